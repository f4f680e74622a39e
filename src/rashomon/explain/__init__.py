"""The evidence behind an item of a dossier, in the words of the reports."""

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
