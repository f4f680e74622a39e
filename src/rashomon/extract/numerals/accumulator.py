"""A number in words while it is added up: units, tens, scales, decimals and parts."""

from collections.abc import Sequence
from fractions import Fraction


class NumberAccumulator:
    """A number in words while it is added up: `total` of what a scale from a thousand on has closed, `current` since then."""

    __slots__ = ("current", "inverse", "room", "scale", "total")

    def __init__(self, start: Fraction | None) -> None:
        self.total, self.current = Fraction(0), start
        self.room = 0  # a number below it may still be added ("twenty" leaves room for "two", "hundred" for "twenty-two")
        self.scale = 1  # the last multiplier
        self.inverse = False  # "five" so far, "-and-twenty" may follow

    @property
    def value(self) -> Fraction | None:
        return None if self.current is None and not self.total else self.total + (self.current or 0)

    def add(self, number: int, room: int, *, gap: int, hyphen: bool) -> bool:
        """Add a number word that leaves `room`, `gap` tokens behind the last; False where it begins a number of its own."""
        if self.value is None:
            self.current, self.inverse = Fraction(number), 0 < number < 10
        elif number < self.room and (gap == 0 or hyphen or self.room >= 20):
            self.current, self.inverse = (self.current or Fraction(0)) + number, False
        elif self.inverse and self.current is not None and room >= 10 and gap > 1:
            self.current, self.inverse, room = self.current + number, False, 0
        else:
            return False
        self.room = room
        return True

    def multiply(self, factor: int) -> bool:
        """Apply a scale; False where nothing stands before it that it could multiply."""
        if self.current:
            self.current *= factor
            if factor >= 1000:
                self.total, self.current = self.total + self.current, None
        elif self.total and factor > self.scale:
            self.total *= factor
        else:
            return False
        self.room, self.scale, self.inverse = (0 if factor == 12 else factor), factor, False
        return True

    def add_decimals(self, digits: Sequence[int]) -> None:
        """Add what is said behind "point" ("one point six")."""
        self.current = (self.current or Fraction(0)) + sum(Fraction(digit, 10 ** (n + 1)) for n, digit in enumerate(digits))
        self.room, self.inverse = 0, False

    def add_part(self, part: Fraction) -> None:
        """Add a half of the last scale ("a million and a half"), or of one."""
        if self.scale == 1:
            self.current = (self.current or Fraction(0)) + part
        else:
            self.total += part * self.scale
        self.room, self.inverse = 0, False
