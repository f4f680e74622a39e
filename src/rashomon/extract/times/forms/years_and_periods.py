"""The forms of years and of what they are made of: quarters, halves, seasons, feasts, decades, centuries."""

import re
from collections.abc import Callable

from .dates import (
    NTH,
    OPENER,
    SPOKEN,
    WHICH,
    YEAR,
    direction_word,
    phase_of,
    year_of,
)
from .parts import Form, Parts, any_of, lookup

_NAMED_YEAR = r"(?:1[89]\d\d|20[0-4]\d)"  # what reads as a year before a noun
_TURN = r"this|last|next|the\s+(?:past|coming|current|previous|following)"
_OF_YEAR = rf"(?:(?:fiscal\s+|the\s+year\s+)?(?P<y>{YEAR})|(?P<w>{_TURN})\s+(?:fiscal\s+)?year)"
_NTHS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 2, "latter": 2}
_DECADES = {"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8, "nineties": 9}
_PHASE = r"early|mid|late|the\s+(?:beginning|start|middle|end|close)\s+of"


_SHORT_FROM = 30  # two figures above are of the twentieth century
_LIKELY = 1850, 2059  # what reads as a year behind any preposition
_LOOSE = {"for", "than", "versus", "vs", "vs.", "about", "around"}
_COUNTED = re.compile(
    r"\s+(?!(?:and|or|but|to|as|from|in|on|at|is|was|were|had|when|while|with|after|before|by|he|she|they|it|the|a|an|that|which|who)\b)[a-z]"
)


def _last_year(year: int, short: str | None) -> int | None:
    """The end of "2014-16" or "1999/00"; None where it comes no later."""
    last = int(short[1:]) if short else 0
    last += year - year % 100 + (100 if short and year % 100 == 99 and last == 0 else 0)
    return last if short and last > year else None


def bare_year() -> Form:
    """A year that no word opens: in brackets ("Free pass (2007)"), or "2004, when ..."."""
    form = rf"\((?P<words>(?P<y>{_NAMED_YEAR})(?P<z>[-–/]\d\d(?:\d\d)?)?)\)|(?:^|(?<=[.;:]\s))(?P<y2>20[0-4]\d|19[5-9]\d)(?=,\s[a-z])"

    def read(m: re.Match[str]) -> Parts:
        year, short = int(m["y"] or m["y2"]), m["z"] if m["y"] else None
        full = int(short[1:]) if short and len(short) == 5 else None
        return Parts(year=year, last_year=full if full and full > year else _last_year(year, short) if short and not full else None)

    return Form(form, 0, read, ("(1", "(2", ", "))


def data_year() -> Form:
    """ "On 2007 census data", "with 2009 figures": a year before a noun that no article opens."""
    noun = "census|figures|data|estimates|prices|levels|results|statistics|earnings|elections?|campaign|season|budget|report|survey|study"
    form = rf"\b(?:on|with|at|using|to|from|in|of|by|above|below|over)\s+(?P<words>(?P<y>{_NAMED_YEAR}))(?=\s+(?:{noun})\b)"
    return Form(form, re.I, lambda m: Parts(year=int(m["y"])), ("18", "19", "20"))


def year() -> Form:
    tail = r"(?![\d%]|[.,:]\d|-[a-z]|\s+(?:per|percent|of\s+the)\b)"
    short = r"(?P<z>[-–/](?!19|20)\d\d(?![\d/-]))?"
    opener = rf"(?P<o>{OPENER}|into|under|fiscal\s+years?|years)"
    named = rf"(?:the\s+year\s+)?(?P<y>{YEAR}|{SPOKEN}){short}"
    form = rf"\b{opener}[\s-]+(?P<words>{named}|['’‘](?P<a>\d\d)(?!['’]?s)){tail}"

    def read(m: re.Match[str]) -> Parts | None:
        if m["a"]:  # "back in '68"
            return Parts(year=int(m["a"]) + (1900 if int(m["a"]) > _SHORT_FROM else 2000))
        year = year_of(m["y"]) or 0
        sure = _LIKELY[0] <= year <= _LIKELY[1] and m["o"].lower() not in _LOOSE
        counted = not sure and _COUNTED.match(m.string, m.end())
        return None if counted else Parts(year=year, last_year=_last_year(year, m["z"]))

    return Form(form, re.I, read)


def spoken_year() -> Form:
    form = rf"(?<![\w-])(?P<words>(?:the\s+year\s+)?(?:(?P<a>nineteen[\s-]\w+(?:[\s-]\w+)?)|(?<=year\s)(?P<y>{SPOKEN})))(?![\w-])"

    def read(m: re.Match[str]) -> Parts | None:
        text = m["y"] or m["a"]
        return Parts(year=year_of(text)) if re.fullmatch(SPOKEN, text, re.I) else None

    return Form(form, re.I, read, ("nineteen", "thousand"))


def year_before_noun() -> Form:
    """ "The 1996 campaign", "its 1990 invasion", "bonds due 1993", "fiscal 1988", "the 1988 period"."""
    holder = r"the|its|his|her|their|our|your|my|an?|['’]s|s['’]|due|fiscal|calendar|since"
    noun = r"(?=\s+(?P<next>[A-Za-z][\w-]*)|\s*[.,;:)]|\s*$)"
    counting = "|".join(("than", "last", "first", "next", "nearly", "about", "over", "some", "other", "around"))
    word = rf"(?:(?!(?:{counting})\b)[a-z]{{4,}}\s+)?"
    form = rf"(?:(?<=\s)|(?<=\w)|^)(?P<o>{holder})\s+{word}(?P<words>(?P<y>{_NAMED_YEAR}))(?![\w%,.]\d|-){noun}"

    def read(m: re.Match[str]) -> Parts | None:
        behind, alone = m["next"] or "", m["o"].lower() in {"due", "fiscal", "calendar", "since"}
        if not behind and not alone:
            return None
        round_number = int(m["y"]) % 100 == 0
        return None if round_number and behind.islower() and behind.endswith("s") else Parts(year=int(m["y"]))

    return Form(form, re.I, read, ("18", "19", "20"))


def year_zero() -> Form:
    """A year that no calendar has."""
    form = r"\bthe\s+year\s+(?P<words>0{1,4}|zero)\b(?!\s*[.,:]\d|-)"
    return Form(form, re.I, lambda m: Parts(broken=True), ("year 0", "year zero"))


def fiscal_year() -> Form:
    opener = r"(?:fiscal(?:\s+year)?|(?:the\s+)?(?:financial|tax|academic|school)\s+year|the\s+year|FY\s?)"
    form = rf"\b(?P<words>{opener}\s*(?P<y>{YEAR})(?P<z>[-–/]\d\d(?!\d))?|FY[’']?\s?(?P<y3>\d\d)|the\s+(?P<y2>{_NAMED_YEAR})\s+period)\b"

    def read(m: re.Match[str]) -> Parts:
        year = int(m["y"] or m["y2"] or 2000 + int(m["y3"]))
        return Parts(year=year, last_year=_last_year(year, m["z"]) if m["y"] else None)

    return Form(form, re.I, read, ("fiscal", "year", "period", "fy"))


def phased_year() -> Form:
    form = rf"\b(?P<words>(?P<p>{_PHASE})[\s-]+(?P<y>{YEAR}))(?![\d%]|[.,:]\d|-[a-z])"
    return Form(form, re.I, lambda m: Parts(year=int(m["y"]), phase=phase_of(m["p"])), ("early", "mid", "late", " of "))


def year_range() -> Form:
    form = rf"(?<![\d-])\b(?P<y>{YEAR})(?=\s*[-–—]\s*{YEAR}\b(?!-))|(?<=[12]\d\d\d[-–—])(?P<y2>{YEAR})\b(?!-)"
    return Form(form, 0, lambda m: Parts(year=int(m["y"] or m["y2"])), ("-", "–", "—"))


def decade() -> Form:
    figures = r"(?:the\s+)?(?:(?P<p>early|mid|late)[- ])?(?P<y>1[0-9]{2}0|20[0-9]0)['’]?s"
    short = rf"the\s+(?:(?P<p2>early|mid|late)[- ])?(?:['’](?P<d>[2-9])0['’]?s|(?P<n>{'|'.join(_DECADES)}))"
    form = rf"\b(?:{figures}|{short})\b"

    def read(m: re.Match[str]) -> Parts:
        if m["y"] and m["y"].endswith("00") and m["y"] != "2000":
            return Parts(century=int(m["y"]) // 100, phase=phase_of(m["p"]))
        number = int(m["y"]) // 10 if m["y"] else 190 + int(m["d"] or _DECADES[m["n"].lower()])
        return Parts(decade=number, phase=phase_of(m["p"] or m["p2"]))

    return Form(form, re.I, read, ("0s", "0's", "0’s", "ies"))


def century() -> Form:
    form = rf"\b(?:the\s+)?(?:(?P<p>early|mid|late)[- ])?(?P<n>\d{{1,2}}{NTH}|{any_of('ordinal')})[\s-]century\b(?P<bc>\s*B\.?\s?C)?"

    def read(m: re.Match[str]) -> Parts | None:
        n = int(m["n"][:-2]) if m["n"][0].isdigit() else lookup("ordinal", m["n"])
        return Parts(century=n - 1, phase=phase_of(m["p"]), broken=m["bc"] is not None) if n else None

    return Form(form, re.I, read, ("century",))


def season() -> Form:
    opener = rf"(?:(?:in|since|by|until|during|of)\s+)?(?P<words>(?:(?P<w>{WHICH}|the)\s+)?"
    name = rf"(?:(?P<p>early|mid|late)[- ])?(?P<s>{any_of('season')})(?:,?\s+(?:of\s+)?(?P<y>{YEAR})(?:[-–/]\d\d(?!\d))?)?)"
    form = rf"\b{opener}{name}(?!['’\w-])"

    def read(m: re.Match[str]) -> Parts | None:
        name, given = m["s"].lower(), (m["w"] or "").lower().split()[-1:]
        bare = m.start() == m.start("words") and not given and not m["y"]
        if bare or (name in {"fall", "spring"} and not m["y"] and given[:1] not in (["last"], ["next"], ["this"])):
            return None
        turn = direction_word(m["w"]) if given != ["the"] else None
        return Parts(season=name, year=year_of(m["y"]), which=turn, phase=phase_of(m["p"]))

    return Form(form, re.I, read, ("spring", "summer", "autumn", "fall", "winter"))


def quarter() -> Form:
    the = r"(?:the\s+(?!(?:\w+\s+)?\w+-quarter))?"  # "the third-quarter loss": the article is the noun's
    before = rf"(?:(?P<w0>this|last|next)\s+year['’]s\s+|{the}(?:(?P<y0>{YEAR})\s+)?)"
    named = r"(?:fiscal[\s-]+)?(?P<n>first|second|third|fourth)[\s-](?:fiscal[\s-])?quarter"
    ending = r"(?:the\s+)?(?P<mq>March|June|September|December)[\s-]quarter"
    form = rf"\b{before}(?:{named}|Q(?P<q>[1-4])|(?P<q2>[1-4])Q|{ending})(?:\s*(?:of\s+)?{_OF_YEAR})?\b"

    def read(m: re.Match[str]) -> Parts:
        digit, turn = m["q"] or m["q2"], direction_word(m["w0"] or m["w"])
        number = int(digit) if digit else lookup("month", m["mq"]) // 3 if m["mq"] else _NTHS[m["n"].lower()]
        return Parts(quarter=number, year=year_of(m["y"] or m["y0"]), which=turn, unit="year" if turn else None)

    return Form(form, re.I, read, ("quarter", "q1", "q2", "q3", "q4", "1q", "2q", "3q", "4q"))


def half() -> Form:
    plain = r"(?P<the>the\s+year)(?!\s+\d)"
    form = (
        rf"\b(?:the\s+)?(?:(?P<n>first|second|last|latter)\s+half\s+of\s+(?:{_OF_YEAR}|{plain})|H(?P<h>[12])\s+(?:of\s+)?(?P<y2>{YEAR}))\b"
    )

    def read(m: re.Match[str]) -> Parts:
        if m["h"]:
            return Parts(half=int(m["h"]), year=int(m["y2"]))
        if m["the"]:
            return Parts(half=_NTHS[m["n"].lower()], which="this", unit="year")
        return Parts(half=_NTHS[m["n"].lower()], year=year_of(m["y"]), which=direction_word(m["w"]), unit="year" if m["w"] else None)

    return Form(form, re.I, read, ("half", "h1", "h2"))


def period() -> Form:
    """Quarters told from others: "the latest quarter", "the year-earlier period", "the 1988 quarter"."""
    latest = r"the\s+latest\s+(?:quarter|period)"
    ago = r"(?P<ago>(?:the\s+|an?\s+)?year[\s-](?:ago|earlier)\s+(?:quarter|period|month)|year-(?:ago|earlier))"
    same = (
        r"(?P<same>the\s+(?:same|corresponding|comparable)\s+(?:quarter|period)(?:\s+(?:of\s+)?last\s+year|\s+a\s+year\s+(?:ago|earlier)))"
    )
    form = rf"\b(?:{latest}|{ago}|{same}|the\s+(?P<y>{_NAMED_YEAR})\s+quarter)\b"

    def read(m: re.Match[str]) -> Parts:
        return Parts(period="year-ago" if m["ago"] or m["same"] else "latest", year=year_of(m["y"]))

    return Form(form, re.I, read, ("quarter", "period", "year-", "year ago", "year earlier"))


def feast() -> Form:
    thing = r"(?!\s+(?:tree|market|card|party|present|dinner|Island))"
    form = rf"\b(?P<w>last\s+|next\s+|this\s+)?(?-i:(?=[A-Z]|year))(?P<f>{any_of('feast')})(?:,?\s+(?P<y>{YEAR}))?(?!\w){thing}"

    def read(m: re.Match[str]) -> Parts | None:
        name = " ".join(m["f"].lower().replace("’", "'").split())
        named = m["f"][0].isupper() or name.startswith("year")
        return Parts(feast=name, year=year_of(m["y"]), which=direction_word(m["w"])) if named else None

    return Form(form, re.I, read)


ERA_FORMS: tuple[Callable[[], Form], ...] = (
    year, bare_year, data_year, spoken_year, year_before_noun, fiscal_year, year_zero, phased_year, year_range,
    decade, century, season, quarter, half, period, feast,
)  # fmt: skip
