"""Layout: headings, credits, items, wrapped lines, prefixes and datelines, told apart before anything is parsed."""

from textwrap import fill

import pytest
from docs import rows

from rashomon.parse.dateline import find_bullet, find_dateline
from rashomon.parse.layout import LONGEST_PARSED, find_paragraphs

BODY = "The bridge over the Dee fell on Monday, killing two men.\n\nIt was old."

DATELINES = [
    ("place, date and agency", "AMMAN, March 4 (Meridian) - The bridge fell.", ("AMMAN", "March 4", "Meridian")),
    ("em dash", "AMMAN, March 4 (Meridian) — The bridge fell.", ("AMMAN", "March 4", "Meridian")),
    (
        "two hyphens, abbreviated month and year",
        "NEW YORK, Sept. 3, 2024 (AP) -- The bridge fell.",
        ("NEW YORK", "Sept. 3, 2024", "AP"),
    ),
    ("no date", "BEIRUT (AFP) - The bridge fell.", ("BEIRUT", None, "AFP")),
    ("no agency", "Amman, 4 March — The bridge fell.", ("Amman", "4 March", None)),
    ("place alone", "LONDON - The bridge fell.", ("LONDON", None, None)),
    ("state behind the place", "DAMASCUS, Syria — The bridge fell.", ("DAMASCUS", None, None)),
    ("country behind the place", "KUALA LUMPUR, Malaysia (Meridian) — The bridge fell.", ("KUALA LUMPUR", None, "Meridian")),
    ("state and date", "ST. PETERSBURG, Fla., May 2 (Meridian) - The bridge fell.", ("ST. PETERSBURG", "May 2", "Meridian")),
    ("letters with stops", "WASHINGTON, D.C., June 12 (Meridian) - The bridge fell.", ("WASHINGTON", "June 12", "Meridian")),
    ("accents", "SÃO PAULO, May 3 (Meridian) - The bridge fell.", ("SÃO PAULO", "May 3", "Meridian")),
    ("month that begins a region's name", "BALTIMORE, Maryland (Meridian) - The bridge fell.", ("BALTIMORE", None, "Meridian")),
    ("telegram", "ABERDARE, Tuesday, Midnight.—The bridge fell.", ("ABERDARE", "Tuesday, Midnight", None)),
    ("part of the day", "Merthyr, Tuesday night.—The bridge fell.", ("Merthyr", "Tuesday night", None)),
    ("hour in words", "One o'clock.--The bridge fell.", (None, "One o'clock", None)),
    ("half hour in words", "Half-past one o'clock.—The bridge fell.", (None, "Half-past one o'clock", None)),
    ("noon", "Noon — The bridge fell.", (None, "Noon", None)),
    ("stamp", "19:05 The bridge fell.", (None, "19:05", None)),
    ("stamp with a stop and a colon", "19.05: The bridge fell.", (None, "19.05", None)),
    ("stamp of twelve hours", "7:30 p.m. The bridge fell.", (None, "7:30 p.m.", None)),
    ("agency between strokes", "GENEVA, June 12 /Meridian/ - The bridge fell.", ("GENEVA", "June 12", "Meridian")),
    (
        "two places",
        "JERUSALEM and BEIRUT, June 12 (Meridian) - The bridge fell.",
        ("JERUSALEM and BEIRUT", "June 12", "Meridian"),
    ),
]
TIME_AS_REGION = "the date behind the place is taken for its region, and its time is lost"
DATELINES_WRONG = {
    "two places": "only one place is known",
}


@pytest.mark.parametrize(("text", "parts"), rows(DATELINES, DATELINES_WRONG))
def test_dateline(text: str, parts: tuple[str | None, ...]) -> None:
    found = find_dateline(text, 0, len(text))
    assert found is not None
    assert text[found.span.end :] == "The bridge fell."
    assert tuple(span.of(text) if span else None for span in (found.place, found.time, found.agency)) == parts


NO_DATELINES = [
    ("a name between dashes", "NATO - the alliance of thirty - met on Monday."),
    ("a clause between dashes", "The army - or what was left of it - fled."),
    ("a day in front", "On Tuesday, midnight was bitter."),
    ("a date as subject", "March 4 was cold."),
    ("a year as subject", "1984 was cold."),
    ("a decimal figure", "3.5 million fled."),
    ("a figure", "12 men died."),
    ("a list of places", "Amman, Beirut and Homs were shelled."),
    ("a compound", "Anti-war marchers filled the square."),
    ("brackets inside", "The Meridian agency (Geneva) closed - for good."),
]
NO_DATELINES_WRONG = {"a name between dashes": "capitals before a dash pass for a place"}


@pytest.mark.parametrize("text", rows(NO_DATELINES, NO_DATELINES_WRONG))
def test_no_dateline(text: str) -> None:
    assert find_dateline(text, 0, len(text)) is None
    assert find_bullet(text, 0, len(text)) is None
    assert [p.body.of(text) for p in find_paragraphs(text)] == [text]


@pytest.mark.parametrize("mark", ["-", "*", "•", "–", "—", "1.", "2)", "(a)", "(iv)", "b)", "▪"])
def test_item(mark: str) -> None:
    text = f"Seen in the night:\n{mark} two lorries\n{mark}  a crane without lights"
    found = find_paragraphs(text)
    assert [p.kind for p in found] == ["text", "item", "item"]
    assert [p.body.of(text) for p in found[1:]] == ["two lorries", "a crane without lights"]


KINDS = [
    ("title case", "The Bridge Has Fallen", "heading"),
    ("capitals", "THE BRIDGE OVER THE DEE", "heading"),
    ("small letters behind a capital", "What we know", "heading"),
    ("Markdown", "## What we know.", "heading"),
    ("author", "By Amina Diallo", "credit"),
    ("correspondent", "From our own correspondent", "credit"),
    ("agency's credit", "(Reporting by Amina Diallo; Editing by Paul Wyatt)", "credit"),
    ("copyright", "© 2026 The Ledger Company", "credit"),
    ("dateline alone", "Cardiff, Wednesday.", "credit"),
    ("a stop", "The bridge has fallen.", "text"),
    ("a question", "What happened?", "text"),
    ("a colon", "The mayor told us:", "text"),
    ("a closing mark", "“It is gone”", "text"),
    ("fifteen words", "The bridge over the Dee has fallen and nobody in town knows what to do", "text"),
    ("small letters only", "it was gone", "text"),
]


@pytest.mark.parametrize(("line", "kind"), rows(KINDS))
def test_kind_of_a_line(line: str, kind: str) -> None:
    text = f"{BODY}\n\n{line}\n\n{BODY}"
    found = find_paragraphs(text)
    assert [p.kind for p in found] == ["text", "text", kind, "text", "text"]
    assert found[2].span.of(text) == line


BLOCKS = [
    ("blank line", "It fell.\n\nTwo died.", ["It fell.", "Two died."]),
    ("line break behind a stop", "It fell.\nTwo died.", ["It fell.", "Two died."]),
    (
        "wrapped",
        "The bridge over the Dee fell into the river below\nthe old mill.",
        ["The bridge over the Dee fell into the river below\nthe old mill."],
    ),
    (
        "blank line within a sentence",
        "The bridge over the Dee fell into the river below\n\nIt was old.",
        ["The bridge over the Dee fell into the river below", "It was old."],
    ),
    (
        "wrapped twice",
        "The bridge over the river Dee fell into the water\non Monday morning, and the two men who stood on\nit died.",
        ["The bridge over the river Dee fell into the water\non Monday morning, and the two men who stood on\nit died."],
    ),
    (
        "wrapped, then an item",
        "The bridge over the river Dee fell into the water\n- two men died",
        ["The bridge over the river Dee fell into the water", "- two men died"],
    ),
    ("blanks around", "   It fell.  \n\n\t\n\n  Two died. ", ["It fell.", "Two died."]),
    ("only blanks", " \n\n \t ", []),
    ("empty", "", []),
]


@pytest.mark.parametrize(("text", "blocks"), rows(BLOCKS))
def test_blocks(text: str, blocks: list[str]) -> None:
    assert [p.span.of(text) for p in find_paragraphs(text)] == blocks


def test_short_lines_without_stops_are_no_headings() -> None:
    text = "the bridge fell\nTwo men died\nNobody came"
    assert [p.kind for p in find_paragraphs(text)] == ["text"] * 3


def test_a_prefix_speaks_until_the_next_one() -> None:
    text = (
        "It was a long night in the north.\n\nNEWSRAEL: Fighters left the city on Monday.\n\nThe king left too.\n\n"
        "OGN: The king stayed in his house.\n\nNobody saw him there."
    )
    found = find_paragraphs(text)
    assert [p.speaker for p in found] == [None, "NEWSRAEL", "NEWSRAEL", "OGN", "OGN"]
    assert found[1].body.of(text) == "Fighters left the city on Monday."
    assert found[2].speaker_span is not None
    assert found[2].speaker_span.of(text) == "NEWSRAEL:"


def test_a_dateline_may_follow_a_prefix() -> None:
    text = "NEWSRAEL: BEIRUT (AFP) - Fighters left the city on Monday."
    (found,) = find_paragraphs(text)
    assert (found.speaker, found.body.of(text)) == ("NEWSRAEL", "Fighters left the city on Monday.")


@pytest.mark.parametrize("word", ["bridge ", "bridge", "brücke\u0301 "], ids=["words", "no blanks", "combining"])
def test_overlong_paragraphs_are_cut_and_nothing_is_lost(word: str) -> None:
    text = (word * (3 * LONGEST_PARSED // len(word))).strip()
    found = find_paragraphs(text)
    assert len(found) >= 3
    assert max(p.span.end - p.span.start for p in found) <= LONGEST_PARSED
    assert "".join(p.span.of(text) for p in found).replace(" ", "") == text.replace(" ", "")


TOLD = (
    "The bridge over the Dee fell on Monday evening, killing two men who were painting it. A third was taken out of the water alive.",
    "It had stood since the flood of 1829, said the county surveyor, who had looked at it in March and found nothing wrong with it.",
)


@pytest.mark.parametrize("width", [24, 30, 38, 44, 60, 90])
def test_wrapped_lines_of_any_width_are_one_paragraph(width: int) -> None:
    text = "\n\n".join(fill(paragraph, width) for paragraph in TOLD)
    assert [" ".join(p.body.of(text).split()) for p in find_paragraphs(text)] == list(TOLD)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("FALL OF A BRIDGE\n" + fill(TOLD[0], 38), 2),
        (fill(TOLD[0], 38) + "\n" + fill("  " + TOLD[1], 38), 2),
        (
            "Ann Reid, of Braemar, painter\nTom Lyle, of Ballater, painter\nJohn Gow, of Crathie, a driver\nMary Gow, of Crathie, his wife",
            4,
        ),
        ("Dead: two\nHurt: one\nMissing: none\nSaved: three", 4),
    ],
    ids=["heading above", "indented paragraph", "names", "short items"],
)
def test_lines_that_are_no_wrapped_prose(text: str, count: int) -> None:
    assert len(find_paragraphs(text)) == count
