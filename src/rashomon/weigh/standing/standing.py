"""The standing of a set of claims of one happening, and why."""

from __future__ import annotations

from collections.abc import Sequence

from ...records.claim import Claim
from ...records.event import StandingReason
from ...records.vocabulary import Between, Standing, StandingCode
from ..basis import EvidenceIndex, is_factual_statement
from .agreement import tell_alike
from .origins import Tally, tally
from .possible_contradictions import PossibleContradictions


def standing_of(
    claims: Sequence[Claim], between: Between | None, evidence: EvidenceIndex, contradictions: PossibleContradictions | None = None
) -> tuple[Standing, StandingReason]:
    """How claims stand; `between` is the gravest conflict among them, None where there is none.

    With `contradictions`, what two origins report is corroborated only where no other claim may belie it.
    """
    heard = _bearing(claims, contested=between is not None)
    if not heard:
        return "undetermined", StandingReason(code="no witness", claims=tuple(c.id for c in claims))
    counted = tally(heard, evidence)
    word, code = _judge(counted, between, reports=len({claim.report for claim in claims}))
    if contradictions is not None and word == "corroborated":
        sound = set(counted.claims)
        doubt, against = _doubt([c for c in heard if c.id in sound], claims, evidence, contradictions)
        if doubt is not None:
            return "undetermined", StandingReason(code=doubt, origins=counted.origins, unestablished=counted.unestablished, claims=against)
    return word, StandingReason(code=code, origins=counted.origins, unestablished=counted.unestablished, claims=counted.claims)


def _doubt(
    heard: Sequence[Claim], claims: Sequence[Claim], evidence: EvidenceIndex, contradictions: PossibleContradictions
) -> tuple[StandingCode | None, tuple[str, ...]]:
    """Why what several origins report is not called corroborated all the same, and the claims that this rests on."""
    if all(claim.polarity == "negated" for claim in heard):
        return "only denials", tuple(claim.id for claim in heard)
    if not tell_alike(heard, evidence):
        return "no particulars shared", tuple(claim.id for claim in heard)
    against = contradictions.against(claims)
    return ("contradiction not ruled out", against) if against else (None, ())


def _bearing(claims: Sequence[Claim], *, contested: bool) -> list[Claim]:
    """Claims that bear witness: statements that it happened; that it did not, where none says so or both sides are counted."""
    stated = [claim for claim in claims if is_factual_statement(claim)]
    affirmed = [claim for claim in stated if claim.polarity == "affirmed"]
    return stated if contested or not affirmed else affirmed


def _judge(counted: Tally, between: Between | None, *, reports: int) -> tuple[Standing, StandingCode]:
    many = len(counted.origins)
    if between == "origins":
        return "contested", "origins in conflict"
    if between == "tellings":
        return ("single-origin" if many == 1 else "contested"), "one origin told differently"
    if many >= 2:
        return "corroborated", "independent origins agree"
    if many == 0:
        return "undetermined", "no established origin"
    if counted.indistinct_sources:
        return "undetermined", "origins not told apart"
    return "single-origin", "one telling" if reports == 1 else "one origin"
