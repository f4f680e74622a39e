"""The laws of the interval algebra that serves figures and times."""

from hypothesis import given
from hypothesis import strategies as st

from rashomon.records.interval import Interval

ENDS = st.one_of(st.none(), st.integers(-6, 6))
VALUES = range(-8, 9)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    low, high = draw(ENDS), draw(ENDS)
    if low is not None and high is not None and low > high:
        low, high = high, low
    return Interval(low, high, low is not None and draw(st.booleans()), high is not None and draw(st.booleans()))


def holds(interval: Interval, value: float) -> bool:
    above = interval.low is None or value > interval.low or (value == interval.low and not interval.low_excluded)
    return above and (interval.high is None or value < interval.high or (value == interval.high and not interval.high_excluded))


def held(interval: Interval) -> set[float]:
    """The values of a half-step grid that reaches over all ends: two intervals with such ends are told apart by it."""
    return {value / 2 for value in range(-16, 17) if holds(interval, value / 2)}


@given(intervals(), intervals())
def test_the_meet_is_what_both_hold(a: Interval, b: Interval) -> None:
    assert held(a.meet(b)) == held(a) & held(b)
    assert a.meet(b) == b.meet(a)
    assert a.meet(a) == a


@given(intervals(), intervals(), intervals())
def test_the_meet_is_associative(a: Interval, b: Interval, c: Interval) -> None:
    assert a.meet(b).meet(c) == a.meet(b.meet(c))


@given(intervals(), intervals())
def test_compatible_is_symmetric_and_means_a_common_value(a: Interval, b: Interval) -> None:
    assert a.compatible(b) == b.compatible(a) == bool(held(a) & held(b))
    assert a.compatible(a) != a.empty()


@given(intervals(), intervals(), intervals())
def test_within_is_reflexive_transitive_and_antisymmetric(a: Interval, b: Interval, c: Interval) -> None:
    assert a.within(a)
    if a.within(b) and b.within(c):
        assert a.within(c)
    if a.within(b) and b.within(a):
        assert a == b
    if a.within(b):
        assert held(a) <= held(b)
    elif not a.empty():
        assert not held(a) <= held(b)


@given(intervals(), intervals(), intervals())
def test_before_is_strict_and_excludes_a_common_value(a: Interval, b: Interval, c: Interval) -> None:
    assert not a.before(a) or a.empty()
    if a.before(b):
        assert not a.compatible(b)
        assert not b.before(a) or a.empty() or b.empty()
    if a.before(b) and b.before(c) and not b.empty():
        assert a.before(c)


@given(intervals())
def test_all_values_are_the_unit_of_the_meet(a: Interval) -> None:
    assert a.meet(Interval()) == a
    assert a.within(Interval())
    assert (a.width() is None) == (a.low is None or a.high is None)
