"""Open links: words that fit several and were linked to none, within a report and across reports, each with its candidates and why."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from ...records.draft import Extraction, Mention, Referent
from ...records.source import Candidate, OpenLink
from ...records.vocabulary import Refusal
from .entities import Entities


def find_open_links(extractions: Sequence[Extraction], entities: Entities) -> tuple[OpenLink, ...]:
    """Every link that was refused, in the order of the reports' ids and of the text."""
    found = [link for number, extraction in enumerate(extractions) for link in _within(number, extraction, entities)]
    found += _across(extractions, entities)
    return tuple(sorted(found, key=lambda link: (link.report, link.span, link.reason, link.candidates)))


def _within(number: int, extraction: Extraction, entities: Entities) -> Iterator[OpenLink]:
    entity_of = partial(entities.id_of, number)
    for mention in extraction.mentions:
        if mention.referent is None and mention.refused is not None:
            yield from _link(extraction, entity_of, mention, mention.candidates, mention.refused)
    for i, referent in enumerate(extraction.referents):
        if referent.refused is not None and referent.mentions:
            mention = _first_naming_mention(extraction, referent)
            own = entity_of(i)
            yield from _link(extraction, entity_of, mention, referent.candidates, referent.refused, own)


def _link(
    extraction: Extraction,
    entity_of: Callable[[int], str | None],
    mention: Mention,
    fits: Iterable[int],
    reason: Refusal,
    own: str | None = None,
) -> Iterator[OpenLink]:
    """The link, unless all but one of the candidates have proved to be one across the reports."""
    found: dict[str, Candidate] = {}
    for fit in fits:
        entity = entity_of(fit)
        if entity is not None and entity != own:
            before = _last_before(extraction, extraction.referents[fit], mention)
            found.setdefault(entity, Candidate(entity, extraction.report.id, before.span))
    if len(found) > 1:
        yield OpenLink(report=extraction.report.id, span=mention.span, entity=own, candidates=tuple(found.values()), reason=reason)


def _first_naming_mention(extraction: Extraction, referent: Referent) -> Mention:
    """The first of a referent's mentions that is no pronoun."""
    mentions = sorted((extraction.mentions[m] for m in referent.mentions), key=lambda m: m.span)
    return next((m for m in mentions if m.form != "pronoun"), mentions[0])


def _last_before(extraction: Extraction, referent: Referent, mention: Mention) -> Mention:
    """Where the referent was last named before the words, or else first."""
    told = [m for m in (extraction.mentions[i] for i in referent.mentions) if m.form != "pronoun"]
    before = [m for m in told if m.span < mention.span]
    return max(before, key=lambda m: m.span) if before else _first_naming_mention(extraction, referent)


def _across(extractions: Sequence[Extraction], entities: Entities) -> Iterator[OpenLink]:
    for (number, i), (reason, fits) in sorted(entities.refused.items()):
        extraction, own = extractions[number], entities.id_of(number, i)
        mention = _first_naming_mention(extraction, extraction.referents[i])
        named = [first for fit in fits if (first := entities.first_mention(fit)) is not None and first[0] != own]
        candidates = tuple(Candidate(entity, at.report, at.span) for entity, at in sorted(named, key=lambda row: row[1].span))
        if len(candidates) > 1:
            yield OpenLink(report=extraction.report.id, span=mention.span, entity=own, candidates=candidates, reason=reason)
