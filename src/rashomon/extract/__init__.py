"""Extract: the claims of one report, every slot built from a span of it."""

from .claims import extract
from .tagging import tagged

__all__ = ["extract", "tagged"]
