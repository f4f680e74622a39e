"""Doers that exclude each other: one happening under one verb to one thing, which only one can have done.

"The army shelled the school" and "the rebels shelled the school" exclude each other; "the police" and "an officer" do not. Two doers
exclude each other where both have names of their own and neither name holds the other, or where the nouns that type them belong to
classes that a data file sets against each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ...align.names import name_words
from ...lexicon import table, words
from ...records.claim import Claim, Participant
from ..basis import (
    PATIENTS,
    EvidenceIndex,
    Finding,
    dated_apart,
    divide_into_sides,
    is_factual_statement,
    is_pronoun,
    is_universal,
    make_side,
    one_speaks_of_another,
    same_teller,
)

MAX_CLAIMS_COMPARED = 8  # holders of a doer whose words are looked at


class Doer(NamedTuple):
    """Who did it, as the words type or name it, with the claims that hold it."""

    text: str
    kinds: frozenset[str]
    name: frozenset[str]
    entity: str | None
    claims: tuple[Claim, ...]


def actor_conflicts(claims: Sequence[Claim], evidence: EvidenceIndex) -> list[Finding]:
    """The actor conflicts of one event, one for each verb."""
    by_lemma: dict[str, dict[str, list[tuple[Participant, Claim]]]] = {}
    for claim in sorted(claims, key=lambda c: (c.report, c.span, c.id)):
        one = _doer(claim)
        if one is not None:
            held = by_lemma.setdefault(claim.trigger.lemma.partition(" ")[0], {})
            held.setdefault(one.entity or one.text.casefold(), []).append((one, claim))
    found = []
    for lemma in sorted(by_lemma):
        doers = [_typed(pairs, evidence) for pairs in by_lemma[lemma].values()]
        sides = divide_into_sides(sorted(doers, key=lambda d: (-len(d.claims), d.text)), lambda a, b: _exclude_each_other(a, b, evidence))
        if sides:
            found.append(Finding("actor", tuple(make_side([(d.text, [c.id for c in d.claims]) for d in mine]) for mine in sides), lemma))
    return found


def _doer(claim: Claim) -> Participant | None:
    """The only doer of a happening that befalls somebody or something."""
    if not is_factual_statement(claim) or claim.polarity == "negated" or claim.trigger.type not in ("verb", "noun"):
        return None
    if claim.trigger.lemma in words("weigh_light_verbs") or not any(one.role == "patient" for one in claim.participants):
        return None
    doers = [one for one in claim.participants if one.role == "agent"]
    return doers[0] if len(doers) == 1 and not is_universal(doers[0]) else None


def _typed(pairs: Sequence[tuple[Participant, Claim]], evidence: EvidenceIndex) -> Doer:
    one = min((one for one, _ in pairs), key=lambda o: (not o.text[:1].isupper(), len(o.text), o.text))
    entity = evidence.entities.get(one.entity or "")
    text = entity.name if entity is not None and is_pronoun(one) else one.text
    named = [w for w in text.split() if w[:1].isupper() and w.casefold() not in words("weigh_function_words")]
    person = entity is not None and entity.kind == "person" and len(named) > 1
    return Doer(
        text, _kinds(text), frozenset(name_words(" ".join(named))) if person else frozenset(), one.entity, tuple(c for _, c in pairs)
    )


def _kinds(text: str) -> frozenset[str]:
    """The classes of doers to which a phrase's words belong."""
    said = {word.casefold().strip(",.'’").removesuffix("s") for word in text.split()}
    return frozenset(name for name, nouns in _classes().items() if said & nouns)


def _exclude_each_other(a: Doer, b: Doer, evidence: EvidenceIndex) -> bool:
    if same_teller(a.claims, b.claims, evidence.origin) or not _exclude(a, b):
        return False
    return all(_one_happening(x, y, evidence) for x in a.claims[:MAX_CLAIMS_COMPARED] for y in b.claims[:MAX_CLAIMS_COMPARED])


def _exclude(a: Doer, b: Doer) -> bool:
    if a.kinds and b.kinds:
        return not a.kinds & b.kinds
    return len(a.name) > 1 and len(b.name) > 1 and not a.name & b.name


def _one_happening(a: Claim, b: Claim, evidence: EvidenceIndex) -> bool:
    """Does it befall the same, has neither the other's doer in another part, and do no words of theirs date it apart?"""
    if one_speaks_of_another(a, b) or not evidence.parties.other_doers(a, b):
        return False
    if not evidence.parties.keys(a, PATIENTS) & evidence.parties.keys(b, PATIENTS):
        return False
    return not dated_apart(a.time, b.time)


@cache
def _classes() -> dict[str, frozenset[str]]:
    return {name: frozenset(nouns) for name, nouns in table("weigh_actors").items()}
