"""Names: when two names are one's, across spellings, transliterations, initials and short forms."""

import re
import unicodedata
from functools import cache

from rapidfuzz.distance import JaroWinkler

from ..extract.words import sex_of
from ..gazetteer.spelling import same_sound
from ..lexicon import names_medium, table

SMALL_WORDS = frozenset({"the", "of", "and", "for", "de", "del", "la", "le", "du", "des", "al", "el", "in", "at", "a", "an"})
MIN_SPELLING_LIKENESS = 0.92  # Jaro-Winkler similarity from which two spellings of one name's word may be one (Winkler 1990)
MIN_FUZZY_LETTERS = 5  # sounds of a word above which first consonants may be spelled apart: "Gerry" and "Kerry" are two
MIN_SOUNDED_LETTERS = 4  # letters of such a word
MIN_SOUND_LIKENESS = 0.79  # likelihood by sound from which both words of a full name may be transliterations of one
LETTERS = re.compile(r"(?:\w\.){2,}\w?")  # "U.N.", "A.F.P."


@cache
def fold_word(word: str) -> str:
    """A word without its accents, case and stops, in one spelling: "Saíde" -> "saide", "Defense" -> "defence"."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c)).lower()
    plain = plain.replace("’s", "").replace("'s", "").replace("’", "").replace("'", "").strip(",-")
    plain = plain.replace(".", "") if LETTERS.fullmatch(plain) else plain.strip(".,-")
    return str(table("name_forms")["spelling"].get(plain, plain))


@cache
def name_words(name: str) -> tuple[str, ...]:
    """The folded words by which a name is known in the field: those of Agence France-Presse for "AFP", else its own."""
    found = plain_words(name)
    listed = _known_names().get(found, {})
    written = name.strip().removeprefix("the ").removeprefix("The ")
    return listed.get(written) or (found if name.islower() else listed.get("", found))


@cache
def plain_words(name: str) -> tuple[str, ...]:
    """The folded words of a name itself, small words and titles left out, offices by their shorter name, countries by theirs."""
    short = table("name_forms")["abbreviations"]
    parts = [word for part in name.replace("-", " ").split() for word in str(short.get(part.strip(".,"), part)).split()]
    found = [w for w in map(fold_word, parts) if w and w not in SMALL_WORDS and w not in _titles()]
    for longer, shorter in table("name_forms")["equal"].items():
        pair = longer.split()
        for i in range(len(found) - 1):
            if found[i : i + 2] == pair:
                found[i : i + 2] = [shorter]
    if len(found) > 1 and not _of_state().isdisjoint(found):
        found = [_countries().get(word, word) for word in found]
    return tuple(found)


@cache
def words_together(names: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The words of the names that one thing has in one report.

    Letters are read by the full name beside them, so that "the Australian Federal Police (AFP)" is no news agency.
    """
    plain = [plain_words(name) for name in names]
    found = [name_words(name) for name in names]
    return tuple(
        own if any(_initials(own, other) and other != known for other in plain) else known for known, own in zip(found, plain, strict=True)
    )


@cache
def colliding(word: str) -> frozenset[tuple[str, ...]] | None:
    """The words of the full names that a short name may stand for, where several bear it; None where it is no such name."""
    return _colliding().get(word)


def _initials(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Is one the other's initials?"""
    return len(short) == 1 and len(long) > 1 and len(short[0]) == len(long) and short[0] == "".join(w[0] for w in long)


@cache
def _known_names() -> dict[tuple[str, ...], dict[str, tuple[str, ...]]]:
    """The folded words of each other name -> how it is written ("" for any way, where it is not of letters) -> the full name's words."""
    found: dict[tuple[str, ...], dict[str, tuple[str, ...]]] = {}
    for full, others in _names():
        for other in others:
            own = plain_words(other)
            if own and "".join(own) not in _colliding():
                letters = len(own) == 1 and other.replace(".", "").isupper()
                found.setdefault(own, {})[other if letters else ""] = plain_words(full)
    return found


@cache
def _colliding() -> dict[str, frozenset[tuple[str, ...]]]:
    found: dict[str, set[tuple[str, ...]]] = {"".join(plain_words(name)): set() for name in table("known_names")["colliding"]}
    for full, others in _names():
        for other in others:
            if (own := "".join(plain_words(other))) in found:
                found[own].add(plain_words(full))
    return {word: frozenset(full) for word, full in found.items()}


def _names() -> list[tuple[str, list[str]]]:
    return [row for section in table("known_names").values() if isinstance(section, dict) for row in section.items()]


@cache
def _countries() -> dict[str, str]:
    data = table("nationalities")
    return {**data["adjectives"], **data["short"]}


@cache
def _of_state() -> frozenset[str]:
    """Words for the bodies of a state, which go by "Russian" and "Russia's" alike."""
    return frozenset([*table("attribution_cues")["bodies"], *table("kinds")["force"], *table("kinds")["state"]])


@cache
def by_sound(word: str) -> str:
    """A folded word by its sounds, so that transliterations of one meet: "basheer", "bashir" -> "bashir"."""
    for letters, sound in table("name_forms")["sounds"].items():
        word = word.replace(letters, sound)
    return "".join(c for i, c in enumerate(word) if i == 0 or c != word[i - 1])


def onset(sound: str) -> str:
    """A word by its sounds with one letter for those that transliterate one first consonant: Gaddafi, Qaddafi, Kadhafi."""
    return f"k{sound[1:]}" if sound[:1] == "g" else sound


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
    if by_sound(a) == by_sound(b) or (onset(by_sound(a)) == onset(by_sound(b)) and len(by_sound(a)) > MIN_FUZZY_LETTERS):
        return True
    return a[0] == b[0] and bool(JaroWinkler.similarity(a, b) >= MIN_SPELLING_LIKENESS)


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
    if min(len(a), len(b)) > 1 and _transliterated(a, b):
        return True
    if not same_word(short[-1], long[-1]):
        return len(short) > 1 and set(short) == set(long)
    return all(any(same_given(g, h) for h in long[:-1]) for g in short[:-1]) if len(long) > 1 else True


def _transliterated(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Are two full names romanised in two ways, surname and given names alike ("Naim Qassem", "Naeem Kassem")?

    Where the surname is spelled the same, given names that are not are two persons' ("Lena" and "Lina Kane")."""
    if a[-1] == b[-1] or min(len(a[-1]), len(b[-1])) < MIN_SOUNDED_LETTERS or same_sound(a[-1], b[-1]) < MIN_SOUND_LIKENESS:
        return False
    one, other = "".join(a[:-1]), "".join(b[:-1])
    a_woman = f"{one}a" == other or one == f"{other}a"  # "Amin", "Amina"
    return one == other or (
        not a_woman and min(len(one), len(other)) >= MIN_SOUNDED_LETTERS and same_sound(one, other) >= MIN_SOUND_LIKENESS
    )


def same_body(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Equal names, one in the other at its beginning or end, or one the other's initials.

    Initials that many bear in the field ("AP", "CNA") are those of a name that is listed for them or of a medium, of no other body.
    """
    if not a or not b:
        return False
    short, long = sorted((a, b), key=lambda words: (len(words), words))
    if len(short) == 1 and len(long) > 1:
        meant = colliding(short[0])
        if meant is not None:
            return long in meant or (_initials(short, long) and _is_press(long)) or short[0] in (long[0], long[-1])
    if _initials(short, long):
        return True
    if len(short) == len(long):
        return all(same_word(x, y) for x, y in zip(short, long, strict=True)) or set(short) == set(long)
    ends = long[-len(short) :], long[: len(short)]
    fits = any(all(same_word(x, y) for x, y in zip(short, end, strict=True)) or set(short) == set(end) for end in ends)
    return fits and len("".join(short)) > 2


def _is_press(name: tuple[str, ...]) -> bool:
    """Does a name's own words say that it is a medium or an agency?"""
    return names_medium(name)
