"""Conversions between units of measure, by pint, exact (in fractions), under our own names of units.

pint is loaded when the first two measures of different units are compared, and not before: it takes about half a second. Only units
with a name in `quantity_units.toml` [pint] are converted; what a unit of counting or a currency is worth is nobody's to say here.
"""

from fractions import Fraction
from functools import cache
from typing import Any

from ...lexicon import table
from .units import GROUPS


def dimension(unit: str | None) -> str:
    """What a unit measures ("time", "length/time", a currency for itself); "count" for a counted noun and for None."""
    if unit is None:
        return "count"
    if "/" in unit:
        return "/".join(_dimensions().get(part, part) for part in unit.split("/"))
    return _dimensions().get(unit, "count")


def convertible(a: str, b: str) -> bool:
    """Can figures of the one unit be told in the other? A unit always in itself."""
    return a == b or (dimension(a) == dimension(b) and all(part in _names() for unit in (a, b) for part in _parts_not_shared(unit, a, b)))


@cache
def factor(a: str, b: str) -> Fraction | None:
    """How many of `b` one `a` is, exactly; None where the one can't be told in the other."""
    if a == b:
        return Fraction(1)
    if not convertible(a, b):
        return None
    one, other = _base(a, a, b), _base(b, a, b)
    return one[0] / other[0] if one[1] == other[1] else None


def size_varies(unit: str) -> bool:
    """Does the unit's own size vary (months, tons)?"""
    return not frozenset(table("quantity_units")["pint"]["loose"]).isdisjoint(unit.split("/"))


def _parts_not_shared(unit: str, a: str, b: str) -> list[str]:
    """The parts of a unit that the other one has not in the same place ("USD/litre" and "USD/gallon" need no worth of money)."""
    one, other = a.split("/"), b.split("/")
    if len(one) != len(other):
        return unit.split("/")
    return [part for part, x, y in zip(unit.split("/"), one, other, strict=True) if x != y]


def _base(unit: str, a: str, b: str) -> tuple[Fraction, dict[str, Fraction]]:
    """What one of the unit is in base units, and these with their powers; parts that `a` and `b` share are left out."""
    left = _parts_not_shared(unit, a, b)
    value, powers = Fraction(1), dict[str, Fraction]()
    for n, part in enumerate(unit.split("/")):
        if part not in left:
            continue
        sign = -1 if n else 1
        size, bases = _size(part)
        value *= size**sign
        for base, power in bases:
            powers[base] = powers.get(base, Fraction(0)) + sign * power
    return value, {base: power for base, power in powers.items() if power}


@cache
def _size(unit: str) -> tuple[Fraction, tuple[tuple[str, Fraction], ...]]:
    """What one of a unit is in pint's base units, and these with their powers."""
    base = (_registry().Quantity(Fraction(1)) * _registry().parse_expression(_names()[unit])).to_base_units()
    return Fraction(base.magnitude), tuple((name, Fraction(power)) for name, power in base.unit_items())


@cache
def _registry() -> Any:
    import pint  # noqa: PLC0415 - see the module's docstring

    return pint.UnitRegistry(non_int_type=Fraction, cache_folder=None)


def _names() -> dict[str, str]:
    names: dict[str, str] = table("quantity_units")["pint"]["name"]
    return names


@cache
def _dimensions() -> dict[str, str]:
    """Canonical unit -> its dimension; money each for itself."""
    units, money = table("quantity_units"), table("quantity_currencies")
    found = {name: group for group in GROUPS if group != "other" for name in units[group]}
    found |= {name: name for name in units["other"]} | units["pint"]["dimension"]
    found |= {code: code for part in ("sign", "word") for code in money[part].values()}
    return found | {"share": "part", "age": "age"}
