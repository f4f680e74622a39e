"""Outcomes that exclude each other: she died and she is alive, it was approved and rejected, he was dismissed and he resigned.

The classes of outcomes stand in a data file, each with those that exclude it; a claim belongs to one by its trigger and, where the verb
takes it ("lose one's life"), the noun of its object. Two claims conflict where both state their outcome of the same one.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ...lexicon import table
from ...records.claim import Claim
from ..basis import (
    EvidenceIndex,
    Finding,
    Side,
    dated_apart,
    is_factual_statement,
    is_universal,
    one_speaks_of_another,
    same_teller,
)

MAX_CLAIMS_COMPARED = 60  # claims compared


def outcome_conflicts(claims: Sequence[Claim], evidence: EvidenceIndex) -> list[Finding]:
    """The outcome conflicts of one event, at most one."""
    told = sorted((c for c in claims if is_factual_statement(c) and c.polarity == "affirmed"), key=lambda c: (c.report, c.span, c.id))
    having = [(c, outcome) for c in told if (outcome := outcome_of(c)) is not None][:MAX_CLAIMS_COMPARED]
    pairs = [(a, b) for i, a in enumerate(having) for b in having[i + 1 :] if _exclude_each_other(a, b, evidence)]
    if not pairs:
        return []
    one = dict.fromkeys(p for pair in pairs for p in pair if p[1] == pairs[0][0][1])
    other = dict.fromkeys(p for pair in pairs for p in pair if p[1] == pairs[0][1][1])
    return [Finding("outcome", (_side(list(one)), _side(list(other))))]


@cache
def _by_word() -> dict[str, str]:
    """Trigger, or trigger and object, -> the class of outcomes that it tells."""
    return {word: name for name, one in table("weigh_outcomes").items() for word in one["words"]}


def outcome_of(claim: Claim) -> str | None:
    """The class of outcomes that a claim tells of, or None."""
    lemma = claim.trigger.lemma
    objects = [one.text.split()[-1].casefold() for one in claim.participants if one.role in ("patient", "attribute") and one.text]
    return next((found for key in (*(f"{lemma} {o}" for o in objects), lemma) if (found := _by_word().get(key)) is not None), None)


def _exclude_each_other(a: tuple[Claim, str], b: tuple[Claim, str], evidence: EvidenceIndex) -> bool:
    (one, here), (other, there) = a, b
    if there not in table("weigh_outcomes")[here]["excludes"] or same_teller([one], [other], evidence.origin):
        return False
    if one_speaks_of_another(one, other) or dated_apart(one.time, other.time):  # one may have followed the other
        return False
    return _same_one(one, here, other, there, evidence)


def _same_one(a: Claim, here: str, b: Claim, there: str, evidence: EvidenceIndex) -> bool:
    """Do both tell it of one person or thing: one entity, not merely one noun ("a man died", "a man was saved")?"""
    one, other = (_bearers(c, name) for c, name in ((a, here), (b, there)))
    return bool({e for e in one if e in evidence.entities} & {e for e in other if e in evidence.entities})


def _bearers(claim: Claim, outcome: str) -> frozenset[str]:
    """The entities that the outcome befalls: the patient, or the doer of a verb without one."""
    own = table("weigh_outcomes")[outcome].get("of_doer", [])
    roles = (
        ("agent",) if claim.trigger.lemma in own else ("patient",) if any(p.role == "patient" for p in claim.participants) else ("agent",)
    )
    return frozenset(p.entity for p in claim.participants if p.role in roles and p.entity is not None and not is_universal(p))


def _side(held: Sequence[tuple[Claim, str]]) -> Side:
    return Side(" / ".join(dict.fromkeys(c.trigger.text for c, _ in held)), tuple(dict.fromkeys(c.id for c, _ in held)))
