"""The forms of hours and of parts of the day."""

import re
from collections.abc import Callable

from .time_words import Parts, alternatives, number, words

Reader = Callable[[re.Match[str]], Parts | None]
Form = tuple[str, int, Reader]

_HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_AP = r"(?P<ap>[ap])\.?\s?m\b\.?"
_ZONE = r"(?:\s+(?:local\s+time|local|GMT|UTC|BST|CET|EST|EDT|MST|PST|ET|railway\s+time))?"
_PREPOSITION = r"(?:at|by|about|around|since|until|till|before|after|from|to|and|between|past|towards?|till)"
_TAIL = (
    r"(?=\s*(?:[,.;:!?)”\"—]|['’][,.]|$)|\s+(?:in\s+the|on\b|this\b|that\b|yesterday|to-?day|to-?night|last\b|the\s+(?:next|following|same)|and\b"
    r"(?!\s+a\s+half)|when\b|but\b|at\s+night|at\b|until\b|till\b|by\b|for\b|as\b|he\b|she\b|it\b|they\b|we\b|I\b))"
)


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

    return form, re.I, read


def military() -> Form:
    form = r"\b(?:at\s+)(?P<words>(?P<h>[0-2]\d)(?P<m>[0-5]\d)\s*(?:hours|hrs))\b"
    return form, re.I, lambda m: Parts(minute=int(m["h"]) * 60 + int(m["m"]), meridiem="24", broken=int(m["h"]) > 23)


def meridian() -> Form:
    form = rf"(?<![\d:])(?P<h>\d{{1,2}}|{_HOURS})(?:[.:](?P<m>\d\d))?\s?{_AP}{_ZONE}"

    def read(m: re.Match[str]) -> Parts:
        hour = int(number(m["h"]) or 0)
        return _minutes(hour, int(m["m"] or 0), m["ap"])

    return form, re.I, read


def spoken() -> Form:
    before = r"(?:(?P<half>half[- ]past)|(?P<q>(?:a\s+)?quarter)\s+(?P<qs>to|past|before|after)|(?P<n>[\w-]+)\s+minutes?\s+(?P<s>to|past|before|after))\s+"
    form = rf"\b{before}(?P<h>{_HOURS}|\d{{1,2}})(?:\s+o['’]?\s?clock)?\b(?:\s*{_AP})?"

    def read(m: re.Match[str]) -> Parts | None:
        hour = int(number(m["h"]) or 0)
        past = 30 if m["half"] else 15 if m["q"] else number(m["n"])
        if past is None or not 1 <= hour <= 12:
            return None
        total = hour * 60 + (-int(past) if (m["qs"] or m["s"] or "").lower() in {"to", "before"} else int(past))
        return _minutes(total // 60 or 12, total % 60, m["ap"])

    return form, re.I, read


def oclock() -> Form:
    form = rf"\b(?P<h>{_HOURS}|\d{{1,2}})\s+o['’]?\s?clock(?!\w)(?:\s*{_AP})?"
    return form, re.I, lambda m: _minutes(int(number(m["h"]) or 0), 0, m["ap"])


def bare_hour() -> Form:
    form = rf"\b{_PREPOSITION}\s+(?:about\s+|around\s+|nearly\s+|exactly\s+)?(?P<words>(?P<h>{_HOURS})){_TAIL}"

    def read(m: re.Match[str]) -> Parts | None:
        return _minutes(int(number(m["h"]) or 0)) if _hour_context(m) else None

    return form, re.I, read


def _hour_context(m: re.Match[str]) -> bool:
    """Is a bare number an hour? "and", "to" and "from" count things as often, so they need an hour or a part of day beside them."""
    opener = m.group().lower().split()[0]
    if opener in {"and", "to", "from", "between", "about", "around"}:
        tail = m.string[m.end() : m.end() + 24].lower()
        head = m.string[max(0, m.start() - 24) : m.start()].lower()
        return bool(re.match(r"\s+(?:in\s+the\s+(?:morning|afternoon|evening)|this\s+|at\s+night)", tail)) or bool(
            re.search(rf"\b(?:between|from|at|o['’]clock)\s+(?:{_HOURS})?\s*$", head)
        )
    if opener in {
        "by",
        "before",
        "after",
        "since",
    }:  # "one by one", "after two, three more": a comma and a number do not follow an hour
        return not re.match(rf"\s*,\s*(?:{_HOURS})\b", m.string[m.end() : m.end() + 20], re.I) and not re.search(
            rf"\b(?:{_HOURS})\s+$", m.string[max(0, m.start() - 8) : m.start()], re.I
        )
    return True


def digit_hour() -> Form:
    form = r"\b(?:at|by|until|till|since|before|after|about)\s+(?P<words>(?P<h>\d{1,2}))(?=\s+(?:in\s+the\s+(?:morning|afternoon|evening)|this\s+(?:morning|afternoon|evening)|at\s+night|on\s+[A-Z][a-z]+day)\b)"
    return form, 0, lambda m: _minutes(int(m["h"]))


_WHICH = {"this": "this", "that": "that", "same": "same", "last": "last", "next": "following", "following": "following",
          "previous": "previous", "preceding": "previous"}  # fmt: skip


def day_part() -> Form:
    parts = alternatives(p for p in words("part") if p not in {"dark", "mornings", "overnight"})
    turn = r"(?:(?:the\s+)?(?:very\s+)?(?:same|following|next|previous|preceding)|this|that|last)"
    opener = r"(?:(?:in|on|at|by|during|before|until|till|since|after|towards?|through|of|for)\s+(?:(?P<the>the)\s+)?|(?P<bare>the)\s+)"
    form = (
        rf"\b(?:(?P<words>(?:(?P<e>early|late|later|earlier)\s+(?:in\s+)?)?(?P<w>{turn})\s+(?:(?P<e2>early|late)\s+)?(?P<p>{parts}))"
        rf"|(?:(?P<e3>early|late)\s+)?{opener}(?:(?P<e4>early|late|mid)[\s-]+)?(?P<p2>{parts}))"
        rf"(?P<o>\s+(?:of|between)(?=\s+(?:the\s+)?(?:\d|[A-Z])))?(?P<ba>\s+(?:before|after)(?=\s*[,.;)]|$))?(?![\w-]|['’]s\s)"
    )
    return form, re.I, _read_part


def _read_part(m: re.Match[str]) -> Parts | None:
    part = " ".join((m["p"] or m["p2"]).lower().split())
    given = (m["e"] or m["e2"] or m["e3"] or m["e4"] or "").lower()
    phase = given if given in {"early", "late", "mid"} else None
    overnight = part == "night" and bool(m["o"])
    if m["ba"]:
        return Parts(part=part, which="previous" if m["ba"].strip().lower() == "before" else "following", phase=phase)
    turn = _WHICH.get(m["w"].lower().split()[-1]) if m["w"] else None
    if m["bare"] and not m["o"]:
        return None
    if turn == "last":
        return Parts(part=part, days=-1, phase=phase)
    return Parts(part=part, which=turn, phase=phase, overnight=overnight)


def after_date() -> Form:
    """A part of the day right behind a weekday or a word like "yesterday": "Wednesday night", "Thursday mid-morning"."""
    parts = alternatives(p for p in words("part") if p not in {"dark", "mornings"})
    form = rf"(?:(?<=day)|(?<=row)|(?<=\d)|(?<=DAY))(?:,?\s+)(?:(?P<e>early|late)\s+)?(?P<words>(?P<p>{parts}))(?![\w-]|['’]s\s)"
    return form, re.I, lambda m: Parts(part=m["p"].lower(), phase=(m["e"] or "").lower() or None)


def alone() -> Form:
    """Parts of the day that need no article: noon, midnight, overnight, and "dark" behind a preposition."""
    form = (
        r"\b(?P<p>overnight|noon|midday|mid-day|midnight|mid-morning|mid-afternoon|daybreak|nightfall)\b(?!-|\s+(?:programme|news|show|train|edition))"
        r"|(?:(?<=before\s)|(?<=after\s)|(?<=until\s)|(?<=till\s)|(?<=by\s)|(?<=at\s))(?P<d>dark|dawn|dusk|sunrise|sunset)\b"
    )

    def read(m: re.Match[str]) -> Parts:
        return Parts(part=(m["p"] or m["d"]).lower())

    return form, re.I, read


CLOCK_ATOMS: tuple[Callable[[], Form], ...] = (
    digital, military, meridian, spoken, oclock, bare_hour, digit_hour, day_part, after_date, alone,
)  # fmt: skip
