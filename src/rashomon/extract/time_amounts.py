"""The forms of units and amounts of time: "last week", "the following day", "two days later", "for years", "every night"."""

import re
from collections.abc import Callable

from .time_dates import WHICH, phase_of, which
from .time_words import Form, Parts, any_of, lookup, number

_UNITS = ("second", "minute", "min", "hour", "day", "night", "week", "fortnight", "month", "quarter", "year", "decade", "centur")


def which_unit() -> Form:
    phases = r"(?P<p>early|earlier|late|later|(?:middle|end|close|start|beginning)\s+of)\s+(?:in\s+)?"
    unit = r"week|weekend|fortnight|month|quarter|year|decade|century"
    form = rf"\b(?:{phases})?(?P<w>{WHICH}|the)\s+(?P<u>{unit})\b(?!-)(?:\s+(?P<b>before|after)(?=\s*[,.;:)]|$))?"

    def read(m: re.Match[str]) -> Parts | None:
        unit, plain = m["u"].lower(), m["w"].lower() == "the"
        if m["b"]:
            return Parts(unit=unit, which="previous" if m["b"].lower() == "before" else "following") if plain else None
        before = m.string[max(0, m.start() - 8) : m.start()].lower()
        if plain and not m["p"] and unit != "weekend" and not re.search(r"\b(?:within|in|of|for)\s$", before):
            return None
        turn = "within" if plain and before.endswith("within ") else which(m["w"])
        return Parts(unit=unit, which=turn, phase=phase_of(m["p"]))

    return Form(form, re.I, read, ("week", "fortnight", "month", "quarter", "year", "decade", "century"))


def which_day() -> Form:
    turn = r"(?:(?:on|of)\s+)?(?:the\s+)?(?:very\s+)?(?:next|following|same|previous|preceding)|that|this"
    tail = r"(?=\s*[,.;:)]|\s+(?:and|but|in|at|he|she|they)\b|$)"
    form = rf"\b(?:(?P<w>{turn})(?:\s+very)?\s+day|(?:the\s+)?day\s+(?P<b>before|after|earlier){tail})\b"

    def read(m: re.Match[str]) -> Parts:
        given = which(m["w"]) if m["w"] else "following" if m["b"].lower() == "after" else "previous"
        return Parts(unit="day", which="following" if given == "next" else given)

    return Form(form, re.I, read, ("day",))


def _amount() -> str:
    counts = rf"(?:{any_of('number')})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|{any_of('vague')}"
    count = rf"half\s+an?|(?:{counts})\b|\d{{1,4}}(?:\.\d)?"
    units = "|".join(f"{u}s?" if u != "century" else "centur(?:y|ies)" for u in any_of("unit").split("|"))
    rough = r"about|around|some|nearly|almost|roughly|approximately|at\s+least|more\s+than|only"
    return rf"(?:(?P<a>{rough})\s+)?\b(?P<n>{count})[\s-]+(?:(?:full|whole|long|business)\s+)?(?P<u>{units})\b"


def amount() -> Form:
    turn = r"ago|later|earlier|since|hence|from\s+now|afterwards?|previously|before|after|beforehand|on"
    form = rf"\b(?:a\s+quarter\s+of\s+(?P<q>an\s+hour)|{_amount()})(?:\s+or\s+(?:so|two|more)\b)?(?:\s+(?P<t>{turn})\b)?(?![-\w])"

    def read(m: re.Match[str]) -> Parts | None:
        if m["q"]:
            return Parts(count=0.25, step="hour", sense=_sense(m))
        if m["u"].lower() == "second":
            return None  # "a second explosion"
        count = number(re.sub(r"\s+", " ", m["n"]))
        rough = bool(m["a"]) and m["a"].lower() != "only"
        return Parts(count=count or 0.0, step=_unit(m["u"]), sense=_sense(m), approximate=rough)

    return Form(form, re.I, read, _UNITS)


def _unit(text: str) -> str:
    low = text.lower()
    return str(lookup("unit", low[:-3] + "y" if low.endswith("ies") else low.rstrip("s")))


_OPEN_END = re.compile(r"\s*(?:[,.;:!?)”\"—]|$|(?:in|at|on|by|from|to|with|for|and|but|had|was|were|has|is)\b)", re.I)
_TURNS = {
    "ago": "ago", "hence": "hence", "from now": "hence", "later": "later", "afterwards": "later", "afterward": "later",
    "on": "later", "earlier": "earlier", "previously": "earlier", "beforehand": "earlier",
}  # fmt: skip


def _sense(m: re.Match[str]) -> str:
    """Where an amount leads. "Before" and "after" with words behind them lead from a happening ("before the bridge fell")."""
    turn = " ".join((m["t"] or "").lower().split())
    if turn in _TURNS:
        return _TURNS[turn]
    if turn in {"before", "after"}:
        alone = _OPEN_END.match(m.string, m.end())
        return {"before": "earlier", "after": "later"}[turn] if alone else "event"
    if turn == "since":  # "it is three months since"
        return "lasting" if re.search(r"\b(?:for|the)\s+$", m.string[max(0, m.start() - 8) : m.start()]) else "ago"
    return "lasting"


def past_amount() -> Form:
    turn = r"(?P<w>the\s+(?:last|past|next|coming|previous|following)|these)"
    vague = r"(?P<w2>(?:the\s+)?(?:last|past|next|coming)\s+(?:few|several))\s+(?P<u2>hours|days|weeks|months|years)"
    form = rf"\b{turn}\s+{_amount()}|\b{vague}\b"

    def read(m: re.Match[str]) -> Parts:
        sense = "coming" if {"next", "coming"} & set((m["w"] or m["w2"]).lower().split()) else "past"
        if m["u2"]:
            return Parts(count=0.0, step=_unit(m["u2"]), sense=sense)
        return Parts(count=number(m["n"]) or 0.0, step=_unit(m["u"]), sense=sense)

    return Form(form, re.I, read, ("last ", "past ", "next ", "coming ", "previous ", "following ", "these "))


def plain_amount() -> Form:
    lasting = r"\b(?:for|in)\s+(?P<words>(?P<u>seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries))\b"
    form = rf"{lasting}|\b(?P<u2>hours|days|weeks|months|years|decades)\s+(?P<t>ago|later|earlier|before|after)\b"

    def read(m: re.Match[str]) -> Parts:
        if m["u"]:
            return Parts(count=0.0, step=_unit(m["u"]), sense="lasting")
        sense = {"ago": "ago", "before": "event", "after": "event"}.get(m["t"].lower(), "vague")
        return Parts(count=0.0, step=_unit(m["u2"]), sense=sense)

    return Form(form, re.I, read, ("seconds", "minutes", "hours", "days", "nights", "weeks", "months", "years", "decades", "centuries"))


def frequency() -> Form:
    unit = "second|minute|hour|day|night|morning|evening|afternoon|week|month|quarter|year|weekend"
    every = rf"(?:every|each)\s+(?:other\s+|few\s+|\w+\s+)?(?:{unit})s?"
    form = rf"\b(?:{every}|daily|nightly|hourly|weekly|monthly|yearly|annually|(?:once|twice)\s+an?\s+(?:{unit}))\b"
    return Form(form, re.I, lambda m: Parts(frequency=True), ("every", "each", "ly", "once", "twice"))


AMOUNT_FORMS: tuple[Callable[[], Form], ...] = (which_unit, which_day, amount, past_amount, plain_amount, frequency)
