"""What stands behind an event?

Takes the claims of an event and its conflicts.
Gives its standing with the reason, its positions slot by slot, its time.
"""

from .event_time import common_time
from .positions import positions_of
from .possible_contradictions import PossibleContradictions
from .standing import standing_of

__all__ = ["PossibleContradictions", "common_time", "positions_of", "standing_of"]
