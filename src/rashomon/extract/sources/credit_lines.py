"""The agency that a report's credit line says it has its material from ("With Meridian", "(Reuters)", "Source: Xinhua")."""

from ...lexicon import names_medium, words
from ...parse.doc import Doc
from ...read.credit_lines import bracketed_credit, credit_of
from ...records.span import Span
from ..words import cue_set

LAST = 3  # paragraphs at the end in which a credit line is looked for


def credit_line(doc: Doc) -> Span | None:
    """The name in the report's credit line, or None."""
    for paragraph in doc.paragraphs[-LAST:]:
        line = paragraph.span.of(doc.text)
        credit = credit_of(line) or (bracketed_credit(line) if paragraph is doc.paragraphs[-1] else None)
        if credit is None or credit.kind not in ("agency", "source") or credit.name is None:
            continue
        start, end = credit.name
        if _may_be_agency(line[start:end]):
            return Span(paragraph.span.start + start, paragraph.span.start + end)
    return None


def _may_be_agency(name: str) -> bool:
    """Is it a known agency or outlet, a name with a word for one in it, or one word alone (two would be a reporter)?"""
    parts = name.lower().split()
    known = name.lower() in cue_set("agencies") or name.lower() in words("outlet_names")
    return known or len(parts) == 1 or names_medium(parts) or any(part in cue_set("agency_words") for part in parts)
