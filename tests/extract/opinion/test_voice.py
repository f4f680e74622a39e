"""Voice: whether a claim judges or reports, with the words that show it."""

import pytest
from docs import draft, extraction, report, rows, triggers

from rashomon.extract import extract
from rashomon.parse import parse
from rashomon.records.report import Report

VOICES = [
    ("plain", "The mayor lied.", "lied", None),
    ("should", "The mayor should resign.", "resign", "should"),
    ("must", "The mayor must resign.", "resign", "must"),
    ("must, of a source", "The mayor must resign, the union said.", "resign", "must"),
    ("must have", "The mayor must have resigned.", "resigned", None),
    ("should of a condition", "Should the king return, the town would starve.", "starve", None),
    ("should turned about", "The town would starve should the king return.", "return", None),
    ("who should", "The court will settle who should pay.", "pay", None),
    ("advice to readers", "Witnesses should contact the police.", "contact", None),
    ("ought to", "The king ought to abdicate.", "abdicate", "ought"),
    ("judging noun", "The mayor's silence is a disgrace.", "is", "disgrace"),
    ("judging adjective", "The mayor's silence is shameful.", "is", "shameful"),
    ("hyphens", "The mayor's answer was ill-advised.", "was", "advised"),
    ("adjective before its noun", "The mayor is a brave man.", "is", "brave"),
    ("event before its noun", "It was a terrible explosion.", "was", None),
    ("word of blame, no judging place", "A horrible explosion killed six men.", "killed", None),
    ("state of health", "The men are in good health.", "are", None),
    ("a blow", "The fall of the base is a strategic blow.", "is", "blow"),
    ("apposition", "The fall of the city, a strategic blow to the army, came on Monday.", "blow", "blow"),
    ("what stands beside an apposition", "The fall of the city, a strategic blow to the army, came on Monday.", "came", None),
    ("dealt a blow", "The ruling dealt a blow to the party.", "dealt", "blow"),
    ("amounts to", "The mayor's answer amounts to a betrayal.", "amounts", "betrayal"),
    ("superlative", "The dam is the greatest threat to the town.", "is", "greatest"),
    ("superlative, bounded", "It was the worst flood in decades.", "was", None),
    ("comparison", "Hers is the better story.", "is", "better"),
    ("judging a clause", "It is absurd to call this a victory.", "is", "absurd"),
    ("mistake", "It was a mistake to close the bridge.", "was", "mistake"),
    ("judging that", "It is a disgrace that nobody listened.", "is", "disgrace"),
    ("what the judgement is of", "It is a disgrace that nobody listened.", "listened", None),
    ("found reckless", '"I found the announcement reckless," the widow said.', "found", "reckless"),
    ("called it", "The widow called it a disgrace.", "called", "disgrace"),
    ("described as", "The widow described the raid as a shameful act.", "described", "shameful"),
    ("did a job", '"The police did a wonderful job," the widow said.', "did", "wonderful"),
    ("behaved like", '"The guards behaved like cowards," the widow said.', "behaved", "cowards"),
    ("no coincidence", "It was no coincidence, the widow said.", "was", "no coincidence"),
    ("another question asked", "The widow had another question for the mayor.", "had", None),
    ("called to a meeting", "The widow called a meeting.", "called", None),
    ("praise as an act", "The mayor thanked the firemen.", "thanked", None),
    ("blame as an act", "The bishop condemned the attack.", "condemned", None),
    ("cause ascribed", "The engineer attributed the leak to rust.", "attributed", "attributed"),
    ("adverb", "Sadly, the bridge fell.", "fell", "Sadly"),
    ("in our view", "In our view the mayor lied.", "lied", "view"),
    ("background of a view", "In our view the mayor lied while the bridge burned.", "burned", None),
    ("we believe", "We believe that the mayor lied.", "lied", "believe"),
    ("they believe", "Residents believe that the mayor lied.", "lied", None),
    ("I doubt", "I doubt it.", "doubt", "doubt"),
    ("I doubted", "I doubted it.", "doubted", None),
    ("memory", '"I think the bridge fell at ten," the widow said.', "fell", None),
    ("somebody's view", "In the company's view, the wall fell.", "fell", "view"),
    ("nothing more than", "The promise is nothing more than talk.", "is", "nothing more than"),
    ("only itself to blame", "The council has only itself to blame.", "blame", "only itself to blame"),
    ("put in", "The king's answer is, to put it gently, a fraud.", "is", "to put it gently"),
    ("perhaps", "Perhaps somebody will explain the delay to the widows.", "explain", "Perhaps"),
    ("perhaps of a figure", "Perhaps 200 men left the town.", "left", None),
    ("another question", "Whether the king will return is another question.", "return", "is another question"),
    ("with lies", "The council answered the widows with lies.", "answered", "lies"),
    ("charged with", "The officer was charged with cruelty.", "charged", None),
]


@pytest.mark.parametrize(("text", "trigger", "words"), rows(VOICES))
def test_voice(text: str, trigger: str, words: str | None) -> None:
    found = draft(text, trigger)
    assert (found.voice_span.of(text).lower() if found.voice_span else None) == (words.lower() if words else None)
    assert found.voice == ("opinion" if words else "reporting")


SAYINGS = [
    ("seldom", "Wars are seldom lost in one night.", "lost", "seldom"),
    ("conjoined", "Wars are seldom lost in one night, but they can be lost in one week.", "can", "seldom"),
    ("one of a kind", "A king who lies to his army always has a reason.", "has", "king"),
    ("main verb lost by the parser", "A state that starves its widows has forgotten its duty.", "forgotten", "state"),
    ("one man", "A man who had left the town was found dead.", "found", None),
    ("one man, arrested", "A man who lives in the town has been arrested.", "arrested", None),
    ("nobody", "Nobody listens to the miners until there is a fire.", "listens", "Nobody"),
    ("nobody, as a witness knows", '"Nobody throws stones in this town," the widow said.', "throws", None),
    ("nobody, once", "Nobody listened to the miners.", "listened", None),
    ("not everyone", "Not everyone likes the mayor.", "likes", None),
    ("negated", "A dam does not burst of itself.", "burst", "dam"),
    ("there are", "There are speeches that honour a town.", "honour", "speeches"),
    ("there are, now", "There are 40 men who need water.", "need", None),
]


@pytest.mark.parametrize(("text", "trigger", "words"), rows(SAYINGS, {"conjoined": "the second clause begins with its auxiliary"}))
def test_sayings(text: str, trigger: str, words: str | None) -> None:
    found = draft(text, trigger)
    assert (found.voice_span.of(text) if found.voice_span else None) == words


COLUMN = """The minister owes the miners an answer.

He will be gone before winter is over.
He told the council on Monday that the dam was safe. The council meets on Friday. My cousin lives there.
"""
MARKS = [
    ("nothing", {}, set()),
    ("kind", {"kind": "editorial"}, {"owes", "gone"}),
    ("title", {"title": "Opinion: the dam"}, {"owes", "gone"}),
    ("title with a bar", {"title": "Comment | The dam"}, {"owes", "gone"}),
    ("title of news", {"title": "Opinion polls close"}, set()),
]


def judged(source: Report) -> set[str]:
    return {d.trigger.text for d in extract(parse(source)).drafts if d.voice == "opinion"}


@pytest.mark.parametrize(("fields", "expected"), rows(MARKS))
def test_column(fields: dict[str, str], expected: set[str]) -> None:
    assert judged(report(COLUMN, **fields)) == expected


def test_writer_who_says_i() -> None:
    text = "I have counted votes myself. I know how a column of figures looks. I doubt this one. The figures look rested and neat."
    assert {"doubt"} <= judged(report(text))
    assert judged(report(text.replace("I doubt", "I saw"))) == set()


LABELS = [
    ("our view", "Our view: the council owes the widows an answer.", {"owes"}),
    ("marked up", "*Our take:* the council owes the widows an answer.", {"owes"}),
    ("the outlet says", "The Fell Ledger says: the council owes the widows an answer.", {"owes"}),
    ("none", "The council owes the widows an answer.", set()),
]


@pytest.mark.parametrize(("last", "expected"), rows(LABELS))
def test_label(last: str, expected: set[str]) -> None:
    assert judged(report(f"The dam broke on Monday, and six men died. Their widows live in the town.\n\n{last}\n")) == expected


UTTERANCES = [
    ("order", "The ministry ordered the soldiers to withdraw.", ["ordered", "withdraw"]),
    ("announcement", "The king announced that he would abdicate.", ["announced", "abdicate"]),
    ("warning", "The governor warned residents that the dam could fail.", ["warned", "fail"]),
    ("threat", "The union threatened to strike.", ["threatened"]),
    ("call", "Officials called on residents to leave.", ["called", "leave"]),
    ("apology", "The mayor apologised for the delay.", ["apologised"]),
    ("promise", "The minister promised that the road would open in May.", ["promised", "open"]),
    ("what is yet to be said", "Somebody will explain the delay.", ["explain"]),
    ("plain saying", "The mayor said that the bridge fell.", ["fell"]),
]


@pytest.mark.parametrize(("text", "expected"), rows(UTTERANCES))
def test_utterances_that_are_news(text: str, expected: list[str]) -> None:
    assert triggers(text) == expected


def test_speaker_is_the_origin_of_what_was_said_and_not_of_the_saying() -> None:
    said = {d.trigger.text: len(d.links) for d in extraction("The king announced that he would abdicate.").drafts}
    assert said == {"announced": 1, "abdicate": 2}


def test_spans_hold_where_lower_case_is_longer() -> None:
    text = "İİİ In İzmir the promise is nothing more than talk."
    assert {d.voice_span.of(text) for d in extraction(text).drafts if d.voice_span} == {"nothing more than"}
