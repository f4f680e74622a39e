"""Who says what?

Takes a parsed report, and what the trained tagger sees in it.
Gives attributions: source, cue and content as tokens, each with the one that holds it.
"""

from .attributions import find_attributions
from .record import Attribution
from .tagger import tagged

__all__ = ["Attribution", "find_attributions", "tagged"]
