"""The expressions of time of a whole report in its order, mapped to its tokens; datelines and stamps told apart."""

from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import NamedTuple

from ....parse.doc import Doc, Paragraph, Token
from ...grammar import finite_tense
from ..forms import Parts, TimeMatch, find_expressions

SHORT = 90  # characters: a paragraph no longer than this, near the top, that holds a full date is a date line
TOP = 4  # paragraphs


class Raw(NamedTuple):
    """An expression at its place, before it has a value: `first` and `last` are tokens, -1 outside the parsed text."""

    first: int
    last: int
    start: int
    end: int
    sentence: int
    found: TimeMatch
    stamp: bool


def full_date(parts: Parts) -> bool:
    """Do the words give a day, a month and a year?"""
    return parts.year is not None and parts.month is not None and parts.day is not None and not parts.broken


def scan(doc: Doc) -> list[Raw]:
    """The expressions of a report in its order, mapped to tokens."""
    out: list[Raw] = []
    starts = [t.start for t in doc.tokens]
    for paragraph in doc.paragraphs:
        stamped = (paragraph.dateline.time or paragraph.dateline.span) if paragraph.dateline else None
        text = doc.text[paragraph.span.start : paragraph.span.end]
        shift = paragraph.span.start
        date_line = paragraph.i < TOP and len(text) <= SHORT and not _tells(doc, starts, paragraph)
        for found in find_expressions(text):
            start, end = found.start + shift, found.end + shift
            in_stamp = stamped is not None and start < stamped.end and stamped.start < end
            if in_stamp or (date_line and full_date(found.parts)):
                out.append(Raw(-1, -1, start, end, -1, found, True))
                continue
            first, last, sentence = _tokens(doc, starts, start, end)
            if first >= 0 and (_in_name(doc, first, last, found) or _title(doc.text, start, end)):
                continue
            out.append(Raw(first, last, start, end, sentence, _unopened(doc, last, _rated(doc, first, found)), False))
    return out


def _rated(doc: Doc, first: int, found: TimeMatch) -> TimeMatch:
    """ "Four flights a week", "$2 million a year": so much in each, no length of time."""
    if found.role != "duration" or found.parts.count != 1 or first < 1 or doc.tokens[first].lower not in {"a", "an"}:
        return found
    before = doc.tokens[first - 1]
    if before.pos in {"NOUN", "NUM", "SYM"} or before.lower in {"once", "twice", "times"}:
        return found._replace(role="frequency", parts=replace(found.parts, frequency=True))
    return found


_NAMES = frozenset({"FAC", "ORG", "PRODUCT", "WORK_OF_ART"})
_OF_NOUN = frozenset({"amod", "compound", "nmod", "nummod", "poss"})


def _in_name(doc: Doc, first: int, last: int, found: TimeMatch) -> bool:
    """ "Fox News Sunday", "USA Today", "the Sunday Times": part of a name of something else."""
    name = doc.tokens[first].name
    if name is None or name.label not in _NAMES or found.parts.year is not None or found.parts.month is not None:
        return False
    return name.last > last or (name.first < first and doc.tokens[name.first].pos == "PROPN")


def _title(text: str, start: int, end: int) -> bool:
    """A word alone between quotation marks, with a capital: the programme “Today”."""
    return (
        text[start].isupper() and text[start - 1 : start] in {"“", '"'} and text[end : end + 1] in {"”", '"'} and " " not in text[start:end]
    )


def _unopened(doc: Doc, last: int, found: TimeMatch) -> TimeMatch:
    """ "From last week's talks", "after the 2014 elections": the preposition opens the noun, not its date."""
    if found.role not in {"since", "until"} or last < 1:
        return found
    token = doc.tokens[last - 1]
    noun = token.dep in _OF_NOUN and token.head.i >= last and token.head.pos in {"NOUN", "PROPN"}
    return found._replace(role="point", opener="") if noun else found


def _tells(doc: Doc, starts: list[int], paragraph: Paragraph) -> bool:
    """Is there a verb in the paragraph?"""
    tokens = doc.tokens[bisect_left(starts, paragraph.span.start) : bisect_left(starts, paragraph.span.end)]
    return any(t.pos in {"VERB", "AUX"} for t in tokens)


def _tokens(doc: Doc, starts: list[int], start: int, end: int) -> tuple[int, int, int]:
    first = bisect_right(starts, start) - 1
    if first < 0 or doc.tokens[first].end <= start:
        first += 1
    last = bisect_left(starts, end)
    if first >= last:
        return -1, -1, -1
    return first, last, doc.tokens[first].sentence


def head_of(doc: Doc, raw: Raw) -> Token | None:
    """The token of an expression on which the others hang; None outside the parsed text."""
    if raw.first < 0:
        return None
    tokens = doc.tokens[raw.first : raw.last]
    inside = range(raw.first, raw.last)
    return next((t for t in tokens if t.head.i not in inside or t.head is t), tokens[0])


def dates_a_happening(doc: Doc, raw: Raw, token: Token) -> bool:
    """A date, and "until Monday it had never burned", which says that on Monday it did."""
    if raw.found.role != "until":
        return raw.found.role == "point"
    found = finite_tense(token)
    opened = doc.text[max(0, raw.start - 12) : raw.start].lower().split()
    until = {"until", "till"} & set(opened)
    return bool(until and found and found[0] == "pluperfect" and any(c.dep == "neg" for c in found[1].children))
