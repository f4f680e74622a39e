"""The places of a dossier: where they lie and how that was decided, what happened there, and who or what moved from where to where."""

from collections.abc import Iterable, Sequence

from msgspec import Struct
from rich.console import Console

from ..records.claim import Claim, ClaimPlace
from ..records.dossier import Dossier
from ..records.source import Place
from ..records.vocabulary import PlaceRole
from ..tell.lookup import Lookup
from ..tell.page import Page, joined
from ..tell.settings import basis, coordinates, lies
from ..tell.words import ARROW, marks, plain, quoted, when

WORDS = 160  # characters of a quote
MOST = 6  # entries that a name may stand for, as shown


class Happening(Struct, frozen=True, kw_only=True):
    """A claim that names a place: in which words and role, and what it says."""

    claim: str
    label: str
    event: str | None
    role: PlaceRole
    text: str
    when: str | None
    quote: str


class Whereabouts(Struct, frozen=True, kw_only=True):
    """A place and what happened there. `basis` says in words how it was settled on, or why it was not; null where nothing is known."""

    place: Place
    basis: str | None
    happenings: tuple[Happening, ...]


class Movement(Struct, frozen=True, kw_only=True):
    """A claim that leads from somewhere or to somewhere; the places are in its words, in the order of the text."""

    claim: str
    label: str
    event: str | None
    origin: tuple[str, ...]
    via: tuple[str, ...]
    destination: tuple[str, ...]
    when: str | None
    quote: str


class Map(Struct, frozen=True, kw_only=True):
    """All places, those that hold others before what they hold, and all movements in the order of the claims."""

    places: tuple[Whereabouts, ...]
    movements: tuple[Movement, ...]


def places(dossier: Dossier) -> Map:
    """Every place of the dossier, and every movement."""
    lookup = Lookup(dossier)
    found: dict[str, list[Happening]] = {place.id: [] for place in dossier.places}
    for claim in dossier.claims:
        named: dict[tuple[str | None, PlaceRole], ClaimPlace] = {}
        for place in claim.places:
            named.setdefault((place.place, place.role), place)
        for place in named.values():
            if place.place in found:
                found[place.place].append(_happening(claim, place, lookup))
    return Map(
        places=tuple(Whereabouts(place=p, basis=basis(p, lookup), happenings=tuple(found[p.id])) for p in _in_order(dossier.places)),
        movements=tuple(_movement(claim, lookup) for claim in dossier.claims if any(p.role != "at" for p in claim.places)),
    )


def _in_order(found: Sequence[Place]) -> list[Place]:
    """By name, each place under the innermost one that holds it."""
    inside: dict[str | None, list[Place]] = {}
    known = {place.id for place in found}
    for place in sorted(found, key=lambda p: (p.name.casefold(), p.id)):
        inside.setdefault(_holder(place, known), []).append(place)
    out, todo = [], list(reversed(inside.get(None, [])))
    while todo:
        place = todo.pop()
        out.append(place)
        todo.extend(reversed(inside.get(place.id, [])))
    return out


def _holder(place: Place, known: Iterable[str]) -> str | None:
    return next((id for id in place.within if id in known), None)


def _happening(claim: Claim, place: ClaimPlace, lookup: Lookup) -> Happening:
    event = lookup.event_of.get(claim.id)
    return Happening(
        claim=claim.id,
        label=claim.label,
        event=event.label if event else None,
        role=place.role,
        text=place.text,
        when=when(claim.time),
        quote=quoted(claim.quote, WORDS) + marks(claim),
    )


def _movement(claim: Claim, lookup: Lookup) -> Movement:
    event = lookup.event_of.get(claim.id)

    def of(*roles: PlaceRole) -> tuple[str, ...]:
        ends = [p for p in claim.places if p.role in roles]
        return tuple(plain(p.text) for p in ends if not any(o.span != p.span and o.span.holds(p.span) for o in ends))

    return Movement(
        claim=claim.id,
        label=claim.label,
        event=event.label if event else None,
        origin=of("from"),
        via=of("via"),
        destination=of("to", "towards"),
        when=when(claim.time),
        quote=quoted(claim.quote, WORDS) + marks(claim),
    )


def draw_map(found: Map, console: Console) -> None:
    """Draw the places and the movements for a reader."""
    page = Page(console)
    depth: dict[str, int] = {}
    for row in found.places:
        depth[row.place.id] = next((depth[id] + 1 for id in row.place.within if id in depth), 0)
        _draw_place(page, row, 2 * depth[row.place.id])
    if not found.places:
        page.line("No claim names a place.")
    if found.movements:
        page.heading("Movements")
        for movement in found.movements:
            _moved(page, movement)


def _draw_place(page: Page, row: Whereabouts, indent: int) -> None:
    place = row.place
    told = [lies(place), coordinates(place), place.gazetteer]
    said = ", ".join(part for part in told if part)
    page.line(joined((plain(place.name), "bold"), (f"  {said}" if said else "", "")), indent, 2)
    if row.basis:
        page.line(joined((row.basis, "dim")), indent + 2, 2)
    for candidate in place.candidates[:MOST]:
        page.line(f"? {plain(candidate.name)}, {coordinates(candidate)}, {candidate.gazetteer}", indent + 2, 2)
    for one in row.happenings:
        page.line(_line(one.label, one.event, one.role, one.when, one.quote), indent + 2, 2)


def _line(label: str, event: str | None, said: str, time: str | None, quote: str) -> str:
    return "  ".join(part for part in (f"{event}/{label}" if event else label, said, quote, time) if part)


def _moved(page: Page, movement: Movement) -> None:
    ends = [
        ", ".join(movement.origin) or "…",
        *([f"via {', '.join(movement.via)}"] if movement.via else []),
        ", ".join(movement.destination) or "…",
    ]
    page.line(_line(movement.label, movement.event, ARROW.join(ends), movement.when, movement.quote), 0, 2)
