"""Where an outlet is at home: names of places in its own name ("Irish Examiner", "columbustelegram.com"), and its web address's country."""

import re
from functools import cache, lru_cache
from typing import NamedTuple
from urllib.parse import urlparse

from ... import gazetteer
from ...lexicon import table
from ...records.report import Report

SHORTEST = 4  # letters of a place's name at the beginning of a web name
_WORD = re.compile(r"[A-Za-z][\w'’-]+")
_SOLD = frozenset({"tv", "io", "me", "co", "ai", "fm", "cc", "ws", "to", "eu", "ly", "am", "ag", "gg"})  # endings of countries, sold to all


class OutletHome(NamedTuple):
    """Names in the outlet's name that may be its town, and the country that its address tells."""

    names: tuple[str, ...] = ()
    country: str | None = None


def outlet_home(report: Report) -> OutletHome:
    """What an outlet's name and web address say of where it is at home."""
    return _home(report.outlet or "", urlparse(report.url or "").hostname or "")


@lru_cache(maxsize=512)
def _home(outlet: str, host: str) -> OutletHome:
    web = outlet.lower() if re.fullmatch(r"[\w.-]+\.[A-Za-z]{2,6}", outlet) else host.lower()
    names = [] if outlet.lower() == web else _named(_WORD.findall(outlet))
    return OutletHome(tuple(dict.fromkeys([*names, *_labelled(web)])), _country(web))


def _named(words: list[str]) -> list[str]:
    """The places in an outlet's name."""
    names, i = [], 0
    while i < len(words):
        count = gazetteer.longest_match(words, i) if words[i][0].isupper() and words[i].lower() not in _press() else 0
        if count:
            names.append(" ".join(words[i : i + count]))
        i += max(1, count)
    return names


def _labelled(web: str) -> list[str]:
    """The place at the beginning of a web address, before a word for papers or nothing: "columbustelegram.com" -> Columbus."""
    labels = [part for part in web.split(".")[:-1] if part not in ("www", "co", "com", "org", "net")]
    for label in labels:
        plain = re.sub(r"^(?:the|my|daily|thisis|news)(?=.{5})", "", label.replace("-", ""))
        for end in range(len(plain), SHORTEST - 1, -1):
            if (end == len(plain) or _press_begins(plain[end:])) and gazetteer.look_up(plain[:end]) and plain[:end] not in _press():
                return [plain[:end].title()]
    return []


def _press_begins(rest: str) -> bool:
    return any(rest.startswith(word) for word in _press())


@cache
def _press() -> tuple[str, ...]:
    return tuple(table("toponyms")["press"]["words"])


def _country(host: str) -> str | None:
    """The country of a web address's last part: "co.uk" -> GB."""
    last = host.rsplit(".", 1)[-1] if "." in host else ""
    if last in ("gov", "mil"):
        return "US"
    if len(last) != 2 or last in _SOLD:
        return None
    return "GB" if last == "uk" else last.upper()
