"""Rivals: is each of two claims what the other report has nearest to it? A happening is told once or twice a report: the nearest counts."""

import numpy as np
from numpy.typing import NDArray

Pairs = NDArray[np.intp]
Column = NDArray[np.float64]
NONE = -20.0  # log odds: what a claim without a rival is compared with
WIDEST = 4.0  # log odds: a wider lead says no more


def rivals(reports: NDArray[np.intp], i: Pairs, j: Pairs, score: Column) -> dict[str, Column]:
    """Columns for the pairs (i[n], j[n]) of claims, of which `score` says how alike they are, `reports` which report each is of: for both
    of a pair, by how much it leads the best other that the other's report has for it (negative: it lies behind), the smaller of the two and
    the larger, -1 to 1; and whether neither lies behind. 0 within a report."""
    apart = reports[i] != reports[j]
    one = _lead(i, reports[j], score)
    other = _lead(j, reports[i], score)
    least, most = np.minimum(one, other), np.maximum(one, other)
    return {
        "least lead": np.where(apart, np.clip(least, -WIDEST, WIDEST) / WIDEST, 0.0),
        "most lead": np.where(apart, np.clip(most, -WIDEST, WIDEST) / WIDEST, 0.0),
        "each the other's best": (apart & (least >= 0)).astype(float),
    }


def _lead(claims: Pairs, others: NDArray[np.intp], score: Column) -> Column:
    """For each pair its score less the best other score of the same claim against the same report."""
    if not len(claims):
        return np.zeros(0)
    group = claims.astype(np.int64) * (int(others.max()) + 1) + others
    order = np.lexsort((-score, group))
    ranked, scores = group[order], score[order]
    opens = np.flatnonzero(np.r_[True, ranked[1:] != ranked[:-1]])
    sizes = np.diff(np.r_[opens, len(ranked)])
    best = np.repeat(scores[opens], sizes)
    second = np.repeat(np.where(sizes > 1, scores[np.minimum(opens + 1, len(scores) - 1)], NONE), sizes)
    place = np.arange(len(ranked)) - np.repeat(opens, sizes)
    lead = np.where(place == 0, scores - second, scores - best)
    found = np.zeros(len(score))
    found[order] = lead
    return found
