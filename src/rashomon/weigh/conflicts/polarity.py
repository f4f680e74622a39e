"""One origin says that it happened, another that it did not, both as a fact.

That the claims tell of one happening is for `align` to say; here a verb that could mean anything is kept out.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...lexicon import words
from ...records.claim import Claim
from ..basis import (
    DOERS,
    PATIENTS,
    UNIVERSAL,
    EvidenceIndex,
    Finding,
    Side,
    is_factual_statement,
    is_universal,
    moment,
    one_speaks_of_another,
    same_kind_of_event,
    time_interval,
)

MAX_CLAIMS_COMPARED = 60  # claims compared on either side


def polarity_conflicts(claims: Sequence[Claim], evidence: EvidenceIndex) -> list[Finding]:
    """The polarity conflicts of one event, at most one."""
    stated = sorted((c for c in claims if is_factual_statement(c)), key=lambda c: (c.report, c.span, c.id))
    yes = [c for c in stated if c.polarity == "affirmed"][:MAX_CLAIMS_COMPARED]
    no = [c for c in stated if c.polarity == "negated"][:MAX_CLAIMS_COMPARED]
    pairs = [(a, b) for a in yes for b in no if _exclude_each_other(a, b, evidence)]
    if not pairs:
        return []
    sides = (dict.fromkeys(a.id for a, _ in pairs), dict.fromkeys(b.id for _, b in pairs))
    return [Finding("polarity", (Side("yes", tuple(sides[0])), Side("no", tuple(sides[1]))))]


def _exclude_each_other(yes: Claim, no: Claim, evidence: EvidenceIndex) -> bool:
    if yes.report == no.report and (evidence.origin(yes) == evidence.origin(no) or yes.trigger.lemma != no.trigger.lemma):
        return False
    if _figures(no) and _figures(yes) != _figures(no):
        return False  # "eleven were not let go" denies nothing of the others
    if _light(yes) or _light(no):
        return False
    if one_speaks_of_another(yes, no) or _ever(no) or _generic(yes) or _generic(no):
        return False
    return not _later(yes, no, evidence) and not _other_people(yes, no, evidence) and _of_one_thing(yes, no, evidence)


def _of_one_thing(yes: Claim, no: Claim, evidence: EvidenceIndex) -> bool:
    """Does the denial speak of somebody or something that the other claim speaks of, or of nobody at all, under a kindred verb?"""
    known, shared = evidence.parties.known(no), evidence.parties.known(no) & evidence.parties.known(yes)
    if known and not shared and not (_figures(no) and _figures(no) == _figures(yes)):
        return False
    if not known and not any(is_universal(one) for one in no.participants):
        return bool(_figures(no))
    doers = evidence.parties.keys(yes, DOERS) & evidence.parties.keys(no, DOERS)
    if not doers and any(not is_universal(one) for one in no.participants if one.role in DOERS) and evidence.parties.other_doers(yes, no):
        return False
    if yes.trigger.lemma == no.trigger.lemma:
        return True
    phases = words("weigh_phase_verbs")
    return not phases & {yes.trigger.lemma, no.trigger.lemma} and (bool(doers) or same_kind_of_event(yes, no, broadly=True))


def _ever(no: Claim) -> bool:
    """Does a denial speak of all time before ("had never held a capital"), which one later happening does not belie?"""
    return "had never" in no.quote.casefold() or "has never" in no.quote.casefold()


def _generic(claim: Claim) -> bool:
    """Does it speak of everybody and nobody: "you pay your taxes"?"""
    return any(one.role in DOERS and one.text.casefold() == "you" for one in claim.participants)


def _light(claim: Claim) -> bool:
    """Is the trigger too light to say what is denied? Figures say it all the same: "it was never 312"."""
    return claim.trigger.lemma in words("weigh_light_verbs") and not _figures(claim)


def _figures(claim: Claim) -> frozenset[tuple[int | float | None, int | float | None]]:
    return frozenset((q.low, q.high) for q in claim.quantities)


def _later(yes: Claim, no: Claim, evidence: EvidenceIndex) -> bool:
    """Did it happen after the denial was spoken, or outside the time that it speaks of?"""
    if yes.time is None or yes.time.anchor == "borrowed":
        return False
    if no.time is not None and no.time.span is not None and not time_interval(yes.time).compatible(time_interval(no.time)):
        return True
    said, began = evidence.published.get(no.report), moment(yes.time.earliest)
    return said is not None and began is not None and said.day < began.day


def _other_people(yes: Claim, no: Claim, evidence: EvidenceIndex) -> bool:
    """Do both say whom it befell, and name others?"""
    a, b = (frozenset(k for k in evidence.parties.keys(c, PATIENTS) if k not in UNIVERSAL) for c in (yes, no))
    return bool(a) and bool(b) and not a & b
