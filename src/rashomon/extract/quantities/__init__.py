"""How many, how much, how long, how far?

Takes a parsed report.
Gives figures with the bounds that their words state, their unit, what they are a part of, and up to when they hold.
"""

from .conversions import convertible, dimension, factor, size_varies
from .quantities import find_quantities
from .what_is_counted import Figure

__all__ = ["Figure", "convertible", "dimension", "factor", "find_quantities", "size_varies"]
