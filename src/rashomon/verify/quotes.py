"""Spans and quotes: every span lies inside its report, and every text kept beside a span is what stands there."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from ..records.claim import Claim, Time
from ..records.dossier import Dossier
from ..records.span import Span
from .finding import Finding, shown

SPLIT = re.compile(r"\w+n[\x27’]t|cannot|[gw]onna|wanna|gotta|gimme|lemme|dunno|y[\x27’]?all", re.I)


class Quoted(NamedTuple):
    """A span of a report somewhere in the dossier, and the text beside it, null where none is kept."""

    path: str
    report: str
    span: Span
    text: str | None


def check_quotes(dossier: Dossier, texts: Mapping[str, str]) -> Iterator[Finding]:
    """Findings on spans and quotes; `texts` are the reports' texts by id; without its text a span is checked for bounds."""
    lengths = {report.id: report.length for report in dossier.reports} | {report: len(text) for report, text in texts.items()}
    for quoted in spans(dossier):
        length = lengths.get(quoted.report)
        if length is None:
            continue
        if not 0 <= quoted.span.start < quoted.span.end <= length:
            yield Finding(quoted.path, shown(list(quoted.span)), f"a range that is not empty inside [0, {length}]")
        elif quoted.report in texts:
            text = texts[quoted.report]
            yield from _same(quoted, quoted.span.of(text)) if quoted.text is not None else ()
            yield from _whole(quoted, text)


def _same(quoted: Quoted, stands: str) -> Iterator[Finding]:
    if quoted.text != stands:
        yield Finding(quoted.path, f"{shown(quoted.text)} is not what stands there", shown(stands))


def _whole(quoted: Quoted, text: str) -> Iterator[Finding]:
    """Spans hold whole words, but for those that are parsed as two ("doesn't", "cannot", "gonna")."""
    words = quoted.span.of(text)
    if words != words.strip() and not quoted.path.endswith((".cue", ".knowledge_span")):  # a dateline takes the blanks after its dash
        yield Finding(quoted.path, f"{shown(list(quoted.span))} begins or ends with a blank", "whole words")
    for at in quoted.span:
        if 0 < at < len(text) and text[at - 1].isalpha() and text[at].isalpha():
            first = max((m.start() for m in SPLIT.finditer(text, max(0, at - 6), at + 6) if m.start() < at < m.end()), default=None)
            if first is None:
                yield Finding(quoted.path, f"{shown(list(quoted.span))} cuts a word", "whole words")


def spans(dossier: Dossier) -> Iterator[Quoted]:
    """Every span of a dossier."""
    for n, claim in enumerate(dossier.claims):
        yield from _of_claim(claim, f"$.claims[{n}]")
    reports = {claim.id: claim.report for claim in dossier.claims}
    for n, event in enumerate(dossier.events):
        yield from _of_event_time(event.time, [reports[c] for c in event.claims if c in reports], f"$.events[{n}].time")
        for m, order in enumerate(event.orders):
            yield Quoted(f"$.events[{n}].orders[{m}].words.span", order.words.report, order.words.span, None)
    for n, entity in enumerate(dossier.entities):
        for m, mention in enumerate(entity.mentions):
            yield Quoted(f"$.entities[{n}].mentions[{m}].span", mention.report, mention.span, None)
    for n, link in enumerate(dossier.open_links):
        yield Quoted(f"$.open_links[{n}].span", link.report, link.span, None)
        for m, candidate in enumerate(link.candidates):
            yield Quoted(f"$.open_links[{n}].candidates[{m}].span", candidate.report, candidate.span, None)
    for n, source in enumerate(dossier.sources):
        for m, detail in enumerate(source.details):
            yield Quoted(f"$.sources[{n}].details[{m}].text", detail.report, detail.span, detail.text)
    for n, derivation in enumerate(dossier.derivations):
        for m, passage in enumerate(derivation.evidence):
            yield Quoted(f"$.derivations[{n}].evidence[{m}].span", passage.report, passage.span, None)


def _of_claim(claim: Claim, at: str) -> Iterator[Quoted]:
    def quoted(where: str, span: Span | None, text: str | None = None) -> Iterator[Quoted]:
        if span is not None:
            yield Quoted(f"{at}.{where}", claim.report, span, text)

    yield from quoted("quote", claim.span, claim.quote)
    yield from quoted("trigger.text", claim.trigger.span, claim.trigger.text)
    for name in ("participants", "places", "quantities"):
        for n, slot in enumerate(getattr(claim, name)):
            yield from quoted(f"{name}[{n}].text", slot.span, slot.text)
    for n, quantity in enumerate(claim.quantities):
        yield from quoted(f"quantities[{n}].as_of", quantity.as_of)
    if claim.time:
        yield from quoted("time.text", claim.time.span, claim.time.text)
    for n, link in enumerate(claim.links):
        yield from quoted(f"links[{n}].span", link.span)
        yield from quoted(f"links[{n}].cue", link.cue)
        yield from quoted(f"links[{n}].knowledge_span", link.knowledge_span)
    yield from quoted("polarity_span", claim.polarity_span)
    yield from quoted("certainty_span", claim.certainty_span)
    yield from quoted("voice_span", claim.voice_span)


def _of_event_time(time: Time | None, reports: list[str], at: str) -> Iterator[Quoted]:
    """An event's time has its words from one of its claims; where all are of one report, it is known which text they are in."""
    if time and time.span and len(set(reports)) == 1:
        yield Quoted(f"{at}.text", reports[0], time.span, time.text)
