"""Dissent: claims that may belie a happening, though nothing settles that they tell of it or that they exclude it.

They make no conflict. But what they leave open is not called corroborated: corroboration asks that nothing contradicts it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence

from ...extract.quantities import dimension
from ...records.claim import Claim
from ..basis import (
    DOERS,
    EvidenceIndex,
    comparable,
    compatible,
    dated_apart,
    is_factual_statement,
    same_kind_of_event,
)

MAX_CLAIMS_COMPARED = (
    200  # claims that share a participant and are looked through, and tellings of one event set against each; more is a topic
)


class PossibleContradictions:
    """Knows, of a set of claims, which share a participant."""

    def __init__(self, claims: Iterable[Claim], evidence: EvidenceIndex) -> None:
        self._ground = evidence
        self._keys = evidence.parties.keys
        self._sharing: dict[str, list[Claim]] = defaultdict(list)
        self._beside: dict[tuple[str, int], list[Claim]] = defaultdict(list)
        for claim in claims:
            if is_factual_statement(claim):
                self._beside[claim.report, claim.sentence].append(claim)
                for key in sorted(self._keys(claim)):
                    self._sharing[key].append(claim)

    def against(self, claims: Sequence[Claim]) -> tuple[str, ...]:
        """The claims, of the event or beside it, that may belie what witnesses of different origins say of it.

        Claims that say the same, as far as is compared, are compared once.
        """
        heard = [c for c in claims if is_factual_statement(c) and c.polarity == "affirmed"]
        inside = {claim.id for claim in claims}
        alike: dict[Hashable, list[Claim]] = {}
        for claim in heard:
            alike.setdefault(self._told(claim), []).append(claim)
        found: set[str] = set()
        tellings = list(alike.values())
        for said, *_ in tellings:
            found |= {c.id for held in tellings[:MAX_CLAIMS_COMPARED] if self._belies(said, held[0]) for c in held}
            found |= {c.id for c in self._others(said) if c.id not in inside and self._belies(said, c)}
        for claim in heard:
            found |= {c.id for c in self._beside[claim.report, claim.sentence] if c.id not in inside and self._counts_other(claim, c)}
        return tuple(sorted(found, key=self._ground.rank.__getitem__))

    def _told(self, claim: Claim) -> Hashable:
        """All that is compared of a claim."""
        figures = tuple(
            (q.low, q.high, q.low_excluded, q.high_excluded, q.unit, q.of, q.approximate, q.conventional) for q in claim.quantities
        )
        time = (claim.time.earliest, claim.time.latest) if claim.time is not None and claim.time.span is not None else None
        return self._ground.origin(claim), claim.trigger.lemma, self._keys(claim), self._keys(claim, DOERS), figures, time

    def _others(self, claim: Claim) -> list[Claim]:
        """Claims of any event that share a participant and may tell of the same happening, or of another state of the same thing."""
        sharing = dict.fromkeys(c.id for key in sorted(self._keys(claim)) for c in self._sharing[key][:MAX_CLAIMS_COMPARED])
        return [c for c in self._ground.of(sharing) if _both_states(claim, c) or same_kind_of_event(claim, c, broadly=True)]

    def _belies(self, claim: Claim, other: Claim) -> bool:
        return self._ground.origin(other) != self._ground.origin(claim) and self._differs(claim, other)

    def _counts_other(self, claim: Claim, other: Claim) -> bool:
        return self._ground.origin(other) != self._ground.origin(claim) and _other_counts(claim, other)

    def _differs(self, a: Claim, b: Claim) -> bool:
        """Do they say different things in a slot that both fill?"""
        if b.polarity == "negated":
            return True
        states = a.trigger.lemma.startswith("be ") and b.trigger.lemma.startswith("be ")
        if states and a.trigger.lemma != b.trigger.lemma and self._keys(a, DOERS) & self._keys(b, DOERS):
            return True
        return self._ground.parties.other_doers(a, b) or _other_figures(a, b) or dated_apart(a.time, b.time)


def _both_states(a: Claim, b: Claim) -> bool:
    return a.trigger.type == "state" and b.trigger.type == "state"


def _other_figures(a: Claim, b: Claim) -> bool:
    return any(comparable(x, y) and not compatible(x, y) for x in a.quantities for y in b.quantities if x.unit is not None)


def _other_counts(a: Claim, b: Claim) -> bool:
    """ "Eight workers are free, the presidency said, but an official said that only seven had come out": one sentence sets two
    counts against each other, whatever word each has for what is counted."""
    one, other = ([q for q in c.quantities if q.unit is None or dimension(q.unit) == "count"] for c in (a, b))
    return any((x.unit is None or y.unit is None) and not compatible(x, y) for x in one for y in other)
