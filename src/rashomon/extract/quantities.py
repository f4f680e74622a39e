"""Figures of a parsed report: how many, how much, how long, how far, each with the bounds that its words state.

A figure is found from its numeral: its modifiers and its sign of currency before it, its unit, its noun and its part behind it.
"""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from ..lexicon import table
from ..parse.doc import Doc, Token
from ..records.claim import Quantity
from ..records.span import Span
from . import measures, modifiers, numerals, uncounted
from .counted import Draft, head_noun, measure
from .modifiers import Bounds
from .numeral_context import Found
from .numerals import HYPHENS

DASHES = HYPHENS | {"–", "—", "−"}


class Figure(NamedTuple):
    """A figure, the tokens of its words (`first` to `last`, half-open: modifiers and numeral) and the token that it counts."""

    quantity: Quantity
    first: int
    last: int
    counted: int | None


def find(doc: Doc) -> list[Figure]:
    """The figures of a report, in the order of its text. Years, dates, clock times, ordinals and numbers in names are none."""
    tokens, starters = doc.tokens, numerals.starters()
    found: list[Figure] = []
    for sentence in doc.sentences:
        at = floor = sentence.first  # where to look on, and how far back a figure's words may reach
        days: frozenset[int] | None = None
        for i in range(sentence.first, sentence.last):
            token = tokens[i]
            if i < at or not (token.lower in starters or token.text[-1].isdigit() or token.text[0].isdigit()):
                continue
            days = uncounted.dated(tokens, sentence.first, sentence.last) if days is None else days
            if i in days:
                continue
            known = len(found)
            at = _figure_at(doc, i, floor, sentence.first, sentence.last, found)
            floor = at if len(found) > known else floor
    return found


def _figure_at(doc: Doc, i: int, floor: int, start: int, stop: int, found: list[Figure]) -> int:
    """Add the figure whose numeral begins at token `i`, if there is one; gives the token from which to look on."""
    tokens = doc.tokens
    sign = measures.currency_before(tokens, i, floor)
    numeral = numerals.read(tokens, i, stop, money=sign is not None, joined=i == start or tokens[i - 1].lower != "between")
    if numeral is None:
        return i + 1
    draft = Draft(sign[1] if sign else i, numeral, numeral.end, Bounds(numeral.low, numeral.high), numeral.end)
    if sign:
        draft.unit, draft.measured = sign[0], True
    skip = _range(tokens, draft, i, floor, start, stop)
    if skip:
        return skip
    measure(tokens, draft, stop)
    _modify(tokens, draft, i, floor, stop)
    state = Found(i, draft.last, numeral, draft.noun, draft.measured, draft.modified, draft.of is not None)
    if uncounted.counts_nothing(tokens, state, start, stop):
        return max(numeral.end, draft.last) if draft.last > numeral.end else numeral.end
    found.append(_build(doc, draft))
    return draft.end


def _range(tokens: Sequence[Token], draft: Draft, i: int, floor: int, start: int, stop: int) -> int:
    """Widen the draft to "N to M"; a token to look on from where the pair is a score, a change or two years, else 0."""
    link = draft.numeral.end
    if link + 1 >= stop or draft.numeral.form in ("vague", "share", "times"):
        return 0
    word = tokens[link].lower
    between = i > start and tokens[i - 1].lower == "between"
    dash = word in DASHES and (tokens[link].start == tokens[link - 1].end or word != "-")
    if not (word in ("to", "or") or dash or (between and word == "and")):
        return 0
    at = link + 1
    sign = measures.currency_before(tokens, at + 1, at) if at + 1 < stop else None
    other = numerals.read(tokens, at + bool(sign), stop, money=bool(sign) or draft.measured)
    if other is None or other.form not in ("digits", "words"):
        return 0
    low = draft.numeral.low
    if other.scale > draft.numeral.scale and low < other.low / other.scale:
        low *= other.scale
    pair = uncounted.years(tokens, draft.numeral, other) and not draft.measured and not head_noun(tokens, draft, other.end, stop)
    if pair or (dash and low >= other.high):
        return other.end
    if sign and not draft.measured and low >= 1000 and draft.numeral.scale == 1:  # "in 2011 to $10.1 million"
        return 0
    if low >= other.high or (word == "to" and _changes(tokens, i, start)) or (word == "or" and other.high > 2 * low + 1):
        return 0
    draft.bounds, draft.last, draft.end = Bounds(low, other.high), other.end, other.end
    if between:
        draft.first = min(draft.first, i - 1)
    return 0


def _changes(tokens: Sequence[Token], i: int, start: int) -> bool:
    """ "rose from 14 to 31": two figures of two times, no range."""
    if i <= start or tokens[i - 1].lower != "from":
        return False
    near = {t.lemma for t in tokens[max(start, i - 8) : i]} | {tokens[i - 1].head.lemma}
    return not near.isdisjoint(table("quantity_contexts")["change"]["verbs"])


def _modify(tokens: Sequence[Token], draft: Draft, i: int, floor: int, stop: int) -> None:
    """Work the modifiers around the numeral into the bounds, the nearest first."""
    for at in (draft.last, draft.last if draft.noun is None else draft.noun + 1):
        if not draft.widened and (error := modifiers.error_after(tokens, at, stop)):
            _widen(draft, *error)
    behind = modifiers.after(tokens, draft.last, stop)
    if behind is None and draft.noun is not None and draft.noun >= draft.last:
        behind = modifiers.after(tokens, draft.noun + 1, stop)
    for modifier in modifiers.before(tokens, draft.first, floor, draft.numeral.low):
        if not (draft.widened and modifier.kind == "about"):  # the error says how far
            draft.bounds = modifiers.apply(draft.bounds, modifier.kind)
        draft.first, draft.modified = modifier.first, True
    if behind is not None:
        draft.bounds = modifiers.apply(draft.bounds, behind.kind)
        draft.end, draft.modified = max(draft.end, behind.last), True


def _widen(draft: Draft, error: Fraction, end: int) -> None:
    low, high = draft.bounds.low, draft.bounds.high
    if low is not None and high is not None and error <= low:
        draft.bounds, draft.end, draft.modified = Bounds(low - error, high + error, True), max(draft.end, end), True
        draft.widened = True


def _build(doc: Doc, draft: Draft) -> Figure:
    tokens, b = doc.tokens, draft.bounds
    span = Span(tokens[draft.first].start, tokens[draft.end - 1].end)
    quantity = Quantity(
        span=span,
        text=span.of(doc.text),
        low=_number(b.low),
        high=_number(b.high),
        unit=draft.unit,
        approximate=b.approximate,
        conventional=draft.numeral.form == "vague",
        of=draft.of.of(doc.text) if draft.of else None,
        low_excluded=b.low_excluded,
        high_excluded=b.high_excluded,
    )
    bare = draft.noun is None and draft.unit not in _signs()
    return Figure(quantity, draft.first, draft.last, draft.numeral.end - 1 if bare else draft.noun)


def _signs() -> frozenset[str]:
    return frozenset(table("quantity_currencies")["sign"].values())


def _number(value: Fraction | None) -> int | float | None:
    """As an int where it is whole, else as the nearest float."""
    if value is None:
        return None
    return int(value) if value.denominator == 1 else float(value)
