"""Days of a year that nothing names: reckoned in a year of their own (`NO_YEAR`), open where years differ.

Whether a year has a February 29 is not known, nor on which weekday its days fall: what hangs on either is an interval that holds
every possibility.
"""

from datetime import date, datetime, time, timedelta

from .frame import NO_YEAR, Value, day_value

_CYCLE = range(NO_YEAR, NO_YEAR + 4)  # a leap year and the three behind it
_NAMED_FROM = 100  # no report means an earlier year


def year_open(at: date | None) -> bool:
    """Is it a day (or an instant) of a year that nothing names?"""
    return at is not None and at.year < _NAMED_FROM


def shifted(value: Value, delta: timedelta) -> Value:
    """An interval moved by a length of time; where it has no year, as far as it may lie in any year."""
    assert value.first is not None
    assert value.last is not None
    if not year_open(value.first):
        return value._replace(first=value.first + delta, last=value.last + delta)
    first, last = _in_any_year(value.first, delta)[0], _in_any_year(value.last, delta)[1]
    back = first.year - NO_YEAR
    return value._replace(first=_in_year(first, NO_YEAR, -1), last=_in_year(last, last.year - back, 1))


def _in_any_year(at: datetime, delta: timedelta) -> tuple[datetime, datetime]:
    """The earliest and the latest day that a day of any year comes to."""
    leap_day = (at.month, at.day) == (2, 29)
    found = []
    for year in _CYCLE[:1] if leap_day else _CYCLE:
        end = at.replace(year=year) + delta
        found.append((end.year - year, end.timetuple()[1:3], end))
    low, high = min(found, key=lambda f: f[:2]), max(found, key=lambda f: f[:2])
    return _in_year(low[2], at.year + low[0], -1), _in_year(high[2], at.year + high[0], 1)


def _in_year(at: datetime, year: int, side: int) -> datetime:
    """The same day in another year; February 29 falls to the day before or after where that year has none."""
    try:
        return at.replace(year=year)
    except ValueError:
        return (at + timedelta(days=side)).replace(year=year)


def weekday_near(at: date, which: str | None) -> Value:
    """A weekday told from a day whose own weekday is not known: one of the seven days that it may be."""
    first, last = {"previous": (-7, -1), "past": (-6, 0), "near": (-3, 3), "following": (1, 7)}.get(which or "", (0, 6))
    value = day_value(at, lean="narrative")
    begin, end = shifted(value, timedelta(days=first)), shifted(value, timedelta(days=last))
    return _joined(begin, end)


def week_of(at: date, turn: int) -> Value:
    """The week of such a day, or the week before or after it: it begins six days before at most, ends six days after at most."""
    value = day_value(at, lean="narrative")
    return _joined(shifted(value, timedelta(days=7 * turn - 6)), shifted(value, timedelta(days=7 * turn + 6)))._replace(grain="week")


def _joined(begin: Value, end: Value) -> Value:
    assert begin.first is not None
    assert end.last is not None
    last = end.last
    while last < begin.first:  # both are reckoned in a year of their own
        last = last.replace(year=last.year + 1)
    return begin._replace(first=datetime.combine(begin.first.date(), time.min), last=last)
