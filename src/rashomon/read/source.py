"""What the readers of the single formats hand over, before outlet, date and language are settled."""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

KEYS = ("outlet", "title", "author", "published", "url", "kind", "language")


CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def one_line(value: str) -> str:
    """A value fit for a line on a terminal: control characters and runs of blanks become one blank."""
    return " ".join(CONTROL.sub(" ", value).split())


class Given(NamedTuple):
    """A value that somebody gave for a report, and the line that it stands in where there is one."""

    value: str
    line: int | None = None


Fields = dict[str, Given]


class Remark(NamedTuple):
    """What to say of a file before its final path is known: the line it concerns, or None, and the message.

    `lost`: something that the file gives was left out, so that it counts as a part of the file that was not read.
    """

    line: int | None
    message: str
    lost: bool = False


@dataclass(frozen=True, slots=True)
class Content:
    """One file's stored text, the fields of its front matter, those found in a page or a heading, and what to say about it."""

    text: str
    given: Fields = field(default_factory=dict)
    found: Fields = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()


class UnreadableError(Exception):
    """A file cannot be read as a report; the message is the reason in one line: what is wrong, what to do."""
