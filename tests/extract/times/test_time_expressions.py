"""Words of time: found by their form, and what they come to where they are said."""

from datetime import date, datetime
from functools import partial

import pytest
from work import calls_of

from rashomon.extract.times.forms.expressions import find_expressions
from rashomon.extract.times.forms.parts import Parts
from rashomon.extract.times.values.edtf import to_edtf
from rashomon.extract.times.values.frame import Frame, day_value
from rashomon.extract.times.values.named_years import NamedYears
from rashomon.extract.times.values.resolve import resolve

NOW = date(2026, 6, 17)  # a Wednesday
STORY = day_value(date(2026, 6, 10))

FOUND = [
    ("at 10.40 p.m. on Tuesday, the 16th instant.", ["10.40 p.m. on Tuesday, the 16th instant."]),
    ("occurred at twenty minutes to eleven to-night in the pit", ["twenty minutes to eleven to-night"]),
    ("on the night of Wednesday, 10 June, the men left", ["the night of Wednesday, 10 June"]),
    ("During the night of 10 to 11 June they left", ["the night of 10 to 11 June"]),
    ("passed it on Thursday of last week", ["Thursday of last week"]),
    ("from 3 May to 5 June the road was shut", ["3 May to 5 June"]),
    ("between Saturday night and Sunday morning", ["Saturday night and Sunday morning"]),
    ("Tuesday last, yesterday forenoon", ["Tuesday last", "yesterday forenoon"]),
    ("a second explosion, one by one, at two hospitals, 2:1", []),
    ("They may march in step, the sun sat low", []),
    ("in 2000 houses", ["2000"]),  # the grammar alone cannot tell; a known loss
    ("the 1990s and the late 19th century", ["the 1990s", "the late 19th century"]),
    ("at half-past eight, by a quarter to nine", ["half-past eight", "a quarter to nine"]),
    ("on 16 and on 30 March", ["16 and on 30 March"]),
    ("every night for years", ["every night", "years"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found_by_form(text: str, expected: list[str]) -> None:
    assert [text[f.start : f.end] for f in find_expressions(text)] == expected


ROLES = [
    ("by December 6", "until"),
    ("until Monday", "until"),
    ("as of noon", "until"),
    ("since 2011", "since"),
    ("for about three hours", "duration"),
    ("every day", "frequency"),
    ("before dawn on Tuesday", "point"),
    ("on Tuesday", "point"),
]


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_role(text: str, role: str) -> None:
    assert [f.role for f in find_expressions(text)] == [role]


VALUES = [  # said on Wednesday, 17 June 2026, of what was
    ("2024-12-05", "2024-12-05", "2024-12-05", "2024-12-05"),
    ("on 4 March 2026", "2026-03-04", "2026-03-04", "2026-03-04"),
    ("March 4", "2026-03-04", "2026-03-04", "2026-03-04"),
    ("December 28", "2025-12-28", "2025-12-28", "2025-12-28"),
    ("the 16th inst.", "2026-06-16", "2026-06-16", "2026-06-16"),
    ("the 24th ult.", "2026-05-24", "2026-05-24", "2026-05-24"),
    ("the 4th prox.", "2026-07-04", "2026-07-04", "2026-07-04"),
    ("on Monday", "2026-06-15", "2026-06-15", "2026-06-15"),
    ("on Wednesday", "2026-06-17", "2026-06-17", "2026-06-17"),
    ("last Wednesday", "2026-06-10", "2026-06-10", "2026-06-10"),
    ("next Monday", "2026-06-22", "2026-06-22", "2026-06-22"),
    ("Thursday of last week", "2026-06-11", "2026-06-11", "2026-06-11"),
    ("yesterday", "2026-06-16", "2026-06-16", "2026-06-16"),
    ("the day before yesterday", "2026-06-15", "2026-06-15", "2026-06-15"),
    ("last night", "2026-06-16", "2026-06-16", "2026-06-16"),
    ("a week ago", "2026-06-10~", "2026-06-10", "2026-06-10"),
    ("fifteen years ago", "2011", "2011-01-01", "2011-12-31"),
    ("three months ago", "2026-03", "2026-03-01", "2026-03-31"),
    ("last month", "2026-05", "2026-05-01", "2026-05-31"),
    ("last week", "2026-06-08/2026-06-14", "2026-06-08", "2026-06-14"),
    ("last year", "2025", "2025-01-01", "2025-12-31"),
    ("last December", "2025-12", "2025-12-01", "2025-12-31"),
    ("in October of last year", "2025-10", "2025-10-01", "2025-10-31"),
    ("last winter", "2025-24", "2025-12-01", "2026-02-28"),
    ("this September", "2026-09", "2026-09-01", "2026-09-30"),
    ("the summer of 2024", "2024-22", "2024-06-01", "2024-08-31"),
    ("the third quarter of 2025", "2025-35", "2025-07-01", "2025-09-30"),
    ("the 1990s", "199X", "1990-01-01", "1999-12-31"),
    ("late June 2025", "2025-06-21/2025-06-30", "2025-06-21", "2025-06-30"),
    ("at 9:20 p.m. on Monday", "2026-06-15T21:20:00", "2026-06-15T21:20", "2026-06-15T21:20"),
    ("at half past ten on Monday night", "2026-06-15T22:30:00", "2026-06-15T22:30", "2026-06-15T22:30"),
    ("at two on Monday night", "2026-06-16T02:00:00", "2026-06-16T02:00", "2026-06-16T02:00"),
    ("at seven this morning", "2026-06-17T07:00:00", "2026-06-17T07:00", "2026-06-17T07:00"),
    ("the night of 3 to 4 May", "2026-05-03/2026-05-04", "2026-05-03", "2026-05-04"),
    ("from 3 May to 5 June 2026", "2026-05-03/2026-06-05", "2026-05-03", "2026-06-05"),
    ("two days later", "2026-06-12", "2026-06-12", "2026-06-12"),
    ("three days earlier", "2026-06-07", "2026-06-07", "2026-06-07"),
    ("the following day", "2026-06-11", "2026-06-11", "2026-06-11"),
    ("the previous day", "2026-06-09", "2026-06-09", "2026-06-09"),
    ("that night", "2026-06-10", "2026-06-10", "2026-06-10"),
    ("at 22:10", "2026-06-10T22:10:00", "2026-06-10T22:10", "2026-06-10T22:10"),
    ("since 2011", "2011-01-01/..", "2011-01-01", None),
    ("by June 6", "../2026-06-06", None, "2026-06-06"),
]


def said(text: str, frame: Frame) -> tuple[str | None, str | None, str | None]:
    found = find_expressions(text)[0]
    value = resolve(found.parts, frame)
    if value and found.until:
        other = resolve(found.until, frame)
        value = value._replace(last=other.last if other else value.last)
    return to_edtf(value, found.role) if value else (None, None, None)


@pytest.mark.parametrize(("text", "edtf", "earliest", "latest"), VALUES)
def test_value(text: str, edtf: str, earliest: str | None, latest: str | None) -> None:
    frame = Frame((NOW, NOW), reference_time=STORY, direction="past")
    assert said(text, frame) == (edtf, earliest, latest)


@pytest.mark.parametrize(
    ("text", "earliest"),
    [("on Monday", "2026-06-22"), ("in October", "2026-10-01"), ("on March 4", "2027-03-04"), ("this week", "2026-06-17")],
)
def test_what_will_be_lies_ahead(text: str, earliest: str) -> None:
    assert said(text, Frame((NOW, NOW), direction="future"))[1] == earliest


def test_a_night_crosses_midnight() -> None:
    late = resolve(find_expressions("at 11 p.m. on Monday")[0].parts, Frame((NOW, NOW), direction="past"))
    frame = Frame((NOW, NOW), reference_time=late, direction="past")
    assert said("at two o'clock", frame)[1] == "2026-06-16T02:00"
    assert said("two hours later", frame)[1] == "2026-06-16T01:00"


def test_an_hour_without_its_half_of_the_day_gives_the_day_alone() -> None:
    assert said("at seven o'clock", Frame((NOW, NOW), reference_time=STORY, direction="past"))[1:] == ("2026-06-10", "2026-06-10")


def test_an_unknown_year_stays_open() -> None:
    assert said("on December 5", Frame(None)) == ("XXXX-12-05", None, None)
    fifth = resolve(find_expressions("December 5")[0].parts, Frame(None))
    assert said("two days later", Frame(None, reference_time=fifth)) == ("XXXX-12-07", None, None)
    assert said("on 10 June", Frame(None, reference_time=day_value(date(2024, 5, 3))))[0] == "2024-06-10"
    assert said("on 10 June", Frame(None, reference_time=day_value(date(2024, 1, 3))))[0] == "XXXX-06-10"
    assert said("on 10 June", Frame(None, years=NamedYears([Parts(month=6, year=2024)])))[0] == "2024-06-10"


OPEN_YEAR = [  # said of a story whose year nothing names
    ("February 27", "two days later", "XXXX-02-29/XXXX-03-01"),
    ("March 1", "a day earlier", "XXXX-02-28/XXXX-02-29"),
    ("December 31", "two days later", "XXXX-01-02"),
    ("January 1", "the day before", "XXXX-12-31"),
    ("December 5", "on Thursday", "XXXX-12-05/XXXX-12-11"),
    ("December 5", "late on Thursday evening", "XXXX-12-05/XXXX-12-11"),
    ("December 5", "the following week", "XXXX-12-06/XXXX-12-18"),
    ("December 5", "a month later", "XXXX-01"),
    ("December 5", "a year later", None),
    ("December 5", "the following year", None),
]


@pytest.mark.parametrize(("story", "text", "edtf"), OPEN_YEAR)
def test_reckoning_without_a_year(story: str, text: str, edtf: str | None) -> None:
    then = resolve(find_expressions(story)[0].parts, Frame(None))
    assert said(text, Frame(None, reference_time=then, direction="past")) == (edtf, None, None)


IN_BRACKETS = [
    ("at the end of last December (2024), in a move", "the end of last December (2024)", "2024-12-22/2024-12-31"),
    ("on December 5 [2024]", "December 5 [2024]", "2024-12-05"),
    ("last year (2023)", "last year (2023)", "2023"),
    ("on Monday (2024)", "Monday", None),
]


@pytest.mark.parametrize(("text", "words", "edtf"), IN_BRACKETS)
def test_a_year_in_brackets_belongs_to_its_date(text: str, words: str, edtf: str | None) -> None:
    found = find_expressions(text)[0]
    assert text[found.start : found.end] == words
    assert said(text, Frame(None))[0] == edtf


def test_years_are_taken_from_dates_nearby_alone() -> None:
    years = NamedYears([Parts(year=2019, month=3), Parts(year=2024, month=12, day=5), Parts(year=2024, month=2, day=30)])
    days = [(12, 7), (1, 2), (6, 10), (3, 14), (3, None), (2, 29)]
    assert [years.of(month, day) for month, day in days] == [2024, 2025, None, None, 2025, None]


BAD = [
    "February 30",
    "30 February 2026",
    "the 45th of May",
    "at 24:00",
    "at 25:61",
    "0000-01-01",
    "13/13/2026",
    "in 9999",
    "the 99th century",
    "the 45th",
    "11 February 1689/90",
    "25 October 1917 (Old Style)",
    "5 May 1690 O.S.",
    "31 April",
    "29 February 2025",
]


@pytest.mark.parametrize("text", BAD)
@pytest.mark.parametrize("now", [None, (NOW, NOW), (date.min, date.min), (date.max, date.max)])
def test_what_no_calendar_has_gives_no_value_and_no_error(text: str, now: tuple[date, date] | None) -> None:
    frames = [Frame(now, direction=turn, reference_time=STORY) for turn in ("past", "future", None)]
    for found in find_expressions(text):
        for frame in frames:
            value = resolve(found.parts, frame)
            assert value is None or isinstance(value.first, datetime)


@pytest.mark.parametrize(
    "text", ["a million years ago", "5000 years ago", "9999 centuries later", "yesterday", "last century", "next decade"]
)
def test_reckoning_beyond_the_calendar_gives_no_error(text: str) -> None:
    for day in (date.min, NOW, date.max):
        for found in find_expressions(text):
            resolve(found.parts, Frame((day, day), reference_time=day_value(day), direction="past"))


OLD_STYLE = [
    ("on 11 February 1689/90 he", "11 February 1689/90"),
    ("on 25 October 1917 (Old Style), the", "25 October 1917 (Old Style)"),
    ("on 5 May 1690, O.S., the", "5 May 1690, O.S."),
]


@pytest.mark.parametrize(("text", "words"), OLD_STYLE)
def test_a_julian_date_is_kept_as_words_alone(text: str, words: str) -> None:
    found = find_expressions(text)[0]
    assert text[found.start : found.end] == words
    assert resolve(found.parts, Frame((NOW, NOW), direction="past")) is None


def test_ten_thousand_expressions_take_work_in_proportion() -> None:
    few, many = (calls_of(partial(find_expressions, "it fell on Monday, 5 May 2024 and two days later, " * n)) for n in (500, 2_000))
    assert many < 6 * few
    assert len(find_expressions("it fell on Monday, 5 May 2024 and two days later, " * 5_000)) == 10_000


VAGUE = [
    ("it recently closed", "vague"),
    ("the current head", "vague"),
    ("as soon as he left", None),
    ("over the past week", "point"),
    ("a five-hour delay", "duration"),
    ("he is 37 years old", None),
    ("three-quarters of them", None),
    ("to last three days", "duration"),
]


@pytest.mark.parametrize(("text", "role"), VAGUE)
def test_vague_words_and_amounts(text: str, role: str | None) -> None:
    assert [f.role for f in find_expressions(text)] == ([role] if role else [])


MORE = [  # said on Wednesday, 17 June 2026, of what was
    ("the first Monday in May", "2026-05-04", "2026-05-04"),
    ("the last Friday of April 2024", "2024-04-26", "2024-04-26"),
    ("the second week of January", "2026-01-07", "2026-01-16"),
    ("on Tuesday se'nnight", "2026-06-09", "2026-06-09"),
    ("this day fortnight", "2026-06-03", "2026-06-03"),
    ("yesterday week", "2026-06-09", "2026-06-09"),
    ("three weeks ago on Friday", "2026-05-29", "2026-05-29"),
    ("Friday evening last", "2026-06-12", "2026-06-12"),
    ("the night of the 3rd to the 4th", "2026-06-03", "2026-06-04"),
    ("the night between the 3rd and the 4th of June", "2026-06-03", "2026-06-04"),
    ("the thirtieth of May", "2026-05-30", "2026-05-30"),
    ("the third inst.", "2026-06-03", "2026-06-03"),
    ("5-Dec-2025", "2025-12-05", "2025-12-05"),
    ("2025/12/05", "2025-12-05", "2025-12-05"),
    ("Friday the 5th", "2026-06-05", "2026-06-05"),
    ("from 3 to 5 May", "2026-05-03", "2026-05-05"),
    ("from September to December 2014", "2014-09-01", "2014-12-31"),
    ("between 9 a.m. and 5 p.m. on Monday", "2026-06-15T09:00", "2026-06-15T17:00"),
    ("from 9 to 11 p.m. on Monday", "2026-06-15T21:00", "2026-06-15T23:00"),
    ("at 0734 local time on Monday", "2026-06-15T07:34", "2026-06-15T07:34"),
    ("at 14.30 GMT on Monday", "2026-06-15T14:30", "2026-06-15T14:30"),
    ("at ten past two on Monday night", "2026-06-16T02:10", "2026-06-16T02:10"),
    ("in 1994-96", "1994-01-01", "1996-12-31"),
    ("fiscal 2024-25", "2024-01-01", "2025-12-31"),
    ("FY2025", "2025-01-01", "2025-12-31"),
    ("in H1 2024", "2024-01-01", "2024-06-30"),
    ("the March quarter", "2026-01-01", "2026-03-31"),
    ("the winter of 2023-24", "2023-12-01", "2024-02-29"),
    ("the early 1990s", "1990-01-01", "1993-12-31"),
    ("the 1800s", "1800-01-01", "1899-12-31"),
    ("back in '68", "1968-01-01", "1968-12-31"),
    ("Candlemas", "2026-02-02", "2026-02-02"),
    ("Whit Tuesday", "2026-05-26", "2026-05-26"),
    ("over the last week", "2026-06-10", "2026-06-17"),
    ("the next two days", "2026-06-10", "2026-06-12"),
    ("nearly a quarter-century ago", "2001-01-01", "2001-12-31"),
    ("two and a half years ago", "2023-01-01", "2024-12-31"),
    ("the week of May 5", "2026-05-04", "2026-05-11"),
]


@pytest.mark.parametrize(("text", "earliest", "latest"), MORE, ids=[m[0] for m in MORE])
def test_value_of_other_forms(text: str, earliest: str, latest: str) -> None:
    assert said(text, Frame((NOW, NOW), reference_time=STORY, direction="past"))[1:] == (earliest, latest)


NO_TIMES = ["call (804) 780-1000", "Theresa May said", "he has 2000 men", "the Daily Beast", "15 percent to 20 percent", "in Room 2012"]


@pytest.mark.parametrize("text", NO_TIMES)
def test_no_times(text: str) -> None:
    assert find_expressions(text) == []


@pytest.mark.parametrize("text", ["twice a week", "three times a year", "each spring", "on weekdays", "the second Tuesday of each month"])
def test_rates(text: str) -> None:
    assert [f.role for f in find_expressions(text)] == ["frequency"]
