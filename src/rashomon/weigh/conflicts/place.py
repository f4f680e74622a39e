"""Places that exclude each other: of one happening, told by two claims in their own words, and of one kind.

Words settle it: two names of one kind of place ("Duran canton" and "the canton of Daule"), and sides of one thing that lie opposite
("the south coast" and "the north coast"). So does the gazetteer: two settled places that lie apart. All else may be a place in a place,
or near it.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import cache
from typing import Generic, NamedTuple, TypeVar

from ...align.names import fold_word
from ...lexicon import table, words
from ...records.claim import Claim, ClaimPlace
from ...records.vocabulary import PlaceRole
from ..basis import (
    PATIENTS,
    EvidenceIndex,
    Finding,
    divide_into_sides,
    is_factual_statement,
    make_side,
    one_speaks_of_another,
    same_kind_of_event,
    same_teller,
)
from .located import LocatedPlace, lie_apart, located_places

MAX_CLAIMS_COMPARED = 8  # holders of a place whose words are looked at


W = TypeVar("W")
Held = dict[
    tuple[PlaceRole, str], dict[Hashable, tuple[W, list[tuple[str, Claim]]]]
]  # (role, what is disputed) -> place -> what it is, words, claims


class HeldPlace(NamedTuple, Generic[W]):
    """A place as it is compared with others, with the claims that hold it."""

    text: str
    what: W
    claims: tuple[Claim, ...]


def place_conflicts(claims: Sequence[Claim], evidence: EvidenceIndex) -> list[Finding]:
    """The place conflicts of one event: by role and kind of place where words tell them apart, else by role."""
    telling = [
        claim
        for claim in sorted(claims, key=lambda c: (c.report, c.span, c.id))
        if is_factual_statement(claim) and claim.polarity == "affirmed" and claim.trigger.lemma not in words("weigh_light_verbs")
    ]
    return _by_words(telling, evidence) or _by_gazetteer(telling, evidence)


def _by_words(claims: Sequence[Claim], evidence: EvidenceIndex) -> list[Finding]:
    held: Held[frozenset[str]] = {}
    for claim in claims:
        for kind, name, place in _places(claim):
            held.setdefault((place.role, kind), {}).setdefault(name, (name, []))[1].append((place.text, claim))
    return _disputed(held, _exclude, evidence)


def _by_gazetteer(claims: Sequence[Claim], evidence: EvidenceIndex) -> list[Finding]:
    held: Held[LocatedPlace] = {}
    for claim in claims:
        for one in (o for o in located_places(claim, evidence) if o.role != "via"):  # a way leads through many places
            places = held.setdefault((one.role, one.role), {})
            places.setdefault((one.entry.id, one.beside), (one, []))[1].append((one.place.text, claim))
    return _disputed(held, lie_apart, evidence)


def _disputed(held: Held[W], exclude: Callable[[W, W], bool], evidence: EvidenceIndex) -> list[Finding]:
    """The sides into which the places of each role fall, by what makes two of them exclude each other."""
    found = []
    for (_, about), values in sorted(held.items()):
        wheres = [HeldPlace(_shortest(pairs), what, tuple(claim for _, claim in pairs)) for what, pairs in values.values()]
        sides = divide_into_sides(
            sorted(wheres, key=lambda w: (-len(w.claims), w.text)),
            lambda a, b: exclude(a.what, b.what) and _exclude_each_other(a, b, evidence),
        )
        if sides:
            found.append(Finding("place", tuple(make_side([(w.text, [c.id for c in w.claims]) for w in mine]) for mine in sides), about))
    return found


def kind_and_name(text: str) -> tuple[str, frozenset[str]] | None:
    """ "the canton of Duran" and "Duran canton" -> ("canton", {"duran"}); "the south coast" -> ("coast", {"south"}); None for others."""
    head, _, after = text.partition(" of ")
    parts = head.split()
    kind = fold_word(parts[-1]) if parts else ""
    if kind not in _kinds():
        return None
    before = [w for w in parts[:-1] if w[:1].isupper() or fold_word(w) in _opposites()]
    said = before or [w for w in after.split() if w[:1].isupper()]
    return (kind, frozenset(fold_word(w) for w in said)) if said else None


def _places(claim: Claim) -> list[tuple[str, frozenset[str], ClaimPlace]]:
    """Those of a claim that are the only ones of their kind in it."""
    found = [(*known, place) for place in claim.places if (known := kind_and_name(place.text)) is not None]
    kinds = [kind for kind, _, _ in found]
    return [one for one in found if kinds.count(one[0]) == 1]


def _exclude_each_other(a: HeldPlace[W], b: HeldPlace[W], evidence: EvidenceIndex) -> bool:
    if same_teller(a.claims, b.claims, evidence.origin):
        return False
    return all(_one_happening(x, y, evidence) for x in a.claims[:MAX_CLAIMS_COMPARED] for y in b.claims[:MAX_CLAIMS_COMPARED])


def _exclude(a: frozenset[str], b: frozenset[str]) -> bool:
    """Two names, or two sides that lie opposite; a name and a side exclude nothing ("the Adriatic coast", "the west coast")."""
    if a <= b or b <= a:
        return False
    sides = _opposites()
    one, other = {w for w in a if w in sides}, {w for w in b if w in sides}
    if one or other:
        return any(sides[w] in other for w in sorted(one))
    return True


def _one_happening(a: Claim, b: Claim, evidence: EvidenceIndex) -> bool:
    if one_speaks_of_another(a, b) or not same_kind_of_event(a, b, broadly=True):
        return False
    one, other = evidence.parties.keys(a, PATIENTS), evidence.parties.keys(b, PATIENTS)
    if one and other and not one & other:
        return False
    return bool(evidence.parties.known(a) & evidence.parties.known(b))


def _shortest(pairs: Sequence[tuple[str, Claim]]) -> str:
    return min((text for text, _ in pairs), key=lambda t: (len(t), t))


@cache
def _kinds() -> frozenset[str]:
    return frozenset(table("weigh_places")["kinds"])


@cache
def _opposites() -> dict[str, str]:
    pairs: list[list[str]] = table("weigh_places")["opposite"]
    return {a: b for one, other in pairs for a, b in ((one, other), (other, one))}
