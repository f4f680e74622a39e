"""Which claims tell of one happening?

Takes claims with their drafts.
Gives groups of claims.
"""

from .cluster import group_claims
from .features import classes_of, features_of

__all__ = ["classes_of", "features_of", "group_claims"]
