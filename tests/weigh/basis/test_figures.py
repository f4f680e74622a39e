"""Operations on figures: a table of what can both be true, and the laws that hold for any two."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.extract.quantities import conversions
from rashomon.lexicon import table
from rashomon.records.claim import Quantity
from rashomon.records.interval import Interval
from rashomon.records.span import Span
from rashomon.weigh.basis import figures


def q(low: float | None, high: float | None = None, unit: str | None = None, **more: object) -> Quantity:
    return Quantity(span=Span(0, 1), text="x", low=low, high=high, unit=unit, **more)  # type: ignore[arg-type]


def exact(value: float, unit: str | None = None, **more: object) -> Quantity:
    return q(value, value, unit, **more)


def at(hour: int) -> Interval:
    return Interval(hour, hour)


PAIRS = [
    ("at least 10 and 14", q(10), exact(14), True),
    ("at least 10 and 9", q(10), exact(9), False),
    ("more than 10 and 10", q(10, low_excluded=True), exact(10), False),
    ("dozens and 40", q(12, 200, conventional=True), exact(40), True),
    ("dozens and 4", q(12, 200, conventional=True), exact(4), True),
    ("nearly 3,000 and 2,950", q(2700, 3000, approximate=True), exact(2950), True),
    ("nearly 3,000 and 2,870", q(2700, 3000, approximate=True), exact(2870), True),
    ("about 200 and 190", q(180, 220, approximate=True), exact(190), True),
    ("600 and about 640", exact(600), q(576, 704, approximate=True), True),
    ("about 600 and more than 700", q(540, 660, approximate=True), q(700, low_excluded=True), False),
    ("600 and 612", exact(600), exact(612), True),
    ("30 and 31", exact(30), exact(31), False),
    ("27 and 30 billion", exact(27 * 10**9), exact(30 * 10**9), False),
    ("68 and 68.4 percent", exact(68, "percent"), exact(68.4, "percent"), True),
    ("7 and 8 percent", exact(7, "percent"), exact(8, "percent"), False),
    ("half and 50 percent", exact(0.5, "share"), exact(50, "percent"), True),
    ("90 minutes and 1.5 hours", exact(90, "minute"), exact(1.5, "hour"), True),
    ("2 hours and 3 hours", exact(2, "hour"), exact(3, "hour"), False),
    ("10 miles and 16 kilometres", exact(10, "mile"), exact(16, "kilometre"), True),
    ("10 miles and 20 kilometres", exact(10, "mile"), exact(20, "kilometre"), False),
    ("60 mph and 97 kilometres an hour", exact(60, "mile/hour"), exact(97, "kilometre/hour"), True),
    ("30 knots and 80 kilometres an hour", exact(30, "knot"), exact(80, "kilometre/hour"), False),
    ("14 litres a second and 50 cubic metres an hour", exact(14, "litre/second"), exact(50, "cubic metre/hour"), True),
    ("14 litres a second and 80 cubic metres an hour", exact(14, "litre/second"), exact(80, "cubic metre/hour"), False),
    ("a month and four weeks", exact(1, "month"), exact(4, "week"), True),
    ("a month and six weeks", exact(1, "month"), exact(6, "week"), False),
    ("a night and two days", exact(1, "night"), exact(2, "day"), True),
    ("10 gallons and 10 litres", exact(10, "gallon"), exact(10, "litre"), True),
    ("40 barrels and 9,000 litres", exact(40, "barrel"), exact(9000, "litre"), False),
    ("$2 a litre and $2 a barrel", exact(2, "USD/litre"), exact(2, "USD/barrel"), False),
    ("$2 a litre and €9 a litre", exact(2, "USD/litre"), exact(9, "EUR/litre"), True),
    ("at least 2 hours and 90 minutes", q(2, None, "hour"), exact(90, "minute"), False),
    ("9,000 euros and 10,000 dollars", exact(9000, "EUR"), exact(10000, "USD"), True),
    ("9,000 euros and 8,000 euros", exact(9000, "EUR"), exact(8000, "EUR"), False),
    ("7 people and 7 hours", exact(7, "people"), exact(9, "hour"), True),
    ("17 passengers and 23 bodies", exact(17, "passenger"), exact(23, "body"), False),
]


@pytest.mark.parametrize(("a", "b", "expected"), [row[1:] for row in PAIRS], ids=[row[0] for row in PAIRS])
def test_compatible(a: Quantity, b: Quantity, expected: bool) -> None:
    assert figures.compatible(a, b) is expected


def test_a_figure_is_not_told_in_a_unit_of_another_kind() -> None:
    with pytest.raises(ValueError, match="hour can't be told in mile"):
        figures.value_interval(exact(1, "hour"), "mile")


def test_every_unit_that_pint_knows_is_one_of_ours_and_worth_something() -> None:
    for unit in table("quantity_units")["pint"]["name"]:
        assert conversions.dimension(unit) != "count"
        assert conversions.factor(unit, unit) == 1
        for other in table("quantity_units")["pint"]["name"]:
            there = conversions.factor(unit, other)
            assert (there is not None) == conversions.convertible(unit, other)
            assert there is None or there * (conversions.factor(other, unit) or 0) == 1


def test_pint_is_not_loaded_before_it_is_needed() -> None:
    code = "import sys, rashomon, rashomon.weigh.basis.figures; print('pint' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


settings.register_profile("figures", deadline=None)  # the first conversion loads pint
settings.load_profile("figures")

UNITS = st.sampled_from(
    [
        None,
        "people",
        "man",
        "percent",
        "share",
        "hour",
        "minute",
        "mile",
        "kilometre",
        "EUR",
        "USD",
        "litre/second",
        "cubic metre/hour",
        "knot",
        "kilometre/hour",
        "USD/mile",
        "month",
        "night",
    ]
)
VALUES = st.one_of(st.integers(0, 10**15), st.floats(0, 10**9, allow_nan=False).map(lambda v: round(v, 3)))


@st.composite
def any_figure(draw: st.DrawFn) -> Quantity:
    low, high = sorted((draw(VALUES), draw(VALUES)))
    kind = draw(st.sampled_from(["exact", "range", "least", "most", "above", "below", "vague"]))
    unit, of = draw(UNITS), draw(st.sampled_from([None, "the dead"]))
    match kind:
        case "exact":
            return exact(low, unit, of=of)
        case "least" | "above":
            return q(low, None, unit, of=of, low_excluded=kind == "above")
        case "most" | "below":
            return q(None, high, unit, of=of, high_excluded=kind == "below")
    return q(low, high, unit, of=of, conventional=kind == "vague")


@given(any_figure(), any_figure())
def test_compatible_is_symmetric(a: Quantity, b: Quantity) -> None:
    assert figures.compatible(a, b) == figures.compatible(b, a)


@given(any_figure())
def test_a_figure_is_compatible_with_itself(a: Quantity) -> None:
    assert figures.compatible(a, a)
    assert not figures.rounding_of(a, a)


@given(any_figure(), any_figure())
def test_rounding_holds_one_way(a: Quantity, b: Quantity) -> None:
    assert not (figures.rounding_of(a, b) and figures.rounding_of(b, a))


@given(any_figure(), any_figure())
def test_what_lies_inside_is_compatible(a: Quantity, b: Quantity) -> None:
    if figures.comparable(a, b) and (a.unit == b.unit or conversions.dimension(a.unit) == "count"):
        if figures.value_interval(a).within(figures.value_interval(b)):
            assert figures.compatible(a, b)
    elif figures.comparable(a, b) and a.unit and b.unit and figures.value_interval(a, b.unit).within(figures.value_interval(b)):
        assert figures.compatible(a, b)


@given(any_figure(), any_figure())
def test_what_cannot_be_compared_is_compatible(a: Quantity, b: Quantity) -> None:
    assert figures.comparable(a, b) == figures.comparable(b, a)
    if not figures.comparable(a, b) or a.conventional or b.conventional:
        assert figures.compatible(a, b)


@given(any_figure(), any_figure())
def test_what_is_a_rounding_is_compatible(a: Quantity, b: Quantity) -> None:
    if figures.rounding_of(a, b):
        assert figures.compatible(a, b)


@given(VALUES, st.integers(2, 9))
def test_a_figure_and_its_rounding(value: float, place: int) -> None:
    fine = exact(int(value))
    rough = exact(round(int(value), -place))
    if rough.low and abs(rough.low - fine.low) <= rough.low / 20 and rough != fine:  # type: ignore[operator]
        assert figures.rounding_of(rough, fine)
        assert figures.compatible(rough, fine)


@given(any_figure(), UNITS)
def test_conversion_there_and_back(a: Quantity, unit: str | None) -> None:
    if a.unit is not None and unit is not None and conversions.convertible(a.unit, unit):
        there, back = conversions.factor(a.unit, unit), conversions.factor(unit, a.unit)
        assert there is not None
        assert back is not None
        assert there * back == 1
