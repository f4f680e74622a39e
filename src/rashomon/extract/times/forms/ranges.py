"""Ranges of time: two expressions that are the ends of one ("from 9 a.m. to 2 p.m. May 16", "September to December 2014")."""

import re
from dataclasses import replace

from .parts import Parts

LONGEST_GAP = 12  # characters between two ends
_RANGE = re.compile(r"\s*(?:to|until|till|through|and|[-–—])\s*(?:the\s+)?(?:on\s+|at\s+|about\s+)?", re.I)
_FROM = re.compile(r"\b(?:from|between)\s+(?:about\s+|the\s+)?$", re.I)
_CLOSED = {"to", "through", "-", "–", "—"}


def is_range(text: str, left: Parts, right: Parts, start: int, end: int, follower: int) -> bool:
    """Are two expressions the ends of a range? The left one stands from `start` to `end`, the right one begins at `follower`."""
    if follower - end > LONGEST_GAP or left.is_amount() or right.is_amount() or left.last_day or left.last_year:
        return False
    between = text[end:follower]
    if _RANGE.fullmatch(between) is None:
        return False
    word = between.lower().split()[0] if between.strip() else ""
    opened = _FROM.search(text, max(0, start - 30), start) is not None
    return opened or between.strip() in {"-", "–", "—"} or (word in _CLOSED and _alike(left, right)) or (left.overnight and word == "to")


def _alike(left: Parts, right: Parts) -> bool:
    """ "April to July", "May to July 2025", "7 a.m. to 4 p.m. Friday": the right end says at least what the left one does."""
    aside = {"meridiem", "phase", "approximate", "part"}
    return bool(left.named() - aside) and left.named() - aside <= right.named() | {"weekday"}


def near_end(left: Parts, right: Parts) -> Parts:
    """The near end with what only the far one says: its day, its month, its year."""
    if left.is_clock():
        given = {name: getattr(right, name) for name in ("year", "month", "day", "weekday", "days", "feast") if name in right.named()}
        return replace(left, which=left.which or (right.which if given else None), **given)
    if left.day is not None and left.month is None and right.month is not None and right.day is not None:
        month = right.month - (left.day > right.day)
        return _in_year(replace(left, month=month or 12), right)
    return _in_year(left, right)


def _in_year(left: Parts, right: Parts) -> Parts:
    if left.year is not None or left.month is None or right.year is None or right.month is None:
        return left
    return replace(left, year=right.year - (left.month > right.month))
