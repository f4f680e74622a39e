"""What happened, so that it can be compared with what other reports tell?

Takes the drafts of a report.
Gives the same with a vector for the trigger of each.
"""

from .vectors import encoded

__all__ = ["encoded"]
