"""What a numeral counts: a unit of measure, an age, a noun, or a part of a whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ...lexicon import table
from ...parse.doc import Token
from ...records.claim import Quantity
from ...records.span import Span
from ..numerals import HALVED, HYPHENS, Numeral, and_a_part, read_numeral
from . import ages, units
from .counted_nouns import NOUNS, REACH, head_noun, noun_lemma, past_hyphens
from .modifiers import Bounds, modifier_after

DEFINITE = frozenset(
    [
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
    ]
)


@dataclass(slots=True)
class FigureDraft:
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


def find_what_is_counted(tokens: Sequence[Token], draft: FigureDraft, stop: int) -> None:
    """Find the unit, the counted noun and the whole that the figure is a part of."""
    k = draft.last
    if tokens[draft.first - 1].text in HYPHENS and tokens[draft.first - 2].lower == "of":  # "father-of-one Simon Collcutt"
        return
    if draft.numeral.form == "times":
        draft.unit, draft.noun, draft.measured = "time", draft.last - 1, True
        return
    if age := ages.age_words_end(tokens, k, stop):
        draft.unit, draft.noun, draft.end, draft.measured = "age", age - 1, age, True
        return
    if ages.is_bare_age(tokens, draft.first, draft.last, draft.numeral, stop):
        draft.unit, draft.measured = "age", True
        return
    if _unit_inside(tokens, draft):
        return
    found = units.measure_at(tokens, k, stop) if not draft.measured else None
    if found is not None:
        draft.unit, draft.noun, draft.end, draft.measured = found.unit, found.noun, found.end, True
        if found.unit == "year" and ages.years_are_age(tokens, draft.first):
            draft.unit = "age"
        _compound(tokens, draft, stop)
        k = draft.end
    elif not draft.measured:
        _count(tokens, draft, k, stop)
    else:
        _rate(tokens, draft, stop)
    if draft.numeral.form == "share" and not draft.measured:
        draft.unit = "share"
    _part(tokens, draft, k, stop)


def _unit_inside(tokens: Sequence[Token], draft: FigureDraft) -> bool:
    """ "a month and a half", "a day or two": the numeral goes around its unit."""
    at = draft.first + 1
    if not (at + 1 < draft.last and tokens[draft.first].lower in ("a", "an") and tokens[at + 1].lower in ("and", "or")):
        return False
    unit = units.unit_word(tokens[at].lower)
    if unit is None and tokens[at + 1].lower == "and":
        return False
    draft.unit, draft.noun, draft.measured = unit or noun_lemma(tokens[at]), at, unit is not None
    return True


def _compound(tokens: Sequence[Token], draft: FigureDraft, stop: int) -> None:
    """Add what a smaller unit goes on with ("6ft 2in", "two hours and ten minutes", "two hours and a half")."""
    low, k = draft.bounds.low, draft.end
    if draft.numeral.form not in ("digits", "words") or low is None or low != draft.bounds.high or k >= stop:
        return
    half, end = and_a_part(tokens, k, stop)
    if end and draft.unit in units.time_units():
        draft.bounds, draft.last, draft.end = Bounds(low + half, low + half), end, end
        return
    smaller: dict[str, int] = table("quantity_units")["compound"].get(draft.unit, {})
    hyphened = tokens[k].text in HYPHENS
    k += tokens[k].lower in ("and", ",") or hyphened
    if not smaller or k >= stop or not (tokens[k].tag == "CD" or tokens[k].text[0].isdigit()):
        return
    numeral = read_numeral(tokens, k, stop)
    unit, last = units.smaller_unit(tokens, numeral.end, stop) if numeral else (None, 0)
    if numeral and unit is None and draft.unit == "foot" and (hyphened or _bare_inches(tokens, numeral.end, stop)):  # "six-foot-five"
        unit, last = "inch", numeral.end
    if numeral and unit in smaller and numeral.low == numeral.high < smaller[unit]:
        value = low + numeral.low / smaller[unit]
        draft.bounds, draft.last, draft.end, draft.noun = Bounds(value, value), numeral.end, last, last - 1


def _bare_inches(tokens: Sequence[Token], k: int, stop: int) -> bool:
    """ "5 feet 10": no noun and no unit behind the inches."""
    return tokens[k - 2].text != "," and (
        k >= stop or tokens[k].pos in ("PUNCT", "CCONJ", "ADP") or tokens[k].lower in ("tall", "high", "long", "wide")
    )


def _rate(tokens: Sequence[Token], draft: FigureDraft, stop: int) -> None:
    """ "$6,400 a year"."""
    found = units.with_rate(tokens, units.Measure(draft.unit or "", draft.last, draft.last - 1, money=True), stop)
    draft.unit, draft.end = found.unit, found.end


def _count(tokens: Sequence[Token], draft: FigureDraft, k: int, stop: int) -> None:
    """Set the counted noun: the parser's, else the last noun of the run behind the numeral; a vague count's "of" phrase."""
    if k < stop and tokens[k].lower == "of":
        head = _of_head(tokens, k, stop)
        loose = draft.numeral.form == "vague" or tokens[k - 1].lower in ("couple", "pair", "dozen", "score", "brace", "gross")
        if head is not None and loose and not _definite(tokens, k + 1, head):
            draft.noun, draft.unit = head, units.currency(tokens[head]) or noun_lemma(tokens[head])
            if head == k + 1 and (found := units.measure_at(tokens, head, stop)):  # "billions of dollars"
                draft.unit, draft.noun, draft.end, draft.measured = found.unit, found.noun, found.end, True
        return
    if [t.lower for t in tokens[k : k + 2]] in (["-", "odd"], ["-", "plus"]):
        k += 2
    if k < stop and _day_follows(tokens, k, stop):
        return
    if k < stop and tokens[k].lower == "strong":
        draft.noun, draft.unit = k, "person"
        return
    if k < stop and tokens[k].text in HYPHENS and tokens[k].start == tokens[k - 1].end:
        _hyphenated(tokens, draft, k + 1, stop)
        return
    noun = head_noun(tokens, draft.first, draft.numeral.end, k, stop)
    if noun is None:
        return
    if draft.numeral.low.denominator > 1 and draft.numeral.form == "digits" and tokens[noun].tag == "NN":  # "a 6.1 quake"
        return
    last = past_hyphens(tokens, noun, stop)
    joined = tokens[last - 1].text in HYPHENS
    draft.noun, draft.unit = last, "".join(t.lower for t in tokens[noun:last] if joined) + noun_lemma(tokens[last])
    noun = last
    unit = units.unit_word(tokens[noun].lower)
    if unit and noun <= k + 2:  # "nine long years"
        draft.unit, draft.end, draft.measured = unit, noun + 1, True
    elif noun + 1 < stop and tokens[noun + 1].lower in ("per", "a", "an"):  # "eight players per team", "1,000 people an hour"
        draft.unit = units.with_rate(tokens, units.Measure(draft.unit, noun + 1, noun), stop).unit


def _day_follows(tokens: Sequence[Token], k: int, stop: int) -> bool:
    """ "scored 20 Thursday night", "compared with three last year": when, not what."""
    contexts = table("quantity_contexts")["dates"]
    if tokens[k].lower in contexts["weekdays"]:
        return True
    return tokens[k].lower in contexts["which"] and k + 1 < stop and tokens[k + 1].lower in (*contexts["weekdays"], *contexts["spans"])


def _hyphenated(tokens: Sequence[Token], draft: FigureDraft, k: int, stop: int) -> None:
    """ "a five-strong team", "a six-man crew", "a three-storey house"."""
    if k >= stop:
        return
    if tokens[k].lower in table("quantity_contexts")["people"]["hyphenated"]:
        draft.noun, draft.unit, draft.end, draft.measured = k, "person", k + 1, True
    elif tokens[k].pos == "NOUN":
        draft.noun, draft.unit = k, tokens[k].lemma


def _part(tokens: Sequence[Token], draft: FigureDraft, k: int, stop: int) -> None:
    """Set `of`: "three of the dead", "half the villagers", "of whom five"."""
    if (more := modifier_after(tokens, k, stop)) and more.last < stop and tokens[more.last].lower == "of":  # "one or more of his rivals"
        k = more.last
    share = draft.unit in ("percent", "share") or (draft.numeral.form == "share" and not draft.measured)
    if k < stop and tokens[k].lower == "of" and (draft.noun is None or share):
        head = _of_head(tokens, k, stop)
        if head is not None and (share or _definite(tokens, k + 1, head)):
            draft.of = Span(tokens[k + 1].start, tokens[head].end)
            draft.unit = draft.unit or (noun_lemma(tokens[head]) if tokens[head].pos in (*NOUNS, "ADJ") else None)
            if draft.numeral.form == "share" and tokens[k + 1].lower in ("a", "an") and (unit := units.unit_word(tokens[head].lower)):
                draft.unit, draft.end, draft.of, draft.noun, draft.measured = (
                    unit,
                    head + 1,
                    None,
                    head,
                    True,
                )  # "a quarter of an hour"
    elif (
        share
        and draft.noun is not None
        and not draft.measured
        and (tokens[k].lower in HALVED or _ratio(tokens, draft) or any(t.tag == "POS" for t in tokens[k : draft.noun]))
    ):
        draft.of = Span(tokens[k].start, tokens[draft.noun].end)
    elif k - 2 >= 0 and draft.of is None:
        before = tokens[draft.first - 2 : draft.first] if draft.first >= 2 else []
        if [t.lower for t in before] in (["of", "whom"], ["of", "which"]):
            draft.of = before[1].span


def _ratio(tokens: Sequence[Token], draft: FigureDraft) -> bool:
    """ "seven in ten Peruvians", "two out of three wells"."""
    return any(t.lower in ("in", "of") for t in tokens[draft.first : draft.numeral.end])


def _of_head(tokens: Sequence[Token], of: int, stop: int) -> int | None:
    """The head of the noun phrase behind an "of"."""
    child = tokens[of].child("pobj")
    if child is not None and of < child.i < min(stop, of + REACH + 3):
        doing = next((t.i for t in tokens[of + 2 : child.i] if t.tag == "VBG" and t.dep != "compound" and tokens[t.i - 1].tag == "NNS"), 0)
        return doing - 1 if doing else child.i  # "hundreds of schoolchildren holding candles"
    for j in range(of + 1, min(stop, of + REACH)):
        if tokens[j].pos in NOUNS or tokens[j].pos == "PRON":
            return j
    return None


def _definite(tokens: Sequence[Token], first: int, head: int) -> bool:
    return (
        tokens[first].lower in DEFINITE
        or tokens[first].tag == "CD"
        or any(t.dep == "poss" and not _sort(t, tokens[first]) for t in tokens[first : head + 1])
    )


def _sort(possessor: Token, first: Token) -> bool:
    """ "dozens of sheriff's deputies": a possessor without an article says of what sort they are, not whose."""
    return possessor.pos == "NOUN" and (possessor is first or (first.pos == "ADJ" and first.i < possessor.i))
