"""Weights of the features that tell toponyms: logistic regression with a ridge penalty, by Newton's method.

toponyms.py --data lgl.xml [--out toponyms.json]

Rows are the candidates of half of LGL, and of `toponym_sentences.txt`, each of which counts thrice. A feature that fewer than six rows have
is left out. Prints precision, recall and F1 by folds of outlets before it writes.
"""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "benchmarks"))

import geoparsed

from rashomon.extract.toponyms import toponyms
from rashomon.extract.toponyms.candidates import candidate_stretches, word_lines
from rashomon.extract.toponyms.features import features, read_context
from rashomon.parse import parse
from rashomon.records.report import Report

ROOT = Path(__file__).resolve().parent.parent
RIDGE = 2.0
LEAST = 6  # rows that have a feature
THRICE = 3.0
FOLDS = 4


class Row(NamedTuple):
    """A candidate: its report, the group that it is held out with, its span, its features, and whether it is a toponym."""

    report: str
    group: str
    start: int
    end: int
    features: list[str]
    right: bool


def rows_of(name: str, group: str, text: str, gold: set[tuple[int, int]]) -> list[Row]:
    unknown = dict.fromkeys(("url", "outlet", "outlet_basis", "title", "author", "published", "published_basis", "kind"))
    doc = parse(Report(id=name, path=name, language="en", sha256="", length=len(text), text=text, **unknown))  # type: ignore[arg-type]
    whole = list(word_lines(doc))
    around = read_context(whole)
    out = []
    for line in whole:
        for one in candidate_stretches(line):
            span = (line[one.first].start, line[one.last - 1].end)
            out.append(Row(name, group, *span, features(line, one, around), span in gold))
    return out


def marked(path: Path) -> Iterator[tuple[str, str, set[tuple[int, int]]]]:
    """The reports of a file with their toponyms in double brackets."""
    raw = "\n".join(line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    for number, passage in enumerate(p for p in raw.split("\n\n") if p.strip()):
        text, gold = "", set()
        for part in re.split(r"(\[\[.*?\]\])", " ".join(passage.split())):
            if part.startswith("[["):
                gold.add((len(text), len(text) + len(part) - 4))
            text += part[2:-2] if part.startswith("[[") else part
        yield f"hand{number}", text, gold


def fit(rows: Sequence[Row], weights: Sequence[float]) -> dict[str, float]:
    counted = Counter(feature for row in rows for feature in set(row.features))
    names = sorted(feature for feature, n in counted.items() if n >= LEAST)
    at = {name: i for i, name in enumerate(names)}
    x = np.zeros((len(rows), len(names)))
    for k, row in enumerate(rows):
        x[k, [at[f] for f in row.features if f in at]] = 1.0
    y, counts, w = np.array([row.right for row in rows], float), np.array(weights), np.zeros(len(names))
    ridge = np.where(np.array(names) == "bias", 0.01, RIDGE)
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ w))
        slope = x.T @ (counts * (p - y)) + ridge * w
        step = np.linalg.solve((x * (counts * p * (1 - p))[:, None]).T @ x + np.diag(ridge), slope)
        w -= step
        if np.abs(step).max() < 1e-4:
            break
    return {name: round(float(value), 3) for name, value in zip(names, w, strict=True)}


def tally(rows: Sequence[Row], weights: dict[str, float]) -> tuple[int, int, int]:
    """Right, found, wanted, of candidates that are chosen without overlap."""
    right = found = 0
    taken: dict[str, list[Row]] = {}
    scored = [(sum(weights.get(f, 0.0) for f in row.features), row) for row in rows]
    for value, row in sorted(scored, key=lambda pair: (-pair[0], pair[1].start, -pair[1].end)):
        mine = taken.setdefault(row.report, [])
        if value >= toponyms.MIN_SCORE and all(row.end <= o.start or o.end <= row.start for o in mine):
            mine.append(row)
            found += 1
            right += row.right
    return right, found, sum(row.right for row in rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=ROOT / "src" / "rashomon" / "models" / "toponyms.json")
    args = parser.parse_args()
    seen = [d for d in geoparsed.read(args.data) if geoparsed.first_half(d.name)]
    news = [row for d in seen for row in rows_of(d.name, d.outlet or d.name, d.text, {(t.start, t.end) for t in d.toponyms})]
    hand = [row for name, text, gold in marked(ROOT / "training" / "toponym_sentences.txt") for row in rows_of(name, name, text, gold)]
    for label, part in (("news", news), ("by hand", hand)):
        counts = np.zeros(3, int)
        for k in range(FOLDS):
            kept = [row for row in (*news, *hand) if geoparsed.fold(row.group, FOLDS) != k]
            weights = fit(kept, [THRICE if row.report.startswith("hand") else 1.0 for row in kept])
            counts += tally([row for row in part if geoparsed.fold(row.group, FOLDS) == k], weights)
        right, found, wanted = counts
        print(f"{label}: precision {right / found:.3f}, recall {right / wanted:.3f} of the candidates, {FOLDS} folds")
    weights = fit([*news, *hand], [1.0] * len(news) + [THRICE] * len(hand))
    args.out.write_text(json.dumps({"weights": weights}, indent=0, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
