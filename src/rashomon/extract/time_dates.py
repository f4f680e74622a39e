"""The forms of dates, weekdays, units and amounts of time. Each function gives a pattern, its flags and its reader."""

import re
from collections.abc import Callable

from .time_words import Parts, any_of, lookup, number

Reader = Callable[[re.Match[str]], Parts | None]
Form = tuple[str, int, Reader]

_NTH = r"(?:st|nd|rd|th)"
_YEAR = r"(?:1[0-9]{3}|20[0-9]{2})"
_WHICH = {
    "last": "last", "past": "last", "next": "next", "coming": "next", "this": "this", "the": "this", "current": "this",
    "that": "that", "same": "same", "following": "following", "ensuing": "following", "previous": "previous", "preceding": "previous",
}  # fmt: skip
_WHICH_FORM = r"(?:the\s+)?(?:last|past|next|coming|this|current|that|same|following|ensuing|previous|preceding)"


def which(text: str | None) -> str | None:
    return _WHICH.get(text.lower().split()[-1]) if text else None


def _months() -> str:
    """Full names, and abbreviations with or without their stop, capitals only ("may" and "march" are verbs)."""
    names = any_of("month").split("|")
    full = [n.capitalize() for n in names if len(n) > 4 or n in {"june", "july", "may"}]
    short = [n.capitalize() for n in names if len(n) <= 4 and n not in {"june", "july", "may"}]
    return rf"(?:(?:{'|'.join([*full, *(n.upper() for n in full)])})\b|(?:{'|'.join(short)})\b\.?)"


def _day(text: str | None) -> int | None:
    return int(re.sub(r"\D", "", text)) if text else None


def _date(year: str | None, month: int | None, day: str | None, last: str | None = None) -> Parts:
    number_of_day, last_day = _day(day), _day(last)
    broken = any(d is not None and not 1 <= d <= 31 for d in (number_of_day, last_day)) or (
        month is not None and not 1 <= month <= 12
    )
    return Parts(year=int(year) if year else None, month=month, day=number_of_day, last_day=last_day, broken=broken)


def iso() -> Form:
    form = r"\b(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?:[T ](?P<h>\d\d):(?P<min>\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])"

    def read(m: re.Match[str]) -> Parts:
        parts = _date(m["y"], int(m["m"]), m["d"])
        if not m["h"]:
            return parts
        minute = int(m["h"]) * 60 + int(m["min"])
        return parts.join(Parts(minute=minute, meridiem="24", broken=minute >= 1440))

    return form, 0, read


def day_month() -> Form:
    days = rf"(?P<d>\d{{1,2}}){_NTH}?(?:\s*(?:to|and|or|-|–|&)\s*(?:(?:on|the)\s+)*(?P<l>\d{{1,2}}){_NTH}?)?"
    form = rf"\b(?:the\s+)?{days}(?:\s+day)?(?:\s+of)?\s+(?P<m>{_months()})(?:,?\s+(?P<y>{_YEAR}|\d{{4}}))?(?![\d%])"
    return form, 0, lambda m: _date(m["y"], lookup("month", m["m"]), m["d"], m["l"])


def month_day() -> Form:
    days = rf"(?P<d>\d{{1,2}}){_NTH}?(?:\s*(?:to|and|or|-|–|&)\s*(?:(?:on|the)\s+)*(?P<l>\d{{1,2}}){_NTH}?(?!\s*[ap]\.?m|:|\d))?"
    form = rf"\b(?P<m>{_months()})\s+(?:the\s+)?{days}(?![\d:.]\d|\d|\s*[ap]\.?m\b)(?:,?\s+(?P<y>{_YEAR})\b)?"
    return form, 0, lambda m: _date(m["y"], lookup("month", m["m"]), m["d"], m["l"])


def numeric() -> Form:
    form = rf"\b(?P<a>\d{{1,2}})(?P<s>[./])(?P<b>\d{{1,2}})(?P=s)(?P<y>{_YEAR})\b"

    def read(m: re.Match[str]) -> Parts:
        a, b = int(m["a"]), int(m["b"])
        if m["s"] == "." or a > 12:
            return _date(m["y"], b, m["a"])
        if b > 12:
            return _date(m["y"], a, m["b"])
        return Parts(year=int(m["y"])) if a != b else _date(m["y"], b, m["a"])  # which is the month is not said

    return form, 0, read


def month_year() -> Form:
    form = rf"\b(?P<w>last\s+|next\s+|this\s+)?(?P<m>{_months()})(?:,?\s+(?:of\s+)?|\s+\()(?P<y>{_YEAR})\b\)?"

    def read(m: re.Match[str]) -> Parts:
        return Parts(month=lookup("month", m["m"]), year=int(m["y"]))

    return form, 0, read


def month_alone() -> Form:
    opener = r"(?:in|since|until|till|by|of|from|to|through|before|after|during|between|and|late|early|mid)"
    form = (
        rf"(?:(?<=\bin\s)|(?<=\bof\s)|(?<=\bby\s)|\b{opener}\s+|\bmid[- ])(?P<words>(?P<m>{_months()}))(?![\w’']|\s+\d)"
        rf"|\b(?P<w>last|next|this|that|the\s+following|the\s+previous)\s+(?P<m2>{_months()})(?!\s+\d)"
    )

    def read(m: re.Match[str]) -> Parts:
        return Parts(month=lookup("month", m["m"] or m["m2"]), which=which(m["w"]))

    return form, 0, read


def which_month() -> Form:
    form = rf"\b(?P<w>[Ll]ast|[Nn]ext|[Tt]his|[Tt]hat|[Tt]he\s+(?:following|previous))\s+(?P<m>{_months()})(?!\s+\d)"
    return form, 0, lambda m: Parts(month=lookup("month", m["m"]), which=which(m["w"]))


def instant() -> Form:
    form = rf"\b(?:the\s+)?(?P<d>\d{{1,2}}){_NTH}?\s*(?:of\s+)?(?P<w>instant|inst|ultimo|ult|proximo|prox)\b\.?"
    turn = {"i": "this", "u": "last", "p": "next"}
    return form, re.I, lambda m: _date(None, None, m["d"]).join(Parts(which=turn[m["w"][0].lower()], unit="month"))


def ordinal_day() -> Form:
    form = rf"\b(?:on|of|to|until|till|by|from|since|and|,)\s+(?P<words>the\s+(?P<d>\d{{1,2}}{_NTH}))(?=\s*[,.;:)”\"]|\s+(?:and|at|to|when|but)\b|$)"
    return form, re.I, lambda m: _date(None, None, m["d"])


def year() -> Form:
    form = (
        rf"\b(?:in|since|until|till|by|of|from|to|through|before|after|during|late|early|mid|and|around|about|circa)[\s-]+(?P<words>(?P<y>{_YEAR}))"
        rf"(?![\d%]|[.,:]\d|-[a-z]|\s+(?:per|percent|of\s+the)\b)"
    )
    return form, re.I, lambda m: Parts(year=int(m["y"]))


def year_range() -> Form:
    form = rf"\b(?P<words>(?P<y>{_YEAR}))(?=\s*[-–—]\s*{_YEAR}\b)|(?<=[-–—])(?P<y2>{_YEAR})\b"
    return form, 0, lambda m: Parts(year=int(m["y"] or m["y2"]))


def decade() -> Form:
    form = r"\b(?:the\s+)?(?:(?P<p>early|mid|late)[- ])?(?P<y>1[0-9]{2}0|20[0-9]0)['’]?s\b"
    return form, re.I, lambda m: Parts(decade=int(m["y"]) // 10, phase=_phase(m["p"]))


def century() -> Form:
    form = rf"\b(?:the\s+)?(?:(?P<p>early|mid|late)[- ])?(?P<n>\d{{1,2}}{_NTH}|{any_of('ordinal')})[\s-]century\b"

    def read(m: re.Match[str]) -> Parts | None:
        n = _day(m["n"]) if m["n"][0].isdigit() else lookup("ordinal", m["n"])
        return Parts(century=n - 1, phase=_phase(m["p"])) if n else None

    return form, re.I, read


def season() -> Form:
    form = (
        rf"\b(?P<w>{_WHICH_FORM}|in(?:\s+the)?|since|by|until|the)\s+(?:(?P<p>early|mid|late)[- ])?(?P<words>(?P<s>{any_of('season')})"
        rf"(?:,?\s+(?:of\s+)?(?P<y>{_YEAR}))?)(?!['’\w-])"
    )

    def read(m: re.Match[str]) -> Parts | None:
        name = m["s"].lower()
        given = m["w"].lower().split()
        if name == "fall" and not m["y"] and given[-1] not in {"last", "next", "this"}:
            return None
        turn = _WHICH.get(given[-1]) if given[-1] != "the" else None
        return Parts(season=name, year=int(m["y"]) if m["y"] else None, which=turn, phase=_phase(m["p"]))

    return form, re.I, read


def quarter() -> Form:
    nth = r"first|second|third|fourth|last"
    form = rf"\b(?:the\s+)?(?:(?P<n>{nth})\s+(?:fiscal\s+)?quarter|Q(?P<q>[1-4]))(?:\s+(?:of\s+)?(?P<y>{_YEAR}))?\b"

    def read(m: re.Match[str]) -> Parts | None:
        n = int(m["q"]) if m["q"] else {"first": 1, "second": 2, "third": 3, "fourth": 4}.get(m["n"].lower())
        return Parts(quarter=n, year=int(m["y"]) if m["y"] else None) if n else None

    return form, re.I, read


def feast() -> Form:
    form = rf"\b(?P<w>last\s+|next\s+|this\s+)?(?P<f>{any_of('feast')})(?:,?\s+(?P<y>{_YEAR}))?\b(?!\s+(?:tree|market|card|party|present|dinner|Island))"
    return (
        form,
        re.I,
        lambda m: Parts(
            feast=" ".join(m["f"].lower().replace("’", "'").split()), year=int(m["y"]) if m["y"] else None, which=which(m["w"])
        ),
    )


def weekday() -> Form:
    names = any_of("weekday").split("|")
    full = [n.capitalize() for n in names if n.endswith("day")]
    short = [n.capitalize() for n in names if not n.endswith("day")]
    name = rf"(?:{'|'.join([*full, *(n.upper() for n in full)])}|(?:{'|'.join(short)})\.)"
    form = (
        rf"\b(?:(?P<w>(?:[Tt]he\s+)?(?:[Ll]ast|[Nn]ext|[Tt]his|[Tt]hat|[Ss]ame|[Ff]ollowing|[Pp]revious|[Cc]oming|[Pp]ast|[Pp]receding))\s+)?"
        rf"(?:(?P<e>[Ee]arly|[Ll]ate)\s+(?:on\s+)?)?(?P<d>{name})(?:\s+(?P<a>last|next|week)\b)?(?![\w’'])"
    )

    def read(m: re.Match[str]) -> Parts:
        turn = {"last": "last", "next": "next", "week": "after"}.get(m["a"] or "") or which(m["w"])
        return Parts(weekday=lookup("weekday", m["d"]), which=turn, phase=_phase(m["e"]))

    return form, 0, read


def weekdays() -> Form:
    names = "|".join(n.capitalize() for n in any_of("weekday").split("|") if n.endswith("day"))
    form = rf"\b(?:(?:every|each)\s+(?:{names})|(?:{names})s)\b(?![’'])"
    return form, 0, lambda m: Parts(frequency=True)


def deictic() -> Form:
    form = rf"\b(?P<e>early\s+|late\s+|later\s+|earlier\s+)?(?P<d>{any_of('deictic')})\b(?!['’]s\s+(?:world|youth))"

    def read(m: re.Match[str]) -> Parts:
        days = lookup("deictic", m["d"])
        part = "night" if m["d"].lower().endswith("night") else None
        return Parts(days=days, part=part, phase=_phase(m["e"]))

    return form, re.I, read


def which_unit() -> Form:
    unit = r"week|weekend|fortnight|month|quarter|year|decade|century"
    form = (
        rf"\b(?:(?P<p>early|earlier|late|later|middle\s+of|end\s+of|close\s+of|start\s+of|beginning\s+of)\s+(?:in\s+)?)?"
        rf"(?P<w>{_WHICH_FORM}|the)\s+(?P<u>{unit})(?:\s+(?P<b>before|after))?\b(?!['’]s\b|-)"
    )

    def read(m: re.Match[str]) -> Parts | None:
        plain = m["w"].lower() == "the"
        if m["b"]:
            return Parts(unit=m["u"].lower(), which="previous" if m["b"].lower() == "before" else "following") if plain else None
        before = m.string[max(0, m.start() - 8) : m.start()].lower()
        if plain and not m["p"] and not re.search(r"\b(?:within|in|of|for)\s$", before):
            return None
        turn = "within" if plain and before.endswith("within ") else which(m["w"])
        return Parts(unit=m["u"].lower(), which=turn, phase=_phase(m["p"]))

    return form, re.I, read


def which_day() -> Form:
    form = (
        r"\b(?:(?P<w>(?:(?:on|of)\s+)?(?:the\s+)?(?:very\s+)?(?:next|following|same|previous|preceding)|that|this)(?:\s+very)?\s+day"
        r"|(?:the\s+)?day\s+(?P<b>before|after|earlier)(?=\s*[,.;:)]|\s+(?:and|but|in|at|he|she|they)\b|$))\b"
    )

    def read(m: re.Match[str]) -> Parts:
        turn = which(m["w"]) if m["w"] else {"after": "following"}.get(m["b"].lower(), "previous")
        return Parts(unit="day", which={"next": "following"}.get(turn or "", turn))

    return form, re.I, read


def _amount() -> str:
    count = rf"half\s+an?|(?:(?:{any_of('number')})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|{any_of('vague')})\b|\d{{1,4}}(?:\.\d)?"
    units = "|".join(f"{u}s?" if u != "century" else f"{u[:-1]}(?:y|ies)" for u in any_of("unit").split("|"))
    return rf"(?:(?P<a>about|around|some|nearly|almost|roughly|approximately|at\s+least|more\s+than|only)\s+)?\b(?P<n>{count})[\s-]+(?:full\s+|whole\s+|long\s+|business\s+)?(?P<u>{units})\b"


def amount() -> Form:
    turn = r"ago|later|earlier|since|hence|from\s+now|afterwards?|previously|before|after|beforehand|on"
    form = rf"\b(?:a\s+quarter\s+of\s+(?P<q>an\s+hour)|{_amount()})(?:\s+(?P<t>{turn})\b)?(?![-\w])"

    def read(m: re.Match[str]) -> Parts | None:
        if not m["q"] and m["u"].lower() == "second":
            return None  # "a second explosion"
        unit = "hour" if m["q"] else str(lookup("unit", _singular(m["u"])))
        count = 0.25 if m["q"] else number(re.sub(r"\s+", " ", m["n"]))
        rough = bool(m["a"]) and m["a"].lower() != "only"
        return Parts(count=count or 0.0, step=unit, sense=_sense(m), approximate=rough)

    return form, re.I, read


def _singular(unit: str) -> str:
    low = unit.lower()
    return low[:-3] + "y" if low.endswith("ies") else low.rstrip("s")


_OPEN_END = re.compile(r"\s*(?:[,.;:!?)”\"—]|$|(?:in|at|on|by|from|to|with|for|and|but|had|was|were|has|is)\b)", re.I)


def _sense(m: re.Match[str]) -> str:
    """Where an amount leads. "Before" and "after" with words behind them lead from a happening ("before the bridge fell")."""
    turn = " ".join((m["t"] or "").lower().split())
    if turn in {"ago", "hence", "from now"}:
        return "ago" if turn == "ago" else "hence"
    if turn in {"later", "afterwards", "afterward", "on"}:
        return "later"
    if turn in {"earlier", "previously", "beforehand"}:
        return "earlier"
    if turn in {"before", "after"}:
        ends = _OPEN_END.match(m.string, m.end())
        return {"before": "earlier", "after": "later"}[turn] if ends else "event"
    if turn == "since":
        return "ago" if not re.search(r"\b(?:for|the)\s+$", m.string[max(0, m.start() - 8) : m.start()]) else "lasting"
    return "lasting"


def past_amount() -> Form:
    form = rf"\b(?P<w>the\s+(?:last|past|next|coming|previous|following)|these)\s+{_amount()}|\b(?P<w2>(?:the\s+)?(?:last|past|next|coming)\s+(?:few|several))\s+(?P<u2>days|weeks|months|years|hours)\b"

    def read(m: re.Match[str]) -> Parts:
        given = (m["w"] or m["w2"]).lower().split()
        sense = "coming" if {"next", "coming"} & set(given) else "past"
        if m["u2"]:
            return Parts(count=0.0, step=_singular(m["u2"]), sense=sense)
        return Parts(count=number(m["n"]) or 0.0, step=str(lookup("unit", _singular(m["u"]))), sense=sense)

    return form, re.I, read


def plain_amount() -> Form:
    form = r"\b(?:(?:for|in)\s+)(?P<words>(?P<u>seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries))\b|\b(?P<u2>hours|days|weeks|months|years|decades)\s+(?P<t>ago|later|earlier|before|after)\b"

    def read(m: re.Match[str]) -> Parts:
        unit = str(lookup("unit", _singular(m["u"] or m["u2"])))
        sense = (
            "lasting"
            if m["u"]
            else {"ago": "ago"}.get(m["t"].lower(), "event" if m["t"].lower() in {"before", "after"} else "vague")
        )
        return Parts(count=0.0, step=unit, sense=sense)

    return form, re.I, read


def frequency() -> Form:
    unit = "second|minute|hour|day|night|morning|evening|afternoon|week|month|quarter|year|weekend"
    form = rf"\b(?:(?:every|each)\s+(?:other\s+|few\s+|\w+\s+)?(?:{unit})s?|daily|nightly|hourly|weekly|monthly|yearly|annually|(?:once|twice)\s+an?\s+(?:{unit}))\b"
    return form, re.I, lambda m: Parts(frequency=True)


def _phase(text: str | None) -> str | None:
    low = (text or "").lower().strip()
    if not low:
        return None
    if low.startswith(("early", "start", "beginning")) and low != "earlier":
        return "early"
    if low.startswith(("late", "end", "close")) and low != "later":
        return "late"
    return "mid" if low.startswith("mid") else None


def phase() -> Form:
    form = (
        rf"\b(?P<p>early|mid|late|the\s+(?:beginning|start|middle|end)\s+of)[\s-]+(?P<w>last\s+|next\s+|this\s+)?(?P<m>{_months()})"
        rf"(?:,?\s+(?P<y>{_YEAR}))?(?!\s+\d)"
    )

    def read(m: re.Match[str]) -> Parts:
        given = m["p"].lower().removeprefix("the ").strip()
        return Parts(
            month=lookup("month", m["m"]), year=int(m["y"]) if m["y"] else None, which=which(m["w"]), phase=_phase(given)
        )

    return form, 0, read


DATE_ATOMS: tuple[Callable[[], Form], ...] = (
    iso, day_month, month_day, numeric, month_year, month_alone, which_month, instant, ordinal_day, year, year_range, decade, century,
    season, quarter, feast, weekday, weekdays, deictic, which_unit, which_day, amount, past_amount, plain_amount, frequency, phase,
)  # fmt: skip
