"""Datelines, entry stamps and bullets: what stands before a paragraph's first sentence without being part of it."""

import re
from functools import cache

from ..records.span import Span
from .doc import Dateline

_CAPS = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’.\-]*(?: [A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’.\-]*){0,4}"
_CAPITALISED = r"[A-ZÀ-ÖØ-Þ][\w'’.\-]*(?: (?:of|de|la|el|al|[A-ZÀ-ÖØ-Þ][\w'’.\-]*)){0,4}"
_DASH = r"(?:--+|[-–—―]|_+(?=\s|$))"
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|"
    r"Dec(?:ember)?)(?![a-z])\.?"
)
_DAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\.)?"
_HOUR = r"(?:\d{1,2}(?:[.:]\d\d)?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)"
_OCLOCK = r"(?: ?(?:o['’]clock|[ap]\.? ?m\.?|[AP]\.? ?M\.?))"
_CLOCK = rf"(?:(?:[Hh]alf[- ][Pp]ast )?{_HOUR}{_OCLOCK}|[Mm]idnight|[Nn]oon|[Mm]orning|[Ee]vening|[Nn]ight)"
_NTH = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = rf"(?:{_MONTH} {_NTH}(?:,? \d{{4}})?|{_NTH} {_MONTH}(?:,? \d{{4}})?|\d{{4}}-\d\d-\d\d)"
_WHEN = rf"(?:{_DAY}|{_DATE}|{_CLOCK}|{_MONTH})"
_WHENS = rf"{_WHEN}(?:,? {_WHEN}){{0,3}}"


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """From the surest form to the barest; groups: place, time, agency."""
    region = r"(?:, [A-ZÀ-ÖØ-Þ][\w.'’ \-]{1,30}?)??"
    agency = r"\((?P<agency>[^()\n]{2,60})\)"
    stroked = r"/(?P<agency>[^/()\n]{2,40})/\.?"
    end = rf"\.?\s*{_DASH}\s*"
    return (
        re.compile(rf"(?P<place>{_CAPS}){region}(?:,? (?P<time>{_WHENS}))?,?\s*{agency}\s*{end}"),
        re.compile(rf"(?P<place>{_CAPITALISED}){region}(?:, (?P<time>{_WHENS}))?,?\s*{agency}\s*{end}"),
        re.compile(rf"(?P<place>{_CAPITALISED}){region}(?:,? (?P<time>{_WHENS}))?[.,]?\s*{stroked}(?:\s*{_DASH})?\s*"),
        re.compile(rf"(?P<place>{_CAPITALISED}){region}, (?P<time>{_WHENS}){end}"),
        re.compile(rf"(?P<place>(?=[^ ]*[A-Z]{{3}}){_CAPS}){region}{end}(?!(?<=[A-Z]-)\d)"),  # no "LST-325"
        re.compile(rf"(?P<time>{_CLOCK})\.?\s*{_DASH}\s*"),
    )


@cache
def _alone() -> re.Pattern[str]:
    return re.compile(rf"(?P<place>{_CAPITALISED}), (?P<time>{_WHENS})\.?")


@cache
def _stamp() -> re.Pattern[str]:
    return re.compile(r"(?P<time>(?:[01]?\d|2[0-4])[:.h][0-5]\d(?: ?[ap]\.?m\.?)?)(?:\s*[:|–—-])?\s+(?=\S)")


@cache
def _bullet() -> re.Pattern[str]:
    return re.compile(r"(?:[-*•▪‣·–—]|\d{1,3}[.)]|\([a-z0-9]{1,3}\)|[a-z]\))[ \t]+(?=\S)")


def find_dateline(text: str, start: int, end: int) -> Dateline | None:
    """The dateline or entry stamp with which the paragraph `text[start:end]` opens, or None."""
    for pattern in (*_patterns(), _stamp()):
        match = pattern.match(text, start, end)
        if match and (match.end() < end or "agency" in match.re.groupindex):
            return _dateline(match)
    match = _alone().fullmatch(text, start, end)
    return _dateline(match) if match else None


def find_bullet(text: str, start: int, end: int) -> Span | None:
    """The mark or number of a list's item at the beginning of the paragraph."""
    match = _bullet().match(text, start, end)
    return Span(*match.span()) if match else None


def _dateline(match: re.Match[str]) -> Dateline:
    groups = match.re.groupindex
    spans = {name: Span(*match.span(name)) for name in groups if match.group(name) is not None}
    return Dateline(Span(*match.span()), spans.get("place"), spans.get("time"), spans.get("agency"))
