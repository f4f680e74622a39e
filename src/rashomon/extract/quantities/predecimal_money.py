"""Pounds, shillings and pence as newspapers printed them until 1971: "£3 10s.", "£3 10s. 6d.", in pounds (20 shillings of 12 pence)."""

import re
from collections.abc import Sequence
from fractions import Fraction

from ...parse.doc import Token
from ..numerals import Numeral

SHILLINGS = re.compile(r"(1?\d)s\.?", re.ASCII)
PENCE = re.compile(r"(\d|1[01])d\.?", re.ASCII)
SHILLING, PENNY = Fraction(1, 20), Fraction(1, 240)


def with_shillings(tokens: Sequence[Token], pounds: Numeral, stop: int) -> Numeral:
    """The sum of pounds with the shillings and pence that stand behind it; the same numeral where none do."""
    if pounds.form != "digits" or pounds.low != pounds.high or pounds.low.denominator != 1:
        return pounds
    value, end = pounds.low, pounds.end
    for form, worth in ((SHILLINGS, SHILLING), (PENCE, PENNY)):
        k = end + 1 if end > pounds.end and end < stop and tokens[end].text in (".", ",") else end
        if k < stop and (match := form.fullmatch(tokens[k].text)):
            value, end = value + int(match[1]) * worth, k + 1
    return pounds._replace(low=value, high=value, end=end)
