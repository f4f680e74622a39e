"""One name, several places: which place each toponym of a set of reports means, or that it cannot be said.

The evidence, from the nearest: what the text says around the name ("Tripoli, Lebanon", "the Syrian town of"), the report's other places,
its dateline, the outlet's place and country, the other reports of the set, and size. Each is a number between 0 and 1 for each candidate; their
weights were fitted once (models/CARD_places.md). A name has one sense in a report unless the text says otherwise. Three rounds:
what is settled in one weighs in the next. Masses are added up by country, division and cell of the map, never pair by pair, so
that a list of 500 places costs 500 times one.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from math import exp, log
from typing import NamedTuple

from .. import gazetteer
from ..gazetteer import Entry
from ..records.draft import Toponym
from ..records.report import Report
from ..records.vocabulary import PlaceBasis
from .containment import Held, held_by, holds
from .outlets import Home, home
from .senses import MOST, Sense, looked_up, senses

ROUNDS = 3
CELL = 1.5  # degrees
AREAS = frozenset({"country", "region", "continent", "area", "sea", "river", "desert", "mountain"})  # their centre says little
DOUBT = 0.12  # where the best two are nearer than this, both remain

FEATURES = (
    "size", "own", "largest", "country", "region", "county", "small", "other kind", "kind named", "stated", "country stated", "holds what is named",
    "address", "outlet's town", "same country", "same division", "near", "dateline country", "dateline near", "outlet country", "outlet division", "outlet near",
    "set country", "set division", "set near",
)  # fmt: skip
GROUPS: dict[str, PlaceBasis] = {
    "size": "largest", "own": "largest", "largest": "largest", "country": "largest", "region": "largest", "county": "largest", "small": "largest", "other kind": "largest", "kind named": "stated",
    "stated": "stated", "country stated": "stated", "holds what is named": "stated", "same country": "neighbours", "same division": "neighbours", "near": "neighbours",
    "dateline country": "neighbours", "dateline near": "neighbours", "address": "outlet", "outlet country": "outlet", "outlet division": "outlet", "outlet's town": "outlet",
    "outlet near": "outlet", "set country": "other reports", "set division": "other reports", "set near": "other reports",
}  # fmt: skip

Row = list[float]
Regions = frozenset[tuple[str | None, str | None]]


class Decision(NamedTuple):
    """What was decided for one toponym. `evidence` are indices of toponyms of the same report; `candidates` what else it may be."""

    entry: Entry | None
    basis: PlaceBasis
    evidence: tuple[int, ...] = ()
    candidates: tuple[Entry, ...] = ()
    best: Entry | None = None  # the likeliest, even where refused
    chance: float = 0.0


class Scene(NamedTuple):
    """A report with its toponyms."""

    report: Report
    toponyms: Sequence[Toponym]


@dataclass(slots=True)
class Mass:
    """How much of what is told lies where."""

    total: float = 0.0
    country: dict[str | None, float] = field(default_factory=lambda: defaultdict(float))
    division: dict[tuple[str | None, str | None], float] = field(default_factory=lambda: defaultdict(float))
    cell: dict[tuple[int, int], float] = field(default_factory=lambda: defaultdict(float))

    def add(self, entry: Entry, weight: float) -> None:
        self.total += weight
        self.country[entry.country] += weight
        if entry.admin1 is not None:
            self.division[entry.country, entry.admin1] += weight
        if entry.kind not in AREAS:
            self.cell[_cell(entry)] += weight

    def around(self, entry: Entry, without: Mass | None = None) -> Row:
        """Shares of the mass in the entry's country, division and surroundings, with the name's own mass taken off."""
        x, y = _cell(entry)
        near = sum(self.cell.get((x + dx, y + dy), 0.0) for dx in (-1, 0, 1) for dy in (-1, 0, 1))
        country, division, total = self.country.get(entry.country, 0.0), self.division.get((entry.country, entry.admin1), 0.0), self.total
        if without is not None:
            near -= sum(without.cell.get((x + dx, y + dy), 0.0) for dx in (-1, 0, 1) for dy in (-1, 0, 1))
            country -= without.country.get(entry.country, 0.0)
            division -= without.division.get((entry.country, entry.admin1), 0.0)
            total -= without.total
        if total < 1e-6:
            return [0.0, 0.0, 0.0]
        own = division if entry.admin1 is not None else 0.0
        return [_share(country, total), _share(own, total), _damped(near)]


@dataclass(slots=True)
class Name:
    """A name in one report, with its candidates, what speaks for each and how likely each is."""

    key: str
    mentions: list[int]
    senses: list[Sense]
    fixed: list[Row]
    rows: list[Row] = field(default_factory=list)
    chances: list[float] = field(default_factory=list)
    holders: list[int] = field(default_factory=list)
    weight: float = 1.0
    dateline: bool = False
    outlet: bool = False  # no toponym of the text: a name in the outlet's name


def resolve(scenes: Sequence[Scene], together: bool = True) -> list[list[Decision]]:
    """A decision for every toponym of every report, in their order. `together`: the reports inform each other."""
    homes = [home(scene.report) for scene in scenes]
    named = [_names(scene, where) for scene, where in zip(scenes, homes, strict=True)]
    for names in named:
        for name in names:
            _weigh(name, [[*row, *([0.0] * (len(FEATURES) - len(row)))] for row in name.fixed])
    for _ in range(ROUNDS):
        around = _set_masses(scenes, named) if together and len(scenes) > 1 else [Mass() for _ in scenes]
        for names, others in zip(named, around, strict=True):
            _round(names, others)
    return [_decisions(scene, names) for scene, names in zip(scenes, named, strict=True)]


def _names(scene: Scene, where: Home) -> list[Name]:
    """The distinct names of a report: the same words held by the same place are one."""
    text = scene.report.text or ""
    held = held_by(text, scene.toponyms)
    keys = [(looked_up(text, t), t.kind) for t in scene.toponyms]
    holders = _shared_holders(keys, held)
    regions = _regions(keys, where)
    rows: dict[tuple[str, str | None, str | None], list[int]] = {}
    for i, key in enumerate(keys):
        if scene.toponyms[i].lat is None:
            holder = holders[i]
            rows.setdefault((*key, keys[holder.by][0] if holder else None), []).append(i)
    out = []
    for (key, kind, _), mentions in rows.items():
        found = [s for s in senses(key, kind) if s.rank < MOST or s.region in regions]
        by = [holders[i] for i in mentions if holders[i]]
        inner = [i for i, h in enumerate(held) if h and h.by in mentions]
        fixed = [_fixed(s, by, [keys[i] for i in inner], keys, where, [held[i] for i in mentions], key) for s in found]
        name = Name(key, mentions, found, fixed, holders=sorted({h.by for h in by if h}))
        name.weight, name.dateline = 1.0 + log(len(mentions)), any(scene.toponyms[i].dateline for i in mentions)
        out.append(name)
    return out + [_of_outlet(name, where, regions) for name in where.names]


def _of_outlet(key: str, where: Home, regions: Regions) -> Name:
    """A name in the outlet's name, as one more name of the report."""
    found = [s for s in senses(key) if s.rank < MOST or s.region in regions]
    fixed = [_fixed(s, (), (), (), where, (), key) for s in found]
    return Name(key, [], found, fixed, outlet=True)


def _shared_holders(keys: Sequence[tuple[str, str | None]], held: Sequence[Held | None]) -> list[Held | None]:
    """What holds each mention: said there, or of the same name elsewhere in the report, if it is always the same."""
    said: dict[tuple[str, str | None], list[Held]] = {}
    for key, one in zip(keys, held, strict=True):
        if one is not None and one.by is not None:
            said.setdefault(key, []).append(one)
    common = {key: found[0] for key, found in said.items() if len({keys[h.by] for h in found}) == 1}
    return [one if one is not None and one.by is not None else common.get(key) for key, one in zip(keys, held, strict=True)]


def _regions(keys: Iterable[tuple[str, str | None]], where: Home) -> Regions:
    named = [*keys, *((name, None) for name in where.names)]
    return frozenset(s.region for key, kind in named for s in senses(key, kind)[:3] if s.entry.admin1 is not None)


def _fixed(
    sense: Sense, by: Sequence[Held | None], inner: Sequence[tuple[str, str | None]], keys: Sequence[tuple[str, str | None]],
    where: Home, held: Sequence[Held | None], name: str,
) -> Row:  # fmt: skip
    """The evidence that does not change from round to round."""
    entry = sense.entry
    kind = entry.kind
    stated = max((holds(outer.entry, entry) for h in by if h for outer in senses(*keys[h.by])[:MOST]), default=0.0)
    country = stated if any(outer.entry.kind == "country" for h in by if h for outer in senses(*keys[h.by])[:1]) else 0.0
    inside = max((holds(entry, one.entry) for key in inner for one in senses(*key)[:MOST]), default=0.0)
    named = any(h is not None and h.kind is not None and kind in h.kind for h in held)
    return [
        sense.size, float(sense.own), float(sense.rank == 0), float(kind == "country"), float(kind == "region"), float(kind == "county"),
        float(kind == "city" and entry.population < 5000), float(kind not in ("country", "region", "county", "city")), float(named), stated, country, inside,
        float(where.country is not None and entry.country == where.country),
        float(kind in ("city", "county") and any(gazetteer.fold(name) == gazetteer.fold(one) for one in where.names)),
    ]  # fmt: skip


def _round(names: Sequence[Name], others: Mass) -> None:
    """Weigh every name anew in the light of all others."""
    masses = [_mass(name) for name in names]
    whole, dated, outlet = Mass(), Mass(), Mass()
    for name in names:
        for sense, chance in zip(name.senses, name.chances, strict=True):
            (outlet if name.outlet else whole).add(sense.entry, chance * name.weight)
            if name.dateline:
                dated.add(sense.entry, chance)
    for name, own in zip(names, masses, strict=True):
        rows = []
        for sense, fixed in zip(name.senses, name.fixed, strict=True):
            date = [0.0, 0.0, 0.0] if name.dateline else dated.around(sense.entry)
            local = whole.around(sense.entry, None if name.outlet else own)
            at_home = outlet.around(sense.entry, own if name.outlet else None)
            rows.append([*fixed, *local, date[0], date[2], *at_home, *others.around(sense.entry)])
        _weigh(name, rows)


def _mass(name: Name) -> Mass:
    mass = Mass()
    for sense, chance in zip(name.senses, name.chances, strict=True):
        mass.add(sense.entry, chance * name.weight)
    return mass


def _set_masses(scenes: Sequence[Scene], named: Sequence[list[Name]]) -> list[Mass]:
    """What the other reports tell, for each report; those of its own outlet count more."""
    everything, outlets, own = Mass(), defaultdict(Mass), []
    for scene, names in zip(scenes, named, strict=True):
        mine = Mass()
        for name in names:
            for sense, chance in zip(name.senses, name.chances, strict=True):
                for mass in (everything, outlets[scene.report.outlet], mine):
                    mass.add(sense.entry, chance)
        own.append(mine)
    return [_less(outlets[s.report.outlet] if s.report.outlet else everything, mine) for s, mine in zip(scenes, own, strict=True)]


def _less(whole: Mass, part: Mass) -> Mass:
    out = Mass(whole.total - part.total)
    for into, a, b in ((out.country, whole.country, part.country), (out.division, whole.division, part.division), (out.cell, whole.cell, part.cell)):
        for key, value in a.items():  # type: ignore[attr-defined]
            into[key] = value - b.get(key, 0.0)  # type: ignore[index, attr-defined]
    return out


def _weigh(name: Name, rows: list[Row]) -> None:
    """Chances out of weighted evidence."""
    weights = _weights()
    name.rows = rows
    sums = [sum(w * v for w, v in zip(weights, row, strict=True)) for row in rows]
    top = max(sums, default=0.0)
    scaled = [exp(s - top) for s in sums]
    whole = sum(scaled)
    name.chances = [s / whole for s in scaled]


def _decisions(scene: Scene, names: Sequence[Name]) -> list[Decision]:
    out = [Decision(None, "unknown")] * len(scene.toponyms)
    for i, toponym in enumerate(scene.toponyms):
        if toponym.lat is not None:
            out[i] = Decision(None, "coordinates")
    for name in names:
        decided = _decided(name)
        for i in name.mentions:
            out[i] = decided
    return out


def _decided(name: Name) -> Decision:
    if not name.senses:
        return Decision(None, "unknown")
    order = sorted(range(len(name.senses)), key=lambda i: (-name.chances[i], name.senses[i].rank))
    best = name.senses[order[0]].entry
    if len(order) == 1:
        return Decision(best, "only one", best=best, chance=1.0)
    second = next((i for i in order[1:] if not holds(name.senses[i].entry, best) and not holds(best, name.senses[i].entry)), None)
    if second is None:
        return Decision(best, "only one", best=best, chance=name.chances[order[0]])
    if name.chances[order[0]] - name.chances[second] < DOUBT:
        candidates = tuple(name.senses[i].entry for i in order if name.chances[i] > 0.5 * name.chances[second])
        return Decision(None, "several fit", (), candidates[:6], best, name.chances[order[0]])
    basis = _basis(name.rows[order[0]], name.rows[second])
    evidence = tuple(name.holders) if basis == "stated" else ()
    return Decision(best, basis, evidence, (), best, name.chances[order[0]])


def _basis(best: Row, second: Row) -> PlaceBasis:
    """The group of evidence that told the best from the second most."""
    lead: dict[PlaceBasis, float] = defaultdict(float)
    for feature, weight, a, b in zip(FEATURES, _weights(), best, second, strict=True):
        lead[GROUPS[feature]] += weight * (a - b)
    return max(sorted(lead), key=lambda group: lead[group])


def _cell(entry: Entry) -> tuple[int, int]:
    return (int(entry.lat // CELL), int(entry.lon // CELL))


def _share(part: float, whole: float) -> float:
    """A share, drawn to 0 where little is known."""
    return max(0.0, part) / (whole + 0.5)


def _damped(mass: float) -> float:
    return 1 - exp(-max(0.0, mass))


@cache
def _weights() -> tuple[float, ...]:
    data: Mapping[str, float] = json.loads((files("rashomon") / "models" / "places.json").read_text(encoding="utf-8"))["weights"]
    return tuple(data.get(feature, 0.0) for feature in FEATURES)
