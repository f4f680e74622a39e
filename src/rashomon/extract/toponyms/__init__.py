"""Which words name places?

Takes a parsed report.
Gives toponyms with their spans, the name to look up, and what the name does there (a place, a people, those who act for it).
"""

from .candidates import generic_words
from .toponyms import find_toponyms, toponyms_by_token

__all__ = ["find_toponyms", "generic_words", "toponyms_by_token"]
