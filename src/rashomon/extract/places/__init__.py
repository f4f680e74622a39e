"""Where did a happening take place?

Takes a parsed report, its toponyms and a trigger.
Gives places by role (at, from, to, via), and kinds of referents that are places.
"""

from .place_nouns import NameIndex, name_index
from .places import find_places, is_scene, undergoes

__all__ = ["NameIndex", "find_places", "is_scene", "name_index", "undergoes"]
