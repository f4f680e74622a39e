"""What stands behind each happening, and what stands against it?

Takes claims grouped by happening.
Gives events with their positions and standing, conflicts, and which report took from which.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import NamedTuple

from msgspec.structs import replace

from ..records.alignment import Alignment, Group
from ..records.event import Conflict, Derivation, Event
from ..records.ids import make_id
from ..records.source import Source
from .basis import EvidenceIndex, index_evidence, with_same_origin
from .conflicts import (
    UnlabelledConflict,
    conflict_record,
    conflicts_of,
    gravest,
    order_conflicts,
    settling_orders,
    unlabelled_conflict,
)
from .derivations import Copy, copy_derivation, credit_derivations, find_copies, find_retellings
from .standing import PossibleContradictions, common_time, positions_of, standing_of

__all__ = ["Weighed", "weigh"]


class Weighed(NamedTuple):
    """What the claims come to; the sources with what each is one origin with."""

    events: tuple[Event, ...]
    conflicts: tuple[Conflict, ...]
    derivations: tuple[Derivation, ...]
    sources: tuple[Source, ...]


def weigh(alignment: Alignment) -> Weighed:
    """Weigh every group of claims: who bears witness independently, what conflicts, which report took from which.

    Reasons and explanations are left empty; `tell.reasons` words them. The result does not depend on the order of the claims
    within a group.
    """
    evidence = index_evidence(alignment)
    cites = credit_derivations(alignment.claims, evidence)
    copies = find_copies(evidence, frozenset((d.taker, d.to) for d in cites))
    retellings = find_retellings(alignment.claims, evidence, frozenset((copy.taker, copy.giver) for copy in copies))
    evidence = _with_derivations(evidence, cites, (*copies, *retellings), alignment)
    ids = [make_id("e", *sorted(group.claims, key=evidence.rank.__getitem__)) for group in alignment.groups]
    contradictions = PossibleContradictions(alignment.claims, evidence)
    disordered = order_conflicts(alignment.orders, [group.claims for group in alignment.groups], evidence)
    said = settling_orders(alignment, disordered)
    events: list[Event] = []
    found: list[Conflict] = []
    for i, group in enumerate(alignment.groups):
        mine = [
            *conflicts_of(evidence.of(group.claims), evidence),
            *(unlabelled_conflict(one, evidence) for one in disordered.findings.get(i, ())),
        ]
        group = replace(group, after=tuple(j for j in group.after if disordered.settles(j, i)))
        events.append(replace(_event(i, group, ids, mine, evidence, contradictions), orders=tuple(said.get(i, ()))))
        found += [conflict_record(one, f"K{len(found) + n}", ids[i], evidence) for n, one in enumerate(mine, 1)]
    return Weighed(
        tuple(events), tuple(found), _derivations(cites, copies, retellings), with_same_origin(alignment.sources, evidence.units)
    )


def _event(
    i: int,
    group: Group,
    ids: list[str],
    found: Sequence[UnlabelledConflict],
    evidence: EvidenceIndex,
    contradictions: PossibleContradictions,
) -> Event:
    claims = evidence.of(sorted(group.claims, key=evidence.rank.__getitem__))
    word, why = standing_of(claims, gravest(found), evidence, contradictions)
    return Event(
        id=ids[i],
        label=f"E{i + 1}",
        claims=tuple(claim.id for claim in claims),
        time=common_time(claims, disputed=any(f.finding.kind == "time" for f in found)),
        standing=word,
        reason="",
        why=why,
        origins=why.origins,
        positions=positions_of(claims, found, evidence),
        part_of=None if group.part_of is None else ids[group.part_of],
        after=tuple(ids[j] for j in group.after),
        ties=group.ties,
    )


def _derivations(cites: Sequence[Derivation], copies: Sequence[Copy], retellings: Sequence[Copy]) -> tuple[Derivation, ...]:
    return (*cites, *(copy_derivation(copy) for copy in copies), *(copy_derivation(copy, "retells") for copy in retellings))


def _with_derivations(evidence: EvidenceIndex, cites: Sequence[Derivation], copies: Sequence[Copy], alignment: Alignment) -> EvidenceIndex:
    """The evidence with what the derivations show: linked reports, and claims that stand in copied passages."""
    linked = {(d.taker, d.to) for d in cites} | {(c.taker, c.giver) for c in copies}
    return dataclasses.replace(evidence, copied_from=_lent(copies, alignment), linked=frozenset(linked))


def _lent(copies: Sequence[Copy], alignment: Alignment) -> dict[str, str]:
    """Claims whose trigger stands in a copied passage, with the report that it was taken from."""
    passages: dict[str, list[tuple[int, int, str]]] = {}
    for copy in copies:
        for passage in copy.passages:
            passages.setdefault(passage.report, []).append((passage.span.start, passage.span.end, copy.giver))
    lent = {}
    for claim in alignment.claims:
        for start, end, giver in passages.get(claim.report, ()):
            if start <= claim.trigger.span.start < end:
                lent[claim.id] = giver
                break
    return lent
