"""What is one thing, one person, one place, one happening over all reports?

Takes the extractions of all reports.
Gives claims with their entities, sources and places, grouped by happening, in the order of the account.
"""

from collections.abc import Iterable, Sequence

import msgspec

from ..records.alignment import Alignment, Group
from ..records.claim import Claim
from ..records.draft import Draft, Extraction
from ..records.event import Order, Passage, Tie
from .claims import make_claims
from .entities import Entities, Sources, find_open_links
from .events import Bond, Known, features_of, join_claims
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
    known = Known(persons, entries)
    vectors = [vector for e in read for vector in e.vectors or [b""] * len(e.drafts)]
    joined = join_claims(
        [features_of(claim, draft, vector, known) for claim, (_, draft), vector in zip(claims, rows, vectors, strict=True)]
    )
    claims = with_borrowed(joined.groups, claims)
    in_order = order_of_account(joined.groups, claims)
    grouped = [joined.groups[i] for i in in_order]
    ties = [_ties(joined.ties[i], claims) for i in in_order]
    orders = _orders(read, rows)
    after = settled_order(grouped, claims, orders, {e.report.id: e.report.published for e in read})
    labelled = _labelled(claims, grouped)
    groups = tuple(Group(tuple(claims[i].id for i in members), after[n], ties=ties[n]) for n, members in enumerate(grouped))
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


def _ties(bonds: list[Bond], claims: Sequence[Claim]) -> tuple[Tie, ...]:
    return tuple(Tie(claims[b.claim].id, claims[b.other].id, b.log_odds, b.reasons) for b in bonds)


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
