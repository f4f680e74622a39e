"""What words of time say, before anything is reckoned: one record of the parts that they name."""

import re
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, fields, replace
from functools import cache
from typing import Any, NamedTuple

from ....lexicon import table
from ...numerals import scales, small_numbers


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of one expression of time; None is what the words leave open.

    `days` counts from the day of speaking ("yesterday" -1); `nth` is which weekday or week of its month (-1: the last), `off` how many
    days away from a weekday or today, `last_year` the end of "2014-16". `which` is "last", "next", "this", "that", "same", "following",
    "previous" or "away" (back or ahead as the tense tells), of the `unit`, weekday, month or part of the day; `count` and `step` are
    an amount of time, `sense` where it leads ("ago", "later", "earlier", "hence", "past" and "coming": up to and on from now,
    "event": from a happening, "lasting": a duration). `minute` is of the day, `meridiem` "am", "pm" or "24" where the words settle it.
    `bound` is "before" or "after" ("shortly after 21:40"), `phase` "early", "mid" or "late". `half` is of a year, `period` a quarter
    that the text speaks of ("latest") or the same of the year before ("year-ago"), `ref` a vague "past", "present" or "future".
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    decade: int | None = None
    century: int | None = None
    season: str | None = None
    quarter: int | None = None
    feast: str | None = None
    weekday: int | None = None
    days: int | None = None
    nth: int | None = None
    off: int | None = None
    last_year: int | None = None
    which: str | None = None
    unit: str | None = None
    part: str | None = None
    minute: int | None = None
    meridiem: str | None = None
    count: float | None = None
    step: str | None = None
    sense: str | None = None
    phase: str | None = None
    bound: str | None = None
    half: int | None = None
    period: str | None = None
    ref: str | None = None
    approximate: bool = False
    overnight: bool = False  # "the night of": the night that begins on the day
    frequency: bool = False
    broken: bool = False  # a day or an hour that no calendar or clock has

    def named(self) -> set[str]:
        """The names of the parts that the words give."""
        return {f.name for f in fields(self) if _given(getattr(self, f.name))}

    def joins(self, other: "Parts") -> bool:
        """May the two be one expression? They name different parts, and neither is an amount of time."""
        shared = (self.named() & other.named()) - {"approximate", "broken", "phase", "bound"}
        if (self.unit == "year" and other.year is not None) or (other.unit == "year" and self.year is not None):
            return False
        if self.named() & _YEARS and other.named() & _YEARS:
            return False
        if self.nth or other.nth or self.off or other.off or self.last_year or other.last_year:
            return not shared and bool((self.named() | other.named()) & {"part", "minute"}) and not (self.is_amount() or other.is_amount())
        if shared == {"which"} and other.named() & {"unit", "month"} and self.weekday is not None:
            return False
        if self.ref or other.ref or self.period or other.period:
            return False
        two_days = {"weekday", "days"} <= self.named() | other.named()  # "Tuesday last, yesterday" are two
        return not shared and not two_days and not self.frequency and not other.frequency

    def join(self, other: "Parts") -> "Parts":
        return replace(self, **{k: v for k, v in asdict(other).items() if _given(v)})

    def is_clock(self) -> bool:
        """Only an hour or a part of the day, without any day."""
        return bool(self.named() & {"minute", "part"}) and not self.named() & DATED

    def is_amount(self) -> bool:
        return self.step is not None


_YEARS = {"year", "decade", "century"}


class Form(NamedTuple):
    """The form of one kind of words: a regular expression, its flags, what reads a match (None: not words of time after all).

    `needs` are strings of which a text in lower case must hold one for the form to be worth trying. A group "words" leaves out
    what stands around it."""

    pattern: str
    flags: int
    read: Callable[[re.Match[str]], Parts | None]
    needs: tuple[str, ...] = ()


def _given(value: object) -> bool:
    return value is not None and value is not False


DATED = {
    "year",
    "month",
    "day",
    "decade",
    "century",
    "season",
    "quarter",
    "feast",
    "weekday",
    "days",
    "unit",
    "step",
    "half",
    "period",
    "ref",
}


@cache
def time_words(section: str) -> dict[str, Any]:
    """A section of `data/time_words.toml`."""
    found: dict[str, Any] = table("time_words")[section]
    return found


@cache
def any_of(*sections: str) -> str:
    """A regular expression for any entry of the sections, the longest first; a hyphen may be a space."""
    entries = {entry for section in sections for entry in time_words(section)}
    return alternatives(entries)


def alternatives(entries: Iterable[str]) -> str:
    ordered = sorted(entries, key=lambda e: (-len(e), e))
    return "|".join(e.replace("-", r"[-‐‑ ]?").replace("'", "['’]").replace(" ", r"\s") for e in ordered)


@cache
def number_form() -> str:
    """A regular expression for a number of units of time in one word ("a", "three", "twenty")."""
    return alternatives({"a", "an", *small_numbers()} - {"zero"})


def lookup(section: str, text: str) -> Any:
    """The value of an entry as it stands in a text."""
    key = " ".join(text.lower().replace("’", "'").replace("‐", "-").replace("‑", "-").rstrip(".").split())
    found = time_words(section)
    return found.get(key, found.get(key.replace(" ", "-"), found.get(key.replace("-", ""))))


MULTIPLES = frozenset({"dozen", "hundred", "thousand"})  # of units of time; what else a scale may be, no amount of time is
_PARTS_OF = {"a half": 0.5, "one-half": 0.5, "a quarter": 0.25, "three-quarters": 0.75}
_SHARES = {"1/2": 0.5, "½": 0.5, "1/4": 0.25, "¼": 0.25, "3/4": 0.75, "¾": 0.75, "1/3": 1 / 3, "⅓": 1 / 3, "2/3": 2 / 3, "⅔": 2 / 3}


def number(text: str) -> float | None:
    """The value of a count in figures or words ("twenty-one", "a hundred", "2 1/2"); None where it is vague."""
    low = text.lower().strip().replace(",", "")
    if low in time_words("vague"):
        return None
    if low.startswith("half"):
        return 0.5
    whole, _, share = low.partition(" and ")
    if share in _PARTS_OF:
        return (number(whole) or 0.0) + _PARTS_OF[share]
    figures = re.fullmatch(r"(\d+(?:\.\d+)?)?\s*(\d/\d|[½¼¾⅓⅔])?", low)
    if figures and low:
        return float(figures[1] or 0) + _SHARES.get(figures[2] or "", 0.0)
    total = 0.0
    for word in low.replace("-", " ").split():
        if word in MULTIPLES:
            total = max(total, 1) * scales()[word]
        elif word in ("a", "an"):
            total += 1
        elif word in small_numbers():
            total += small_numbers()[word]
        elif word != "and":
            return None
    return total or None
