"""Which words name a happening, and who takes part in it?

Takes a parsed report and its attributions.
Gives triggers, and the participants of each by role.
"""

from .participants import find_participants
from .triggers import find_triggers, only_modifies_complement

__all__ = ["find_participants", "find_triggers", "only_modifies_complement"]
