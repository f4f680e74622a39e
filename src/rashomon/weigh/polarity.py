"""One origin says that it happened, another that it did not: under one verb, both as a fact."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon import words
from ..records.claim import Claim
from .clock import interval, moment
from .findings import Finding, Side, witnesses
from .ground import Ground


def find(claims: Sequence[Claim], ground: Ground) -> list[Finding]:
    """The polarity conflicts of one event, at most one."""
    yes: dict[str, list[Claim]] = {}
    no: dict[str, list[Claim]] = {}
    for claim in claims:
        if witnesses(claim):
            (yes if claim.polarity == "affirmed" else no).setdefault(claim.trigger.lemma, []).append(claim)
    held: tuple[dict[str, None], dict[str, None]] = ({}, {})
    for lemma in sorted(set(yes) & set(no)):
        for a, b in _pairs(yes[lemma], no[lemma], ground):
            held[0][a] = held[1][b] = None
    if not held[0]:
        return []
    return [Finding("polarity", (Side("yes", tuple(held[0])), Side("no", tuple(held[1]))))]


def _pairs(yes: list[Claim], no: list[Claim], ground: Ground) -> list[tuple[str, str]]:
    """Pairs that exclude each other. One that affirms is kept for each that denies, and the other way: not all pairs are made."""
    found = []
    for denied in _sorted(no)[:MOST]:
        found += [(a.id, denied.id) for a in _sorted(yes)[:MOST] if _clash(a, denied, ground)]
    return found


MOST = 60  # claims on one side; what more would say is said


def _sorted(claims: list[Claim]) -> list[Claim]:
    return sorted(claims, key=lambda c: (c.report, c.span, c.id))


def _clash(yes: Claim, no: Claim, ground: Ground) -> bool:
    if ground.origin(yes) == ground.origin(no) and yes.report == no.report:
        return False
    if _figures(no) and _figures(yes) != _figures(no):
        return False  # "eleven were not let go" denies nothing of the others
    if yes.trigger.lemma in words("weigh_light_verbs") and not _figures(no):
        return False
    return not _later(yes, no, ground) and not _other_people(yes, no)


def _figures(claim: Claim) -> frozenset[tuple[int | float | None, int | float | None]]:
    return frozenset((q.low, q.high) for q in claim.quantities)


def _later(yes: Claim, no: Claim, ground: Ground) -> bool:
    """Did it happen after the denial was spoken, or outside the time that it speaks of?"""
    if yes.time is None or yes.time.anchor == "borrowed":
        return False
    if no.time is not None and no.time.span is not None and not interval(yes.time).compatible(interval(no.time)):
        return True
    said, began = ground.published.get(no.report), moment(yes.time.earliest)
    return said is not None and began is not None and said.day < began.day


def _other_people(yes: Claim, no: Claim) -> bool:
    """Do both say whom it befell, and name others?"""
    a, b = _patients(yes), _patients(no)
    return bool(a) and bool(b) and not a & b


def _patients(claim: Claim) -> frozenset[str]:
    return frozenset(p.entity for p in claim.participants if p.role == "patient" and p.entity is not None)
