"""Align: one name for one thing over all reports, and one event for the claims of one happening."""

from collections.abc import Iterable

import msgspec

from ..records.alignment import Alignment, Group
from ..records.claim import Claim
from ..records.draft import Extraction
from .claims import make_claims
from .entities import Entities
from .events import group_claims
from .features import features_of
from .order import account_order, settled_order
from .places import unify_places
from .sources import Sources

__all__ = ["align"]


def align(extractions: Iterable[Extraction]) -> Alignment:
    """Unify the entities, sources and places of all reports and group their claims by happening, in the order of the account."""
    read = list(extractions)
    entities = Entities(read)
    sources = Sources(read, entities)
    rows = make_claims(read, entities, sources)
    claims, places = unify_places([claim for claim, _ in rows])
    persons = frozenset(e.id for e in entities.all() if e.kind == "person")
    grouped = group_claims([features_of(claim, draft, persons) for claim, (_, draft) in zip(claims, rows, strict=True)])
    grouped = [grouped[i] for i in account_order(grouped, claims)]
    after = settled_order(grouped, claims)
    labelled = _labelled(claims, grouped)
    groups = tuple(Group(tuple(claims[i].id for i in members), after[n]) for n, members in enumerate(grouped))
    return Alignment(tuple(e.report for e in read), labelled, sources.all(), entities.all(), places, groups)


def _labelled(claims: list[Claim], groups: list[list[int]]) -> tuple[Claim, ...]:
    """The claims in the order of the account, labelled C1, C2 and so on."""
    order = [i for members in groups for i in members]
    return tuple(msgspec.structs.replace(claims[i], label=f"C{n}") for n, i in enumerate(order, 1))
