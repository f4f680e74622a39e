"""The time of each claim: its own words, its clause's, or the date at which the narrative stands."""

from functools import partial

import pytest
from work import calls_of

from rashomon.extract.clauses import Clause, TriggerDraft
from rashomon.extract.times.claim_times import find_times, times_of_clauses
from rashomon.extract.times.faults import time_fault_note
from rashomon.parse import Doc, parse
from rashomon.read import from_text
from rashomon.records.claim import Time

WEDNESDAY = "2026-06-17"


def parsed(text: str, published: str | None = WEDNESDAY) -> Doc:
    return parse(from_text(text, path="t.txt", outlet="The Test", published=published))


def times_of(text: str, triggers: list[str], published: str | None = WEDNESDAY) -> list[Time | None]:
    """The times of clauses whose triggers are these words, each with its own dependents."""
    doc = parsed(text, published)
    tokens = [next(t for t in doc.tokens if t.text == word) for word in triggers]
    stops = {t.i for t in tokens}
    clauses = []
    for token in sorted(tokens, key=lambda t: t.i):
        own, todo = set(), [token]
        while todo:
            at = todo.pop()
            own.add(at.i)
            todo.extend(c for c in at.children if c.i not in stops)
        clauses.append(Clause(TriggerDraft(token, [token], "verb"), tuple(doc.tokens[i] for i in sorted(own)), frozenset(own)))
    return times_of_clauses(doc, find_times(doc), clauses)


def ends(time: Time | None) -> tuple[str | None, str | None]:
    return (time.earliest, time.latest) if time else (None, None)


CASES = [
    (
        "the following day goes on from a clause beside the story",
        "She died on 2 June. Samples went to Oban, where a laboratory named the germ on 5 June. Alarm was raised the following morning.",
        "raised",
        ("2026-06-06", "2026-06-06"),
    ),
    ("weekday, past", "The bridge fell on Monday.", "fell", ("2026-06-15", "2026-06-15")),
    ("weekday, future", "The bridge will open on Monday.", "open", ("2026-06-22", "2026-06-22")),
    ("narrative holds", "The bridge fell on Monday. Two people died.", "died", ("2026-06-15", "2026-06-15")),
    (
        "another takes over",
        "It fell on Monday. On Tuesday police arrived. They counted cars.",
        "counted",
        ("2026-06-16", "2026-06-16"),
    ),
    (
        "background does not leak",
        "The tower burned on Monday. It was built in 1968. Guards fled.",
        "fled",
        ("2026-06-15", "2026-06-15"),
    ),
    ("saying does not leak", "It fell on Monday. He told us so on Tuesday. Guards fled.", "fled", ("2026-06-15", "2026-06-15")),
    ("plans do not leak", "It fell on Monday. Work will begin tomorrow. Guards fled.", "fled", ("2026-06-15", "2026-06-15")),
    ("pluperfect", "It fell on Monday. Guards had fled.", "fled", (None, "2026-06-15")),
    ("perfect", "Four people have died.", "died", (None, "2026-06-17")),
    ("present", "The search continues.", "continues", ("2026-06-17", "2026-06-17")),
    ("future without date", "The minister will resign.", "resign", ("2026-06-17", None)),
    ("past without date", "Guards fled.", "fled", (None, "2026-06-17")),
    ("two days later", "On June 5 rebels took the town. Two days later the king fled.", "fled", ("2026-06-07", "2026-06-07")),
    ("that night", "Rebels entered on Monday. That night the king fled.", "fled", ("2026-06-15", "2026-06-15")),
    (
        "midnight",
        "At 11 p.m. on Monday rebels entered. At two o'clock the king fled.",
        "fled",
        ("2026-06-16T02:00", "2026-06-16T02:00"),
    ),
    ("since, still so", "He has lived there since 2011.", "lived", ("2011-01-01", "2026-06-17")),
    ("ahead in the paragraph", "No lorry broke the gate. It was opened on Sunday.", "broke", ("2026-06-14", "2026-06-14")),
    ("overnight alone", "Support collapsed overnight. Guards fled.", "fled", (None, "2026-06-17")),
    ("what is seen", "We saw water boiling out on Sunday.", "saw", ("2026-06-14", "2026-06-14")),
    ("said by then", "It fell on June 9. On Monday the ministry announced that guards had fled.", "fled", (None, "2026-06-15")),
    ("until it did", "Until Monday the tower had never burned. Guards fled.", "fled", ("2026-06-15", "2026-06-15")),
    ("vague leap", "Rebels took Hama on Monday. Years later the king fled.", "fled", (None, None)),
    ("after a leap", "Rebels took Hama on June 1. Weeks later they left. Guards fled.", "fled", (None, "2026-06-17")),
    ("from one without date", "The king fled days before the coup.", "fled", (None, None)),
    ("counted from now", "Ten days after the city fell, people are missing. Guards fled.", "fled", ("2026-06-07", "2026-06-07")),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_time_of_a_clause(text: str, trigger: str, expected: tuple[str | None, str | None]) -> None:
    assert ends(times_of(text, [trigger])[0]) == expected


def test_a_joined_clause_takes_the_time_of_its_head() -> None:
    took, fled = times_of("On Sunday rebels took the town and fled.", ["took", "fled"])
    assert ends(took) == ends(fled) == ("2026-06-14", "2026-06-14")
    assert took is not None
    assert took.text == "Sunday"
    assert fled is not None
    assert fled.span is None
    assert fled.anchor == "narrative"


def test_without_publication_date_the_year_stays_open() -> None:
    took, fled = times_of("On December 5 rebels took Hama. Two days later the king fled.", ["took", "fled"], None)
    assert took is not None
    assert (took.edtf, took.earliest, took.latest) == ("XXXX-12-05", None, None)
    assert fled is not None
    assert fled.edtf == "XXXX-12-07"


TOLD = (
    "On December 5, in Mazzeh, the commander told 20 soldiers: “We are leaving. From today it ends.”\n\n“It is over.”\n\n"
    "Orders were given to burn papers. Two days later, the king fled. By December 9 the embassy stood empty."
)


def test_a_saying_of_the_story_carries_it_on() -> None:
    times = times_of(TOLD, ["leaving", "ends", "given", "fled", "stood"], None)
    assert [t and t.edtf for t in times] == ["XXXX-12-05", "XXXX-12-05", "XXXX-12-05", "XXXX-12-07", "../XXXX-12-09"]
    assert {ends(t) for t in times} == {(None, None)}
    times = times_of(TOLD, ["leaving", "given", "fled"], "2025-05-12")
    assert [t and t.edtf for t in times] == ["2024-12-05", "2024-12-05", "2024-12-07"]


def test_a_saying_to_the_media_does_not() -> None:
    text = "Guards fled on Monday. On Tuesday, the minister told reporters: “It burned.” Rebels entered."
    assert ends(times_of(text, ["entered"])[0]) == ("2026-06-15", "2026-06-15")


def test_a_date_of_long_ago_holds_for_its_own_paragraph() -> None:
    text = "On December 5, rebels took Hama. Guards fled.\n\nThe retreat was chaotic.\n\nOfficers left. A day later Homs fell."
    fled, was, left, fell = times_of(text, ["fled", "was", "left", "fell"], None)
    assert [t and t.edtf for t in (fled, was, left, fell)] == ["XXXX-12-05", None, "XXXX-12-05", "XXXX-12-06"]


def test_a_happening_that_is_dated_elsewhere_gives_its_day() -> None:
    text = "The bridge fell on June 5. The king had fled two days before the fall. A day after it fell, guards left."
    fell, fled = times_of(text, ["fell", "fled"])
    assert ends(fell) == ("2026-06-05", "2026-06-05")
    assert fled is not None
    assert (ends(fled), fled.anchor) == (("2026-06-03", "2026-06-03"), "event")


def test_words_told_from_a_happening_are_kept() -> None:
    time = times_of("The king fled just days before the coup.", ["fled"])[0]
    assert time is not None
    assert (time.edtf, time.text, time.anchor) == (None, "days before", "event")


def test_a_full_date_in_the_text_gives_the_year() -> None:
    took = times_of("On 3 May 2024 the war began. On 10 June rebels took Hama.", ["took"], None)[0]
    assert ends(took) == ("2024-06-10", "2024-06-10")


def test_an_amount_beside_a_full_month_tells_when_the_report_speaks() -> None:
    text = "On 10 June the soldiers left. In October 2024, twenty months ago, the governor promised this."
    assert ends(times_of(text, ["left"], None)[0]) == ("2026-06-10", "2026-06-10")


def test_a_date_line_stands_for_the_publication_date() -> None:
    text = "Lilongwe, 12 June 2026\n\nThe hall is closed. A box was stolen yesterday."
    closed, stolen = times_of(text, ["closed", "stolen"], None)
    assert ends(closed) == ("2026-06-12", "2026-06-12")
    assert ends(stolen) == ("2026-06-11", "2026-06-11")


def test_a_dateline_outranks_the_publication_date() -> None:
    text = (
        "ABERDARE, Tuesday, Midnight.—An explosion occurred at twenty minutes to eleven to-night in the pit.\n\n"
        "One o'clock.—The fan is again at work. Seventy men went below at nine o'clock."
    )
    occurred, work, went = times_of(text, ["occurred", "is", "went"], "1911-05-17")
    assert ends(occurred) == ("1911-05-16T22:40", "1911-05-16T22:40")
    assert ends(work) == ("1911-05-17", "1911-05-17")
    assert ends(went) == ("1911-05-16T21:00", "1911-05-16T21:00")


def test_entries_run_past_midnight() -> None:
    entries = [
        "He spent Wednesday night in the hall.",
        "19:05 The doors are open.",
        "23:55 The hall empties.",
        "02:30 Work stops.",
    ]
    text = "\n\n".join(entries)
    doors, work = times_of(text, ["are", "stops"], "2026-06-11T06:30:00+02:00")
    assert ends(doors) == ("2026-06-10", "2026-06-10")
    assert ends(work) == ("2026-06-11", "2026-06-11")


def test_spans_read_back() -> None:
    doc = parsed("At 21:40 on 7 June men left; by noon on Monday, twelve had been caught, 3½ years after “May 2022”.")
    expressions = find_times(doc)
    assert expressions
    for expression in expressions:
        assert expression.time.text == expression.span.of(doc.text)
        assert doc.tokens[expression.first].start <= expression.span.start < expression.span.end


@pytest.mark.parametrize("published", ["9999-12-31", "0001-01-01", "2099-01-01T00:00:00Z"])
def test_odd_publication_dates_give_no_error(published: str) -> None:
    text = "On February 30 it fell. A million years ago, the day before yesterday, next century, at 24:00, on the 45th."
    doc = parsed(text, published)
    assert find_times(doc)


def test_many_expressions_take_work_in_proportion() -> None:
    few, many = (parsed("It fell on Monday, on 5 May 2024 and two days later at 22:10. " * count) for count in (50, 200))
    assert len(find_times(many)) >= 600
    assert calls_of(partial(find_times, many)) < 6 * calls_of(partial(find_times, few))


FAULTS = [
    ("On February 30 it fell.", '"February 30": no date or hour of the calendar used here, kept as words'),
    ("On 31 June 2025 it fell.", '"31 June 2025": no date or hour of the calendar used here, kept as words'),
    (
        "It fell at 24:00. It rose on the 45th. It began in the year 0.",
        '"24:00", "the 45th", "the year 0": no date or hour of the calendar used here, kept as words',
    ),
    ("It fell on 11 February 1689/90.", '"11 February 1689/90": no date or hour of the calendar used here, kept as words'),
    (
        "It fell on 3 March 2027.",
        '"3 March 2027": told as past, but later than its date of publication (2026-06-17); check "published"',
    ),
    ("It will open on 3 March 2027. It fell on 28 February, at 23:59.", None),
    ("It fell on 29 February.", None),
]


@pytest.mark.parametrize(("text", "expected"), FAULTS, ids=[f[0] for f in FAULTS])
def test_bad_times_are_told_in_one_note(text: str, expected: str | None) -> None:
    doc = parsed(text)
    expressions = find_times(doc)
    assert time_fault_note(doc, expressions) == expected
    assert all(e.time.earliest is None and e.time.edtf is None for e in expressions if e.parts.broken)


def test_many_bad_times_make_one_note() -> None:
    doc = parsed("It fell on the 45th, on 31 April, on 30 February, on 31 June and at 25:10. " * 50)
    told = time_fault_note(doc, find_times(doc))
    assert told is not None
    assert told.startswith('"the 45th", "31 April", "30 February" and 2 more: ')


OWN = [
    ("a year of a thing", "On Monday he was driving a 1996 Dodge pickup.", ["driving"], ("2026-06-15", "2026-06-15")),
    (
        "a happening's noun",
        "The flood came on May 30. Soldiers left three days after the flood.",
        ["came", "left"],
        ("2026-06-02", "2026-06-02"),
    ),
    (
        "the day after",
        "The blast killed nine on June 5. The day after the blast he went.",
        ["killed", "went"],
        ("2026-06-06", "2026-06-06"),
    ),
    ("ended by a date", "The firm sold forty ships in the quarter ended March 31.", ["sold"], ("2026-01-01", "2026-03-31")),
    ("hours after a night", "On Friday night it fell. A few hours later men came.", ["came"], ("2026-06-12", "2026-06-13")),
    ("a strong verb", "On June 9 it hit a reef. The crew swam ashore.", ["swam"], ("2026-06-09", "2026-06-09")),
]


@pytest.mark.parametrize(("text", "triggers", "expected"), [c[1:] for c in OWN], ids=[c[0] for c in OWN])
def test_time_of_a_clause_by_its_own_words(text: str, triggers: list[str], expected: tuple[str, str]) -> None:
    assert ends(times_of(text, triggers)[-1]) == expected
