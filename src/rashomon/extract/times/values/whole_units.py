"""The days of whole weeks, months, years, and of their beginnings and ends."""

import calendar
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from ..forms import Parts
from .frame import Anchor, Grain, Value, day_value


def unit_days(unit: str, at: date, turn: int) -> tuple[date, date]:
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


def phase_of_unit(value: Value, parts: Parts) -> Value:
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
        if days <= 2 * third:  # two days have no middle
            return value
        first, last = first + timedelta(days=third), last - timedelta(days=third)
    return day_value(first, last, value.grain, value.anchor)


def to_whole_units(grain: Grain, first: date, last: date, lean: Anchor, approximate: bool = False) -> Value:
    """The whole months or years that the days lie in."""
    if grain == "year":
        return day_value(date(first.year, 1, 1), date(last.year, 12, 31), "year", lean)._replace(approximate=approximate)
    end = calendar.monthrange(last.year, last.month)[1]
    return day_value(first.replace(day=1), last.replace(day=end), "month", lean)._replace(approximate=approximate)
