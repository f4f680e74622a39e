"""Participants and places: who takes part in which role, and where, as heads with their modifiers."""

import pytest
from docs import places, roles, rows

PARTICIPANTS = [
    ("subject and object", "Soldiers looted the depot.", "looted", {("agent", "Soldiers"), ("patient", "the depot")}),
    ("passive", "The depot was looted by soldiers.", "looted", {("agent", "soldiers"), ("patient", "The depot")}),
    (
        "recipient",
        "The court awarded the widow a pension.",
        "awarded",
        {("agent", "The court"), ("recipient", "the widow"), ("patient", "a pension")},
    ),
    (
        "recipient by to",
        "The mayor gave a lamp to the miners.",
        "gave",
        {("agent", "The mayor"), ("recipient", "the miners"), ("patient", "a lamp")},
    ),
    (
        "means of the active",
        "They sent the order by telegraph.",
        "sent",
        {("agent", "They"), ("patient", "the order"), ("instrument", "telegraph")},
    ),
    (
        "means of the passive",
        "The wounded were evacuated by helicopter.",
        "evacuated",
        {("patient", "The wounded"), ("instrument", "helicopter")},
    ),
    ("a doer without an article", "The clerk was shot by police.", "shot", {("patient", "The clerk"), ("agent", "police")}),
    ("companion", "The colonel left with his guards.", "left", {("agent", "The colonel"), ("companion", "his guards")}),
    ("attribute", "The letter is a forgery.", "is", {("agent", "The letter"), ("attribute", "a forgery")}),
    ("ordered", "The commander ordered his men to burn the archive.", "burn", {("agent", "his men"), ("patient", "the archive")}),
    (
        "was ordered",
        "The garrison was ordered to burn the archive.",
        "burn",
        {("agent", "The garrison"), ("patient", "the archive")},
    ),
    ("began to", "The crowd began to throw stones.", "throw", {("agent", "The crowd"), ("patient", "stones")}),
    ("relative clause", "The officer who signed the order left.", "signed", {("agent", "The officer"), ("patient", "the order")}),
    (
        "object of a relative clause",
        "The guns which the gunners abandoned were found.",
        "abandoned",
        {("agent", "the gunners"), ("patient", "The guns")},
    ),
    ("participle behind an object", "Residents watched fighters fleeing toward the border.", "fleeing", {("agent", "fighters")}),
    ("participle behind a subject", "Families fleeing the valley reached the camp.", "fleeing", {("agent", "Families")}),
    (
        "participle of what came of it",
        "Shells hit the market, killing four women.",
        "killing",
        {("agent", "Shells"), ("patient", "four women")},
    ),
    ("passive participle", "A telegram handed in at Aberdare reached London.", "handed in", {("patient", "A telegram")}),
    (
        "passive participle in front",
        "Handed in at Aberdare at ten, the telegram reached London.",
        "Handed in",
        {("patient", "the telegram")},
    ),
    ("before and a participle", "Before leaving the town, the rebels burned the mill.", "leaving", {("agent", "the rebels")}),
    ("its own subject, first", "The mayor resigned and the council dissolved itself.", "resigned", {("agent", "The mayor")}),
    ("its own subject, second", "The mayor resigned and the police left.", "left", {("agent", "the police")}),
    (
        "a shared subject",
        "Rebels took the town, looted the bank and fled.",
        "looted",
        {("agent", "Rebels"), ("patient", "the bank")},
    ),
    (
        "a shared subject under a cue",
        "Locals say soldiers looted shops, burned houses and fled.",
        "burned",
        {("agent", "soldiers"), ("patient", "houses")},
    ),
    ("coordinated subjects", "The mayor and the bishop fled.", "fled", {("agent", "The mayor"), ("agent", "the bishop")}),
    ("event noun", "The arrest of Colonel Dibo surprised the garrison.", "arrest", {("patient", "Colonel Dibo")}),
    ("possessor of an event noun", "The rebels' withdrawal from Homs surprised nobody.", "withdrawal", {("agent", "The rebels")}),
    ("people of an event noun", "Russian air strikes on Idlib killed nine people.", "strikes", {("agent", "Russian")}),
    ("of phrase is kept", "The commander of the brigade fled.", "fled", {("agent", "The commander of the brigade")}),
    ("relative clause is left out", "The officer who signed the order fled.", "fled", {("agent", "The officer")}),
    ("figure", "Some 4,000 men fled.", "fled", {("agent", "Some 4,000 men")}),
    ("place is none", "The rebels fled to Homs.", "fled", {("agent", "The rebels")}),
    ("time is none", "The rebels fled on Monday.", "fled", {("agent", "The rebels")}),
    ("a source is none", "By the coroner's account, the wall collapsed.", "collapsed", {("agent", "the wall")}),
    ("a view is none", "In the company's view, the wall collapsed.", "collapsed", {("agent", "the wall")}),
    ("a rumour is none", "The rumour that the king had fled spread.", "fled", {("agent", "the king")}),
    ("a listener is none", "Paul Wyatt told the inquest that the lamp was broken.", "broken", {("patient", "the lamp")}),
]
PARTICIPANTS_WRONG = {
    "passive participle in front": "a participle in front of its clause is read as active",
    "a shared subject under a cue": "the parser joins the second verb to the cue",
    "a rumour is none": "the noun of a that-clause is read as its object",
}


@pytest.mark.parametrize(("text", "trigger", "expected"), rows(PARTICIPANTS, PARTICIPANTS_WRONG))
def test_participants(text: str, trigger: str, expected: set[tuple[str, str]]) -> None:
    assert roles(text, trigger) == expected


PLACES = [
    ("at", "The mill burned in Halifax.", "burned", {("at", "Halifax")}),
    ("to", "The fighters fled to Lebanon.", "fled", {("to", "Lebanon")}),
    ("from", "The convoy came from Homs.", "came", {("from", "Homs")}),
    ("via", "The convoy drove through Mandimba.", "drove", {("via", "Mandimba")}),
    ("from and to", "The advisers flew from Homs to Latakia.", "flew", {("from", "Homs"), ("to", "Latakia")}),
    ("two", "Shells fell on Homs and Hama.", "fell", {("at", "Homs"), ("at", "Hama")}),
    ("a place within a place", "The mill burned in Halifax, in Yorkshire.", "burned", {("at", "Halifax"), ("at", "Yorkshire")}),
    ("a noun for somewhere", "Shells fell on the hospital.", "fell", {("at", "the hospital")}),
    ("left", "The king left the city.", "left", {("from", "the city")}),
    ("reached", "The telegram reached London.", "reached", {("to", "London")}),
    ("crossed", "The refugees crossed the river.", "crossed", {("via", "the river")}),
    ("of a participant", "Nurses at a hospital in Merthyr fled.", "fled", {("at", "a hospital"), ("at", "Merthyr")}),
    ("of an event noun", "The explosion in the mill killed four men.", "explosion", {("at", "the mill")}),
    ("air strikes on", "Russian air strikes on Idlib killed nine people.", "strikes", {("at", "Idlib")}),
    ("where", "The town where the mill burned is empty.", "burned", {("at", "The town")}),
    ("each verb has its own", "The rebels entered Homs and fled to Hama.", "entered", {("to", "Homs")}),
    ("the other verb's", "The rebels entered Homs and fled to Hama.", "fled", {("to", "Hama")}),
    ("none", "The bridge fell.", "fell", set()),
    ("a day is none", "The bridge fell on Monday.", "fell", set()),
    ("a person is none", "The rebels fought against Colonel Dibo.", "fought", set()),
    ("a source is none", "The guards fired, according to the court.", "fired", set()),
    ("an outlet is none", "Fighters fled, according to The Wall Street Journal.", "fled", set()),
]
PLACES_WRONG = {}


@pytest.mark.parametrize(("text", "trigger", "expected"), rows(PLACES, PLACES_WRONG))
def test_places(text: str, trigger: str, expected: set[tuple[str, str]]) -> None:
    assert places(text, trigger) == expected
