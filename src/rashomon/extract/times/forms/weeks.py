"""The forms of days told by weeks: "the first Monday in May", "Monday week", "Tuesday se'nnight", "three weeks ago on Friday"."""

import re
from collections.abc import Callable

from .dates import WEEKDAY, YEAR, months, year_of
from .parts import Form, Parts, lookup, number, number_form

_NTH = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "fifth": 5, "5th": 5,
        "last": -1, "final": -1}  # fmt: skip
_ANY_NTH = "|".join(_NTH)
_WEEKS = {"week": 7, "se'nnight": 7, "sennight": 7, "sen'night": 7, "fortnight": 14, "month": 28}
_SENNIGHT = r"se['’]?n['’]?night"


def nth_of_month() -> Form:
    """ "The second Tuesday of March 2024", "the last week of May"; of "each month" it is a rate."""
    of = rf"(?:(?P<m>{months()})(?:,?\s+(?:of\s+)?(?P<y>{YEAR}))?|(?P<f>(?i:each|every|the)\s+month))"
    thing = rf"(?:(?P<d>{WEEKDAY})|(?P<u>(?i:week|weekend)))"
    form = rf"\b(?:(?i:the)\s+)?(?P<n>(?i:{_ANY_NTH}))\s+{thing}\s+(?i:of|in)\s+{of}(?![\w])"

    def read(m: re.Match[str]) -> Parts | None:
        if m["f"]:
            return Parts(frequency=True) if m["d"] or not m["f"].lower().startswith("the") else None
        day = lookup("weekday", m["d"]) if m["d"] else None
        unit = m["u"].lower() if m["u"] else None
        return Parts(weekday=day, unit=unit, nth=_NTH[m["n"].lower()], month=lookup("month", m["m"]), year=year_of(m["y"]))

    return Form(form, 0, read, (" of ", " in "))


def weekday_weeks() -> Form:
    """A weekday one or two weeks off, on the side that the tense tells: "Monday week", "on Tuesday se'nnight"."""
    form = rf"\b(?P<d>{WEEKDAY})\s+(?P<w>week|fortnight|{_SENNIGHT})\b(?!-)"

    def read(m: re.Match[str]) -> Parts:
        return Parts(weekday=lookup("weekday", m["d"]), which="away", off=_off(m["w"]))

    return Form(form, 0, read, ("week", "night"))


def _off(text: str) -> int:
    low = text.lower().replace("’", "'")
    return 14 if low == "fortnight" else _WEEKS.get(low, 7)


def day_weeks() -> Form:
    """ "This day fortnight", "to-morrow week", "yesterday se'nnight", "this day month"."""
    days = r"(?P<d>this\s+day|to-?\s?day|to-?\s?morrow|yesterday)"
    form = rf"\b{days}\s+(?P<w>week|fortnight|{_SENNIGHT})\b(?![-’'])"

    def read(m: re.Match[str]) -> Parts:
        low = m["d"].lower()
        if low == "yesterday":
            return Parts(days=-1 - _off(m["w"]))
        return Parts(days=1 + _off(m["w"])) if "morrow" in low else Parts(days=0, which="away", off=_off(m["w"]))

    return Form(form, re.I, read, ("week", "night"))


def weeks_weekday() -> Form:
    """ "A week ago last Friday", "three weeks ago on Friday", "a week on Monday", "two weeks from Tuesday"."""
    count = rf"(?P<n>{number_form()}|\d{{1,2}})"
    turn = r"(?P<t>ago|before|from|after|on|next)"
    form = rf"\b(?i:{count}\s+(?P<u>weeks?|fortnights?)\s+{turn})(?:\s+(?i:on|last|this|next))*\s+(?P<d>{WEEKDAY})\b"

    def read(m: re.Match[str]) -> Parts | None:
        weeks = number(m["n"])
        if not weeks or re.search(r"\b(?:within|in|for|over|of|than)\s+$", m.string[max(0, m.start() - 8) : m.start()], re.I):
            return None  # "the second within a week on Friday"
        days = round(weeks) * (14 if m["u"].lower().startswith("f") else 7)
        back = m["t"].lower() in {"ago", "before"}
        return Parts(weekday=lookup("weekday", m["d"]), off=-days if back else days)

    return Form(form, 0, read, ("week", "fortnight"))


_NOUN = r"(?=\s+(?:(?:the|his|her|its|their|our|my|your|an?|that|this|these|those|it|he|she|they|we|I|you)\b|[A-Z][a-z]|[a-z]+ing\b))"
_UNIT = r"hour|day|night|morning|evening|afternoon|week|weekend|month|year"
_PARTS = {"night", "morning", "evening", "afternoon"}


def unit_from_happening() -> Form:
    """ "The day after the shooting", "the night before the vote", "in the week before his death", "the day of the march"."""
    dated = rf"(?!\s+(?:the\s+)?(?:\d|{WEEKDAY}|{months()}))(?!\s+(?i:that|this|the)\s+(?i:day|date|month|year|week)\b)"
    form = rf"\b(?i:the\s+(?:very\s+)?(?P<u>{_UNIT})\s+(?P<t>before|after|following|preceding|of)){dated}{_NOUN}"

    def read(m: re.Match[str]) -> Parts | None:
        unit, turn = m["u"].lower(), m["t"].lower()
        if turn == "of" and unit not in {"day", *_PARTS}:
            return None
        part = unit if unit in _PARTS else None
        step = "day" if part else "week" if unit == "weekend" else unit
        return Parts(part=part, step=step, count=0.0 if turn == "of" else 1.0, sense="event", which="the")

    return Form(form, 0, read, ("before", "after", "following", "preceding", " of "))


WEEK_FORMS: tuple[Callable[[], Form], ...] = (nth_of_month, weekday_weeks, day_weeks, weeks_weekday, unit_from_happening)
