"""What do these files say, and what is known about each?

Takes paths of files, folders and patterns.
Gives reports with their stored text and hash, what was left out and why, and what was guessed. Nothing raises.
"""

from .prefixes import Prefix, find_prefixes
from .reading import read
from .reports import from_text

__all__ = ["Prefix", "find_prefixes", "from_text", "read"]
