"""Credit lines: the agency that a report says at its end it has its material from ("With Meridian", "(Reuters)", "Source: Xinhua")."""

import re
from functools import cache

from ...lexicon import names_medium, words
from ...parse.doc import Doc
from ...records.span import Span
from ..words import cue_set

LAST = 3  # paragraphs at the end in which a credit line is looked for


@cache
def _line() -> re.Pattern[str]:
    name = r"(?P<name>[A-ZÀ-Þ][\w'’.-]*(?: [A-ZÀ-Þ][\w'’.-]*){0,3}?)"
    opening = r"(?:With(?: (?:inputs?|material|additional reporting|files) from)?|Sources?:|Via:?|[—–-]{1,2})"
    return re.compile(rf"\(?{opening} ?{name}(?:,| and\b.*)?[.)]{{0,2}}")


@cache
def _bracket() -> re.Pattern[str]:
    return re.compile(r"[.!?”\"]\s*\((?P<name>[A-ZÀ-Þ][\w'’.-]*(?: [A-ZÀ-Þ][\w'’.-]*){0,3})\)$")


def credit_line(doc: Doc) -> Span | None:
    """The name in the report's credit line, or None."""
    for paragraph in doc.paragraphs[-LAST:]:
        match = _line().fullmatch(doc.text, *paragraph.span)
        if match is None and paragraph is doc.paragraphs[-1]:
            match = _bracket().search(doc.text, *paragraph.span)
        if match is not None and _may_be_agency(match["name"]):
            return Span(*match.span("name"))
    return None


def _may_be_agency(name: str) -> bool:
    """Is it a known agency or outlet, a name with a word for one in it, or one word alone (two would be a reporter)?"""
    parts = name.lower().split()
    known = name.lower() in cue_set("agencies") or name.lower() in words("outlet_names")
    return known or len(parts) == 1 or names_medium(parts) or any(part in cue_set("agency_words") for part in parts)
