"""Gathers the evidence of an item from the dossier's own records: nothing is judged anew."""

from collections.abc import Iterable, Iterator

from ..records.claim import Claim, Link
from ..records.dossier import Dossier
from ..records.event import Conflict, Event, Tie
from ..records.source import Source
from ..records.span import Span
from ..tell.lookup import Lookup
from ..tell.relations import relations_of
from ..tell.tellings import value
from ..tell.words import when
from .evidence import (
    ClaimEvidence,
    ClaimLine,
    ConflictEvidence,
    Context,
    EventEvidence,
    Evidence,
    LinkWords,
    OpenWords,
    PositionLine,
    Side,
    SlotWords,
    SourceEvidence,
    TieLine,
)
from .find import find_item


def explain(dossier: Dossier, name: str) -> Evidence:
    """The evidence behind the item with this id, label or source name. Raises `UnknownItemError`."""
    item, lookup = find_item(dossier, name), Lookup(dossier)
    if isinstance(item, Claim):
        return _claim(item, lookup)
    if isinstance(item, Event):
        return _event(item, lookup)
    return _conflict(item, lookup) if isinstance(item, Conflict) else _source(item, lookup)


def _claim(claim: Claim, lookup: Lookup) -> ClaimEvidence:
    report = lookup.reports[claim.report]
    event = lookup.event_of.get(claim.id)
    return ClaimEvidence(
        id=claim.id,
        label=claim.label,
        report=report.id,
        outlet=lookup.outlet(report.id),
        path=report.path,
        published=report.published,
        event=event.label if event else None,
        span=claim.span,
        quote=claim.quote,
        context=_context(claim, report.text),
        slots=tuple(_slots(claim, lookup)),
        chain=tuple(link_words(link, claim.report, lookup) for link in claim.links),
        polarity=claim.polarity,
        certainty=claim.certainty,
        voice=claim.voice,
        open_links=tuple(_open_words(claim, lookup)),
    )


def _open_words(claim: Claim, lookup: Lookup) -> Iterator[OpenWords]:
    """The open links among a claim's own words and those of its speakers, in the order of the text."""
    own = [claim.span, *(part.span for part in claim.participants), *(link.span for link in claim.links if link.span)]
    for link in lookup.dossier.open_links:
        if link.report == claim.report and any(span.start <= link.span.start and link.span.end <= span.end for span in own):
            yield OpenWords(
                text=lookup.read(link.report, link.span),
                span=link.span,
                candidates=tuple(lookup.entities[c.entity].name for c in link.candidates),
                reason=link.reason,
            )


def _context(claim: Claim, text: str | None) -> Context:
    start, end = claim.span
    begin, stop = claim.trigger.span.start - start, claim.trigger.span.end - start
    first, last = (text.rfind("\n", 0, start) + 1, _line_end(text, end)) if text else (start, end)
    return Context(
        before=text[first:start] if text else "",
        lead=claim.quote[:begin],
        trigger=claim.quote[begin:stop],
        rest=claim.quote[stop:],
        after=text[end:last] if text else "",
    )


def _line_end(text: str, at: int) -> int:
    found = text.find("\n", at)
    return len(text) if found < 0 else found


def _slots(claim: Claim, lookup: Lookup) -> Iterator[SlotWords]:
    trigger = claim.trigger
    yield SlotWords(slot="trigger", text=trigger.text, span=trigger.span, value=f"{trigger.lemma}, {trigger.type}")
    names = {entity.id: entity.name for entity in lookup.dossier.entities}
    for who in claim.participants:
        yield SlotWords(slot=who.role, text=who.text, span=who.span, value=names.get(who.entity or ""))
    if claim.time:
        anchor = f", anchor: {claim.time.anchor}" if claim.time.anchor else ""
        yield SlotWords(slot="time", text=claim.time.text, span=claim.time.span, value=f"{when(claim.time) or 'not known'}{anchor}")
    for place in claim.places:
        known = lookup.places.get(place.place or "")
        yield SlotWords(slot=place.role, text=place.text, span=place.span, value=known.name if known else None)
    for quantity in claim.quantities:
        bounds = f"{_bound(quantity.low)} to {_bound(quantity.high)} {quantity.unit or ''}".strip()
        convention = " (by convention)" if quantity.conventional else ""
        yield SlotWords(slot="quantity", text=quantity.text, span=quantity.span, value=bounds + convention)
    for name, span, mark in _marks(claim):
        yield SlotWords(slot=name, text=_read(claim, span, lookup), span=span, value=mark)


def _bound(value: int | float | None) -> str:
    return "open" if value is None else f"{value:,}"


def _marks(claim: Claim) -> list[tuple[str, Span | None, str]]:
    whose = f", in the {claim.certainty_by}'s words" if claim.certainty_by else ""
    given = [
        ("polarity", claim.polarity_span, claim.polarity, "affirmed"),
        ("certainty", claim.certainty_span, f"{claim.certainty}{whose}", "stated"),
        ("voice", claim.voice_span, claim.voice, "reporting"),
    ]
    return [(name, span, value) for name, span, value, usual in given if span or value != usual]


def _read(claim: Claim, span: Span | None, lookup: Lookup) -> str | None:
    return lookup.read(claim.report, span)


def link_words(link: Link, report: str, lookup: Lookup) -> LinkWords:
    """A link with the words that it stands on, read from its report."""
    return LinkWords(
        source=link.source,
        name=lookup.speaker(link.source),
        kind=lookup.sources[link.source].kind,
        text=lookup.read(report, link.span),
        span=link.span,
        cue=lookup.read(report, link.cue),
        cue_span=link.cue,
        basis=link.basis,
        knowledge=link.knowledge,
        knowledge_words=lookup.read(report, link.knowledge_span),
        knowledge_span=link.knowledge_span,
    )


def _line(claim: Claim, lookup: Lookup) -> ClaimLine:
    return ClaimLine(
        id=claim.id,
        label=claim.label,
        outlet=lookup.outlet(claim.report),
        chain=tuple(lookup.speaker(source) for source in claim.chain),
        quote=claim.quote,
        polarity=claim.polarity,
        certainty=claim.certainty,
        voice=claim.voice,
    )


def _lines(ids: Iterable[str], lookup: Lookup) -> tuple[ClaimLine, ...]:
    return tuple(_line(claim, lookup) for claim in lookup.claims_of(ids))


def _event(event: Event, lookup: Lookup) -> EventEvidence:
    touching = [conflict.label for conflict in lookup.disputes.get(event.id, ())]
    return EventEvidence(
        id=event.id,
        label=event.label,
        standing=event.standing,
        reason=event.reason,
        why=event.why,
        origins=_speakers(event.origins, lookup),
        unestablished=_speakers(event.why.unestablished, lookup),
        time=when(event.time),
        part_of=lookup.events[event.part_of].label if event.part_of else None,
        after=tuple(lookup.events[other].label for other in event.after),
        relations=relations_of(event, lookup),
        claims=_lines(event.claims, lookup),
        positions=tuple(_positions(event, lookup)),
        ties=tuple(_tie(tie, lookup) for tie in event.ties),
        conflicts=tuple(touching),
    )


def _tie(tie: Tie, lookup: Lookup) -> TieLine:
    claim, other = (lookup.claims[id_].label for id_ in (tie.claim, tie.other))
    return TieLine(claim=claim, other=other, log_odds=tie.log_odds, reasons=tie.reasons)


def _positions(event: Event, lookup: Lookup) -> Iterator[PositionLine]:
    for position in event.positions:
        yield PositionLine(
            slot=position.slot,
            value=value(position, lookup),
            claims=tuple(claim.label for claim in lookup.claims_of(position.claims)),
            origins=_speakers(position.origins, lookup),
            routes=_speakers(position.routes, lookup),
            standing=position.standing,
        )


def _speakers(ids: Iterable[str], lookup: Lookup) -> tuple[str, ...]:
    return tuple(lookup.speaker(source) for source in ids)


def _conflict(conflict: Conflict, lookup: Lookup) -> ConflictEvidence:
    values: list[str | None] = [held.value for held in conflict.sides]
    values += [None] * (len(conflict.claims) - len(values))
    return ConflictEvidence(
        id=conflict.id,
        label=conflict.label,
        kind=conflict.kind,
        between=conflict.between,
        explanation=conflict.explanation,
        event=lookup.events[conflict.event].label if conflict.event else None,
        borrowed=conflict.borrowed,
        sides=tuple(Side(value=value, claims=_lines(claims, lookup)) for value, claims in zip(values, conflict.claims, strict=False)),
    )


def _source(source: Source, lookup: Lookup) -> SourceEvidence:
    claims = lookup.dossier.claims
    return SourceEvidence(
        id=source.id,
        name=lookup.speaker(source.id),
        kind=source.kind,
        aliases=source.aliases,
        description=source.description,
        body=lookup.speaker(source.body) if source.body else None,
        one_with=source.one_with,
        details=source.details,
        reports=tuple(lookup.reports[report].path for report in source.reports),
        origin_of=tuple(_line(claim, lookup) for claim in claims if claim.chain[:1] == (source.id,)),
        carried=tuple(_line(claim, lookup) for claim in claims if source.id in claim.chain[1:]),
    )
