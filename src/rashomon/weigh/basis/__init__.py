"""What does every comparison of claims stand on?

Takes an alignment.
Gives the evidence by id, figures and times as intervals, sides of a disagreement, what claims are about.
"""

from .bodies import is_body, is_statement
from .clock import (
    Moment,
    dated_apart,
    dated_by_own_words,
    earlier,
    gap_between,
    has_hour,
    hours_between,
    moment,
    time_interval,
)
from .evidence_index import FIRSTHAND, EvidenceIndex, index_evidence, origin_link
from .figures import comparable, compatible, value_interval
from .findings import (
    Finding,
    Side,
    divide_into_sides,
    is_factual_statement,
    make_side,
    same_teller,
)
from .namesakes import name_words, with_same_origin
from .origin_rule import origin_units
from .parties import (
    DOERS,
    PATIENTS,
    UNIVERSAL,
    is_pronoun,
    is_universal,
    same_kind_of_event,
)
from .scope import bounds_a_stretch, differ_in_scope, one_speaks_of_another, sentence_says
from .sentences import Sentences
from .unnamed import distinguishable, is_typed, is_unnamed

__all__ = [
    "DOERS",
    "FIRSTHAND",
    "PATIENTS",
    "UNIVERSAL",
    "EvidenceIndex",
    "Finding",
    "Moment",
    "Sentences",
    "Side",
    "bounds_a_stretch",
    "comparable",
    "compatible",
    "dated_apart",
    "dated_by_own_words",
    "differ_in_scope",
    "distinguishable",
    "divide_into_sides",
    "earlier",
    "gap_between",
    "has_hour",
    "hours_between",
    "index_evidence",
    "is_body",
    "is_factual_statement",
    "is_pronoun",
    "is_statement",
    "is_typed",
    "is_universal",
    "is_unnamed",
    "make_side",
    "moment",
    "name_words",
    "one_speaks_of_another",
    "origin_link",
    "origin_units",
    "same_kind_of_event",
    "same_teller",
    "sentence_says",
    "time_interval",
    "value_interval",
    "with_same_origin",
]
