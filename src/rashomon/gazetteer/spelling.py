"""Whether two names are spellings of one, whatever romanisation made them: an alignment of sounds with weighted differences.

The names are read as sounds ("kh", "ch", "tsch" one each), articles left out ("al-", "ez-"), and aligned at the least cost
(Wagner & Fischer 1974, with costs by articulation as Kondrak 2000 has them); consonants weigh more than vowels, and the first sound most.
"""

import re
from functools import cache, lru_cache
from math import exp
from typing import NamedTuple

from ..lexicon import table
from .folding import fold_toponym

THRESHOLD = 0.5  # the likelihood from which two names count as one
VOWELS = frozenset("aeiou")
_TWICE = re.compile(r"(.)\1+")  # double letters say nothing
WEAK = frozenset("aeiouyhw")
STEEP, MIDDLE = 16.0, 0.155  # the curve from the cost per sound to a likelihood, set on the development part of benchmarks/transliteration
OTHER, OTHER_VOWELS, APART = 0.9, 0.45, 1.0
FIRST = 1.3  # what a difference in the first sound counts


class Costs(NamedTuple):
    """The table `gazetteer_spelling`: letters -> sounds, and the costs of one sound for another and for none."""

    sounds: dict[str, str]
    letters: re.Pattern[str]  # letters read together, longest first, and "c", soft (group 1) before front vowels
    swapped: dict[str, float]
    missing: dict[str, float]
    articles: frozenset[str]


@cache
def costs() -> Costs:
    """The table, read once."""
    found = table("gazetteer_spelling")
    swapped = {pair: cost for key, cost in found["costs"].items() for pair in (key, key[::-1])}
    letters = re.compile("|".join([*sorted(found["sounds"], key=lambda one: (-len(one), one)), "(c)(?=[eiy])", "c"]))
    return Costs(found["sounds"], letters, swapped, found["missing"], frozenset(found["articles"]))


def same_sound(a: str, b: str) -> float:
    """The likelihood, from 0 to 1, that two names are transliterations of one, by letters alone; 1 for those that fold to the same."""
    if fold_toponym(a) == fold_toponym(b):
        return 1.0 if fold_toponym(a) else 0.0
    one, other = sounds(a), sounds(b)
    return likelihood(one, other) if one and other else 0.0


@lru_cache(maxsize=1 << 15)
def sounds(name: str) -> str:
    """The sounds of a name, one sign each: "Dayr al-Zawr" -> "dayrzawr", "Tscheljabinsk" -> "Celjabinsk"."""
    it = costs()
    words = fold_toponym(name).split()
    kept = "".join(word for i, word in enumerate(words) if word not in it.articles or i == len(words) - 1)
    return _TWICE.sub(r"\1", it.letters.sub(lambda found: it.sounds.get(found[0]) or ("c" if found[1] else "k"), kept))


@lru_cache(maxsize=1 << 16)
def likelihood(a: str, b: str) -> float:
    """The likelihood that two names, as sounds, are one."""
    weight = (_weight(a) + _weight(b)) / 2
    return 1 / (1 + exp(STEEP * (cost(a, b) / weight - MIDDLE)))


def cost(a: str, b: str) -> float:
    """The least cost of making one row of sounds the other."""
    above = [0.0]
    for j, sign in enumerate(b):
        above.append(above[-1] + _gap(sign, j, b))
    for i, sign in enumerate(a):
        gap = _gap(sign, i, a)
        row = [above[0] + gap]
        for j, other in enumerate(b):
            swap = above[j] + _swap(sign, other) * (FIRST if not i and not j else 1.0)
            row.append(min(swap, above[j + 1] + gap, row[-1] + _gap(other, j, b)))
        above = row
    return above[-1]


def _weight(name: str) -> float:
    """How much a name has to differ in: consonants whole, vowels by a third."""
    return 1.0 + sum(0.33 if sign in WEAK else 1.0 for sign in name)


def _swap(a: str, b: str) -> float:
    if a == b:
        return 0.0
    known = costs().swapped.get(a + b)
    if known is not None:
        return known
    return OTHER_VOWELS if a in VOWELS and b in VOWELS else APART


def _gap(sign: str, at: int, name: str) -> float:
    """The cost of a sound that the other name lacks: less beside a vowel for a vowel, at the end for an "h" or a vowel."""
    found = costs().missing.get(sign, OTHER)
    if sign in WEAK:
        last, beside = at == len(name) - 1, at > 0 and name[at - 1] in "aeiouyw"
        return found * (0.5 if last or beside else 1.5 if not at else 1.0)
    if sign == "g" and at and name[at - 1] == "n":
        return 0.4
    return found
