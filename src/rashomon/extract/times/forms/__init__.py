"""Which words are words of time, and what do they say?

Takes text.
Gives the expressions by their form, as parts (year, weekday, amount ...) before anything is reckoned.
"""

from .expressions import TimeMatch, find_expressions
from .parts import Parts, time_words

__all__ = ["Parts", "TimeMatch", "find_expressions", "time_words"]
