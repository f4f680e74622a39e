"""Operators: words that change how far a happening is held to be so, each of a class with its numbers and its certainty.

An operator turns a degree from -3 (certainly not) to 3 (certainly so) into another: `plus` is what follows where all that is above it
certainly holds, `minus` where it certainly does not. Between the two it is linear, as an expected value is.
"""

from functools import cache
from typing import NamedTuple

from ...lexicon import table
from ...models.factuality import degrees
from ...parse.doc import Token
from ...records.vocabulary import Certainty

SURE = 3.0


class Operator(NamedTuple):
    """A word with the class that it acts by."""

    token: Token
    name: str  # a class of `data/scale.toml`, whose numbers as fitted are `models/factuality.json`

    @property
    def plus(self) -> float:
        return degrees()[self.name][0]

    @property
    def minus(self) -> float:
        return degrees()[self.name][1]

    @property
    def kind(self) -> Certainty | None:
        """The certainty that it puts its happening in; None where it leaves it as it is."""
        return _kinds().get(self.name)

    @property
    def opaque(self) -> bool:
        """Does the happening keep nothing of the certainty and the denial that stand above the operator?"""
        return self.name in _opaque()

    @property
    def negates(self) -> bool:
        """Is its happening denied where the operator holds, and affirmed where it is denied itself?"""
        return self.name in _denial("by")

    @property
    def passes_denial(self) -> bool:
        """Is its happening denied where the operator is?"""
        return self.name in _denial("through")

    def apply(self, degree: float) -> float:
        """The degree of the happening, given that of what governs it."""
        held = (degree + SURE) / (2 * SURE)
        return held * self.plus + (1 - held) * self.minus


@cache
def signature(form: str) -> dict[str, str]:
    """Word -> class, for one form of complement in `data/signatures.toml`; a word of two classes has the first."""
    found: dict[str, str] = {}
    for name, words in table("signatures")[form].items():
        for word in words:
            found.setdefault(word, name)
    return found


@cache
def _kinds() -> dict[str, Certainty]:
    return {name: kind for kind, names in table("scale")["kind"].items() for name in names}


@cache
def _opaque() -> frozenset[str]:
    return frozenset(table("scale")["opaque"]["classes"])


@cache
def _denial(way: str) -> frozenset[str]:
    return frozenset(table("scale")["denial"][way])
