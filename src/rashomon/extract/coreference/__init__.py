"""Who or what do names, descriptions and pronouns stand for, within one report?

Takes a parsed report and its attributions.
Gives mentions, and the referents that they stand for, with links that were refused.
"""

from .coreference import Coreference, resolve_coreference
from .mentions import FIRST_PERSON, MentionDraft

__all__ = ["FIRST_PERSON", "Coreference", "MentionDraft", "resolve_coreference"]
