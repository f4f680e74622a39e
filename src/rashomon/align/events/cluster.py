"""Events: claims of one happening grouped, the surest first, and only what fits the whole group.

Agglomerative clustering with average linkage over the scored pairs. Scores are whole numbers (millionths), so that sums are exact.
"""

from collections.abc import Iterable
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from rashomon.lexicon import table

from .arrays import ClaimArrays
from .candidate_pairs import candidate_pairs
from .copies import first_printings
from .features import Features
from .scorer import Scored, score_pairs
from .ties import Bond, bonds

LEAST = 50_000  # a score under this counts as none
YEARS = 1000  # days between two claims from which on they tell of two happenings
SCORED = 64  # pairs of two groups from which on those that were never compared no longer count as unlike

Link = tuple[int, int]  # the sum of the scores between two groups, and how many pairs were scored


class Joined(NamedTuple):
    """Groups of claim indices, each group and the list in ascending order, and for each group the ties that hold it together."""

    groups: list[list[int]]
    ties: list[list[Bond]]


def join_claims(features: list[Features]) -> Joined:
    """The groups with their ties. A claim that joins none stands alone; one that is a copy of another stands with it and has no tie."""
    first = first_printings(features)
    kept = sorted(set(first))
    scored = scored_pairs([features[n] for n in kept])
    groups = grouped([features[n] for n in kept], scored, bounds_of(scored))
    ties = bonds(groups, scored) if scored else [[] for _ in groups]
    copies: dict[int, list[int]] = {n: [] for n in kept}
    for n, original in enumerate(first):
        copies[original].append(n)
    return Joined(
        [sorted(copy for n in group for copy in copies[kept[n]]) for group in groups],
        [[bond._replace(claim=kept[bond.claim], other=kept[bond.other]) for bond in row] for row in ties],
    )


def group_claims(features: list[Features]) -> list[list[int]]:
    """The groups alone."""
    return join_claims(features).groups


def scored_pairs(features: list[Features]) -> Scored | None:
    """The candidates among some claims with their scores; None where there are no two."""
    if len(features) < 2:
        return None
    board = ClaimArrays(features)
    return score_pairs(board, *candidate_pairs(board))


class Bounds(NamedTuple):
    """The mean score (millionths) from which two groups are one, and what a score counts between two claims of one report, which seldom
    says one thing twice (data/align_evidence.toml: `joined`, `within`)."""

    joined: int
    within: float


def bounds_of(scored: Scored | None) -> Bounds:
    """The bounds for how these pairs were scored."""
    evidence = table("align_evidence")["network" if scored is None or scored.asked is None else "encoder"]
    return Bounds(round(evidence["joined"] * 1e6), evidence["within"])


def grouped(features: list[Features], scored: Scored | None, bounds: Bounds) -> list[list[int]]:
    """The groups that scored pairs make within these bounds."""
    members = {n: [n] for n in range(len(features))}
    links = _links(features, scored, bounds.within)
    heap = [(-_mean(link, 1, 1), a, b, 1, 1) for a, row in links.items() for b, link in row.items() if a < b]
    heapify(heap)
    while heap:
        score, a, b, size_a, size_b = heappop(heap)
        if -score < bounds.joined:
            break
        if a not in members or b not in members or (len(members[a]), len(members[b])) != (size_a, size_b):
            continue  # one of the two has grown or gone since
        members[a] += members.pop(b)
        _merge(links, a, b)
        for c in sorted(links[a]):
            low, high = min(a, c), max(a, c)
            mean = _mean(links[a][c], len(members[a]), len(members[c]))
            if mean >= bounds.joined:
                heappush(heap, (-mean, low, high, len(members[low]), len(members[high])))
    return [sorted(members[n]) for n in sorted(members)]


def _links(features: list[Features], scored: Scored | None, within: float) -> dict[int, dict[int, Link]]:
    """Both ways: claim -> claim -> their score."""
    found: dict[int, dict[int, Link]] = {n: {} for n in range(len(features))}
    if scored is not None:
        for a, b, score in _counting(features, scored.first.tolist(), scored.second.tolist(), scored.scores.tolist(), within):
            found[a][b] = found[b][a] = (score, 1)
    return found


def _counting(
    features: list[Features], first: list[int], second: list[int], scores: list[int], within: float
) -> Iterable[tuple[int, int, int]]:
    """The pairs that count. What one named person did is not what many did, however alike the words."""
    for a, b, score in zip(first, second, scores, strict=True):
        if score >= LEAST and not _others_doing(features[a], features[b]) and not _years_apart(features[a], features[b]):
            yield a, b, int(score * within) if features[a].report == features[b].report else score


def _years_apart(a: Features, b: Features) -> bool:
    """Are the days that their words give years apart: this year's flood and that of 2009? Nearer dates exclude nothing: reports contradict
    each other on them, and they are misread."""
    if a.first is None or a.last is None or b.first is None or b.last is None:
        return False
    return max(a.first - b.last, b.first - a.last) > YEARS


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
