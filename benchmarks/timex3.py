"""Our expressions of time as TIMEX3 tags: type (DATE, TIME, DURATION, SET) and value, after the TimeML guidelines (2006).

EDTF stays the package's own form. Where they differ: a decade is 199, a week 1998-W05, a part of the day 1998-08-07TMO, a vague time
PAST_REF, PRESENT_REF or FUTURE_REF; a part of a unit ("early October") has the value of the whole unit; a range is two tags.
"""

import re
from collections.abc import Iterator
from datetime import datetime

from timeml import Timex

from rashomon.extract.times.forms.parts import Parts, lookup, number
from rashomon.extract.times.records import Expression
from rashomon.extract.times.values.frame import Value
from rashomon.records.span import Span

STEP = {"second": "S", "minute": "M", "hour": "H", "day": "D", "week": "W", "fortnight": "W", "month": "M", "quarter": "Q", "year": "Y",
        "decade": "DE", "century": "CE"}  # fmt: skip
HALF, HALVES = 0.5, {"hour": "30M", "minute": "30S", "day": "T12H", "year": "6M"}
CLOCKED = {"second", "minute", "hour"}
PART = {"dawn": "MO", "daybreak": "MO", "sunrise": "MO", "morning": "MO", "mid-morning": "MO", "forenoon": "MO", "small hours": "MO",
        "early hours": "MO", "noon": "12:00", "midday": "12:00", "mid-day": "12:00", "noontime": "12:00", "midnight": "24:00",
        "lunchtime": "MI", "afternoon": "AF", "mid-afternoon": "AF", "dusk": "EV", "sunset": "EV", "nightfall": "NI", "dark": "NI",
        "evening": "EV", "night": "NI", "overnight": "NI"}  # fmt: skip
SEASON = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
REFERENCE = {"past": "PAST_REF", "present": "PRESENT_REF", "future": "FUTURE_REF"}
_BEHIND = re.compile(r"\s+(?:before|after|since|beforehand|on)$", re.I)
_ENDED = re.compile(r"\s+(?:ended|ending|to\s+[A-Z]|through)\b")
_CLOCK = re.compile(r"[\dX]T")


def tags(expression: Expression, text: str) -> Iterator[Timex]:
    """The tags of one expression in its text: one, or two where it is a range; none where TimeML has no name for it."""
    start, end = expression.span
    if expression.far is not None:
        yield from _range(expression, text)
        return
    given = described(expression, text)
    if given is not None and not (expression.parts.sense == "event" and expression.parts.which == "the"):  # "the day after the vote"
        words, parts = text[start:end], expression.parts
        cut = _BEHIND.search(words) if parts.is_amount() and parts.sense in {"event", "lasting"} else None
        yield Timex(start, start + (cut.start() if cut else end - start), *given)


def _range(expression: Expression, text: str) -> Iterator[Timex]:
    """Both ends of a range, each with its own words."""
    assert expression.far is not None
    (start, end), parts = expression.far
    left = text[expression.span.start : start].rstrip()
    near = re.sub(r"[\s,]*(?:to|until|till|through|and|[-–—])(?:\s+(?:the|on|at|about))*$", "", left)
    value = expression.value
    far = value._replace(first=_begin(value.last, parts)) if value is not None and value.last is not None else None
    for at, to, one in (
        (expression.span.start, expression.span.start + len(near), expression._replace(far=None)),
        (start, end, expression._replace(far=None, parts=parts, value=far)),
    ):
        given = described(one._replace(span=Span(at, to)), text)
        if given is not None:
            yield Timex(at, to, *given)


def _begin(last: datetime, parts: Parts) -> datetime:
    return last if parts.minute is not None else last.replace(hour=0, minute=0)


def described(expression: Expression, text: str) -> tuple[str, str] | None:
    """TIMEX3 type and value of an expression of a text."""
    parts, words = expression.parts, text[expression.span.start : expression.span.end].lower()
    if parts.ref is not None:
        return "DATE", REFERENCE[parts.ref]
    if parts.frequency:
        return "SET", _set(words)
    if parts.unit == "year" and re.fullmatch(r"the (?:\w+ )?year", words) and _ENDED.match(text, expression.span.end):
        return "DURATION", "P1Y"
    if parts.is_amount() and parts.sense == "ago" and not parts.count:
        return "DATE", "PAST_REF"
    if re.fullmatch(r"(?:the|this) (?:past|last) (?:week|month|year)", words) and expression.value is not None:
        return "DATE", _date(Parts(unit=parts.step), expression.value, f"{expression.value.first:%Y}")
    period = expression.value is not None and expression.value.code is not None and parts.step == "year"
    if not period and parts.is_amount() and (parts.sense in {"lasting", "past", "coming", "event"} or expression.value is None):
        return "DURATION", _duration(parts, words)
    value = _point(expression)
    return (("TIME" if _CLOCK.search(value) else "DATE"), value) if value else None


def _duration(parts: Parts, words: str) -> str:
    count = parts.count or (2 if "couple of" in words else 0)
    if parts.step == "fortnight":
        count *= 2
    if parts.step == "decade":
        return f"P{count * 10:g}Y" if count else "PXY"
    half = re.search(r"half an?|½|\b1/2", words) and count % 1 == HALF and parts.step in HALVES
    if half:  # 2 1/2 years are P2Y6M
        larger = f"{int(count)}{STEP[parts.step or 'day']}" if count >= 1 else ""
        return f"P{'T' if parts.step in CLOCKED else ''}{larger}{HALVES[parts.step or 'year']}"
    shown = f"{count:g}" if count else "X"
    return f"P{'T' if parts.step in CLOCKED else ''}{shown}{STEP[parts.step or 'day']}"


_EVERY = re.compile(
    r"second|minute|hour|fortnight|day|night|morning|evening|afternoon|week|month|quarter|year|decade|spring|summer|autumn|winter|dai|annual"
)


def _set(low: str) -> str:
    unit = next(reversed(_EVERY.findall(low)), "day")
    day = re.search(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", low)
    if day:
        part = next((f"T{PART[p]}" for p in ("night", "morning", "evening", "afternoon") if p in low), "")
        return f"XXXX-WXX-{lookup('weekday', day.group()) + 1}{part}"
    found = {"dai": "day", "annual": "year"}.get(unit, unit)
    if found in PART:
        return f"XXXX-XX-XXT{PART[found]}"
    if found in SEASON:
        return f"XXXX-{SEASON[found]}"
    every = re.sub(r".*\btimes\b", "", low)
    count = next((n for word in every.split() if (n := number(word)) and n > 1), 2.0 if re.search(r"\bother\b|\bbi-?[wma]", every) else 1.0)
    count *= 2 if found == "fortnight" else 10 if found == "decade" else 1
    return f"P{'T' if found in CLOCKED else ''}{count:g}{ {'decade': 'Y'}.get(found, STEP[found]) }"


def _point(expression: Expression) -> str | None:
    parts, value = expression.parts, expression.value
    if value is None or value.first is None:
        return _without_value(parts)
    at = value.first
    year = "XXXX" if at.year < 100 else f"{at.year:04}"
    if parts.minute is not None or parts.part is not None:
        return _time(parts, expression, f"{year}-{at:%m-%d}")
    return _date(parts, value, year)


def _time(parts: Parts, expression: Expression, day: str) -> str:
    value = expression.value
    assert value is not None
    assert value.first is not None
    if parts.minute is not None:
        known = value.grain == "minute"
        at = value.last if parts.bound == "before" and known else value.first
        assert at is not None
        return f"{day}T{at:%H:%M}" if known else f"{day}T{parts.minute // 60:02}:{parts.minute % 60:02}"
    return f"{day}T{PART.get(parts.part or '', 'NI')}"


def _date(parts: Parts, value: Value, year: str) -> str:
    at, grain = value.first, value.grain
    assert at is not None
    if parts.decade is not None:
        return str(parts.decade)
    if parts.century is not None:
        return str(parts.century)
    if parts.season is not None:
        return f"{year}-{SEASON[parts.season]}"
    unit = parts.unit if parts.which != "within" else None
    unit = parts.step or unit
    if parts.half is not None:
        return f"{year}-H{parts.half}"
    if parts.quarter is not None or parts.period is not None or unit == "quarter" or (value.code and value.code[5:6] == "3"):
        return f"{year}-Q{(at.month + 2) // 3}"
    if unit in {"week", "weekend", "fortnight"} and parts.weekday is None:
        week = at.isocalendar()
        return f"{week.year:04}-W{week.week:02}" + ("-WE" if unit == "weekend" else "")
    if unit in {"decade", "century"} and (parts.count or 1) >= 1:
        return year[:3] if unit == "decade" else year[:2]
    if grain == "minute":
        return f"{year}-{at:%m-%dT%H:%M}"
    return year if grain == "year" else f"{year}-{at:%m}" if grain == "month" else f"{year}-{at:%m-%d}"


def _without_value(parts: Parts) -> str | None:
    """What stays open where nothing says from when the words are told."""
    if parts.minute is not None:
        return f"XXXX-XX-XXT{parts.minute // 60:02}:{parts.minute % 60:02}"
    if parts.part is not None:
        return f"XXXX-XX-XXT{PART.get(parts.part, 'NI')}"
    if parts.weekday is not None:
        return f"XXXX-WXX-{parts.weekday + 1}"
    return "XXXX" if parts.unit == "year" else None
