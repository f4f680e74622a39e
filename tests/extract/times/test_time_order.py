"""No time ends before it begins, whatever the words, the tense and the day of publication."""

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon import Reading, reconcile
from rashomon.extract.grammar.tense import Direction
from rashomon.extract.times.forms.expressions import find_expressions
from rashomon.extract.times.records import time_of
from rashomon.extract.times.values.frame import Frame, Value, day_value
from rashomon.extract.times.values.resolve import resolve
from rashomon.parse import parse
from rashomon.read import from_text
from rashomon.records.claim import Time
from rashomon.verify.sense import check_sense

WORDS = [
    "20 August", "August", "Monday", "the weekend", "this weekend", "the middle of the weekend", "last night", "2024", "the summer",
    "this year", "the third quarter", "the 1990s", "the end of the month", "noon", "11 p.m. on Friday", "Christmas", "next week", "today",
    "February 29", "3 May to 5 June", "10 p.m. to 2 a.m.", "the night of 30 to 31 December", "Easter", "the 16th inst.", "dawn",
    "three days ago", "mid-December", "late on Wednesday", "1 January 0999", "the 20th century", "2031",
]  # fmt: skip
OPENERS = ["on", "since", "from", "until", "by", "before", "after", "in", "between", "over", "within", "as of"]
CLAUSES = [
    "The strike is planned {}.", "Work will begin {}.", "The bridge fell {}.", "Nothing has moved {}.", "Guards had fled {}.",
    "The road runs {}.", "The minister may resign {}.", "He wants to leave {}.", "A strike has been scheduled {}.", "It stays shut {}.",
]  # fmt: skip
DAYS = st.dates(min_value=date(1890, 1, 1), max_value=date(2100, 12, 31)) | st.sampled_from([date.min, date.max, date(2024, 2, 29)])


def in_order(time: Time) -> bool:
    """As ISO texts are compared: a bare date ends with its day."""
    earliest, latest = time.earliest, time.latest
    return earliest is None or latest is None or earliest <= (latest if len(latest) > 10 else f"{latest}T23:59")


@given(
    st.lists(st.tuples(st.sampled_from(CLAUSES), st.sampled_from(OPENERS), st.sampled_from(WORDS)), min_size=1, max_size=8),
    DAYS | st.none(),
)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_claim_ends_before_it_begins(rows: list[tuple[str, str, str]], day: date | None) -> None:
    text = " ".join(clause.format(f"{opener} {words}") for clause, opener, words in rows)
    report = from_text(text, path="t.txt", outlet="The Test", published=day.isoformat() if day else None)
    dossier = reconcile(Reading((report,)))
    assert all(in_order(t) for t in [*(c.time for c in dossier.claims), *(e.time for e in dossier.events)] if t is not None)
    assert not list(check_sense(dossier))


@given(DAYS, st.integers(-40, 40), st.sampled_from(["past", "future", None]))
@settings(max_examples=60, deadline=None)
def test_no_value_ends_before_it_begins(day: date, away: int, turn: Direction | None) -> None:
    try:
        then = day + timedelta(days=away)
    except OverflowError:
        then = day
    frame = Frame((day, day), reference_time=day_value(then), direction=turn)
    for opener, words in product(OPENERS, WORDS):
        for found in find_expressions(f"It was {opener} {words}."):
            value = resolve(found.parts, frame)
            assert value is None or not value.empty()


def test_a_time_that_would_end_before_it_begins_is_refused() -> None:
    value = day_value(date(2026, 8, 20))
    backward = Value(value.last, value.first, "day")
    time = time_of(parse(from_text("On.", path="t.txt", outlet=None, published=None)), backward, "stated", None)
    assert (time.edtf, time.earliest, time.latest) == (None, None, None)


SAID = [  # published, text, earliest, latest
    ("2026-08-14", "A strike is planned from 20 August.", "2026-08-20", None),
    ("2026-08-14", "A strike has been planned from 20 August.", "2026-08-20", None),
    ("2026-06-17", "Nothing has moved since the weekend.", "2026-06-13", "2026-06-17"),
    ("2026-06-15", "The bridge fell over the weekend.", "2026-06-13", "2026-06-14"),
    ("2026-06-17", "The bridge will open at the weekend.", "2026-06-20", "2026-06-21"),
    ("2026-06-17", "The gate will have been shut since Friday.", "2026-06-12", None),
]


@pytest.mark.parametrize(("published", "text", "earliest", "latest"), SAID)
def test_a_start_is_capped_by_the_day_of_speaking_only_where_it_lies_before(
    published: str, text: str, earliest: str, latest: str | None
) -> None:
    report = from_text(text, path="t.txt", outlet="The Test", published=published)
    claim = reconcile(Reading((report,))).claims[-1]
    assert claim.time is not None
    assert (claim.time.earliest, claim.time.latest) == (earliest, latest)
