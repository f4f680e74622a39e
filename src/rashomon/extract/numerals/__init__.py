"""Which number do these words or digits name?

Takes the tokens of a sentence and a position in it.
Gives a numeral: its value or bounds as exact fractions, and where it ends.
"""

from .number_words import (
    HALVED,
    HYPHENS,
    Numeral,
    and_a_part,
    scales,
    small_numbers,
)
from .numerals import read_numeral, starters

__all__ = ["HALVED", "HYPHENS", "Numeral", "and_a_part", "read_numeral", "scales", "small_numbers", "starters"]
