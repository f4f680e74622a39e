"""Measures of coreference over clusters of mentions, as precision, recall and F1.

MUC: Vilain et al., "A model-theoretic coreference scoring scheme" (1995). B-cubed: Bagga and Baldwin, "Algorithms for scoring coreference
chains" (1998). CEAF-e: Luo, "On coreference resolution performance metrics" (2005), with the similarity of entities phi 4. LEA: Moosavi and
Strube, "Which coreference evaluation metric do you trust? A proposal for a link-based entity aware metric" (ACL 2016); a mention alone in
its entity has one link, to itself. CoNLL: the mean of the F1 of the first three (Pradhan et al. 2012).
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import linear_sum_assignment

Clusters = list[list[Hashable]]


class Scores(NamedTuple):
    """Shares, 0 to 1."""

    precision: float
    recall: float
    f1: float


def clusters_of(labels: Mapping[Any, Hashable]) -> Clusters:
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


def muc(key: Clusters, response: Clusters) -> Scores:
    """MUC of a response against a key: links needed to hold the entities of one side together that the other side has."""
    return scores(_muc_of(response, key), _muc_of(key, response))


def ceaf_e(key: Clusters, response: Clusters) -> Scores:
    """CEAF-e of a response against a key: entities matched one to one, so that what matched entities share is most."""
    label = _labels(response)
    table = np.zeros((len(key), len(response)))
    for row, cluster in enumerate(key):
        for column, shared in _shared(cluster, label).items():
            table[row, column] = 2 * shared / (len(cluster) + len(response[column]))
    right = float(table[linear_sum_assignment(table, maximize=True)].sum())
    return scores(right / max(len(response), 1), right / max(len(key), 1))


def conll(key: Clusters, response: Clusters) -> float:
    """The CoNLL F1 of a response against a key."""
    return (muc(key, response).f1 + b_cubed(key, response).f1 + ceaf_e(key, response).f1) / 3


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


def _muc_of(of: Clusters, against: Clusters) -> float:
    """The share of the links within the entities of `of` that `against` has too; 0 where no entity has two mentions."""
    label = _labels(against)
    right = sum(sum(n - 1 for n in _shared(cluster, label).values()) for cluster in of)
    return right / max(sum(len(cluster) - 1 for cluster in of), 1)


def _labels(clusters: Clusters) -> dict[Hashable, int]:
    return {mention: number for number, cluster in enumerate(clusters) for mention in cluster}


def _shared(cluster: Iterable[Hashable], label: Mapping[Hashable, int]) -> Counter[int]:
    """Cluster of the other side -> how many of these mentions it has."""
    return Counter(label[mention] for mention in cluster if mention in label)


def _links(mentions: int) -> float:
    return mentions * (mentions - 1) / 2
