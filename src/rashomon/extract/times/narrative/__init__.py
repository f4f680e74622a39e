"""At which date does the report stand at each of its words?

Takes a parsed report.
Gives its expressions with their values, and the states of its narrative along the text.
"""

from .sayings import FAR, FOREMOST
from .states import Placed, State, opening, published
from .walk import Walk

__all__ = ["FAR", "FOREMOST", "Placed", "State", "Walk", "opening", "published"]
