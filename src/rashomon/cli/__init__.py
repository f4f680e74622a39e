"""What did the user ask for?

Takes the words of a command line.
Gives one call of one function, and what it prints.
"""

from typing import Any

from .main import COMMANDS, build, main

__all__ = ["app", "main"]


def __getattr__(name: str) -> Any:
    """`app`, the whole command line as one typer app: for its documentation; made when asked for, as it imports everything."""
    if name == "app":
        return build(COMMANDS)
    raise AttributeError(name)
