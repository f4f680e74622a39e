"""Days by the calendar: dates, weekdays, weeks, months, with what they leave open taken from the frame."""

import calendar
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from ..forms import Parts
from .frame import (
    GRAIN,
    NO_YEAR,
    Anchor,
    Frame,
    Value,
    day_value,
    now_value,
    today_of,
)
from .named_years import REACH
from .open_year import shifted, week_of, weekday_near, year_open
from .periods import (
    decades,
    feast,
    half,
    on_side,
    period,
    quarter,
    season,
)
from .whole_units import phase_of_unit, to_whole_units, unit_days


def calendar_days(parts: Parts, frame: Frame) -> Value | None:
    """The days that the words name by the calendar, or None where they name none or nothing says which."""
    for fits, reader in _READERS:
        if fits(parts):
            return reader(parts, frame)
    return None


def by_calendar(parts: Parts) -> bool:
    """Do the words name days by the calendar at all?"""
    return any(fits(parts) for fits, _ in _READERS)


def _deictic(parts: Parts, frame: Frame) -> Value | None:
    today, days = today_of(frame), parts.days or 0
    if parts.off:  # "this day fortnight"
        days = -parts.off if frame.direction == "past" else parts.off
    return shifted(day_value(today, lean=frame.speech), timedelta(days=days)) if today else None


def _calendar(parts: Parts, frame: Frame) -> Value | None:
    """A day of a month, a month, a year, in whatever they give."""
    if parts.unit == "year" and parts.month:  # "October of last year"
        unit = _unit(parts, frame)
        return _month_of(unit.first.year, parts, unit.anchor) if unit and unit.first else None
    if parts.unit == "month" and parts.day:
        return _day_of_month(parts, frame)
    if parts.unit in {"week", "weekend"} and parts.day:
        return _week_with(parts, frame)
    if parts.year is not None and parts.month is None:
        return phase_of_unit(day_value(date(parts.year, 1, 1), date(parts.last_year or parts.year, 12, 31), "year"), parts)
    if parts.month is None:
        return _bare_day(parts, frame)
    if parts.year is not None:
        return _month_of(parts.year, parts, "stated")
    return _year_open(parts, frame)


def _week_with(parts: Parts, frame: Frame) -> Value | None:
    """ "The week of May 5": the week that holds the day, or that begins with it; "the weekend of May 5" likewise."""
    day = _calendar(replace(parts, unit=None, which=None), frame)
    if day is None or day.first is None or year_open(day.first):
        return day
    at = day.first.date()
    first, last = unit_days(parts.unit or "week", at, 0)
    return day_value(min(first, at), max(last, at + timedelta(days=6)) if parts.unit == "week" else max(last, at), "week", day.anchor)


def _month_of(year: int, parts: Parts, lean: Anchor) -> Value:
    month = parts.month or 1
    if parts.day is None:
        return phase_of_unit(to_whole_units("month", date(year, month, 1), date(year, month, 1), lean), parts)
    first = date(year, month, parts.day)
    last = date(year, month, parts.last_day) if parts.last_day else first
    if last < first:
        last = last + relativedelta(months=1)
    return day_value(first, last, lean=lean)


def _year_open(parts: Parts, frame: Frame) -> Value | None:
    """A date without a year: the nearest to where the report speaks, on the side that the tense tells."""
    if not frame.now and parts.month:
        named = frame.years.of(parts.month, parts.day) if frame.years else None
        if named is not None:
            return _month_of(named, parts, "narrative")
    then = (
        frame.reference_time.first.date()
        if frame.reference_time and frame.reference_time.first and frame.reference_time.grain in {"minute", "day"}
        else None
    )
    anchor = frame.now[1] if frame.now else then
    if anchor is None or year_open(anchor):
        return _month_of(NO_YEAR, parts, "stated")
    lean = frame.speech if frame.now else "narrative"
    options = []
    for year in (anchor.year - 1, anchor.year, anchor.year + 1):
        try:
            options.append(_month_of(year, parts, lean))
        except ValueError:
            continue
    same = [o for o in options if o.first and o.first.weekday() == parts.weekday]
    if same:  # of the years in which the day is a Monday, the nearest
        return min(same, key=lambda o: abs((o.first.date() - anchor).days) if o.first else 0)
    found = on_side(options, parts, frame, anchor) if options else None
    if frame.now or (found and found.first and abs(found.first.date() - anchor) <= REACH):
        return found
    return _month_of(NO_YEAR, parts, "stated")


def _day_of_month(parts: Parts, frame: Frame) -> Value | None:
    """ "The 16th instant" is of this month, "ult." of the last, "prox." of the next."""
    today = frame.now[0] if frame.now else None
    if today is None or parts.day is None:
        return None
    month = today.replace(day=1) + relativedelta(months={"last": -1, "next": 1}.get(parts.which or "", 0))
    return day_value(month.replace(day=parts.day), lean=frame.speech)


def _bare_day(parts: Parts, frame: Frame) -> Value | None:
    """ "On the 6th": of the month that puts it nearest on the side that the tense tells."""
    base = (
        frame.reference_time.first.date()
        if frame.reference_time and frame.reference_time.first and not frame.now
        else frame.now[1]
        if frame.now
        else None
    )
    if base is None or parts.day is None:
        return None
    options = []
    for shift in (-1, 0, 1):
        month = base.replace(day=1) + relativedelta(months=shift)
        if parts.day <= calendar.monthrange(month.year, month.month)[1]:
            options.append(month.replace(day=parts.day))
    if frame.direction == "past":
        options = [o for o in options if o <= base] or options[:1]
        return day_value(options[-1], lean=frame.speech)
    if frame.direction == "future":
        options = [o for o in options if o >= base] or options[-1:]
        return day_value(options[0], lean=frame.speech)
    return day_value(min(options, key=lambda o: abs(o - base)), lean=frame.speech)


def _weekday(parts: Parts, frame: Frame) -> Value | None:
    """A weekday: the last, today's own included; with "will" the coming one; with no day of speaking, on from the narrative."""
    wanted, today = parts.weekday, today_of(frame)
    if parts.off:
        return _weeks_off(parts, frame)
    if parts.unit == "week":
        week = _unit(parts, frame)
        if week is None or week.first is None or year_open(week.first):
            return week
        return day_value(week.first.date() + timedelta(days=wanted or 0), lean=week.anchor)
    if today and year_open(today):
        return weekday_near(today, "past" if frame.direction == "past" else "near" if frame.direction is None else None)
    then = frame.reference_time.first.date() if frame.reference_time and frame.reference_time.first else None
    if parts.which in {"following", "previous", "same", "that"} and then:
        return _weekday_from(then, wanted or 0, parts.which)
    if today is None:
        return _weekday_from(then, wanted or 0, "on") if then else None
    if frame.before and then and timedelta(days=6) <= today - then <= timedelta(days=21):
        return _weekday_from(then, wanted or 0, "near")  # told of a story of weeks ago
    back, ahead = (today.weekday() - (wanted or 0)) % 7, ((wanted or 0) - today.weekday()) % 7
    if parts.which == "last":
        days = -(back or 7)
    elif parts.which == "next":
        days = ahead or 7
    elif frame.direction == "past":
        days = -back
    elif frame.direction == "future":
        days = ahead
    else:
        days = ahead if ahead < back else -back
    return day_value(today + timedelta(days=days), lean=frame.speech)


def _weeks_off(parts: Parts, frame: Frame) -> Value | None:
    """ "Monday week", "Tuesday se'nnight", "three weeks ago on Friday"."""
    today, wanted, off = today_of(frame), parts.weekday or 0, parts.off or 0
    if today is None or year_open(today):
        return None
    back, ahead = (today.weekday() - wanted) % 7, (wanted - today.weekday()) % 7
    if off < 0:
        near = today + timedelta(days=off)
        return _weekday_from(near, wanted, "near")._replace(anchor=frame.speech)
    days = -(back + off) if parts.which == "away" and frame.direction == "past" else (ahead or 7) + off
    return day_value(today + timedelta(days=days), lean=frame.speech)


def _nth_of_month(parts: Parts, frame: Frame) -> Value | None:
    """ "The first Monday in May", "the last week of May": a week is the days that it may be by any count."""
    month = _calendar(Parts(year=parts.year, month=parts.month), frame)
    if month is None or month.first is None or month.last is None or year_open(month.first):
        return month
    first, last, nth = month.first.date(), month.last.date(), parts.nth or 1
    if parts.weekday is None:
        begin, end = (
            (last - timedelta(days=8), last) if nth < 0 else (first + timedelta(days=7 * nth - 8), first + timedelta(days=7 * nth + 1))
        )
        return day_value(max(begin, first), min(end, last), "week", month.anchor)
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    fit = [day for day in days if day.weekday() == parts.weekday]
    at = nth if nth < 0 else nth - 1
    return day_value(fit[at], lean=month.anchor) if at < len(fit) else None


def _weekday_from(then: date, wanted: int, which: str) -> Value:
    if year_open(then):
        return weekday_near(then, which)
    ahead = (wanted - then.weekday()) % 7
    if which == "previous":
        days = -((then.weekday() - wanted) % 7 or 7)
    elif which == "near" and ahead > 3:
        days = ahead - 7
    else:
        days = ahead or (7 if which == "following" else 0)
    return day_value(then + timedelta(days=days), lean="narrative")


def _unit(parts: Parts, frame: Frame) -> Value | None:
    """ "Last week", "this month", "the following year", "the same day"."""
    anaphoric = parts.which in {"that", "same", "following", "previous"}
    named = frame.mentioned if parts.which in {"that", "same"} else None
    if parts.which in {"that", "same"} and frame.era is not None and parts.unit == frame.era.grain:
        named = frame.era
    base = (named or frame.reference_time) if anaphoric else now_value(frame)
    if base is None or base.first is None:
        return None
    at, lean = base.first.date(), "narrative" if anaphoric else base.anchor
    turn = {"last": -1, "previous": -1, "next": 1, "following": 1}.get(parts.which or "", 0)
    unit = parts.unit or "day"
    if unit == "day":
        if base.grain not in {"minute", "day"}:
            return None
        last = base.last.date() if base.last and turn >= 0 and not base.overnight else at
        return shifted(day_value(last if turn > 0 else at, last, lean=lean), timedelta(days=turn))
    if parts.which == "within":
        return day_value(at, unit_days(unit, at, 0)[1], GRAIN[unit], lean)
    if year_open(at) and unit in {"week", "weekend", "fortnight"}:
        return week_of(at, turn)
    first, last = unit_days(unit, at, turn)
    if unit == "weekend" and turn == 0 and frame.direction == "past" and not anaphoric and first > at:
        first, last = unit_days(unit, at, -1)  # on a Monday, what happened "at the weekend"
    value = phase_of_unit(day_value(first, last, GRAIN[unit], lean), parts)
    return _clipped(value, frame) if turn == 0 and not anaphoric else value


def _clipped(value: Value, frame: Frame) -> Value:
    """ "This week" of what was ends today; of what will be, it begins today."""
    now = now_value(frame)
    if now is None or value.first is None or value.last is None or now.first is None or now.last is None:
        return value
    if frame.direction == "past" and value.first <= now.last < value.last:
        return value._replace(last=now.last)
    if frame.direction == "future" and value.first < now.first <= value.last:
        return value._replace(first=now.first)
    return value


_READERS: tuple[tuple[Callable[[Parts], bool], Callable[[Parts, Frame], Value | None]], ...] = (
    (lambda p: p.nth is not None, _nth_of_month),
    (lambda p: p.days is not None, _deictic),
    (lambda p: p.decade is not None or p.century is not None, decades),
    (lambda p: p.season is not None, season),
    (lambda p: p.quarter is not None, quarter),
    (lambda p: p.half is not None, half),
    (lambda p: p.period is not None, period),
    (lambda p: p.feast is not None, feast),
    (lambda p: p.year is not None or p.month is not None or p.day is not None, _calendar),
    (lambda p: p.weekday is not None, _weekday),
    (lambda p: p.unit is not None, _unit),
)  # fmt: skip
