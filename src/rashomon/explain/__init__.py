"""On which words does an item of a dossier rest?

Takes a dossier and an item's id, label or name.
Gives the evidence as records, and drawn for a reader.
"""

from .chain import Chain, chains, draw
from .evidence import ClaimEvidence, ConflictEvidence, EventEvidence, Evidence, SourceEvidence
from .find import UnknownItemError, find_item
from .gather import explain
from .places import Map, Movement, Whereabouts, draw_map, places
from .show import show

__all__ = [
    "Chain",
    "ClaimEvidence",
    "ConflictEvidence",
    "EventEvidence",
    "Evidence",
    "Map",
    "Movement",
    "SourceEvidence",
    "UnknownItemError",
    "Whereabouts",
    "chains",
    "draw",
    "draw_map",
    "explain",
    "find_item",
    "places",
    "show",
]
