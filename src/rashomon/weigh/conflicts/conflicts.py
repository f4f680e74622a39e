"""Conflicts of one event: what the comparators find, with who stands on each side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...records.claim import Claim
from ...records.event import Conflict, Holding, conflict_id
from ...records.vocabulary import Between
from ..basis.findings import Finding, Side
from ..basis.ground import Ground
from . import (
    actor,
    outcome,
    place,
    polarity,
    quantity,
    time,
)

COMPARATORS = (polarity.find, outcome.find, actor.find, quantity.find, place.find, time.find)


class Found(NamedTuple):
    """A conflict before it has its label and its event."""

    id: str
    finding: Finding
    between: Between


def conflicts_of(claims: Sequence[Claim], ground: Ground) -> list[Found]:
    """All conflicts among the claims of one event, in the order of the comparators."""
    if len(claims) < 2:
        return []
    return [found_of(finding, ground) for find in COMPARATORS for finding in find(claims, ground)]


def between(found: Sequence[Found]) -> Between | None:
    """The gravest conflict: between origins, else between tellings of one."""
    if not found:
        return None
    return "origins" if any(f.between == "origins" for f in found) else "tellings"


def record(found: Found, label: str, event: str, ground: Ground) -> Conflict:
    """The conflict as the dossier has it."""
    sides = found.finding.sides
    return Conflict(
        id=found.id,
        label=label,
        kind=found.finding.kind,
        claims=tuple(side.claims for side in sides),
        between=found.between,
        explanation="",
        event=event,
        about=found.finding.about,
        sides=tuple(Holding(value=side.value, claims=side.claims, origins=tuple(_origins(side, ground))) for side in sides),
    )


def found_of(finding: Finding, ground: Ground) -> Found:
    """Sides in the order of their claims' places in the account, whatever order the claims came in."""
    sides = [Side(side.value, tuple(sorted(side.claims, key=ground.rank.__getitem__))) for side in finding.sides]
    sides.sort(key=lambda side: ground.rank[side.claims[0]])
    finding = finding._replace(sides=tuple(sides))
    id = conflict_id(finding.kind, finding.about, (side.claims for side in sides))
    return Found(id, finding, _between(sides, ground))


def _between(sides: Sequence[Side], ground: Ground) -> Between:
    """Between tellings where one origin stands on every side and nobody else on any."""
    return "origins" if len({origin for side in sides for origin in _origins(side, ground)}) > 1 else "tellings"


def _origins(side: Side, ground: Ground) -> list[str]:
    return sorted({ground.origin(claim) for claim in ground.of(side.claims)})
