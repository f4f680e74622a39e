"""The TimeML measurement: tags read, expressions put as TIMEX3, pairs counted as TempEval-3 counts them."""

from pathlib import Path

import pytest
import timeml
import times as bench
import timex3
from timeml import Timex

from rashomon.extract.times.claim_times import find_times
from rashomon.parse import parse
from rashomon.read import from_text

TML = """<?xml version="1.0" ?>
<TimeML><DOCID>a</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="1998-08-07" functionInDocument="CREATION_TIME">1998-08-07</TIMEX3></DCT>
<TEXT>Smith &amp; Co. <EVENT eid="e1" class="OCCURRENCE">closed</EVENT> <TIMEX3 tid="t1" type="DATE" value="1998-08-07">Friday</TIMEX3>,
<TIMEX3 tid="t2" type="DURATION" value="P2D"/>after <TIMEX3 tid="t3" type="DURATION" value="P3Y">three years</TIMEX3>.</TEXT></TimeML>
"""


def test_tags_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.tml"
    path.write_text(TML, encoding="utf-8")
    document = timeml.read(path)
    assert (document.name, document.made) == ("a", "1998-08-07")
    assert document.text == "Smith & Co. closed Friday,\nafter three years."
    assert [(document.text[t.start : t.end], t.type, t.value) for t in document.timexes] == [
        ("Friday", "DATE", "1998-08-07"),
        ("three years", "DURATION", "P3Y"),
    ]


def test_the_split_is_by_name() -> None:
    assert [timeml.first_half(name) for name in ("wsj_0006", "wsj_0032")] == [True, False]


def test_pairs_are_one_to_one() -> None:
    text = "about two weeks ago, on Monday, Tuesday"
    key = [Timex(6, 19, "DATE", "1998-W30"), Timex(24, 30, "DATE", "1998-08-03")]
    found = [Timex(0, 19, "DATE", "1998-W30"), Timex(24, 31, "TIME", "1998-08-03"), Timex(32, 39, "DATE", "1998-08-04")]
    pairs = list(bench.pair(key, found))
    assert bench.count(text, pairs) == {"wanted": 2, "found": 3, "strict": 1, "relaxed": 2, "type": 1, "value": 2}
    assert [list(bench.wrong(text, p)) for p in pairs] == [["extent"], ["type"], ["extra"]]


def test_another_tagger_is_moved_onto_the_text(tmp_path: Path) -> None:
    document = timeml.Document("a", "Closed\n Friday, again.", "1998-08-07", ())
    tagged = '<TimeML>\nClosed <TIMEX3 tid="t1" type="DATE" value="1998-08-07">Friday</TIMEX3>, again.\n</TimeML>'
    (tmp_path / "a.tml").write_text(tagged, encoding="utf-8")
    assert bench.beside(tmp_path, document) == [Timex(8, 14, "DATE", "1998-08-07")]


TAGS = [  # said on Thursday, 26 October 1989
    ("It fell on Monday.", [("Monday", "DATE", "1989-10-23")]),
    ("It fell last week.", [("last week", "DATE", "1989-W42")]),
    ("It fell at 10:35 a.m. on Monday.", [("10:35 a.m. on Monday", "TIME", "1989-10-23T10:35")]),
    ("It fell on Monday night.", [("Monday night", "TIME", "1989-10-23TNI")]),
    ("It grew in the past three months.", [("the past three months", "DURATION", "P3M")]),
    ("It grew for 2 1/2 years.", [("2 1/2 years", "DURATION", "P2Y6M")]),
    ("He is 37 years old.", []),
    ("A five-hour delay ended.", [("five-hour", "DURATION", "PT5H")]),
    ("It rains every Monday.", [("every Monday", "SET", "XXXX-WXX-1")]),
    ("They fly four times a week.", [("four times a week", "SET", "P1W")]),
    ("It grew in the 1990s.", [("the 1990s", "DATE", "199")]),
    ("It grew in the third quarter.", [("the third quarter", "DATE", "1989-Q3")]),
    ("Its third-quarter loss rose from a year ago.", [("third-quarter", "DATE", "1989-Q3"), ("a year ago", "DATE", "1988-Q3")]),
    ("It fell in the last half of 1988.", [("the last half of 1988", "DATE", "1988-H2")]),
    ("It recently closed and is now empty.", [("recently", "DATE", "PAST_REF"), ("now", "DATE", "PRESENT_REF")]),
    ("It ran from 1985 to 1987.", [("1985", "DATE", "1985"), ("1987", "DATE", "1987")]),
    ("The 1987 crash hurt.", [("1987", "DATE", "1987")]),
    ("In nineteen ninety-six it fell.", [("nineteen ninety-six", "DATE", "1996")]),
    ("Bonds are due in January nineteen ninety-seven.", [("January nineteen ninety-seven", "DATE", "1997-01")]),
    ("It fell last Thanksgiving.", [("last Thanksgiving", "DATE", "1988-11-24")]),
    ("It must close by year-end.", [("year-end", "DATE", "1989-12-31")]),
    ("A dividend is payable Dec. 7.", [("Dec. 7", "DATE", "1989-12-07")]),
    ("It extended the offer until Nov. 9.", [("Nov. 9", "DATE", "1989-11-09")]),
    ("It fell on Friday, Oct. 27.", [("Friday, Oct. 27", "DATE", "1989-10-27")]),
    ("It fell in 1972. That year was wet.", [("1972", "DATE", "1972"), ("That year", "DATE", "1972")]),
    ("It fell two weeks after the storm.", [("two weeks", "DURATION", "P2W")]),
]


@pytest.mark.parametrize(("text", "expected"), TAGS, ids=[t[0] for t in TAGS])
def test_expressions_as_timex3(text: str, expected: list[tuple[str, str, str]]) -> None:
    doc = parse(from_text(text, path="t.txt", outlet=None, published="1989-10-26"))
    tags = [tag for expression in find_times(doc) for tag in timex3.tags(expression, doc.text)]
    assert [(doc.text[t.start : t.end], t.type, t.value) for t in tags] == expected
