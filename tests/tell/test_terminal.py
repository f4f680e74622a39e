"""The account: what it must say, what it must never say, and that it fits a page of any width in plain text."""

from dataclasses import replace
from io import StringIO

import pytest
from builders import Builder, garrison
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from rashomon.records.claim import Time
from rashomon.records.report import Unread
from rashomon.records.source import Source
from rashomon.records.vocabulary import SourceKind
from rashomon.tell.names import called
from rashomon.tell.terminal import account, render
from rashomon.tell.words import day, plain, quoted, when


@pytest.fixture(scope="module")
def page() -> str:
    return render(garrison().dossier())


def test_the_sections_stand_in_their_order(page: str) -> None:
    titles = ["3 reports", "What happened", "Conflicts", "Only one report has", "Who leans on whom", "Opinion"]
    assert sorted(titles, key=page.index) == titles


@pytest.mark.parametrize(
    "words",
    [
        "Longitude, 12 June 2026: longitude.txt",
        "The Rift Review, undated",
        "The Rift Review retells Longitude (cites, 1 passage)",
        "E1   “About 600 soldiers drove south through Mandimba to Cuamba”",
        "- a major → Longitude; retold in The Rift Review via Longitude",
        "how many: about 600 soldiers (a major → Longitude) | more than 700 soldiers",
        "- two airport workers → Longitude: “The advisers flew out at dusk",
        "- Ministry of Defence, in its own voice",
        "K2   time, between origins (E2)",
        "“nobody had ordered a withdrawal” [denied]",
        "“The colonel is to be tried in July” [planned]",
        "“The company may not have been paid” [hedged]",
        "“nothing was lost is, to put it gently, [imaginative]” - The Rift Review",
    ],
)
def test_it_says(page: str, words: str) -> None:
    assert words in page


def test_it_never_says_that_a_retelling_confirms(page: str) -> None:
    assert not any(word in page.lower() for word in ("confirm", "corroborat", "agree"))


def test_opinion_stands_apart(page: str) -> None:
    assert "imaginative" not in page[: page.index("Opinion")]


def copied() -> Builder:
    """Two reports tell one thing in their own voice, and one is known to have copied the other."""
    b = Builder()
    b.report("Courier", "The mill burned down.")
    b.report("Gazette", "The mill burned down. Nobody slept.")
    first, second = (b.claim(outlet, "The mill burned down", "burned down") for outlet in ("Courier", "Gazette"))
    b.event([first, second], "undetermined", "no established origin")
    b.derivation("Gazette", "Courier", "copies", ["The mill burned down"])
    return b


def test_a_copy_is_called_one() -> None:
    page = render(copied().dossier())
    assert "- Courier, in its own voice\n" in page
    assert "- Gazette, in its own voice (it retells Courier)\n" in page
    assert "Gazette copies Courier (1 passage)" in page


def test_a_dossier_of_nothing_and_of_one() -> None:
    assert "0 reports" in render(Builder().dossier())
    b = Builder()
    b.report("Courier", "The mill burned down.")
    b.claim("Courier", "The mill burned down", "burned down")
    page = render(b.dossier())
    assert "No event is told by two reports or disputed" in page
    assert "E1   “The mill burned down”" in page


def hostile() -> Builder:
    """Markup, control characters and an override in everything that a report may bring."""
    b = Builder()
    text = "The [bold red]mill[/] :fire: \x1b[31mburned\x07 down\u202e today."
    b.report("[link=x]Courier", text, path="[red]\x1b]0;x\x07.txt")
    b.claim("[link=x]Courier", text[:-1], "\x1b[31mburned")
    return b


def test_words_are_shown_as_they_are() -> None:
    page = render(hostile().dossier())
    assert "The [bold red]mill[/] :fire: \ufffd[31mburned\ufffd down\ufffd today" in page
    assert "[link=x]Courier" in page
    assert not any(c in page for c in "\x1b\x07\u202e")


@pytest.mark.parametrize("width", [40, 60, 80, 132])
def test_lines_fit_the_width(width: int) -> None:
    for line in render(garrison().dossier(), width).splitlines():
        assert cell_len(line) <= width
        assert line == line.rstrip()


def test_the_words_are_the_same_at_every_width() -> None:
    texts = {"".join(render(garrison().dossier(), width).split()) for width in (80, 100, 140)}
    assert len({text.replace("─", "") for text in texts}) == 1


def test_colours_change_no_word(monkeypatch: pytest.MonkeyPatch, page: str) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    out = StringIO()
    console = Console(file=out, width=80, force_terminal=True, color_system="standard")
    account(garrison().dossier(), console)
    assert "\x1b[" in out.getvalue()
    plain_out = StringIO()
    with_none = Console(file=plain_out, width=80, force_terminal=True, no_color=True, color_system=None)
    account(garrison().dossier(), with_none)
    assert plain_out.getvalue() == page


@settings(max_examples=60, deadline=None)
@given(words=st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip), width=st.integers(40, 120))
def test_any_text_is_shown(words: str, width: int) -> None:
    b = Builder()
    b.report("Courier", words)
    b.claim("Courier", words, words)
    page = render(b.dossier(), width)
    assert "Courier" in page
    assert "\x1b" not in page


@pytest.mark.parametrize(
    ("earliest", "latest", "words"),
    [
        ("2026-06-10", "2026-06-10", "10 June 2026"),
        ("2026-06-10", "2026-06-11", "10 to 11 June 2026"),
        ("2026-06-30", "2026-07-01", "30 June to 1 July 2026"),
        ("2025-12-31", "2026-01-31", "31 December 2025 to 31 January 2026"),
        ("2026-06-10", "2027-06-10", "10 June 2026 to 10 June 2027"),
        ("2026-06-01", "2026-06-30", "June 2026"),
        ("2026-06-02", "2026-06-30", "2 to 30 June 2026"),
        ("2028-02-01", "2028-02-29", "February 2028"),
        ("2026-01-01", "2026-12-31", "2026"),
        ("0000-01-01", "0000-12-31", "0000-01-01 to 0000-12-31"),
        ("2026-06-10T17:30", "2026-06-10T17:30", "10 June 2026, 17:30"),
        ("2026-06-10T17:30:00+02:00", "2026-06-10T18:00:00+02:00", "10 June 2026, 17:30 to 18:00"),
        (None, "2026-06-10", "by 10 June 2026"),
        ("2026-06-10", None, "from 10 June 2026 on"),
        (None, None, None),
    ],
)
def test_times_in_words(earliest: str | None, latest: str | None, words: str | None) -> None:
    time = Time(edtf=None, earliest=earliest, latest=latest, span=None, text=None, anchor="stated", anchor_ref=None)
    assert when(time) == words


def test_a_borrowed_date_says_so() -> None:
    time = Time(edtf=None, earliest="2026-06-10", latest="2026-06-10", span=None, text=None, anchor="borrowed", anchor_ref=None)
    assert when(time) == "10 June 2026 (date taken from another report)"


@pytest.mark.parametrize(("value", "words"), [("2026-13-45", "2026-13-45"), ("1890-01-02", "2 January 1890")])
def test_days_in_words(value: str, words: str) -> None:
    assert day(value) == words


def test_quotes_are_cut_at_a_word_and_say_so() -> None:
    assert quoted("one two three", 9) == "“one two […]”"
    assert quoted("one\ntwo") == "“one two”"
    assert plain(" a\tb ") == "a b"


def test_what_was_not_read_is_named() -> None:
    builder = garrison()
    builder = replace(builder, unread=[Unread("x.txt", "empty: there is no text in it")])
    assert "left out: x.txt: empty: there is no text in it" in render(builder.dossier())


@pytest.mark.parametrize(
    ("name", "description", "kind", "words"),
    [
        (None, "A former officer", "unnamed", "a former officer"),
        (None, "Two residents", "group", "two residents"),
        (None, "Western diplomats", "group", "Western diplomats"),
        (None, None, "unnamed", "an unnamed source"),
        ("A later telegram", None, "document", "a later telegram"),
        ("The Clyde Standard", None, "outlet", "The Clyde Standard"),
        ("All Africa News", None, "outlet", "All Africa News"),
        ("Anna Bell", None, "person", "Anna Bell"),
    ],
)
def test_what_a_source_is_called_in_a_sentence(name: str | None, description: str | None, kind: SourceKind, words: str) -> None:
    assert called(Source(id="s", name=name, description=description, kind=kind)) == words
