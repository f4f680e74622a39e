"""The senses of a place's name: its candidates in the gazetteer, and the name that the words mean to look up."""

import re
from collections.abc import Sequence
from functools import lru_cache
from math import log10
from typing import NamedTuple

from .. import gazetteer
from ..gazetteer import Entry
from ..records.draft import Toponym

MOST = 14  # candidates by size; smaller ones need a reason to be looked at
ALL = 400  # a name that so many bear is cut off here
_SHARED = re.compile(r"(?:,? (?:and |or )?(?:[A-Z][\w.'’-]+ ?){1,3}){0,6},? ?(counties|parishes|provinces|districts)\b")
_KIND = {"counties": "County", "parishes": "Parish", "provinces": "Province", "districts": "District"}


class Sense(NamedTuple):
    """A candidate with what does not hang on the text: `size` from 0 to 1, `own` if the name is the entry's usual one."""

    entry: Entry
    size: float
    own: bool
    rank: int

    @property
    def region(self) -> tuple[str | None, str | None]:
        return (self.entry.country, self.entry.admin1)


@lru_cache(maxsize=4096)
def senses(name: str, kind: str | None = None) -> tuple[Sense, ...]:
    """All places of that name, the largest first; of the kind that the words name, where there are any."""
    found = gazetteer.look_up(name)[:ALL]
    found = tuple(entry for entry in found if entry.kind == kind) or found
    return tuple(
        Sense(entry, min(1.0, log10(max(entry.population, 1)) / 7), gazetteer.is_own_name(name, entry), rank)
        for rank, entry in enumerate(found)
    )


def looked_up(text: str, toponym: Toponym) -> str:
    """The name to look up: "Madison" before "and Oconee counties" is Madison County."""
    shared = _SHARED.match(text, toponym.span.end, toponym.span.end + 120)
    listed = shared and (text[: toponym.span.start].rstrip()[-4:].endswith((" and", " or", ",")) or shared.end() - toponym.span.end > len(shared[1]) + 1)
    if shared and listed and not toponym.name.endswith(_KIND[shared[1]]):
        whole = f"{toponym.name} {_KIND[shared[1]]}"
        if gazetteer.look_up(whole):
            return whole
    return toponym.name


