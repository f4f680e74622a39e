"""What two figures say of each other: can both be true, are they comparable, is one a rounding of the other.

Only what the words state counts: nothing conflicts on a conventional bound ("dozens"), and a bound that is left open excludes
nothing. Whether two figures count the same thing is for the caller to know; units of measure are converted here, by pint.

| operation | holds where | laws |
|---|---|---|
| `compatible(a, b)` | some value would make both true | symmetric; true of a figure with itself |
| `rounding_of(a, b)` | `a` is `b` rounded | one way; implies `compatible` |
"""

from fractions import Fraction

from ...extract.quantities import convertible, dimension, factor, size_varies
from ...records.claim import Quantity
from ...records.interval import Interval

SLACK = Fraction(1, 20)  # by which a rounded or converted figure may miss, of its size
LOOSE = Fraction(1, 10)  # the same for units whose own size varies
ROUND = 2  # an integer that ends in so many zeros may be a rounded one


def value_interval(figure: Quantity, unit: str | None = None) -> Interval:
    """The values that the figure allows, exact, in its own unit or in the given one.

    Raises `ValueError` where the figure's unit can't be told in that one."""
    ratio: Fraction | None = Fraction(1)
    if unit is not None and figure.unit is not None:
        ratio = factor(figure.unit, unit)
    if ratio is None:
        raise ValueError(f"{figure.unit} can't be told in {unit}")
    low, high = (None if v is None else _exact(v) * ratio for v in (figure.low, figure.high))
    return Interval(low, high, figure.low_excluded, figure.high_excluded)


def compatible(a: Quantity, b: Quantity) -> bool:
    """Can both be true of one thing? Symmetric, and true of any figure with itself.

    True also where nothing can be said: units of different dimensions, two currencies, a conventional bound.
    """
    if a.conventional or b.conventional or not comparable(a, b):
        return True
    if not _measures(a, b):
        return value_interval(a).compatible(value_interval(b)) or rounding_of(a, b) or rounding_of(b, a)
    left, right = value_interval(a), value_interval(b, a.unit)
    room = LOOSE if size_varies(f"{a.unit}/{b.unit}") else SLACK
    return _widened(left, room).compatible(_widened(right, room))


def comparable(a: Quantity, b: Quantity) -> bool:
    """Are both counted, or measured in units that can be told in each other? A figure without a unit may be of any ("51 percent to 47")."""
    if a.unit is None or b.unit is None or a.unit == b.unit:
        return True
    one, other = dimension(a.unit), dimension(b.unit)
    return one == other and (one == "count" or convertible(a.unit, b.unit))


def rounding_of(a: Quantity, b: Quantity) -> bool:
    """Is the exact figure `a` the more precise figure `b` rounded ("600" of 612, "68 percent" of 68.4)? Never both ways.

    Both are exact and of one unit; `a` ends in two zeros or more or has fewer decimals, and is within half of its last place and a
    twentieth of its size of `b`."""
    if a.low is None or b.low is None or a.low != a.high or b.low != b.high or a.unit != b.unit:
        return False
    rough, fine = _exact(a.low), _exact(b.low)
    place, finer = _decimal_place(rough), _decimal_place(fine)
    if place <= finer or (place < ROUND and finer >= 0) or abs(rough - fine) > SLACK * abs(rough):
        return False
    step = Fraction(10) ** place
    return abs(rough - fine) <= step / 2


def _measures(a: Quantity, b: Quantity) -> bool:
    """Are they of two units of measure, and not of two counted nouns?"""
    return a.unit is not None and b.unit is not None and a.unit != b.unit and dimension(a.unit) != "count"


def _exact(value: int | float) -> Fraction:
    return Fraction(str(value)) if isinstance(value, float) else Fraction(value)


def _decimal_place(value: Fraction) -> int:
    """The decimal place of the last digit that is not 0: 2 of 600, -1 of 68.4, at least -6."""
    if value == 0:
        return 0
    place = 0
    while value.denominator != 1 and place > -6:
        value, place = value * 10, place - 1
    whole = value.numerator
    while place >= 0 and whole % 10 == 0:
        whole, place = whole // 10, place + 1
    return place


def _widened(values: Interval, room: Fraction) -> Interval:
    low = None if values.low is None else values.low - abs(values.low) * room
    high = None if values.high is None else values.high + abs(values.high) * room
    return Interval(low, high)
