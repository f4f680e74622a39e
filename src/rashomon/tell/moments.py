"""Where an event stands on a time line: its heading (a day, an interval, a year unknown), its hour, and a key to sort by."""

import re
from typing import NamedTuple

from ..records.claim import Time
from ..records.event import Event
from .lookup import Lookup
from .words import day, when

DAY_LENGTH = 10  # characters of an ISO date
UNDATED = "no date"
Key = tuple[str, str, str]


class Moment(NamedTuple):
    """`heading` and `hour` in words, `key` to sort by (None where nothing places it), `stated` where words of a claim date it."""

    heading: str
    hour: str
    key: Key | None
    stated: bool
    borrowed: bool = False


def moment(event: Event, lookup: Lookup) -> Moment:
    """Where an event stands: by its time, where that is disputed by the earliest that is held."""
    time = event.time
    if time is None:
        held = [t for claim in lookup.claims_of(event.claims) if (t := claim.time) is not None and t.span is not None and _key(t)]
        first = min(held, key=lambda t: _key(t) or ("",), default=None)
        if first is None:
            return Moment(UNDATED, "", None, stated=False)
        hour = "?" if len({(t.earliest, t.latest) for t in held}) > 1 else _hour(first)
        return Moment(_heading(first), hour, _key(first), stated=True)
    leaning = lookup.claims.get(time.anchor_ref or "")
    leant = [leaning] if leaning is not None else lookup.claims_of(event.claims)
    stated = any(claim.time is not None and claim.time.span is not None for claim in leant)
    half_open = (time.earliest is None) != (time.latest is None)
    if half_open and not stated:  # it was over when it was published: that dates nothing
        return Moment(UNDATED, "", None, stated=False)
    heading = _heading(time)
    return Moment(heading, _hour(time), _key(time) if heading != UNDATED else None, stated, time.anchor == "borrowed")


def ends_before(a: Time | None, b: Time | None) -> bool:
    """Do two times settle that the first was over before the second began?"""
    if a is None or b is None or a.latest is None or b.earliest is None:
        return False
    return _padded(a.latest, "23:59") < _padded(b.earliest, "00:00")


def _padded(text: str, hour: str) -> str:
    return f"{text}T{hour}" if len(text) == DAY_LENGTH else text[: DAY_LENGTH + 6]


def _key(time: Time) -> Key | None:
    """First day, last day, hour: the events of a day stand together, in front of those that may lie later. What has only an end stands
    in front of all else of its day, an unknown year behind every known one."""
    if time.earliest is None and time.latest is None:
        found = re.search(r"XXXX-(\d\d-\d\d)", time.edtf or "")
        return (f"X-{found[1]}", "", "") if found else None
    if time.earliest is None:
        return (time.latest or "")[:DAY_LENGTH], "", time.latest or ""
    return time.earliest[:DAY_LENGTH], (time.latest or "9")[:DAY_LENGTH], _padded(time.earliest, "00:00")


def _heading(time: Time) -> str:
    """ "10 June 2026", "between 5 and 7 December 2026", "by 6 December 2026", "2026", "7 December, year unknown"."""
    first, last = (text[:DAY_LENGTH] if text else None for text in (time.earliest, time.latest))
    if first is None and last is None:
        return when(time) or UNDATED
    told = when(Time(edtf=None, earliest=first, latest=last, span=None, text=None, anchor=None, anchor_ref=None)) or UNDATED
    return f"between {told.replace(' to ', ' and ')}" if " to " in told else told


def _hour(time: Time) -> str:
    """The hours of a time within one day: "21:18", "20:00 to 22:30", "from 20:00", "by 04:00"; empty where none is known."""
    first, last = (day(text).partition(", ")[2] if text else "" for text in (time.earliest, time.latest))
    if time.earliest is None or time.latest is None:
        return f"by {last}" if last else f"from {first}" if first else ""
    if time.earliest[:DAY_LENGTH] != time.latest[:DAY_LENGTH]:
        return ""
    if first and last:
        return first if first == last else f"{first} to {last}"
    return f"from {first}" if first else f"by {last}" if last else ""
