"""Parts of a year by their names: seasons, quarters, halves, feasts; and decades and centuries."""

import calendar
from datetime import date, timedelta

from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

from ..forms import Parts, time_words
from .frame import (
    NO_YEAR,
    STATED,
    Anchor,
    Frame,
    Value,
    day_value,
)

REPORTED = timedelta(days=45)  # after a quarter, its figures are still to come


def on_side(options: list[Value], parts: Parts, frame: Frame, anchor: date) -> Value | None:
    """Of the same day or part of several years, the one that the words or the tense mean: the nearest on their side of the anchor."""
    if parts.which == "this":
        return next((o for o in options if o.first and o.first.year == anchor.year), None)
    turn = {"last": "past", "next": "future"}.get(parts.which or "", frame.direction)
    fine = parts.day is not None
    if not frame.now:
        turn = None
    if turn == "past":
        fit = [o for o in options if o.first and o.first.date() <= anchor]
        if not fine and parts.which == "last":  # "last August", in August, is a year ago
            fit = [o for o in fit if o.last and o.last.date() < anchor]
        return fit[-1] if fit else None
    if turn == "future":
        fit = [o for o in options if o.last and o.last.date() >= anchor]
        return fit[0] if fit else None
    return min(options, key=lambda o: abs((o.first.date() - anchor).days) if o.first else 0)


def _year(parts: Parts, at: date | None) -> int | None:
    """The year that the words give: in figures, or as this, the last or the next."""
    if parts.year is not None or at is None:
        return parts.year
    return at.year + {"last": -1, "previous": -1, "next": 1, "following": 1}.get(parts.which or "", 0)


def _months(first: date, months: int, lean: Anchor, code: str) -> Value:
    return day_value(first, first + relativedelta(months=months) - timedelta(days=1), "month", lean)._replace(code=code)


def season(parts: Parts, frame: Frame) -> Value | None:
    """A season of the north; EDTF has its code."""
    code, start = time_words("season")[parts.season or "spring"]
    year, lean = parts.year, STATED
    if year is None:
        if not frame.now:
            return None
        at, lean = frame.now[1], frame.speech
        turn = {"last": "past", "next": "future"}.get(parts.which or "", frame.direction)
        year = at.year
        if turn == "past" and date(year, start, 1) > at:
            year -= 1
        elif turn == "future" and date(year, start, 1) + relativedelta(months=3) < at:
            year += 1
    return _months(date(year, start, 1), 3, lean, f"{year:04}-{code}")


def _quarter_of(year: int, number: int, lean: Anchor) -> Value:
    return _months(date(year, 3 * number - 2, 1), 3, lean, f"{year:04}-{32 + number}")


def quarter(parts: Parts, frame: Frame) -> Value | None:
    """A quarter of a named year; else of what was, the last that has begun; of what will be, the next not long over; or the nearest."""
    number, at = parts.quarter or 1, frame.now[1] if frame.now else None
    given = _year(parts, at) if parts.year is not None or parts.unit == "year" else None
    if given is not None:
        return _quarter_of(given, number, "stated" if parts.year else frame.speech)
    if at is None:
        return None
    options = [_quarter_of(y, number, frame.speech) for y in (at.year - 1, at.year, at.year + 1)]
    if frame.direction is None:
        return min(options, key=lambda o: _apart(o, at))
    if frame.direction == "past":
        return [o for o in options if o.first and o.first.date() <= at][-1]
    return next(o for o in options if o.last and o.last.date() >= at - REPORTED)


def _apart(value: Value, at: date) -> timedelta:
    """How far a day lies from an interval; nothing where it is inside."""
    assert value.first is not None
    assert value.last is not None
    return max(value.first.date() - at, at - value.last.date(), timedelta(0))


def half(parts: Parts, frame: Frame) -> Value | None:
    year = _year(parts, frame.now[1] if frame.now else None)
    if year is None:
        return None
    first = date(year, 1 if parts.half == 1 else 7, 1)
    return _months(first, 6, "stated" if parts.year else frame.speech, f"{year:04}-{39 + (parts.half or 1)}")


def period(parts: Parts, frame: Frame) -> Value | None:
    """The quarter that the text speaks of, else the last that is over; or the same of another year."""
    base = frame.period.first.date() if frame.period and frame.period.first else None
    if base is None and frame.now:
        base = _last_over(frame.now[1])
    if base is None:
        return None
    year = parts.year or base.year - (parts.period == "year-ago")
    return _quarter_of(year, (base.month + 2) // 3, "stated" if parts.year else frame.speech)


def _last_over(at: date) -> date:
    """The first day of the quarter before a day's own."""
    return at.replace(day=1, month=3 * ((at.month - 1) // 3) + 1) - relativedelta(months=3)


def _feast_days(rule: list[int], year: int) -> date:
    """The day of a feast in a year. See `data/time_words.toml` for the rules."""
    month, second, *rest = rule
    if not month:
        return easter(year) + timedelta(days=second)
    if not rest:
        return date(year, month, second)
    weeks = [week[second] for week in calendar.monthcalendar(year, month) if week[second]]
    return date(year, month, weeks[rest[0] if rest[0] < 0 else rest[0] - 1])


def feast(parts: Parts, frame: Frame) -> Value | None:
    rule = time_words("feast")[parts.feast or "christmas"]
    at = frame.now[1] if frame.now else None
    if parts.year is None and at is None:
        return day_value(date(NO_YEAR, *rule), lean="stated") if rule[0] and len(rule) == 2 else None
    years = [parts.year] if parts.year else [at.year - 1, at.year, at.year + 1] if at else []
    options = [_feast_days(rule, y) for y in years if y]
    lean = "stated" if parts.year else frame.speech
    return on_side([day_value(o, lean=lean) for o in options], Parts(day=1, which=parts.which), frame, at or options[0])


_SHARES = {"early": (0, 4), "mid": (3, 7), "late": (6, 10), None: (0, 10)}  # tenths, a convention


def decades(parts: Parts, frame: Frame) -> Value | None:
    """Decades and centuries."""
    del frame
    size, n = (10, parts.decade) if parts.decade is not None else (100, parts.century or 0)
    assert n is not None
    code = f"{n:03}X" if size == 10 else f"{n:02}XX"
    first, last = _SHARES[parts.phase]
    value = day_value(date(n * size + size * first // 10, 1, 1), date(n * size + size * last // 10 - 1, 12, 31), "year")
    return value if parts.phase else value._replace(code=code)
