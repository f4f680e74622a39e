"""Derivations by credit: which report names another's outlet, press outside the set, or a document as its source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...lexicon import table
from ...records.claim import Claim
from ...records.event import Derivation, Passage
from ...records.ids import make_id
from ...records.source import Source
from ..basis import EvidenceIndex, earlier, is_body
from .credits_in_passing import PRESS, Media, credits_of

Credits = dict[tuple[str, str], dict[Passage, str | None]]  # (taker, target) -> passages, each with its claim


def credit_derivations(claims: Sequence[Claim], evidence: EvidenceIndex) -> list[Derivation]:
    """One derivation for each report and each outlet or document that it credits, in the order of the reports."""
    totals: dict[str, int] = {}
    found: Credits = {}
    for claim in claims:
        totals[claim.report] = totals.get(claim.report, 0) + 1
    for taker, target, passage, id in _all(claims, evidence):
        found.setdefault((taker, target), {}).setdefault(passage, id)
    order = {report: i for i, report in enumerate(evidence.reports)}
    return [
        _derivation(taker, to, found[taker, to], totals.get(taker, 0))
        for taker, to in sorted(found, key=lambda pair: (order[pair[0]], order.get(pair[1], len(order)), pair[1]))
    ]


def _all(claims: Sequence[Claim], evidence: EvidenceIndex) -> Iterator[tuple[str, str, Passage, str | None]]:
    """(taker, target, passage, claim) of every credit: by chains, by acts of saying that are claims, by words in passing."""
    spoken_for = frozenset(source.body for source in evidence.sources.values() if source.body is not None)
    speakers = _speakers(evidence)
    for claim in claims:
        credit = _chained(claim, evidence, spoken_for) or _uttered(claim, evidence, speakers)
        if credit is not None:
            yield claim.report, *credit, claim.id
    media = Media(evidence)
    for report in evidence.reports:
        for source, passage in credits_of(report, evidence, media):
            target = _target(evidence.sources[source], report, evidence, spoken_for)
            if target is not None:
                yield report, target, passage, None


def _chained(claim: Claim, evidence: EvidenceIndex, spoken_for: frozenset[str]) -> tuple[str, Passage] | None:
    """The outlet that passed a claim on to its report, with the words that credit it; what stands behind it is its own credit."""
    for link in reversed(claim.links):
        words = link.span or link.cue
        source = evidence.sources.get(evidence.unit(link.source))
        if words is None or source is None or link.source == claim.chain[-1] or claim.report in source.reports:
            continue
        target = _target(source, claim.report, evidence, spoken_for)
        if target is not None:
            return target, Passage(claim.report, words)
    return None


def _uttered(claim: Claim, evidence: EvidenceIndex, speakers: dict[str, Source]) -> tuple[str, Passage] | None:
    """The report of a body whose saying is itself what a claim tells: "the 15,000 announced by the Interior Ministry"."""
    if claim.polarity == "negated" or claim.certainty != "stated" or claim.trigger.lemma not in table("weigh_credits")["utterances"]:
        return None
    for one in claim.participants:
        source = speakers.get(one.entity or "") if one.role == "agent" else None
        if source is not None and claim.report not in source.reports:
            target = _target(source, claim.report, evidence, frozenset())
            return (target, Passage(claim.report, one.span)) if target in evidence.reports else None
    return None


def _speakers(evidence: EvidenceIndex) -> dict[str, Source]:
    """Entity -> the source with reports of its own that it is."""
    found: dict[str, Source] = {}
    for id in sorted(evidence.sources):
        entity, unit = evidence.sources[id].entity, evidence.sources.get(evidence.unit(id))
        if entity is not None and unit is not None and unit.reports:
            found.setdefault(entity, unit)
    return found


def _target(source: Source, taker: str, evidence: EvidenceIndex, spoken_for: frozenset[str]) -> str | None:
    """The report that was taken from: the outlet's only one, else its earliest that came before the taker; else the outlet.

    A body is no press: where no statement of its own came before the taker, it spoke to the taker. What others speak for
    ("a spokeswoman for the State Water Service") is a body, whatever its name.
    """
    mine = evidence.published.get(taker)
    known = [r for r in source.reports if r in evidence.reports and not earlier(mine, evidence.published[r])]
    if len(known) == 1 and (len(source.reports) == 1 or earlier(evidence.published[known[0]], mine)):
        return known[0]
    before = [r for r in known if earlier(evidence.published[r], mine)]
    if before:
        return min(before, key=lambda r: (evidence.reports[r].published or "", r))
    if source.kind == "document":
        return source.id
    return source.id if source.kind in PRESS and not is_body(source.name) and source.id not in spoken_for else None


def _derivation(taker: str, to: str, passages: dict[Passage, str | None], total: int) -> Derivation:
    """`weight` is the share of the taker's claims that the credits hand on; a credit in passing counts for one."""
    told = len({claim for claim in passages.values() if claim is not None}) or 1
    return Derivation(
        id=make_id("d", taker, to, "cites"),
        taker=taker,
        to=to,
        basis="cites",
        evidence=tuple(sorted(passages, key=lambda passage: passage.span)),
        weight=round(min(1.0, told / max(total, 1)), 4),
    )
