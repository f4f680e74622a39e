"""Places that the compiled index lacks, and further names of those that it has, from the tables `data/gazetteer_*.toml`.

A row of a place is `Name | other; names | where | latitude longitude [reach in km]`, under its kind. `where` is a country's code, with the
name of a division or city behind it where known ("SY Damascus"); several, parted by semicolons, for what lies in several. For an area and
a continent they are what lies wholly in it. A row of names is `CODE Name = other; names`.
"""

from collections import defaultdict
from functools import cache
from typing import NamedTuple

from ..lexicon import table
from .distances import great_circle
from .entry import KINDS, Entry
from .folding import fold_toponym
from .index import bearers, index, row_entry, row_id, row_of

PLACES = ("gazetteer_areas", "gazetteer_sites", "gazetteer_towns", "gazetteer_waters")
NAMES = "gazetteer_names"
HOLDERS = ("area", "continent")
IN_TOWNS = ("district", "street", "building")
TOWN = 40.0  # km
SHORT = 6  # characters
SPANNING = ("river", "sea", "strait", "lake", "mountain", "valley", "desert", "canal", "area", "continent", "historical")


class Row(NamedTuple):
    """One row of the tables, its fields as they stand."""

    kind: str
    name: str
    others: tuple[str, ...]
    where: tuple[str, ...]
    lat: float
    lon: float
    reach: float | None


class Supplement(NamedTuple):
    """Rows by id, the ids that bear each folded name, and names that count in their exact letters only ("IN", "Pa.")."""

    rows: dict[str, Row]
    bearers: dict[str, tuple[str, ...]]
    exact: dict[str, tuple[str, ...]]
    longer: frozenset[str]  # beginnings, in whole words, of folded and exact names


@cache
def supplement() -> Supplement:
    """The tables, read once."""
    rows: dict[str, Row] = {}
    for file in PLACES:
        for kind, text in table(file).items():
            for line in _lines(text):
                row = _row(kind, line)
                rows[_id(row, rows)] = row
    named = [(id, (row.name, *row.others)) for id, row in rows.items()] + _named("names")
    names: defaultdict[str, dict[str, None]] = defaultdict(dict)
    exact: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for id, others in named:
        for name in others:
            (exact if _is_short(name) else names)[name if _is_short(name) else fold_toponym(name)][id] = None
    for id, others in _named("abbreviations"):
        for name in others:
            exact[name][id] = None
    longer = {" ".join(words[:n]) for key in (*names, *exact) for words in [key.split()] for n in range(1, len(words))}
    return Supplement(rows, {k: tuple(v) for k, v in names.items()}, {k: tuple(v) for k, v in exact.items()}, frozenset(longer))


def _is_short(name: str) -> bool:
    """Letters that stand for a name, "DMZ", "L.A.", "T4": other words would do for it in lower case."""
    return len(name) <= SHORT and name == name.upper() and " " not in name


def _lines(text: str) -> list[str]:
    return [line for line in map(str.strip, text.splitlines()) if line]


@cache
def supplement_entry(id: str) -> Entry:
    """The place of a row of the tables. Raises `KeyError` for an id that is not among them."""
    row = supplement().rows[id]
    codes = list(dict.fromkeys(place[:2] for place in row.where))
    country = codes[0] if codes and (len(codes) == 1 or row.kind not in SPANNING) else None
    within: tuple[str, ...] = ()
    if country is not None and (row.kind not in HOLDERS or len(row.where) == 1 or all(place[3:] for place in row.where)):
        within = _within(row, country, row.where[0][3:] if len(row.where) == 1 or row.kind not in SPANNING else "")
    regions = [place for place in map(place_of, within) if place is not None and place.kind == "region"]
    return Entry(id, row.name, row.kind, country, regions[0].name if regions else None, row.lat, row.lon, 0, within)


def place_of(id: str) -> Entry | None:
    """The place with this id, of the index or the tables; None where there is none."""
    if id in supplement().rows:
        return supplement_entry(id)
    row = row_of(id)
    return None if row is None else row_entry(row)


@cache
def members(id: str) -> tuple[str, ...]:
    """The ids of the countries and divisions that lie wholly in an area or continent, as its row lists them."""
    row = supplement().rows.get(id)
    if row is None or row.kind not in HOLDERS or len(row.where) < 2:
        return ()
    found = (named_place(place[:2], place[3:], "region" if place[3:] else "country") for place in row.where)
    return tuple(id for id in found if id is not None)


@cache
def named_place(code: str, name: str, kind: str) -> str | None:
    """The id of the largest place of that name in the country, of that kind if there is one; the country's own without a name."""
    if not name:
        return country_id(code)
    found = [row_entry(row) for row, _ in bearers(fold_toponym(name))]
    here = [place for place in found if place.country == code]
    return next((p.id for p in here if p.kind == kind), here[0].id if here else None)


@cache
def country_id(code: str) -> str | None:
    """The id of a country by its ISO 3166 code."""
    return _countries().get(code)


@cache
def _countries() -> dict[str, str]:
    it = index()
    kinds, codes = it.columns["kind"], it.columns["country"]
    return {it.countries[codes[row]]: row_id(row) for row in (kinds == KINDS.index("country")).nonzero()[0].tolist()}


def _within(row: Row, country: str, name: str) -> tuple[str, ...]:
    """What a place lies within, outwards: the town near it or else the division of that name, or the country alone."""
    town = _town_near(row, country, name) if row.kind in IN_TOWNS and name else None
    holder = town or place_of(named_place(country, name, "region") or country_id(country) or "")
    return () if holder is None else (holder.id, *holder.within)


def _town_near(row: Row, country: str, name: str) -> Entry | None:
    found = [row_entry(number) for number, _ in bearers(fold_toponym(name))]
    towns = [place for place in found if place.country == country and place.kind == "city"]
    return next((town for town in towns if great_circle(row.lat, row.lon, town.lat, town.lon) <= TOWN), None)


def _named(section: str) -> list[tuple[str, tuple[str, ...]]]:
    """(id, further names) for each row of the table of names."""
    out = []
    for kind, text in table(NAMES)[section].items():
        for line in _lines(text):
            target, _, others = line.partition(" = ")
            id = named_place(target[:2], target[3:].strip(), kind)
            if id is not None:
                out.append((id, _comma_list(others)))
    return out


def _row(kind: str, line: str) -> Row:
    name, others, where, point = (field.strip() for field in line.split("|"))
    lat, lon, *reach = map(float, point.split())
    return Row(kind, name, _comma_list(others), _comma_list(where), lat, lon, reach[0] if reach else None)


def _id(row: Row, taken: dict[str, Row]) -> str:
    slug = fold_toponym(row.name).replace(" ", "-")
    tries = (
        slug,
        f"{slug}-{row.kind}",
        f"{slug}-{row.kind}-{'-'.join(p[:2].lower() for p in row.where)}",
        f"{slug}-{row.lat:g}-{row.lon:g}",
    )
    return next(id for id in (f"rashomon:{one}" for one in tries) if id not in taken)


def _comma_list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())
