"""What came first, and when, over all reports?

Takes groups of claims, and the orders that words tell.
Gives the order of the account, the groups settled to come before each, and borrowed years.
"""

from .account_order import order_of_account
from .borrowed_years import with_borrowed
from .order import settled_order

__all__ = ["order_of_account", "settled_order", "with_borrowed"]
