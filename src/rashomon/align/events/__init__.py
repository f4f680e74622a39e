"""Which claims tell of one happening?

Takes claims with their drafts.
Gives groups of claims, and what ties each together.
"""

from .cluster import group_claims, join_claims
from .features import Known, classes_of, features_of
from .ties import Bond

__all__ = ["Bond", "Known", "classes_of", "features_of", "group_claims", "join_claims"]
