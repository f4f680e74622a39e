"""From claims grouped by happening to events with their standing, conflicts and derivations."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import NamedTuple

from msgspec.structs import replace

from ..records.alignment import Alignment, Group
from ..records.event import Conflict, Derivation, Event, Order
from ..records.ids import make_id
from ..records.source import Source
from .basis.ground import Ground, ground_of
from .basis.namesakes import written
from .conflicts import order
from .conflicts.conflicts import Found, between, conflicts_of, found_of, record
from .derivations.copies import Copy, copied, derivation
from .derivations.credits import cited
from .derivations.retellings import retold
from .standing.dissent import Dissent
from .standing.event_time import common_time
from .standing.positions import positions_of
from .standing.standing import standing

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
    base = ground_of(alignment)
    cites = cited(alignment.claims, base)
    copies = copied(base, frozenset((d.taker, d.to) for d in cites))
    retellings = retold(alignment.claims, base, frozenset((copy.taker, copy.giver) for copy in copies))
    base = _with_derivations(base, cites, (*copies, *retellings), alignment)
    ids = [make_id("e", *sorted(group.claims, key=base.rank.__getitem__)) for group in alignment.groups]
    dissent = Dissent(alignment.claims, base)
    disordered = order.find(alignment.orders, [group.claims for group in alignment.groups], base)
    said = order.settling(alignment, disordered)
    events: list[Event] = []
    found: list[Conflict] = []
    for i, group in enumerate(alignment.groups):
        mine = [*conflicts_of(base.of(group.claims), base), *(found_of(one, base) for one in disordered.findings.get(i, ()))]
        group = replace(group, after=tuple(j for j in group.after if disordered.settles(j, i)))
        events.append(_event(i, group, ids, mine, base, dissent, said.get(i, ())))
        found += [record(one, f"K{len(found) + n}", ids[i], base) for n, one in enumerate(mine, 1)]
    return Weighed(tuple(events), tuple(found), _derivations(cites, copies, retellings), written(alignment.sources, base.units))


def _event(i: int, group: Group, ids: list[str], found: Sequence[Found], base: Ground, dissent: Dissent, orders: Sequence[Order]) -> Event:
    claims = base.of(sorted(group.claims, key=base.rank.__getitem__))
    word, why = standing(claims, between(found), base, dissent)
    return Event(
        id=ids[i],
        label=f"E{i + 1}",
        claims=tuple(claim.id for claim in claims),
        time=common_time(claims, disputed=any(f.finding.kind == "time" for f in found)),
        standing=word,
        reason="",
        why=why,
        origins=why.origins,
        positions=positions_of(claims, found, base),
        part_of=None if group.part_of is None else ids[group.part_of],
        after=tuple(ids[j] for j in group.after),
        orders=tuple(orders),
    )


def _derivations(cites: Sequence[Derivation], copies: Sequence[Copy], retellings: Sequence[Copy]) -> tuple[Derivation, ...]:
    return (*cites, *(derivation(copy) for copy in copies), *(derivation(copy, "retells") for copy in retellings))


def _with_derivations(base: Ground, cites: Sequence[Derivation], copies: Sequence[Copy], alignment: Alignment) -> Ground:
    """The ground with what the derivations show: linked reports, and claims that stand in copied passages."""
    linked = {(d.taker, d.to) for d in cites} | {(c.taker, c.giver) for c in copies}
    return dataclasses.replace(base, lent=_lent(copies, alignment), linked=frozenset(linked))


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
