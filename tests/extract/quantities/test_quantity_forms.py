"""Figures in the forms of news: what they count in longer phrases, and numbers that name, mark or score."""

import pytest

from rashomon.extract.quantities import quantities
from rashomon.extract.times import dating_tokens, find_times
from rashomon.parse import parse
from rashomon.records.claim import Quantity
from rashomon.records.report import Report


def read(text: str) -> list[Quantity]:
    report = Report(id="r", path="r.txt", url=None, outlet=None, outlet_basis=None, title=None, author=None, published=None,
                    published_basis=None, kind=None, language="en", sha256="", length=len(text), text=text)  # fmt: skip
    doc = parse(report)
    return [figure.quantity for figure in quantities.find_quantities(doc, dating_tokens(find_times(doc), amounts=False))]


SAID = [
    ("The six-foot-five guard came.", [("six-foot-five", 77 / 12, 77 / 12, "foot")]),
    ("He is 5 feet 10, they say.", [("5 feet 10", 70 / 12, 70 / 12, "foot")]),
    ("A four- to five-inch blade was found.", [("four- to five-inch", 4, 5, "inch")]),
    ("A 25-second film was shown.", [("25-second", 25, 25, "second")]),
    ("They waited 5 ½ years.", [("5 ½ years", 5.5, 5.5, "year")]),
    ("Frost fell to 2.4 C in the night.", [("2.4 C", 2.4, 2.4, "degree")]),
    ("It took a day or two.", [("a day or two", 1, 2, "day")]),
    ("A delegate or two left.", [("A delegate or two", 1, 2, "delegate")]),
    ("He offered $140-$150 million.", [("$140-$150 million", 140000000, 150000000, "USD")]),
    ("He is worth less than $1 billion or more than $4 billion.",
     [("less than $1 billion", None, 1000000000, "USD"), ("more than $4 billion", 4000000000, None, "USD")]),
    ("They earn $20 or more an hour.", [("$20 or more an hour", 20, None, "USD/hour")]),
    ("They spent billions of offshore dollars.", [("billions", 10**9, 10**11, "USD")]),
    ("The mill serves 1,000 people an hour.", [("1,000", 1000, 1000, "people/hour")]),
    ("The count is closing in on 600 now.", [("closing in on 600", 540, 600, None)]),
    ("A 34-year old man and a 50 year-old pipe were found.", [("34-year old", 34, 34, "age"), ("50 year-old", 50, 50, "age")]),
    ("Children between 11 and 15 may join.", [("between 11 and 15", 11, 15, "age")]),
    ("It was read by women 25-54.", [("25-54", 25, 54, "age")]),
    ("Those aged over 12 years were tested.", [("over 12 years", 12, None, "age")]),
    ("The child turns 18.", [("18", 18, 18, "age")]),
    ("It is a 55-and-over home.", [("55-and-over", 55, 55, "age")]),
    ("Hundreds of children holding candles came.", [("Hundreds", 100, 10000, "child")]),
    ("They have at least three non-Russians there.", [("at least three", 3, None, "non-russian")]),
    ("They saw 99 winner-take-all races.", [("99", 99, 99, "race")]),
    ("They had 7 AK-47 rifles.", [("7", 7, 7, "rifle")]),
    ("When the two plainclothes officers saw him they fired.", [("two", 2, 2, "officer")]),
    ("She is a mother of three and manager at the mill.", [("three", 3, 3, None)]),
    ("Father-of-two Sam Hill lives there.", [("two", 2, 2, None)]),
    ("He shot three people, killing one, at the mill.", [("three", 3, 3, "people"), ("one", 1, 1, None)]),
    ("The centre scored 20 Thursday night to win.", [("20", 20, 20, None)]),
    ("There were 79 cases, compared to three last year.", [("79", 79, 79, "case"), ("three", 3, 3, None)]),
    ("The toll rose by 12 to 45.", [("12", 12, 12, None), ("45", 45, 45, None)]),
    ("Prices could rise by 5% to 10%.", [("5% to 10%", 5, 10, "percent")]),
    ("The number of pupils is expected to grow from 1,897 to 2,388.", [("1,897", 1897, 1897, "pupil"), ("2,388", 2388, 2388, "pupil")]),
    ("It followed by one day a ruling of the court.", [("one day", 1, 1, "day")]),
    ("He got a 2-1/2 year term.", [("2-1/2 year", 2.5, 2.5, "year")]),
    ("They took $137-million of jewels.", [("$137-million", 137000000, 137000000, "USD")]),
    ("His dozen rounds were spent.", [("dozen", 12, 12, "round")]),
    ("Two of every five voters stayed away.", [("Two of every five", 0.4, 0.4, "share")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAID, ids=[row[0] for row in SAID])
def test_forms(text: str, expected: list[tuple[object, ...]]) -> None:
    assert [(q.text, q.low, q.high, q.unit) for q in read(text)] == expected


OF = [
    ("The team won 10 of 12 matches.", "10", "12 matches"),
    ("It sells at about half Harbour Data's value.", "about half", "Harbour Data's value"),
    ("The claim is held by one or more of his rivals.", "one or more", "his rivals"),
    ("They ran 364 yards, including three touchdowns.", "three", None),
]


@pytest.mark.parametrize(("text", "figure", "of"), OF)
def test_wholes(text: str, figure: str, of: str | None) -> None:
    assert next(q for q in read(text) if q.text == figure).of == of


DATED = [
    ("The win in six states so far assures her of at least 318 delegates.", {"six": "so far", "at least 318": None}),
    ("They had been paying $35,000 a month until May.", {"$35,000 a month": None}),
    ("As of 9 pm ET Tuesday, 12 stations had closed.", {"12": "As of 9 pm ET Tuesday"}),
]


@pytest.mark.parametrize(("text", "dates"), DATED)
def test_dates_of_figures(text: str, dates: dict[str, str | None]) -> None:
    assert {q.text: q.as_of and q.as_of.of(text) for q in read(text)} == dates


NONE = [
    "Region 1 approves the budget.",
    "Read part 1 here.",
    "It hits versions 6, 7 and 9 of the browser.",
    "Troop 122 and 124 will come.",
    "The S.&P. 500 fell.",
    "He leads the 5-Star Movement in Italy.",
    "The guests met at Six Flags Over Texas.",
    "The make has 486-based parts.",
    "They sell 5G phones.",
    "Its 737 Max 8 jets were grounded.",
    "He said that his 757 was great.",
    "The door at 44-46 Mill Street broke.",
    "It fell at about 7 p. m. on Saturday.",
    "Call 510-582-1263 now.",
    "The club (2-13) lost again.",
    "It was a one-two punch.",
    "He told a one-liner.",
    "He went 29-of-34 in the match.",
    "A four-by-four car came.",
    "A 3-to-1 margin is wide.",
    "He was clear about one thing.",
    "It began about 1970 in the north.",
    "They recalled the 2013 results.",
    "They review the 1986 rules.",
    "In the 1988 second quarter it fell.",
    "It runs May 7, 8 and 9 at the hall.",
    "They may not harm one another.",
    "Her second plan failed, as did a third, and she left.",
    "It fell in a quarter that saw war.",
    "Most of it came after half.",
    "LST-325 came to the port.",
    "The flaw hits browsers like Internet Explorer 8 and 9.",
    "He is naive about one of the largest powers.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_figure(text: str) -> None:
    assert read(text) == []


def test_a_bare_number_is_a_year_where_the_text_writes_thousands_with_commas() -> None:
    assert [q.text for q in read("The fire destroyed 1986 houses.")] == ["1986"]
    assert [q.text for q in read("Some 4,200 people read 2013 comments.")] == ["Some 4,200"]
