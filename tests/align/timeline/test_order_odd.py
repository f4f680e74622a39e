"""Odd reports in order: dates that cannot be, words that contradict one another. No error, no circle, a sound dossier."""

import pytest
from docs import rows
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon import reconcile
from rashomon.read import from_text
from rashomon.records.dossier import Dossier
from rashomon.tell.timeline import timeline
from rashomon.verify.ids import check_ids
from rashomon.verify.quotes import check_quotes
from rashomon.verify.references import check_references
from rashomon.verify.sense import check_sense

FALL = "The bridge at Oban fell on 8 June. Troops reached Oban two hours later."
ODD = [
    ("published in the future", [(FALL, "2999-01-01")]),
    ("published before what it tells", [(FALL, "1950-01-01")]),
    ("published before, beside another", [(FALL, "2026-06-07"), (FALL, "2026-06-10")]),
    ("not published", [(FALL, None), (FALL, "2026-06-10")]),
    ("two dates in one report", [("The bridge at Oban fell on 8 June. The bridge at Oban fell on 9 June.", "2026-06-10")]),
    ("a circle of words", [("Troops left after the bridge fell. The bridge fell after troops left.", "2026-06-10")]),
    ("a circle of two reports", [
        ("Troops left Oban after the bridge at Oban fell.", "2026-06-10"),
        ("The bridge at Oban fell after troops left Oban.", "2026-06-10"),
    ]),
    ("words against dates", [("The bridge at Oban fell on 8 June after troops left Oban on 9 June.", "2026-06-10")]),
    ("years that no calendar has", [("The bridge fell on 30 February. Troops came an hour later, in the year 0.", "2026-06-10")]),
    ("the last day of time", [("The bridge fell on the night of 31 December. Troops came the following morning.", "9999-12-31")]),
    ("nothing", [("", None)]),
]  # fmt: skip


def dossier(texts: list[tuple[str, str | None]]) -> Dossier:
    return reconcile(
        from_text(f"Report {n}.\n\n{text}", path=f"{n}.txt", outlet=f"Paper {n}", published=published)
        for n, (text, published) in enumerate(texts)
    )


def faults(made: Dossier) -> list[str]:
    texts = {report.id: report.text or "" for report in made.reports}
    checks = (check_sense(made), check_references(made), check_ids(made), check_quotes(made, texts))
    return [finding.line() for found in checks for finding in found]


@pytest.mark.parametrize("texts", rows(ODD))
def test_sound_whatever_is_told(texts: list[tuple[str, str | None]]) -> None:
    made = dossier(texts)
    assert faults(made) == []
    assert len(timeline(made, full=True).rows) == len(made.events)


CLAUSES = ["troops left Oban", "the bridge fell", "a boat sank", "guards fled", "the mayor resigned"]
LINKS = ["after", "before", "until", "when", "while", "and then", "an hour before", "two days after"]
DAYS = ["", " on 8 June", " on 9 June", " on Monday", " the following day", " on the night of 8 June", " at 9 p.m."]


@given(
    st.lists(st.tuples(st.sampled_from(CLAUSES), st.sampled_from(DAYS), st.sampled_from(LINKS), st.sampled_from(CLAUSES)), max_size=5),
    st.sampled_from([None, "2026-06-10", "2026-06-07", "2999-01-01"]),
)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_words_and_dates_in_any_mixture(told: list[tuple[str, str, str, str]], published: str | None) -> None:
    """Two reports, the second telling the same backwards: sound, and each event stands on the line behind all that it comes after."""
    lines = [f"{a.capitalize()}{day} {link} {b}." for a, day, link, b in told]
    made = dossier([(" ".join(lines), published), (" ".join(reversed(lines)), "2026-06-11")])
    assert faults(made) == []
    place = {row.id: n for n, row in enumerate(timeline(made, full=True).rows)}
    assert all(place[before] < place[event.id] for event in made.events for before in event.after)
