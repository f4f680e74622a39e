"""What words of time come to: a value in EDTF (ISO 8601-2:2019) and its interval, reckoned from where they are said.

Dates without a year are reckoned in a year of their own (`NO_YEAR`), so that "two days later" works there too; it is written
XXXX.
"""

import calendar
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Literal, NamedTuple

from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

from .time_words import Parts, words

NO_YEAR = 4  # a leap year that no report means
Grain = Literal["minute", "day", "week", "month", "year"]
Lean = Literal["stated", "publication", "narrative"]
Turn = Literal["past", "future"]
_FIRST_LIGHT = {"dawn", "daybreak", "sunrise", "small hours", "early hours"}
_STATED: Lean = "stated"
_GRAIN: dict[str, Grain] = {
    "second": "minute", "minute": "minute", "hour": "minute", "day": "day", "fortnight": "week", "week": "week",
    "weekend": "week", "month": "month", "quarter": "month", "year": "year", "decade": "year", "century": "year",
}  # fmt: skip


class Value(NamedTuple):
    """From `first` to `last`, both included, open where None; `grain` is how fine the words are, `lean` what they lean on.

    `part` is the part of the day, `code` an EDTF code of its own ("2025-23", "199X") where the interval has one, `overnight` a night
    that runs into the next day."""

    first: datetime | None
    last: datetime | None
    grain: Grain
    lean: Lean = "stated"
    part: str | None = None
    approximate: bool = False
    code: str | None = None
    overnight: bool = False


class Frame(NamedTuple):
    """Where words are said: `now` the days on which the report speaks (first, last), `hour` its minute of the day if known,
    `then` the time at which the narrative stands, `mentioned` the last time named at all, `turn` whether the words tell of what was or
    will be (`before`: of what had been by then), and `dated` a full date of the report's own, to take a year from."""

    now: tuple[date, date] | None
    hour: int | None = None
    then: Value | None = None
    mentioned: Value | None = None
    turn: Turn | None = None
    before: bool = False  # told in the pluperfect: before the time at which the narrative stands
    dated: date | None = None
    speech: Lean = "publication"  # what `now` leans on


def day_value(
    first: date,
    last: date | None = None,
    grain: Grain = "day",
    lean: Lean = "stated",
    *,
    part: str | None = None,
    approximate: bool = False,
    code: str | None = None,
    overnight: bool = False,
) -> Value:
    """A value of whole days."""
    start, end = datetime.combine(first, time.min), datetime.combine(last or first, time(23, 59))
    return Value(start, end, grain, lean, part, approximate, code, overnight)


def resolve(parts: Parts, frame: Frame) -> Value | None:
    """The value of an expression, or None where nothing says it. Never raises."""
    if parts.broken or parts.frequency or parts.sense == "lasting":
        return None
    try:
        value = _amount(parts, frame) if parts.is_amount() else _date(parts, frame)
        if value and parts.phase == "late" and value.grain == "day" and parts.part is None:
            value = value._replace(part="evening")  # "late on Wednesday"
        return _of_day(value, parts, frame) if value and parts.named() & {"part", "minute"} else value
    except (ValueError, OverflowError):  # February 30, year 0, a million years ago
        return None


def _amount(parts: Parts, frame: Frame) -> Value | None:
    if parts.sense in {"past", "coming"}:
        return _span_to_now(parts, frame)
    if not parts.count or parts.sense in {"event", "vague"}:
        return None
    sign = -1 if parts.sense in {"ago", "earlier"} else 1
    if parts.sense in {"ago", "hence"}:
        return _shift(_now(frame), sign, parts)
    return _shift(frame.then._replace(lean="narrative") if frame.then else None, sign, parts)


def _span_to_now(parts: Parts, frame: Frame) -> Value | None:
    now = _now(frame)
    if now is None or not parts.count or now.first is None or now.last is None:
        return None
    step = _delta(parts)
    grain = _GRAIN[parts.step or "day"]
    if parts.sense == "past":
        return now._replace(first=datetime.combine((now.first - step).date(), time.min), grain=grain, approximate=False)
    return now._replace(last=datetime.combine((now.last + step).date(), time(23, 59)), grain=grain)


def _delta(parts: Parts, sign: int = 1) -> relativedelta | timedelta:
    count, step = (parts.count or 0) * sign, parts.step
    if step in {"second", "minute", "hour", "day", "week", "fortnight"}:
        days = {"day": 1, "week": 7, "fortnight": 14}.get(step)
        return timedelta(days=count * days) if days else timedelta(**{f"{step}s": count})
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[step or "month"]
    return relativedelta(months=round(count * months))


def _shift(base: Value | None, sign: int, parts: Parts) -> Value | None:
    if base is None or base.first is None or base.last is None:
        return None
    step = parts.step or "day"
    grain = _GRAIN[step]
    if grain == "minute":
        return _shift_hours(base, sign, parts)
    if base.grain not in {"minute", "day"} and grain == "day":
        return None
    delta = _delta(parts, sign)
    first, last = base.first + delta, base.last + delta
    if grain in {"day", "week"}:
        return day_value(first.date(), last.date(), "day", base.lean, approximate=parts.approximate or step == "week")
    return _whole(grain, first.date(), last.date(), base.lean, parts.approximate)


def _shift_hours(base: Value, sign: int, parts: Parts) -> Value | None:
    """Hours and minutes from an instant give an instant; from a day, that day and, late in it, the next."""
    assert base.first is not None
    assert base.last is not None
    delta = _delta(parts, sign)
    if base.grain == "minute" and base.last - base.first <= timedelta(hours=1):
        return base._replace(first=base.first + delta, last=base.last + delta, part=None, approximate=True)
    if base.grain not in {"minute", "day"}:
        return None
    if parts.step != "hour" or (parts.count or 0) < 1:
        return base._replace(grain="day")
    late = base.overnight or base.part in {"night", "evening", "midnight"} or (parts.step == "hour" and (parts.count or 0) > 12)
    first = base.first.date() + timedelta(days=-1 if sign < 0 and base.part == "dawn" else 0)
    last = base.last.date() + timedelta(days=1 if late and sign > 0 and not base.overnight else 0)
    return day_value(first, last, "day", base.lean, overnight=late, part="night" if late else None)


def _whole(grain: Grain, first: date, last: date, lean: Lean, approximate: bool = False) -> Value:
    """The whole months or years that the days lie in."""
    if grain == "year":
        return day_value(date(first.year, 1, 1), date(last.year, 12, 31), "year", lean, approximate=approximate)
    end = calendar.monthrange(last.year, last.month)[1]
    return day_value(first.replace(day=1), last.replace(day=end), "month", lean, approximate=approximate)


def _now(frame: Frame) -> Value | None:
    return day_value(*frame.now, lean=frame.speech) if frame.now else None


def _today(frame: Frame) -> date | None:
    """The day on which the report speaks, if it is one day."""
    return frame.now[0] if frame.now and frame.now[0] == frame.now[1] else None


def _date(parts: Parts, frame: Frame) -> Value | None:
    """The days that the words name, without their hour."""
    for fits, reader in _READERS:
        if fits(parts):
            return reader(parts, frame)
    return _base_of_clock(parts, frame)


def _deictic(parts: Parts, frame: Frame) -> Value | None:
    today = _today(frame)
    return day_value(today + timedelta(days=parts.days or 0), lean=frame.speech) if today else None


def _calendar(parts: Parts, frame: Frame) -> Value | None:
    """A day of a month, a month, a year, in whatever they give."""
    if parts.unit == "year" and parts.month:  # "October of last year"
        unit = _unit(parts, frame)
        return _month_of(unit.first.year, parts, unit.lean) if unit and unit.first else None
    if parts.unit == "month" and parts.day:
        return _day_of_month(parts, frame)
    if parts.year is not None and parts.month is None:
        return _phased(day_value(date(parts.year, 1, 1), date(parts.year, 12, 31), "year"), parts)
    if parts.month is None:
        return _bare_day(parts, frame)
    if parts.year is not None:
        return _month_of(parts.year, parts, "stated")
    return _year_open(parts, frame)


def _month_of(year: int, parts: Parts, lean: Lean) -> Value:
    month = parts.month or 1
    if parts.day is None:
        return _phased(_whole("month", date(year, month, 1), date(year, month, 1), lean), parts)
    first = date(year, month, parts.day)
    last = date(year, month, parts.last_day) if parts.last_day else first
    if last < first:
        last = last + relativedelta(months=1)
    return day_value(first, last, lean=lean)


def _year_open(parts: Parts, frame: Frame) -> Value | None:
    """A date without a year: the nearest to where the report speaks, on the side that the tense tells."""
    if parts.month == 2 and parts.day == 29 and not frame.now and not frame.dated:
        return _month_of(NO_YEAR, parts, "stated")
    anchor = frame.now[1] if frame.now else frame.dated
    if anchor is None or anchor.year == NO_YEAR:
        return _month_of(NO_YEAR, parts, "stated")
    lean = frame.speech if frame.now else "narrative"
    options = []
    for year in (anchor.year - 1, anchor.year, anchor.year + 1):
        try:
            options.append(_month_of(year, parts, lean))
        except ValueError:
            continue
    return _on_side(options, parts, frame, anchor) if options else None


def _on_side(options: list[Value], parts: Parts, frame: Frame, anchor: date) -> Value | None:
    turn = {"last": "past", "next": "future", "this": None}.get(parts.which or "", frame.turn)
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


def _day_of_month(parts: Parts, frame: Frame) -> Value | None:
    """ "The 16th instant" is of this month, "ult." of the last, "prox." of the next."""
    today = frame.now[0] if frame.now else None
    if today is None or parts.day is None:
        return None
    month = today.replace(day=1) + relativedelta(months={"last": -1, "next": 1}.get(parts.which or "", 0))
    return day_value(month.replace(day=parts.day), lean=frame.speech)


def _bare_day(parts: Parts, frame: Frame) -> Value | None:
    """ "On the 6th": of the month that puts it nearest on the side that the tense tells."""
    base = frame.then.first.date() if frame.then and frame.then.first and not frame.now else frame.now[1] if frame.now else None
    if base is None or parts.day is None:
        return None
    options = []
    for shift in (-1, 0, 1):
        month = base.replace(day=1) + relativedelta(months=shift)
        if parts.day <= calendar.monthrange(month.year, month.month)[1]:
            options.append(month.replace(day=parts.day))
    if frame.turn == "past":
        options = [o for o in options if o <= base] or options[:1]
        return day_value(options[-1], lean=frame.speech)
    if frame.turn == "future":
        options = [o for o in options if o >= base] or options[-1:]
        return day_value(options[0], lean=frame.speech)
    return day_value(min(options, key=lambda o: abs(o - base)), lean=frame.speech)


def _weekday(parts: Parts, frame: Frame) -> Value | None:
    """A weekday: the last, today's own included; with "will" the coming one; with no day of speaking, on from the narrative."""
    wanted, today = parts.weekday, _today(frame)
    if parts.unit == "week":
        week = _unit(parts, frame)
        return day_value(week.first.date() + timedelta(days=wanted or 0), lean=week.lean) if week and week.first else None
    then = frame.then.first.date() if frame.then and frame.then.first else None
    if parts.which in {"following", "previous", "same", "that"} and then:
        return day_value(_weekday_from(then, wanted or 0, parts.which), lean="narrative")
    if today is None:
        return day_value(_weekday_from(then, wanted or 0, "on"), lean="narrative") if then else None
    if frame.before and then and timedelta(days=6) <= today - then <= timedelta(days=21):
        return day_value(_weekday_from(then, wanted or 0, "near"), lean="narrative")  # told of a story of weeks ago
    back, ahead = (today.weekday() - (wanted or 0)) % 7, ((wanted or 0) - today.weekday()) % 7
    if parts.which == "last":
        days = -(back or 7)
    elif parts.which in {"next", "after"}:
        days = (ahead or 7) + (7 if parts.which == "after" else 0)
    elif frame.turn == "past":
        days = -back
    elif frame.turn == "future":
        days = ahead
    else:
        days = ahead if ahead < back else -back
    return day_value(today + timedelta(days=days), lean=frame.speech)


def _weekday_from(then: date, wanted: int, which: str) -> date:
    ahead = (wanted - then.weekday()) % 7
    if which == "previous":
        return then - timedelta(days=(then.weekday() - wanted) % 7 or 7)
    if which == "near" and ahead > 3:
        return then + timedelta(days=ahead - 7)
    return then + timedelta(days=ahead or (7 if which == "following" else 0))


def _unit(parts: Parts, frame: Frame) -> Value | None:
    """ "Last week", "this month", "the following year", "the same day"."""
    anaphoric = parts.which in {"that", "same", "following", "previous"}
    named = frame.mentioned if parts.which in {"that", "same"} else None
    base = (named or frame.then) if anaphoric else _now(frame)
    if base is None or base.first is None:
        return None
    at, lean = base.first.date(), "narrative" if anaphoric else base.lean
    turn = {"last": -1, "previous": -1, "next": 1, "following": 1}.get(parts.which or "", 0)
    unit = parts.unit or "day"
    if unit == "day":
        if base.grain not in {"minute", "day"}:
            return None
        last = base.last.date() if base.last and turn >= 0 and not base.overnight else at
        return day_value((last if turn > 0 else at) + timedelta(days=turn), last + timedelta(days=turn), lean=lean)
    if parts.which == "within":
        return day_value(at, _unit_days(unit, at, 0)[1], _GRAIN[unit], lean)
    first, last = _unit_days(unit, at, turn)
    value = _phased(day_value(first, last, _GRAIN[unit], lean), parts)
    return _clipped(value, frame) if turn == 0 and not anaphoric else value


def _clipped(value: Value, frame: Frame) -> Value:
    """ "This week" of what was ends today; of what will be, it begins today."""
    now = _now(frame)
    if now is None or value.first is None or value.last is None or now.first is None or now.last is None:
        return value
    if frame.turn == "past" and value.first <= now.last < value.last:
        return value._replace(last=now.last)
    if frame.turn == "future" and value.first < now.first <= value.last:
        return value._replace(first=now.first)
    return value


def _unit_days(unit: str, at: date, turn: int) -> tuple[date, date]:
    if unit in {"week", "weekend", "fortnight"}:
        monday = at - timedelta(days=at.weekday()) + timedelta(days=7 * turn)
        if unit == "weekend":
            return monday + timedelta(days=5), monday + timedelta(days=6)
        return monday, monday + timedelta(days=6)
    if unit in {"month", "quarter"}:
        months = 1 if unit == "month" else 3
        start = at.replace(day=1, month=at.month if unit == "month" else 3 * ((at.month - 1) // 3) + 1)
        first = start + relativedelta(months=months * turn)
        return first, first + relativedelta(months=months) - timedelta(days=1)
    years = {"year": 1, "decade": 10, "century": 100}[unit]
    year = at.year - at.year % years + years * turn
    return date(year, 1, 1), date(year + years - 1, 12, 31)


def _phased(value: Value, parts: Parts) -> Value:
    """Early, mid or late: the third of it, a convention; of a week, its first or last two days."""
    if parts.phase is None or value.first is None or value.last is None:
        return value
    days = (value.last.date() - value.first.date()).days + 1
    third = 2 if value.grain == "week" else max(1, days // 3)
    first, last = value.first.date(), value.last.date()
    if parts.phase == "early":
        last = first + timedelta(days=third - 1)
    elif parts.phase == "late":
        first = last - timedelta(days=third - 1)
    else:
        first, last = first + timedelta(days=third), last - timedelta(days=third)
    return day_value(first, last, value.grain, value.lean)


def _season(parts: Parts, frame: Frame) -> Value | None:
    """A season of the north, with a month of grace at either end, because hemispheres and customs differ; EDTF has its code."""
    code, start = words("season")[parts.season or "spring"]
    year, lean = parts.year, _STATED
    if year is None:
        if not frame.now:
            return None
        at, lean = frame.now[1], frame.speech
        turn = {"last": "past", "next": "future"}.get(parts.which or "", frame.turn)
        year = at.year
        if turn == "past" and date(year, start, 1) > at:
            year -= 1
        elif turn == "future" and date(year, start, 1) + relativedelta(months=3) < at:
            year += 1
    first = date(year, start, 1)
    return day_value(first, first + relativedelta(months=3) - timedelta(days=1), "month", lean, code=f"{year:04}-{code}")


def _quarter(parts: Parts, frame: Frame) -> Value | None:
    year = parts.year or (frame.now[1].year if frame.now else None)
    if year is None or parts.quarter is None:
        return None
    first = date(year, 3 * parts.quarter - 2, 1)
    lean = "stated" if parts.year else frame.speech
    return day_value(
        first, first + relativedelta(months=3) - timedelta(days=1), "month", lean, code=f"{year:04}-{32 + parts.quarter}"
    )


def _feast(parts: Parts, frame: Frame) -> Value | None:
    month, day = words("feast")[parts.feast or "christmas"]
    at = frame.now[1] if frame.now else None
    if parts.year is None and at is None:
        return None
    years = [parts.year] if parts.year else [at.year - 1, at.year, at.year + 1] if at else []
    options = [date(y, month, day) if month else easter(y) + timedelta(days=day) for y in years if y]
    lean = "stated" if parts.year else frame.speech
    return _on_side([day_value(o, lean=lean) for o in options], Parts(day=1, which=parts.which), frame, at or options[0])


def _long(parts: Parts, frame: Frame) -> Value | None:
    """Decades and centuries."""
    del frame
    size, n = (10, parts.decade) if parts.decade is not None else (100, parts.century or 0)
    assert n is not None
    code = f"{n:03}X" if size == 10 else f"{n:02}XX"
    value = day_value(date(n * size, 1, 1), date(n * size + size - 1, 12, 31), "year")
    return _phased(value, parts) if parts.phase else value._replace(code=code)


def _base_of_clock(parts: Parts, frame: Frame) -> Value | None:
    """The day of a bare hour or part of the day: the narrative's, or the day of speaking."""
    today = _now(frame) if _today(frame) else None
    if parts.which == "this" or (parts.which is None and frame.turn == "future"):
        return today
    base = (frame.mentioned if parts.which in {"that", "same"} else None) or frame.then
    then = base._replace(lean="narrative") if base and base.grain in {"minute", "day"} else None
    if then is not None and parts.which in {"that", "same"} and parts.part == "night":
        return _night_of(then)
    if parts.which in {"following", "previous"}:
        if then is None or then.first is None:
            return None
        begins_late = then.overnight or then.part in {"night", "evening"}
        if parts.which == "following" and _hours(parts.part)[0] < 12 and begins_late and then.last:
            after = then.last.date() if then.overnight else then.first.date() + timedelta(days=1)
        else:
            after = then.first.date() + timedelta(days=1 if parts.which == "following" else -1)
        return day_value(after, lean="narrative")
    return then or today


def _night_of(then: Value) -> Value:
    """ "That night", said of a time: small hours belong to the night that began on the day before."""
    assert then.first is not None
    if then.overnight or then.grain == "day":
        return then
    at = then.first.date() - timedelta(days=1 if then.first.hour < 6 else 0)
    if at < then.first.date():
        return day_value(at, then.first.date(), lean=then.lean, part="night", overnight=True)
    return day_value(at, lean=then.lean, part="night")


_READERS: tuple[tuple[Callable[[Parts], bool], Callable[[Parts, Frame], Value | None]], ...] = (
    (lambda p: p.days is not None, _deictic),
    (lambda p: p.decade is not None or p.century is not None, _long),
    (lambda p: p.season is not None, _season),
    (lambda p: p.quarter is not None, _quarter),
    (lambda p: p.feast is not None, _feast),
    (lambda p: p.year is not None or p.month is not None or p.day is not None, _calendar),
    (lambda p: p.weekday is not None, _weekday),
    (lambda p: p.unit is not None, _unit),
)  # fmt: skip


def _hours(part: str | None) -> tuple[int, int]:
    low, high = words("part").get(part or "", (0, 24))
    return low, high


def _of_day(day: Value, parts: Parts, frame: Frame) -> Value | None:
    """The hour or the part of the day on the day that was found."""
    if day.first is None or day.last is None:
        return day
    own = bool(parts.named() & {"days", "weekday", "day", "unit", "feast"}) or parts.which == "this"
    if parts.minute is None:
        return _part_of(day, parts, own)
    minute = _minute_of_day(parts, day, frame)
    if minute is None:  # a.m. or p.m. is not said: the day is all that is known
        return day_value(
            day.first.date(), day.last.date() if day.overnight else None, lean=day.lean, overnight=day.overnight, part=day.part
        )
    return _instant(day, minute, parts, frame, own)


def _part_of(day: Value, parts: Parts, own: bool) -> Value:
    assert day.first is not None
    at, part = day.first.date(), parts.part or ""
    if parts.overnight or part == "overnight":
        last = day.last.date() if day.last and day.last.date() > at else at + timedelta(days=1)
        return day_value(at, last, lean=day.lean, part="night", overnight=True)
    high = _hours(part)[1]
    if day.overnight and not own and part == "night":
        return day._replace(grain="day")
    past_midnight = (
        not own
        and (day.overnight or day.part in {"night", "evening", "dusk"})
        and (high <= 7 or (part == "midnight" and parts.bound == "after"))
    )
    past_midnight = past_midnight or (own and part == "midnight" and parts.bound == "after" and day.part in {"night", "evening"})
    if past_midnight:
        return day_value(at + timedelta(days=1), lean=day.lean, part="small hours" if part == "midnight" else part)
    if part == "midnight" and parts.bound == "before" and not own and day.grain == "minute" and day.first.hour < 6:
        at -= timedelta(days=1)  # after "a few minutes past four", "before midnight" is on the evening before
    if part in {"noon", "midday", "mid-day"} and parts.bound is None:
        instant = datetime.combine(at, time(12))
        return Value(instant, instant, "minute", day.lean, part)
    if part == "midnight" and parts.bound is None and not own:
        return day_value(at, at + timedelta(days=1), lean=day.lean, part="midnight")
    return day_value(at, lean=day.lean, part=part, approximate=False)


def _minute_of_day(parts: Parts, day: Value, frame: Frame) -> int | None:
    """The minute of the day, 0 to 1439, or None where a.m. and p.m. are both possible."""
    minute = parts.minute or 0
    if parts.meridiem:
        return minute % 1440
    if parts.part:
        return _in_part(minute, parts.part)
    late = day.part in {"night", "evening", "dusk"} or day.overnight
    clock = day.first.hour if day.first and day.grain == "minute" else None
    if late or (clock is not None and clock >= 18):
        return minute % 720 + (720 if minute % 720 >= 5 * 60 else 0)
    if day.part in {"afternoon"} or (clock is not None and clock >= 12 and minute % 720 < 6 * 60):
        return minute % 720 + 720
    del frame
    return None


def _in_part(minute: int, part: str) -> int:
    low, high = _hours(part)
    morning = minute % 720
    if part in {"night", "overnight"}:
        return morning if morning < 5 * 60 else morning + 720
    if low * 60 <= morning <= high * 60:
        return morning
    return morning + 720


def _instant(day: Value, minute: int, parts: Parts, frame: Frame, own: bool) -> Value:
    assert day.first is not None
    at = day.first.date()
    night = parts.part in {"night", "overnight"} or (not own and _runs_late(day))
    if night and minute < 6 * 60:
        at += timedelta(days=1)
    elif not own and frame.now and frame.hour is not None and frame.turn == "past" and at == frame.now[0] and minute > frame.hour:
        at -= timedelta(days=1)  # said at one in the morning, "at nine o'clock" was on the evening before
    if frame.before and not own and day.part in _FIRST_LIGHT and minute > _hours(day.part)[1] * 60:
        at -= timedelta(days=1)
    instant = datetime.combine(at, time(minute // 60, minute % 60))
    end = datetime.combine(at, time(23, 59))
    if parts.bound == "after":
        return Value(instant, end, "minute", day.lean, parts.part)
    if parts.bound == "before":
        return Value(datetime.combine(at, time.min), instant, "minute", day.lean, parts.part)
    return Value(instant, instant, "minute", day.lean, parts.part, parts.approximate)


def _runs_late(day: Value) -> bool:
    """Does the narrative stand so late in its day that small hours are the next day's?"""
    if day.overnight or day.part in {"night", "evening", "dusk"}:
        return True
    return day.grain == "minute" and day.first is not None and day.first.hour >= 18


def written(value: Value, role: str = "point") -> tuple[str | None, str | None, str | None]:
    """A value as (EDTF, earliest, latest). Earliest and latest are null where the year is not known."""
    first, last = value.first, value.last
    if role == "until":
        first = None
    elif role == "since":
        last = None
    code = value.code if value.code and role == "point" else _edtf(first, last, value)
    if any(end is not None and end.year == NO_YEAR for end in (first, last)):
        return code, None, None
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
    return f"{_one(first, time.min)}/{_one(last, time(23, 59))}"


def _single(first: datetime, last: datetime) -> str | None:
    """One date for a whole day, month or year, or one instant."""
    year = _year(first)
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


def _one(end: datetime | None, bare: time) -> str:
    if end is None:
        return ".."
    day = f"{_year(end)}-{end:%m-%d}"
    return day if end.time() == bare or end.year == NO_YEAR else f"{day}T{end:%H:%M:%S}"


def _year(at: datetime) -> str:
    return "XXXX" if at.year == NO_YEAR else f"{at.year:04}"
