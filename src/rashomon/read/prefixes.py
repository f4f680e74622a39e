"""`OUTLET:` prefixes: the words before a colon at the beginning of a line that say who speaks from there on."""

import re
from typing import NamedTuple

from ..lexicon import words
from ..records.span import Span

WORD = r"[^\W_]+(?:[.'’&\-][^\W_]+)*\.?"
LINE = re.compile(rf"^[ \t]*((?:{WORD}|&)(?:[ ](?:{WORD}|&)){{0,7}}):[ \t]+(?=\S)(.*)$", re.M)
CONNECTORS = frozenset(["of", "the", "and", "de", "la", "&"])
MAX_NAMES = 5  # words of a name, connectors not counted
NUMBER = re.compile(r"\d+(?:st|nd|rd|th|[.:]\d+)*|[IVXLC]+|[A-Z]", re.I)
PROSE = re.compile(r"[.!?…][\"'”’»)\]]*\s*$")
PROSE_WORDS = 10  # a line that long without a full stop is wrapped prose, not a headline


class Prefix(NamedTuple):
    """A prefix: `span` covers the name, the colon and the spaces after it; `name` is the name alone."""

    span: Span
    name: str


def find_prefixes(text: str) -> tuple[Prefix, ...]:
    """All prefixes, in the order of the text. Labels ("Note:"), places, dates, persons with a title and headlines are none."""
    return tuple(
        Prefix(Span(match.start(1), match.start(2)), match[1])
        for match in LINE.finditer(text)
        if _is_name(match[1]) and _is_prose(match[2]) and not _is_common(match[1], text)
    )


def _is_name(name: str) -> bool:
    parts = name.split()
    names = [part for part in parts if part not in CONNECTORS]
    if not names or len(names) > MAX_NAMES or not all(part[0].isupper() or part[0].isdigit() for part in names):
        return False
    if name.lower() in words("outlet_names"):
        return True
    return not (_is_label(names) or name.lower().removeprefix("the ") in words("prefix_places") or _has_title(names[0]))


def _is_label(names: list[str]) -> bool:
    """Is every word one that labels, counts or dates ("Photo Credit", "Chapter 3", "March 4", "Q")?"""
    labels = words("prefix_labels")
    return all(NUMBER.fullmatch(name) or name.lower().replace("’", "'").rstrip(".") in labels for name in names)


def _has_title(first: str) -> bool:
    return first.lower().rstrip(".") in words("prefix_titles")


def _is_prose(rest: str) -> bool:
    """Does a sentence follow, not the second half of a headline ("Blackout: what we know")?"""
    return bool(PROSE.search(rest)) or len(rest.split()) >= PROSE_WORDS


def _is_common(name: str, text: str) -> bool:
    """Is it one word that the text itself writes small elsewhere ("Blackout: ... the blackout")?"""
    if " " in name or "-" in name or name.lower() in words("outlet_names"):
        return False
    return re.search(rf"(?<![\w'’-]){re.escape(name.lower())}(?![\w'’-])", text) is not None
