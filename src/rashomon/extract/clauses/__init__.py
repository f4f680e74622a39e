"""Which words belong to one happening?

Takes the triggers of a report.
Gives a clause a trigger: the record that times, places, opinion and orders take.
"""

from .find import find_clauses
from .record import Clause, TriggerDraft

__all__ = ["Clause", "TriggerDraft", "find_clauses"]
