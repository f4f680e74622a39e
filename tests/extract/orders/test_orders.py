"""Which of two happenings came first, as a report's words say."""

import pytest
from docs import doc, extraction, rows

SAID = [  # text, [(before, after, words)]
    ("after a clause", "The crowd left after the police opened the gate.", [("opened", "left", "after")]),
    ("before a clause", "The planes took off before the first lorry moved.", [("took off", "moved", "before")]),
    ("hours before", "The advisers flew out at dusk, about five hours before the first lorry moved.",
     [("flew out", "moved", "about five hours before")]),
    ("hours after, in front", "Hours after the bridge fell, troops arrived.", [("fell", "arrived", "Hours after")]),
    ("until", "They held the town until the army came.", [("held", "came", "until")]),
    ("once", "He ordered the evacuation once the dam had broken.", [("broken", "ordered", "once")]),
    ("as soon as", "As soon as the whistle blew the crowd ran.", [("blew", "ran", "soon as")]),
    ("by the time", "By the time the army came, they had fled.", [("fled", "came", "By")]),
    ("after being", "The driver died after being shot.", [("shot", "died", "after")]),
    ("following", "Following the attack on the bank, police closed the road.", [("attack", "closed", "Following")]),
    ("prior to", "Prior to the attack on the bank, he left.", [("left", "attack", "to")]),
    ("when, behind a pluperfect", "When the guests had eaten, they left.", [("eaten", "left", "When")]),
    ("an hour later", "Police stopped two men and released them an hour later.", [("stopped", "released", "an hour later")]),
    ("later, next sentence", "The men were stopped. They were later released.", [("stopped", "released", "later")]),
    ("then", "The door opened. The men then left.", [("opened", "left", "then")]),
    ("after that", "They went to the well, and after that the vomiting began.", [("went", "began", "after")]),
    ("the day before", "He came home on Friday. They had let him out the day before.", [("let", "came", "the day before")]),
    ("since", "Nine officers were injured. Seven have since been discharged.", [("injured", "discharged", "since")]),
    ("beside another clause", "The man who hurled a grenade seconds before the bomb exploded was identified.",
     [("hurled", "exploded", "seconds before")]),
    ("by then", "The boys threw stones. By then the river had risen.", [("risen", "threw", "By")]),
    ("two behind one word", "Rebels seized the town before troops arrived and shelled the bridge.",
     [("seized", "arrived", "before"), ("seized", "shelled", "before")]),
    ("a named happening", "An explosion occurred in the pit. The fan had stopped an hour before the explosion.",
     [("stopped", "occurred", "an hour before")]),
    ("what was brought about", "After boys threw stones, police were forced to open fire.",
     [("threw", "forced", "After"), ("threw", "open", "After")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), rows(SAID))
def test_words_that_settle_an_order(text: str, expected: list[tuple[str, str, str]]) -> None:
    found = [row[:3] for row in orders(text) if row[3] == "after"]
    assert found == expected


def orders(text: str) -> list[tuple[str, str, str, str]]:
    read = extraction(text)
    return [
        (read.drafts[o.before].trigger.text, read.drafts[o.after].trigger.text, o.words.of(doc(text).text), o.relation) for o in read.orders
    ]


MEANWHILE = [
    ("while", "While the men were sleeping, the roof fell.", [("sleeping", "fell", "While", "during")]),
    ("when", "He was eating when the roof fell.", [("eating", "fell", "when", "during")]),
    ("as", "The roof fell as the men were eating.", [("eating", "fell", "as", "during")]),
    ("during", "The sheets were altered during a blackout in the hall.", [("blackout", "altered", "during", "during")]),
]


@pytest.mark.parametrize(("text", "expected"), rows(MEANWHILE))
def test_what_went_on_meanwhile(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert orders(text) == expected


NOTHING = [
    ("telling order", "The men ate. They left."),
    ("denied", "He never left before the army came."),
    ("possible", "He may leave after the army came."),
    ("planned", "The bridge will open after the road was closed."),
    ("named after", "The town was named after a king who had ruled it."),
    ("contrast", "Seven left hospital, while two stayed in bed."),
    ("when, twice past", "The bridge fell when the lorry crossed it."),
    ("when, backshifted", "They had been seized when gunmen stopped their bus."),
    ("saying later", "The army had left. He later said so."),
    ("conditional", "The door opened. If he had gone then he would have died."),
    ("at that time", "The door opened. He was then living in Rome."),
    ("later than", "The vote was held. It took no later than an hour."),
    ("another paragraph", "The door opened.\n\nThe men left two days later."),
    ("a second one", "A second explosion occurred in the pit. The fan had stopped an hour before the explosion."),
    ("not yet", "He sees no hope until the army comes."),
    ("as a rule", "Once triggered, the rights allow holders to buy shares."),
    ("both", "They spoke by telephone both before and after the mother died."),
    ("of the week of speaking", "The talks resumed. The minister agreed to a meeting earlier this week."),
    ("a slip", "At least 74 people were killed in the city, and more then 1,640 were wounded."),
    ("cause", "Since the bridge fell the road is useless."),
]


@pytest.mark.parametrize("text", rows(NOTHING))
def test_words_that_settle_nothing(text: str) -> None:
    assert orders(text) == []


def test_entries_of_a_log_follow_one_another() -> None:
    text = "19:05 The doors open. A box was stolen in the afternoon, clerks say.\n\n19:40 The lights go out.\n\n20:10 The crowd leaves."
    found = [row[:2] for row in orders(text)]
    assert ("open", "go out") in found
    assert ("stolen", "go out") in found
    assert ("go out", "leaves") in found
    assert ("leaves", "go out") not in found


def test_a_circle_in_the_words_of_one_report_is_kept_as_said() -> None:
    text = "The troops arrived after the bridge fell. The bridge fell after the troops arrived."
    assert [row[:2] for row in orders(text)] == [("fell", "arrived"), ("arrived", "fell")]
