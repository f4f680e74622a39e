"""What is one thing, one person, one place, one happening over all reports?

Takes the extractions of all reports.
Gives claims with their entities, sources and places, grouped by happening, in the order of the account.
"""

from collections.abc import Iterable

import msgspec

from ..records.alignment import Alignment, Group
from ..records.claim import Claim
from ..records.draft import Draft, Extraction
from ..records.event import Order, Passage
from .claims import make_claims
from .entities import Entities, Sources, find_open_links
from .events import features_of, group_claims
from .places import unify_places
from .timeline import order_of_account, settled_order, with_borrowed

__all__ = ["align"]


def align(extractions: Iterable[Extraction]) -> Alignment:
    """Unify the entities, sources and places of all reports and group their claims by happening, in the order of the account."""
    read = list(extractions)
    entities = Entities(read)
    sources = Sources(read, entities)
    rows = make_claims(read, entities, sources)
    claims, places = unify_places([claim for claim, _ in rows], read)
    persons = frozenset(e.id for e in entities.all() if e.kind == "person")
    entries = {place.id: place.gazetteer for place in places if place.gazetteer}
    grouped = group_claims([features_of(claim, draft, persons, entries) for claim, (_, draft) in zip(claims, rows, strict=True)])
    claims = with_borrowed(grouped, claims)
    grouped = [grouped[i] for i in order_of_account(grouped, claims)]
    orders = _orders(read, rows)
    after = settled_order(grouped, claims, orders, {e.report.id: e.report.published for e in read})
    labelled = _labelled(claims, grouped)
    groups = tuple(Group(tuple(claims[i].id for i in members), after[n]) for n, members in enumerate(grouped))
    return Alignment(
        tuple(e.report for e in read),
        labelled,
        sources.all(),
        entities.all(),
        places,
        groups,
        orders,
        find_open_links(read, entities),
        heads={claim.id: tuple(p.head for p in draft.participants) for claim, draft in rows},
        sentences={e.report.id: e.sentences for e in read if e.sentences},
    )


def _orders(read: list[Extraction], rows: list[tuple[Claim, Draft]]) -> tuple[Order, ...]:
    """What the words of each report say of the order of its claims."""
    found, first = [], 0
    for extraction in read:
        for o in extraction.orders:
            before, after = (rows[first + number][0].id for number in (o.before, o.after))
            found.append(Order(before, after, Passage(extraction.report.id, o.words), o.relation))
        first += len(extraction.drafts)
    return tuple(found)


def _labelled(claims: list[Claim], groups: list[list[int]]) -> tuple[Claim, ...]:
    """The claims in the order of the account, labelled C1, C2 and so on."""
    order = [i for members in groups for i in members]
    return tuple(msgspec.structs.replace(claims[i], label=f"C{n}") for n, i in enumerate(order, 1))
