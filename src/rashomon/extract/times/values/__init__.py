"""Which days or minutes do words of time come to?

Takes the parts of an expression and the frame in which it is said.
Gives a value: an interval with its grain and what it leans on.
"""

from .edtf import to_edtf
from .frame import Anchor, Frame, Value
from .hours import hour_told
from .named_years import NamedYears
from .resolve import resolve, speech_day_by_apposition

__all__ = ["Anchor", "Frame", "NamedYears", "Value", "hour_told", "resolve", "speech_day_by_apposition", "to_edtf"]
