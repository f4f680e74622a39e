"""The order of the account, and which events words or dates settle to come after which."""

from collections.abc import Sequence

import pytest
from builders import Builder
from docs import rows
from hypothesis import given
from hypothesis import strategies as st

from rashomon.align.order import account_order, settled_order
from rashomon.records.claim import Claim

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
    assert account_order(alone(claims), claims) == order


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


def test_claims_of_one_event_that_exclude_each_other_settle_nothing() -> None:
    claims = claims_of([JUNE[0], JUNE[3], JUNE[9]])
    assert settled_order([[0, 1], [2]], claims) == [(), ()]


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


@given(st.lists(DAYS, max_size=8))
def test_the_account_has_every_event_once(days: list[DAY]) -> None:
    claims = claims_of(days)
    assert sorted(account_order(alone(claims), claims)) == list(range(len(days)))
