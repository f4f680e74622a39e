"""Ties: why claims stand in one group, in reasons that a person can weigh."""

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from rashomon.lexicon import table

from ...records.event import TieReason
from ...records.vocabulary import TieBasis
from .scorer import Scored, contributions

LEAST = 0.05  # nats: a smaller reason is not worth a word


class Bond(NamedTuple):
    """Two claims of a group, by their indices, with the log odds that they are one happening and the reasons, the weightiest first."""

    claim: int
    other: int
    log_odds: float
    reasons: tuple[TieReason, ...]


def bonds(groups: Sequence[Sequence[int]], scored: Scored) -> list[list[Bond]]:
    """For each group the surest pairs that hold it together, one fewer than it has claims (a maximum spanning tree, Kruskal 1956); none
    where no encoder was asked."""
    if scored.asked is None:
        return [[] for _ in groups]
    group_of = {claim: n for n, members in enumerate(groups) if len(members) > 1 for claim in members}
    chosen: list[list[int]] = [[] for _ in groups]
    root = {claim: claim for claim in group_of}
    for n in np.argsort(-scored.scores, kind="stable").tolist():
        a, b = int(scored.first[n]), int(scored.second[n])
        if a in group_of and group_of[a] == group_of.get(b) and (top := _root(root, a)) != (other := _root(root, b)):
            root[other] = top
            chosen[group_of[a]].append(n)
    some = np.array([n for row in chosen for n in row], np.intp)
    start, parts = contributions(scored, some)
    found = [_bond(scored, n, start, {name: part[at] for name, part in parts.items()}) for at, n in enumerate(some.tolist())]
    rows = iter(found)
    return [sorted(next(rows) for _ in row) for row in chosen]


def _root(root: dict[int, int], claim: int) -> int:
    while root[claim] != claim:
        root[claim] = root[root[claim]]
        claim = root[claim]
    return claim


def _bond(scored: Scored, n: int, start: float, parts: dict[str, NDArray[np.float64]]) -> Bond:
    found: dict[TieBasis, float] = defaultdict(float)
    for name, part in parts.items():
        found[_basis()[name]] += float(part)
    kept = [TieReason(basis, round(nats, 2)) for basis, nats in found.items() if abs(nats) >= LEAST]
    reasons = tuple(sorted(kept, key=lambda r: (-abs(r.log_odds), r.basis)))
    return Bond(int(scored.second[n]), int(scored.first[n]), round(start + float(sum(parts.values())), 2), reasons)


@cache
def _basis() -> dict[str, TieBasis]:
    """Each column's basis."""
    rows: dict[TieBasis, list[str]] = table("align_evidence")["basis"]
    return {column: basis for basis, columns in rows.items() for column in columns}
