"""The hour and the part of the day on a day that is known; and the day of an hour that stands alone."""

from datetime import datetime, time, timedelta

from ..forms import Parts
from .frame import (
    Frame,
    Value,
    day_value,
    hours_of,
    now_value,
    today_of,
)

_FIRST_LIGHT = {"dawn", "daybreak", "sunrise", "small hours", "early hours"}


def day_of_clock(parts: Parts, frame: Frame) -> Value | None:
    """The day of a bare hour or part of the day: the narrative's, or the day of speaking."""
    today = now_value(frame) if today_of(frame) else None
    if parts.which == "this" or (parts.which is None and frame.direction == "future"):
        return today
    base = (frame.mentioned if parts.which in {"that", "same"} else None) or frame.reference_time
    then = base._replace(anchor="narrative") if base and base.grain in {"minute", "day"} else None
    if then is not None and parts.which in {"that", "same"} and parts.part == "night":
        return _night_of(then)
    if parts.which in {"following", "previous"}:
        if then is None or then.first is None:
            return None
        begins_late = then.overnight or then.part in {"night", "evening"}
        if parts.which == "following" and hours_of(parts.part)[0] < 12 and begins_late and then.last:
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
        return day_value(at, then.first.date(), lean=then.anchor)._replace(part="night", overnight=True)
    return day_value(at, lean=then.anchor)._replace(part="night")


def at_hour(day: Value, parts: Parts, frame: Frame) -> Value | None:
    """The hour or the part of the day on the day that was found."""
    if day.first is None or day.last is None:
        return day
    own = bool(parts.named() & {"days", "weekday", "day", "unit", "feast"}) or parts.which == "this"
    if parts.minute is None:
        return _part_of(day, parts, own)
    minute = _minute_of_day(parts, day, frame)
    if minute is None:  # a.m. or p.m. is not said: the day is all that is known
        return day_value(day.first.date(), day.last.date() if day.overnight else None, lean=day.anchor)._replace(
            overnight=day.overnight, part=day.part
        )
    return _instant(day, minute, parts, frame, own)


def _part_of(day: Value, parts: Parts, own: bool) -> Value:
    assert day.first is not None
    at, part = day.first.date(), parts.part or ""
    if parts.overnight or part == "overnight":
        last = day.last.date() if day.last and day.last.date() > at else at + timedelta(days=1)
        return day_value(at, last, lean=day.anchor)._replace(part="night", overnight=True)
    high = hours_of(part)[1]
    if day.overnight and not own and part == "night":
        return day._replace(grain="day")
    past_midnight = (
        not own
        and (day.overnight or day.part in {"night", "evening", "dusk"})
        and (high <= 7 or (part == "midnight" and parts.bound == "after"))
    )
    past_midnight = past_midnight or (own and part == "midnight" and parts.bound == "after" and day.part in {"night", "evening"})
    if past_midnight:
        return day_value(at + timedelta(days=1), lean=day.anchor)._replace(part="small hours" if part == "midnight" else part)
    if part == "midnight" and parts.bound == "before" and not own and day.grain == "minute" and day.first.hour < 6:
        at -= timedelta(days=1)  # after "a few minutes past four", "before midnight" is on the evening before
    if part in {"noon", "midday", "mid-day"} and parts.bound is None:
        instant = datetime.combine(at, time(12))
        return Value(instant, instant, "minute", day.anchor, part)
    if part == "midnight" and parts.bound is None and not own:
        return day_value(at, at + timedelta(days=1), lean=day.anchor)._replace(part="midnight")
    return day_value(at, lean=day.anchor)._replace(part=part, approximate=False)


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
    low, high = hours_of(part)
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
    elif not own and frame.now and frame.hour is not None and frame.direction == "past" and at == frame.now[0] and minute > frame.hour:
        at -= timedelta(days=1)  # said at one in the morning, "at nine o'clock" was on the evening before
    if frame.before and not own and day.part in _FIRST_LIGHT and minute > hours_of(day.part)[1] * 60:
        at -= timedelta(days=1)
    instant = datetime.combine(at, time(minute // 60, minute % 60))
    end = datetime.combine(at, time(23, 59))
    if parts.bound == "after":
        return Value(instant, end, "minute", day.anchor, parts.part)
    if parts.bound == "before":
        return Value(datetime.combine(at, time.min), instant, "minute", day.anchor, parts.part)
    return Value(instant, instant, "minute", day.anchor, parts.part, parts.approximate)


def _runs_late(day: Value) -> bool:
    """Does the narrative stand so late in its day that small hours are the next day's?"""
    if day.overnight or day.part in {"night", "evening", "dusk"}:
        return True
    return day.grain == "minute" and day.first is not None and day.first.hour >= 18


def hour_told(parts: Parts, value: Value) -> int | None:
    """The minute of its day that an expression tells, midnight being the end of the day; None where it tells none."""
    if parts.part == "midnight":
        return 1440
    if value.grain == "minute" and value.first is not None:
        return value.first.hour * 60 + value.first.minute
    return None
