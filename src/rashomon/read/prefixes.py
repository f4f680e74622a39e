"""`OUTLET:` prefixes: the words before a colon at the beginning of a line that say who speaks from there on."""

import re
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ..lexicon import outlet_names, words
from ..records.span import Span

WORD = r"[^\W_]+(?:[.'’&\-][^\W_]+)*\.?"
MAX_LENGTH = 80  # characters of a name
LINE = re.compile(rf"^[ \t]{{0,8}}(?=[^\n:]{{1,{MAX_LENGTH}}}:[ \t])((?:{WORD}|&)(?:[ ](?:{WORD}|&)){{0,7}}):[ \t]+(?=\S)(.*)$", re.M)
CONNECTORS = frozenset(["of", "the", "and", "de", "la", "&"])
MAX_NAMES = 5  # words of a name, connectors not counted
NUMBER = re.compile(r"\d+(?:st|nd|rd|th|[.:]\d+)*|[IVXLC]+|[A-Z]", re.I)
SMALL = re.compile(r"(?<![\w'’-])[^\W\d_]+(?![\w'’-])")
PROSE = re.compile(r"[.!?…][\"'”’»)\]]*\s*$")
PROSE_WORDS = 10  # a line that long without a full stop is wrapped prose, not a headline


class Prefix(NamedTuple):
    """A prefix: `span` covers the name, the colon and the spaces after it; `name` is the name alone.

    `speaker` is true in a transcript, where the names take turns: it is then a person or a function ("PRESENTER"), not an outlet.
    """

    span: Span
    name: str
    speaker: bool = False


def find_prefixes(text: str) -> tuple[Prefix, ...]:
    """All prefixes, in the order of the text. Labels ("Note:"), places, dates, persons with a title and headlines are none."""
    is_name = cache(_is_name)  # a transcript has few names and many lines
    lines = [match for match in LINE.finditer(text) if _is_prose(match[2])]
    questioned = _questions([match[1] for match in lines])
    if questioned:
        is_name = cache(lambda name: _is_name(name) or _is_speaker(name))
    matches = [match for match in lines if is_name(match[1])]
    if not matches:
        return ()
    small = _small_words(text) if any(_may_be_common(match[1]) for match in matches) else frozenset()
    matches = [match for match in matches if not (_may_be_common(match[1]) and match[1].lower() in small) or questioned]
    speakers = questioned or _take_turns([match[1] for match in matches])
    return tuple(Prefix(Span(match.start(1), match.start(2)), match[1], speakers) for match in matches)


def _questions(names: list[str]) -> bool:
    """Is it an examination or an interview? "Q" stands before "A", or two names with a title (or in capitals) speak by turns."""
    if "Q" in names and "A" in names[names.index("Q") :]:
        return True
    titled = [name for name in names if _is_speaker(name)]
    return len(set(titled)) > 1 and 2 * len(titled) > len(names) and all(name.isupper() for name in titled)


def _is_speaker(name: str) -> bool:
    """A name that speaks in a transcript alone: "Q", "A", "MR. TULLY", "THE WITNESS"."""
    parts = name.split()
    if name in ("Q", "A"):
        return True
    return len(parts) > 1 and name.isupper() and (_has_title(parts[0]) or parts[0] == "THE") and len(parts) <= MAX_NAMES


def _take_turns(names: list[str]) -> bool:
    """Is it a transcript? Two names come back after another has spoken; a round-up names each outlet once, or seldom twice."""
    returned = set()
    seen = set(names[:1])
    for before, name in pairwise(names):
        if name != before and name in seen:
            returned.add(name)
        seen.add(name)
    return len(returned) > 1


def _is_name(name: str) -> bool:
    parts = name.split()
    names = [part for part in parts if part not in CONNECTORS]
    if not names or len(names) > MAX_NAMES or not all(part[0].isupper() or part[0].isdigit() for part in names):
        return False
    if name.lower() in outlet_names():
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


def _may_be_common(name: str) -> bool:
    """One plain word may be a headline's common noun; so it is where the text writes it small ("Blackout: ... the blackout")."""
    return name.isalpha() and name.lower() not in outlet_names()


def _small_words(text: str) -> frozenset[str]:
    return frozenset(SMALL.findall(text))
