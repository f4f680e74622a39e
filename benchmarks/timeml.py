"""TimeML documents (Pustejovsky et al. 2003; TempEval-3's form): a text, the day of its making, the TIMEX3 tags in it."""

import hashlib
import re
from html import unescape
from pathlib import Path
from typing import NamedTuple

_TEXT = re.compile(r"<TEXT>(.*?)</TEXT>", re.S)
_DCT = re.compile(r"<DCT>.*?value=\"([^\"]*)\"", re.S)
_TAG = re.compile(r"<(/?)([A-Za-z0-9]+)([^<>]*?)(/?)>")
_ATTRIBUTE = re.compile(r"(\w+)=\"([^\"]*)\"")


class Timex(NamedTuple):
    """One tag: a half-open range of the text's characters, its TIMEX3 type and value."""

    start: int
    end: int
    type: str
    value: str


class Document(NamedTuple):
    name: str
    text: str
    made: str | None  # the document creation time, an ISO 8601 date or date-time
    timexes: tuple[Timex, ...]


def read(path: Path) -> Document:
    """One `.tml` file. Raises `ValueError` where it has no TEXT element."""
    raw = path.read_text(encoding="utf-8", errors="replace")
    body, made = _TEXT.search(raw), _DCT.search(raw)
    if body is None:
        raise ValueError(f"{path.name}: no <TEXT>")
    return Document(path.stem, *_untagged(body[1], made[1] if made else None))


def _untagged(body: str, made: str | None) -> tuple[str, str | None, tuple[Timex, ...]]:
    text, timexes = tagged(body)
    return text, made, timexes


def tagged(body: str) -> tuple[str, tuple[Timex, ...]]:
    """A text without its tags, and the TIMEX3 tags that stood in it; empty ones are left out."""
    pieces, at, length = [], 0, 0
    stack: list[tuple[str, int, dict[str, str]]] = []
    found: list[Timex] = []
    for match in _TAG.finditer(body):
        piece = unescape(body[at : match.start()])
        pieces.append(piece)
        length, at = length + len(piece), match.end()
        if match[4]:
            continue
        if not match[1]:
            stack.append((match[2], length, dict(_ATTRIBUTE.findall(match[3]))))
        elif any(name == match[2] for name, _, _ in stack):
            while stack[-1][0] != match[2]:
                stack.pop()
            name, start, given = stack.pop()
            if name == "TIMEX3" and length > start:
                found.append(Timex(start, length, given.get("type", ""), given.get("value", "")))
    pieces.append(unescape(body[at:]))
    return "".join(pieces), tuple(sorted(found))


def first_half(name: str) -> bool:
    """Is a document of the half that may be looked at? By a hash of its name, so that it is the same half everywhere."""
    return hashlib.sha256(name.encode()).digest()[0] % 2 == 0


def documents(data: Path) -> list[Path]:
    """The `.tml` files below a folder, in the order of their names; test inputs of the toolkit's own are left out."""
    return sorted((p for p in data.rglob("*.tml") if p.parent.name != "testpipeline"), key=lambda p: p.name)
