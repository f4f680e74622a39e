"""Dissent: claims that may belie a happening, though nothing settles that they tell of it or that they exclude it.

They make no conflict. But what they leave open is not called corroborated: corroboration asks that nothing contradicts it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from ..align.features import classes_of
from ..extract.conversions import dimension
from ..extract.figures import comparable, compatible
from ..records.claim import Claim
from ..records.vocabulary import Role
from .agreement import head_noun
from .clock import interval
from .findings import witnesses
from .ground import Ground

MOST = 200  # claims that share a participant and are looked through; more is a topic, not a thing
DOERS: frozenset[Role] = frozenset({"agent"})


class Dissent:
    """Knows, of a set of claims, which share a participant."""

    def __init__(self, claims: Iterable[Claim], ground: Ground) -> None:
        self._heads = {entity.id: head_noun(entity.name) for entity in ground.entities.values()}
        self._sharing: dict[str, list[Claim]] = defaultdict(list)
        self._beside: dict[tuple[str, int], list[Claim]] = defaultdict(list)
        for claim in claims:
            if witnesses(claim):
                self._beside[claim.report, claim.sentence].append(claim)
                for key in sorted(self._keys(claim)):
                    self._sharing[key].append(claim)

    def against(self, claims: Sequence[Claim], ground: Ground) -> tuple[str, ...]:
        """The claims, of the event or beside it, that may belie what witnesses of different origins say of it."""
        heard = [c for c in claims if witnesses(c) and c.polarity == "affirmed"]
        inside = {claim.id for claim in claims}
        found: dict[str, None] = {}
        for claim in heard:
            others = [c for key in sorted(self._keys(claim)) for c in self._sharing[key][:MOST] if c.id not in inside and _kin(claim, c)]
            for other in (*heard, *others):
                if other.id != claim.id and ground.origin(other) != ground.origin(claim) and self._differs(claim, other):
                    found[other.id] = None
            for other in self._beside[claim.report, claim.sentence]:
                if other.id not in inside and ground.origin(other) != ground.origin(claim) and _other_counts(claim, other):
                    found[other.id] = None
        return tuple(sorted(found, key=ground.rank.__getitem__))

    def _keys(self, claim: Claim, roles: frozenset[Role] | None = None) -> frozenset[str]:
        """The participants of a claim, by entity and by the noun that names them."""
        keys = set()
        for participant in claim.participants:
            if roles is None or participant.role in roles:
                word = head_noun(participant.text) or self._heads.get(participant.entity or "", "")
                keys |= {key for key in (participant.entity, word) if key}
        return frozenset(keys)

    def _differs(self, a: Claim, b: Claim) -> bool:
        """Do they say different things in a slot that both fill?"""
        if b.polarity == "negated":
            return True
        states = a.trigger.lemma.startswith("be ") and b.trigger.lemma.startswith("be ")
        if states and a.trigger.lemma != b.trigger.lemma and self._keys(a, DOERS) & self._keys(b, DOERS):
            return True
        return self._other_doers(a, b) or _other_figures(a, b) or _other_times(a, b)

    def _other_doers(self, a: Claim, b: Claim) -> bool:
        one, other = self._keys(a, DOERS), self._keys(b, DOERS)
        return bool(one and other) and not one & other and not (self._keys(a) & other or self._keys(b) & one)


def _kin(a: Claim, b: Claim) -> bool:
    """May two triggers name one happening, or two states of one thing?"""
    if a.trigger.lemma == b.trigger.lemma or (a.trigger.type == "state" and b.trigger.type == "state"):
        return True
    one, other = (classes_of(c.trigger.lemma, c.trigger.type == "noun") for c in (a, b))
    return bool(one & other)


def _other_figures(a: Claim, b: Claim) -> bool:
    return any(comparable(x, y) and not compatible(x, y) for x in a.quantities for y in b.quantities if x.unit is not None)


def _other_counts(a: Claim, b: Claim) -> bool:
    """ "Eight workers are free, the presidency said, but an official said that only seven had come out": one sentence sets two
    counts against each other, whatever word each has for what is counted."""
    one, other = ([q for q in c.quantities if q.unit is None or dimension(q.unit) == "count"] for c in (a, b))
    return any((x.unit is None or y.unit is None) and not compatible(x, y) for x in one for y in other)


def _other_times(a: Claim, b: Claim) -> bool:
    if a.time is None or b.time is None or a.time.span is None or b.time.span is None:
        return False
    return not interval(a.time).compatible(interval(b.time))
