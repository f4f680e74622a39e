"""What does one report claim?

Takes a parsed report, and what the trained tagger sees in it.
Gives drafts of claims, every slot built from a span of the report, with mentions, referents, toponyms and orders; vectors of what happened.
"""

from .attribution import tagged
from .claims import extract
from .happenings import encoded

__all__ = ["encoded", "extract", "tagged"]
