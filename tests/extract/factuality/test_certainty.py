"""Certainty and polarity: how sure a claim is, whether it is denied; each with the words that say so."""

import pytest
from docs import draft, rows

CERTAINTIES = [
    ("plain", "The bridge fell.", "fell", ("stated", None)),
    ("perfect", "The bridge has fallen.", "fallen", ("stated", None)),
    ("may", "The bridge may have fallen.", "fallen", ("hedged", "may")),
    ("might", "The bridge might fall.", "fall", ("hedged", "might")),
    ("could have", "The bridge could have fallen.", "fallen", ("hedged", "could")),
    ("reportedly", "The bridge has reportedly fallen.", "fallen", ("hedged", "reportedly")),
    ("probably", "The bridge probably fell.", "fell", ("hedged", "probably")),
    ("appears to", "The bridge appears to have fallen.", "fallen", ("hedged", "appears")),
    ("likely to", "The bridge is likely to fall.", "fall", ("hedged", "likely")),
    ("whether", "It is unclear whether the bridge fell.", "fell", ("hedged", "whether")),
    ("believed to", "The bridge is believed to have fallen.", "fallen", ("hedged", "believed")),
    ("said to", "The bridge is said to have fallen.", "fallen", ("hedged", "said")),
    ("it is said", "It is said that the bridge fell.", "fell", ("hedged", "said")),
    ("feared", "The king feared that the army had fled.", "fled", ("hedged", "feared")),
    ("said by somebody", "The mayor said that the bridge fell.", "fell", ("stated", None)),
    ("claimed by somebody", "The mayor claimed that the bridge fell.", "fell", ("stated", None)),
    ("will", "The bridge will fall.", "fall", ("planned", "will")),
    ("would", "The king would return in May.", "return", ("planned", "would")),
    ("to be to", "The bridge is to close.", "close", ("planned", "is")),
    ("going to", "The king was going to abdicate.", "abdicate", ("planned", "going")),
    ("due to", "The bridge is due to open.", "open", ("planned", "due")),
    ("about to", "The king was about to abdicate.", "abdicate", ("planned", "about")),
    ("plans to", "The council plans to close the bridge.", "close", ("planned", "plans")),
    ("ordered to", "The council was ordered to close the bridge.", "close", ("planned", "ordered")),
    ("expected to", "The king was expected to abdicate.", "abdicate", ("planned", "expected")),
    ("the order itself", "The council was ordered to close the bridge.", "ordered", ("stated", None)),
    ("tried to", "Firemen tried to save the archive.", "save", ("planned", "tried")),
    ("wants to", "The king wants to return.", "return", ("planned", "wants")),
    ("reluctant to", "The king was reluctant to return.", "return", ("planned", "reluctant")),
    ("in order to", "The council closed the bridge in order to save the town.", "save", ("planned", "order")),
    ("to, of a purpose", "The council closed the bridge to save the town.", "save", ("planned", "to")),
    ("asked that it be", "The council asked that the bridge be closed.", "closed", ("planned", "asked")),
    ("due", "The report is due in a month.", "is due", ("planned", "due")),
    ("expected, with no more", "The king is expected in Cardiff on Monday.", "expected", ("planned", "expected")),
    ("managed to", "The king managed to escape.", "escape", ("stated", None)),
    ("forced to", "The king was forced to abdicate.", "abdicate", ("stated", None)),
    ("known to", "The mayor forgot that the bridge was closed.", "was closed", ("stated", None)),
    ("could", "A strike could delay the trains.", "delay", ("hedged", "could")),
    ("could see", "The crew could see the fire.", "see", ("stated", None)),
    ("potentially", "The flood potentially destroyed the archive.", "destroyed", ("hedged", "potentially")),
    ("believed to, by somebody", "The police believe that the king fled.", "fled", ("hedged", "believe")),
    (
        "beside what was expected",
        "The president sent the law back to Congress on Saturday, a step few had expected.",
        "sent",
        ("stated", None),
    ),
    ("asked who", "Asked who had held the keys, the mayor left.", "held", ("stated", None)),
    ("asked to", "The mayor asked the guards to leave.", "leave", ("planned", "asked")),
    ("wished that", "The king wished that the war had ended.", "ended", ("planned", "wished")),
    ("outer hedge, inner verb", "The rebels may have tried to burn the town.", "burn", ("hedged", "may")),
    ("outer hedge, inner act", "The rebels may have begun to burn the town.", "burn", ("hedged", "may")),
    ("hedge over a fact", "The mayor may regret that the bridge fell.", "fell", ("stated", None)),
    ("would have, of what was not", "The king would have fled if he had known.", "fled", ("hypothetical", "if")),
    ("under an if, now", "If the road is closed, the lorries turn back.", "turn", ("hypothetical", "If")),
    ("second verb with a mood of its own", "The well may have been poisoned and was closed on Monday.", "closed", ("stated", None)),
    ("began to", "The crowd began to throw stones.", "throw", ("stated", None)),
    ("if", "If the bridge fell, the town would starve.", "fell", ("hypothetical", "If")),
    ("under an if", "If the bridge fell, the town would starve.", "starve", ("hypothetical", "If")),
    ("unless", "Unless the bridge fell, the town would live.", "fell", ("hypothetical", "Unless")),
    ("turned about", "Had the bridge fallen, the town would have starved.", "fallen", ("hypothetical", "Had")),
    ("under a clause turned about", "Had the bridge fallen, the town would have starved.", "starved", ("hypothetical", "Had")),
    ("if in a question told", "She asked the guards if the bridge had fallen.", "fallen", ("hedged", "if")),
    ("coordinated with a plan", "The king will abdicate and leave the country.", "leave", ("planned", "will")),
    ("were to have", "The troops were to have left in May.", "left", ("planned", "were")),
]
CERTAINTIES_WRONG = {
    "if in a question told": "the parser takes the clause for an adverbial one",
}


@pytest.mark.parametrize(("text", "trigger", "expected"), rows(CERTAINTIES, CERTAINTIES_WRONG))
def test_certainty(text: str, trigger: str, expected: tuple[str, str | None]) -> None:
    found = draft(text, trigger)
    assert (found.certainty, found.certainty_span.of(text) if found.certainty_span else None) == expected


POLARITIES = [
    ("plain", "The bridge fell.", "fell", None),
    ("not", "The bridge did not fall.", "fall", "not"),
    ("n't", "The bridge didn't fall.", "fall", "n't"),
    ("n’t", "The bridge didn’t fall.", "fall", "n’t"),
    ("never", "The bridge never fell.", "fell", "never"),
    ("no", "No bridge fell.", "fell", "No"),
    ("no object", "The police found no weapons.", "found", "no"),
    ("nobody", "Nobody fell.", "fell", "Nobody"),
    ("nothing", "Nothing was lost.", "lost", "Nothing"),
    ("neither", "Neither bridge fell.", "fell", "Neither"),
    ("none of", "None of the bridges fell.", "fell", "None"),
    ("hardly", "The bridge hardly moved.", "moved", "hardly"),
    ("without", "The train left without stopping at Crewe.", "stopping", "without"),
    ("beside without", "The train left without stopping at Crewe.", "left", None),
    ("there was no", "There was no fire.", "was", "no"),
    ("by nobody", "The gate was opened by nobody.", "opened", "nobody"),
    ("denied", "The army denied that it had fled.", "fled", "denied"),
    ("not denied", "The army did not deny that it had fled.", "fled", None),
    ("said not", "The army said that it had not fled.", "fled", "not"),
    ("not only", "The bridge not only fell but burned.", "fell", None),
    ("until", "The train did not arrive until six.", "arrive", None),
    ("nobody, second verb", "Nobody fled or hid.", "hid", "Nobody"),
    ("not, second verb", "The men did not flee or hide.", "hide", "not"),
    ("not, a clause of its own", "The men did not flee and the police fired.", "fired", None),
    ("not, but", "The men did not flee but stayed.", "stayed", None),
    ("the other clause", "The bridge did not fall, but the tower burned.", "burned", None),
    ("it is not true", "It is not true that the bridge fell.", "fell", "not"),
    ("false claim", "The claim that the bridge fell is false.", "fell", "false"),
    ("failed to", "The mayor failed to close the bridge.", "close", "failed"),
    ("refused to", "The mayor refused to close the bridge.", "close", "refused"),
    ("unable to", "The mayor was unable to close the bridge.", "close", "unable"),
    ("prevented from", "The storm prevented the plane from landing at Crewe.", "landing", "prevented"),
    ("refrained from", "The king refrained from condemning the raid.", "condemning", "refrained"),
    ("rather than", "The king fled rather than fight the rebels.", "fight", "than"),
    ("instead of", "The king fled instead of fighting the rebels.", "fighting", "of"),
    ("yet to", "The king has yet to return.", "return", "yet"),
    ("too late to", "The firemen came too late to save the archive.", "save", "too"),
    ("did not manage to", "The mayor did not manage to close the bridge.", "close", "not"),
    ("did not fail to", "The mayor did not fail to close the bridge.", "close", None),
    ("did not want to", "The mayor did not want to close the bridge.", "close", "not"),
    ("not forgotten", "The mayor had not forgotten that the bridge fell.", "fell", None),
    ("nobody thinks", "Nobody thinks that the mayor lied.", "lied", "Nobody"),
    ("failed to prevent", "The mayor failed to prevent the rebels from crossing the bridge.", "crossing", None),
    ("beside nothing", "The mayor knew nothing beyond what stood in the paper.", "stood", None),
    ("not one", "Not one judge has seen the paper.", "seen", "Not"),
    ("not more than", "Not more than ten judges have seen the paper.", "seen", None),
    ("no intention of", "The mayor had no intention of closing the bridge.", "closing", "no"),
    ("denied having", "The mayor denied having closed the bridge.", "closed", "denied"),
]
POLARITIES_WRONG = {
    "denied having": "what was denied is no trigger",
}


@pytest.mark.parametrize(("text", "trigger", "word"), rows(POLARITIES, POLARITIES_WRONG))
def test_polarity(text: str, trigger: str, word: str | None) -> None:
    found = draft(text, trigger)
    assert (found.polarity_span.of(text) if found.polarity_span else None) == word
    assert found.polarity == ("negated" if word else "affirmed")


WHOSE = [
    ("stated", "The bridge fell.", "fell", None),
    ("the outlet's", "The bridge may have fallen.", "fallen", "outlet"),
    ("the source's", "The mayor said that the bridge may have fallen.", "fallen", "source"),
    ("the source's belief", "The mayor believes that the bridge fell.", "fell", "source"),
    ("nobody's by name", "The bridge is believed to have fallen.", "fallen", "outlet"),
    ("around what a source says", "The mayor said that the bridge fell, and the tower may have fallen.", "fell", None),
]


@pytest.mark.parametrize(("text", "trigger", "whose"), rows(WHOSE))
def test_whose_doubt_it_is(text: str, trigger: str, whose: str | None) -> None:
    assert draft(text, trigger).certainty_by == whose
