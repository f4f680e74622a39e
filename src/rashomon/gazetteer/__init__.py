"""Places of the world: which bear a name, where they lie, and how they lie to each other. Knows nothing of reports."""

from .entry import KINDS, Entry, Kind
from .folding import fold
from .names import is_own_name, longest_match, look_up
from .relations import Relation, distance, reach, relation
from .supplement import place_of

__all__ = [
    "KINDS",
    "Entry",
    "Kind",
    "Relation",
    "distance",
    "entry",
    "fold",
    "is_own_name",
    "longest_match",
    "look_up",
    "reach",
    "relation",
]


def entry(id: str) -> Entry:
    """The place with this id. Raises `KeyError` where there is none."""
    place = place_of(id)
    if place is None:
        raise KeyError(id)
    return place
