"""The YAML block between two lines of `---` at the very start of a text, and the text that follows it."""

import re
from typing import NamedTuple

import yaml

from .source import KEYS, Fields, Given, Remark, one_line

OPENING = re.compile(r"---[ \t]*\n")
CLOSING = re.compile(r"^---[ \t]*(?:\n+|\Z)", re.M)
KEY_LINE = re.compile(r"([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+(.*))?$")
MAX_BLOCK = 65_536  # characters; a longer block is a text that happens to begin with a rule


class FrontMatter(NamedTuple):
    """The fields given, the offset at which the body begins, and what to say about the block."""

    fields: Fields
    body: int
    remarks: tuple[Remark, ...] = ()


def split(text: str) -> FrontMatter:
    """Find the block in a text whose line breaks are LF. A text that merely begins with a rule has none: body 0."""
    opening = OPENING.match(text)
    if not opening:
        return FrontMatter({}, 0)
    closing = CLOSING.search(text, opening.end(), opening.end() + MAX_BLOCK)
    if not closing:
        return FrontMatter({}, 0, _unclosed(text, opening.end()))
    block = text[opening.end() : closing.start()]
    if not _is_head(block):
        return FrontMatter({}, 0)
    fields, remarks = _parse(block)
    return FrontMatter(fields, _skip_breaks(text, closing.end()), remarks)


def _skip_breaks(text: str, at: int) -> int:
    while text.startswith("\n", at):
        at += 1
    return at


def _unclosed(text: str, at: int) -> tuple[Remark, ...]:
    first = (
        KEY_LINE.match(text[at:].partition("\n")[0]) if len(text) < MAX_BLOCK else KEY_LINE.match(text[at : at + 200].partition("\n")[0])
    )
    if first and first[1].lower() in KEYS:
        return (Remark(1, "front matter without a closing --- line; it was read as text", lost=True),)
    return ()


def _is_head(block: str) -> bool:
    """Is it a head, not the first section of a text? A head is empty, or its lines give keys."""
    lines = [line for line in block.split("\n") if line.strip() and not line.lstrip().startswith("#")]
    keys = [match[1].lower() for line in lines if (match := KEY_LINE.match(line))]
    return not lines or any(key in KEYS for key in keys) or (bool(keys) and KEY_LINE.match(lines[0]) is not None and _is_mapping(block))


def _is_mapping(block: str) -> bool:
    try:
        return isinstance(_load(block), dict)
    except (yaml.YAMLError, RecursionError, ValueError):
        return False


def _load(block: str) -> object:
    return yaml.load(block, Loader=yaml.BaseLoader)  # every scalar stays the string that was written


def _parse(block: str) -> tuple[Fields, tuple[Remark, ...]]:
    lines = {match[1].lower(): i for i, line in enumerate(block.split("\n"), 2) if (match := KEY_LINE.match(line))}
    try:
        loaded = _load(block)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        return _plain(block), (
            Remark(_line_of(error, block), 'front matter is no valid YAML; its plain "key: value" lines were used', lost=True),
        )
    if not isinstance(loaded, dict):
        return _plain(block), ()
    given = {str(key).lower(): _scalar(value) for key, value in loaded.items()}
    fields = {key: Given(value, lines.get(key)) for key in KEYS if (value := given.get(key))}
    return fields, tuple(
        Remark(lines.get(key), f"{key}: a single value is needed; it was left out", lost=True)
        for key in KEYS
        if key in given and given[key] is None
    )


def _line_of(error: Exception, block: str) -> int:
    """The line of the fault; one that shows only at the block's end (an open quote) is on its last line."""
    mark = getattr(error, "problem_mark", None)
    return 2 + min(0 if mark is None else int(mark.line), block.rstrip("\n").count("\n"))


def _scalar(value: object) -> str | None:
    """The value on one line; a list of strings ("author: [A, B]") is joined; None for anything deeper."""
    if isinstance(value, str):
        return one_line(value)
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return ", ".join(one_line(item) for item in value)
    return None


def _plain(block: str) -> Fields:
    fields: Fields = {}
    for number, line in enumerate(block.split("\n"), 2):
        match = KEY_LINE.match(line)
        if match and match[1].lower() in KEYS and (value := _unquote(match[2] or "")):
            fields.setdefault(match[1].lower(), Given(value, number))
    return fields


def _unquote(value: str) -> str:
    value = one_line(value)
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value.strip('"')
