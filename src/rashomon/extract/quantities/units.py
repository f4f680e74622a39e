"""Measures: units, currencies and rates beside a numeral ("43 minutes", "£1,200", "14 litres per second"), by canonical name."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ...lexicon import table
from ...parse.doc import Token
from ..numerals import HYPHENS

GROUPS = ("time", "part", "length", "area", "volume", "mass", "other")
RATED = frozenset({"barrel", "head", "person", "litre", "liter", "gallon", "tonne", "ton", "kilo", "share", "household", "family"})


class Measure(NamedTuple):
    """A unit by its canonical name, up to token `end` (half-open); `noun` is the token of its last word."""

    unit: str
    end: int
    noun: int
    money: bool = False


@cache
def _forms() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """First word of a form -> its forms, the longest first, with the canonical name."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    units = table("quantity_units")
    for group in GROUPS:
        for name, forms in units[group].items():
            for form in forms:
                words = tuple(form.split(" "))
                found.setdefault(words[0], []).append((words, name))
    for forms_ in found.values():
        forms_.sort(key=lambda f: (-len(f[0]), f[0]))
    return found


@cache
def time_units() -> frozenset[str]:
    """Canonical names of the units of time."""
    return frozenset(table("quantity_units")["time"])


def unit_word(word: str) -> str | None:
    """The unit that a single word names, or None."""
    return next((name for words, name in _forms().get(word, ()) if len(words) == 1), None)


def currency_before(tokens: Sequence[Token], i: int, floor: int) -> tuple[str, int] | None:
    """The currency whose sign stands before token `i`, and the sign's token; "Rs." may be cut in two."""
    signs = table("quantity_currencies")["sign"]
    if tokens[i].lower[:2] == "rs":
        return "rupee", i
    if i - 1 < floor:
        return None
    sign = signs.get(tokens[i - 1].lower)
    if sign and (not tokens[i - 1].text[0].isalpha() or tokens[i - 1].text[0].isupper() or tokens[i - 1].lower == "dlrs"):
        return sign, i - 1
    if tokens[i - 1].text == "." and i - 2 >= floor and tokens[i - 2].text in ("Rs", "Re"):
        return "rupee", i - 2
    return None


def measure_at(tokens: Sequence[Token], k: int, stop: int) -> Measure | None:
    """The unit or currency that begins at token `k`, behind a numeral, with its rate; over a hyphen ("43-minute")."""
    if k < stop and tokens[k].text in HYPHENS and tokens[k].start == tokens[k - 1].end:
        k += 1
    if k >= stop:
        return None
    found = _unit_at(tokens, k, stop) or _currency_at(tokens, k, stop)
    return with_rate(tokens, found, stop) if found else None


def _unit_at(tokens: Sequence[Token], k: int, stop: int) -> Measure | None:
    word = tokens[k].lower
    for words, name in _forms().get(word, ()):
        if end := _form_end(tokens, k, stop, words):
            return Measure(name, end, end - 1)
    if tokens[k].text in ("C", "F") and tokens[k - 1].text[-1].isdigit() and not (k + 1 < stop and tokens[k + 1].pos in ("NOUN", "PROPN")):
        return Measure("degree", k + 1, k)  # "2.4 C"
    if word == "m" and tokens[k].start == tokens[k - 1].end:
        return Measure("metre", k + 1, k)
    return None


def _form_end(tokens: Sequence[Token], k: int, stop: int, words: tuple[str, ...]) -> int:
    """The token behind the words of a unit, which hyphens may join ("10,000-square-foot"); 0 where they don't stand there."""
    for n, word in enumerate(words):
        if n and k < stop and tokens[k].text in HYPHENS and tokens[k].start == tokens[k - 1].end:
            k += 1
        if k >= stop or not _is(tokens[k], word, end=k == stop - 1):
            return 0
        k += 1
    return k


def _is(token: Token, word: str, *, end: bool) -> bool:
    """Is it the word, or the word with the full stop of its sentence ("km/h.")?"""
    return token.lower == word or (end and token.lower == f"{word}.")


def smaller_unit(tokens: Sequence[Token], k: int, stop: int) -> tuple[str | None, int]:
    """The unit at token `k` of the second half of a compound measure, and the token behind it; "in" is inches there."""
    if k < stop and tokens[k].lower == "in" and tokens[k].start == tokens[k - 1].end:
        return "inch", k + 1
    found = _unit_at(tokens, k, stop) if k < stop else None
    return (found.unit, found.end) if found else (None, k)


def _currency_at(tokens: Sequence[Token], k: int, stop: int) -> Measure | None:
    words = table("quantity_currencies")["word"]
    for length in (3, 2, 1):
        end = k + length
        if end > stop or tokens[end - 1].tag not in ("NN", "NNS", "NNP", "NNPS"):
            continue
        name = words.get(" ".join([t.lower for t in tokens[k : end - 1]] + [_singular(tokens[end - 1])]))
        if name is None or _no_money(tokens, end, stop):
            continue
        return Measure(name, end, end - 1, money=True)
    return None


def currency(token: Token) -> str | None:
    """The currency that a plural names by itself ("billions of offshore dollars"), or None."""
    words = table("quantity_currencies")["word"]
    return words.get(_singular(token)) if token.tag in ("NNS", "NNPS") else None


def _singular(token: Token) -> str:
    word = token.lower
    return word[:-1] if len(word) > 3 and word.endswith("s") and word not in ("reais",) else word


def _no_money(tokens: Sequence[Token], end: int, stop: int) -> bool:
    """A noun that only qualifies the next ("three real problems"); hyphened it may ("a 5-euro note")."""
    return end < stop and tokens[end].pos == "NOUN" and tokens[end - 1].pos != "NOUN"


def _shorter(unit: str, over: str) -> bool:
    """A time goes by a longer one only ("40 hours a week"); anything else by any."""
    times = list(table("quantity_units")["time"])
    return unit not in times or (over in times and times.index(unit) < times.index(over))


def with_rate(tokens: Sequence[Token], found: Measure, stop: int) -> Measure:
    """ "per second", "an hour", "a barrel", "per person per day"."""
    unit, end = found.unit, found.end
    while end + 1 < stop:
        hyphened = 1 if tokens[end].text in HYPHENS and end + 3 < stop and tokens[end + 2].text in HYPHENS else 0  # "$15-an-hour"
        link, over = tokens[end + hyphened].lower, tokens[end + 1 + 2 * hyphened]
        named = _unit_at(tokens, end + 1, stop) if link == "per" else None
        if named:  # "per square mile"
            unit, end = f"{unit}/{named.unit}", named.end
            continue
        name = unit_word(over.lower) or over.lemma
        behind = tokens[end + 2].lower if end + 2 < stop else ""
        if link != "per" and behind in ("earlier", "later", "ago", "previously", "hence", "after", "before", "from", "apart", "or"):
            break  # "$3 million a year earlier"
        if link == "per" or (link in ("a", "an", "each") and (name in time_units() or name in RATED) and _shorter(unit, name)):
            unit, end = f"{unit}/{name}", end + 2 + 2 * hyphened
        else:
            break
    return found._replace(unit=unit, end=end)
