"""One origin says that it happened, another that it did not, both as a fact.

That the claims tell of one happening is for `align` to say; here a verb that could mean anything is kept out.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...lexicon import words
from ...records.claim import Claim
from ..basis import scope
from ..basis.clock import interval, moment
from ..basis.findings import Finding, Side, witnesses
from ..basis.ground import Ground
from ..basis.parties import DOERS, PATIENTS, UNIVERSAL, kin, universal

MOST = 60  # claims compared on either side


def find(claims: Sequence[Claim], ground: Ground) -> list[Finding]:
    """The polarity conflicts of one event, at most one."""
    stated = sorted((c for c in claims if witnesses(c)), key=lambda c: (c.report, c.span, c.id))
    yes = [c for c in stated if c.polarity == "affirmed"][:MOST]
    no = [c for c in stated if c.polarity == "negated"][:MOST]
    pairs = [(a, b) for a in yes for b in no if _clash(a, b, ground)]
    if not pairs:
        return []
    sides = (dict.fromkeys(a.id for a, _ in pairs), dict.fromkeys(b.id for _, b in pairs))
    return [Finding("polarity", (Side("yes", tuple(sides[0])), Side("no", tuple(sides[1]))))]


def _clash(yes: Claim, no: Claim, ground: Ground) -> bool:
    if yes.report == no.report and (ground.origin(yes) == ground.origin(no) or yes.trigger.lemma != no.trigger.lemma):
        return False
    if _figures(no) and _figures(yes) != _figures(no):
        return False  # "eleven were not let go" denies nothing of the others
    if _light(yes) or _light(no):
        return False
    if scope.another(yes, no) or _ever(no) or _generic(yes) or _generic(no):
        return False
    return not _later(yes, no, ground) and not _other_people(yes, no, ground) and _of_one_thing(yes, no, ground)


def _of_one_thing(yes: Claim, no: Claim, ground: Ground) -> bool:
    """Does the denial speak of somebody or something that the other claim speaks of, or of nobody at all, under a kindred verb?"""
    known, shared = ground.parties.known(no), ground.parties.known(no) & ground.parties.known(yes)
    if known and not shared and not (_figures(no) and _figures(no) == _figures(yes)):
        return False
    if not known and not any(universal(one) for one in no.participants):
        return bool(_figures(no))
    doers = ground.parties.keys(yes, DOERS) & ground.parties.keys(no, DOERS)
    if not doers and any(not universal(one) for one in no.participants if one.role in DOERS) and ground.parties.other_doers(yes, no):
        return False
    if yes.trigger.lemma == no.trigger.lemma:
        return True
    phases = words("weigh_phase_verbs")
    return not phases & {yes.trigger.lemma, no.trigger.lemma} and (bool(doers) or kin(yes, no, broadly=True))


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


def _later(yes: Claim, no: Claim, ground: Ground) -> bool:
    """Did it happen after the denial was spoken, or outside the time that it speaks of?"""
    if yes.time is None or yes.time.anchor == "borrowed":
        return False
    if no.time is not None and no.time.span is not None and not interval(yes.time).compatible(interval(no.time)):
        return True
    said, began = ground.published.get(no.report), moment(yes.time.earliest)
    return said is not None and began is not None and said.day < began.day


def _other_people(yes: Claim, no: Claim, ground: Ground) -> bool:
    """Do both say whom it befell, and name others?"""
    a, b = (frozenset(k for k in ground.parties.keys(c, PATIENTS) if k not in UNIVERSAL) for c in (yes, no))
    return bool(a) and bool(b) and not a & b
