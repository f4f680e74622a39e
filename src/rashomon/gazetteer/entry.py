"""A place of the gazetteer, and the closed list of kinds."""

from typing import Literal, get_args

import msgspec

Kind = Literal[
    "continent",
    "area",  # a part of the world without a government of its own: "the Sahel", "Donbas"
    "country",
    "region",  # a division of the first level: state, province, governorate, oblast
    "county",  # a division of the second level
    "city",  # a populated place of any size
    "district",  # a part of a city
    "crossing",
    "base",
    "airport",
    "port",
    "dam",
    "river",
    "lake",
    "sea",
    "strait",
    "canal",
    "mountain",
    "valley",
    "desert",
    "island",
    "camp",
    "shrine",
    "street",  # and square
    "building",
    "historical",
]
KINDS: tuple[str, ...] = get_args(Kind)


class Entry(msgspec.Struct, frozen=True):
    """One place: its name, kind, centre (WGS 84 degrees) and what it lies within."""

    id: str  # "geonames:281184", "geonames:US.MA.025" (a division by its code), "iata:AMM" or "rashomon:al-tanf"
    name: str  # the usual English or Latin name
    kind: str  # one of KINDS
    country: str | None  # ISO 3166 alpha-2; None for what no country or more than one holds
    admin1: str | None  # the name of the division of the first level
    lat: float
    lon: float
    population: int  # 0 where unknown
    within: tuple[str, ...]  # ids, outwards
