"""Figures: what their words say, what is counted, and which numbers are none."""

import pytest
import quantities as bench
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.extract.numerals import numerals
from rashomon.extract.quantities import quantities
from rashomon.extract.quantities.quantities import Figure
from rashomon.extract.times import dating_tokens, find_times
from rashomon.parse import parse
from rashomon.records.report import Report


def figures(text: str) -> list[Figure]:
    report = Report(id="r", path="r.txt", url=None, outlet=None, outlet_basis=None, title=None, author=None, published=None,
                    published_basis=None, kind=None, language="en", sha256="", length=len(text), text=text)  # fmt: skip
    doc = parse(report)
    found = quantities.find_quantities(doc, dating_tokens(find_times(doc), amounts=False))
    for figure in found:
        assert figure.quantity.span.of(text) == figure.quantity.text
        assert 0 <= figure.first < figure.last <= len(doc.tokens)
    return found


def said(text: str) -> list[tuple[object, ...]]:
    return [(q.text, q.low, q.high, q.unit) for q in (f.quantity for f in figures(text))]


BOUNDS = [
    ("12 men were killed.", ("12", 12, 12, "man")),
    ("A dozen truckers had parked their vehicles.", ("A dozen", 12, 12, "trucker")),
    ("About 600 soldiers drove south.", ("About 600", 540, 660, "soldier")),
    ("Some six hundred hands are employed.", ("Some six hundred", 540, 660, "hand")),
    ("An estimated 4,000 people fled.", ("An estimated 4,000", 3600, 4400, "people")),
    ("Nearly 3,000 people were led out of the village.", ("Nearly 3,000", 2700, 3000, "people")),
    ("More than 700 soldiers then drove out.", ("More than 700", 700, None, "soldier")),
    ("At least four people were killed.", ("At least four", 4, None, "people")),
    ("No fewer than 30 boats sailed.", ("No fewer than 30", 30, None, "boat")),
    ("Up to forty men are lying in the infirmary.", ("Up to forty", None, 40, "man")),
    ("Not more than 15,000 persons attended the rally.", ("Not more than 15,000", None, 15000, "person")),
    ("Fewer than 20 houses stood.", ("Fewer than 20", None, 20, "house")),
    ("As many as thirty may have perished.", ("As many as thirty", None, 30, None)),
    ("Between seventy and eighty men went down.", ("Between seventy and eighty", 70, 80, "man")),
    ("Three to four days passed.", ("Three to four days", 3, 4, "day")),
    ("They want 9-10 men for the job.", ("9-10", 9, 10, "man")),
    ("Between 3 million and 4 million euros was paid.", ("Between 3 million and 4 million euros", 3000000, 4000000, "EUR")),
    ("They paid 3 to 4 million euros.", ("3 to 4 million euros", 3000000, 4000000, "EUR")),
    ("Several houses burned.", ("Several", 3, 12, "house")),
    ("Dozens of demonstrators were held.", ("Dozens", 12, 200, "demonstrator")),
    ("Tens of thousands of people marched.", ("Tens of thousands", 10000, 1000000, "people")),
    ("Several hundred men marched.", ("Several hundred", 300, 1200, "man")),
    ("A handful of shops opened.", ("A handful", 3, 10, "shop")),
    ("A couple of boys came.", ("A couple", 2, 2, "boy")),
    ("I saw a dozen or so telephones glowing.", ("a dozen or so", 10.8, 13.2, "telephone")),
    ("Twenty men or more were hurt.", ("Twenty men or more", 20, None, "man")),
    ("It drew 6,200 people, give or take 400.", ("6,200 people, give or take 400", 5800, 6600, "people")),
    ("Three or four hundred men came.", ("Three or four hundred", 300, 400, "man")),
    ("Five-and-twenty men were saved.", ("Five-and-twenty", 25, 25, "man")),
    ("Fourscore and seven villages paid.", ("Fourscore and seven", 87, 87, "village")),
    ("One in five voters stayed away.", ("One in five", 0.2, 0.2, "share")),
    ("They spent billions of dollars.", ("billions of dollars", 10**9, 10**11, "USD")),
    ("Less than a third voted.", ("Less than a third", None, 1 / 3, "share")),
    ("Half a dozen companies bid.", ("Half a dozen", 6, 6, "company")),
    ("It cost $6,400 a year.", ("$6,400 a year", 6400, 6400, "USD/year")),
    ("Mr. Blumenthal, 64, is known.", ("64", 64, 64, "age")),
    ("Three score and ten villagers signed.", ("Three score and ten", 70, 70, "villager")),
    ("Rs 2,50,000 has been sanctioned.", ("Rs 2,50,000", 250000, 250000, "rupee")),
    ("Each family got Rs 10 lakh.", ("Rs 10 lakh", 1000000, 1000000, "rupee")),
    ("It cost Rs 640 crore.", ("Rs 640 crore", 6400000000, 6400000000, "rupee")),
    ("The firm lost $1.2bn.", ("$1.2bn", 1200000000, 1200000000, "USD")),
    ("The fund stood at £1,200 last night.", ("£1,200", 1200, 1200, "GBP")),
    ("The shares closed 7.2% lower.", ("7.2%", 7.2, 7.2, "percent")),
    ("The power came back after 43 minutes.", ("43 minutes", 43, 43, "minute")),
    ("We measured 14 litres per second at the foot.", ("14 litres per second", 14, 14, "litre/second")),
    ("The train ran at 64 kilometres an hour.", ("64 kilometres an hour", 64, 64, "kilometre/hour")),
    ("They waited half an hour.", ("half an hour", 0.5, 0.5, "hour")),
    ("The warnings had been given three times.", ("three times", 3, 3, "time")),
    ("We raised these matters twice.", ("twice", 2, 2, "time")),
    ("A five-strong team reached the town.", ("five-strong", 5, 5, "person")),
    ("One shepherd was killed there.", ("One", 1, 1, "shepherd")),
    ("A 21-year-old was arrested.", ("21-year-old", 21, 21, "age")),
    ("A girl of nine was hurt.", ("nine", 9, 9, "age")),
    ("He was 83 in May.", ("83", 83, 83, "age")),
    ("The boy, 12, is missing.", ("12", 12, 12, "age")),
    ("She is a mother of five.", ("five", 5, 5, None)),
    ("The door is 6ft 8in tall.", ("6ft 8in", 20 / 3, 20 / 3, "foot")),
    ("It took two hours and ten minutes.", ("two hours and ten minutes", 13 / 6, 13 / 6, "hour")),
    ("It took a year and a half.", ("a year and a half", 1.5, 1.5, "year")),
    ("It took two hours and a half.", ("two hours and a half", 2.5, 2.5, "hour")),
    ("He works 40 hours a week.", ("40 hours a week", 40, 40, "hour/week")),
    ("She earns a $15-an-hour wage.", ("$15-an-hour", 15, 15, "USD/hour")),
    ("They work a 40- to 60-hour week.", ("40- to 60-hour", 40, 60, "hour")),
    ("Growth of 2 percent to 3 percent is likely.", ("2 percent to 3 percent", 2, 3, "percent")),
    ("One was shot.", ("One", 1, 1, None)),
    ("They spent less than a half-hour there.", ("less than a half-hour", None, 0.5, "hour")),
    ("Three brace of grouse fell.", ("Three brace", 6, 6, "grouse")),
    ("Two gross of buttons were sold.", ("Two gross", 288, 288, "button")),
    ("They gave $1million to the town.", ("$1million", 1000000, 1000000, "USD")),
    ("They asked for $160MM in all.", ("$160MM", 160000000, 160000000, "USD")),
    ("The pipe is 4mm thick.", ("4mm", 4, 4, "millimetre")),
    ("It cost one point six billion dollars.", ("one point six billion dollars", 1600000000, 1600000000, "USD")),
    ("At one point six men left.", ("six", 6, 6, "man")),
    ("Two thousand, four hundred and six persons voted.", ("Two thousand, four hundred and six", 2406, 2406, "person")),
    ("About a half million people fled.", ("About a half million", 450000, 550000, "people")),
    ("It lies a quarter mile away.", ("a quarter mile", 0.25, 0.25, "mile")),
    ("After a quarter-century of war they left.", ("a quarter-century", 0.25, 0.25, "century")),
    ("Ice was from a quarter inch to an inch thick.", ("a quarter inch to an inch", 0.25, 1, "inch")),
    ("Between a third and a half of the crop was lost.", ("Between a third and a half", 1 / 3, 0.5, "share")),
    ("They talked for more than an hour.", ("more than an hour", 1, None, "hour")),
    ("It took a decade or more.", ("a decade or more", 1, None, "decade")),
    ("He spoke in a couple ways.", ("a couple", 2, 2, "way")),
    ("She played three-plus seasons.", ("three-plus", 3, None, "season")),
    ("They have 200+ lorries.", ("200+", 200, None, "lorry")),
    ("People under 45 may stay.", ("under 45", None, 45, "age")),
    ("Children under five were ill.", ("under five", None, 5, "age")),
    ("Adults 18 and older may vote.", ("18", 18, 18, "age")),
    ("They have eight to 10 players per team.", ("eight to 10", 8, 10, "player/team")),
    ("There are 12 people per square mile.", ("12", 12, 12, "people/square mile")),
    ("It has a 10,000-square-foot park.", ("10,000-square-foot", 10000, 10000, "square foot")),
    ("Sales were £3 million a year earlier.", ("£3 million", 3000000, 3000000, "GBP")),
    ("He was fined £3 10s. and costs.", ("£3 10s", 3.5, 3.5, "GBP")),
    ("Relief of £3 10s. 6d. was paid.", ("£3 10s. 6d", 3.525, 3.525, "GBP")),
    ("He sent Rs. 1,25,000 to the fund.", ("Rs. 1,25,000", 125000, 125000, "rupee")),
    ("They lost 15 million guilders.", ("15 million guilders", 15000000, 15000000, "guilder")),
    ("They get up to a 100 percent credit.", ("up to a 100 percent", None, 100, "percent")),
    ("The firm reported about $74 million more.", ("about $74 million", 66600000, 81400000, "USD")),
    ("Half of voters or less agreed.", ("Half of voters or less", None, 0.5, "share")),
    ("The reward of five guineas was claimed.", ("five guineas", 5, 5, "guinea")),
    ("The swimmer dies at 91.", ("91", 91, 91, "age")),
    ("The average age of miners was 18.", ("18", 18, 18, "age")),
    ("Car Bomb Kills 20 in Baghdad.", ("20", 20, 20, None)),
    ("The number of injured stands at 387.", ("387", 387, 387, "injured")),
]


@pytest.mark.parametrize(("text", "expected"), BOUNDS, ids=[row[0] for row in BOUNDS])
def test_bounds(text: str, expected: tuple[object, ...]) -> None:
    assert expected in said(text)
    assert len(said(text)) == 1


PARTS = [
    ("Three of the dead were children.", "Three", "the dead"),
    ("So far 14 of the 28 districts have sent their results.", "14", "the 28 districts"),
    ("Half of the villagers left.", "Half", "the villagers"),
    ("Two-thirds of them voted.", "Two-thirds", "them"),
    ("Of the 40 names on the roll the clerk checked 31.", "31", "the 40 names"),
    ("Of the six lorries of the column two were burnt.", "two", "the six lorries"),
    ("Among the dead were three nurses.", "three", "the dead"),
    ("Nine men were held, including two priests.", "two", "Nine men"),
    ("A crowd of 60 was held, eight boys among them.", "eight", "them"),
    ("Four in ten villagers can read.", "Four in ten", "villagers"),
    ("He won seven in 12 games.", "seven", None),
    ("Of the 40 names she read, the mayor paid $12.", "$12", None),
    ("68 percent of registered voters had voted.", "68 percent", "registered voters"),
    ("34 persons were held, of whom five are minors.", "five", "whom"),
    ("Of those killed, 11 were soldiers.", "11", "those killed"),
    ("They got 29 percent and 8 percent of the vote.", "29 percent", "the vote"),
    ("They got 29 percent and 8 percent of the vote.", "8 percent", "the vote"),
    ("They brought dozens of sheriff's deputies.", "dozens", None),
    ("They met dozens of the company's workers.", "dozens", "the company's workers"),
    ("It took half an hour of rain.", "half an hour", None),
]


@pytest.mark.parametrize(("text", "figure", "of"), PARTS)
def test_part_of(text: str, figure: str, of: str | None) -> None:
    assert (figure, of) in [(f.quantity.text, f.quantity.of) for f in figures(text)]


DATES = [
    ("As of noon on Tuesday, 16 boats have been raised.", "16", "As of noon on Tuesday"),
    ("Police had held 22 people by 11 p.m., and two lawyers came.", "22", "by 11 p.m."),
    ("Police had held 22 people by 11 p.m., and two lawyers came.", "two", None),
    ("So far 31 graves have been opened.", "31", "So far"),
    ("Up to Friday evening 40 cases had been told of.", "40", "Up to Friday evening"),
    ("They will have moved 40 trucks by Friday.", "40", None),
    ("The road will be open to 40 trucks by Friday.", "40", None),
    ("The men were killed by 12 soldiers on Monday.", "12", None),
    ("As of Monday the fare is $4.", "$4", None),
    ("It went well, with 1,800 votes being cast by about 4 p.m.", "1,800", "by about 4 p.m."),
    ("The 40 workers on a bridge completed by June went home.", "40", None),
    ("Up to a late hour last night sixteen bodies had been landed.", "sixteen", "Up to a late hour last night"),
    ("He had cut it by a week and met 12 men.", "12", None),
]


@pytest.mark.parametrize(("text", "figure", "date"), DATES)
def test_a_figures_own_date(text: str, figure: str, date: str | None) -> None:
    found = [(f.quantity.text, f.quantity.as_of and f.quantity.as_of.of(text)) for f in figures(text)]
    assert (figure, date) in found


CARRIED = [
    ("She led by 51 percent to 47 at noon.", [("51 percent", "percent"), ("47", "percent")]),
    ("His sons, aged 4, 6 and 9, lived.", [("4", "age"), ("6", "age"), ("9", "age")]),
    ("The rate rose 3 percent to 47.", [("3 percent", "percent"), ("47", None)]),
    ("The toll was boosted from $1.25 to $1.50.", [("$1.25", "USD"), ("$1.50", "USD")]),
    ("The number of dead rose from 14 to 31.", [("14", "dead"), ("31", "dead")]),
    ("It passed by 88 votes to just 40.", [("88", "vote"), ("40", "vote")]),
    ("They cast 42 votes for Trump, 18 for Cruz and 16 for Rubio.", [("42", "vote"), ("18", "vote"), ("16", "vote")]),
    ("The party rose 14 seats to 47.", [("14", "seat"), ("47", None)]),
]


@pytest.mark.parametrize(("text", "expected"), CARRIED)
def test_a_unit_is_carried_over(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(f.quantity.text, f.quantity.unit) for f in figures(text)] == expected


NONE = [
    "They met on 5 March 2026.",
    "They met on March 5, 2026.",
    "We wrote on 16 and on 30 March.",
    "The war ended in 1918.",
    "It opened at 10.40 p.m. on Sunday.",
    "It was five minutes past eleven.",
    "They left at half-past eight.",
    "They came at two o'clock.",
    "They left at seven.",
    "He arrived at five that afternoon.",
    "The 4th Brigade arrived on the second day.",
    "The No. 2 pit is closed.",
    "Bulletin 17 says so.",
    "See Article 5.",
    "It fell between 2005 and 2008.",
    "It rained between eight and nine in the morning.",
    "They lost twice as many.",
    "He is one of the leaders.",
    "The House voted 396-9.",
    "It struck at 0600 hours.",
    "No one came.",
    "One day they left.",
    "The twenty-first century began.",
    "It is one of the largest ports.",
    "They won 3-1 at home.",
    "The sum is 1,23,4 here.",
    "The sum is ٣٤ here.",
    "The glass is half empty.",
    "A third-party sale was agreed.",
    "At twenty past four the wall fell.",
    "One wondered what had come of it.",
    "They left by the year two thousand.",
    "They dialed 911 from the shop.",
    "A 911 dispatcher answered.",
    "He follows a 3-2-1 strategy.",
    "They plan a 3-for-1 split.",
    "He died at 9.",
    "He lives in the 300 block of Elm Street.",
    "He waited an hour.",
    "The sum is 12,,000 here.",
    "The sum is 1.2.3.4 here.",
    "The sum is x² here.",
    "The sum is 10⁴ here.",
    "The sum is ²³ here.",
    "The sum is 1२3 here.",
    "The sum is １２ here.",
    "The sum is 1٬000 here.",
    "The sum is Ⅻ here.",
    "The sum is ①② here.",
    "The sum is 二十 here.",
    "The sum is 0x1F here.",
    "The sum is 1e400 here.",
    f"The sum is {'9' * 400} here.",
    f"The sum is $ {'9' * 400} here.",
    f"The sum is 0.{'3' * 400} here.",
    f"The sum is {'9' * 400}% here.",
    f"The sum is {'million ' * 400} here.",
    f"The sum is 1/{'9' * 400} here.",
    f"The sum is 1{',000' * 2000} here.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_figure(text: str) -> None:
    assert said(text) == []


VOCABULARY = """
a an one two five twenty hundred thousand million half third dozen score couple of in to and - between at the past . , $ % m
men people o'clock March 2014 12 1,000 000 000 1/2 ½ ٣ ² 2.5 4m bn Rs lakh percent year old about or so more than
as by until noon had been found aged ft 2in 40- brace error either way give take among them including up whole month
"""
WORDS = st.sampled_from(VOCABULARY.split())


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.sampled_from("0123456789.,/-–½²⁴٣२１Ⅻ①%$£ kmbn"), max_size=40))
def test_any_run_of_figures_and_signs_is_read_without_a_crash(text: str) -> None:
    for figure in figures(text):
        q = figure.quantity
        assert q.low is None or q.high is None or q.low <= q.high
        assert all(v is None or 0 <= v <= 1.1 * numerals.MAX_VALUE for v in (q.low, q.high))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(WORDS, st.sampled_from(["", " "])), max_size=30))
def test_any_run_of_numbers_is_read_without_a_crash(words: list[tuple[str, str]]) -> None:
    figures("".join(word + gap for word, gap in words))


def test_long_runs_stay_linear() -> None:
    for run in (
        "one in ",
        "1 000 ",
        "hundred hundred ",
        "March 1, ",
        "two or ",
        "half a ",
        "by noon 4 men had ",
        "6ft 2in ",
        "of the 4 men ",
    ):
        figures(run * 300)


def test_what_is_counted() -> None:
    text = "About 600 tired soldiers left; thirty may have perished."
    first, second = figures(text)
    assert (first.first, first.last, first.counted) == (0, 2, 3)
    assert second.counted == second.last - 1 == 6


# of the phrases of benchmarks/quantities; only to be raised
FLOORS = {"phrases.toml": 0.99, "second.toml": 0.98, "third.toml": 0.97, "fourth.toml": 0.97, "fifth.toml": 0.97, "sixth.toml": 0.97}


def test_the_bench_keeps_its_floors() -> None:
    result = bench.run()
    outcomes = result.outcomes
    assert len(outcomes) >= 700
    assert 2 * sum(o.phrase["from"] != "own" for o in outcomes) >= len(outcomes)
    for part, (right, wanted) in bench.table(result)["all"].items():
        assert right / wanted >= FLOORS[part], part
