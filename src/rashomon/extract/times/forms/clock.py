"""The forms of hours and of parts of the day. Each function makes the form of one kind."""

import re
from collections.abc import Callable

from .parts import Form, Parts, alternatives, number, time_words

_HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_AP = r"(?P<ap>[ap])\.?\s?m\b\.?"
_ZONES = (
    r"local\s+time|local|railway\s+time|Greenwich(?:\s+(?:mean\s+)?time)?|(?:Eastern|Central|Mountain|Pacific|Atlantic)"
    r"(?:\s+(?:standard\s+|daylight\s+)?time)?|[A-Z][a-z]+\s+time|GMT|UTC|Z|BST|IST|C?EST|CET|EET|EEST|WET|MSK|[ECMP]DT|[CMP]ST|ET|PT|CT|MT"
    r"|AKST|AKDT|HST|AES?T|AEDT|ACST|AWST|NZS?T|NZDT|JST|KST|SGT|HKT|PKT|WIB|CAT|EAT|WAT|SAST|BRT|ART"
)
_ZONE = rf"(?:\s+\(?(?-i:{_ZONES})\b\)?)?"
_OPENER = r"(?:at|by|about|around|since|until|till|before|after|from|to|and|between|past|towards?)"
_TAIL = (  # what may follow a bare number that is an hour
    r"(?=\s*(?:[,.;:!?)”\"—]|['’][,.]|$)"
    r"|\s+(?:in\s+the|on\b|this\b|that\b|yesterday|to-?day|to-?night|last\b|the\s+(?:next|following|same)"
    r"|to\s+(?:the|their|his|her|its|my|our)\b|and\b(?!\s+a\s+half)|when\b|but\b|at\b|until\b|till\b|by\b|for\b|as\b|(?:he|she|it|they|we|I)\b))"
)
_DAY_TAIL = r"(?:in\s+the|this)\s+(?:morning|afternoon|evening)|at\s+night"


def _minutes(hour: int, minute: int = 0, ap: str | None = None) -> Parts:
    if ap:
        meridiem = f"{ap.lower()}m"
        total = (hour % 12) * 60 + minute + (720 if meridiem == "pm" else 0)
        return Parts(minute=total, meridiem=meridiem, broken=not 1 <= hour <= 12 or minute > 59)
    return Parts(minute=hour * 60 + minute, broken=hour > 12 or minute > 59)


def digital() -> Form:
    form = rf"(?<![\d.:,/-])(?P<h>\d{{1,2}})[:h](?P<m>\d\d)(?::\d\d)?(?:\s?{_AP}|\s*(?P<hrs>hours|hrs)\b)?(?![\d:%]|\.\d){_ZONE}"

    def read(m: re.Match[str]) -> Parts:
        hour, minute = int(m["h"]), int(m["m"])
        if m["ap"]:
            return _minutes(hour, minute, m["ap"])
        settled = hour > 12 or hour == 0 or (len(m["h"]) == 2 and m["h"][0] == "0") or bool(m["hrs"]) or hour >= 10
        return Parts(minute=hour * 60 + minute, meridiem="24" if settled else None, broken=hour > 23 or minute > 59)

    return Form(form, re.I, read, ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"))


def military() -> Form:
    """ "0734 hours", "0734 local time", "14.30 GMT"."""
    behind = rf"(?:\s*(?:hours|hrs|h)\b|\s+(?-i:{_ZONES})\b)"
    form = rf"(?<![\d.,:-])(?P<h>[0-2]?\d)\.?(?P<m>[0-5]\d){behind}(?!\s+(?:of|on\s+the\s+clock))"

    def read(m: re.Match[str]) -> Parts | None:
        if len(m["h"]) == 1 and "." not in m.group():
            return None
        return Parts(minute=int(m["h"]) * 60 + int(m["m"]), meridiem="24", broken=int(m["h"]) > 23)

    return Form(form, re.I, read)


def meridian() -> Form:
    form = rf"(?<![\d:])(?P<h>\d{{1,2}}|{_HOURS})(?:[.:](?P<m>\d\d))?\s?{_AP}{_ZONE}"

    def read(m: re.Match[str]) -> Parts:
        hour = int(number(m["h"]) or 0)
        return _minutes(hour, int(m["m"] or 0), m["ap"])

    return Form(form, re.I, read, ("am", "pm", "a.m", "p.m", "a. m", "p. m", "a m", "p m"))


def first_hour() -> Form:
    """The near end of a range whose far end alone says which half of the day: "9" in "9 to 11 a.m."."""
    link = r"\s*(?:to|and|until|till|-|–|—)\s*"
    end = rf"(?P<h2>\d{{1,2}}|{_HOURS})(?:[.:]\d\d)?\s?{_AP}"
    form = rf"(?<![\d:.,$£€/-])\b(?P<h>\d{{1,2}}|{_HOURS})(?:[.:](?P<m>\d\d))?(?={link}{end})"

    def read(m: re.Match[str]) -> Parts | None:
        hour, last = int(number(m["h"]) or 0), int(number(m["h2"]) or 0)
        if not 1 <= hour <= 12 or not 1 <= last <= 12:
            return None
        turned = hour % 12 > last % 12  # "11 to 2 p.m."
        return _minutes(hour, int(m["m"] or 0), {"a": "p", "p": "a"}[m["ap"].lower()] if turned else m["ap"])

    return Form(form, re.I, read, ("am", "pm", "a.m", "p.m", "a m", "p m"))


def spoken() -> Form:
    quarter = r"(?P<q>(?:a\s+)?quarter)\s+(?P<qs>to|past|before|after)"
    minutes = r"(?P<n>[\w-]+)\s+minutes?\s+(?P<s>to|past|before|after)"
    few = r"(?:five|ten|twenty|twenty-five)"
    short = (
        rf"(?P<n2>{few})\s+(?P<s2>past)|(?:(?<=\bat\s)|(?<=\buntil\s)|(?<=\btill\s)|(?<=\bby\s)|(?<=\bsince\s))(?P<n3>{few})\s+(?P<s3>to)"
    )
    before = rf"(?:(?P<half>half[- ]past)|{quarter}|{minutes}|{short})\s+"
    form = rf"\b{before}(?P<h>{_HOURS}|\d{{1,2}})(?:\s+o['’]?\s?clock)?\b(?:\s*{_AP})?"

    def read(m: re.Match[str]) -> Parts | None:
        hour = int(number(m["h"]) or 0)
        past = 30 if m["half"] else 15 if m["q"] else number(m["n"] or m["n2"] or m["n3"])
        if past is None or not 1 <= hour <= 12:
            return None
        total = hour * 60 + (-int(past) if (m["qs"] or m["s"] or m["s2"] or m["s3"] or "").lower() in {"to", "before"} else int(past))
        return _minutes(total // 60 or 12, total % 60, m["ap"])

    return Form(form, re.I, read, ("half", "quarter", "minute", " past ", " to "))


def oclock() -> Form:
    form = rf"\b(?P<h>{_HOURS}|\d{{1,2}})\s+o['’]?\s?clock(?!\w)(?:\s*{_AP})?"
    return Form(form, re.I, lambda m: _minutes(int(number(m["h"]) or 0), 0, m["ap"]), ("clock",))


def bare_hour() -> Form:
    form = rf"\b{_OPENER}\s+(?:about\s+|around\s+|nearly\s+|exactly\s+)?(?P<words>(?P<h>{_HOURS})){_TAIL}"

    def read(m: re.Match[str]) -> Parts | None:
        return _minutes(int(number(m["h"]) or 0)) if _hour_context(m) else None

    return Form(form, re.I, read)


def opening_hour() -> Form:
    """An hour at the head of a sentence: "By nine the guards had been let go"."""
    form = rf"(?:^|(?<=[.!?;”\"]\s))(?:At|By|Until)\s+(?P<words>(?P<h>{_HOURS}))(?=\s+the\b(?!\s+(?:number|toll|count|figure|total)))"
    return Form(form, re.M, lambda m: _minutes(int(number(m["h"]) or 0)))


def near_hour() -> Form:
    """The near end of a range in words whose far end has a part of the day: "eight" in "between eight and nine in the morning"."""
    form = rf"\b(?:between|from)\s+(?P<words>(?P<h>{_HOURS}))(?=\s+(?:and|to)\s+(?:{_HOURS})\s+(?:{_DAY_TAIL}))"
    return Form(form, re.I, lambda m: _minutes(int(number(m["h"]) or 0)))


def _hour_context(m: re.Match[str]) -> bool:
    """Is a bare number an hour? Behind "and", "to", "from" only with an hour or part of day beside it; never in "one by one"."""
    opener = m.group().lower().split()[0]
    head, tail = m.string[max(0, m.start() - 24) : m.start()].lower(), m.string[m.end() : m.end() + 24].lower()
    if opener in {"and", "to", "from", "between", "about", "around"}:
        beside = rf"\b(?:between|from|at|o['’]clock)\s+(?:{_HOURS})?\s*$"
        return bool(re.match(rf"\s+(?:{_DAY_TAIL})", tail) or re.search(beside, head))
    if opener in {"by", "before", "after", "since"}:
        return not (re.match(rf"\s*,\s*(?:{_HOURS})\b", tail) or re.search(rf"\b(?:{_HOURS})\s+$", head))
    return True


def digit_hour() -> Form:
    opener = r"(?:at|by|until|till|since|before|after|about)"
    form = (
        rf"\b{opener}\s+(?P<words>(?P<h>\d{{1,2}})(?:\.(?P<m>[0-5]\d))?)"
        rf"(?=\s+(?:{_DAY_TAIL}|on\s+[A-Z][a-z]+day\b|yesterday\b|last\s+night\b))"
    )
    return Form(form, 0, lambda m: _minutes(int(m["h"]), int(m["m"] or 0)))


def closing_hour() -> Form:
    """ "He died at 9.": behind a verb that no figure stands behind with "at"."""
    verbs = alternatives(time_words("clock")["verbs"])
    form = rf"\b(?:{verbs})\s+at\s+(?P<words>(?P<h>\d{{1,2}}))(?=[.;,](?:\s|$))"
    return Form(form, re.I, lambda m: _minutes(int(m["h"])) if 1 <= int(m["h"]) <= 12 else None, (" at ",))


_WHICH = {
    "this": "this", "that": "that", "same": "same", "last": "last", "next": "following", "following": "following",
    "previous": "previous", "preceding": "previous",
}  # fmt: skip


def day_part() -> Form:
    parts = alternatives(p for p in time_words("part") if p not in {"dark", "mornings", "overnight"})
    turn = r"(?:(?:the\s+|that\s+)?(?:very\s+)?(?:same|following|next|previous|preceding)|(?:this|that)(?:\s+very)?|last)"
    opener = r"(?:(?:in|on|at|by|during|before|until|till|since|after|towards?|through|of)\s+(?:the\s+)?|(?P<bare>the)\s+)"
    turned = rf"(?:(?P<e>early|late|later|earlier)\s+(?:in\s+)?)?(?P<w>{turn})\s+(?:(?P<e2>early|late)\s+)?(?P<p>{parts})"
    plain = rf"(?:(?P<e3>early|late)\s+)?{opener}(?:(?P<e4>early|late|mid)[\s-]+)?(?P<p2>{parts})"
    of_a_day = r"(?P<day>(?=\s+(?:of|between)\s+(?:the\s+)?(?:\d|(?-i:[A-Z]))))?"
    of_a_thing = r"(?P<thing>(?=\s+of\s+(?:the|his|her|their|its|an?)\s+[a-z]))?"
    tail = r"(?P<ba>\s+(?:before|after)(?=\s*[,.;)]|$))?(?![\w-])"
    form = rf"\b(?:(?P<words>{turned})|{plain}){of_a_day}{of_a_thing}{tail}"
    return Form(form, re.I, _read_part)


def _read_part(m: re.Match[str]) -> Parts | None:
    part = " ".join((m["p"] or m["p2"]).lower().split())
    given = (m["e"] or m["e2"] or m["e3"] or m["e4"] or "").lower()
    of_a_day = m["day"] is not None
    if m["thing"] is not None and not of_a_day and part in {"night", "morning", "evening", "afternoon"} and not m["w"]:
        return Parts(part=part, step="day", count=0.0, sense="event")  # "the night of the escape"
    phase = given if given in {"early", "late", "mid"} else None
    if m["ba"]:
        return Parts(part=part, which="previous" if m["ba"].strip().lower() == "before" else "following", phase=phase)
    turn = _WHICH.get(m["w"].lower().removesuffix("very").split()[-1]) if m["w"] else None
    if m["bare"] and not of_a_day:
        return None
    if turn == "last":
        return Parts(part=part, days=-1, phase=phase)
    return Parts(part=part, which=turn, phase=phase, overnight=part == "night" and of_a_day)


def after_date() -> Form:
    """A part of the day right behind a weekday or a word like "yesterday": "Wednesday night", "Thursday mid-morning"."""
    parts = alternatives(p for p in time_words("part") if p not in {"dark", "mornings"})
    turn = r"(?:\s+(?P<w>last|next)\b)?"
    form = rf"(?:(?<=day)|(?<=row)|(?<=\d)|(?<=DAY))(?:,?\s+)(?:(?P<e>early|late)\s+)?(?P<words>(?P<p>{parts}){turn})(?![\w-])"
    return Form(
        form, re.I, lambda m: Parts(part=m["p"].lower(), phase=(m["e"] or "").lower() or None, which=(m["w"] or "").lower() or None)
    )


def alone() -> Form:
    """Parts of the day that need no article: noon, midnight, overnight, and "dark" behind a preposition."""
    named = r"(?P<p>overnight|noon|midday|mid-day|midnight|mid-morning|mid-afternoon|daybreak|nightfall)"
    behind = "|".join(rf"(?<=\b{word}\s)" for word in ("before", "after", "until", "till", "by", "at"))
    named = rf"\b(?<!high\s)(?<!High\s){named}\b(?!-|\s+(?:programme|news|show|train|edition))"
    form = rf"{named}|(?:{behind})(?P<d>dark|dawn|dusk|sunrise|sunset)\b"

    def read(m: re.Match[str]) -> Parts:
        return Parts(part=(m["p"] or m["d"]).lower())

    return Form(form, re.I, read)


CLOCK_FORMS: tuple[Callable[[], Form], ...] = (
    digital, military, meridian, first_hour, spoken, oclock, bare_hour,
    opening_hour,
    near_hour, digit_hour,
    closing_hour, day_part, after_date, alone,
)  # fmt: skip
