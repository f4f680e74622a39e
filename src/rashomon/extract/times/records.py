"""Expressions of time as `times` gives them, and how a time is put down."""

from collections.abc import Iterable
from typing import NamedTuple

from ...parse.doc import Doc
from ...records.claim import Time
from ...records.span import Span
from ...records.vocabulary import TimeAnchor
from .forms import Parts
from .narrative import State
from .values import Value, to_edtf


class Expression(NamedTuple):
    """Words of time found in a report, not yet attached to a claim.

    `first` and `last` are a half-open range of `doc.tokens`, or -1, -1 where the words stand in a dateline, an entry stamp or a
    heading. `role` is "point", "until", "since", "duration", "frequency", or "vague" for words such as "recently" that give no interval.
    `far` is the words and the parts of a range's far end. The rest is for `of_clauses`: `state` is where the narrative stands
    from here on.
    """

    first: int
    last: int
    span: Span
    time: Time
    role: str
    value: Value | None = None
    parts: Parts = Parts()
    state: State | None = None
    far: tuple[Span, Parts] | None = None


def dating_tokens(expressions: Iterable[Expression], amounts: bool = True) -> frozenset[int]:
    """The tokens of expressions whose numbers count nothing: dates and hours, and with `amounts` also how far off a point in time
    lies ("two days later")."""
    dating = (
        e
        for e in expressions
        if e.first >= 0 and (e.role == "point" if e.parts.is_amount() else e.role != "frequency") and (amounts or not e.parts.is_amount())
    )
    return frozenset(i for e in dating for i in range(e.first, e.last))


def time_of(doc: Doc, value: Value | None, anchor: TimeAnchor | None, span: Span | None, role: str = "point") -> Time:
    """The one way to a claim's time: what a value comes to, with the words and what they lean on. Its end is never before its start."""
    edtf, earliest, latest = to_edtf(value, role) if value is not None else (None, None, None)
    ref = doc.report.id if anchor in {"publication", "narrative"} else None
    text = span.of(doc.text) if span else None
    return Time(edtf=edtf, earliest=earliest, latest=latest, span=span, text=text, anchor=anchor, anchor_ref=ref)
