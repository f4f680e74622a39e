"""One file, from its bytes to its text and the fields that it gives itself."""

import re
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from .encoding import decode
from .html import read_page
from .source import Content, Remark, UnreadableError
from .text import read_markdown, read_text

MAX_BYTES = 64 * 2**20  # a text longer than that is a corpus; parsing it whole would fill a laptop's memory
PAGE = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*(?:<!doctype\s+html|<html)", re.I)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A file's content, whether it is a web page, and the SHA-256 of its bytes."""

    content: Content
    page: bool
    sha256: str


def load(path: Path) -> Loaded:
    """Read one file. Raises `UnreadableError` and `OSError`."""
    if path.stat().st_size > MAX_BYTES:
        raise UnreadableError(f"larger than {MAX_BYTES >> 20} MiB; split it")
    data = path.read_bytes()
    if not data.strip():
        raise UnreadableError("empty: there is no text in it")
    ending = path.suffix.lower()
    page = ending in (".html", ".htm") or (ending not in (".txt", ".md") and PAGE.match(data) is not None)
    content, encoding = read_page(data) if page else _read_text(data, ending)
    if not content.text.strip():
        raise UnreadableError("empty: there is no text after the front matter" if content.given else "empty: there is no text in it")
    return Loaded(_say_encoding(content, encoding), page, sha256(data).hexdigest())


def _read_text(data: bytes, ending: str) -> tuple[Content, str]:
    text, encoding = decode(data)
    return (read_markdown if ending == ".md" else read_text)(text), encoding


def _say_encoding(content: Content, encoding: str) -> Content:
    if encoding == "utf-8":
        return content
    said = Remark(None, f"not UTF-8; read as {encoding}; save it as UTF-8 if letters look wrong")
    return replace(content, remarks=(said, *content.remarks))
