"""What two figures say of each other: can both be true, is one a part of the other, is one the other rounded.

Only what the words state counts: nothing conflicts on a conventional bound ("dozens"), and a bound that is left open excludes
nothing. Whether two figures count the same thing is for the caller to know; units of measure are converted here.
"""

from fractions import Fraction
from functools import cache

from ..lexicon import table
from ..records.claim import Quantity
from ..records.interval import Interval
from .measures import GROUPS

SLACK = Fraction(1, 20)  # by which a rounded or converted figure may miss, of its size
ROUND = 2  # an integer that ends in so many zeros may be a rounded one


def interval(figure: Quantity) -> Interval:
    """The values that the figure allows, exact, in the first unit of its dimension."""
    factor = _factor(figure.unit)
    low, high = (None if v is None else _exact(v) * factor for v in (figure.low, figure.high))
    return Interval(low, high, figure.low_excluded, figure.high_excluded)


def compatible(a: Quantity, b: Quantity) -> bool:
    """Can both be true of one thing? Symmetric, and true of any figure with itself.

    True also where nothing can be said: units of different dimensions, two currencies, a conventional bound.
    """
    if a.conventional or b.conventional or not comparable(a, b):
        return True
    left, right = interval(a), interval(b)
    if left.compatible(right) or rounding_of(a, b) or rounding_of(b, a):
        return True
    return a.unit != b.unit and _converted(a.unit, b.unit) and _widened(left).compatible(_widened(right))


def comparable(a: Quantity, b: Quantity) -> bool:
    """Are both measured in one dimension, or both counted? A figure without a unit may be of any ("51 percent to 47")."""
    if a.unit is None or b.unit is None or a.unit == b.unit:
        return True
    return _dimension(a.unit) == _dimension(b.unit)


def rounding_of(a: Quantity, b: Quantity) -> bool:
    """Is the exact figure `a` the more precise figure `b` rounded ("600" of 612, "68 percent" of 68.4)? Never both ways."""
    if a.low is None or b.low is None or a.low != a.high or b.low != b.high or a.unit != b.unit:
        return False
    rough, fine = _exact(a.low), _exact(b.low)
    place, finer = _place(rough), _place(fine)
    if place <= finer or (place < ROUND and finer >= 0) or abs(rough - fine) > SLACK * abs(rough):
        return False
    step = Fraction(10) ** place
    return abs(rough - fine) <= step / 2


def part_of(part: Quantity, whole: Quantity) -> bool:
    """Do the words say that `part` is a part of what `whole` counts ("five of the 34" of "34 persons")?

    True where `part` names a whole, `whole` is none's part, and the part may be the smaller."""
    if part.of is None or whole.of is not None or part == whole:
        return False
    if _dimension(part.unit) == "part":
        return True
    low, high = interval(part).low, interval(whole).high
    return low is None or high is None or bool(low <= high)


def _exact(value: int | float) -> Fraction:
    return Fraction(str(value)) if isinstance(value, float) else Fraction(value)


def _place(value: Fraction) -> int:
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


@cache
def _dimensions() -> dict[str, str]:
    """Canonical unit -> its dimension; money each for itself."""
    units, money = table("quantity_units"), table("quantity_currencies")
    found = {name: group for group in GROUPS if group != "other" for name in units[group]}
    found |= {name: name for name in units["other"]} | {"kilometre/hour": "speed", "mile/hour": "speed", "knot": "speed"}
    found |= {code: code for part in ("sign", "word") for code in money[part].values()}
    return found | {"share": "part", "age": "age"}


def _dimension(unit: str | None) -> str:
    """The dimension of a unit; a counted noun's is that of counting."""
    if unit is None:
        return "count"
    return _dimensions().get(unit, unit if "/" in unit else "count")


def _factor(unit: str | None) -> Fraction:
    return Fraction(str(table("quantity_units")["rank"].get(unit, 1)))


def _converted(a: str | None, b: str | None) -> bool:
    rank = table("quantity_units")["rank"]
    return a in rank and b in rank


def _widened(values: Interval) -> Interval:
    low = None if values.low is None else values.low - abs(values.low) * SLACK
    high = None if values.high is None else values.high + abs(values.high) * SLACK
    return Interval(low, high)
