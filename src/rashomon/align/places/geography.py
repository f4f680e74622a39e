"""Masses: how much of what reports tell lies in which country, division and cell of the map, added up in one pass."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from math import exp

from ...gazetteer import Entry

CELL = 1.5  # degrees
AREAS = frozenset({"country", "region", "continent", "area", "sea", "river", "desert", "mountain"})  # their centre says little
NONE_KNOWN = 0.5  # mass that draws shares to 0 where little is known


@dataclass(slots=True)
class GeographicWeight:
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

    def around(self, entry: Entry, without: GeographicWeight | None = None) -> tuple[float, float, float]:
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
            return 0.0, 0.0, 0.0
        own = division if entry.admin1 is not None else 0.0
        return _share(country, total), _share(own, total), _damped(near)

    def less(self, part: GeographicWeight) -> GeographicWeight:
        """This mass with a part of it taken off."""
        out = GeographicWeight(self.total - part.total)
        out.country.update((key, value - part.country.get(key, 0.0)) for key, value in self.country.items())
        out.division.update((key, value - part.division.get(key, 0.0)) for key, value in self.division.items())
        out.cell.update((key, value - part.cell.get(key, 0.0)) for key, value in self.cell.items())
        return out


def _cell(entry: Entry) -> tuple[int, int]:
    return (int(entry.lat // CELL), int(entry.lon // CELL))


def _share(part: float, whole: float) -> float:
    """A share, drawn to 0 where little is known."""
    return max(0.0, part) / (whole + NONE_KNOWN)


def _damped(mass: float) -> float:
    return 1 - exp(-max(0.0, mass))
