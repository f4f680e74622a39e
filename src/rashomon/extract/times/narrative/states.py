"""Where a narrative stands at each place of a report: the records that the walk along it leaves."""

from datetime import date
from typing import NamedTuple

from ....parse.doc import Doc, Token
from ..forms import TimeMatch
from ..values import Anchor, Value


class Placed(NamedTuple):
    """An expression at its place in the report: token range, or -1, -1 in a dateline, a heading or a stamp."""

    first: int
    last: int
    start: int
    end: int
    found: TimeMatch
    value: Value | None
    state: "State"


class State(NamedTuple):
    """Where the narrative stands from a character on."""

    start: int
    now: tuple[date, date] | None
    hour: int | None
    reference_time: Value | None
    speech: Anchor
    quotations: "QuotedDays | None" = None
    paragraph: int = -1  # of the words that last carried the narrative on


class QuotedDays(NamedTuple):
    """What somebody of the story says on a day of it: quotations from `start` to `end` speak from `days`."""

    start: int
    end: int
    days: tuple[date, date]

    def holds(self, token: Token) -> bool:
        return token.quotation is not None and self.start <= token.start < self.end


def published(doc: Doc) -> tuple[date | None, int | None]:
    """The publication date as written, and its minute of the day where it has an hour."""
    text = doc.report.published or ""
    try:
        day = date.fromisoformat(text[:10])
    except ValueError:
        return None, None
    if len(text) < 16 or not (text[11:13] + text[14:16]).isdigit():
        return day, None
    return day, int(text[11:13]) * 60 + int(text[14:16])


def opening(doc: Doc, first: State | None) -> State:
    """Where the narrative stands before its first expression, whose state is given."""
    day, _ = published(doc)
    if day is not None:
        return State(0, (day, day), None, None, "publication")
    return State(0, first.now if first else None, None, None, "narrative")
