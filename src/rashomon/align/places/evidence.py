"""The evidence for each place that a name may mean, and how likely each is in its light.

From the nearest: what the text says around the name ("Tripoli, Lebanon", "the Syrian town of"), the report's other places, dateline, the
outlet's place and country, the other reports of the set, and size. Each is a number between 0 and 1 for each candidate; their weights were
fitted once (models/CARD_places.md). A name has one sense in a report unless the text says otherwise. Three rounds: what is likely in
one weighs in the next. Masses are added up by country, division and cell of the map, never pair by pair, so that a list of 500 places
costs 500 times one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from math import exp, log
from typing import NamedTuple

from ... import gazetteer
from ...records.draft import Toponym
from ...records.report import Report
from ...records.vocabulary import PlaceBasis
from .candidates import (
    MAX_CANDIDATES,
    Candidate,
    candidates_named,
    candidates_sounding_like,
    lookup_name,
    may_be_a_spelling,
)
from .containment import StatedContainment, containment_likelihood, stated_containment
from .geography import GeographicWeight
from .outlet_homes import OutletHome, outlet_home

ROUNDS = 3
GUESSED = 0.2  # the weight of a name whose candidates are other spellings
UNKNOWN = 12  # names of a report for which other spellings are looked up
SMALL = 5000  # people

GROUPS: dict[PlaceBasis, tuple[str, ...]] = {
    "largest": ("size", "renown", "own", "largest", "country", "region", "county", "small", "other kind", "capital", "after its city"),
    "stated": ("kind named", "stated", "country stated", "holds what is named"),
    "outlet": ("address", "outlet's town", "outlet country", "outlet division", "outlet near"),
    "neighbours": ("same country", "same division", "near", "dateline country", "dateline near"),
    "other reports": ("set country", "set division", "set near"),
}
FEATURES = (
    *GROUPS["largest"],
    *GROUPS["stated"],
    *GROUPS["outlet"][:2],
    *GROUPS["neighbours"],
    *GROUPS["outlet"][2:],
    *GROUPS["other reports"],
)
BASIS: dict[str, PlaceBasis] = {feature: basis for basis, found in GROUPS.items() for feature in found}

Row = list[float]
Key = tuple[str, str | None]  # a name to look up, and the kind of place that it says it is
Regions = frozenset[tuple[str | None, str | None]]


class Scene(NamedTuple):
    """A report with its toponyms."""

    report: Report
    toponyms: Sequence[Toponym]
    wanted: frozenset[int] = frozenset()  # indices of those whose unknown names are looked up in other spellings


@dataclass(slots=True)
class NameEvidence:
    """A name in one report, with its candidates, what speaks for each and how likely each is."""

    key: str
    mentions: list[int]
    candidates: list[Candidate]
    fixed: list[Row]
    rows: list[Row] = field(default_factory=list)
    chances: list[float] = field(default_factory=list)
    holders: list[int] = field(default_factory=list)
    weight: float = 1.0
    dateline: bool = False
    guessed: bool = False  # only its place in the sentence says that it is somewhere
    spelled: bool = False  # its candidates bear names that sound like it
    others: float = 0.0  # the mass of all other names of the report
    outlet: bool = False  # no toponym of the text: a name in the outlet's name


def weigh_candidates(scenes: Sequence[Scene], together: bool = True) -> list[list[NameEvidence]]:
    """The names of every report with the evidence for their candidates and how likely each is."""
    homes = [outlet_home(scene.report) for scene in scenes]
    named = [_names(scene, where) for scene, where in zip(scenes, homes, strict=True)]
    for names in named:
        for name in names:
            _weigh(name, [[*row, *([0.0] * (len(FEATURES) - len(row)))] for row in name.fixed])
    for _ in range(ROUNDS):
        around = _set_masses(named) if together and len(scenes) > 1 else [GeographicWeight() for _ in scenes]
        for names, others in zip(named, around, strict=True):
            _round(names, others)
    return named


def _names(scene: Scene, where: OutletHome) -> list[NameEvidence]:
    """The distinct names of a report, the same words held by the same place being one, and those of its outlet."""
    text = scene.report.text or ""
    held = stated_containment(text, scene.toponyms)
    keys = [(lookup_name(text, t), t.kind) for t in scene.toponyms]
    holders = _holders(keys, held)
    regions = _regions(keys, where)
    rows: dict[tuple[Key, Key | None], list[int]] = {}
    for i, (key, by) in enumerate(zip(keys, holders, strict=True)):
        if scene.toponyms[i].lat is None:
            rows.setdefault((key, None if by is None else keys[by]), []).append(i)
    sought = _sought(scene, rows)
    surroundings = _Surroundings(keys, held, holders, where, regions)
    found = [_name(key, mentions, surroundings, key in sought, scene.toponyms[mentions[0]].guessed) for (key, _), mentions in rows.items()]
    for name in found:
        name.dateline = any(scene.toponyms[i].dateline for i in name.mentions)
    return found + [_of_outlet(name, where, regions) for name in where.names]


class _Surroundings(NamedTuple):
    """What a report says around its names: for each toponym its name, what it is held by and what holds it; and where the report lies."""

    keys: Sequence[Key]
    held: Sequence[StatedContainment | None]
    holders: Sequence[int | None]
    where: OutletHome
    regions: Regions


def _name(key: Key, mentions: list[int], around: _Surroundings, sought: bool, guessed: bool) -> NameEvidence:
    keys, held, holders, where, regions = around
    found = [s for s in candidates_named(*key) if s.rank < MAX_CANDIDATES or s.region in regions]
    spelled = sought and not found
    if spelled:
        found = list(candidates_sounding_like(key[0]))
    by = sorted({holder for i in mentions if (holder := holders[i]) is not None})
    inner = sorted({keys[i] for i, one in enumerate(held) if one is not None and one.by in mentions}, key=str)
    kinds = frozenset(kind for i in mentions if (one := held[i]) is not None and one.kind for kind in one.kind)
    fixed = [_fixed(s, key[0], [keys[i] for i in by], inner, kinds, where) for s in found]
    weight = GUESSED if spelled or guessed else 1.0 + log(len(mentions))
    return NameEvidence(key[0], mentions, found, fixed, holders=by, weight=weight, spelled=spelled, guessed=guessed)


def _sought(scene: Scene, rows: Iterable[tuple[Key, Key | None]]) -> set[Key]:
    """The unknown names of a report for which other spellings are looked up: those of places of its claims."""
    wanted = {scene.toponyms[i].name for i in scene.wanted}
    unknown = [key for key, _ in rows if key[0] in wanted and may_be_a_spelling(key[0]) and not candidates_named(*key)]
    return set(unknown[:UNKNOWN])


def _of_outlet(key: str, where: OutletHome, regions: Regions) -> NameEvidence:
    """A name in the outlet's name, as one more name of the report."""
    found = [s for s in candidates_named(key) if s.rank < MAX_CANDIDATES or s.region in regions]
    fixed = [_fixed(s, key, (), (), frozenset(), where) for s in found]
    return NameEvidence(key, [], found, fixed, outlet=True)


def _holders(keys: Sequence[Key], held: Sequence[StatedContainment | None]) -> list[int | None]:
    """What holds each mention: said there, or of the same name elsewhere in the report, if it is always the same."""
    own = [None if one is None else one.by for one in held]
    said: dict[Key, list[int]] = {}
    for key, by in zip(keys, own, strict=True):
        if by is not None:
            said.setdefault(key, []).append(by)
    common = {key: found[0] for key, found in said.items() if len({keys[by] for by in found}) == 1}
    return [common.get(key) if by is None else by for key, by in zip(keys, own, strict=True)]


def _regions(keys: Iterable[Key], where: OutletHome) -> Regions:
    """The divisions that the three largest bearers of each name lie in."""
    named = [*keys, *((name, None) for name in where.names)]
    return frozenset(s.region for key, kind in named for s in candidates_named(key, kind)[:3] if s.entry.admin1 is not None)


def _fixed(sense: Candidate, name: str, holders: Sequence[Key], inner: Sequence[Key], kinds: frozenset[str], where: OutletHome) -> Row:
    """The evidence that does not change from round to round, in the order of FEATURES."""
    entry, kind = sense.entry, sense.entry.kind
    stated = max(
        (containment_likelihood(outer.entry, entry) for key in holders for outer in candidates_named(*key)[:MAX_CANDIDATES]), default=0.0
    )
    nation = any(outer.entry.kind == "country" for key in holders for outer in candidates_named(*key)[:1])
    inside = max(
        (containment_likelihood(entry, one.entry) for key in inner for one in candidates_named(*key)[:MAX_CANDIDATES]), default=0.0
    )
    town = kind in ("city", "county") and any(gazetteer.fold_toponym(name) == gazetteer.fold_toponym(one) for one in where.names)
    return [
        sense.size,
        sense.renown,
        float(sense.own),
        float(sense.rank == 0),
        float(kind == "country"),
        _rank_of_region(sense) if kind == "region" else 0.0,
        float(kind == "county"),
        float(kind == "city" and entry.population < SMALL),
        float(kind not in ("country", "region", "county", "city")),
        float(sense.capital),
        float(sense.after_city and "region" not in kinds),
        float(kind in kinds),
        stated,
        stated if nation else 0.0,
        inside,
        float(where.country is not None and entry.country == where.country),
        float(town),
    ]


def _rank_of_region(sense: Candidate) -> float:
    """A division of a million people counts in full, one of a hundred thousand not at all: a parish of an island is no state."""
    return min(1.0, max(0.0, 7 * sense.size - 5))


def _round(names: Sequence[NameEvidence], others: GeographicWeight) -> None:
    """Weigh every name anew in the light of all others."""
    masses = [_mass(name) for name in names]
    whole, dated, outlet = GeographicWeight(), GeographicWeight(), GeographicWeight()
    for name in names:
        for sense, chance in zip(name.candidates, name.chances, strict=True):
            (outlet if name.outlet else whole).add(sense.entry, chance * name.weight)
            if name.dateline:
                dated.add(sense.entry, chance)
    for name, own in zip(names, masses, strict=True):
        rows, name.others = [], whole.total - (0.0 if name.outlet else own.total)
        for sense, fixed in zip(name.candidates, name.fixed, strict=True):
            date = (0.0, 0.0, 0.0) if name.dateline else dated.around(sense.entry)
            local = whole.around(sense.entry, None if name.outlet else own)
            at_home = outlet.around(sense.entry, own if name.outlet else None)
            rows.append([*fixed, *local, date[0], date[2], *at_home, *others.around(sense.entry)])
        _weigh(name, rows)


def _mass(name: NameEvidence) -> GeographicWeight:
    mass = GeographicWeight()
    for sense, chance in zip(name.candidates, name.chances, strict=True):
        mass.add(sense.entry, chance * name.weight)
    return mass


def _set_masses(named: Sequence[list[NameEvidence]]) -> list[GeographicWeight]:
    """What the other reports of the set tell, for each report."""
    everything, own = GeographicWeight(), []
    for names in named:
        mine = GeographicWeight()
        for name in names:
            for sense, chance in zip(name.candidates, name.chances, strict=True):
                everything.add(sense.entry, chance)
                mine.add(sense.entry, chance)
        own.append(mine)
    return [everything.less(mine) for mine in own]


def _weigh(name: NameEvidence, rows: list[Row]) -> None:
    """Chances out of weighted evidence."""
    factors = weights()
    name.rows = rows
    sums = [sum(w * v for w, v in zip(factors, row, strict=True)) for row in rows]
    top = max(sums, default=0.0)
    scaled = [exp(s - top) for s in sums]
    whole = sum(scaled)
    name.chances = [s / whole for s in scaled]


@cache
def weights() -> tuple[float, ...]:
    data: Mapping[str, float] = json.loads((files("rashomon") / "models" / "places.json").read_text(encoding="utf-8"))["weights"]
    return tuple(data.get(feature, 0.0) for feature in FEATURES)
