"""Where words of time are said, and what they come to: the records that reckoning takes and gives."""

from datetime import date, datetime, time
from typing import Literal, NamedTuple

from ...grammar import Direction
from ..forms import time_words
from .named_years import NamedYears

NO_YEAR = 4  # a leap year that no report means
Grain = Literal["minute", "day", "week", "month", "year"]
Anchor = Literal["stated", "publication", "narrative"]
STATED: Anchor = "stated"
GRAIN: dict[str, Grain] = {
    "second": "minute", "minute": "minute", "hour": "minute", "day": "day", "fortnight": "week", "week": "week",
    "weekend": "week", "month": "month", "quarter": "month", "year": "year", "decade": "year", "century": "year",
}  # fmt: skip


class Value(NamedTuple):
    """From `first` to `last`, both included, open where None; `grain` is how fine the words are, `lean` what they lean on.

    `part` is the part of the day, `code` an EDTF code of its own ("2025-23", "199X") where the interval has one, `overnight` a
    night that runs into the next day."""

    first: datetime | None
    last: datetime | None
    grain: Grain
    anchor: Anchor = "stated"
    part: str | None = None
    approximate: bool = False
    code: str | None = None
    overnight: bool = False

    def empty(self) -> bool:
        """Does it end before it begins?"""
        return self.first is not None and self.last is not None and self.last < self.first


class Frame(NamedTuple):
    """Where words are said: `now` the days on which the report speaks (first, last), `hour` its minute of the day if known,
    `then` the time at which the narrative stands, `mentioned` a day just named outside it, `turn` whether the words tell of what
    was or will be (`before`: of what had been by then), and `years` the years that the report
    itself names, for dates that leave theirs open."""

    now: tuple[date, date] | None
    hour: int | None = None
    reference_time: Value | None = None
    mentioned: Value | None = None
    direction: Direction | None = None
    before: bool = False  # told in the pluperfect: before the time at which the narrative stands
    years: NamedYears | None = None
    speech: Anchor = "publication"  # what `now` leans on
    period: Value | None = None  # the quarter that the text speaks of
    era: Value | None = None  # the last month or year that it named


def day_value(
    first: date,
    last: date | None = None,
    grain: Grain = "day",
    lean: Anchor = "stated",
) -> Value:
    """A value of whole days."""
    start, end = datetime.combine(first, time.min), datetime.combine(last or first, time(23, 59))
    return Value(start, end, grain, lean)


def now_value(frame: Frame) -> Value | None:
    return day_value(*frame.now, lean=frame.speech) if frame.now else None


def today_of(frame: Frame) -> date | None:
    """The day on which the report speaks, if it is one day."""
    return frame.now[0] if frame.now and frame.now[0] == frame.now[1] else None


def hours_of(part: str | None) -> tuple[int, int]:
    low, high = time_words("part").get(part or "", (0, 24))
    return low, high
