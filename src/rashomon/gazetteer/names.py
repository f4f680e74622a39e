"""Names looked up: all places that bear one, and the longest that begins at a word."""

from collections.abc import Sequence
from functools import lru_cache
from math import exp, log

from .entry import Entry
from .folding import fold_toponym
from .index import bearers, begins, name_counts, row_entry, row_of
from .relations import distance
from .spelling import same_sound
from .supplement import place_of, supplement

KNOWN = 3.0  # nats: what it counts that two spellings are on record, of one place or of two
NOTED = 5_000  # people from which a place on record tells another's name from its own
SPOT = 20.0  # km: what lies so near is one place to two names
TWICE = 10.0  # km: what lies so near is one place to one name
RENOWNED = 60  # names by which the best known cities go
LONGEST = 8  # words of a name
_BEFORE = ("the ",)


@lru_cache(maxsize=1 << 15)
def look_up(name: str) -> tuple[Entry, ...]:
    """All places that bear this name exactly after folding, largest first, a city before the division named after it; () when none.

    An article in front is left out where the name has none ("the Sinai").
    Abbreviations ("Pa.", "UK", "IN") count in their own letters only.
    """
    exact = supplement().exact.get(name.strip(), ())
    key = fold_toponym(name)
    found = _bearing(key)
    if not found and key.startswith(_BEFORE):
        found = _bearing(key[4:])
    first = [place for id in exact if (place := place_of(id)) is not None]
    return (*first, *(place for place in found if place.id not in exact))


def is_own_name(name: str, place: Entry) -> bool:
    """Whether this is the place's own name, not one of the others that it has."""
    return fold_toponym(name) == fold_toponym(place.name)


def same_spelling(a: str, b: str) -> float:
    """The likelihood, from 0 to 1, that two names are transliterations of one place's name.

    By sound, and by what is known of both: spellings on record of one place ("Sudan", "Soudan") are likelier one name, and names of
    two places that are both on record ("Harar", "Harare") less likely, however much alike.
    """
    heard = same_sound(a, b)
    if fold_toponym(a) == fold_toponym(b) or not heard:
        return heard
    one, other = _foremost(fold_toponym(a)), _foremost(fold_toponym(b))
    if any(_one_place(x, y) for x in one for y in other):
        return shifted(heard, KNOWN)
    both = min(_most(one), _most(other))
    return shifted(heard, -KNOWN) if both >= NOTED else heard


def shifted(likely: float, by: float) -> float:
    """A likelihood with the logarithm of its odds shifted."""
    odds = likely / max(1 - likely, 1e-9) * exp(by)
    return odds / (1 + odds)


@lru_cache(maxsize=1 << 14)
def _foremost(key: str) -> tuple[Entry, ...]:
    """The largest bearer of a folded name, and those with at least a fifth of its people."""
    found = _bearing(key)
    return tuple(place for place in found if size(place) * 5 >= _most(found))


def _most(places: tuple[Entry, ...]) -> float:
    return max(map(size, places), default=0.0)


def _one_place(a: Entry, b: Entry) -> bool:
    """One entry, or two of much the same spot: sources list some places twice."""
    return a.id == b.id or (a.country == b.country and distance(a, b) <= SPOT)


def longest_match(words: Sequence[str], start: int) -> int:
    """The number of words of the longest name that begins at `words[start]`; 0 for none.

    A name has a capital, or letters that have no case, and neither begins nor ends with a word of stops and hyphens alone.
    """
    longest = 0
    if not any(c.isalnum() for c in words[start]):
        return 0
    for end in range(start + 1, min(len(words), start + LONGEST) + 1):
        text = " ".join(words[start:end])
        if _ends_well(words[end - 1]) and _is_cased(text) and _is_name(text):
            longest = end - start
        if not _goes_on(text):
            break
    return longest


def _ends_well(word: str) -> bool:
    return any(c.isalnum() for c in word)


def _is_cased(text: str) -> bool:
    return any(c.isalpha() and not c.islower() for c in text)


@lru_cache(maxsize=1 << 16)
def _is_name(text: str) -> bool:
    key = fold_toponym(text)
    return text in supplement().exact or bool(key and (key in supplement().bearers or bearers(key)))


@lru_cache(maxsize=1 << 16)
def _goes_on(text: str) -> bool:
    """Whether a longer name may begin with these words; a word of stops and hyphens alone settles nothing."""
    key = fold_toponym(text)
    return not key or text in supplement().longer or key in supplement().longer or begins(key)


def _bearing(key: str) -> tuple[Entry, ...]:
    """The bearers of a folded name, largest first; what sources list twice, at one spot, once."""
    if not key:
        return ()
    listed = [place for id in supplement().bearers.get(key, ()) if (place := place_of(id)) is not None]
    rows = tuple(row_entry(row) for row, _ in bearers(key))
    known = {place.id for place in rows}
    listed = [place for place in listed if place.id not in known]
    if not listed:
        return rows
    ranked = sorted([*rows, *listed], key=lambda place: -size(place))
    return tuple(place for i, place in enumerate(ranked) if not any(_twice(place, other) for other in ranked[:i]))


def _twice(place: Entry, other: Entry) -> bool:
    """Whether one place stands in the tables and, as a town, in the index."""
    apart = _is_listed(place) != _is_listed(other) and {place.kind, other.kind}.isdisjoint({"country", "region", "county"})
    return apart and place.country == other.country and distance(place, other) <= TWICE


def _is_listed(place: Entry) -> bool:
    return place.id.startswith("rashomon:")


def size(place: Entry) -> float:
    """How many people a place has, for what is listed by hand a convention: before towns, behind large cities."""
    return 100_000 if _is_listed(place) else place.population


def renown(place: Entry) -> float:
    """How widely a populated place is known, from 0 to 1: by the number of names that it has in the languages of the world (1 from 60
    on); 0.5 for anything else, whose names are not collected so.
    """
    row = row_of(place.id) if place.kind == "city" else None
    return 0.5 if row is None else min(1.0, log(max(int(name_counts()[row]), 1)) / log(RENOWNED))
