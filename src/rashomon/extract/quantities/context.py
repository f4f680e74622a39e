"""A numeral in its sentence: what the rules that tell figures from other numbers look at."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ...lexicon import table
from ...parse.doc import Token
from ..numerals import Numeral


class NumeralContext(NamedTuple):
    """A numeral in its sentence: its tokens (`first` to `end`, half-open, a range's both numbers included), what it counts, and
    whether it has a unit, a modifier, an "of" phrase."""

    first: int
    end: int
    numeral: Numeral
    noun: int | None
    measured: bool
    modified: bool
    part: bool
    grouped: bool = False  # the text writes its thousands with commas ("1,986"), so that "1986" is a year

    @property
    def value(self) -> float:
        return float(self.numeral.high)

    @property
    def bare(self) -> bool:
        return self.noun is None and not self.measured and not self.part


@cache
def quantity_words(group: str, key: str) -> frozenset[str]:
    return frozenset(table("quantity_contexts")[group][key])


def is_day(token: Token) -> bool:
    return token.text.isascii() and token.text.isdigit() and 1 <= len(token.text) <= 2 and 1 <= int(token.text) <= 31


def words_before(tokens: Sequence[Token], i: int, start: int, back: int = 1) -> str:
    return tokens[i - back].lower if i - back >= start else ""


def words_after(tokens: Sequence[Token], i: int, stop: int) -> str:
    return tokens[i].lower if i < stop else ""


def brings_figure(prep: Token) -> bool:
    """ "put the toll at 14", "rose from 14 to 31", "killed by two": the preposition brings a figure, no hour."""
    head = prep.head.head if prep.head.pos == "ADP" else prep.head
    return (
        prep.dep == "agent"
        or head.lemma in quantity_words("clock", "figure_verbs")
        or head.lemma in quantity_words("clock", "figure_nouns")
    )
