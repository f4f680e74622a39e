"""Conflicts of one event: what the comparators find, with who stands on each side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...records.claim import Claim
from ...records.event import Conflict, Holding, conflict_id
from ...records.vocabulary import Between
from ..basis import EvidenceIndex, Finding, Side
from . import (
    actor,
    outcome,
    place,
    polarity,
    quantity,
    time,
)

COMPARATORS = (
    polarity.polarity_conflicts,
    outcome.outcome_conflicts,
    actor.actor_conflicts,
    quantity.quantity_conflicts,
    place.place_conflicts,
    time.time_conflicts,
)


class UnlabelledConflict(NamedTuple):
    """A conflict before it has its label and its event."""

    id: str
    finding: Finding
    between: Between


def conflicts_of(claims: Sequence[Claim], evidence: EvidenceIndex) -> list[UnlabelledConflict]:
    """All conflicts among the claims of one event, in the order of the comparators."""
    if len(claims) < 2:
        return []
    return [unlabelled_conflict(finding, evidence) for find in COMPARATORS for finding in find(claims, evidence)]


def gravest(found: Sequence[UnlabelledConflict]) -> Between | None:
    """The gravest conflict: between origins, else between tellings of one."""
    if not found:
        return None
    return "origins" if any(f.between == "origins" for f in found) else "tellings"


def conflict_record(found: UnlabelledConflict, label: str, event: str, evidence: EvidenceIndex) -> Conflict:
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
        sides=tuple(Holding(value=side.value, claims=side.claims, origins=tuple(_origins(side, evidence))) for side in sides),
    )


def unlabelled_conflict(finding: Finding, evidence: EvidenceIndex) -> UnlabelledConflict:
    """Sides in the order of their claims' places in the account, whatever order the claims came in."""
    sides = [Side(side.value, tuple(sorted(side.claims, key=evidence.rank.__getitem__))) for side in finding.sides]
    sides.sort(key=lambda side: evidence.rank[side.claims[0]])
    finding = finding._replace(sides=tuple(sides))
    id = conflict_id(finding.kind, finding.about, (side.claims for side in sides))
    return UnlabelledConflict(id, finding, _between(sides, evidence))


def _between(sides: Sequence[Side], evidence: EvidenceIndex) -> Between:
    """Between tellings where one origin stands on every side and nobody else on any."""
    return "origins" if len({origin for side in sides for origin in _origins(side, evidence)}) > 1 else "tellings"


def _origins(side: Side, evidence: EvidenceIndex) -> list[str]:
    return sorted({evidence.origin(claim) for claim in evidence.of(side.claims)})
