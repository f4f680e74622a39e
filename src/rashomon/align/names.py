"""Names: when two names are one's, across spellings, transliterations, initials and short forms."""

import re
import unicodedata
from functools import cache

from rapidfuzz.distance import JaroWinkler

from ..extract.kinds import sex_of
from ..lexicon import table

SMALL = frozenset({"the", "of", "and", "for", "de", "del", "la", "le", "du", "des", "al", "el", "in", "at", "a", "an"})
ALIKE = 0.92  # Jaro-Winkler similarity from which two spellings of one name's word may be one (Winkler 1990)
LETTERS = re.compile(r"(?:\w\.){2,}\w?")  # "U.N.", "A.F.P."


@cache
def fold(word: str) -> str:
    """A word without its accents, case and stops, in one spelling: "Saíde" -> "saide", "Defense" -> "defence"."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c)).lower()
    plain = plain.replace("’s", "").replace("'s", "").replace("’", "").replace("'", "").strip(",-")
    plain = plain.replace(".", "") if LETTERS.fullmatch(plain) else plain.strip(".,-")
    return str(table("name_forms")["spelling"].get(plain, plain))


@cache
def name_words(name: str) -> tuple[str, ...]:
    """The folded words of a name, small words and titles left out, offices by their shorter name."""
    folded = (fold(part) for part in name.replace("-", " ").split())
    found = [w for w in folded if w and w not in SMALL and w not in _titles()]
    for longer, shorter in table("name_forms")["equal"].items():
        pair = longer.split()
        for i in range(len(found) - 1):
            if found[i : i + 2] == pair:
                found[i : i + 2] = [shorter]
    return tuple(found)


@cache
def sounded(word: str) -> str:
    """A folded word by its sounds, so that transliterations of one meet: "basheer", "bashir" -> "bashir"."""
    for letters, sound in table("name_forms")["sounds"].items():
        word = word.replace(letters, sound)
    return "".join(c for i, c in enumerate(word) if i == 0 or c != word[i - 1])


@cache
def _titles() -> frozenset[str]:
    data = table("titles")
    return frozenset([*data["male"], *data["female"], *data["neutral"]])


@cache
def same_word(a: str, b: str) -> bool:
    """Are two folded words one, or spellings of one?"""
    if a == b:
        return True
    if min(len(a), len(b)) < 5 or any(c.isdigit() for c in a + b):
        return False
    if sounded(a) == sounded(b):
        return True
    return a[0] == b[0] and bool(JaroWinkler.similarity(a, b) >= ALIKE)


def same_given(a: str, b: str) -> bool:
    """Are two given names one, or is one the other's initial? "Mario" and "Maria" are two."""
    if 1 in (len(a), len(b)):
        return a[0] == b[0]
    told = {a: sex_of((a, "")), b: sex_of((b, ""))}
    return same_word(a, b) and (None in told.values() or told[a] == told[b])


def same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """One surname and given names that fit: "Mohammad Dibo", "M. Dibo", "Dibo". Two given names of one surname are two people."""
    if not a or not b:
        return False
    short, long = sorted((a, b), key=lambda words: (len(words), words))
    if not same_word(short[-1], long[-1]):
        return len(short) > 1 and set(short) == set(long)
    return all(any(same_given(g, h) for h in long[:-1]) for g in short[:-1]) if len(long) > 1 else True


def same_body(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Equal names, one in the other at its beginning or end, or one the other's initials."""
    if not a or not b:
        return False
    short, long = sorted((a, b), key=lambda words: (len(words), words))
    if len(short) == 1 and len(long) > 1 and len(short[0]) == len(long) and short[0] == "".join(w[0] for w in long):
        return True
    if len(short) == len(long):
        return all(same_word(x, y) for x, y in zip(short, long, strict=True)) or set(short) == set(long)
    ends = long[-len(short) :], long[: len(short)]
    return any(all(same_word(x, y) for x, y in zip(short, end, strict=True)) for end in ends) and len("".join(short)) > 2
