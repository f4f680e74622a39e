"""Which claims of one event cannot all be true?

Takes the claims of an event.
Gives conflicts with their sides and kind, and the orders that reports tell differently.
"""

from .conflicts import UnlabelledConflict, conflict_record, conflicts_of, gravest, unlabelled_conflict
from .order import order_conflicts, settling_orders
from .quantity import quantity_range, rendered
from .time import TOLERANCE

__all__ = [
    "TOLERANCE",
    "UnlabelledConflict",
    "conflict_record",
    "conflicts_of",
    "gravest",
    "order_conflicts",
    "quantity_range",
    "rendered",
    "settling_orders",
    "unlabelled_conflict",
]
