"""Coordinates in the text: "33.51° N 36.29° E", "33°30′N, 36°17′E", "35.4009, 35.9487", "36.2 degrees north, 37.1 degrees east"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ...records.span import Span

MINUTES = "'′’"
SECONDS = '"″”'


class Spot(NamedTuple):
    """Coordinates as they stand: the words, and degrees (WGS 84), south and west negative."""

    span: Span
    lat: float
    lon: float


@cache
def _pattern() -> re.Pattern[str]:
    number = r"\d{1,3}(?:\.\d{1,8})?"
    angle = rf"{number}\s?(?:°|º|degrees?)?(?:\s?{number}\s?[{MINUTES}])?(?:\s?{number}\s?(?:[{SECONDS}]|[{MINUTES}]{{2}}))?"
    return re.compile(
        rf"\b(?P<a>{angle})\s?(?P<ns>[NS]\b|north\b|south\b)(?:\s?latitude)?[\s,;/]{{0,3}}(?:and\s)?"
        rf"(?P<b>{angle})\s?(?P<ew>[EW]\b|east\b|west\b)(?:\s?longitude)?"
        rf"|\b(?P<ns2>[NS])\s?(?P<a2>{angle})[\s,;/]{{1,3}}(?P<ew2>[EW])\s?(?P<b2>{angle})"
        r"|(?<![\d.,-])(?<!\d,\s)(?P<lat>-?\d{1,2}\.\d{4,8}),\s?(?P<lon>-?\d{1,3}\.\d{4,8})(?![\d%]|\.\d|,?\s?\d)"
    )


def find_coordinates(text: str) -> Iterator[Spot]:
    """The coordinates in a text, in its order; what lies off the globe is none."""
    for match in _pattern().finditer(text):
        spot = _spot(match)
        if spot is not None:
            yield spot


def _spot(match: re.Match[str]) -> Spot | None:
    got = match.groupdict()
    if got["lat"] is not None:
        lat, lon = float(got["lat"]), float(got["lon"])
    else:
        lat = _degrees(got["a"] or got["a2"], (got["ns"] or got["ns2"])[0] in "Ss")
        lon = _degrees(got["b"] or got["b2"], (got["ew"] or got["ew2"])[0] in "Ww")
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        return None
    end = match.start() + len(match[0].rstrip())
    return Spot(Span(match.start(), end), round(lat, 6), round(lon, 6))


def _degrees(words: str, negative: bool) -> float:
    """Degrees, minutes and seconds as one number."""
    parts = [float(n) for n in re.findall(r"\d+(?:\.\d+)?", words)[:3]]
    value = sum(part / 60.0**i for i, part in enumerate(parts))
    return -value if negative else value
