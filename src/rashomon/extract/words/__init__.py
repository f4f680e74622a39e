"""What class of word is this, whatever sentence it stands in?

Takes a token or a lemma.
Gives cues of attribution, kinds of things that nouns and names stand for, social roles, judging words.
"""

from .cues import cue_set, is_cue
from .judging import (
    duty_modal,
    finite_word,
    is_opinion_verb,
    judging_apposition,
    judging_comparison,
    judging_predicate,
    judging_small_clause,
    judging_words,
)
from .kinds import (
    LABELS,
    ReferentUse,
    given_name,
    is_located,
    is_standing_body,
    kind_words,
    name_kind,
    names_office,
    noun_kind,
    person_noun,
    sex_of,
    titles,
    vote_kinds,
)
from .social_roles import named_roles, played_roles

__all__ = [
    "LABELS",
    "ReferentUse",
    "cue_set",
    "duty_modal",
    "finite_word",
    "given_name",
    "is_cue",
    "is_located",
    "is_opinion_verb",
    "is_standing_body",
    "judging_apposition",
    "judging_comparison",
    "judging_predicate",
    "judging_small_clause",
    "judging_words",
    "kind_words",
    "name_kind",
    "named_roles",
    "names_office",
    "noun_kind",
    "person_noun",
    "played_roles",
    "sex_of",
    "titles",
    "vote_kinds",
]
