"""When the happenings of groups of claims lie: the interval that stated times leave, in minutes of wall-clock time.

A part of a day narrows a day ("this forenoon"), generously; a night runs on into the next day.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import cache, lru_cache
from re import Pattern, compile, escape
from typing import NamedTuple

from ...lexicon import table
from ...records.claim import Claim, Time

DAY_LENGTH = 10  # characters of an ISO date
DAY = timedelta(days=1)


class MinuteInterval(NamedTuple):
    """First and last moment, both known."""

    first: datetime
    last: datetime

    def before(self, other: "MinuteInterval") -> bool:
        return self.last < other.first


def is_borrowed(claim: Claim) -> bool:
    """Was its date taken from another report?"""
    return claim.time is not None and claim.time.anchor == "borrowed"


def span_of(claim: Claim, *, borrowed: bool = False) -> MinuteInterval | None:
    """When a claim's own words put a happening that it states as a fact; None where they leave an end open.

    Dates that were taken from another report count only where `borrowed` says so.
    """
    time = claim.time
    if time is None or time.span is None or claim.certainty != "stated" or claim.polarity != "affirmed":
        return None
    return None if time.anchor == "borrowed" and not borrowed else _span(time)


def common_interval(spans: Iterable[MinuteInterval]) -> MinuteInterval | None:
    """The moments that all of them hold, or, where they exclude each other, all from the first to the last."""
    known = list(spans)
    if not known:
        return None
    first, last = max(s.first for s in known), min(s.last for s in known)
    return MinuteInterval(first, last) if first <= last else MinuteInterval(min(s.first for s in known), max(s.last for s in known))


def all_meet(spans: Iterable[MinuteInterval]) -> bool:
    """Is there a moment that all of them hold?"""
    known = list(spans)
    return not known or max(s.first for s in known) <= min(s.last for s in known)


def _span(time: Time) -> MinuteInterval | None:
    first, last = _moment(time.earliest, late=False), _moment(time.latest, late=True)
    if first is None or last is None or first > last:
        return None
    if time.earliest == time.latest and time.earliest is not None and len(time.earliest) == DAY_LENGTH:
        return _part_of_day(first, (time.text or "").casefold()) or MinuteInterval(first, last)
    return MinuteInterval(first, last)


def _part_of_day(day: datetime, words: str) -> MinuteInterval | None:
    """The hours of the parts of a day that words name."""
    hours = [table("order_words")["parts"][name] for name in _parts().findall(words)]
    if not hours:
        return None
    try:
        return MinuteInterval(day + timedelta(hours=min(h[0] for h in hours)), day + timedelta(hours=max(h[1] for h in hours), minutes=-1))
    except OverflowError:
        return None


@cache
def _parts() -> Pattern[str]:
    names = sorted(table("order_words")["parts"], key=lambda name: (-len(name), name))
    return compile(r"(?<!\w)(" + "|".join(escape(name) for name in names) + r")(?=s?(?!\w))")


@lru_cache(maxsize=65536)
def _moment(text: str | None, *, late: bool) -> datetime | None:
    try:
        found = datetime.fromisoformat(text).replace(tzinfo=None) if text else None
    except ValueError:
        return None
    return found.replace(hour=23, minute=59) if found is not None and late and text is not None and len(text) == DAY_LENGTH else found
