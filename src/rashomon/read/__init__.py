"""From files to reports: each file's text is normalised once and keeps its hash; what is guessed says so, nothing raises."""

from .prefixes import Prefix, find_prefixes
from .reading import read
from .reports import from_text

__all__ = ["Prefix", "find_prefixes", "from_text", "read"]
