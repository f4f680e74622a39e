"""The forms of units and amounts of time: "last week", "the following day", "two days later", "for years", "every night"."""

import re
from collections.abc import Callable

from .dates import WHICH, direction_word, phase_of
from .parts import (
    MULTIPLES,
    Form,
    Parts,
    alternatives,
    any_of,
    lookup,
    number,
    number_form,
)

_UNITS = ("second", "minute", "min", "hour", "day", "night", "week", "fortnight", "month", "quarter", "year", "decade", "centur")


_LAST_OF = re.compile(r"\s+(?:of|in|when|that|before|he|she|they|we|I)\b", re.I)


_OF_DATE = re.compile(r"\s+of\s+(?:the\s+)?(?:\d|[A-Z][a-z]+\.?\s+\d)")


def which_unit() -> Form:
    phases = r"(?P<p>early|earlier|late|later|(?:the\s+)?(?:middle|end|close|start|beginning)\s+of)\s+(?:in\s+)?"
    unit = r"week|weekend|fortnight|month|quarter|(?:(?:fiscal|financial|full|calendar|school)\s+)?year|decade|century"
    form = rf"\b(?:{phases})?(?P<w>{WHICH}|the)\s+(?P<u>{unit})\b(?!-)(?:\s+(?P<b>before|after)(?=\s*[,.;:)]|$))?"

    def read(m: re.Match[str]) -> Parts | None:
        unit, plain = m["u"].lower().split()[-1], m["w"].lower() == "the"
        if m["u"][0].isupper() and m["w"][0].isupper() and not m["u"].isupper():
            return None  # the name of a programme
        low = " ".join(m["w"].lower().split())
        if unit not in {"weekend", "quarter"} and (
            low.endswith("past") or (low == "the last" and not m["p"] and not _LAST_OF.match(m.string, m.end("u")))
        ):
            return Parts(count=1, step=_unit(unit), sense="past")  # "over the past week" is up to now
        if low == "the last" and not m["p"] and unit not in {"weekend", "quarter"}:
            return None  # "the last week of the campaign"
        if m["b"]:
            return Parts(unit=unit, which="previous" if m["b"].lower() == "before" else "following") if plain else None
        before = m.string[max(0, m.start() - 8) : m.start()].lower()
        of_date = _OF_DATE.match(m.string, m.end("u"))
        bare = plain and not m["p"] and unit != "weekend" and " " not in m["u"]
        if bare and not of_date and not re.search(r"\b(?:within|in|of|for|during)\s$", before):
            return None
        if plain and unit == "quarter" and not m["p"]:
            return Parts(period="latest")
        turn = "within" if plain and before.endswith("within ") else direction_word(m["w"])
        return Parts(unit=unit, which=turn, phase=phase_of(m["p"]))

    return Form(form, re.I, read, ("week", "fortnight", "month", "quarter", "year", "decade", "century"))


def which_day() -> Form:
    turn = (
        r"(?:(?:on|of)\s+)?(?:the\s+|that\s+)?(?:very\s+)?(?:next|following|same|previous|preceding)|(?:earlier\s+|later\s+)?(?:that|this)"
    )
    tail = r"(?=\s*[,.;:)]|\s+(?:and|but|in|at|he|she|they)\b|$)"
    form = rf"\b(?:(?P<w>{turn})(?:\s+very)?\s+day|(?:the\s+)?day\s+(?P<b>before|after|earlier){tail})\b"

    def read(m: re.Match[str]) -> Parts:
        given = direction_word(m["w"]) if m["w"] else "following" if m["b"].lower() == "after" else "previous"
        return Parts(unit="day", which="following" if given == "next" else given)

    return Form(form, re.I, read, ("day",))


_TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:one|two|three|four|five|six|seven|eight|nine)"
_ROUGH = r"about|around|some|nearly|almost|roughly|approximately|at\s+least|more\s+than|less\s+than|fewer\s+than|up\s+to"


def _count() -> str:
    halves = rf"(?:{number_form()}|\d{{1,3}})\s+and\s+(?:a\s+half|one-half|a\s+quarter|three-quarters)"
    spelt = rf"{halves}|{_TENS}|(?:(?:{number_form()})\s+)?(?:{alternatives(MULTIPLES)})|{number_form()}|{any_of('vague')}"
    figures = r"\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d)?(?:[\s-]?\d/\d|\s?[½¼¾⅓⅔])?"
    return rf"half\s+an?|(?:{spelt})\b|{figures}"


def _amount() -> str:
    units = "|".join(f"{u}s?" if u != "century" else "centur(?:y|ies)" for u in any_of("unit").split("|"))
    more = r"(?:(?:full|whole|long|business|trading|working|more|straight|consecutive|solid|calendar)\s+)?"
    second = rf"(?:(?:\s+(?:to|or)\s+|\s*[-–]\s*)(?P<n2>{_count()}))?"
    units = rf"(?:quarter|half)[\s-]century|{units}"
    half = r"(?:\s+(?P<nh>and\s+a\s+half)\b)?"
    return rf"(?:(?P<a>{_ROUGH})\s+)?(?<![\w.,])(?P<n>{_count()}){second}[\s-]+{more}(?P<u>{units})\b{half}"


def _is_amount(m: re.Match[str]) -> bool:
    """No amounts of time: "a second explosion", "37 years old", "three-quarters", "the 1988 quarter"."""
    unit, count = m["u"].lower(), m["n"]
    age = re.match(r"[\s-]+(?:old|of\s+age)\b", m.string[m.end("u") : m.end("u") + 10], re.I)
    fraction = re.fullmatch("quarters?", unit) and (count.lower() in {"a", "one", "three"} or m.string[m.start("u") - 1] in "-‐‑")
    year = count.isdigit() and len(count) == 4 and not unit.endswith("s")
    return not (unit == "second" or age or fraction or year)


def amount() -> Form:
    turn = r"ago|later|earlier|since|hence|from\s+now|afterwards?|previously|before|after|beforehand|on(?=\s*[,.;:)]|\s*$)"
    behind = rf"(?:\s+or\s+(?:so|two|more)\b)?(?:\s+(?P<t>{turn})\b)?(?![-\w])"
    first = r"(?:the\s+(?:(?:first|final|opening|initial|full|entire)\s+)?(?![\w.,½¼¾]+-))?"
    form = rf"(?<!\w)(?:a\s+quarter\s+of\s+(?P<q>an\s+hour)|{first}{_amount()}){behind}"

    def read(m: re.Match[str]) -> Parts | None:
        if m["q"]:
            return Parts(count=0.25, step="hour", sense=_sense(m))
        if not _is_amount(m):
            return None
        rough = bool(m["a"])
        return Parts(count=_counted(m), step=_unit(m["u"]), sense=_sense(m), approximate=rough)

    return Form(form, re.I, read, _UNITS)


def _counted(m: re.Match[str]) -> float:
    """How many of its units an amount has; 0 where that is vague."""
    count = None if m["n2"] else number(re.sub(r"\s+", " ", m["n"]))
    share = {"q": 0.25, "h": 0.5}[m["u"][0].lower()] if re.match(r"(?:quarter|half)\W", m["u"], re.I) else 1.0
    return (count + (0.5 if m["nh"] else 0.0)) * share if count else 0.0


def _unit(text: str) -> str:
    low = text.lower()
    low = re.sub(r"^(?:quarter|half)[\s-]", "", low)
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
    turn = r"(?P<w>the\s+last|(?:the\s+)?(?:past|next|coming|previous|following)|these)"  # "to last three days" is a verb
    form = rf"\b(?:at\s+least\s+)?{turn}\s+{_amount()}(?:\s+or\s+so\b)?"

    def read(m: re.Match[str]) -> Parts | None:
        sense = "coming" if {"next", "coming", "following"} & set(m["w"].lower().split()) else "past"
        if m["w"].lower() in {"following", "previous"} and m["n"].lower() in {"a", "an"}:
            return None  # "following a day of protests"
        direction_word = "then" if {"previous", "following"} & set(m["w"].lower().split()) else None
        return Parts(count=_counted(m), step=_unit(m["u"]), sense=sense, which=direction_word) if _is_amount(m) else None

    return Form(form, re.I, read, ("last ", "past ", "next ", "coming ", "previous ", "following ", "these "))


_MANY = r"seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries"


def vague_amount() -> Form:
    """Amounts without a number that lie behind or ahead, or last: "recent years", "the weeks ahead", "the early years"."""
    side = r"(?P<w>(?:the\s+)?(?:last|past|next|coming|recent|previous|following)(?:\s+(?:few|several))?)"
    ahead = rf"the\s+(?P<u2>{_MANY})\s+(?:ahead|to\s+come)"
    lasting = rf"the\s+(?:early|first|final|opening|closing)\s+(?:few\s+)?(?P<u3>{_MANY})"
    form = rf"\b(?:{side}\s+(?P<u>{_MANY})(?:\s+and\s+(?:{_MANY}))?|{ahead}|{lasting}|(?P<u4>{_MANY})-long)\b(?!-)"

    def read(m: re.Match[str]) -> Parts | None:
        if m["u3"] and m["u3"].lower() == "hours" and "early" in m.group().lower():
            return None  # "the early hours" are a part of the day
        if m["u3"] or m["u4"]:
            return Parts(count=0.0, step=_unit(m["u3"] or m["u4"]), sense="lasting")
        if m["w"] and m["w"].lower() == "last":
            return None
        coming = m["u2"] or {"next", "coming"} & set(m["w"].lower().split())
        return Parts(count=0.0, step=_unit(m["u2"] or m["u"]), sense="coming" if coming else "past")

    return Form(form, re.I, read, ("s",))


def plain_amount() -> Form:
    lasting = rf"\b(?:for|in|within|over|through|of)\s+(?P<words>(?P<u>{_MANY}))\b(?!\s+(?:before|after|ago|later|earlier)\b)"
    form = rf"{lasting}|\b(?P<u2>{_MANY})\s+(?P<t>ago|later|earlier|before|after)\b"

    def read(m: re.Match[str]) -> Parts:
        if m["u"]:
            return Parts(count=0.0, step=_unit(m["u"]), sense="lasting")
        sense = {"ago": "ago", "before": "event", "after": "event"}.get(m["t"].lower(), "vague")
        return Parts(count=0.0, step=_unit(m["u2"]), sense=sense)

    return Form(form, re.I, read, ("seconds", "minutes", "hours", "days", "nights", "weeks", "months", "years", "decades", "centuries"))


def frequency() -> Form:
    unit = "second|minute|hour|day|night|morning|evening|afternoon|fortnight|week|weekend|month|quarter|year|decade"
    unit += "|spring|summer|autumn|winter"
    every = rf"(?:each\s+and\s+every|every|each)\s+(?:other\s+|few\s+|\w+\s+)?(?:{unit})s?"
    times = rf"(?:once|twice|thrice|(?:{number_form()}|\d+|several|many)\s+times)\s+(?:an?|per|every|each)\s+(?:{unit})"
    plain = r"(?:on\s+|at\s+)?(?:weekdays|weeknights|weekends)|(?:bi-?)?(?:weekly|monthly|annually)|semi-?annually|fortnightly"
    form = rf"\b(?:{every}|{times}|{plain}|daily|nightly|hourly|yearly)\b"

    def read(m: re.Match[str]) -> Parts | None:
        inside = m.group()[0].isupper() and re.search(r"\w\s+$", m.string[max(0, m.start() - 4) : m.start()])
        named = inside or (m.group()[0].isupper() and re.match(r"\s+[A-Z]", m.string[m.end() : m.end() + 4]))
        return None if named and m.group().endswith("ly") else Parts(frequency=True)  # "the Daily Beast"

    return Form(form, re.I, read, ("every", "each", "ly", "once", "twice", "thrice", "times", "weekday", "weekend", "weeknight"))


def reference() -> Form:
    """Vague words for what was, is and will be: found, with no value that a claim could take."""
    form = rf"\b(?<!-)(?<!how\s)(?P<words>{any_of('reference')})\b(?![-’']|(?<=soon)\s+(?:as|after)\b)"
    return Form(
        form,
        re.I,
        lambda m: Parts(ref=lookup("reference", m["words"])),
        ("now", "rec", "current", "fut", "soon", "pre", "past", "days", "moment", "ago", "since", "of late"),
    )


AMOUNT_FORMS: tuple[Callable[[], Form], ...] = (
    which_unit, which_day, amount, past_amount, vague_amount, plain_amount, frequency, reference,
)  # fmt: skip
