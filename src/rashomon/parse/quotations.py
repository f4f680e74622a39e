"""Quotations: what stands between quotation marks, whatever the marks, found in the text before it is parsed."""

from ..records.span import Span
from .doc import Quotation

CLOSING = {"“": "”", "„": "“”", "«": "»", "»": "«", "‹": "›", "「": "」", "『": "』", '"': '"', "‟": "”", "‘": "’"}
DOUBLED = ("``", "''")  # as typewriters, wires and TeX have them: either may open, the second closes
ENDS = ",.?!…—"  # what a straight single mark stands behind where it closes a quotation
OPENS_AFTER = frozenset(" \t\n\u00a0([{—–-/:;,") | frozenset(CLOSING)


def find_quotations(text: str, paragraphs: list[Span]) -> list[Quotation]:
    """The quotations of each paragraph, in order; nested ones belong to the outer one.

    One that its paragraph leaves open ends with the paragraph and is not closed: by the printers' custom the next paragraph
    opens again.
    """
    found: list[Quotation] = []
    for span in paragraphs:
        found.extend(_of_paragraph(text, span))
    return found


def _of_paragraph(text: str, paragraph: Span) -> list[Quotation]:
    found: list[Quotation] = []
    at = paragraph.start
    while at < paragraph.end:
        single = _single(text, at, paragraph)
        if single is not None:
            found.append(Quotation(Span(at, single), True))
            at = single
        elif _opens(text, at, paragraph.start):
            end = _closing(text, at, paragraph.end)
            found.append(Quotation(Span(at, end or paragraph.end), end is not None))
            at = end or paragraph.end
        else:
            at += 1
    return found


def _single(text: str, at: int, paragraph: Span) -> int | None:
    """The end of a quotation in straight single marks; only where both look away from the words, and the second stands behind a stop."""
    if text[at] != "'" or not (at == paragraph.start or text[at - 1].isspace()) or not text[at + 1 : at + 2].isalpha():
        return None
    end = text.find("'", at + 1, paragraph.end)
    while end > 0 and not (text[end - 1] in ENDS and not text[end + 1 : end + 2].isalnum()):
        end = text.find("'", end + 1, paragraph.end)
    return end + 1 if end > at + 3 else None


def _opens(text: str, at: int, start: int) -> bool:
    mark = text[at]
    if text[at : at + 2] in DOUBLED:
        before = at == start or text[at - 1] in OPENS_AFTER
        return before and at + 2 < len(text) and not text[at + 2].isspace() and text[at + 2] not in "'`"
    if mark not in CLOSING or mark == "»" or at + 1 >= len(text) or text[at + 1].isspace():
        return False
    if mark == "‘":  # an apostrophe is set with the same mark: 'Twas, rock 'n' roll
        return (at == start or text[at - 1] in OPENS_AFTER) and "’" in text[at + 3 : at + 400]
    return mark != '"' or at == start or text[at - 1] in OPENS_AFTER


def _closing(text: str, start: int, end: int) -> int | None:
    """The offset behind the mark that closes the quotation opened at `start`, or None."""
    if text[start : start + 2] in DOUBLED:
        close = text.find("''", start + 2, end)
        return close + 2 if close > 0 else None
    marks = CLOSING[text[start]]
    for at in range(start + 1, end):
        if text[at] in marks and not (text[start] == "‘" and text[at - 1 : at].isalpha() and text[at + 1 : at + 2].isalpha()):
            return at + 1
    return None
