"""Weights of the evidence for the place that a name means: penalised maximum likelihood over gold toponyms, from weights set by hand.

place_weights.py --data lgl.xml [--out places.json]

Each name of each document is one choice among its candidates; the right ones are those within 161 km of the key. Documents come alone
and with the others of their outlet. Evidence changes with the weights, so rows and weights are made in turn, three times.
"""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "benchmarks"))

import geoparsed
import places as bench

from rashomon.align.places import evidence

ROOT = Path(__file__).resolve().parent.parent
BY_HAND = {
    "size": 6.0, "renown": 2.5, "own": 1.5, "largest": 0.2, "country": 2.5, "region": 2.5, "county": 0.0, "small": -0.5, "other kind": -0.5,
    "capital": 1.0, "after its city": -4.0, "kind named": 2.0, "stated": 6.0, "country stated": 1.0, "holds what is named": 3.0,
    "address": 1.0, "outlet's town": 1.0,
    "same country": 2.0, "same division": 4.0, "near": 2.0, "dateline country": 0.5, "dateline near": 1.0,
    "outlet country": 1.0, "outlet division": 1.5, "outlet near": 2.0, "set country": 1.0, "set division": 2.0, "set near": 2.0,
}  # fmt: skip
PENALTY = 1.0
HELD = 1000.0
# What local news of one country cannot tell:
FIXED = frozenset({"size", "renown", "largest", "country", "region", "own", "capital", "after its city"})
TURNS = 3
FOLDS = 4


class Choice(NamedTuple):
    """A name: its outlet, the evidence for each candidate, the share of its mentions that each gets right, their number."""

    outlet: str
    rows: np.ndarray
    right: np.ndarray
    mentions: int


def choices(documents: Sequence[geoparsed.Document], weights: np.ndarray) -> list[Choice]:
    evidence.weights = lambda: tuple(weights)  # type: ignore[assignment]
    out = []
    for key in (lambda d: d.name, lambda d: d.outlet or d.name):
        sets: dict[str, list[geoparsed.Document]] = defaultdict(list)
        for document in documents:
            sets[key(document)].append(document)
        out += [choice for members in sets.values() for choice in _of_set(members)]
    return out


def _of_set(members: Sequence[geoparsed.Document]) -> list[Choice]:
    scenes = [evidence.Scene(bench.report_of(d), [bench.gold_toponym(d, g) for g in d.toponyms]) for d in members]
    out = []
    for document, names in zip(members, evidence.weigh_candidates(scenes), strict=True):
        for name in names:
            gold = [document.toponyms[i] for i in name.mentions if document.toponyms[i].lat is not None]
            if not gold or len(name.senses) < 2:
                continue
            right = np.array([[bench.km(s.entry, g) <= bench.CLOSE for s in name.senses] for g in gold]).mean(0)
            if right.any():
                out.append(Choice(document.outlet or document.name, np.array(name.rows), right, len(gold)))
    return out


def fit(found: Sequence[Choice], start: np.ndarray) -> np.ndarray:
    w = start.copy()
    penalty = np.array([HELD if feature in FIXED else PENALTY for feature in evidence.FEATURES])
    for _ in range(30):
        slope, curve = penalty * (w - start), np.diag(penalty)
        for choice in found:
            p = _chances(choice.rows @ w)
            q = p * choice.right
            mean, weight = choice.rows.T @ p, np.sqrt(choice.mentions)
            slope += weight * (mean - choice.rows.T @ (q / max(1e-12, q.sum())))
            curve += weight * ((choice.rows.T * p) @ choice.rows - np.outer(mean, mean))
        step = np.clip(np.linalg.solve(curve, slope), -1, 1)
        w -= step
        if np.abs(step).max() < 1e-3:
            break
    return w


def _chances(sums: np.ndarray) -> np.ndarray:
    scaled = np.exp(sums - sums.max())
    return scaled / scaled.sum()


def right(found: Sequence[Choice], w: np.ndarray) -> float:
    hits = sum(c.mentions * c.right[int((c.rows @ w).argmax())] for c in found)
    return hits / max(1, sum(c.mentions for c in found))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=ROOT / "src" / "rashomon" / "models" / "places.json")
    args = parser.parse_args()
    seen = [d for d in geoparsed.read(args.data) if geoparsed.first_half(d.name)]
    start = np.array([BY_HAND[feature] for feature in evidence.FEATURES])
    w = start
    for turn in range(TURNS):
        found = choices(seen, w)
        held = [
            right(
                [c for c in found if geoparsed.fold(c.outlet, FOLDS) == k],
                fit([c for c in found if geoparsed.fold(c.outlet, FOLDS) != k], start),
            )
            for k in range(FOLDS)
        ]
        print(
            f"turn {turn}: {right(found, w):.3f}, by folds {np.mean(held):.3f}, by hand {right(found, start):.3f} of those in the gazetteer"
        )
        w = fit(found, start)
    weights = {name: round(float(value), 3) for name, value in zip(evidence.FEATURES, w, strict=True)}
    args.out.write_text(json.dumps({"weights": weights}, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
