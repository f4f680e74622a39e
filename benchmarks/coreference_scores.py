"""Measures of coreference: B-cubed and LEA over clusters of mentions, as precision, recall and F1.

B-cubed: Bagga and Baldwin, "Algorithms for scoring coreference chains" (1998). LEA: Moosavi and Strube, "Which coreference evaluation
metric do you trust? A proposal for a link-based entity aware metric" (ACL 2016); a mention alone in its entity has one link, to itself.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from typing import NamedTuple

Clusters = list[list[Hashable]]


class Scores(NamedTuple):
    """Shares, 0 to 1."""

    precision: float
    recall: float
    f1: float


def clusters_of(labels: Mapping[Hashable, Hashable]) -> Clusters:
    """The clusters of mentions with one label, in the order of the mapping."""
    found: dict[Hashable, list[Hashable]] = {}
    for mention, label in labels.items():
        found.setdefault(label, []).append(mention)
    return list(found.values())


def b_cubed(key: Clusters, response: Clusters) -> Scores:
    """B-cubed of a response against a key; a mention that the other side lacks counts as wrong."""
    return scores(_b_cubed_of(response, key), _b_cubed_of(key, response))


def lea(key: Clusters, response: Clusters) -> Scores:
    """LEA of a response against a key, each entity as important as it has mentions."""
    return scores(_lea_of(response, key), _lea_of(key, response))


def scores(precision: float, recall: float) -> Scores:
    both = precision + recall
    return Scores(precision, recall, 2 * precision * recall / both if both else 0.0)


def _b_cubed_of(of: Clusters, against: Clusters) -> float:
    """The mean over the mentions of `of` of the share of their cluster that `against` puts with them."""
    label = _labels(against)
    right = sum(n * n / len(cluster) for cluster in of for n in _shared(cluster, label).values())
    return right / max(sum(map(len, of)), 1)


def _lea_of(of: Clusters, against: Clusters) -> float:
    """The mean over the entities of `of`, weighted by size, of the share of their links that `against` has too."""
    label, size = _labels(against), [len(cluster) for cluster in against]
    right = 0.0
    for cluster in of:
        shared = _shared(cluster, label)
        if len(cluster) == 1:
            right += any(size[number] == 1 for number in shared)
        else:
            right += len(cluster) * sum(_links(n) for n in shared.values()) / _links(len(cluster))
    return right / max(sum(map(len, of)), 1)


def _labels(clusters: Clusters) -> dict[Hashable, int]:
    return {mention: number for number, cluster in enumerate(clusters) for mention in cluster}


def _shared(cluster: Iterable[Hashable], label: Mapping[Hashable, int]) -> Counter[int]:
    """Cluster of the other side -> how many of these mentions it has."""
    return Counter(label[mention] for mention in cluster if mention in label)


def _links(mentions: int) -> float:
    return mentions * (mentions - 1) / 2
