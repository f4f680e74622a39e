"""Modifiers: what the words beside a numeral make of its bounds ("at least", "some", "or so", "give or take 600").

Source of the bounds: the project's table "How figures are read": about N is 0.9 N to 1.1 N, nearly N is 0.9 N to N.
"""

from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from ...lexicon import table
from ...parse.doc import Token
from ..numerals import read_numeral

SLACK = Fraction(1, 10)
ERROR_REACH = 25  # tokens from a figure to the words that give its error
PLAIN_SIZE = 20  # from here on "about", "over" and the like before a number modify it even where the parse says preposition


class Bounds(NamedTuple):
    """Bounds as the words state them; None is open."""

    low: Fraction | None
    high: Fraction | None
    approximate: bool = False
    low_excluded: bool = False
    high_excluded: bool = False


class Modifier(NamedTuple):
    """A kind of modifier ("about", "least" ...) over tokens `first` to `last` (half-open)."""

    kind: str
    first: int
    last: int


def apply_modifier(bounds: Bounds, kind: str) -> Bounds:
    """The bounds with one more modifier, the nearest to the numeral first."""
    low, high = bounds.low, bounds.high
    down = None if low is None else low * (1 - SLACK)
    up = None if high is None else high * (1 + SLACK)
    match kind:
        case "about":
            return Bounds(down, up, True, bounds.low_excluded, bounds.high_excluded)
        case "nearly":
            return Bounds(down, high, True)
        case "under":
            return Bounds(down, high, True, False, True)
        case "barely":
            return Bounds(low, up, True, True, False)
        case "above":
            return Bounds(high if low is None else low, None, bounds.approximate, True, False)
        case "least":
            return Bounds(high if low is None else low, None, bounds.approximate)
        case "most":
            return Bounds(None, low if high is None else high, bounds.approximate)
        case "below":
            return Bounds(None, low if high is None else high, bounds.approximate, False, True)
    return bounds


@cache
def _phrases(place: str, *, backwards: bool) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """The word nearest to the numeral -> its phrases in the order of the text, the longest first, with their kinds."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    entries = table("quantity_modifiers")[place]
    pairs = (
        [(p, kind) for kind, phrases in entries.items() for p in phrases] if place != "either_way" else [(p, p) for p in entries["before"]]
    )
    for phrase, kind in pairs:
        words = tuple(phrase.split(" "))
        found.setdefault(words[-1 if backwards else 0], []).append((words, kind))
    for rows in found.values():
        rows.sort(key=lambda r: (-len(r[0]), r))
    return found


def modifiers_before(tokens: Sequence[Token], first: int, floor: int, size: Fraction) -> list[Modifier]:
    """The modifiers that end right before token `first`, the nearest first, none before token `floor`."""
    found: list[Modifier] = []
    while first > floor and len(found) < 3:
        modifier = _one_before(tokens, first, floor, size)
        if modifier is None:
            break
        found.append(modifier)
        first = modifier.first
    return found


def _one_before(tokens: Sequence[Token], first: int, floor: int, size: Fraction) -> Modifier | None:
    for words, kind in _phrases("before", backwards=True).get(tokens[first - 1].lower, ()):
        start = first - len(words)
        if start >= floor and all(tokens[start + n].lower == w for n, w in enumerate(words)):
            if len(words) == 1 and (_preposition(tokens, start, floor, size) or _told(tokens, start, floor)):
                return None
            return Modifier(kind, start, first)
    return None


def _told(tokens: Sequence[Token], i: int, floor: int) -> bool:
    """ "the bank recently estimated 41 percent": the verb, no modifier."""
    return tokens[i].lower == "estimated" and i > floor and tokens[i - 1].pos in ("PROPN", "PRON", "ADV", "NOUN", "AUX")


def _preposition(tokens: Sequence[Token], i: int, floor: int, size: Fraction) -> bool:
    """Is "about", "over" ... a preposition here, not a modifier ("asked about two men", "over six weeks")?"""
    rules = table("quantity_modifiers")["preposition"]
    token = tokens[i]
    if token.lower not in rules["words"]:
        return False
    if token.lower in ("about", "around") and size >= PLAIN_SIZE and tokens[i - 1].lemma in rules["counting"]:
        return False  # "reported about 200 cases"
    if [t.lower for t in tokens[i + 1 : i + 3]] == ["one", "of"]:  # "naive about one of the powers"
        return True
    near = {tokens[i - 1].lemma if i > floor else "", token.head.lemma if token.dep == "prep" else ""}
    if not near.isdisjoint(rules["speaking" if token.lower in ("about", "around") else "ruling"]):
        return True
    return token.dep == "prep" and size < PLAIN_SIZE and token.lower != "about"


def modifier_after(tokens: Sequence[Token], last: int, stop: int) -> Modifier | None:
    """The modifier that begins at token `last`: "or so", "or more"; "at least" only where it cannot belong to what follows."""
    if last >= stop:
        return None
    for words, kind in _phrases("after", backwards=False).get(tokens[last].lower, ()):
        end = last + len(words)
        if end <= stop and all(tokens[last + n].lower == w for n, w in enumerate(words)):
            if end < stop and tokens[end].lower in ("than", "then"):  # "less than 1 or more than 42"
                continue
            if (
                words[0] in ("at", "more", "roughly", "approximately", "plus", "+")
                and not (words[0] == "+" and tokens[last].start == tokens[last - 1].end)
                and end < stop
                and tokens[end].pos not in ("PUNCT", "VERB", "AUX")
            ):
                return None
            return Modifier(kind, last, end)
    return None


def error_after(tokens: Sequence[Token], last: int, stop: int) -> tuple[Fraction, int] | None:
    """The error that follows ("give or take 600", "plus or minus 2", ", the error is 40 either way") and the token behind it."""
    at = last
    while at < min(stop - 1, last + 2) and tokens[at].text in (",", "(", "–", "—", ";"):
        at += 1
    if at >= stop:
        return None
    for words, _ in _phrases("either_way", backwards=False).get(tokens[at].lower, ()):
        end = at + len(words)
        if end < stop and all(tokens[at + n].lower == w for n, w in enumerate(words)):
            numeral = read_numeral(tokens, end, stop)
            return (numeral.high, _either_way(tokens, numeral.end, stop)) if numeral else None
    return None


def error_further_on(tokens: Sequence[Token], last: int, stop: int) -> tuple[Fraction, int] | None:
    """The error that the sentence gives further on ("46,000 filled the avenue; the error is 4,000 either way")."""
    for k in range(last, min(stop, last + ERROR_REACH)):
        if tokens[k].lower == "error" and tokens[k - 1].lower == "the":
            found = error_after(tokens, k - 1, stop)
            return (found[0], last) if found else None
        if tokens[k].tag == "CD":
            return None
    return None


def _either_way(tokens: Sequence[Token], k: int, stop: int) -> int:
    for phrase in table("quantity_modifiers")["either_way"]["after"]:
        words = phrase.split(" ")
        if k + len(words) <= stop and all(tokens[k + n].lower == w for n, w in enumerate(words)):
            return k + len(words)
    return k
