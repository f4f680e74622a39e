"""The time line: headings, an order that the settled one allows, what is relative, uncertain and disputed."""

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from builders import Builder, garrison
from docs import rows
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from rich.console import Console

from rashomon.cli.main import run
from rashomon.records.claim import Time
from rashomon.records.dossier import Dossier, encode
from rashomon.records.event import Order, Passage
from rashomon.tell.lookup import Lookup
from rashomon.tell.moments import moment
from rashomon.tell.timeline import Timeline, timeline
from rashomon.tell.timeline_page import show_timeline
from rashomon.verify.sense import check_sense


def drawn(line: Timeline, width: int = 100) -> str:
    out = StringIO()
    show_timeline(line, Console(file=out, width=width, color_system=None, force_terminal=False, legacy_windows=False))
    return out.getvalue()


def bridge() -> Builder:
    """One report: a bridge fell on a day, troops came two hours later, a gate at some time, and a mayor on no day at all."""
    b = Builder()
    b.report("Post", "The bridge fell on Monday. Troops came two hours later. The gate shut by Tuesday. The mayor slept.", "2026-06-12")
    fell = b.claim("Post", "The bridge fell", "fell", when=("on Monday", "2026-06-08T09:00", "2026-06-08T09:00"))
    came = b.claim("Post", "Troops came", "came")
    b.claim("Post", "The gate shut", "shut", when=("by Tuesday", "2026-06-08", "2026-06-09"))
    b.claim("Post", "The mayor slept", "slept")
    first = b.event([fell], time=dated(b, fell))
    order = Order(fell, came, Passage(b.reports[0].id, find(b, "two hours later")))
    b.event([came], after=(first,), orders=(order,), time=None)
    b.event([b.claims[2].id], time=dated(b, b.claims[2].id))
    return b


def dated(b: Builder, claim: str) -> Time:
    """An event's time as it leans on a claim."""
    time = next(c.time for c in b.claims if c.id == claim)
    assert time is not None
    return replace(time, span=None, text=None, anchor_ref=claim)


def find(b: Builder, words: str) -> Any:
    text = b.reports[0].text or ""
    return type(b.claims[0].span)(text.index(words), text.index(words) + len(words))


EXPECTED = """↓ settled to come after the line above it, · not settled; * dated by the story around it, not by
  words of its own

8 June 2026
───────────
· 09:00          E1    “The bridge fell”
↓ no date        E2    “Troops came”
                       after E1 (“two hours later”, Post)

Between 8 and 9 June 2026
─────────────────────────
·                E3    “The gate shut”

1 event without a date and without a settled order; --all has them.
"""


def test_what_is_dated_relative_and_uncertain() -> None:
    assert drawn(timeline(bridge().dossier())) == EXPECTED


def test_everything() -> None:
    shown = drawn(timeline(bridge().dossier(), full=True))
    assert "No date\n───────\n·                E4    “The mayor slept”" in shown
    assert "--all" not in shown


def test_disputed_times_stand_side_by_side() -> None:
    shown = drawn(timeline(garrison().dossier()), 140)
    assert "· ?              E2    “" in shown
    assert "when disputed, K2: 2026-06-10 (two airport workers → Longitude) | 2026-06-11 (Ministry of Defence)" in shown


def test_only_some_events() -> None:
    dossier = bridge().dossier()
    assert [row.label for row in timeline(dossier, {"E2"}).rows] == ["E1", "E2"]
    assert [row.label for row in timeline(dossier, {"E3"}).rows] == ["E3"]
    assert timeline(dossier, told_by=2) == Timeline((), ())
    assert [row.label for row in timeline(garrison().dossier(), told_by=2).rows] == ["E2"]


def test_what_lies_between_two_lines_still_settles_them() -> None:
    dossier = bridge().dossier()
    one, two, three, four = dossier.events
    chained = replace(dossier, events=(one, replace(two, orders=()), replace(three, time=None, after=(two.id,)), four))
    assert [(r.label, r.settled) for r in timeline(chained).rows] == [("E1", False), ("E2", True), ("E3", True)]


def test_a_day_that_only_the_story_gives_yields_to_words() -> None:
    b = bridge()
    late = replace(dated(b, b.claims[0].id), earliest="2026-06-20", latest="2026-06-20", anchor_ref=b.claims[1].id)
    first, came = b.events[0], b.events[1]
    b.events[0] = replace(first, after=(came.id,))
    b.events[1] = replace(came, after=(), orders=(), time=late)
    rows = timeline(b.dossier()).rows
    assert [(row.label, row.heading) for row in rows][:2] == [("E2", "no date"), ("E1", "8 June 2026")]


def test_a_circle_in_a_dossier_of_others_is_printed_as_it_stands() -> None:
    dossier = bridge().dossier()
    one, two, *rest = dossier.events
    circle = replace(dossier, events=(replace(one, after=(two.id,)), two, *rest))
    assert [row.label for row in timeline(circle, full=True).rows] == ["E1", "E2", "E3", "E4"]


def test_nothing() -> None:
    assert drawn(timeline(Dossier())) == "No events to put in order.\n"


def test_nothing_dated() -> None:
    b = Builder()
    b.report("Post", "The mayor slept.")
    b.claim("Post", "The mayor slept", "slept")
    assert drawn(timeline(b.dossier())).strip() == "1 event without a date and without a settled order; --all has them."


HEADINGS = [  # EDTF, earliest, latest, heading, hour
    ("a day", "2026-06-08", "2026-06-08", "2026-06-08", "8 June 2026", ""),
    ("an hour", "", "2026-06-08T21:18", "2026-06-08T21:18", "8 June 2026", "21:18"),
    ("hours", "", "2026-06-08T20:00", "2026-06-08T22:30", "8 June 2026", "20:00 to 22:30"),
    ("from an hour", "", "2026-06-08T20:00", "2026-06-08", "8 June 2026", "from 20:00"),
    ("until an hour", "", "2026-06-08", "2026-06-08T04:00", "8 June 2026", "by 04:00"),
    ("days", "", "2024-12-05", "2024-12-07", "between 5 and 7 December 2024", ""),
    ("a month", "2024-12", "2024-12-01", "2024-12-31", "December 2024", ""),
    ("a year", "2024", "2024-01-01", "2024-12-31", "2024", ""),
    ("by a day", "", None, "2024-12-06", "by 6 December 2024", ""),
    ("since a day", "", "2024-12-06", None, "from 6 December 2024 on", ""),
    ("over midnight", "", "2024-12-05T23:00", "2024-12-06T02:00", "between 5 and 6 December 2024", ""),
    ("no year", "XXXX-12-05", None, None, "5 December, year unknown", ""),
    ("by a day of no year", "../XXXX-12-06", None, None, "by 6 December, year unknown", ""),
    ("nothing", None, None, None, "no date", ""),
]


@pytest.mark.parametrize(("edtf", "earliest", "latest", "heading", "hour"), rows(HEADINGS))
def test_headings(edtf: str | None, earliest: str | None, latest: str | None, heading: str, hour: str) -> None:
    b = bridge()
    time = replace(dated(b, b.claims[0].id), edtf=edtf, earliest=earliest, latest=latest)
    dossier = b.dossier()
    at = moment(replace(dossier.events[0], time=time), Lookup(dossier))
    assert (at.heading, at.hour, at.stated) == (heading, hour, True)


def test_a_borrowed_date_says_so() -> None:
    b = bridge()
    b.events[0] = replace(b.events[0], time=replace(dated(b, b.claims[0].id), anchor="borrowed"))
    assert "date taken from another report" in drawn(timeline(b.dossier()))


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=20), st.lists(st.integers(1, 28), min_size=10, max_size=10))
def test_the_line_keeps_the_order(pairs: list[tuple[int, int]], days: list[int]) -> None:
    """Whatever is settled and whenever things happened: no event stands in front of one that it comes after, and none is lost."""
    b = Builder()
    b.report("Post", " ".join(f"It{n} fell{n} on day{n}." for n in range(10)))
    for n, day in enumerate(days):
        at = f"2026-06-{day:02}"
        b.claim("Post", f"It{n} fell{n}", f"fell{n}", when=(f"day{n}", at, at) if day % 3 else None)
    ids = [b.event([claim.id]) for claim in b.claims]
    b.events = [replace(e, after=tuple(sorted({ids[x] for x, y in pairs if x < y == n}))) for n, e in enumerate(b.events)]
    line = [row.id for row in timeline(b.dossier(), full=True).rows]
    assert sorted(line) == sorted(ids)
    assert all(line.index(before) < line.index(e.id) for e in b.events for before in e.after)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "dossier.json").write_bytes(encode(bridge().dossier()))
    (tmp_path / "empty.json").write_bytes(encode(Dossier()))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    return tmp_path


def test_command(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["timeline", "--width", "100"]) == 0
    assert capsys.readouterr().out == EXPECTED
    assert run(["timeline", "empty.json"]) == 0
    assert capsys.readouterr().out == "No events to put in order.\n"
    assert run(["timeline", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert [row["label"] for row in data["rows"]] == ["E1", "E2", "E3"]
    assert data["rows"][1]["relations"] == [{"relation": "after", "event": "E1", "words": "two hours later", "outlet": "Post"}]
    assert data["beside"] == [{"heading": "no date", "labels": ["E4"]}]


def test_command_with_an_unknown_event(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["timeline", "--event", "E99"]) == 2
    assert capsys.readouterr().err == "rashomon: E99: no event of this dossier; rashomon timeline lists them\n"


def test_explain_has_the_words_of_order(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "E2"]) == 0
    assert "after E1 (“two hours later”, Post)" in capsys.readouterr().out


def test_verify_looks_at_the_words_of_order() -> None:
    dossier = bridge().dossier()
    assert not [f for f in check_sense(dossier) if "orders" in f.path]
    one, two, *rest = dossier.events
    unsettled = replace(dossier, events=(one, replace(two, after=()), *rest))
    assert [f.path for f in check_sense(unsettled) if "orders" in f.path] == ["$.events[1].orders[0].before"]
    misplaced = replace(dossier, events=(replace(one, orders=two.orders), two, *rest))
    assert [f.path for f in check_sense(misplaced) if "orders" in f.path] == ["$.events[0].orders[0]"]
