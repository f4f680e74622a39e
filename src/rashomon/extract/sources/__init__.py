"""Who speaks in a claim, through whom, and how do they know?

Takes attributions, coreference and the words around a speaker.
Gives the links of each claim's chain from origin to outlet, and what is said of each source.
"""

from .chains import ChainBuilder
from .details import with_details
from .knowledge import with_knowledge

__all__ = ["ChainBuilder", "with_details", "with_knowledge"]
