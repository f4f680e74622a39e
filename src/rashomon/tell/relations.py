"""Words that put one event behind another, or within its time, as they are told."""

from collections.abc import Sequence
from itertools import groupby

from msgspec import Struct

from ..records.event import Event, Order
from ..records.vocabulary import OrderRelation
from .lookup import Lookup
from .words import plain, quoted

SAID: dict[OrderRelation, str] = {"after": "after", "during": "while"}


class Relation(Struct, frozen=True):
    """Words that put an event behind another, or say that it took place while the other went on."""

    relation: OrderRelation
    event: str  # the label of the other
    words: str | None  # null where the dossier came without texts
    outlet: str


def relations_of(event: Event, lookup: Lookup) -> tuple[Relation, ...]:
    """The words on which an event's place rests, each once."""
    return tuple(dict.fromkeys(_relation(order, lookup) for order in event.orders))


def _relation(order: Order, lookup: Lookup) -> Relation:
    words = lookup.words(order.words)
    return Relation(
        relation=order.relation,
        event=lookup.event_of[order.before].label,
        words=plain(words) if words else None,
        outlet=plain(lookup.outlet(order.words.report)),
    )


def related(relations: Sequence[Relation]) -> str:
    """ "after E4 (“an hour later”, Longitude), while E9 (“as”, Longitude)"."""
    said = []
    for (relation, event), held in groupby(relations, key=lambda r: (r.relation, r.event)):
        words = "; ".join(dict.fromkeys(f"{quoted(r.words)}, {r.outlet}" if r.words else r.outlet for r in held))
        said.append(f"{SAID[relation]} {event} ({words})")
    return ", ".join(said)
