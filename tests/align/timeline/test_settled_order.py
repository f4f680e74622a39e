"""The order of the account, and which events words or dates settle to come after which."""

from collections.abc import Sequence

import pytest
from builders import Builder
from docs import rows
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from rashomon.align.timeline.account_order import order_of_account
from rashomon.align.timeline.order import settled_order
from rashomon.records.alignment import Order
from rashomon.records.claim import Claim
from rashomon.records.event import Passage

DAY = tuple[str, str] | None


def claims_of(days: Sequence[DAY], **fields: str) -> list[Claim]:
    """Claims of one report, one sentence each, with these days (earliest, latest) or none."""
    builder = Builder()
    text = " ".join(f"Then it{n:03} fell{n:03} on day{n:03}." for n in range(len(days)))
    builder.report("Alpha Post", text)
    for n, day in enumerate(days):
        when = (f"day{n:03}", *day) if day else None
        builder.claim("Alpha Post", f"it{n:03} fell{n:03}", f"fell{n:03}", when=when, **fields)
    return builder.claims


def alone(claims: Sequence[Claim]) -> list[list[int]]:
    return [[n] for n in range(len(claims))]


JUNE = [(f"2026-06-{n:02}", f"2026-06-{n:02}") for n in range(1, 31)]
ACCOUNTS = [
    ("by day", [JUNE[5], JUNE[2], JUNE[9]], [1, 0, 2]),
    ("same day, in the order of the text", [JUNE[5], JUNE[5]], [0, 1]),
    ("undated behind the dated one before it", [JUNE[5], None, JUNE[2]], [2, 0, 1]),
    ("undated in front, at the first day", [None, JUNE[5], JUNE[2]], [2, 0, 1]),
    ("nothing dated", [None, None, None], [0, 1, 2]),
    ("a wide date carries nothing along", [("2011-01-01", "2026-06-30"), None, JUNE[5]], [0, 1, 2]),
    ("a month is narrow", [("2026-06-01", "2026-06-30"), None, ("2026-05-01", "2026-05-01")], [2, 0, 1]),
    ("hours do not reorder a day", [("2026-06-05T18:00", "2026-06-05T18:00"), JUNE[4]], [0, 1]),
    ("none", [], []),
]


@pytest.mark.parametrize(("days", "order"), rows(ACCOUNTS))
def test_account(days: list[DAY], order: list[int]) -> None:
    claims = claims_of(days)
    assert order_of_account(alone(claims), claims) == order


SETTLED = [
    ("one day and the next", [JUNE[0], JUNE[1]], [(), (0,)]),
    ("same day", [JUNE[0], JUNE[0]], [(), ()]),
    ("overlapping", [("2026-06-01", "2026-06-03"), JUNE[2]], [(), ()]),
    ("only the latest before", [JUNE[0], JUNE[1], JUNE[2]], [(), (0,), (1,)]),
    ("two that are not told apart", [("2026-06-01", "2026-06-02"), JUNE[1], JUNE[2]], [(), (), (0, 1)]),
    ("hours of a day", [("2026-06-05T10:00", "2026-06-05T10:30"), ("2026-06-05T18:00", "2026-06-05T18:00")], [(), (0,)]),
    ("an hour and its day", [("2026-06-05T10:00", "2026-06-05T10:30"), JUNE[4]], [(), ()]),
    ("undated", [None, JUNE[1]], [(), ()]),
    ("none", [], []),
]


@pytest.mark.parametrize(("days", "after"), rows(SETTLED))
def test_settled(days: list[DAY], after: list[tuple[int, ...]]) -> None:
    claims = claims_of(days)
    assert settled_order(alone(claims), claims) == after


@pytest.mark.parametrize(
    "fields",
    [{"certainty": "planned"}, {"certainty": "hedged"}, {"polarity": "negated"}],
    ids=["plan", "hedge", "denial"],
)
def test_what_was_not_told_as_fact_settles_nothing(fields: dict[str, str]) -> None:
    claims = claims_of([JUNE[0], JUNE[1]], **fields)
    assert settled_order(alone(claims), claims) == [(), ()]


def test_claims_of_one_event_that_exclude_each_other_hold_from_the_first_to_the_last() -> None:
    claims = claims_of([JUNE[0], JUNE[3], JUNE[2], JUNE[9]])
    assert settled_order([[0, 1], [2], [3]], claims) == [(), (), (0, 1)]


def test_what_is_dated_behind_its_own_telling_settles_nothing() -> None:
    claims = claims_of([JUNE[0], JUNE[9]])
    assert settled_order(alone(claims), claims, (), {claims[0].report: "2026-06-05T08:00:00Z"}) == [(), ()]
    assert settled_order(alone(claims), claims, (), {claims[0].report: "2026-06-10"}) == [(), (0,)]


PARTS = [
    ("forenoon and night of a day", "this forenoon", "on Tuesday night", [(), ()]),
    ("forenoon and evening", "this forenoon", "in the evening", [(), (0,)]),
    ("dawn and dusk", "at dawn", "by dusk", [(), (0,)]),
    ("a day and its evening", "on Tuesday", "in the evening", [(), ()]),
]


@pytest.mark.parametrize(("first", "second", "after"), rows(PARTS))
def test_parts_of_a_day(first: str, second: str, after: list[tuple[int, ...]]) -> None:
    builder = Builder()
    builder.report("Alpha Post", f"It fell {first}. She rose {second}.")
    builder.claim("Alpha Post", "It fell", "fell", when=(first, "2026-06-09", "2026-06-09"))
    builder.claim("Alpha Post", "She rose", "rose", when=(second, "2026-06-09", "2026-06-09"))
    assert settled_order(alone(builder.claims), builder.claims) == after


def words_between(claims: Sequence[Claim], pairs: Sequence[tuple[int, int]]) -> tuple[Order, ...]:
    """What the words of the report say: (before, after)."""
    return tuple(Order(claims[a].id, claims[b].id, Passage(claims[b].report, claims[b].span)) for a, b in pairs)


SAID = [
    ("one after another", [(0, 1), (1, 2)], [(), (0,), (1,)]),
    ("both ways", [(0, 1), (1, 0)], [(), (), ()]),
    ("round a circle", [(0, 1), (1, 2), (2, 0)], [(), (), ()]),
    ("beside a circle", [(0, 1), (1, 0), (1, 2)], [(), (), (1,)]),
    ("after itself", [(1, 1)], [(), (), ()]),
]


@pytest.mark.parametrize(("pairs", "after"), rows(SAID))
def test_words_settle_what_they_do_not_gainsay(pairs: list[tuple[int, int]], after: list[tuple[int, ...]]) -> None:
    claims = claims_of([None, None, None])
    assert settled_order(alone(claims), claims, words_between(claims, pairs)) == after


def test_words_against_dates_settle_nothing() -> None:
    claims = claims_of([JUNE[0], JUNE[1]])
    assert settled_order(alone(claims), claims, words_between(claims, [(1, 0)])) == [(), ()]


def test_that_something_went_on_meanwhile_is_no_order() -> None:
    claims = claims_of([None, None])
    during = tuple(replace(order, relation="during") for order in words_between(claims, [(0, 1)]))
    assert settled_order(alone(claims), claims, during) == [(), ()]


DAYS = st.one_of(st.none(), st.tuples(st.sampled_from(JUNE), st.sampled_from(JUNE)).map(lambda ab: (min(ab)[0], max(ab)[1])))


@given(st.lists(DAYS, max_size=8))
def test_after_holds_days_that_lie_before_and_no_circle(days: list[DAY]) -> None:
    claims = claims_of(days)
    for later, before in enumerate(settled_order(alone(claims), claims)):
        for earlier in before:
            assert days[earlier] is not None
            assert days[later] is not None
            assert days[earlier][1] < days[later][0]  # type: ignore[index]


@given(st.lists(DAYS, max_size=8))
def test_nothing_that_the_days_settle_is_lost(days: list[DAY]) -> None:
    claims = claims_of(days)
    after = settled_order(alone(claims), claims)
    reached = [set(found) for found in after]
    for _ in days:
        reached = [found.union(*(reached[i] for i in found)) for found in reached]
    for later, late in enumerate(days):
        for earlier, early in enumerate(days):
            if early and late and early[1] < late[0]:
                assert earlier in reached[later]


PAIRS = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=16)


@given(st.lists(DAYS, min_size=8, max_size=8), PAIRS, st.permutations(range(8)), st.lists(st.integers(0, 3), min_size=8, max_size=8))
def test_no_event_comes_after_itself(days: list[DAY], pairs: list[tuple[int, int]], order: list[int], of: list[int]) -> None:
    """Whatever days and words say, and however claims are grouped: what comes before an event never comes after it."""
    claims = claims_of(days)
    groups = [g for n in range(4) if (g := sorted(i for i in order if of[i] == n))]
    after = settled_order(groups, claims, words_between(claims, pairs))
    left = dict(enumerate(map(set, after)))
    while done := {n for n, before in left.items() if not before}:
        left = {n: before - done for n, before in left.items() if n not in done}
    assert not left


@given(PAIRS)
def test_words_that_close_no_circle_are_kept(pairs: list[tuple[int, int]]) -> None:
    forward = [(a, b) for a, b in pairs if a < b]
    claims = claims_of([None] * 8)
    after = settled_order(alone(claims), claims, words_between(claims, forward))
    assert {(a, b) for b, row in enumerate(after) for a in row} == set(forward)


@given(st.lists(DAYS, max_size=8))
def test_the_account_has_every_event_once(days: list[DAY]) -> None:
    claims = claims_of(days)
    assert sorted(order_of_account(alone(claims), claims)) == list(range(len(days)))
