"""Credit lines: lines at a text's edges that say who wrote, gave or owns it, and tell of nothing else. Every room reads them here."""

import re
from functools import cache
from typing import Literal, NamedTuple

CreditKind = Literal["outlet", "source", "agency", "byline", "editing", "picture"]

_NAME = r"[A-ZÀ-Þ][\w'’.-]*"
_NAMES = rf"{_NAME}(?: {_NAME}){{0,5}}"
_MORE = rf"(?:(?:, and |, | and ){_NAMES})*"
_SMALL = r"(?:and |of |in |for |at |da |de |del |di |la |the |van |von )*"
_OWNER = r"[^\W\d_][^\n|;:!?]{1,60}?"
_YEAR = r"(?:\d{4}(?:\s*[-–]\s*\d{2,4})?,?\s*)?"
_RIGHTS = r"(?:[.,|–—-]?\s*(?i:all rights reserved|copyright \d{4}).*)?[.]?\s*"
FORMS: tuple[tuple[CreditKind, str], ...] = (
    (
        "outlet",
        rf"\s*(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)\s*(?:©|\([cC]\))?\s*{_YEAR}(?:by\s+)?(?P<name>{_OWNER})(?:,?\s*\d{{4}})?{_RIGHTS}",
    ),
    ("outlet", rf"\s*[(\[]?(?:(?:[Oo]riginally|[Ff]irst)\s+)?[Pp]ublished\s+(?:by|in):?\s+(?P<name>{_OWNER}){_RIGHTS}[)\]]?\s*"),
    ("outlet", r"\(?(?:©|\([cC]\)|Copyright) .{2,120}"),
    ("source", rf"\s*[(\[]?(?:Sources?|SOURCE):\s+(?P<name>{_OWNER})[.]?[)\]]?\s*"),
    ("source", r"\(?Source: .{2,120}"),
    ("agency", rf"\(?With (?:(?:inputs?|material|agencies|additional reporting|files) from )?(?P<name>{_NAMES}?){_MORE}\.?\)?"),
    ("agency", rf"\(?Via:? (?P<name>{_NAMES}?){_MORE}\.?\)?"),
    ("agency", rf"\(?[—–-]{{1,2}} ?(?P<name>{_NAME}(?: {_NAME}){{0,3}}?){_MORE}\.?\)?"),
    ("byline", r"\(?(?:From|By) (?:[Oo]ur|[Aa]n?|[Tt]he) [^.\n]{0,60}(?:[Cc]orrespondent|[Rr]eporter|[Ss]taff)s?[^.\n]{0,30}\.?\)?"),
    ("byline", rf"\(?By {_NAME}(?:,? {_SMALL}{_NAME}){{1,9}}\.?\)?"),
    ("byline", r"\(?(?:With |Additional )?[Rr]eporting (?:by|from) .{2,120}\.?\)?"),
    ("editing", r"\(?Edit(?:ed|ing) by .{2,80}\.?\)?"),
    ("picture", r"\(?Photo(?:graph)?s?: .{2,120}"),
)


class Credit(NamedTuple):
    """What a credit line is: its kind and where the first name stands in it (start and end, None where none is told apart)."""

    kind: CreditKind
    name: tuple[int, int] | None


@cache
def _forms() -> tuple[tuple[CreditKind, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(form)) for kind, form in FORMS)


def credit_of(line: str) -> Credit | None:
    """What kind of credit a line is, or None where it is none."""
    for kind, form in _forms():
        match = form.fullmatch(line)
        if match is not None:
            return Credit(kind, match.span("name") if "name" in form.groupindex else None)
    return None


@cache
def _bracket() -> re.Pattern[str]:
    return re.compile(rf"[.!?”\"]\s*\((?P<name>{_NAME}(?: {_NAME}){{0,3}})\)$")


def bracketed_credit(paragraph: str) -> Credit | None:
    """The name in brackets that a last paragraph ends with: "... said. (Reuters)"."""
    match = _bracket().search(paragraph)
    return Credit("agency", match.span("name")) if match is not None else None
