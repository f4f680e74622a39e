"""Operations on figures: a table of what can both be true, and the laws that hold for any two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.extract import figures
from rashomon.records.claim import Quantity
from rashomon.records.span import Span


def q(low: float | None, high: float | None = None, unit: str | None = None, **more: object) -> Quantity:
    return Quantity(span=Span(0, 1), text="x", low=low, high=high, unit=unit, **more)  # type: ignore[arg-type]


def exact(value: float, unit: str | None = None, **more: object) -> Quantity:
    return q(value, value, unit, **more)


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
    ("9,000 euros and 10,000 dollars", exact(9000, "EUR"), exact(10000, "USD"), True),
    ("9,000 euros and 8,000 euros", exact(9000, "EUR"), exact(8000, "EUR"), False),
    ("7 people and 7 hours", exact(7, "people"), exact(9, "hour"), True),
    ("17 passengers and 23 bodies", exact(17, "passenger"), exact(23, "body"), False),
]


@pytest.mark.parametrize(("a", "b", "expected"), [row[1:] for row in PAIRS], ids=[row[0] for row in PAIRS])
def test_compatible(a: Quantity, b: Quantity, expected: bool) -> None:
    assert figures.compatible(a, b) is expected


def test_part_of() -> None:
    five = exact(5, of="whom")
    assert figures.part_of(five, exact(34))
    assert not figures.part_of(exact(5), exact(34))
    assert not figures.part_of(exact(50, of="whom"), exact(34))


UNITS = st.sampled_from(
    [None, "people", "man", "percent", "share", "hour", "minute", "mile", "kilometre", "EUR", "USD", "litre/second"]
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
    assert not figures.part_of(a, a)


@given(any_figure(), any_figure())
def test_rounding_and_part_hold_one_way(a: Quantity, b: Quantity) -> None:
    assert not (figures.rounding_of(a, b) and figures.rounding_of(b, a))
    assert not (figures.part_of(a, b) and figures.part_of(b, a))


@given(any_figure(), any_figure())
def test_what_lies_inside_is_compatible(a: Quantity, b: Quantity) -> None:
    if figures.comparable(a, b) and figures.interval(a).within(figures.interval(b)):
        assert figures.compatible(a, b)
