"""How is the sentence built around a verb or a noun?

Takes parsed tokens.
Gives noun phrases, subjects, voice and tense.
"""

from .clauses import is_passive, shared_subject, subject, understood_subject
from .phrases import NOMINAL, conjuncts, is_nominal, noun_phrase, noun_phrase_span
from .tense import (
    Direction,
    Tense,
    direction_of,
    finite_tense,
    is_modal,
    is_saying,
    path_up,
    tense_of,
    verb_of,
)

__all__ = [
    "NOMINAL",
    "Direction",
    "Tense",
    "conjuncts",
    "direction_of",
    "finite_tense",
    "is_modal",
    "is_nominal",
    "is_passive",
    "is_saying",
    "noun_phrase",
    "noun_phrase_span",
    "path_up",
    "shared_subject",
    "subject",
    "tense_of",
    "understood_subject",
    "verb_of",
]
