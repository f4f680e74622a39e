"""Nested scopes: what the words above a happening, the outermost first, leave of it; read at any word, trigger or not."""

import pytest
from docs import doc, rows

from rashomon.extract.attribution.attributions import find_attributions
from rashomon.extract.clauses import TriggerDraft
from rashomon.extract.factuality.certainty import MAX_DEPTH, Factuality, factuality_of
from rashomon.extract.factuality.operators import Operator
from rashomon.lexicon import table
from rashomon.models.factuality import degrees


def reading(text: str, word: str) -> Factuality:
    parsed = doc(text)
    token = next(token for token in parsed.tokens if token.text == word)
    around = sorted((a for a in find_attributions(parsed) if token.i in a.content), key=lambda a: len(a.content))
    return factuality_of(TriggerDraft(token, [token], "verb"), around)


# What is denied, how sure it is, and whether the degree is above (+), below (-) or about nought (0).
READINGS = [
    ("agreed to", "The firm agreed to close the mine.", "close", ("affirmed", "planned", "+")),
    ("forgot to", "The mayor forgot to close the bridge.", "close", ("negated", "stated", "-")),
    ("forgot that", "The mayor forgot that they had closed the bridge.", "closed", ("affirmed", "stated", "+")),
    ("did not forget to", "The mayor did not forget to close the bridge.", "close", ("affirmed", "stated", "+")),
    ("threatened to", "The rebels threatened to burn the town.", "burn", ("affirmed", "planned", "+")),
    ("no object", "The army had no intention of attacking.", "attacking", ("negated", "planned", "-")),
    ("event as an object", "The council cancelled the meeting.", "meeting", ("negated", "stated", "-")),
    ("event under a wish", "The minister called for talks.", "talks", ("affirmed", "planned", "+")),
    ("event under a light verb", "The minister will hold talks.", "talks", ("affirmed", "planned", "+")),
    ("event under a light verb, denied", "The minister did not hold talks.", "talks", ("negated", "stated", "-")),
    ("event that is spoken of", "The minister may condemn the raid.", "raid", ("affirmed", "stated", "+")),
    ("possible event", "A possible strike frightened the mayor.", "strike", ("affirmed", "hedged", "+")),
    ("planned event", "The planned march frightened the mayor.", "march", ("affirmed", "planned", "+")),
    ("denied content", "The mayor denied the allegations.", "allegations", ("affirmed", "stated", "+")),
    ("question", "Did the bridge fall?", "fall", ("affirmed", "hypothetical", "+")),
    ("question that takes it as a fact", "Why did the bridge fall?", "fall", ("affirmed", "stated", "+")),
    ("three verbs", "The mayor was said to have refused to try to save the archive.", "save", ("negated", "hedged", "-")),
    ("twice negative", "Nobody failed to vote.", "vote", ("affirmed", "stated", "+")),
    ("doubted", "The mayor doubts that the bridge fell.", "fell", ("affirmed", "hedged", "-")),
    ("unlikely", "The king is unlikely to return.", "return", ("affirmed", "hedged", "-")),
    ("almost", "The bridge almost fell.", "fell", ("affirmed", "stated", "-")),
    ("wish within a report", "The mayor said that he wanted to resign.", "resign", ("affirmed", "planned", "+")),
    ("after a hedge, a fact", "The king may return after the war ended.", "ended", ("affirmed", "stated", "+")),
]


@pytest.mark.parametrize(("text", "word", "expected"), rows(READINGS))
def test_reading(text: str, word: str, expected: tuple[str, str, str]) -> None:
    found = reading(text, word)
    assert (found.polarity, found.certainty) == expected[:2]
    sign = "+" if found.degree > 0.3 else "-" if found.degree < -0.3 else "0"
    assert sign == expected[2], found.degree


def test_every_mark_is_a_word_of_the_text() -> None:
    for _, text, word, (polarity, certainty, _) in READINGS:
        found = reading(text, word)
        assert (found.polarity_span is not None) == (polarity == "negated")
        assert (found.certainty_span is not None) == (certainty != "stated")


def test_classes_of_the_signatures_are_on_the_scale() -> None:
    scale = table("scale")["degree"]
    used = {name for form in table("signatures").values() for name in form}
    named = {name for part in ("kind", "denial", "opaque") for names in table("scale")[part].values() for name in names}
    assert sorted((used | named) - set(scale)) == []
    assert sorted(degrees()) == sorted(scale)


def test_degrees_stay_on_the_scale() -> None:
    token = doc("The bridge fell.").tokens[0]
    for name, (plus, minus) in degrees().items():
        assert -3 <= plus <= 3
        assert -3 <= minus <= 3
        operator = Operator(token, name)
        assert operator.apply(3.0) == pytest.approx(plus)
        assert operator.apply(-3.0) == pytest.approx(minus)


def test_two_hundred_verbs_of_saying_end() -> None:
    text = "The mayor said that " * 200 + "the bridge fell."
    found = reading(text, "fell")
    assert found.polarity == "affirmed"
    assert MAX_DEPTH < 200
