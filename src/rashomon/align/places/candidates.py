"""The senses of a place's name: its candidates in the gazetteer, and the name that the words mean to look up."""

import re
from functools import lru_cache
from math import log10
from typing import NamedTuple

from ... import gazetteer
from ...extract.toponyms import generic_words
from ...gazetteer import Entry
from ...lexicon import table
from ...records.draft import Toponym

LARGE_CITY = 100_000  # people
MIN_SAME_LIKENESS = 0.9  # likelihood from which another spelling is as good as the usual one
MIN_SOUND_LIKENESS = 0.8  # likelihood from which another spelling is looked at
MIN_LETTERS = 5  # letters
MAX_CANDIDATES = 14  # candidates by size; smaller ones need a reason to be looked at
MAX_BEARERS = 400  # a name that so many bear is cut off here
_SHARED = re.compile(r"(?:,? (?:and |or )?[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2}){0,6},? (counties|parishes|provinces|districts)\b")
_ARTICLE = re.compile(r"(?:Al|Ar|As|Ad|An|At|Az|Ash|Aḑ|Aţ|Aş|Az̧|El)[ -]")
_KIND = {"counties": "County", "parishes": "Parish", "provinces": "Province", "districts": "District"}


class Candidate(NamedTuple):
    """A candidate with what does not hang on the text: `size` from 0 to 1, `own` if the name is the entry's usual one."""

    entry: Entry
    size: float
    own: bool
    rank: int
    capital: bool  # of its country
    renown: float  # from 0 to 1: by how many names it is known
    after_city: bool  # a division of the first level that is named after a city in it, or so it may be

    @property
    def region(self) -> tuple[str | None, str | None]:
        return (self.entry.country, self.entry.admin1)


@lru_cache(maxsize=4096)
def candidates_named(name: str, kind: str | None = None) -> tuple[Candidate, ...]:
    """All places of that name, the largest first; of the kind that the words name, where there are any."""
    found = gazetteer.look_up(name)[:MAX_BEARERS]
    found = tuple(entry for entry in found if entry.kind == kind) or found
    cities = {(e.country, e.admin1) for e in found if e.kind == "city"}
    cities |= {(e.country, region.name) for e in found if _is_capital(e) for region in found if region.kind == "region"}
    return tuple(
        Candidate(
            entry,
            _size(entry),
            _is_own(name, entry),
            rank,
            _is_capital(entry),
            gazetteer.renown(entry),
            entry.kind == "region" and (entry.country, entry.name) in cities,
        )
        for rank, entry in enumerate(found)
    )


@lru_cache(maxsize=1024)
def candidates_sounding_like(name: str) -> tuple[Candidate, ...]:
    """Places whose names sound like an unknown one, the likeliest first."""
    found = [entry for entry, likely in gazetteer.near_names(name) if likely >= MIN_SOUND_LIKENESS][:MAX_CANDIDATES]
    return tuple(
        Candidate(entry, _size(entry), False, rank, _is_capital(entry), gazetteer.renown(entry), False) for rank, entry in enumerate(found)
    )


def may_be_a_spelling(name: str) -> bool:
    """May the name be another spelling of one: no street, no number, no long phrase?"""
    words = name.split()
    return (
        0 < len(words) <= 3
        and len(name) >= MIN_LETTERS
        and words[-1].lower() not in generic_words("behind")
        and not any(c.isdigit() for c in name)
    )


def _is_own(name: str, entry: Entry) -> bool:
    """Is it the entry's usual name, but for an Arabic article ("Raqqa", Ar Raqqah) or the word "City" ("New York")?"""
    plain = _ARTICLE.sub("", entry.name).removesuffix(" City")
    if gazetteer.is_own_name(name, entry) or _fold_end(name) == _fold_end(plain):
        return True
    return entry.population >= LARGE_CITY and gazetteer.same_sound(name, plain) >= MIN_SAME_LIKENESS  # "Odessa", Odesa


def _fold_end(name: str) -> str:
    """Folded, without the h that some write at the end."""
    return gazetteer.fold_toponym(name).rstrip("h")


def _is_capital(entry: Entry) -> bool:
    city = table("capitals")["capitals"].get(entry.country)
    return entry.kind == "city" and city is not None and entry in gazetteer.look_up(city)[:3]


def _size(entry: Entry) -> float:
    return min(1.0, log10(max(entry.population, 1)) / 7)


def lookup_name(text: str, toponym: Toponym) -> str:
    """The name to look up: "Madison" before "and Oconee counties" is Madison County."""
    shared = _SHARED.match(text, toponym.span.end, toponym.span.end + 120)
    listed = shared and (
        text[: toponym.span.start].rstrip()[-4:].endswith((" and", " or", ",")) or shared.end() - toponym.span.end > len(shared[1]) + 1
    )
    if shared and listed and not toponym.name.endswith(_KIND[shared[1]]):
        whole = f"{toponym.name} {_KIND[shared[1]]}"
        if gazetteer.look_up(whole):
            return whole
    return toponym.name
