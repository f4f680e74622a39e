"""One interval algebra for times and figures: closed or half-open ranges whose ends may be open.

An end of None is unbounded. The algebra knows nothing of what is measured: any totally ordered values will do.
"""

from typing import Any

from msgspec import Struct


class Interval(Struct, frozen=True):
    """All values from `low` to `high`; None is no bound; an excluded end is not itself in the interval."""

    low: Any = None
    high: Any = None
    low_excluded: bool = False
    high_excluded: bool = False

    def empty(self) -> bool:
        """Is there no value in it?"""
        if self.low is None or self.high is None:
            return False
        return bool(self.low > self.high or (self.low == self.high and (self.low_excluded or self.high_excluded)))

    def meet(self, other: "Interval") -> "Interval":
        """The values that both hold."""
        low, low_excluded = _tighter(self.low, self.low_excluded, other.low, other.low_excluded, upward=True)
        high, high_excluded = _tighter(self.high, self.high_excluded, other.high, other.high_excluded, upward=False)
        return Interval(low, high, low_excluded, high_excluded)

    def compatible(self, other: "Interval") -> bool:
        """Is there a value that both hold? Symmetric; true of any interval that is not empty with itself."""
        return not self.meet(other).empty()

    def within(self, other: "Interval") -> bool:
        """Does the other hold every value that this one holds?"""
        return self.meet(other) == self

    def before(self, other: "Interval") -> bool:
        """Does every value of this one lie under every value of the other? False where either end is open."""
        if self.high is None or other.low is None:
            return False
        return bool(self.high < other.low or (self.high == other.low and (self.high_excluded or other.low_excluded)))

    def width(self) -> Any:
        """`high - low`, or None where an end is open."""
        return None if self.low is None or self.high is None else self.high - self.low


def _tighter(a: Any, a_out: bool, b: Any, b_out: bool, *, upward: bool) -> tuple[Any, bool]:
    if a is None:
        return b, b_out
    if b is None:
        return a, a_out
    if a == b:
        return a, a_out or b_out
    return (a, a_out) if (a > b) == upward else (b, b_out)
