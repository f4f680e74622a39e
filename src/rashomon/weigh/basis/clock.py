"""Times as comparable moments and intervals.

A report tells local wall time, and so do the others of its events: offsets from UTC are used to order publications and left aside
when times of a happening are compared.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from ...records.claim import Time
from ...records.interval import Interval

DAY_LENGTH = 10  # characters of an ISO date


class Moment(NamedTuple):
    """A publication: the instant in UTC (a bare date counts as its first), the local day, and whether an hour is given."""

    instant: datetime
    day: str
    timed: bool


@lru_cache(maxsize=65536)
def moment(text: str | None) -> Moment | None:
    """A moment of an ISO 8601 date or date-time, or None where there is none or it can't be read."""
    parsed = _parse(text)
    if text is None or parsed is None:
        return None
    aware = parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)
    try:
        return Moment(aware.astimezone(UTC), text[:DAY_LENGTH], len(text) > DAY_LENGTH)
    except OverflowError:
        return None


def earlier(a: Moment | None, b: Moment | None) -> bool:
    """Is it known that `a` came before `b`? Two moments of which one is a bare date are told apart by their days only."""
    if a is None or b is None:
        return False
    return a.instant < b.instant if a.timed and b.timed else a.day < b.day


def hours_between(a: Moment | None, b: Moment | None) -> float | None:
    """Hours from `a` to `b`, None where one is unknown."""
    return None if a is None or b is None else (b.instant - a.instant).total_seconds() / 3600


def time_interval(time: Time) -> Interval:
    """The wall-clock interval of a time: a bare date runs from its first second to its last."""
    return Interval(_bound(time.earliest, late=False), _bound(time.latest, late=True))


def has_hour(time: Time) -> bool:
    """Do its bounds give an hour?"""
    return any(bound is not None and len(bound) > DAY_LENGTH for bound in (time.earliest, time.latest))


def gap_between(a: Interval, b: Interval) -> timedelta | None:
    """How far two disjoint intervals lie apart, None where they meet or an end is unknown."""
    for one, other in ((a, b), (b, a)):
        if one.before(other):
            return abs(other.low - one.high)  # type: ignore[no-any-return]
    return None


def dated_by_own_words(time: Time | None) -> bool:
    """Does a claim's time stand in its own words, taken from no other report?"""
    return time is not None and time.span is not None and time.anchor != "borrowed"


def dated_apart(a: Time | None, b: Time | None) -> bool:
    """Do words of their own date both, and to times that do not meet?"""
    if a is None or b is None or not dated_by_own_words(a) or not dated_by_own_words(b):
        return False
    return gap_between(time_interval(a), time_interval(b)) is not None


@lru_cache(maxsize=65536)
def _bound(text: str | None, *, late: bool) -> datetime | None:
    parsed = _parse(text)
    if text is None or parsed is None:
        return None
    local = parsed.replace(tzinfo=None)
    return local.replace(hour=23, minute=59, second=59) if late and len(text) <= DAY_LENGTH else local


def _parse(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
