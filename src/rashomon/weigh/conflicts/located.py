"""Where the happening of a claim lies by the gazetteer, and whether two such places exclude each other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ... import gazetteer
from ...lexicon import table
from ...records.claim import Claim, ClaimPlace
from ...records.vocabulary import PlaceRole
from ..basis import EvidenceIndex

BEFORE = 24  # characters in front of a name in which "south of" or "near" may stand
AROUND = 60.0  # km: as far as "south of Téra" may be from Téra


class LocatedPlace(NamedTuple):
    """A settled place in a role, and whether the words put the happening beside it ("south of Téra") and not in it."""

    role: PlaceRole
    place: ClaimPlace
    entry: gazetteer.Entry
    beside: bool


def located_places(claim: Claim, evidence: EvidenceIndex) -> list[LocatedPlace]:
    """For each role the place that is held by all others of that role in the claim; none where several lie side by side."""
    found: dict[PlaceRole, dict[str, LocatedPlace]] = {}
    for place in claim.places:
        entry = _entry(place, evidence)
        if entry is not None:
            found.setdefault(place.role, {}).setdefault(
                entry.id, LocatedPlace(place.role, place, entry, _is_beside(claim, place, evidence))
            )
    return [inner for one in found.values() if (inner := _innermost(list(one.values()))) is not None]


def lie_apart(a: LocatedPlace, b: LocatedPlace) -> bool:
    """Can what lies in the one not lie in the other?"""
    if gazetteer.relation(a.entry, b.entry) != "apart":
        return False
    if not a.beside and not b.beside:
        return True
    return gazetteer.distance(a.entry, b.entry) > gazetteer.reach(a.entry) + gazetteer.reach(b.entry) + AROUND


def _entry(place: ClaimPlace, evidence: EvidenceIndex) -> gazetteer.Entry | None:
    known = evidence.places.get(place.place) if place.place else None
    return gazetteer.place_of(known.gazetteer) if known is not None and known.gazetteer is not None else None


def _innermost(found: Sequence[LocatedPlace]) -> LocatedPlace | None:
    for one in found:
        if all(one is other or gazetteer.relation(one.entry, other.entry) in ("same", "inside") for other in found):
            return one
    return None


def _is_beside(claim: Claim, place: ClaimPlace, evidence: EvidenceIndex) -> bool:
    text = evidence.reports[claim.report].text or ""
    words = f" {' '.join(text[max(0, place.span.start - BEFORE) : place.span.end].casefold().split())} "
    return any(f" {word} " in words for word in _words_for_beside())


@cache
def _words_for_beside() -> tuple[str, ...]:
    return tuple(table("weigh_places")["beside"])
