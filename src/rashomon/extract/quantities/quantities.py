"""Figures of a parsed report: how many, how much, how long, how far, each with the bounds that its words state.

A figure is found from its numeral: its modifiers and its sign of currency before it, its unit, its noun and its part behind it.
"""

from collections.abc import Collection, Sequence
from fractions import Fraction
from functools import cache

from msgspec.structs import replace

from ...lexicon import table
from ...parse.doc import Doc, Sentence, Token
from ...records.claim import Quantity
from ...records.span import Span
from ..numerals import read_numeral, starters
from . import (
    as_of,
    ellipsis,
    modifiers,
    non_counts,
    predecimal_money,
    ranges,
    units,
    wholes,
)
from .context import NumeralContext
from .modifiers import Bounds
from .what_is_counted import Figure, FigureDraft, find_what_is_counted

EXACT = 100  # smaller counts have their error right behind them or none


def find_quantities(doc: Doc, dating: Collection[int]) -> list[Figure]:
    """The figures of a report, in the order of its text; `dating` are the tokens of expressions that tell a point in time.

    Years, dates, clock times, ordinals and numbers in names are no figures.
    """
    tokens, openers = doc.tokens, starters()
    grouped = any(len(t.text) == 5 and t.text[1] == "," and t.text[0].isdigit() for t in tokens)
    found: list[Figure] = []
    for sentence in doc.sentences:
        already = len(found)
        at = floor = sentence.first  # where to look on, and how far back a figure's words may reach
        for i in range(sentence.first, sentence.last):
            token = tokens[i]
            if i < at or not (token.lower.removesuffix("-") in openers or token.text[-1].isdigit() or token.text[0].isdigit()):
                continue
            if i in dating:
                continue
            known = len(found)
            at = _figure_at(doc, i, floor, sentence, found, grouped)
            floor = at if len(found) > known else floor
        if len(found) > already:
            found[already:] = _related(doc, sentence, found[already:])
    return found


def _related(doc: Doc, sentence: Sentence, found: list[Figure]) -> list[Figure]:
    """The figures of a sentence with the wholes and the dates that stand apart from them."""
    tokens, start, stop = doc.tokens, sentence.first, sentence.last
    parts = wholes.find_wholes(
        tokens, start, stop, [wholes.CountedTokens(f.first, f.last, f.counted if f.counted != f.last - 1 else None) for f in found]
    )
    taken = frozenset(k for f in found for k in range(f.first, f.last))
    dates = as_of.find_as_of_dates(tokens, start, stop, taken)
    related = []
    for figure, part, shared in zip(found, parts, ellipsis.find_shared(tokens, found), strict=True):
        quantity = replace(figure.quantity, unit=figure.quantity.unit or shared.unit, of=figure.quantity.of or shared.of)
        if quantity.unit and quantity.unit.partition("/")[0] in _measured():
            related.append(figure)
            continue
        if part is not None and quantity.of is None:
            quantity = replace(quantity, of=part.of.of(doc.text), unit=quantity.unit or part.unit)
        date = next((date.span for date in dates if date.first <= figure.first < date.last and _holds(tokens, date, figure, found)), None)
        related.append(figure._replace(quantity=replace(quantity, as_of=date) if date else quantity))
    return related


def _holds(tokens: Sequence[Token], date: as_of.AsOfDate, figure: Figure, found: list[Figure]) -> bool:
    """Not where the date stands right behind another figure, and a verb or another time between: "six states so far assures her of 318"."""
    if not any(date.at == max(f.last, -1 if f.counted is None else f.counted + 1) for f in found):
        return True
    between = tokens[figure.last : date.at] if figure.last <= date.at else tokens[date.at : figure.first]
    if figure.last <= date.at:
        return not any(t.name is not None and t.name.label == "DATE" and t.dep == "pobj" for t in between)
    return not any(t.pos in ("VERB", "AUX") for t in between)


def _figure_at(doc: Doc, i: int, floor: int, sentence: Sentence, found: list[Figure], grouped: bool) -> int:
    """Add the figure whose numeral begins at token `i`, if there is one; gives the token from which to look on."""
    tokens, start, stop = doc.tokens, sentence.first, sentence.last
    sign = units.currency_before(tokens, i, floor)
    numeral = read_numeral(tokens, i, stop, money=sign is not None, joined=i == start or tokens[i - 1].lower != "between")
    if numeral is None:
        return i + 1
    if sign and sign[0] == "GBP":
        numeral = predecimal_money.with_shillings(tokens, numeral, stop)
    draft = FigureDraft(sign[1] if sign else i, numeral, numeral.end, Bounds(numeral.low, numeral.high), numeral.end)
    if sign:
        draft.unit, draft.measured = sign[0], True
    elif found and (unit := ranges.inherited_unit(tokens, floor, numeral.end, i, stop, found[-1].quantity.unit)):
        draft.unit, draft.measured = unit, True
    skip = ranges.widen_to_range(tokens, draft, i, floor, start, stop)
    if skip:
        return skip
    find_what_is_counted(tokens, draft, stop)
    _modify(tokens, draft, i, floor, stop)
    state = NumeralContext(i, draft.last, numeral, draft.noun, draft.measured, draft.modified, draft.of is not None, grouped)
    if tokens[i].lower in ("a", "an") and numeral.end == i + 1 and not draft.modified and draft.last == numeral.end:  # a plain "an hour"
        return i + 1
    if non_counts.counts_nothing(tokens, state, start, stop):
        return max(numeral.end, draft.last) if draft.last > numeral.end else numeral.end
    found.append(_build(doc, draft))
    return draft.end


def _modify(tokens: Sequence[Token], draft: FigureDraft, i: int, floor: int, stop: int) -> None:
    """Work the modifiers around the numeral into the bounds, the nearest first."""
    for at in (draft.last, draft.last if draft.noun is None else draft.noun + 1):
        if not draft.widened and (error := modifiers.error_after(tokens, at, stop)):
            _widen(draft, *error)
    if (
        not draft.widened
        and not draft.measured
        and draft.numeral.low >= EXACT
        and (far := modifiers.error_further_on(tokens, draft.last, stop))
    ):
        _widen(draft, *far)
    behind = modifiers.modifier_after(tokens, draft.last, stop)
    if behind is None and draft.noun is not None and draft.noun >= draft.last:
        behind = modifiers.modifier_after(tokens, draft.noun + 1, stop)
    if behind is not None and draft.noun is None and draft.measured and draft.unit:  # "$20 or more an hour"
        rate = units.with_rate(tokens, units.Measure(draft.unit, behind.last, behind.last - 1), stop)
        draft.unit, draft.end = rate.unit, max(draft.end, rate.end)
    if behind is None and draft.of is not None:  # "half of voters or less"
        behind = modifiers.modifier_after(tokens, next((k for k in range(draft.last, stop) if tokens[k].start >= draft.of.end), stop), stop)
    plain = draft.numeral.form == "share" or draft.unit == "age"  # "under a fifth of the crop", "children under five"
    size = Fraction(modifiers.PLAIN_SIZE) if plain else draft.numeral.low
    found = modifiers.modifiers_before(tokens, draft.first, floor, size)
    if not found and draft.measured and draft.first - 1 > floor and tokens[draft.first - 1].lower in ("a", "an"):
        found = modifiers.modifiers_before(tokens, draft.first - 1, floor, size)  # "up to a 100 percent credit"
    for modifier in found:
        if not (draft.widened and modifier.kind == "about"):  # the error says how far
            draft.bounds = modifiers.apply_modifier(draft.bounds, modifier.kind)
        draft.first, draft.modified = modifier.first, True
    if behind is not None:
        draft.bounds = modifiers.apply_modifier(draft.bounds, behind.kind)
        draft.end, draft.modified = max(draft.end, behind.last), True


def _widen(draft: FigureDraft, error: Fraction, end: int) -> None:
    low, high = draft.bounds.low, draft.bounds.high
    if low is not None and high is not None and error <= low:
        draft.bounds, draft.end, draft.modified = Bounds(low - error, high + error, True), max(draft.end, end), True
        draft.widened = True


def _build(doc: Doc, draft: FigureDraft) -> Figure:
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


@cache
def _measured() -> frozenset[str]:
    """Units of measure: their figures are no parts of a whole further on, and have no date of their own."""
    known = table("quantity_units")
    return frozenset({"age", *_signs(), *table("quantity_currencies")["word"].values()}).union(
        *(known[group] for group in units.GROUPS if group != "part")
    )


def _number(value: Fraction | None) -> int | float | None:
    """As an int where it is whole, else as the nearest float."""
    if value is None:
        return None
    return int(value) if value.denominator == 1 else float(value)
