"""Positions: what claims of one event hold, slot by slot, each value with its own holders and its own standing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...records.claim import Claim, Quantity
from ...records.event import Position
from ...records.vocabulary import Between, ConflictKind, Slot
from ..basis import EvidenceIndex
from ..conflicts import UnlabelledConflict, quantity_range, rendered
from .standing import standing_of

SLOT_OF: dict[ConflictKind, Slot] = {
    "polarity": "happened",
    "time": "when",
    "order": "when",
    "place": "where",
    "actor": "who",
    "quantity": "how_many",
    "outcome": "outcome",
}
ACTING = ("agent", "patient", "recipient")


def positions_of(claims: Sequence[Claim], found: Sequence[UnlabelledConflict], evidence: EvidenceIndex) -> tuple[Position, ...]:
    """Every value that claims hold in the slots of an event, in the order of slots and claims."""
    disputed = _disputed(found)
    out = []
    for (slot, _), (value, held) in _values(claims, evidence).items():
        torn = [disputed[slot, c.id] for c in held if (slot, c.id) in disputed]
        out.append(_position(slot, value, held, "origins" if "origins" in torn else "tellings" if torn else None, evidence))
    return tuple(out)


def happened_value(claim: Claim) -> str:
    """What a claim holds on whether it happened: yes or no where it states it, else how it is marked."""
    if claim.certainty != "stated":
        return claim.certainty
    return "yes" if claim.polarity == "affirmed" else "no"


def _disputed(found: Sequence[UnlabelledConflict]) -> dict[tuple[Slot, str], Between]:
    out: dict[tuple[Slot, str], Between] = {}
    for one in found:
        slot = SLOT_OF[one.finding.kind]
        for claim in (c for side in one.finding.sides for c in side.claims):
            if out.get((slot, claim)) != "origins":
                out[slot, claim] = one.between
    return out


def _values(claims: Sequence[Claim], evidence: EvidenceIndex) -> dict[tuple[Slot, object], tuple[str, list[Claim]]]:
    """Slot and key of a value -> its words in the first claim that has it, and its holders."""
    values: dict[Slot, dict[object, tuple[str, list[Claim]]]] = {s: {} for s in ("happened", "when", "where", "who", "how_many")}
    for claim in claims:
        for slot, key, text in _slot_values(claim, evidence):
            _, held = values[slot].setdefault(key, (text, []))
            if not held or held[-1] is not claim:
                held.append(claim)
    return {(slot, key): value for slot, found in values.items() for key, value in found.items()}


def _slot_values(claim: Claim, evidence: EvidenceIndex) -> Iterator[tuple[Slot, object, str]]:
    """(slot, key, words) of each value that one claim holds; claims that don't state hold nothing but that."""
    yield "happened", happened_value(claim), happened_value(claim)
    if claim.certainty != "stated":
        return
    time = claim.time
    if time is not None and (time.earliest or time.latest or time.text) and time.anchor != "borrowed":
        yield "when", (time.earliest, time.latest) if time.earliest or time.latest else time.text, time.edtf or time.text or ""
    for place in claim.places:
        known = evidence.places.get(place.place) if place.place else None
        yield "where", (place.role, place.place or place.text.casefold()), f"{place.role} {known.name if known else place.text}"
    for one in claim.participants:
        entity = evidence.entities.get(one.entity) if one.entity else None
        if one.role in ACTING and entity is not None:
            yield "who", (one.role, entity.id), f"{one.role} {entity.name}"
    for quantity in claim.quantities:
        yield "how_many", (quantity_range(quantity), quantity.unit, quantity.of), _counted(quantity, claim)


def _counted(quantity: Quantity, claim: Claim) -> str:
    """A figure in the words that count it ("thousands of Iranian fighters"), where a participant holds them."""
    return next((p.text for p in claim.participants if p.span.holds(quantity.span)), None) or rendered(quantity)


def _position(slot: Slot, value: str, held: list[Claim], torn: Between | None, evidence: EvidenceIndex) -> Position:
    word, why = standing_of(held, torn, evidence)
    routes = {source for claim in held for source in claim.chain[1:]}
    return Position(
        slot=slot,
        value=value,
        claims=tuple(claim.id for claim in held),
        origins=why.origins,
        routes=tuple(sorted(routes)),
        standing=word,
    )
