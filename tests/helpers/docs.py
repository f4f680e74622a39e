"""Texts parsed and read for tests: each text once a session, with what it says in a few words that a table's row can name."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

import pytest

from rashomon.extract import extract
from rashomon.extract.attribution import Attribution, find_attributions
from rashomon.extract.grammar.phrases import noun_phrase_span
from rashomon.parse import Doc, parse
from rashomon.read import from_text
from rashomon.records.draft import Draft, DraftLink, Extraction, Referent
from rashomon.records.report import Report

OUTLET = "The Fell Ledger"
PUBLISHED = "2026-06-17"  # a Wednesday


def rows(table: Sequence[tuple[Any, ...]], wrong: Mapping[str, str] | None = None) -> list[Any]:
    """A table's rows as parameters, the first cell being the row's name; `wrong` names those known to fail, each with its reason.

    A row that is mended makes the test fail until its name is taken out of `wrong`.
    """
    faults = dict(wrong or {})
    made = [
        pytest.param(*row[1:], id=row[0], marks=[pytest.mark.xfail(strict=True, reason=faults.pop(row[0]))] if row[0] in faults else [])
        for row in table
    ]
    assert not faults, f"no rows of these names: {sorted(faults)}"
    assert len({row[0] for row in table}) == len(table), "two rows of one name"
    return made


def report(text: str, path: str = "ledger.txt", outlet: str | None = OUTLET, **fields: str | None) -> Report:
    """A report of the tests' own outlet, in English, published on a Wednesday."""
    given: dict[str, str | None] = {"language": "en", "published": PUBLISHED}
    return from_text(text, path=path, outlet=outlet, **(given | fields))


@cache
def doc(text: str, outlet: str | None = OUTLET) -> Doc:
    """The text, parsed."""
    return parse(report(text, outlet=outlet))


@cache
def extraction(text: str, outlet: str | None = OUTLET) -> Extraction:
    """What the text says, as `extract` gives it."""
    return extract(doc(text, outlet))


def triggers(text: str) -> list[str]:
    """The words of the triggers, in the order of the text."""
    return [draft.trigger.text for draft in extraction(text).drafts]


def draft(text: str, trigger: str, outlet: str | None = OUTLET) -> Draft:
    """The one claim whose trigger is these words, or begins with them."""
    found = [d for d in extraction(text, outlet).drafts if d.trigger.text == trigger or d.trigger.text.startswith(f"{trigger} ")]
    assert len(found) == 1, f"{trigger!r} should be one trigger of {[d.trigger.text for d in extraction(text, outlet).drafts]}"
    return found[0]


def roles(text: str, trigger: str) -> set[tuple[str, str]]:
    """(role, words) of each participant of the claim."""
    return {(p.role, p.text) for p in draft(text, trigger).participants}


def places(text: str, trigger: str) -> set[tuple[str, str]]:
    """(role, words) of each place of the claim."""
    return {(p.role, p.text) for p in draft(text, trigger).places}


def chain(text: str, trigger: str, outlet: str | None = OUTLET) -> list[str]:
    """The speakers of the claim from the origin to the outlet: a referent by its fullest name or description, others by their name."""
    said = extraction(text, outlet)
    return [_speaker(said, link) for link in draft(text, trigger, outlet).links]


def _speaker(said: Extraction, link: DraftLink) -> str:
    if link.referent is None:
        return link.name or "?"
    return called(said.referents[link.referent])


def called(referent: Referent) -> str:
    """The fullest name of a referent, else its longest description."""
    return referent.names[0] if referent.names else referent.description or "?"


def said(text: str) -> list[tuple[str | None, str, str]]:
    """(source, cue, content) of each attribution, the content as the words from its first to its last token."""
    parsed = doc(text)
    return [(_source(parsed, a), a.cue.text, _content(parsed, a)) for a in find_attributions(parsed)]


def _source(parsed: Doc, attribution: Attribution) -> str | None:
    return noun_phrase_span(attribution.source).of(parsed.text) if attribution.source is not None else None


def _content(parsed: Doc, attribution: Attribution) -> str:
    tokens = [parsed.tokens[i] for i in sorted(attribution.content) if parsed.tokens[i].pos != "PUNCT"]
    return parsed.text[tokens[0].start : tokens[-1].end]


def together(text: str) -> list[list[str]]:
    """The mentions that stand for one and the same, for every referent, in the order of the text."""
    read = extraction(text)
    return [[read.mentions[m].text for m in referent.mentions] for referent in read.referents]


def one(text: str, *mentions: str) -> bool:
    """Is there a referent that all of these words stand for?"""
    return any(all(words in group for words in mentions) for group in together(text))


def spans(parsed: Doc, found: Extraction) -> Iterator[tuple[tuple[int, int], str | None]]:
    """Every span of a parsed and read report, with the words that a record says it covers, where it says so."""
    for paragraph in parsed.paragraphs:
        yield paragraph.span, None
        yield paragraph.body, None
        for part in paragraph.dateline or ():
            if part is not None:
                yield part, None
    for quotation in parsed.quotations:
        yield quotation.span, None
    for token in parsed.tokens:
        yield token.span, token.text
    for sentence in parsed.sentences:
        yield sentence.span, None
    for name in parsed.names:
        yield name.span, None
    for mention in found.mentions:
        yield mention.span, mention.text
    for claim in found.drafts:
        yield from _of_claim(claim)


def _of_claim(claim: Draft) -> Iterator[tuple[tuple[int, int], str | None]]:
    yield claim.span, None
    for part in (claim.trigger, *claim.participants, *claim.places, *claim.quantities):
        yield part.span, part.text
    if claim.time is not None and claim.time.span is not None:
        yield claim.time.span, claim.time.text
    for link in claim.links:
        yield from ((span, None) for span in (link.span, link.cue) if span is not None)
    yield from ((span, None) for span in (claim.polarity_span, claim.certainty_span, claim.voice_span) if span is not None)
