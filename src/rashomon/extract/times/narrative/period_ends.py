"""Times told by the date at which they ended: "the quarter ended Sept. 30", "the nine months to June"."""

import re
from collections.abc import Sequence

from ....parse.doc import Doc
from ..forms import Parts
from ..values import Frame, Value, resolve
from .scan import Raw

_ENDED = re.compile(r"\s+(?:ended|ending|to|through|up\s+to)\s+(?:on\s+|the\s+)?")
_UNITS = frozenset({"week", "month", "quarter", "year"})
_NEAR = 4  # characters


def ended_at(doc: Doc, raw: Raw, around: Sequence[Raw], frame: Frame) -> Value | None:
    """The time up to a date that stands right behind a unit or an amount of time; None where none does."""
    parts = raw.found.parts
    step = parts.step or parts.unit or ("quarter" if parts.period == "latest" else None)
    if step not in _UNITS or raw.first < 0 or parts.which in {"last", "next"}:
        return None
    opened = doc.tokens[raw.first].lower == "the"
    behind = _ENDED.match(doc.text, raw.end) if opened or parts.is_amount() else None
    far = next((r for r in around if behind and behind.end() <= r.start <= behind.end() + _NEAR), None)
    end = resolve(far.found.parts, frame) if far is not None else None
    begin = _before(Parts(count=parts.count or 1, step=step, sense="past"), end) if end else None
    return end._replace(first=begin.first, grain="month", code=None) if end and begin else None


def _before(amount: Parts, end: Value) -> Value | None:
    """An amount of time that ends with the last day of another."""
    after = resolve(Parts(count=1, step="day", sense="hence"), Frame((end.last.date(), end.last.date()))) if end.last else None
    return resolve(amount, Frame((after.last.date(), after.last.date()))) if after and after.last else None
