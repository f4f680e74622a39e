"""How much work something is, without a clock: the functions that it calls, those written in C included."""

import sys
from collections.abc import Callable


def calls_of(work: Callable[[], object]) -> int:
    """The number of calls while `work` runs."""
    count = 0

    def seen(_: object, event: str, __: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count
