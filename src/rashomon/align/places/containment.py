"""What the text says that a place lies in: "Tripoli, Lebanon", "Paris in Texas", "the Syrian town of Qusayr", "Iraq's Anbar province"."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from ... import gazetteer
from ...gazetteer import Entry
from ...lexicon import table
from ...records.draft import Toponym

MAX_KM_TO_CITY = 60.0  # km from a city's centre at which something may still be a part of it
_SIDES = (
    r"(?:(?:(?:north|south|east|west)(?:ern)?|central|upper|lower|(?:north|south)-?(?:ea|we)stern|"
    r"downtown|rural|neighbou?ring|nearby)\s+)*"
)


class Patterns(NamedTuple):
    """What may stand between two names of which one holds the other, and words for kinds beside a name."""

    after: re.Pattern[str]
    before: re.Pattern[str]
    of: re.Pattern[str]
    behind: re.Pattern[str]


@cache
def _patterns() -> Patterns:
    words = "|".join(sorted(_kinds()))
    described = rf",\s+(?:a|the)\s+(?:\w+\s+){{0,3}}(?:{words})\s+(?:in|of)\s+(?:the\s+)?{_SIDES}"
    return Patterns(
        re.compile(rf"(?:,\s+|\s*\(|,?\s+in\s+(?:the\s+)?{_SIDES}(?:(?:{words})\s+of\s+)?|{described})$", re.I),
        re.compile(rf"(?:['’]s?\s+|\s+){_SIDES}(?:(?:\w+\s+){{0,2}}(?:{words}),?\s+(?:of\s+)?)?(?:the\s+)?$", re.I),
        re.compile(rf"\b({words})\s+of\s+(?:the\s+)?$", re.I),
        re.compile(rf"\s+({words})\b", re.I),
    )


@cache
def _kinds() -> dict[str, frozenset[str]]:
    return {word: frozenset(kinds) for word, kinds in table("toponyms")["kinds"].items()}


class StatedContainment(NamedTuple):
    """What words say of a mention: the index of the toponym that holds it, and the kinds of place that it may be."""

    by: int | None  # index
    kind: frozenset[str] | None = None


def stated_containment(text: str, toponyms: Sequence[Toponym]) -> list[StatedContainment | None]:
    """For each toponym, in the order of the text, what its words say that it lies in or is."""
    out: list[StatedContainment | None] = []
    for i, one in enumerate(toponyms):
        by = _behind(text, toponyms, i)
        if by is None:
            by = _ahead(text, toponyms, i)
        kind = _kind(text, one)
        out.append(StatedContainment(by, kind) if by is not None or kind is not None else None)
    return out


def _behind(text: str, toponyms: Sequence[Toponym], i: int) -> int | None:
    """ "Tripoli, Lebanon", "Qusayr in western Syria": the next toponym, if it can hold this one."""
    if i + 1 >= len(toponyms):
        return None
    gap = text[toponyms[i].span.end : toponyms[i + 1].span.start]
    if len(gap) > 60 or not _patterns().after.match(gap):
        return None
    return i + 1 if _can_hold(toponyms[i], toponyms[i + 1]) else None


def _ahead(text: str, toponyms: Sequence[Toponym], i: int) -> int | None:
    """ "Syria's Idlib province", "the Syrian town of Qusayr": the toponym before, if it can hold this one."""
    if i == 0:
        return None
    gap = text[toponyms[i - 1].span.end : toponyms[i].span.start]
    if (
        len(gap) > 60
        or not _patterns().before.match(gap)
        or not (gap.lstrip()[:1] in "'’" or toponyms[i - 1].use == "demonym" or len(gap.split()) > 1)
    ):
        return None
    return i - 1 if _can_hold(toponyms[i], toponyms[i - 1]) else None


def _kind(text: str, one: Toponym) -> frozenset[str] | None:
    before = _patterns().of.search(text, max(0, one.span.start - 40), one.span.start)
    if before:
        return _kinds()[before[1].lower()]
    behind = _patterns().behind.match(text, one.span.end, one.span.end + 20)
    return _kinds()[behind[1].lower()] if behind else None


def _can_hold(inner: Toponym, outer: Toponym) -> bool:
    return _any_holds(inner.name, inner.kind, outer.name, outer.kind)


@lru_cache(maxsize=4096)
def _any_holds(inner: str, inner_kind: str | None, outer: str, outer_kind: str | None) -> bool:
    if inner == outer:
        return False
    inside, outside = gazetteer.look_up(inner)[:60], gazetteer.look_up(outer)[:8]
    if outer_kind is not None:
        outside = tuple(e for e in outside if e.kind == outer_kind) or outside
    return not inside or any(containment_likelihood(b, a) for a in inside for b in outside)


def containment_likelihood(outer: Entry, inner: Entry) -> float:
    """How surely the inner place lies in the outer: by country, by division, by closeness to a city."""
    if outer.id == inner.id:
        return 0.0
    if outer.id in inner.within:
        return 1.0
    if outer.kind == "country":
        return float(inner.country == outer.country and inner.kind != "country")
    if outer.kind == "region":
        return float(
            inner.kind not in ("country", "region")
            and inner.country == outer.country
            and inner.admin1 is not None
            and inner.admin1 == _division(outer)
        )
    if outer.kind in ("county", "city") and inner.kind not in ("country", "region") and inner.country == outer.country:
        wide = MAX_KM_TO_CITY if outer.kind == "county" else MAX_KM_TO_CITY / 3
        return float(gazetteer.distance(outer, inner) < wide and (inner.population < outer.population or outer.kind == "county"))
    return 0.0


def _division(region: Entry) -> str:
    return region.admin1 or region.name
