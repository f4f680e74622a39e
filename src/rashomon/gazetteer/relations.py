"""How two places lie to each other: same, inside, holds, near or apart, by containment and distance."""

from functools import lru_cache
from math import sqrt
from typing import Literal

from .distances import great_circle
from .entry import Entry
from .index import index, row_of
from .supplement import HOLDERS, members, place_of, supplement

Relation = Literal["same", "inside", "holds", "near", "apart"]

# How far a place of a kind reaches from its centre, in km, where nothing better is known.
REACH = {
    "continent": 2500.0,
    "area": 300.0,
    "country": 300.0,
    "region": 80.0,
    "county": 25.0,
    "district": 3.0,
    "crossing": 3.0,
    "base": 5.0,
    "airport": 4.0,
    "port": 4.0,
    "dam": 5.0,
    "river": 150.0,
    "lake": 25.0,
    "sea": 400.0,
    "strait": 40.0,
    "canal": 60.0,
    "mountain": 15.0,
    "valley": 40.0,
    "desert": 200.0,
    "island": 25.0,
    "camp": 3.0,
    "shrine": 1.0,
    "street": 1.0,
    "building": 0.5,
    "historical": 50.0,
}
BESIDE = 15.0  # km between the edges of places that count as near


def distance(a: Entry, b: Entry) -> float:
    """The distance of two centres in km along the great circle (haversine)."""
    return great_circle(a.lat, a.lon, b.lat, b.lon)


def relation(a: Entry, b: Entry) -> Relation:
    """What `a` is to `b`: the same, inside it, holding it, near it (their edges within 15 km), or apart from it.

    Containment is what the gazetteer lists; a distance alone never makes one place inside another.
    """
    if a.id == b.id:
        return "same"
    if is_inside(a, b):
        return "inside"
    if is_inside(b, a):
        return "holds"
    return "near" if distance(a, b) <= reach(a) + reach(b) + BESIDE and not _divided(a, b) else "apart"


def is_inside(a: Entry, b: Entry) -> bool:
    """Whether `b` is listed as holding `a`, or all that `a` consists of."""
    if a.id == b.id:
        return False
    if b.id in a.within:
        return True
    if b.kind not in HOLDERS:
        return False
    held, own = members(b.id), members(a.id)
    if own:
        return set(own) != set(held) and all(_is_held_by(id, held) for id in own)
    return a.id in held or any(id in held for id in a.within)


@lru_cache(maxsize=1 << 14)
def reach(place: Entry) -> float:
    """How far a place reaches from its centre, in km: as listed, by its people for a city, else by its kind."""
    row = supplement().rows.get(place.id)
    if row is not None:
        return row.reach if row.reach is not None else REACH.get(place.kind, 2.0)
    number = row_of(place.id)
    listed = 0 if number is None else int(index().columns["reach"][number])
    if listed:
        return float(listed)
    return 1.0 + sqrt(place.population) / 150 if place.kind == "city" else REACH.get(place.kind, 2.0)


def _is_held_by(id: str, held: tuple[str, ...]) -> bool:
    place = place_of(id)
    return id in held or (place is not None and any(above in held for above in place.within))


def _divided(a: Entry, b: Entry) -> bool:
    """Two countries, or two divisions of one, that do not hold each other are apart, however near; so is what lies in another country."""
    if a.kind == b.kind and a.kind in ("country", "region", "county"):
        return True
    pairs = ((area, other) for area, other in ((a, b), (b, a)) if area.kind == "country" and other.kind != "crossing")
    return any(other.country not in (None, area.country) for area, other in pairs)
