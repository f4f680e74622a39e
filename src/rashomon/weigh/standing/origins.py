"""Origins: who bears witness to a happening, and how many of them can be told apart.

An origin is established when it is a distinct person, body or document that speaks of its own acts or is placed to know; an
outlet's bare assertion is none, and being credited does not make it one: credit proves reading, not knowledge.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...records.claim import Claim
from ...records.source import Source
from ..basis import (
    FIRSTHAND,
    EvidenceIndex,
    is_body,
    is_statement,
    is_typed,
    is_unnamed,
    origin_link,
)
from .distinct_sources import distinct_sources


class Witness(NamedTuple):
    """One claim's origin as a unit, the source that the words name, and whether it is established."""

    claim: str
    report: str
    unit: str
    established: bool


class Tally(NamedTuple):
    """`origins` are established and all told apart; `muddled` says that others were heard that may be one of them."""

    origins: tuple[str, ...]
    unestablished: tuple[str, ...]
    claims: tuple[str, ...]
    indistinct_sources: bool


def tally(claims: Sequence[Claim], evidence: EvidenceIndex) -> Tally:
    """Count the established independent origins behind claims that bear witness."""
    heard = _depend([witness(claim, evidence) for claim in claims], claims, evidence)
    heard = _retold(heard, claims, evidence)
    here = {claim.report for claim in claims}
    heard = [w._replace(established=False) if _borrowed(w, here, evidence) else w for w in heard]
    reports: dict[str, set[str]] = {}
    for w in heard:
        if w.established:
            reports.setdefault(w.unit, set()).add(w.report)
    origins, muddled = distinct_sources(reports, evidence)
    bare = sorted({w.unit for w in heard if not w.established} - set(reports))
    return Tally(tuple(origins), tuple(bare), tuple(w.claim for w in heard if w.unit in reports), muddled)


def witness(claim: Claim, evidence: EvidenceIndex) -> Witness:
    """What stands behind one claim."""
    link = origin_link(claim)
    source = evidence.sources.get(claim.chain[0]) if claim.chain else None
    knowledge = link.knowledge if link else None
    sound = source is not None and (knowledge in FIRSTHAND or is_established(source, claim, evidence))
    return Witness(claim.id, claim.report, evidence.origin(claim), sound)


def is_established(source: Source, claim: Claim, evidence: EvidenceIndex) -> bool:
    """Is a source, by what it is, placed to know? Press is not, unless its report is a body's own statement."""
    if source.kind in ("outlet", "agency"):
        if is_body(source.name) or source.id in evidence.stating:
            return True
        return len(claim.chain) == 1 and claim.report in evidence.reports and is_statement(evidence.reports[claim.report].kind)
    if is_unnamed(source) and source.kind != "document":
        return is_typed(source.description or source.name)
    return True


def _borrowed(heard: Witness, here: set[str], evidence: EvidenceIndex) -> bool:
    """Does a claim stand in a passage copied from a report that tells the happening itself?"""
    return evidence.copied_from.get(heard.claim) in here


def _depend(heard: list[Witness], claims: Sequence[Claim], evidence: EvidenceIndex) -> list[Witness]:
    """A source that only passes an origin on depends on it: what it says of the same happening counts as that origin's."""
    upstream: dict[str, Witness] = {}
    for w, claim in zip(heard, claims, strict=True):
        for carrier in claim.chain[1:-1]:
            unit = evidence.unit(carrier)
            if unit != w.unit and (unit not in upstream or w.unit < upstream[unit].unit):
                upstream[unit] = w
    links = [origin_link(claim) for claim in claims]
    firsthand = {w.unit for w, link in zip(heard, links, strict=True) if link is not None and link.knowledge in FIRSTHAND}
    return [
        w._replace(unit=upstream[w.unit].unit, established=upstream[w.unit].established)
        if w.established and w.unit in upstream and w.unit not in firsthand
        else w
        for w in heard
    ]


def _retold(heard: list[Witness], claims: Sequence[Claim], evidence: EvidenceIndex) -> list[Witness]:
    """What comes through an outlet whose own report tells the happening counts as what that report tells, whatever words the
    reteller has for its origin ("a nurse" for the nurse whom the other names)."""
    told: dict[str, Witness] = {}
    for w in heard:
        if w.established and (w.report not in told or w.unit < told[w.report].unit):
            told[w.report] = w
    givers: dict[str, list[str]] = {}  # carrier -> the first two reports of its own that tell the happening: one is not the taker's
    out = []
    for w, claim in zip(heard, claims, strict=True):
        found = []
        for unit in map(evidence.unit, claim.chain[1:-1]):
            if unit not in givers:
                givers[unit] = sorted(r for r in evidence.sources[unit].reports if r in told)[:2] if unit in evidence.sources else []
            found += [r for r in givers[unit] if r != w.report]
        out.append(w._replace(unit=told[min(found)].unit) if found and w.established else w)
    return out
