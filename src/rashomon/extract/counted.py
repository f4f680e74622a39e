"""What a numeral counts: a unit of measure, an age, a noun, or a part of a whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from ..lexicon import table
from ..parse.doc import Token
from ..records.claim import Quantity
from ..records.span import Span
from . import ages, measures, numerals
from .modifiers import Bounds
from .number_words import and_a_part
from .numerals import HALVED, HYPHENS, Numeral

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
REACH = 7  # tokens from a numeral to the noun that it counts


@dataclass(slots=True)
class Draft:
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


class Figure(NamedTuple):
    """A figure, the tokens of its words (`first` to `last`, half-open: modifiers and numeral) and the token that it counts."""

    quantity: Quantity
    first: int
    last: int
    counted: int | None


def measure(tokens: Sequence[Token], draft: Draft, stop: int) -> None:
    """Find the unit, the counted noun and the whole that the figure is a part of."""
    k = draft.last
    if draft.numeral.form == "times":
        draft.unit, draft.noun, draft.measured = "time", draft.last - 1, True
        return
    if age := ages.behind(tokens, k, stop):
        draft.unit, draft.noun, draft.end, draft.measured = "age", age - 1, age, True
        return
    if ages.alone(tokens, draft.first, draft.last, draft.numeral, stop):
        draft.unit, draft.measured = "age", True
        return
    if _unit_inside(tokens, draft):
        return
    found = measures.measure_at(tokens, k, stop) if not draft.measured else None
    if found is not None:
        draft.unit, draft.noun, draft.end, draft.measured = found.unit, found.noun, found.end, True
        _compound(tokens, draft, stop)
        k = draft.end
    elif not draft.measured:
        _count(tokens, draft, k, stop)
    else:
        _rate(tokens, draft, stop)
    if draft.numeral.form == "share" and not draft.measured:
        draft.unit = "share"
    _part(tokens, draft, k, stop)


def _unit_inside(tokens: Sequence[Token], draft: Draft) -> bool:
    """ "a month and a half": the numeral goes around its unit."""
    at = draft.first + 1
    unit = measures.unit_word(tokens[at].lower) if at + 1 < draft.last and tokens[draft.first].lower in ("a", "an") else None
    if unit is None or tokens[at + 1].lower != "and":
        return False
    draft.unit, draft.noun, draft.measured = unit, at, True
    return True


def _compound(tokens: Sequence[Token], draft: Draft, stop: int) -> None:
    """Add what a smaller unit goes on with ("6ft 2in", "two hours and ten minutes", "two hours and a half")."""
    low, k = draft.bounds.low, draft.end
    if draft.numeral.form not in ("digits", "words") or low is None or low != draft.bounds.high or k >= stop:
        return
    half, end = and_a_part(tokens, k, stop)
    if end and draft.unit in measures.time_units():
        draft.bounds, draft.last, draft.end = Bounds(low + half, low + half), end, end
        return
    smaller: dict[str, int] = table("quantity_units")["compound"].get(draft.unit, {})
    k += tokens[k].lower in ("and", ",")
    if not smaller or k >= stop or not (tokens[k].tag == "CD" or tokens[k].text[0].isdigit()):
        return
    numeral = numerals.read(tokens, k, stop)
    unit, last = measures.smaller_unit(tokens, numeral.end, stop) if numeral else (None, 0)
    if numeral and unit in smaller and numeral.low == numeral.high < smaller[unit]:
        value = low + numeral.low / smaller[unit]
        draft.bounds, draft.last, draft.end, draft.noun = Bounds(value, value), numeral.end, last, last - 1


def _rate(tokens: Sequence[Token], draft: Draft, stop: int) -> None:
    """ "$6,400 a year"."""
    found = measures.rated(tokens, measures.Measure(draft.unit or "", draft.last, draft.last - 1, money=True), stop)
    draft.unit, draft.end = found.unit, found.end


def _count(tokens: Sequence[Token], draft: Draft, k: int, stop: int) -> None:
    """Set the counted noun: the parser's, else the last noun of the run behind the numeral; a vague count's "of" phrase."""
    if k < stop and tokens[k].lower == "of":
        head = _of_head(tokens, k, stop)
        loose = draft.numeral.form == "vague" or tokens[k - 1].lower in ("couple", "pair", "dozen", "score", "brace", "gross")
        if head is not None and loose and not _definite(tokens, k + 1, head):
            draft.noun, draft.unit = head, noun_lemma(tokens[head])
            if head == k + 1 and (found := measures.measure_at(tokens, head, stop)):  # "billions of dollars"
                draft.unit, draft.noun, draft.end, draft.measured = found.unit, found.noun, found.end, True
        return
    if [t.lower for t in tokens[k : k + 2]] in (["-", "odd"], ["-", "plus"]):
        k += 2
    if k < stop and tokens[k].lower == "strong":
        draft.noun, draft.unit = k, "person"
        return
    if k < stop and tokens[k].text in HYPHENS and tokens[k].start == tokens[k - 1].end:
        _hyphenated(tokens, draft, k + 1, stop)
        return
    noun = head_noun(tokens, draft, k, stop)
    if noun is None:
        return
    draft.noun, draft.unit = noun, noun_lemma(tokens[noun])
    unit = measures.unit_word(tokens[noun].lower)
    if unit and noun <= k + 2:  # "nine long years"
        draft.unit, draft.end, draft.measured = unit, noun + 1, True
    elif noun + 1 < stop and tokens[noun + 1].lower == "per":  # "eight players per team"
        draft.unit = measures.rated(tokens, measures.Measure(draft.unit, noun + 1, noun), stop).unit


def noun_lemma(token: Token) -> str:
    """The lemma; the parser leaves the plural of a name ("Texans") as it is and makes "graf" of "graves", "guilde" of "guilders"."""
    if token.lower == "others":
        return "other"
    word = token.lower if token.lower in _adjectives() else token.lemma
    if (token.lower.endswith(("raves", "laves", "caves", "waves")) and word.endswith("f")) or (
        token.lower.endswith(("oses", "ers")) and word == token.lower[:-2]
    ):
        return token.lower[:-1]
    return word[:-1] if token.pos == "PROPN" and len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _hyphenated(tokens: Sequence[Token], draft: Draft, k: int, stop: int) -> None:
    """ "a five-strong team", "a six-man crew", "a three-storey house"."""
    if k >= stop:
        return
    if tokens[k].lower in table("quantity_contexts")["people"]["hyphenated"]:
        draft.noun, draft.unit, draft.end, draft.measured = k, "person", k + 1, True
    elif tokens[k].pos == "NOUN":
        draft.noun, draft.unit = k, tokens[k].lemma


def head_noun(tokens: Sequence[Token], draft: Draft, k: int, stop: int) -> int | None:
    for i in range(draft.numeral.end - 1, draft.first - 1, -1):
        head = tokens[i].head
        if k <= head.i < min(stop, k + REACH) and (head.pos in NOUNS or head.lower in _adjectives()) and not _cut(tokens, k, head.i):
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


def _part(tokens: Sequence[Token], draft: Draft, k: int, stop: int) -> None:
    """Set `of`: "three of the dead", "half the villagers", "of whom five"."""
    share = draft.unit in ("percent", "share") or (draft.numeral.form == "share" and not draft.measured)
    if k < stop and tokens[k].lower == "of" and (draft.noun is None or share):
        head = _of_head(tokens, k, stop)
        if head is not None and (share or _definite(tokens, k + 1, head)):
            draft.of = Span(tokens[k + 1].start, tokens[head].end)
            draft.unit = draft.unit or (tokens[head].lemma if tokens[head].pos in (*NOUNS, "ADJ") else None)
            if draft.numeral.form == "share" and tokens[k + 1].lower in ("a", "an") and (unit := measures.unit_word(tokens[head].lower)):
                draft.unit, draft.end, draft.of, draft.noun, draft.measured = (
                    unit,
                    head + 1,
                    None,
                    head,
                    True,
                )  # "a quarter of an hour"
    elif share and draft.noun is not None and not draft.measured and (tokens[k].lower in HALVED or _ratio(tokens, draft)):
        draft.of = Span(tokens[k].start, tokens[draft.noun].end)
    elif k - 2 >= 0 and draft.of is None:
        before = tokens[draft.first - 2 : draft.first] if draft.first >= 2 else []
        if [t.lower for t in before] in (["of", "whom"], ["of", "which"]):
            draft.of = before[1].span


def _ratio(tokens: Sequence[Token], draft: Draft) -> bool:
    """ "seven in ten Peruvians", "two out of three wells"."""
    return any(t.lower in ("in", "of") for t in tokens[draft.first : draft.numeral.end])


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
    return tokens[first].lower in DEFINITE or any(t.dep == "poss" and not _sort(t, tokens[first]) for t in tokens[first : head + 1])


def _sort(possessor: Token, first: Token) -> bool:
    """ "dozens of sheriff's deputies": a possessor without an article says of what sort they are, not whose."""
    return possessor.pos == "NOUN" and (possessor is first or (first.pos == "ADJ" and first.i < possessor.i))
