"""Extract: the claims of one report, every slot built from a span of it."""

from .attribution import tagged
from .claims import extract

__all__ = ["extract", "tagged"]
