"""The years that a report names beside its dates, for its dates that leave theirs open."""

from collections.abc import Iterable
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from ..forms import Parts

REACH = timedelta(days=365 // 3)  # within a third of a year of a full date, a day is twice as near to it as in any other year


class NamedYears:
    """Each date of a report with a month and a year, as its first and last day and how far it reaches."""

    def __init__(self, named: Iterable[Parts] = ()) -> None:
        self.ranges = sorted({found for parts in named if (found := _range(parts)) is not None})
        self.known: dict[tuple[int, int | None], int | None] = {}

    def of(self, month: int, day: int | None) -> int | None:
        """The year of a day or month: that of a full date not far from it; of a day, that of a named month that it lies in."""
        if (month, day) not in self.known:
            self.known[month, day] = self._near(month, day)
        return self.known[month, day]

    def _near(self, month: int, day: int | None) -> int | None:
        """The one year that brings it near to a named date; None where two do, or none does."""
        fits: set[int] = set()
        for first, last, reach in self.ranges:
            if day is None and first != last:
                continue  # "in March 2019" says nothing of another March
            for year in (first.year - 1, first.year, first.year + 1):
                try:
                    at = date(year, month, day or 15)
                except ValueError:
                    continue
                apart = max(first - at, at - last, timedelta(0))
                if apart <= reach:
                    fits.add(year)
        return min(fits) if len(fits) == 1 else None


def _range(parts: Parts) -> tuple[date, date, timedelta] | None:
    if parts.year is None or parts.month is None or parts.broken:
        return None
    try:
        first = date(parts.year, parts.month, parts.day or 1)
    except ValueError:
        return None
    if parts.day:
        return first, first, REACH
    return first, first + relativedelta(months=1) - timedelta(days=1), timedelta(0)
