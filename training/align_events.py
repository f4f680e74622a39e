"""Train the scorer of events (`rashomon/models/events.json`) on ECB+.

    python training/align_events.py --data DATA/events/ecb_plus [--out FILE] [--held-out FILE]

Every pair of annotated claims of two documents of a set is a row: its columns are those of `rashomon.align.events.pair_features`, its label
whether the annotators named one event instance. Two networks come out: the one that ships, of all topics, and one trained without
topics 30-35 and scored on them (benchmarks/alignment_network.json). The rows come from what the package extracts: a rerun gives the
same files as long as nothing before `align/events/scorer.py` changes (training/README.md).
"""

import argparse
import json
from pathlib import Path

import numpy as np
from align_set import featured, gold_pairs
from ecb_plus import read_corpus, sets
from sklearn.metrics import average_precision_score
from sklearn.neural_network import MLPClassifier
from sklearn.preprocessing import StandardScaler
from threadpoolctl import threadpool_limits

from rashomon.align.events.arrays import ClaimArrays
from rashomon.align.events.pair_features import likeness

HELD_OUT = range(30, 36)  # topics
UNITS = 24
SEEDS = 2  # how often the documents are dealt into sets


def rows(folder: Path) -> tuple[list[str], np.ndarray, np.ndarray, np.ndarray]:
    """Names of the columns, the columns, labels and topics of all pairs."""
    documents = read_corpus(folder)
    names: list[str] = []
    columns, labels, topics = [], [], []
    for topic, chosen in (one for seed in range(SEEDS) for one in sets(documents, seed)):
        features, gold = featured(chosen)
        pairs = gold_pairs(features, gold)
        if pairs:
            first, second = (np.array(side) for side in zip(*pairs, strict=True))
            found = likeness(ClaimArrays(features), first, second)
            names = list(found)
            columns.append(np.stack(list(found.values()), axis=1))
            labels.append(np.array([gold[a] == gold[b] for a, b in pairs]))
            topics.append(np.full(len(pairs), topic))
    return names, np.concatenate(columns), np.concatenate(labels), np.concatenate(topics)


def fit(names: list[str], columns: np.ndarray, labels: np.ndarray) -> tuple[dict, MLPClassifier, StandardScaler]:
    """The network, its weights put in terms of the columns as they are."""
    scaler = StandardScaler().fit(columns)
    network = MLPClassifier((UNITS,), alpha=1.0, max_iter=40, random_state=0, early_stopping=True).fit(scaler.transform(columns), labels)
    hidden = network.coefs_[0] / scaler.scale_[:, None]
    bias = network.intercepts_[0] - (scaler.mean_ / scaler.scale_) @ network.coefs_[0]
    weights = {
        "columns": {name: _short(row) for name, row in zip(names, hidden, strict=True)},
        "hidden_bias": _short(bias),
        "out": _short(network.coefs_[1][:, 0]),
        "out_bias": _short(network.intercepts_[1])[0],
    }
    return weights, network, scaler


def _short(values: np.ndarray) -> list[float]:
    return [float(f"{value:.5g}") for value in values]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path("src/rashomon/models/events.json"))
    parser.add_argument("--held-out", type=Path, default=Path("benchmarks/alignment_network.json"))
    args = parser.parse_args()
    names, columns, labels, topics = rows(args.data)
    held = np.isin(topics, HELD_OUT)
    with threadpool_limits(1):  # sums of several threads differ in their last bits
        shipped, _, _ = fit(names, columns, labels)
        weights, network, scaler = fit(names, columns[~held], labels[~held])
    print(len(labels), "pairs,", int(labels.sum()), "of one event")
    print("average precision held out:", round(_precision(network, scaler.transform(columns[held]), labels[held]), 3))
    for path, found in ((args.out, shipped), (args.held_out, weights)):
        path.write_text(json.dumps(found, indent=0) + "\n", encoding="utf-8")


def _precision(network: MLPClassifier, columns: np.ndarray, labels: np.ndarray) -> float:
    return float(average_precision_score(labels, network.predict_proba(columns)[:, 1]))


if __name__ == "__main__":
    main()
