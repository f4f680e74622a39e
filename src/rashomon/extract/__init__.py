"""What does one report claim?

Takes a parsed report, and what the trained tagger sees in it.
Gives drafts of claims, every slot built from a span of the report, with mentions, referents, toponyms and orders.
"""

from .attribution import tagged
from .claims import extract

__all__ = ["extract", "tagged"]
