"""Which places of the world bear a name, where do they lie, and how do they lie to each other?

Takes names and places.
Gives entries of the gazetteer and their relations. It knows nothing of reports.
"""

from .distances import great_circle
from .entry import KINDS, Entry, Kind
from .folding import fold_toponym
from .names import is_own_name, longest_match, look_up, renown, same_spelling
from .near import near_names
from .relations import Relation, distance, reach, relation
from .spelling import THRESHOLD, same_sound
from .supplement import place_of

__all__ = [
    "KINDS",
    "THRESHOLD",
    "Entry",
    "Kind",
    "Relation",
    "distance",
    "entry",
    "fold_toponym",
    "great_circle",
    "is_own_name",
    "longest_match",
    "look_up",
    "near_names",
    "place_of",
    "reach",
    "relation",
    "renown",
    "same_sound",
    "same_spelling",
]


def entry(id: str) -> Entry:
    """The place with this id. Raises `KeyError` where there is none."""
    place = place_of(id)
    if place is None:
        raise KeyError(id)
    return place
