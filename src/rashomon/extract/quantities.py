"""Figures of a parsed report: how many, how much, how long, how far, each with the bounds that its words state.

A figure is found from its numeral: its modifiers and its sign of currency before it, its unit, its noun and its part behind it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from ..lexicon import table
from ..parse.doc import Doc, Token
from ..records.claim import Quantity
from ..records.span import Span
from . import measures, modifiers, numerals, uncounted
from .modifiers import Bounds
from .numerals import HYPHENS, Numeral

DASHES = HYPHENS | {"–", "—", "−"}
NOUNS = ("NOUN", "PROPN")
DEFINITE = frozenset(
    {
        "the",
        "these",
        "those",
        "this",
        "that",
        "them",
        "us",
        "you",
        "whom",
        "which",
        "its",
        "his",
        "her",
        "their",
        "our",
        "my",
        "your",
        "all",
    }
)
OLDEST = 115  # years: no bare number above it is an age
REACH = 7  # tokens from a numeral to the noun that it counts


class Figure(NamedTuple):
    """A figure, the tokens of its words (`first` to `last`, half-open: modifiers and numeral) and the token that it counts."""

    quantity: Quantity
    first: int
    last: int
    counted: int | None


@dataclass(slots=True)
class _Draft:
    """A figure in the making: its words, what they say, and where it ends."""

    first: int
    numeral: Numeral
    last: int
    bounds: Bounds
    end: int  # behind the last token of its span
    unit: str | None = None
    noun: int | None = None  # the token that is counted, or the unit's
    measured: bool = False
    of: Span | None = None
    modified: bool = False
    widened: bool = False  # by an error that the words give


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
    draft = _Draft(sign[1] if sign else i, numeral, numeral.end, Bounds(numeral.low, numeral.high), numeral.end)
    if sign:
        draft.unit, draft.measured = sign[0], True
    skip = _range(tokens, draft, i, floor, start, stop)
    if skip:
        return skip
    _measure(tokens, draft, stop)
    _modify(tokens, draft, i, floor, stop)
    state = uncounted.Found(i, draft.last, numeral, draft.noun, draft.measured, draft.modified, draft.of is not None)
    if uncounted.counts_nothing(tokens, state, start, stop):
        return max(numeral.end, draft.last) if draft.last > numeral.end else numeral.end
    found.append(_build(doc, draft))
    return draft.end


# --- ranges


def _range(tokens: Sequence[Token], draft: _Draft, i: int, floor: int, start: int, stop: int) -> int:
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
    pair = uncounted.years(tokens, draft.numeral, other) and not draft.measured and not _head_noun(tokens, draft, other.end, stop)
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


# --- what is counted


def _measure(tokens: Sequence[Token], draft: _Draft, stop: int) -> None:
    """Find the unit, the counted noun and the whole that the figure is a part of."""
    k = draft.last
    if draft.numeral.form == "times":
        draft.unit, draft.noun, draft.measured = "time", draft.last - 1, True
        return
    if age := _age(tokens, k, stop):
        draft.unit, draft.noun, draft.end, draft.measured = "age", age - 1, age, True
        return
    if _age_alone(tokens, draft, stop):
        draft.unit, draft.measured = "age", True
        return
    measure = measures.measure_at(tokens, k, stop) if not draft.measured else None
    if measure is not None:
        draft.unit, draft.noun, draft.end, draft.measured = measure.unit, measure.noun, measure.end, True
        k = measure.end
    elif not draft.measured:
        _count(tokens, draft, k, stop)
    else:
        _rate(tokens, draft, stop)
    if draft.numeral.form == "share" and not draft.measured:
        draft.unit = "share"
    _part(tokens, draft, k, stop)


def _rate(tokens: Sequence[Token], draft: _Draft, stop: int) -> None:
    """ "$6,400 a year"."""
    measure = measures.rated(tokens, measures.Measure(draft.unit or "", draft.last, draft.last - 1, money=True), stop)
    draft.unit, draft.end = measure.unit, measure.end


def _age(tokens: Sequence[Token], k: int, stop: int) -> int:
    """The token behind "-year-old", "years old", "years of age"; 0 for none."""
    words = [t.lower for t in tokens[k : min(stop, k + 4)]]
    if words[:4] == ["-", "year", "-", "old"] or words[:4] == ["-", "years", "-", "old"]:
        return k + 4
    if words[:2] in (["years", "old"], ["year", "old"]):
        return k + 2
    if words[:2] in (["year", "-"], ["years", "-"]) and words[2:3] == ["old"]:
        return k + 3
    return k + 3 if words[:3] == ["years", "of", "age"] else 0


def _age_alone(tokens: Sequence[Token], draft: _Draft, stop: int) -> bool:
    """ "Saidi, 34, who", "Saidi (34)", "aged 34", "at the age of 34", "21 or older"."""
    i, k = draft.first, draft.last
    before = [t.lower for t in tokens[max(0, i - 3) : i]]
    after = [t.lower for t in tokens[k : min(stop, k + 2)]]
    if not 0 < draft.numeral.high <= OLDEST:
        return False
    if before[-1:] in (["aged"], ["age"]) or before[-2:] == ["age", "of"] or after in (["or", "older"], ["or", "younger"]):
        return True
    if before[-1:] not in ([","], ["("]) or (after and after[0] not in (",", ".", ";", ")")) or draft.numeral.form != "digits":
        return False
    named = tokens[i - 2] if i >= 2 else tokens[i]
    return named.pos == "PROPN" and (named.name is None or named.name.label in ("PERSON", "ORG"))


def _count(tokens: Sequence[Token], draft: _Draft, k: int, stop: int) -> None:
    """Set the counted noun: the parser's, else the last noun of the run behind the numeral; a vague count's "of" phrase."""
    if k < stop and tokens[k].lower == "of":
        head = _of_head(tokens, k, stop)
        loose = draft.numeral.form == "vague" or tokens[k - 1].lower in ("couple", "pair", "dozen", "score")
        if head is not None and loose and not _definite(tokens, k + 1, head):
            draft.noun, draft.unit = head, _lemma(tokens[head])
        return
    if k < stop and tokens[k].text in HYPHENS and tokens[k].start == tokens[k - 1].end:
        _hyphenated(tokens, draft, k + 1, stop)
        return
    noun = _head_noun(tokens, draft, k, stop)
    if noun is None:
        return
    draft.noun, draft.unit = noun, _lemma(tokens[noun])
    unit = measures.unit_word(tokens[noun].lower)
    if unit and noun <= k + 2:  # "nine long years"
        draft.unit, draft.end, draft.measured = unit, noun + 1, True


def _lemma(token: Token) -> str:
    """The lemma; the parser leaves the plural of a name ("Texans") as it is."""
    word = token.lower if token.lower in _adjectives() else token.lemma
    return word[:-1] if token.pos == "PROPN" and len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _hyphenated(tokens: Sequence[Token], draft: _Draft, k: int, stop: int) -> None:
    """ "a five-strong team", "a six-man crew", "a three-storey house"."""
    if k >= stop:
        return
    if tokens[k].lower in table("quantity_contexts")["people"]["hyphenated"]:
        draft.noun, draft.unit, draft.end, draft.measured = k, "person", k + 1, True
    elif tokens[k].pos == "NOUN":
        draft.noun, draft.unit = k, tokens[k].lemma


def _head_noun(tokens: Sequence[Token], draft: _Draft, k: int, stop: int) -> int | None:
    for i in range(draft.numeral.end - 1, draft.first - 1, -1):
        head = tokens[i].head
        if (
            k <= head.i < min(stop, k + REACH)
            and (head.pos in NOUNS or head.lower in _adjectives())
            and not _cut(tokens, k, head.i)
        ):
            return head.i
    return _run(tokens, k, stop)


def _adjectives() -> list[str]:
    words: list[str] = table("quantity_contexts")["people"]["adjectives"]
    return words


def _cut(tokens: Sequence[Token], k: int, noun: int) -> bool:
    """Does something stand between that a noun phrase does not hold?"""
    if any(a.text == "," and b.pos == "NUM" for a, b in pairwise(tokens[k:noun])):  # "12 dead, 40 wounded"
        return True
    return any(
        t.pos in ("VERB", "AUX", "ADP", "SCONJ", "PRON") and t.dep not in ("amod", "compound", "nmod") for t in tokens[k:noun]
    ) or any(t.text in (";", ":", "(", ")", "—") for t in tokens[k:noun])


def _run(tokens: Sequence[Token], k: int, stop: int) -> int | None:
    """The last noun of the adjectives and nouns that stand right behind the numeral."""
    noun: int | None = None
    for j in range(k, min(stop, k + REACH)):
        token = tokens[j]
        if token.pos in NOUNS:
            noun = j
        elif noun is not None or not (token.pos == "ADJ" or token.dep == "amod"):
            break
    if noun is None and k < stop and tokens[k].lower in _adjectives() and tokens[k].dep != "ROOT":
        return k
    return noun


def _part(tokens: Sequence[Token], draft: _Draft, k: int, stop: int) -> None:
    """Set `of`: "three of the dead", "half the villagers", "of whom five"."""
    share = draft.numeral.form == "share" or draft.unit in ("percent", "share")
    if k < stop and tokens[k].lower == "of" and (draft.noun is None or share):
        head = _of_head(tokens, k, stop)
        if head is not None and (share or _definite(tokens, k + 1, head)):
            draft.of = Span(tokens[k + 1].start, tokens[head].end)
            draft.unit = draft.unit or (tokens[head].lemma if tokens[head].pos in (*NOUNS, "ADJ") else None)
            if (
                draft.numeral.form == "share"
                and tokens[k + 1].lower in ("a", "an")
                and (unit := measures.unit_word(tokens[head].lower))
            ):
                draft.unit, draft.end, draft.of, draft.noun, draft.measured = (
                    unit,
                    head + 1,
                    None,
                    head,
                    True,
                )  # "a quarter of an hour"
    elif share and draft.noun is not None and not draft.measured and tokens[k].lower in numerals.HALVED:
        draft.of = Span(tokens[k].start, tokens[draft.noun].end)
    elif k - 2 >= 0 and draft.of is None:
        before = tokens[draft.first - 2 : draft.first] if draft.first >= 2 else []
        if [t.lower for t in before] in (["of", "whom"], ["of", "which"]):
            draft.of = before[1].span


def _of_head(tokens: Sequence[Token], of: int, stop: int) -> int | None:
    """The head of the noun phrase behind an "of"."""
    child = tokens[of].child("pobj")
    if child is not None and of < child.i < min(stop, of + REACH + 3):
        return child.i
    for j in range(of + 1, min(stop, of + REACH)):
        if tokens[j].pos in NOUNS or tokens[j].pos == "PRON":
            return j
    return None


def _definite(tokens: Sequence[Token], first: int, head: int) -> bool:
    return tokens[first].lower in DEFINITE or any(t.dep == "poss" for t in tokens[first : head + 1])


# --- modifiers, and the finished figure


def _modify(tokens: Sequence[Token], draft: _Draft, i: int, floor: int, stop: int) -> None:
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


def _widen(draft: _Draft, error: Fraction, end: int) -> None:
    low, high = draft.bounds.low, draft.bounds.high
    if low is not None and high is not None and error <= low:
        draft.bounds, draft.end, draft.modified = Bounds(low - error, high + error, True), max(draft.end, end), True
        draft.widened = True


def _build(doc: Doc, draft: _Draft) -> Figure:
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
