"""Times that exclude each other: told by two claims in their own words, of one happening under one verb."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import NamedTuple

from ...lexicon import words
from ...records.claim import Claim, Time
from ...records.interval import Interval
from ..basis import (
    EvidenceIndex,
    Finding,
    bounds_a_stretch,
    dated_by_own_words,
    divide_into_sides,
    gap_between,
    has_hour,
    is_factual_statement,
    make_side,
    one_speaks_of_another,
    same_teller,
    time_interval,
)

TOLERANCE = timedelta(minutes=30)  # clocks and memories differ by so much without a conflict
NIGHT = timedelta(hours=8)  # "Tuesday night" runs into Wednesday
DAY = timedelta(hours=24)
MAX_CLAIMS_COMPARED = 8  # holders of a time whose words are looked at
NIGHTLY = ("night", "midnight", "overnight", "evening")


class HeldTime(NamedTuple):
    """One stated time, with the claims that hold it."""

    text: str
    time: Time
    range: Interval
    claims: tuple[Claim, ...]


def time_conflicts(claims: Sequence[Claim], evidence: EvidenceIndex) -> list[Finding]:
    """The time conflicts of one event, one for each verb."""
    found = []
    for held in _by_lemma(claims, evidence).values():
        whens = _whens(held)
        sides = divide_into_sides(whens, lambda a, b: _exclude_each_other(a, b, evidence))
        if sides:
            found.append(Finding("time", tuple(make_side([(w.text, [c.id for c in w.claims]) for w in whens]) for whens in sides)))
    return found


def _by_lemma(claims: Sequence[Claim], evidence: EvidenceIndex) -> dict[str, list[Claim]]:
    held: dict[str, list[Claim]] = {}
    for claim in claims:
        if _dates(claim) and not bounds_a_stretch(claim, evidence):
            held.setdefault(claim.trigger.lemma.partition(" ")[0], []).append(claim)
    return {lemma: held[lemma] for lemma in sorted(held)}


def _dates(claim: Claim) -> bool:
    """Does a claim say in its own words when something took place?"""
    if not is_factual_statement(claim) or claim.polarity == "negated" or not dated_by_own_words(claim.time):
        return False
    return claim.trigger.type in ("verb", "noun") and claim.trigger.lemma not in words("weigh_light_verbs")


def _whens(claims: list[Claim]) -> list[HeldTime]:
    values: dict[tuple[str | None, str | None, bool], list[Claim]] = {}
    for claim in sorted(claims, key=lambda c: (c.report, c.span, c.id)):
        if claim.time is not None:
            values.setdefault((claim.time.earliest, claim.time.latest, _nightly(claim.time)), []).append(claim)
    whens = [_when(tuple(held)) for held in values.values()]
    return sorted(whens, key=lambda w: (-len(w.claims), w.text, w.time.earliest or "", w.time.latest or ""))


def _when(claims: tuple[Claim, ...]) -> HeldTime:
    time = min((c.time for c in claims if c.time is not None), key=lambda t: (len(t.text or ""), t.text or ""))
    return HeldTime(time.text or time.edtf or "", time, _range(time), claims)


def _range(time: Time) -> Interval:
    """The time as an interval, a night lengthened by the hours after midnight."""
    range_ = time_interval(time)
    if _nightly(time) and not has_hour(time) and range_.high is not None and range_.high < range_.high.max - NIGHT:
        return Interval(range_.low, range_.high + NIGHT)
    return range_


def _nightly(time: Time) -> bool:
    return any(word in (time.text or "").casefold() for word in NIGHTLY)


def _exclude_each_other(a: HeldTime, b: HeldTime, evidence: EvidenceIndex) -> bool:
    apart = gap_between(a.range, b.range)
    if any(one_speaks_of_another(x, y) for x in a.claims[:MAX_CLAIMS_COMPARED] for y in b.claims[:MAX_CLAIMS_COMPARED]):
        return False
    if apart is None or same_teller(a.claims, b.claims, evidence.origin):
        return False
    if "narrative" in (a.time.anchor, b.time.anchor) and apart >= DAY:
        return False  # the hour is stated, the day is only the story's
    return apart > TOLERANCE if has_hour(a.time) or has_hour(b.time) else apart > timedelta(0)
