"""One name, several places: which place each toponym of a set of reports means, on what evidence, or that it cannot be said.

`evidence` weighs the candidates; here it is decided. Refused, with the candidates kept, where two that do not hold each other remain
likely, and where the only bearer of a name is a small town far from all else. An unknown name is taken for another spelling of a known
one only where the report's other places lie around it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from ...gazetteer import Entry, distance
from ...records.vocabulary import PlaceBasis
from .containment import containment_likelihood
from .evidence import (
    BASIS,
    FEATURES,
    NameEvidence,
    Row,
    Scene,
    weigh_candidates,
    weights,
)

DOUBT = 0.12  # where the best two are nearer than this, both remain
STRAY = 50_000  # people: a smaller town far from all else is not settled on, though it be the only one of that name
TRACE = 0.03  # a share that is as good as none
OTHERS = 2.0  # names that show where "all else" is
AROUND = 0.25  # the least share of other places that lie in the country of a name's other spelling
FEW = 60  # reports of a set that are searched for support
LIKELY = 0.6  # a place that others lean on
SUPPORT = 3  # toponyms given as evidence


class Decision(NamedTuple):
    """What was decided for one toponym. `evidence` are indices of toponyms of the same report, `reports` of reports of the set (its own
    where the outlet decided); `candidates` is what it may be, where refused."""

    entry: Entry | None
    basis: PlaceBasis
    evidence: tuple[int, ...] = ()
    candidates: tuple[Entry, ...] = ()
    reports: tuple[int, ...] = ()
    best: Entry | None = None  # the likeliest, even where refused
    chance: float = 0.0


def resolve(scenes: Sequence[Scene], together: bool = True) -> list[list[Decision]]:
    """A decision for every toponym of every report, in their order. `together`: the reports inform each other."""
    named = weigh_candidates(scenes, together)
    return [_decisions(number, scene, named) for number, scene in enumerate(scenes)]


def _decisions(number: int, scene: Scene, named: Sequence[Sequence[NameEvidence]]) -> list[Decision]:
    """Those of one report, in the order of its toponyms."""
    out = [Decision(None, "coordinates" if toponym.lat is not None else "unknown") for toponym in scene.toponyms]
    tops = [_tops(names) for names in named] if len(named) < FEW else [[] for _ in named]
    tops[number] = _tops(named[number])
    for name in named[number]:
        decided = _decided(name)
        if decided.entry is not None:
            decided = _supported(decided, name, number, tops)
        for i in name.mentions:
            out[i] = decided
    return out


def _tops(names: Sequence[NameEvidence]) -> list[tuple[Entry, int]]:
    """The places that a report's names most likely are, each with the index of its first mention."""
    found = []
    for name in names:
        if name.mentions and name.candidates:
            best = max(range(len(name.candidates)), key=lambda i: (name.chances[i], -name.candidates[i].rank))
            if name.chances[best] > LIKELY:
                found.append((name.candidates[best].entry, name.mentions[0]))
    return found


def _supported(decided: Decision, name: NameEvidence, number: int, tops: Sequence[Sequence[tuple[Entry, int]]]) -> Decision:
    """With the toponyms and reports that a decision rests on."""
    entry = decided.entry
    assert entry is not None
    if decided.basis == "outlet":
        return decided._replace(reports=(number,))
    if decided.basis == "other reports":
        speaking = [i for i, found in enumerate(tops) if i != number and any(_lie_side_by_side(entry, other) for other, _ in found)]
        return decided._replace(reports=tuple(speaking[:SUPPORT]))
    if decided.basis in ("neighbours", "spelling"):
        near = [(distance(entry, other), i) for other, i in tops[number] if i not in name.mentions and _lie_side_by_side(entry, other)]
        return decided._replace(evidence=tuple(i for _, i in sorted(near)[:SUPPORT]))
    return decided


def _lie_side_by_side(entry: Entry, other: Entry) -> bool:
    """Is the other in the same country, or is it that country?"""
    return other.country is not None and other.country == entry.country and other.id != entry.id


def _decided(name: NameEvidence) -> Decision:
    if not name.candidates:
        return Decision(None, "unknown")
    if name.spelled or name.guessed:
        return _around_it(name)
    order = sorted(range(len(name.candidates)), key=lambda i: (-name.chances[i], name.candidates[i].rank))
    best = name.candidates[order[0]].entry
    if _stray(name, order[0]):
        places = tuple(name.candidates[i].entry for i in order[:SUPPORT])
        return Decision(None, "unknown" if len(order) == 1 else "several fit", candidates=places, best=best, chance=0.5)
    if len(order) == 1:
        return Decision(best, "only one", best=best, chance=1.0)
    second = next(
        (
            i
            for i in order[1:]
            if not containment_likelihood(name.candidates[i].entry, best) and not containment_likelihood(best, name.candidates[i].entry)
        ),
        None,
    )
    if second is None:
        return Decision(best, "only one", best=best, chance=name.chances[order[0]])
    if name.chances[order[0]] - name.chances[second] < DOUBT:
        candidates = tuple(name.candidates[i].entry for i in order if name.chances[i] > 0.5 * name.chances[second])
        return Decision(None, "several fit", candidates=candidates[:6], best=best, chance=name.chances[order[0]])
    basis = _basis(name.rows[order[0]], name.rows[second])
    evidence = tuple(name.holders) if basis == "stated" else ()
    return Decision(best, basis, evidence, best=best, chance=name.chances[order[0]])


def _around_it(name: NameEvidence) -> Decision:
    """Another spelling, or a guess, where the report's other places lie around it; else the places are candidates."""
    order = sorted(range(len(name.candidates)), key=lambda i: (-name.chances[i], name.candidates[i].rank))
    around = [i for i in order if _rests_on_surroundings(name.rows[i])]
    if not around or name.others < OTHERS:
        return Decision(None, "unknown", candidates=tuple(name.candidates[i].entry for i in order[:SUPPORT]))
    best = name.candidates[around[0]].entry
    return Decision(best, "spelling" if name.spelled else "neighbours", tuple(name.holders), best=best, chance=name.chances[around[0]])


def _rests_on_surroundings(row: Row) -> bool:
    seen = dict(zip(FEATURES, row, strict=True))
    return seen["stated"] > 0 or (seen["same country"] >= AROUND and max(seen["near"], seen["same division"]) > AROUND)


def _stray(name: NameEvidence, number: int) -> bool:
    """A small town in a country of which nothing else in the report, its outlet or the other reports speaks: its name may be another's."""
    seen, entry = dict(zip(FEATURES, name.rows[number], strict=True)), name.candidates[number].entry
    here = ("same country", "outlet country", "set country", "address", "stated")
    return (
        entry.kind == "city" and entry.population < STRAY and name.others >= OTHERS and not any(seen[feature] > TRACE for feature in here)
    )


def _basis(best: Row, second: Row) -> PlaceBasis:
    """The group of evidence that told the best from the second most."""
    lead: dict[PlaceBasis, float] = defaultdict(float)
    for feature, weight, a, b in zip(FEATURES, weights(), best, second, strict=True):
        lead[BASIS[feature]] += weight * (a - b)
    return max(sorted(lead), key=lambda group: lead[group])
