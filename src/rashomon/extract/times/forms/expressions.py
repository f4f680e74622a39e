"""Finding words of time by their form: atoms (a date, a weekday, an hour, an amount) and the expressions that they join to.

The grammar is our own, after the forms that TimeML annotates (Pustejovsky et al. 2003) and those of newspapers before 1920.
"""

import re
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from .amounts import AMOUNT_FORMS
from .clock import CLOCK_FORMS
from .dates import DATE_FORMS, YEAR
from .parts import Form, Parts
from .ranges import LONGEST_GAP, is_range, near_end
from .weeks import WEEK_FORMS
from .years_and_periods import ERA_FORMS


class TimeMatch(NamedTuple):
    """Words of time in a text: where they stand, what they say, what opens them, and the far end of a range."""

    start: int
    end: int
    parts: Parts
    role: str  # "point", "until", "since", "duration", "frequency", "vague"
    until: Parts | None = None
    far: tuple[int, int] | None = None  # where the words of the far end stand
    opener: str = ""  # "since", "until", "from" ...: the word before it that gives the role


class Atom(NamedTuple):
    start: int
    end: int
    parts: Parts


@cache
def _forms() -> tuple[tuple[Form, re.Pattern[str]], ...]:
    forms = [make() for make in (*DATE_FORMS, *ERA_FORMS, *WEEK_FORMS, *AMOUNT_FORMS, *CLOCK_FORMS)]
    return tuple((form, re.compile(form.pattern, form.flags)) for form in forms)


def _candidates(text: str) -> list[Atom]:
    out, low = [], text.lower()
    for form, pattern in _forms():
        if form.needs and not any(need in low for need in form.needs):
            continue
        for match in pattern.finditer(text):
            parts = form.read(match)
            if parts is not None:
                out.append(Atom(*_words(match), parts))
    return out


_OPENER = re.compile(r"\s*(?:(?:on|in|at(?!\s+least)|by|during|before|until|till|since|after|towards?|through|of|for|from)\s+)?", re.I)


def _words(match: re.Match[str]) -> tuple[int, int]:
    """The span of an atom without the preposition that its form needs before it."""
    if "words" in match.re.groupindex and match["words"] is not None:
        return match.span("words")
    opener = _OPENER.match(match.string, match.start(), match.end())
    return (opener.end() if opener else match.start()), match.end()


def _longest(atoms: list[Atom]) -> list[Atom]:
    """Atoms that do not overlap: from left to right, the longest at each place."""
    out: list[Atom] = []
    for atom in sorted(atoms, key=lambda a: (a.start, -a.end)):
        if not out or atom.start >= out[-1].end:
            out.append(atom)
        elif atom.end - atom.start > out[-1].end - out[-1].start:
            out[-1] = atom
    return out


_LINK = re.compile(r"\s*,?\s*(?:(?:on|at|of|in|during|for|about|around|between)\s+)?(?:the\s+)?(?:about\s+|around\s+)?|\s*\(\s*", re.I)
_UNTIL = re.compile(
    r"\b(?:until|till|up\s+to|by|not\s+later\s+than|no\s+later\s+than|before|through|as\s+(?:of|at)|so\s+far)\s+"
    r"(?:about\s+|around\s+|the\s+|early\s+|late\s+|shortly\s+)*$",
    re.I,
)
_SINCE = re.compile(r"\b(?:since|ever\s+since|from)\s+(?:about\s+|around\s+|the\s+|early\s+|late\s+)*$", re.I)
_AFTER = re.compile(r"\b(?:after|past)\s+(?:the\s+)?$", re.I)
_EDGE = re.compile(r"\b(?:before|after)\s+$", re.I)
_WITHIN_DAY = {"part", "minute"}


def find_expressions(text: str) -> list[TimeMatch]:
    """All expressions of time in a text, in its order, without overlap. Spans leave out the prepositions before them."""
    joined = _join(text, _longest(_candidates(text)))
    return _ranges(text, joined)


def _join(text: str, atoms: list[Atom]) -> list[Atom]:
    out: list[Atom] = []
    for atom in atoms:
        grown = _with_year(text, out[-1]) if out else atom
        if out and grown.end > atom.start:
            out[-1] = grown
            continue
        if out and _converted(text, out[-1], atom):
            continue
        if out and _adjoin(text, out[-1], atom):
            out[-1] = Atom(out[-1].start, atom.end, out[-1].parts.join(atom.parts))
        else:
            out.append(atom)
    return [_old_style(text, _with_year(text, atom)) for atom in out]


def _converted(text: str, left: Atom, right: Atom) -> bool:
    """ "10:35 a.m. (0735 GMT)": the same hour in another zone."""
    clocks = left.parts.minute is not None and right.parts.minute is not None and right.parts.is_clock()
    return clocks and text[left.end : right.start].strip() == "(" and text[right.end : right.end + 1] == ")"


_YEAR_BEHIND = re.compile(rf"\s*[(\[]\s*(?P<y>{YEAR})\s*[)\]]")


def _with_year(text: str, atom: Atom) -> Atom:
    """ "At the end of last December (2024)": a year in brackets right behind a date belongs to it."""
    parts = atom.parts
    dated = parts.named() & {"month", "season", "quarter", "feast"} or (parts.unit == "year" and not parts.is_amount())
    behind = _YEAR_BEHIND.match(text, atom.end) if dated and parts.year is None else None
    return Atom(atom.start, behind.end(), parts.join(Parts(year=int(behind["y"])))) if behind else atom


_OLD_STYLE = re.compile(r"\s*/\s*\d{1,2}\b(?!/)|\s*,?\s*\(?(?:O\.\s?S\.|Old\s+Style|Julian(?:\s+calendar)?)\)?")


def _old_style(text: str, atom: Atom) -> Atom:
    """ "11 February 1689/90", "25 October (Old Style)": a date of the Julian calendar, or of two years, is kept as words alone."""
    behind = _OLD_STYLE.match(text, atom.end) if {"month", "day"} <= atom.parts.named() else None
    return Atom(atom.start, behind.end(), replace(atom.parts, broken=True)) if behind else atom


def _adjoin(text: str, left: Atom, right: Atom) -> bool:
    if right.start - left.end > LONGEST_GAP or left.parts.is_amount() or right.parts.is_amount():
        return False
    between = text[left.end : right.start]
    if _LINK.fullmatch(between) is None or not left.parts.joins(right.parts):
        return False
    if "(" in between and right.parts.named() <= {"year", "last_year"}:
        return False
    comma = "," in between
    if comma and (right.parts.phase or "/" in text[right.start : right.end] or (" on" in between and left.parts.month)):
        return False  # "mid-2023, late last year"; "5 December, on Friday": two
    clock_after = right.parts.is_clock() and not left.parts.is_clock()
    return not (comma and clock_after and left.parts.named() <= {"year", "month", "day"} and "day" not in left.parts.named())


def _ranges(text: str, atoms: list[Atom]) -> list[TimeMatch]:
    out: list[TimeMatch] = []
    i = 0
    while i < len(atoms):
        atom = atoms[i]
        follower = atoms[i + 1] if i + 1 < len(atoms) else None
        if follower and is_range(text, atom.parts, follower.parts, atom.start, atom.end, follower.start):
            near = near_end(atom.parts, follower.parts)
            out.append(TimeMatch(atom.start, follower.end, near, "point", follower.parts, (follower.start, follower.end)))
            i += 2
            continue
        out.append(_single(text, atom))
        i += 1
    return out


def _single(text: str, atom: Atom) -> TimeMatch:
    parts = atom.parts
    if parts.frequency:
        return TimeMatch(atom.start, atom.end, parts, "frequency")
    if parts.ref:
        return TimeMatch(atom.start, atom.end, parts, "vague")
    if parts.sense == "lasting":
        return TimeMatch(atom.start, atom.end, parts, "duration")
    if parts.last_day or parts.last_year:  # "from 3 to 5 May" has both its ends
        return TimeMatch(atom.start, atom.end, parts, "point")
    at = max(0, atom.start - 40)
    before = text[at : atom.start]
    edge = _EDGE.search(before)
    if edge and parts.named() & _WITHIN_DAY and not parts.bound:  # "before dawn on Tuesday" is on Tuesday
        bound = "before" if edge.group().lower().startswith("before") else "after"
        return TimeMatch(atom.start, atom.end, parts.join(Parts(bound=bound)), "point")
    until, since = _UNTIL.search(before), _SINCE.search(before)
    if until:
        return TimeMatch(atom.start, atom.end, parts, "until", opener=_first_word(until))
    if since or (_AFTER.search(before) and not parts.named() & _WITHIN_DAY):
        return TimeMatch(atom.start, atom.end, parts, "since", opener=_first_word(since))
    return TimeMatch(atom.start, atom.end, parts, "point")


def _first_word(match: re.Match[str] | None) -> str:
    return match.group().lower().split()[0] if match else ""
