"""Which words name places?

Takes a parsed report.
Gives toponyms with their spans, the name to look up, and what the name does there (a place, a people, those who act for it).
"""

from .candidates import generic_words
from .toponyms import find_toponyms

__all__ = ["find_toponyms", "generic_words"]
