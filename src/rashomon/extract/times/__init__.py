"""When did a happening take place, as its report tells it?

Takes a parsed report and the clauses of its happenings.
Gives expressions of time, the time of each clause in EDTF, and a note on times that no calendar has.
"""

from .claim_times import find_times, times_of_clauses
from .faults import time_fault_note
from .records import Expression, dating_tokens

__all__ = ["Expression", "dating_tokens", "find_times", "time_fault_note", "times_of_clauses"]
