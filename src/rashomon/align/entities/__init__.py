"""Who or what is one over all reports?

Takes the extractions of all reports.
Gives entities, sources, and links that were refused.
"""

from .entities import Entities
from .open_links import find_open_links
from .sources import Sources

__all__ = ["Entities", "Sources", "find_open_links"]
