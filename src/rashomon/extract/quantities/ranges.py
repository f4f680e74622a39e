"""Ranges: "N to M", "between N and M", "N-M", and the pairs that are none: scores, telephone numbers, changes, years."""

from collections.abc import Sequence

from ...parse.doc import Token
from ..numerals import HYPHENS, Numeral, read_numeral
from . import ages, modifiers, non_counts, units
from .context import quantity_words
from .counted_nouns import head_noun
from .modifiers import Bounds
from .what_is_counted import FigureDraft

CHANGE_REACH = 8  # tokens before a count in which a verb of change makes it a change
DASHES = HYPHENS | {"–", "—", "−"}


def widen_to_range(tokens: Sequence[Token], draft: FigureDraft, i: int, floor: int, start: int, stop: int) -> int:
    """Widen the draft, whose numeral begins at token `i`, to "N to M".

    Gives a token to look on from where the pair is a score, a change or two years, else 0.
    """
    link = draft.numeral.end
    if link + 1 >= stop or draft.numeral.form in ("vague", "times"):
        return 0
    link, unit = _link(tokens, link, stop)
    word = tokens[link].lower
    between = draft.first > start and tokens[draft.first - 1].lower == "between"  # before the sign of a currency
    ages_of = [t.lower for t in tokens[max(start, draft.first - 4) : draft.first]] == ["between", "the", "ages", "of"]
    dash = word in DASHES and (tokens[link].start == tokens[link - 1].end or word != "-")
    if not (word in ("to", "or") or dash or ((between or ages_of) and word == "and")):
        return 0
    sign, other = _other(tokens, draft, link + 1, unit, stop)
    if other is None or (unit and (_came_to(tokens, i) or unit != _unit_after(tokens, other.end, stop))):
        return 0
    low = draft.numeral.low
    if other.scale > draft.numeral.scale and low < other.low / other.scale:
        low *= other.scale
    if dash and (skip := _no_range(tokens, draft, i, other.end, floor, stop)):
        return skip
    if skip := _skipped(tokens, draft, other, stop, dash and low >= other.high and not (sign and draft.measured)):
        return skip
    if sign and not draft.measured and low >= 1000 and draft.numeral.scale == 1:  # "in 2011 to $10.1 million"
        return 0
    if (
        low >= other.high
        or (word == "to" and _changes(tokens, draft, i, other, start, stop))
        or (word == "or" and other.high > 2 * low + 1)
    ):
        return 0
    draft.bounds, draft.last, draft.end = Bounds(low, other.high), other.end, other.end
    draft.first -= between
    return 0


def _other(tokens: Sequence[Token], draft: FigureDraft, at: int, unit: str | None, stop: int) -> tuple[bool, Numeral | None]:
    """The second numeral, from token `at`, and whether a sign of currency stands before it; None where the two make no pair."""
    sign = at + 1 < stop and units.currency_before(tokens, at + 1, at) is not None
    other = read_numeral(tokens, at + sign, stop, money=sign or draft.measured)
    if other is None or other.form not in ("digits", "words", draft.numeral.form):
        return sign, None
    return sign, None if draft.numeral.form == "share" != other.form and not unit else other


def _skipped(tokens: Sequence[Token], draft: FigureDraft, other: Numeral, stop: int, falls: bool) -> int:
    """The token to look on from where the pair is two years, or, over a dash, does not rise; else 0."""
    years = non_counts.are_years(tokens, draft.numeral, other) and not draft.measured
    if years and not head_noun(tokens, draft.first, draft.numeral.end, other.end, stop):
        return other.end
    return other.end if falls else 0


def _no_range(tokens: Sequence[Token], draft: FigureDraft, i: int, end: int, floor: int, stop: int) -> int:
    """The token to look on from where a dash joins a telephone number, a score, a record ("2-13") or "one-two"; else 0."""
    link = draft.numeral.end
    glued = tokens[link].text in HYPHENS and tokens[link].start == tokens[link - 1].end and tokens[link].end == tokens[link + 1].start
    if not glued or draft.measured:
        return 0
    while end + 1 < stop and tokens[end].text in HYPHENS and tokens[end + 1].text[0].isdigit() and tokens[end + 1].start == tokens[end].end:
        link, end = end, end + 2
    if link > draft.numeral.end or (draft.numeral.form == "words" and draft.numeral.low == 1):
        return end
    known = end < stop and (
        units.measure_at(tokens, end, stop) or ages.age_words_end(tokens, end, stop) or tokens[end].lower in ("of", "or")
    )
    if (
        known
        or _counts(tokens, head_noun(tokens, draft.first, draft.numeral.end, end, stop), stop)
        or modifiers.modifiers_before(tokens, i, floor, draft.numeral.low)
        or ages.is_plural_of_persons(tokens[i - 1])
    ):
        return 0
    return 0 if tokens[i - 1].lower in ("aged", "ages", "age", "between", "from") else end


def _counts(tokens: Sequence[Token], noun: int | None, stop: int) -> bool:
    """ "15-20 drivers", "a 5-10 point lead"; no "284-286 lifetime"."""
    if noun is None:
        return False
    return tokens[noun].tag != "NN" or (noun + 1 < stop and (tokens[noun + 1].pos == "NOUN" or tokens[noun + 1].text in HYPHENS))


def _link(tokens: Sequence[Token], k: int, stop: int) -> tuple[int, str | None]:
    """The token that links a pair, and the unit before it: "2 percent to 3 percent", "40- to 60-hour"."""
    if tokens[k].text in HYPHENS and k + 2 < stop and tokens[k + 1].lower in ("to", "or"):
        return k + 1, None
    ahead = [t.lower for t in tokens[k + 1 : min(stop - 1, k + 3)]]
    if "to" in ahead or "and" in ahead:
        found = units.measure_at(tokens, k, stop)
        if found and found.end + 1 < stop and tokens[found.end].lower in ("to", "and"):
            return found.end, found.unit
    return k, None


def _unit_after(tokens: Sequence[Token], k: int, stop: int) -> str | None:
    found = units.measure_at(tokens, k, stop)
    return found.unit if found else None


def inherited_unit(tokens: Sequence[Token], floor: int, end: int, i: int, stop: int, unit: str | None) -> str | None:
    """The unit of the figure before, which ends at token `floor`: "51 percent to 47", "aged 4 and 7"."""
    if unit not in ("percent", "age") or not 1 <= i - floor <= 2 or (end < stop and tokens[end].pos in ("NOUN", "PROPN", "ADJ", "SYM")):
        return None
    between = [t.lower for t in tokens[floor:i]]
    if not quantity_words("carried", "links").issuperset(between) or (between == ["to"] and is_changed(tokens, floor)):
        return None
    if unit == "percent":
        return unit if between != [","] else None
    back = floor - 1
    while back > 0 and (tokens[back].tag == "CD" or tokens[back].lower in quantity_words("carried", "links")):
        back -= 1
    return unit if tokens[back].lower in ("aged", "ages", "age") else None


def is_changed(tokens: Sequence[Token], i: int) -> bool:
    """ "rose 2 percent to 47": does a verb of change stand before the figure, so that it is a change?"""
    near = tokens[max(i - CHANGE_REACH, 0) : i]
    return any(t.lemma in quantity_words("change", "verbs") and t.sentence == tokens[i].sentence for t in near)


def _came_to(tokens: Sequence[Token], i: int) -> bool:
    """ "rose 2 percent to 4 percent": a change and its outcome; "could rise by 2 percent to 4 percent" gives a range."""
    near = tokens[max(i - CHANGE_REACH, 0) : i]
    may = near[-1:] and near[-1].lower == "by" and any(t.tag == "MD" for t in near)
    return is_changed(tokens, i) and not may


def _changes(tokens: Sequence[Token], draft: FigureDraft, i: int, other: Numeral, start: int, stop: int) -> bool:
    """ "rose from 14 to 31", "rose by 12 to 45": two figures of two times, no range; but "fell by 3 to 5 percent"."""
    first = draft.first
    if tokens[i - 1].lower == "by" and not draft.measured and is_changed(tokens, i):
        counted = other.end < stop and tokens[other.end].tag == "NNS"
        return not (counted or units.measure_at(tokens, other.end, stop))
    if first <= start or tokens[first - 1].lower != "from":
        return False
    near = {t.lemma for t in tokens[max(start, first - 8) : first]} | {tokens[first - 1].head.lemma}
    return not near.isdisjoint(quantity_words("change", "verbs"))
