"""Agreement: do two origins tell one happening alike, in its participants and in a particular beyond them?

Two claims may be joined and still be of two happenings; corroboration asks for more than a shared verb.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from ...records.claim import Claim
from ..basis import EvidenceIndex, comparable, compatible, same_kind_of_event, time_interval

MAX_CLAIMS_COMPARED = 40  # claims compared pair by pair
NARROW_DAYS = 2.0  # days: two times wider than this show no agreement by overlapping
DAY = 86_400  # seconds


def tell_alike(claims: Sequence[Claim], evidence: EvidenceIndex) -> bool:
    """Is there a pair of claims of two origins that tell it alike?"""
    return any(_alike(a, b, evidence) for a, b in combinations(claims[:MAX_CLAIMS_COMPARED], 2) if evidence.origin(a) != evidence.origin(b))


def _alike(a: Claim, b: Claim, evidence: EvidenceIndex) -> bool:
    shared = evidence.parties.nouns(a) & evidence.parties.nouns(b)
    if not shared or not same_kind_of_event(a, b):
        return False
    return len(shared) > 1 or _same_place(a, b) or _same_figure(a, b) or _same_time(a, b)


def _same_place(a: Claim, b: Claim) -> bool:
    return bool({p.place for p in a.places if p.place} & {p.place for p in b.places if p.place})


def _same_figure(a: Claim, b: Claim) -> bool:
    return any(
        comparable(x, y) and compatible(x, y) for x in a.quantities for y in b.quantities if not x.conventional and not y.conventional
    )


def _same_time(a: Claim, b: Claim) -> bool:
    """Do narrow times agree, of which the words of one claim at least state theirs?"""
    if a.time is None or b.time is None or "borrowed" in (a.time.anchor, b.time.anchor):
        return False
    if a.time.span is None and b.time.span is None:
        return False
    one, other = time_interval(a.time), time_interval(b.time)
    widths = [w.total_seconds() / DAY for w in (one.width(), other.width()) if w is not None]
    return len(widths) == 2 and max(widths) <= NARROW_DAYS and one.compatible(other)
