"""A figure's own date: the words that say up to when a count holds ("as of noon today", "so far", "by 11 p.m.").

They hold for the counts of their clause. "By", "until" and "up to" before a time date a count only where the verb is in the perfect
("had detained 22 people by 11 p.m."): else they tell when something happened, or is to happen.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ...lexicon import table
from ...parse.doc import Token
from ...records.span import Span
from .context import quantity_words

CLOCK = re.compile(r"(?:[01]?\d|2[0-4])[:.h]?(?:[0-5]\d)?(?:am|pm)?", re.ASCII)
SPELT_HOURS = 12
JOINED = 3  # tokens that may stand between two words of one time
PERFECT_REACH = 4  # tokens from "had" to its participle


class AsOfDate(NamedTuple):
    """The words of a date, the token at which they begin, and the tokens of the clause that it holds for (half-open)."""

    span: Span
    at: int
    first: int
    last: int


def find_as_of_dates(tokens: Sequence[Token], start: int, stop: int, taken: frozenset[int]) -> list[AsOfDate]:
    """The dates of counts in a sentence.

    `taken` are the tokens of figures, which no date reaches into."""
    found: list[AsOfDate] = []
    i = start
    while i < stop:
        end, clause = (0, (0, 0)) if i in taken else _date_at(tokens, i, start, stop, taken)
        if end:
            found.append(AsOfDate(Span(tokens[i].start, tokens[end - 1].end), i, *clause))
        i = max(end, i + 1)
    return found


def _date_at(tokens: Sequence[Token], i: int, start: int, stop: int, taken: frozenset[int]) -> tuple[int, tuple[int, int]]:
    """The token behind the date that begins at token `i`, or 0, and the tokens that it holds for."""
    clause = _clause(tokens, i, start, stop)
    for phrase, kind in _phrases().get(tokens[i].lower, ()):
        end = i + len(phrase)
        if end > stop or any(tokens[i + n].lower != word for n, word in enumerate(phrase)):
            continue
        if kind == "alone":
            return end, clause
        last = _time(tokens, end, stop, taken)
        if last and (kind == "opening" or _perfect(tokens, *clause)):
            return last, clause
        if last and (noun := _participle_of(tokens[i])) is not None and not any(t.tag == "MD" for t in tokens[clause[0] : clause[1]]):
            return last, (noun.subtree()[0].i, i)
    return 0, clause


def _participle_of(prep: Token) -> Token | None:
    """The noun of a participle that the date hangs on, without a finite verb: "1,800 votes (being) cast by 4 p.m."."""
    verb = prep.head
    if verb.tag != "VBN" or any(child.dep in ("aux", "auxpass") and child.tag != "VBG" for child in verb.children):
        return None
    return verb.head if verb.dep == "acl" else verb.child("nsubjpass")


@cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """First word -> the phrases that begin with it, the longest first, with their kind."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for kind in ("alone", "opening", "perfect"):
        for entry in table("quantity_contexts")["as_of"][kind]:
            phrase = tuple(entry.split(" "))
            found.setdefault(phrase[0], []).append((phrase, kind))
    for rows in found.values():
        rows.sort(key=lambda row: (-len(row[0]), row))
    return found


def _time(tokens: Sequence[Token], i: int, stop: int, taken: frozenset[int]) -> int:
    """The token behind the time that begins at token `i`, 0 where none does; a bare number is none."""
    end, named, k = 0, False, i
    while k < stop and k not in taken and k - max(end, i) <= JOINED:
        token = tokens[k]
        if _names_time(token) or ":" in token.text[1:-1]:
            named, end = True, k + 1
        elif CLOCK.fullmatch(token.text) or _spelt(token) or (token.text.isdigit() and len(token.text) == 4):
            end = k + 1
        elif token.lower not in quantity_words("as_of", "joints") and not token.lower.endswith(("th", "st", "nd", "rd")):
            break
        k += 1
    return end if named else 0


def _names_time(token: Token) -> bool:
    if token.lower in quantity_words("dates", "months"):
        return token.text[0].isupper()
    return token.lower in quantity_words("as_of", "times") or token.lower in quantity_words("dates", "weekdays")


def _spelt(token: Token) -> bool:
    hours: dict[str, int] = table("quantity_numerals")["small"]
    return 0 < hours.get(token.lower, 0) <= SPELT_HOURS


def _clause(tokens: Sequence[Token], i: int, start: int, stop: int) -> tuple[int, int]:
    """The tokens around token `i` up to a semicolon, a colon, a dash or a comma before a conjunction."""
    first, last = i, i
    while first > start and not _breaks(tokens, first - 1):
        first -= 1
    while last < stop and not _breaks(tokens, last):
        last += 1
    return first, last


def _breaks(tokens: Sequence[Token], k: int) -> bool:
    if tokens[k].text in (";", ":", "—", "–"):
        return True
    return tokens[k].text == "," and k + 1 < len(tokens) and tokens[k + 1].tag in ("CC", "WRB", "WDT", "WP")


def _perfect(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Does the clause have a verb in the perfect, and none of the future?"""
    if any(token.tag == "MD" for token in tokens[first:last]):
        return False
    return any(
        token.lemma in ("have", "'ve", "'d") and any(t.tag in ("VBN", "VBD") for t in tokens[k + 1 : min(last, k + 1 + PERFECT_REACH)])
        for k, token in enumerate(tokens[first:last], first)
    )
