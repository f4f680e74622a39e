"""Which words of a report stand for somebody or something?

Takes a parsed report and its toponyms by token.
Gives mentions, each with its form, kind, number and sex, a name apart from the office before it.
"""

from .kinds_in_context import refined_kind, stands_for_rulers, treated_as_place
from .mentions import FIRST_PERSON, MentionDraft, find_mentions
from .offices import is_calling, may_hold, office_name

__all__ = [
    "FIRST_PERSON",
    "MentionDraft",
    "find_mentions",
    "is_calling",
    "may_hold",
    "office_name",
    "refined_kind",
    "stands_for_rulers",
    "treated_as_place",
]
