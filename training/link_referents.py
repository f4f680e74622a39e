"""Train the weights by which referents of one report are unified (`rashomon/models/referents.json`) on ECB+.

    python training/link_referents.py --data DATA/events/ecb_plus [--topics 1-30] [--out FILE]

Every pair of referents that the rules of `extract/coreference/coreference.py` leave apart and that
`extract/coreference/merge_referents.py` would ask about is a row: its columns are those of `extract/coreference/pair_features.py`.
It is one referent where mentions of both are annotated with one instance, and it is not where theirs differ, or where one is
annotated and the other stands unannotated in a sentence that the annotators went through. A logistic
regression (scikit-learn, C 0.05) on scaled columns, its weights put in terms of the columns as they are.
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.preprocessing import StandardScaler
from threadpoolctl import threadpool_limits

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))

import ecb_participants
from mentions import matched

from rashomon.extract.coreference.merge_referents import merge_questions
from rashomon.extract.coreference.pair_features import pair_columns

FOLDS = 6


def rows(folder: Path, topics: range) -> tuple[list[str], np.ndarray, np.ndarray, np.ndarray]:
    """Names of the columns, the columns, labels and topics of all pairs with a label."""
    found, labels, of_topic = [], [], []
    for document in ecb_participants.read_documents(folder, topics, unify=False):
        for row, label in _pairs(document, document.links):
            found.append(row)
            labels.append(label)
            of_topic.append(document.topic)
    names = list(found[0])
    return names, np.array([[row[name] for name in names] for row in found]), np.array(labels), np.array(of_topic)


def _pairs(document, links):
    place = [i for i, number in enumerate(links.number_of) if number is not None]
    instance = {place[own]: document.gold[gold].instance for gold, own in matched(document).items()}
    valid = {place[n] for n, own in enumerate(document.own) if own.valid}
    profiles = links.profiles
    gold = {p.entry.number: {instance[i] for i in p.entry.mentions if i in instance} for p in profiles}
    seen = {p.entry.number: any(i in valid for i in p.entry.mentions) for p in profiles}
    for b, fits in merge_questions(profiles):
        for a in fits:
            x, y = gold[a.entry.number], gold[b.entry.number]
            if x & y:
                yield pair_columns(a, b, fits), 1
            elif (x and y) or (x and seen[b.entry.number]) or (y and seen[a.entry.number]):
                yield pair_columns(a, b, fits), 0


def fit(table: np.ndarray, labels: np.ndarray) -> tuple[StandardScaler, LogisticRegression]:
    scaler = StandardScaler().fit(table)
    return scaler, LogisticRegression(C=0.05, max_iter=2000).fit(scaler.transform(table), labels)


def held_out(table: np.ndarray, labels: np.ndarray, topics: np.ndarray) -> float:
    """Average precision of pairs whose topic was left out, over all folds."""
    guessed = np.zeros(len(labels))
    for fold in range(FOLDS):
        out = topics % FOLDS == fold
        scaler, model = fit(table[~out], labels[~out])
        guessed[out] = model.predict_proba(scaler.transform(table[out]))[:, 1]
    return float(average_precision_score(labels, guessed))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--topics", default="1-30")
    parser.add_argument("--out", type=Path, default=Path("src/rashomon/models/referents.json"))
    args = parser.parse_args()
    first, _, last = args.topics.partition("-")
    names, table, labels, topics = rows(args.data, range(int(first), int(last) + 1))
    print(len(labels), "pairs,", int(labels.sum()), "of one referent")
    with threadpool_limits(1):
        print("average precision held out:", round(held_out(table, labels, topics), 3))
        scaler, model = fit(table, labels)
    weights = model.coef_[0] / scaler.scale_
    bias = float(model.intercept_[0] - scaler.mean_ @ weights)
    found = {"bias": float(f"{bias:.5g}"), **{name: float(f"{value:.5g}") for name, value in zip(names, weights, strict=True)}}
    args.out.write_text(json.dumps(found, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
