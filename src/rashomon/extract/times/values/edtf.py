"""Values as they are written: EDTF (ISO 8601-2:2019) and the two ends of their interval."""

import calendar
from datetime import datetime, time

from .frame import Value
from .open_year import year_open


def to_edtf(value: Value, role: str = "point") -> tuple[str | None, str | None, str | None]:
    """A value as (EDTF, earliest, latest). Earliest and latest are null where the year is not known.

    All three are null where it would end before it begins: such words say nothing.
    """
    if value.empty():
        return None, None, None
    first, last = value.first, value.last
    if role == "until":
        first = None
    elif role == "since":
        last = None
    code = value.code if value.code and role == "point" else _edtf(first, last, value)
    if year_open(first) or year_open(last):
        return (None if value.grain == "year" else code), None, None
    return code, _iso(first, time.min), _iso(last, time(23, 59))


def _iso(end: datetime | None, bare: time) -> str | None:
    if end is None:
        return None
    return end.date().isoformat() if end.time() == bare else end.isoformat(timespec="minutes")


def _edtf(first: datetime | None, last: datetime | None, value: Value) -> str | None:
    if first is None and last is None:
        return None
    mark = "~" if value.approximate and value.grain != "minute" else ""
    if first is not None and last is not None:
        single = _single(first, last)
        if single:
            return single + mark
    return f"{_end_in_edtf(first, time.min)}/{_end_in_edtf(last, time(23, 59))}"


def _single(first: datetime, last: datetime) -> str | None:
    """One date for a whole day, month or year, or one instant."""
    year = _year(first)
    if year == "XXXX" and first.date() == last.date():
        return f"{year}-{first:%m-%d}"
    if first == last:
        return f"{year}-{first:%m-%d}T{first:%H:%M:%S}" if year != "XXXX" else f"{year}-{first:%m-%d}"
    if first.time() != time.min or last.time() != time(23, 59):
        return None
    if first.date() == last.date():
        return f"{year}-{first:%m-%d}"
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return year
    whole = first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]
    return f"{year}-{first:%m}" if whole and (first.year, first.month) == (last.year, last.month) else None


def _end_in_edtf(end: datetime | None, bare: time) -> str:
    if end is None:
        return ".."
    day = f"{_year(end)}-{end:%m-%d}"
    return day if end.time() == bare or year_open(end) else f"{day}T{end:%H:%M:%S}"


def _year(at: datetime) -> str:
    return "XXXX" if year_open(at) else f"{at.year:04}"
