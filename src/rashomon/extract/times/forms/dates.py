"""The forms of dates: days, months, weekdays, days counted from today. Each function makes the form of one kind."""

import re
from collections.abc import Callable

from .parts import Form, Parts, any_of, lookup, number

NTH = r"(?:st|nd|rd|th)"
YEAR = r"(?:1[0-9]{3}|20[0-9]{2})"
_UNITS = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_LATE = rf"(?:(?:{_TENS})(?:[\s-](?:{_UNITS}))?|{_TEENS}|o[h']?[\s-](?:{_UNITS}))"
SPOKEN = rf"(?:(?:eighteen|nineteen)[\s-]{_LATE}|twenty[\s-](?:{_TEENS})|two\s+thousand(?:\s+(?:and\s+)?(?:{_TEENS}|{_UNITS}))?)"
_WHICH = {
    "last": "last", "past": "last", "next": "next", "coming": "next", "this": "this", "the": "this", "current": "this",
    "that": "that", "same": "same", "following": "following", "ensuing": "following",
    "previous": "previous", "preceding": "previous",
}  # fmt: skip
WHICH = r"(?:the\s+|this\s+|that\s+)?(?:last|past|next|coming|this|current|that|same|following|ensuing|previous|preceding)"
OPENER = (
    r"in|since|until|till|by|of|from|to|through|before|after|during|between|and|late|early|mid|around|about|circa|for|than|versus|vs\.?"
)
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY"
_INITIALS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


_INSTANT = {"i": "this", "u": "last", "p": "next"}


def direction_word(text: str | None) -> str | None:
    """The turn that "last", "the following" and the like give."""
    return _WHICH.get(text.lower().split()[-1]) if text else None


def phase_of(text: str | None) -> str | None:
    """Early, mid or late, of "early", "the start of", "middle of" ..."""
    low = (text or "").lower().strip().removeprefix("the ").strip()
    if low.startswith(("start", "beginning")) or low == "early":
        return "early"
    if low.startswith(("end", "close")) or low == "late":
        return "late"
    return "mid" if low.startswith("mid") else None


def months(*, stop: bool = False) -> str:
    """Full names, and abbreviations, with their stop or also without it; capitals only ("may" and "march" are verbs)."""
    names = any_of("month").split("|")
    full = [n.capitalize() for n in names if len(n) > 4 or n in {"june", "july", "may"}]
    short = [n.capitalize() for n in names if len(n) <= 4 and n not in {"june", "july", "may"}]
    return rf"(?:(?:{'|'.join([*full, *(n.upper() for n in full)])})\b|(?:{'|'.join(short)})\b\.{'' if stop else '?'})"


def _number(text: str | None) -> int | None:
    return int(re.sub(r"\D", "", text)) if text else None


def year_of(text: str | None) -> int | None:
    """A year in figures or as it is spoken: "1996", "nineteen ninety-six", "two thousand"."""
    if not text or text.isdigit():
        return int(text) if text else None
    low = re.sub(r"[\s-]+", " ", text.lower())
    if low.startswith("two thousand"):
        return 2000 + int(number(low.removeprefix("two thousand").removeprefix(" and").strip()) or 0)
    first, rest = low.split(" ", 1)
    return {"eighteen": 1800, "nineteen": 1900, "twenty": 2000}[first] + int(number(re.sub(r"^o[h']? ?", "", rest)) or 0)


def _date(year: str | None, month: int | None, day: str | None, last: str | None = None) -> Parts:
    first, second = _number(day), _number(last)
    broken = any(d is not None and not 1 <= d <= 31 for d in (first, second)) or (month is not None and not 1 <= month <= 12)
    return Parts(year=year_of(year), month=month, day=first, last_day=second, broken=broken)


def iso() -> Form:
    clock = r"(?:[T ](?P<h>\d\d):(?P<min>\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?"
    form = rf"\b(?P<y>\d{{4}})(?P<s>[-/])(?P<m>\d\d)(?P=s)(?P<d>\d\d){clock}(?![\d-])"

    def read(m: re.Match[str]) -> Parts:
        parts = _date(m["y"], int(m["m"]), m["d"])
        if not m["h"]:
            return parts
        minute = int(m["h"]) * 60 + int(m["min"])
        return parts.join(Parts(minute=minute, meridiem="24", broken=minute >= 1440))

    return Form(form, 0, read, ("-", "/"))


def _days(tail: str = "") -> str:
    """A day of the month, or two: "10", "the 7th", "10 to 11", "16 and on 30"."""
    return rf"(?P<d>\d{{1,2}}){NTH}?(?:\s*(?:to|and|or|-|–|&)\s*(?:(?:on|the)\s+)*(?P<l>\d{{1,2}}){NTH}?{tail})?"


def day_month() -> Form:
    dashed = rf"\b(?P<d2>\d{{1,2}})-(?P<m2>{months()})-(?P<y2>{YEAR})\b"
    form = rf"\b(?:the\s+)?{_days()}(?:\s+day)?(?:\s+of)?\s+(?P<m>{months()})(?:,?\s+(?P<y>\d{{4}}))?(?![\d%])|{dashed}"

    def read(m: re.Match[str]) -> Parts:
        return _date(m["y"] or m["y2"], lookup("month", m["m"] or m["m2"]), m["d"] or m["d2"], m["l"])

    return Form(form, 0, read, _INITIALS)


def month_day() -> Form:
    not_an_hour = r"(?!\s*[ap]\.?m|:|\d)"
    form = rf"\b(?P<m>{months()})\s+(?:the\s+)?{_days(not_an_hour)}(?![\d:.]\d|\d|\s*[ap]\.?m\b)(?:,?\s+(?P<y>{YEAR})\b)?"
    return Form(form, 0, lambda m: _date(m["y"], lookup("month", m["m"]), m["d"], m["l"]), _INITIALS)


def worded_day() -> Form:
    """ "The thirtieth of July", "May the third", "the third instant"."""
    year = rf"(?:,?\s+(?P<y>{YEAR})\b)?"
    instant = r"(?P<w>inst(?:ant)?|ult(?:imo)?|prox(?:imo)?)\b\.?"
    nth = any_of("ordinal")
    first = rf"(?:(?i:the)\s+)?(?P<n>(?i:{nth}))\s+(?:day\s+)?(?:of\s+(?P<m>{months()}){year}|{instant})"
    form = rf"\b(?:{first}|(?P<m2>{months()})\s+(?:the\s+)?(?P<n2>(?i:{nth}))\b)"

    def read(m: re.Match[str]) -> Parts:
        day = lookup("ordinal", m["n"] or m["n2"])
        if m["w"]:
            return Parts(day=day, which=_INSTANT[m["w"][0]], unit="month")
        return Parts(day=day, month=lookup("month", m["m"] or m["m2"]), year=year_of(m["y"]))

    before = ("ary the", "rch the", "ril the", "may the", "une the", "uly the", "ust the", "ber the")
    return Form(form, 0, read, ("inst", "ult", "prox", *(f" of {name}" for name in _INITIALS), *before))


def numeric() -> Form:
    """10.06.2026 has the day first; 10/06/2026 may have either first: where both can be, only the year is read."""
    form = rf"\b(?P<a>\d{{1,2}})(?P<s>[./])(?P<b>\d{{1,2}})(?P=s)(?P<y>{YEAR})\b"

    def read(m: re.Match[str]) -> Parts:
        a, b = int(m["a"]), int(m["b"])
        if m["s"] == "." or a > 12 or a == b:
            return _date(m["y"], b, m["a"])
        return _date(m["y"], a, m["b"]) if b > 12 else Parts(year=int(m["y"]))

    return Form(form, 0, read, ("/", "."))


def month_year() -> Form:
    form = rf"\b(?P<w>last\s+|next\s+|this\s+)?(?P<m>{months()})(?:,?\s+(?:of\s+)?|\s+\()(?P<y>{YEAR}|{SPOKEN})\b\)?"
    return Form(form, 0, lambda m: Parts(month=lookup("month", m["m"]), year=year_of(m["y"])), _INITIALS)


def month_alone() -> Form:
    turn = r"(?P<w>(?i:last|next|this|that|the\s+(?:following|previous)))"
    form = (
        rf"\b(?:(?i:{OPENER})\s+|mid[- ])(?P<words>(?P<m>{months(stop=True)}))(?![\w’']|\s+\d)"
        rf"|\b{turn}\s+(?P<m2>{months()})(?!\s+\d)"
    )  # fmt: skip
    return Form(form, 0, lambda m: Parts(month=lookup("month", m["m"] or m["m2"]), which=direction_word(m["w"])), _INITIALS)


def month_of_noun() -> Form:
    """ "A June letter", "the August death", "his April trip"; "the May protests", but no "the March on Rome", no "an April"."""
    holder = r"(?:\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur)|['’]s|s['’])"
    late = r"(?:(?:early|mid|late)[\s-])?"
    noun = r"(?=\s+(?!(?:and|of|on|to|in|from)\b)[a-z]{3,}|\s+[A-Z]\w+\s+[a-z]{4,})"
    form = rf"{holder}\s+(?P<words>{late}(?P<m>April|May|June|August|March)){noun}"
    return Form(form, 0, lambda m: Parts(month=lookup("month", m["m"])), ("april", "may", "june", "august", "march"))


def month_bare() -> Form:
    """A full name without anything before it: "October prices"; not "May", which may be a verb, nor "October Revolution"."""
    form = r"(?<![\w-])(?P<m>January|February|July|September|October|November|December)(?![\w’']|\s+\d|\s+[A-Z][a-z])"
    return Form(form, 0, lambda m: Parts(month=lookup("month", m["m"])), _INITIALS)


def phased_month() -> Form:
    opener = r"early|mid|late|the\s+(?:beginning|start|middle|end)\s+of"
    form = rf"\b(?P<p>{opener})[\s-]+(?P<w>last\s+|next\s+|this\s+)?(?P<m>{months()})(?:,?\s+(?P<y>{YEAR}))?(?!\s+\d)"

    def read(m: re.Match[str]) -> Parts:
        return Parts(month=lookup("month", m["m"]), year=year_of(m["y"]), which=direction_word(m["w"]), phase=phase_of(m["p"]))

    return Form(form, 0, read, _INITIALS)


def instant() -> Form:
    """ "The 16th instant" is of this month, "ult." of the last, "prox." of the next."""
    form = rf"\b(?:the\s+)?(?P<d>\d{{1,2}}){NTH}?\s*(?:of\s+)?(?P<w>instant|inst|ultimo|ult|proximo|prox)\b\.?"

    def read(m: re.Match[str]) -> Parts:
        return _date(None, None, m["d"]).join(Parts(which=_INSTANT[m["w"][0].lower()], unit="month"))

    return Form(form, re.I, read, ("inst", "ult", "prox"))


def ordinal_day() -> Form:
    tail = r"(?=\s*[,.;:)”\"]|\s+(?:and|at|to|when|but)\b|$)"
    opener = r"(?:\b(?:on|of|to|until|till|by|from|since|between|and)|,|(?<=day))"
    form = rf"{opener}\s+(?P<words>the\s+(?P<d>\d{{1,2}}{NTH})(?:\s*[-–]\s*(?P<l>\d{{1,2}}{NTH}))?){tail}"
    return Form(form, re.I, lambda m: _date(None, None, m["d"], m["l"]))


_FUNCTION = r"(?:in|at|on|of|to|and|or|but|when|after|before|he|she|it|they|we|morning|afternoon|evening|night|last|next)\b"


def weekday() -> Form:
    names = any_of("weekday").split("|")
    full = [n.capitalize() for n in names if n.endswith("day")]
    short = [n.capitalize() for n in names if not n.endswith("day")]
    name = rf"(?:{'|'.join([*full, *(n.upper() for n in full)])}|(?:{'|'.join(short)})\.)"
    turn = r"(?:[Tt]he\s+|[Tt]his\s+)?(?:[Ll]ast|[Nn]ext|[Tt]his|[Tt]hat|[Ss]ame|[Ff]ollowing|[Pp]revious|[Cc]oming|[Pp]ast|[Pp]receding)"
    before = rf"(?:(?P<w>{turn}|(?<=on\s)the)\s+)?(?:(?P<e>[Ee]arly|[Ll]ate)\s+(?:on\s+)?)?"
    form = rf"\b{before}(?P<d>{name})(?:\s+(?P<a>last|next)\b)?(?!\w)(?P<n>(?=\s+(?!{_FUNCTION})[a-z]))?"

    def read(m: re.Match[str]) -> Parts:
        after = {"last": "last", "next": "next"}.get(m["a"] or "")
        own = direction_word(m["w"])
        if m["w"] == "the":  # "on the Thursday" is of the story's own week, "on the Thursday arrest" is not
            own = "that" if m["n"] is None else None
        return Parts(weekday=lookup("weekday", m["d"]), which=after or own, phase=phase_of(m["e"]))

    return Form(form, 0, read)


def weekdays() -> Form:
    names = "|".join(n.capitalize() for n in any_of("weekday").split("|") if n.endswith("day"))
    return Form(rf"\b(?:(?:[Ee]very|[Ee]ach)\s+(?:{names})|(?:{names})s)\b(?![’'])", 0, lambda m: Parts(frequency=True), ("day",))


def deictic() -> Form:
    form = rf"\b(?P<e>early\s+|late\s+|later\s+|earlier\s+)?(?P<d>{any_of('deictic')})\b(?!['’]s\s+(?:world|youth))"

    def read(m: re.Match[str]) -> Parts:
        part = "night" if m["d"].lower().endswith("night") else None
        return Parts(days=lookup("deictic", m["d"]), part=part, phase=phase_of(m["e"]))

    return Form(form, re.I, read, ("yesterday", "morrow", "today", "to-day", "to day", "night", "after tomorrow"))


DATE_FORMS: tuple[Callable[[], Form], ...] = (
    iso, day_month, month_day, worded_day, numeric, month_year, month_alone, month_of_noun, month_bare, phased_month, instant, ordinal_day,
    weekday, weekdays, deictic,
)  # fmt: skip
