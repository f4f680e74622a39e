"""Origins: who bears witness to a happening, and how many of them can be told apart.

An origin is established when it is a distinct person, body or document that speaks of its own acts or is placed to know; an
outlet's bare assertion is none, and being credited does not make it one: credit proves reading, not knowledge.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ..lexicon import table
from ..records.claim import Claim
from ..records.source import Source
from . import unnamed
from .ground import FIRSTHAND, Ground, origin_link
from .namesakes import name_words


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
    muddled: bool


def tally(claims: Sequence[Claim], ground: Ground) -> Tally:
    """Count the established independent origins behind claims that bear witness."""
    heard = _depend([witness(claim, ground) for claim in claims], claims, ground)
    heard = _retold(heard, claims, ground)
    here = {claim.report for claim in claims}
    heard = [w._replace(established=False) if _borrowed(w, here, ground) else w for w in heard]
    reports: dict[str, set[str]] = {}
    for w in heard:
        if w.established:
            reports.setdefault(w.unit, set()).add(w.report)
    origins, muddled = _told_apart(reports, ground)
    bare = sorted({w.unit for w in heard if not w.established} - set(reports))
    return Tally(tuple(origins), tuple(bare), tuple(w.claim for w in heard if w.unit in reports), muddled)


def witness(claim: Claim, ground: Ground) -> Witness:
    """What stands behind one claim."""
    link = origin_link(claim)
    source = ground.sources.get(claim.chain[0]) if claim.chain else None
    knowledge = link.knowledge if link else None
    sound = source is not None and (knowledge in FIRSTHAND or established(source, claim, ground))
    return Witness(claim.id, claim.report, ground.origin(claim), sound)


def established(source: Source, claim: Claim, ground: Ground) -> bool:
    """Is a source, by what it is, placed to know? Press is not, unless its report is a body's own statement."""
    if source.kind in ("outlet", "agency"):
        own = {claim.report} if len(claim.chain) == 1 else set()
        kinds = [ground.reports[r].kind for r in (*source.reports, *own) if r in ground.reports]
        return is_body(source.name) or any(is_statement(kind) for kind in kinds)
    if unnamed.nameless(source) and source.kind != "document":
        return unnamed.placed(source.description or source.name)
    return True


@cache
def is_body(name: str | None) -> bool:
    """Does an outlet's name say that it is a body (a ministry, a hospital, a company), not press?"""
    words = " ".join(re.findall(r"[^\W_]+", (name or "").casefold()))
    lists = table("weigh_bodies")
    return _holds(words, tuple(lists["bodies"])) and not _holds(words, tuple(lists["press"]))


@cache
def is_statement(kind: str | None) -> bool:
    """Is a kind of report one in which the publisher speaks of its own acts?"""
    return (kind or "").strip().casefold() in table("weigh_bodies")["statements"]


def _holds(words: str, entries: tuple[str, ...]) -> bool:
    return any(f" {entry} " in f" {words} " for entry in entries)


def _borrowed(heard: Witness, here: set[str], ground: Ground) -> bool:
    """Does a claim stand in a passage copied from a report that tells the happening itself?"""
    return ground.lent.get(heard.claim) in here


def _depend(heard: list[Witness], claims: Sequence[Claim], ground: Ground) -> list[Witness]:
    """A source that only passes an origin on depends on it: what it says of the same happening counts as that origin's."""
    upstream: dict[str, Witness] = {}
    for w, claim in zip(heard, claims, strict=True):
        for carrier in claim.chain[1:-1]:
            unit = ground.unit(carrier)
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


def _retold(heard: list[Witness], claims: Sequence[Claim], ground: Ground) -> list[Witness]:
    """What comes through an outlet whose own report tells the happening counts as what that report tells, whatever words the
    reteller has for its origin ("a nurse" for the nurse whom the other names)."""
    told: dict[str, Witness] = {}
    for w in heard:
        if w.established and (w.report not in told or w.unit < told[w.report].unit):
            told[w.report] = w
    out = []
    for w, claim in zip(heard, claims, strict=True):
        carriers = [ground.sources[u] for c in claim.chain[1:-1] if (u := ground.unit(c)) in ground.sources]
        givers = sorted(r for carrier in carriers for r in carrier.reports if r in told and r != w.report)
        out.append(w._replace(unit=told[givers[0]].unit) if givers and w.established else w)
    return out


def _told_apart(reports: dict[str, set[str]], ground: Ground) -> tuple[list[str], bool]:
    """The most telling first (those with names), each kept if it can be told from all that are kept."""
    kept: list[str] = []
    muddled = False
    for unit in sorted(reports, key=lambda u: (_vague(u, ground), u)):
        if any(_nested(unit, other, ground) for other in kept):
            continue
        clashing = [other for other in kept if not _apart(unit, other, reports, ground)]
        if not clashing:
            kept.append(unit)
        elif not any(_one_took(reports[unit], reports[other], ground) for other in clashing):
            muddled = True
    return sorted(kept), muddled


def _nested(a: str, b: str, ground: Ground) -> bool:
    """Does one name hold the other ("Vilanculo", "Anselmo Vilanculo"), so that nothing shows that they are two?"""
    one, other = (name_words(ground.sources[x]) if x in ground.sources else frozenset() for x in (a, b))
    return bool(one and other) and (one <= other or other <= one)


def _apart(a: str, b: str, reports: dict[str, set[str]], ground: Ground) -> bool:
    one, other = ground.sources.get(a), ground.sources.get(b)
    if one is None or other is None:
        return False
    return bool(reports[a] & reports[b]) or unnamed.apart(one, other)


def _vague(unit: str, ground: Ground) -> bool:
    source = ground.sources.get(unit)
    return source is None or unnamed.nameless(source)


def _one_took(a: set[str], b: set[str], ground: Ground) -> bool:
    return any((x, y) in ground.linked or (y, x) in ground.linked for x in sorted(a) for y in sorted(b))
