"""The time line: events in one order that all settled orders allow, each with its place, and what of it is settled."""

from collections.abc import Collection, Iterable, Set

from msgspec import Struct

from ..records.dossier import Dossier
from ..records.event import Event
from .extension import extended
from .lookup import Lookup
from .moments import Moment, ends_before, moment
from .relations import Relation, relations_of
from .tellings import holders, side_by_side
from .terminal import best_claim
from .words import marks, plain


class Side(Struct, frozen=True):
    """One side of a dispute: what is held, and by whom, as chains."""

    value: str
    holders: str


class Dispute(Struct, frozen=True):
    """A time or an order on which claims disagree, side by side; `label` is the conflict's."""

    label: str | None
    about: str  # "when" or "order"
    sides: tuple[Side, ...]


class Row(Struct, frozen=True):
    """An event on the time line. `settled` says that it came after the row above it; `placed` that a date or an order gives it a place
    at all; `stated` that words of its own date it."""

    id: str
    label: str
    heading: str
    hour: str
    settled: bool
    placed: bool
    stated: bool
    borrowed: bool
    quote: str
    marks: str
    reports: int
    standing: str
    relations: tuple[Relation, ...]
    disputes: tuple[Dispute, ...]


class Beside(Struct, frozen=True):
    """Labels of events that have no row: under `heading` those that only the story dates, under "no date" those that nothing places."""

    heading: str
    labels: tuple[str, ...]


class Timeline(Struct, frozen=True):
    rows: tuple[Row, ...]
    beside: tuple[Beside, ...]


def timeline(dossier: Dossier, events: Collection[str] = (), told_by: int = 1, *, full: bool = False) -> Timeline:
    """The time line of a dossier; opinion has no place in time.

    `events` (labels or ids) keeps those events and the ones that words or dates settle right before or after them; `told_by` those of
    which at least so many reports tell. Unless `full`, an event has no row where one report alone tells of it, only the story around it
    dates it, and no order or dispute is known of it.
    """
    lookup = Lookup(dossier)
    chosen = [e for e in dossier.events if any(c.voice == "reporting" for c in lookup.claims_of(e.claims))]
    line, moments = extended(chosen, {event.id: moment(event, lookup) for event in chosen})
    led = {before for event in chosen for before in event.after}
    asked = [event for event in dossier.events if event.id in events or event.label in events]
    kept = [e for e in line if len(lookup.reports_of(e)) >= told_by and (not events or _near(e, asked))]
    rows, beside, at = [], dict[str, list[str]](), -1
    for n, event in enumerate(kept):
        if full or events or _tells(event, moments[event.id], led, lookup):
            placed = moments[event.id].key is not None or bool(event.after) or event.id in led
            rows.append(_row(event, moments[event.id], lookup, settled=at >= 0 and _follows(kept, at, n, moments), placed=placed))
            at = n
        else:
            beside.setdefault(moments[event.id].heading, []).append(event.label)
    return Timeline(tuple(rows), tuple(Beside(heading, tuple(labels)) for heading, labels in beside.items()))


def _tells(event: Event, at: Moment, led: Set[str], lookup: Lookup) -> bool:
    """Is more known of its time than that the story stands at a day?"""
    related = bool(event.orders) or any(c.kind in ("time", "order") for c in lookup.disputes.get(event.id, ()))
    if at.key is None:
        return related or event.id in led
    return at.stated or related or len(lookup.reports_of(event)) > 1


def _follows(events: list[Event], above: int, here: int, moments: dict[str, Moment]) -> bool:
    """Is an event settled to come after the one shown above it, be it by way of those between them? A day that only the story gives
    settles nothing."""
    between = {event.id: event for event in events[above + 1 : here]}
    todo, first = [events[here]], events[above]
    while todo:
        event = todo.pop()
        dated = moments[first.id].stated and moments[event.id].stated
        if first.id in event.after or (dated and ends_before(first.time, event.time)):
            return True
        todo += [between.pop(e) for e in event.after if e in between]
    return False


def _near(event: Event, asked: Iterable[Event]) -> bool:
    """Is it one of the asked events, or next to one?"""
    return any(event.id == other.id or event.id in other.after or other.id in event.after for other in asked)


def _row(event: Event, at: Moment, lookup: Lookup, *, settled: bool, placed: bool) -> Row:
    best = best_claim(event, lookup)
    return Row(
        id=event.id,
        label=event.label,
        heading=at.heading,
        hour=at.hour,
        settled=settled,
        placed=placed,
        stated=at.stated,
        borrowed=at.borrowed,
        quote=best.quote,
        marks=marks(best).strip(),
        reports=len(lookup.reports_of(event)),
        standing=event.standing,
        relations=relations_of(event, lookup),
        disputes=tuple(_disputes(event, lookup)),
    )


def _disputes(event: Event, lookup: Lookup) -> Iterable[Dispute]:
    conflicts = [c for c in lookup.disputes.get(event.id, ()) if c.kind in ("time", "order") and c.event == event.id]
    for conflict in conflicts:
        sides = tuple(Side(plain(held.value), holders(held.claims, lookup)) for held in conflict.sides)
        yield Dispute(conflict.label, "when" if conflict.kind == "time" else "order", sides)
    if not any(c.kind == "time" for c in conflicts) and event.time is None:
        told = dict(side_by_side(event, lookup)).get("when")
        if told:
            yield Dispute(None, "when", tuple(Side(part, "") for part in told.split(" | ")))
