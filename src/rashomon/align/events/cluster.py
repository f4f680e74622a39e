"""Events: claims of one happening grouped, the surest first, and only what fits the whole group.

Agglomerative clustering with average linkage over the scored pairs. Scores are whole numbers (millionths), so that sums are exact.
"""

from collections.abc import Iterable
from heapq import heapify, heappop, heappush

from .arrays import ClaimArrays
from .candidate_pairs import candidate_pairs
from .features import Features
from .scorer import score_pairs

JOINED = 410_000  # the mean score from which two groups are one; when in doubt, apart
WITHIN = 0.6  # what a score counts between two claims of one report, which seldom says one thing twice
LEAST = 50_000  # a score under this counts as none
SCORED = 64  # pairs of two groups from which on those that were never compared no longer count as unlike

Link = tuple[int, int]  # the sum of the scores between two groups, and how many pairs were scored


def group_claims(features: list[Features]) -> list[list[int]]:
    """Groups of claim indices, each group and the list in ascending order. A claim that joins none stands alone."""
    members = {n: [n] for n in range(len(features))}
    links = _links(features)
    heap = [(-_mean(link, 1, 1), a, b, 1, 1) for a, row in links.items() for b, link in row.items() if a < b]
    heapify(heap)
    while heap:
        score, a, b, size_a, size_b = heappop(heap)
        if -score < JOINED:
            break
        if a not in members or b not in members or (len(members[a]), len(members[b])) != (size_a, size_b):
            continue  # one of the two has grown or gone since
        members[a] += members.pop(b)
        _merge(links, a, b)
        for c in sorted(links[a]):
            low, high = min(a, c), max(a, c)
            mean = _mean(links[a][c], len(members[a]), len(members[c]))
            if mean >= JOINED:
                heappush(heap, (-mean, low, high, len(members[low]), len(members[high])))
    return [sorted(members[n]) for n in sorted(members)]


def _links(features: list[Features]) -> dict[int, dict[int, Link]]:
    """Both ways: claim -> claim -> their score."""
    found: dict[int, dict[int, Link]] = {n: {} for n in range(len(features))}
    if len(features) < 2:
        return found
    board = ClaimArrays(features)
    first, second = candidate_pairs(board)
    for a, b, score in _scored(features, first.tolist(), second.tolist(), score_pairs(board, first, second).tolist()):
        found[a][b] = found[b][a] = (score, 1)
    return found


def _scored(features: list[Features], first: list[int], second: list[int], scores: list[int]) -> Iterable[tuple[int, int, int]]:
    """The pairs that count. What one named person did is not what many did, however alike the words."""
    for a, b, score in zip(first, second, scores, strict=True):
        if score >= LEAST and not _others_doing(features[a], features[b]):
            yield a, b, int(score * WITHIN) if features[a].report == features[b].report else score


def _others_doing(a: Features, b: Features) -> bool:
    """One named person here, many there, and nobody who takes part in both."""
    one, other = ({key for part in f.parts for key in (part.entity, part.head) if key} for f in (a, b))
    return {a.doer, b.doer} == {"person", "many"} and a.lemma == b.lemma and not one & other


def _merge(links: dict[int, dict[int, Link]], a: int, b: int) -> None:
    """Group b becomes part of a."""
    for c, (total, count) in links.pop(b).items():
        del links[c][b]
        if c != a:
            known = links[a].get(c, (0, 0))
            links[a][c] = links[c][a] = (known[0] + total, known[1] + count)


def _mean(link: Link, size_a: int, size_b: int) -> int:
    """The mean score over all pairs of two groups; of large groups over as many as were scored."""
    total, count = link
    return total // min(size_a * size_b, max(SCORED, count))
