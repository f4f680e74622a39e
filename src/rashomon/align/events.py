"""Events: claims of one happening grouped, by joining the surest pairs first and only what fits the whole group."""

from collections import defaultdict

from .candidates import candidate_pairs
from .features import Features
from .scorer import JOINED, Scorer

LOOSEST = 0.62  # the share of the threshold that the mean over all pairs of two groups must keep


def group_claims(features: list[Features]) -> list[list[int]]:
    """Groups of claim indices, each group and the list in ascending order. A claim that joins none stands alone.

    Agglomerative clustering with average linkage over the scored candidate pairs (a pair that was no candidate counts 0).
    """
    scorer = Scorer(features)
    scored = [(scorer.score(features[i], features[j]), i, j) for i, j in candidate_pairs(features)]
    scored = [row for row in scored if row[0] >= JOINED]
    scored.sort(key=lambda row: (-row[0], row[1], row[2]))
    group_of = list(range(len(features)))
    members = {i: [i] for i in range(len(features))}
    cache: dict[tuple[int, int], float] = {(i, j): s for s, i, j in scored}
    for _, i, j in scored:
        a, b = group_of[i], group_of[j]
        if a != b and _fits(members[a], members[b], features, scorer, cache):
            low, high = min(a, b), max(a, b)
            for k in members[high]:
                group_of[k] = low
            members[low] = sorted(members[low] + members.pop(high))
    groups: dict[int, list[int]] = defaultdict(list)
    for i, group in enumerate(group_of):
        groups[group].append(i)
    return [groups[g] for g in sorted(groups)]


def _fits(a: list[int], b: list[int], features: list[Features], scorer: Scorer, cache: dict[tuple[int, int], float]) -> bool:
    """Does the mean score over the pairs of two groups, at most 64 of them, stay near the threshold?"""
    total, count = 0.0, 0
    for i in a[:8]:
        for j in b[:8]:
            pair = (i, j) if i < j else (j, i)
            if pair not in cache:
                cache[pair] = scorer.score(features[i], features[j])
            total += cache[pair]
            count += 1
    return total / count >= JOINED * LOOSEST
