"""Which of two happenings came first, as the report's words say?

Takes a parsed report, its triggers and drafts.
Gives orders between its claims, with the words that tell them.
"""

from .orders import find_orders

__all__ = ["find_orders"]
