"""Which report took material from which?

Takes claims and texts of all reports.
Gives derivations by credit, by copied passages, by retelling.
"""

from .copies import Copy, copy_derivation, find_copies
from .credits import credit_derivations
from .retellings import find_retellings

__all__ = ["Copy", "copy_derivation", "credit_derivations", "find_copies", "find_retellings"]
