"""What a reader should know of a report's times: those that no calendar or clock has, and a date of publication that they contradict."""

import calendar
from collections.abc import Iterable, Sequence

from ...parse.doc import Doc
from ..grammar import finite_tense
from .attachment import head_of
from .forms import Parts
from .narrative import published
from .records import Expression

SHOWN = 3  # expressions quoted in one note
LEAP_YEAR = 2000  # of which every month is as long as it can be


def time_fault_note(doc: Doc, expressions: Sequence[Expression]) -> str | None:
    """One line on all bad times of a report; None where there are none. Their words stay, with no value."""
    told = [
        _told("no date or hour of the calendar used here, kept as words", _texts(doc, filter(_is_bad, expressions))),
        _told(
            f'told as past, but later than its date of publication ({doc.report.published}); check "published"',
            _texts(doc, (e for e in expressions if _is_ahead(doc, e))),
        ),
    ]
    return "; ".join(line for line in told if line) or None


def _texts(doc: Doc, found: Iterable[Expression]) -> list[str]:
    return list(dict.fromkeys(" ".join(e.span.of(doc.text).split()) for e in found))


def _told(what: str, texts: Sequence[str]) -> str | None:
    if not texts:
        return None
    more = f" and {len(texts) - SHOWN} more" if len(texts) > SHOWN else ""
    quoted = ", ".join(f'"{text}"' for text in texts[:SHOWN])
    return f"{quoted}{more}: {what}"


def _is_bad(expression: Expression) -> bool:
    return expression.parts.broken or (expression.value is None and _impossible(expression.parts))


def _impossible(parts: Parts) -> bool:
    """Is it a day that its month has not, such as February 30?"""
    if parts.month is None or parts.day is None:
        return False
    return parts.day > calendar.monthrange(parts.year or LEAP_YEAR, parts.month)[1]


def _is_ahead(doc: Doc, expression: Expression) -> bool:
    """Is it a date with its year, of a past tense, that lies behind the day of publication?"""
    day, value = published(doc)[0], expression.value
    if day is None or value is None or value.first is None or expression.first < 0 or expression.role != "point":
        return False
    if expression.parts.year is None or value.first.date() <= day:
        return False
    found = finite_tense(head_of(doc, expression))
    return found is not None and found[0] == "past"
