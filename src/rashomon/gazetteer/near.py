"""Places whose name is like the one asked for: found by consonants, judged by sound."""

from functools import lru_cache
from typing import TypeVar

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from .entry import Entry
from .folding import fold_toponym
from .index import find_key, row_id, rows_of_key
from .names import KNOWN, look_up, shifted, size
from .skeletons import keys_under, listed_under, skeletons
from .spelling import likelihood, sounds
from .supplement import place_of, supplement

Key = TypeVar("Key", int, str)
NEAR = 0.7  # the likelihood from which a place is returned
SHORTEST = 3  # sounds of a name that can be like another
MOST = 120  # names of a class that are judged, the most alike by their letters


@lru_cache(maxsize=1 << 13)
def near_names(name: str) -> tuple[tuple[Entry, float], ...]:
    """Places whose names may be transliterations of this one, with the likelihood of it, best first and then largest; () for none.

    Sound alone is weak evidence for a short name, and people's names sound like places' too (measured by benchmarks/gazetteer.py): where
    nothing else says that the name is a place's, or in which country, only what is above 0.9 and large deserves belief.
    Places that bear the name itself come with 1.0; where there are some, others are likely only if they sound just the same.
    """
    found = {place.id: 1.0 for place in look_up(name)}
    known = KNOWN if found else 0.0
    for id, likely in by_sound(name):
        likely = shifted(likely, -known)
        if likely >= NEAR and likely > found.get(id, 0.0):
            found[id] = likely
    places = [(place, likely) for id, likely in found.items() if (place := place_of(id)) is not None]
    return tuple(sorted(places, key=lambda one: (-one[1], -size(one[0]), one[0].id)))


def by_sound(name: str) -> list[tuple[str, float]]:
    """(id of a place, likelihood by sound) for the names that stand under the same consonants, without the name itself."""
    heard, own = sounds(name), fold_toponym(name)
    if len(heard) < SHORTEST:
        return []
    compiled = {number: sound for skeleton in skeletons(name) for sound, number in keys_under(skeleton)}
    listed = dict.fromkeys(one for skeleton in skeletons(name) for one in listed_under().get(skeleton, ()) if one != own)
    compiled.pop(find_key(own), None)
    out: list[tuple[str, float]] = []
    for number, likely in _judged(heard, compiled):
        out += [(row_id(row), likely) for row, _ in rows_of_key(number)]
    for one, likely in _judged(heard, {one: sounds(one) for one in listed}):
        out += [(id, likely) for id in supplement().bearers[one]]
    return out


def _judged(heard: str, candidates: dict[Key, str]) -> list[tuple[Key, float]]:
    """The candidates (with their sounds) that are likely enough, of those that are the most alike by their letters."""
    most = max(2, len(heard) * 2 // 3)
    close = process.extract(heard, candidates, scorer=Levenshtein.distance, score_cutoff=most, limit=MOST, processor=None)
    judged = [(key, likelihood(heard, sound)) for sound, _, key in close]
    return [(key, likely) for key, likely in judged if likely >= NEAR]
