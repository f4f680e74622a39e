"""Who or what do names, descriptions and pronouns stand for, within one report?

Takes a parsed report and its attributions.
Gives mentions, and the referents that they stand for, with links that were refused.
"""

from .coreference import Coreference, resolve_coreference

__all__ = ["Coreference", "resolve_coreference"]
