"""Which place of the world does a name mean?

Takes claims and the toponyms of all reports.
Gives places, resolved on the gazetteer or refused, each with its evidence.
"""

from .places import unify_places

__all__ = ["unify_places"]
