"""Claims: the drafts of all reports with their ids, once entities and sources are known."""

from ..records.claim import Claim, Link, Participant, claim_id
from ..records.draft import Draft, Extraction
from .entities import Entities, Sources


def make_claims(extractions: list[Extraction], entities: Entities, sources: Sources) -> list[tuple[Claim, Draft]]:
    """One claim a draft, in the order of the reports and of their texts; labels are given later."""
    return [
        (_claim(number, extraction, draft, entities, sources), draft)
        for number, extraction in enumerate(extractions)
        for draft in extraction.drafts
    ]


def _claim(number: int, extraction: Extraction, draft: Draft, entities: Entities, sources: Sources) -> Claim:
    report = extraction.report
    links = _links(number, draft, sources)
    return Claim(
        id=claim_id(report.id, draft.trigger.span, draft.span),
        label="",
        report=report.id,
        paragraph=draft.paragraph,
        sentence=draft.sentence,
        span=draft.span,
        quote=draft.span.of(report.text or ""),
        trigger=draft.trigger,
        participants=tuple(Participant(p.role, p.span, p.text, entities.id_of(number, p.referent)) for p in draft.participants),
        time=draft.time,
        places=draft.places,
        quantities=draft.quantities,
        chain=tuple(link.source for link in links),
        links=links,
        polarity=draft.polarity,
        polarity_span=draft.polarity_span,
        certainty=draft.certainty,
        certainty_span=draft.certainty_span,
        certainty_by=draft.certainty_by,
        voice=draft.voice,
        voice_span=draft.voice_span,
    )


def _links(number: int, draft: Draft, sources: Sources) -> tuple[Link, ...]:
    """The links with their sources' ids; a source stands once, and the outlet only at the end."""
    rows = [
        Link(
            source=sources.of_link(number, link),
            span=link.span,
            cue=link.cue,
            basis=link.basis,
            knowledge=link.knowledge,
            knowledge_span=link.knowledge_span,
        )
        for link in draft.links
    ]
    outlet = rows[-1]
    unique: dict[str, Link] = {}
    for row in rows[:-1]:
        if row.source != outlet.source:
            unique.setdefault(row.source, row)
    return (*unique.values(), outlet)
