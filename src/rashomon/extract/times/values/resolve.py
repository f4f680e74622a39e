"""What words of time come to: reckoned from where they are said.

Dates without a year are reckoned in a year of their own (`NO_YEAR`), so that "two days later" works there too.
"""

from datetime import date, datetime, time, timedelta

from dateutil.relativedelta import relativedelta

from ..forms import Parts
from .calendar import by_calendar, calendar_days
from .frame import GRAIN, Frame, Value, day_value, now_value
from .hours import at_hour, day_of_clock
from .open_year import shifted, year_open
from .periods import period
from .whole_units import to_whole_units

LATE = 16  # the hour from which on a few hours later may be the next day


def resolve(parts: Parts, frame: Frame) -> Value | None:
    """The value of an expression, or None where nothing says it. Never raises."""
    if parts.broken or parts.frequency or parts.ref or parts.sense == "lasting":
        return None
    try:
        value = _amount(parts, frame) if parts.is_amount() else _days(parts, frame)
        if value and parts.phase == "late" and value.grain == "day" and parts.part is None:
            value = value._replace(part="evening")  # "late on Wednesday"
        if value is not None and parts.named() & {"part", "minute"} and not _some_day(value):
            value = at_hour(value, parts, frame)
        return None if value is None or value.empty() else value
    except (ValueError, OverflowError):  # February 30, year 0, a million years ago
        return None


def _some_day(value: Value) -> bool:
    """Is it a weekday of a year that nothing names: one of several days?"""
    return bool(year_open(value.first) and value.first and value.last and (value.last - value.first).days > 1)


def _amount(parts: Parts, frame: Frame) -> Value | None:
    if parts.sense in {"past", "coming"}:
        return _span_to_now(parts, frame)
    if parts.step == "hour" and parts.sense in {"later", "vague"} and not parts.count:
        return _hours_on(frame)
    if not parts.count or parts.sense in {"event", "vague"}:
        return None
    if parts.step == "year" and parts.count == 1 and parts.sense in {"ago", "earlier"} and frame.period is not None:
        return period(Parts(period="year-ago"), frame)  # "from $2m a year earlier", told of a quarter
    sign = -1 if parts.sense in {"ago", "earlier"} else 1
    if parts.sense in {"ago", "hence"}:
        return _shift(now_value(frame), sign, parts)
    return _shift(frame.reference_time._replace(anchor="narrative") if frame.reference_time else None, sign, parts)


def _span_to_now(parts: Parts, frame: Frame) -> Value | None:
    now = now_value(frame)
    if frame.reference_time is not None and (parts.which == "then" or (parts.sense == "coming" and frame.direction == "past")):
        now = frame.reference_time._replace(anchor="narrative", part=None)  # "the next two days were quiet"
    if now is None or year_open(now.first) or not parts.count or now.first is None or now.last is None:
        return None
    step = _delta(parts)
    grain = GRAIN[parts.step or "day"]
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
    grain = GRAIN[step]
    if grain == "minute":
        return _shift_hours(base, sign, parts)
    if base.grain not in {"minute", "day"} and grain == "day":
        return None
    delta = _delta(parts, sign)
    if isinstance(delta, timedelta):
        value = shifted(base, delta)
        assert value.first is not None
        assert value.last is not None
        days = value.first.date(), value.last.date()
        return day_value(*days, "day", base.anchor)._replace(approximate=parts.approximate or step in {"week", "fortnight"})
    first, last = base.first + delta, base.last + delta
    if grain == "year" and (parts.count or 0) % 1:  # "two and a half years ago" may be of two calendar years
        first, last = first - relativedelta(months=3), last + relativedelta(months=3)
    if grain == "year" and year_open(first):
        return None
    return to_whole_units(grain, first.date(), last.date(), base.anchor, parts.approximate)


def _shift_hours(base: Value, sign: int, parts: Parts) -> Value | None:
    """Hours and minutes from an instant give an instant; from a day, that day and, late in it, the next."""
    assert base.first is not None
    assert base.last is not None
    delta = _delta(parts, sign)
    if base.grain == "minute" and base.last - base.first <= timedelta(hours=1):
        assert isinstance(delta, timedelta)
        return shifted(base, delta)._replace(part=None, approximate=True)
    if base.grain not in {"minute", "day"}:
        return None
    if parts.step != "hour" or (parts.count or 0) < 1:
        return base._replace(grain="day")
    late = base.overnight or base.part in {"night", "evening", "midnight"} or (parts.step == "hour" and (parts.count or 0) > 12)
    first = base.first.date() + timedelta(days=-1 if sign < 0 and base.part == "dawn" else 0)
    last = base.last.date() + timedelta(days=1 if late and sign > 0 and not base.overnight else 0)
    return day_value(first, last, "day", base.anchor)._replace(overnight=late, part="night" if late else None)


def _hours_on(frame: Frame) -> Value | None:
    """ "A few hours later": the narrative's day and, late in it, the next."""
    then = frame.reference_time
    if then is None or then.grain not in {"minute", "day"} or then.first is None or then.last is None:
        return None
    late = then.part in {"night", "evening", "midnight", "dusk"} or (then.grain == "minute" and then.first.hour >= LATE)
    last = then.last.date() + timedelta(days=1 if late and not then.overnight else 0)
    return day_value(then.first.date(), last, "day", "narrative")._replace(overnight=late or then.overnight, part="night" if late else None)


def _days(parts: Parts, frame: Frame) -> Value | None:
    """The days that the words name, without their hour."""
    return calendar_days(parts, frame) if by_calendar(parts) else day_of_clock(parts, frame)


def speech_day_by_apposition(left: Parts, ago: Parts) -> tuple[date, date] | None:
    """ "In October 2024, twenty months ago" speaks in June 2026."""
    value = resolve(left, Frame(None))
    if value is None or value.first is None or value.last is None or not ago.count or left.year is None:
        return None
    from_now = Parts(count=ago.count, step=ago.step, sense="hence")
    if ago.step not in {"month", "year"} or (ago.step == "year" and value.grain != "year"):
        return None
    shifted = resolve(from_now, Frame((value.first.date(), value.last.date())))
    return (shifted.first.date(), shifted.last.date()) if shifted and shifted.first and shifted.last else None
