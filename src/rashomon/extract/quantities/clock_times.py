"""Clock times: "10.40 p.m.", "five minutes past eleven", "half-past eight", "at seven", "by six on Monday evening"."""

import re
from collections.abc import Sequence

from ...lexicon import table
from ...parse.doc import Token
from ..numerals import HYPHENS
from .context import (
    NumeralContext,
    brings_figure,
    is_day,
    quantity_words,
    words_after,
    words_before,
)

MINUTES = frozenset({"half", "quarter", "minutes", "minute"})
MINUTE_WORDS = frozenset({5, 10, 20, 25})
DECIMAL_HOUR = re.compile(r"(?:[01]?\d|2[0-4])\.[0-5]\d", re.ASCII)


def is_clock_time(tokens: Sequence[Token], found: NumeralContext, start: int, stop: int) -> bool:
    end, i = found.end, found.first
    following = words_after(tokens, end, stop)
    if following in HYPHENS and end + 1 < stop and tokens[end].start == tokens[end - 1].end:
        following = ""
    if following in ("past", "to") and (found.numeral.form == "share" or _minutes_to(tokens, found, end, start, stop)):
        return True
    if following in ("a.", "p.", "a", "p") and words_after(tokens, end + 1, stop) in ("m.", "m"):  # "7 p. m."
        return True
    if following in quantity_words("clock", "marks") and not (following in ("h", "hrs") and not _military(tokens, found)):
        return True
    if _military(tokens, found) and following in ("hours", "hour"):
        return True
    if (
        following in ("minutes", "minute")
        and words_after(tokens, end + 1, stop) in ("past", "to", "before", "after")
        and _hour_at(tokens, end + 2, stop)
    ):
        return True
    if found.value > 24 or not (found.bare or _day_part_noun(tokens, found)) or found.modified:
        return DECIMAL_HOUR.fullmatch(tokens[i].text) is not None and found.bare and _day_part_follows(tokens, end, start, stop)
    return _hour_by_context(tokens, found, start, stop)


def _minutes_to(tokens: Sequence[Token], found: NumeralContext, end: int, start: int, stop: int) -> bool:
    """ "at twenty past four", "at five to seven"."""
    hour = end + 1 < stop and _hour_at(tokens, end + 1, stop) and words_after(tokens, end + 2, stop) not in HYPHENS
    return (
        hour and found.value in MINUTE_WORDS and words_before(tokens, found.first, start) in ("at", "by", "until", "till", "about", "since")
    )


def _day_part_noun(tokens: Sequence[Token], found: NumeralContext) -> bool:
    """The parser hangs "five" of "at five that afternoon" on "afternoon"."""
    return found.noun is not None and tokens[found.noun].lower in quantity_words("clock", "parts") and found.noun > found.numeral.end


def _military(tokens: Sequence[Token], found: NumeralContext) -> bool:
    text = tokens[found.first].text
    return len(text) == 4 and text.isdigit() and int(text) <= 2400 and int(text) % 100 < 60


def _hour_at(tokens: Sequence[Token], k: int, stop: int) -> bool:
    small = table("quantity_numerals")["small"]
    return k < stop and (tokens[k].lower in small or is_day(tokens[k]) or tokens[k].lower in ("noon", "midnight"))


def _day_part_follows(tokens: Sequence[Token], k: int, start: int, stop: int) -> bool:
    """ "in the morning", "on Monday evening", "that afternoon", "yesterday", "Thursday"."""
    ahead = [t.lower for t in tokens[k : min(stop, k + 4)]]
    weekdays, parts = quantity_words("dates", "weekdays"), quantity_words("clock", "parts")
    for n, word in enumerate(ahead):
        if word in weekdays or word in parts:
            return True
        if word not in quantity_words("clock", "before_parts") or n > 2:
            return False
    return False


def _hour_by_context(tokens: Sequence[Token], found: NumeralContext, start: int, stop: int) -> bool:
    i, end = found.first, found.end
    last = tokens[end - 1]
    prep = words_before(tokens, i, start)
    if prep == "half-past" or (prep in ("past", "to") and words_before(tokens, i, start, 2) in MINUTES):
        return True
    label = last.name.label if last.name is not None else ""
    dayed = _day_part_follows(tokens, end, start, stop)
    if prep not in quantity_words("clock", "prepositions"):
        return label == "TIME" or (dayed and (label == "DATE" or prep in ("between", "from")))
    if brings_figure(tokens[i - 1]):
        return label == "TIME" and dayed
    if prep in ("at", "until", "till"):
        return True
    return label == "TIME" or dayed or (prep in ("by", "past") and tokens[i].text.isalpha() and last.head.dep != "agent")
