"""Derivations by credit: which report names another's outlet, or press outside the set, as its source."""

from __future__ import annotations

from collections.abc import Sequence

from ..records.claim import Claim
from ..records.event import Derivation, Passage
from ..records.ids import make_id
from ..records.source import Source
from .clock import earlier
from .ground import Ground
from .origins import is_body

PRESS = frozenset({"outlet", "agency"})


def cited(claims: Sequence[Claim], ground: Ground) -> list[Derivation]:
    """One derivation for each report and each outlet that it credits, in the order of the reports."""
    credits: dict[tuple[str, str], dict[str, Passage]] = {}
    totals: dict[str, int] = {}
    for claim in claims:
        totals[claim.report] = totals.get(claim.report, 0) + 1
        credit = _credits(claim, ground)
        if credit is not None:
            target, passage = credit
            credits.setdefault((claim.report, target), {})[claim.id] = passage
    order = {report: i for i, report in enumerate(ground.reports)}
    return [
        _derivation(taker, to, credits[taker, to], totals[taker])
        for taker, to in sorted(credits, key=lambda pair: (order[pair[0]], order.get(pair[1], len(order)), pair[1]))
    ]


def _credits(claim: Claim, ground: Ground) -> tuple[str, Passage] | None:
    """The outlet that passed a claim on to its report, with the words that credit it; what stands behind it is its own credit."""
    for link in reversed(claim.links):
        words = link.span or link.cue
        source = ground.sources.get(ground.unit(link.source))
        if words is None or source is None or link.source == claim.chain[-1] or claim.report in source.reports:
            continue
        target = _target(source, claim.report, ground)
        if target is not None:
            return target, Passage(claim.report, words)
    return None


def _target(source: Source, taker: str, ground: Ground) -> str | None:
    """The report that was taken from: the outlet's only one, else its earliest that came before the taker; else the outlet.

    A body is no press: where no statement of its own came before the taker, it spoke to the taker.
    """
    mine = ground.published.get(taker)
    known = [r for r in source.reports if r in ground.reports and not earlier(mine, ground.published[r])]
    if len(known) == 1 and (len(source.reports) == 1 or earlier(ground.published[known[0]], mine)):
        return known[0]
    before = [r for r in known if earlier(ground.published[r], mine)]
    if before:
        return min(before, key=lambda r: (ground.reports[r].published or "", r))
    return source.id if source.kind in PRESS and not is_body(source.name) else None


def _derivation(taker: str, to: str, by_claim: dict[str, Passage], total: int) -> Derivation:
    return Derivation(
        id=make_id("d", taker, to, "cites"),
        taker=taker,
        to=to,
        basis="cites",
        evidence=tuple(sorted(set(by_claim.values()), key=lambda passage: passage.span)),
        weight=round(len(by_claim) / total, 4),
    )
