"""Voice: whether a claim judges or reports, with the words that show it."""

import pytest
from docs import draft, rows

VOICES = [
    ("plain", "The mayor lied.", "lied", None),
    ("should", "The mayor should resign.", "resign", "should"),
    ("must", "The mayor must resign.", "resign", "must"),
    ("judging noun", "The mayor's silence is a disgrace.", "is", "disgrace"),
    ("judging adjective", "The mayor's silence is shameful.", "is", "shameful"),
    ("adverb", "Sadly, the bridge fell.", "fell", "Sadly"),
    ("in our view", "In our view the mayor lied.", "lied", "view"),
    ("we believe", "We believe that the mayor lied.", "lied", "We believe"),
    ("they believe", "Residents believe that the mayor lied.", "lied", None),
    ("somebody's view", "In the company's view, the wall fell.", "fell", "view"),
    ("should of a condition", "Should the king return, the town would starve.", "starve", None),
    ("judging a clause", "It is absurd to call this a victory.", "call", "absurd"),
]
VOICES_WRONG = {"judging a clause": "the adjective's clause is no claim, and its judgement is lost"}


@pytest.mark.parametrize(("text", "trigger", "words"), rows(VOICES, VOICES_WRONG))
def test_voice(text: str, trigger: str, words: str | None) -> None:
    found = draft(text, trigger)
    assert (found.voice_span.of(text).lower() if found.voice_span else None) == (words.lower() if words else None)
    assert found.voice == ("opinion" if words else "reporting")
