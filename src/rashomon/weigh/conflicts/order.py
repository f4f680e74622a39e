"""Orders told differently: one report says that A came before B, another that B came before A.

What words say is held against what words say, and against what dates say: a claim that words put behind a happening, and one of the
same event that its own date puts before it, cannot both be true.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ...records.alignment import Alignment
from ...records.claim import Claim
from ...records.event import Order
from ...records.interval import Interval
from ..basis import (
    EvidenceIndex,
    Finding,
    Side,
    dated_by_own_words,
    gap_between,
    has_hour,
    is_factual_statement,
    same_teller,
    time_interval,
)
from .time import DAY, TOLERANCE

Pair = tuple[int, int]  # two events, the smaller number first


class Vote(NamedTuple):
    """One claim's place in time against another event: the event that comes first, and the claims that say so."""

    first: int
    before: Claim
    after: Claim


class Disordered(NamedTuple):
    """Conflicts of order by the number of the event that they are laid to: the one that is told at two places, or the later one; and
    the pairs of events that are told in both orders, none of which is settled."""

    findings: dict[int, list[Finding]]
    pairs: frozenset[Pair]

    def settles(self, before: int, after: int) -> bool:
        """Is nothing told against the one event coming before the other?"""
        return (min(before, after), max(before, after)) not in self.pairs


def order_conflicts(orders: Iterable[Order], groups: Sequence[Sequence[str]], evidence: EvidenceIndex) -> Disordered:
    """The orders that are told differently."""
    event_of = {claim: n for n, group in enumerate(groups) for claim in group}
    found: dict[int, list[Finding]] = {}
    pairs: set[Pair] = set()
    for pair, votes in sorted(_votes(orders, event_of, evidence).items()):
        forward = [v for v in votes if v.first == pair[0]]
        backward = [v for v in votes if v.first == pair[1]]
        if forward and backward:
            sides = _by_words(forward, backward, evidence)
            if sides is not None:
                found.setdefault(pair[1], []).append(Finding("order", sides))
            pairs.add(pair)
            continue
        for number, finding in _by_dates(pair, votes, groups, evidence):
            found.setdefault(number, []).append(finding)
            pairs.add(pair)
    return Disordered(found, frozenset(pairs))


def settling_orders(alignment: Alignment, disordered: Disordered) -> dict[int, list[Order]]:
    """The words that an event's place rests on, by its number: those whose order is settled, and what went on meanwhile."""
    event_of = {claim: n for n, group in enumerate(alignment.groups) for claim in group.claims}
    said: dict[int, list[Order]] = {}
    for one in alignment.orders:
        before, after = event_of[one.before], event_of[one.after]
        settled = before in alignment.groups[after].after and disordered.settles(before, after)
        if before != after and (one.relation == "during" or settled):
            said.setdefault(after, []).append(one)
    return said


def _votes(orders: Iterable[Order], event_of: Mapping[str, int], evidence: EvidenceIndex) -> dict[Pair, list[Vote]]:
    """What words say, by the pair of events that they order."""
    votes: dict[Pair, list[Vote]] = {}
    for order in orders:
        before, after = event_of[order.before], event_of[order.after]
        if order.relation == "after" and before != after:
            vote = Vote(before, evidence.claims[order.before], evidence.claims[order.after])
            votes.setdefault((min(before, after), max(before, after)), []).append(vote)
    return votes


def _by_words(forward: Sequence[Vote], backward: Sequence[Vote], evidence: EvidenceIndex) -> tuple[Side, ...] | None:
    """Two sides of words, none of whose claims stands on both; None where one teller says both."""
    held = [list(dict.fromkeys(c for v in votes for c in (v.before, v.after))) for votes in (forward, backward)]
    shared = {c.id for c in held[0]} & {c.id for c in held[1]}
    one, other = ([c for c in claims if c.id not in shared] for claims in held)
    if not one or not other or same_teller(one, other, evidence.origin):
        return None
    return tuple(Side(_rendered(votes[0]), tuple(c.id for c in claims)) for votes, claims in ((forward, one), (backward, other)))


def _rendered(vote: Vote) -> str:
    return f"“{vote.after.trigger.text}” after “{vote.before.trigger.text}”"


def _by_dates(pair: Pair, votes: Sequence[Vote], groups: Sequence[Sequence[str]], evidence: EvidenceIndex) -> Iterator[tuple[int, Finding]]:
    """The event of a pair of which dates say the opposite of the words, against the agreed date of the other."""
    for moved, fixed in (pair, pair[::-1]):
        at = _agreed(groups[fixed], evidence)
        if at is None:
            continue
        said = [v.before if v.first == moved else v.after for v in votes]
        earlier = votes[0].first == moved  # words put the moved event before the fixed one
        dated = [c for c in _claims_of_group(groups[moved], evidence) if c not in said and _contradicts(c, at, earlier=earlier)]
        said = [c for c in said if not _contradicts(c, at, earlier=not earlier) and c not in dated]
        if said and dated and not same_teller(said, dated, evidence.origin):
            yield moved, _finding(votes[0], said, dated)
            return


def _finding(vote: Vote, said: Sequence[Claim], dated: Sequence[Claim]) -> Finding:
    time = dated[0].time
    words = (time.text or time.edtf or "") if time is not None else ""
    sides = (
        Side(_rendered(vote), tuple(dict.fromkeys(c.id for c in said))),
        Side(f"“{words}”" if words else "", tuple(c.id for c in dated)),
    )
    return Finding("order", sides)


def _contradicts(claim: Claim, at: Claim, *, earlier: bool) -> bool:
    """Does a claim's own date put it on the other side of `at`?"""
    if claim.time is None or at.time is None or not dated_by_own_words(claim.time):
        return False
    mine, fixed = time_interval(claim.time), time_interval(at.time)
    apart = gap_between(mine, fixed)
    if apart is None or ("narrative" in (claim.time.anchor, at.time.anchor) and apart >= DAY):
        return False
    least = TOLERANCE if has_hour(claim.time) or has_hour(at.time) else None
    return (fixed.before(mine) if earlier else mine.before(fixed)) and (least is None or apart > least)


def _agreed(group: Sequence[str], evidence: EvidenceIndex) -> Claim | None:
    """The claim with the narrowest own date of an event whose own dates all meet; None where there is none or they do not."""
    dated = _claims_of_group(group, evidence)
    common = Interval()
    for claim in dated:
        if claim.time is not None:
            common = common.meet(time_interval(claim.time))
    if not dated or common.empty():
        return None
    return min(dated, key=lambda c: (_width(c), evidence.rank[c.id]))


def _width(claim: Claim) -> float:
    width = time_interval(claim.time).width() if claim.time is not None else None
    return width.total_seconds() if width is not None else float("inf")


def _claims_of_group(group: Sequence[str], evidence: EvidenceIndex) -> list[Claim]:
    """The claims that state the happening as a fact and date it in words of their own."""
    return [c for c in evidence.of(group) if is_factual_statement(c) and c.polarity == "affirmed" and dated_by_own_words(c.time)]
