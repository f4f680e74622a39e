"""Fit how the encoder's answer and the evidence beside it are weighed (src/rashomon/data/align_evidence.toml, [encoder]).

    python training/align_evidence.py [--stories DIR] [--write]

A row is a pair of claims or marks of the dev stories, as the align room sees them: once with every mark as a trigger, once with the claims
that the program makes; its label says whether they tell of one happening. A logistic regression with a penalty on the squares of its
weights; columns whose weight has the wrong sign for what they mean are left out. The encoder never saw these stories. What is printed is
measured with the domain of each story left out.
"""

import argparse
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from stories_read import claims_features, marked_features
from story import Story, read_stories

from rashomon.align.events.arrays import ClaimArrays
from rashomon.align.events.candidate_pairs import candidate_pairs
from rashomon.align.events.cluster import Bounds, grouped
from rashomon.align.events.features import Features
from rashomon.align.events.pair_features import likeness
from rashomon.align.events.scorer import encoded_columns, evidence_columns, score_pairs
from rashomon.lexicon import table

HERE = Path(__file__).resolve().parent
FOR = (  # columns that speak for one happening
    *("encoder", "network", "least lead", "most lead", "each the other's best", "same trigger", "trigger synonyms", "shared agents"),
    *("shared patients", "share of participants", "share of words", "shared in sentence", "shared places", "same figure"),
    *("near figure", "one hour", "one day", "same facet", "same figure asked", "same state of a thing", "utterances"),
    *("participant cosine", "clause cosine"),
)
AGAINST = (  # columns that speak against it
    *("agents apart", "patients apart", "agent is patient", "places apart", "lie apart", "days apart", "far apart", "hours apart"),
    *("figures of two kinds", "same state of another", "facets apart", "utterance and not", "planned and not", "state and verb"),
    "noun and verb",
)
FACETS = ("same facet", "same figure asked", "same state of a thing", "same state of another", "facets apart")
PRECISION = 0.75  # of the pairs that are joined


class Rows(NamedTuple):
    columns: NDArray[np.float64]
    labels: NDArray[np.float64]
    domain: NDArray[np.int64]
    gold: NDArray[np.bool_]  # marks, not claims


def rows_of(features: list[Features], gold: list[str | None]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The columns and labels of all candidate pairs of two reports whose happenings are both known."""
    board = ClaimArrays(features)
    i, j = candidate_pairs(board)
    columns = evidence_columns(board, i, j) | encoded_columns(board, board.vectors, i, j)
    known = np.array(
        [gold[a] is not None and gold[b] is not None and features[a].report != features[b].report for a, b in zip(i, j, strict=True)], bool
    )
    chosen = np.stack([columns[name] for name in (*FOR, *AGAINST)], 1)[known]
    return chosen, np.array([gold[a] == gold[b] for a, b in zip(i[known], j[known], strict=True)], float)


def read(stories: list[Story]) -> Rows:
    domains = sorted({s.domain for s in stories})
    tables, labels, domain, golds = [], [], [], []
    for story in stories:
        marked = marked_features(story)
        name = {(r, m): mark.event for r, report in enumerate(story.reports) for m, mark in enumerate(report.mentions)}
        made = claims_features(story)
        for features, gold, is_gold in (([f for _, f in marked], [name[at] for at, _ in marked], True), (*made, False)):
            table, label = rows_of(features, gold)
            tables.append(table)
            labels.append(label)
            domain.append(np.full(len(label), domains.index(story.domain)))
            golds.append(np.full(len(label), is_gold))
    return Rows(np.concatenate(tables), np.concatenate(labels), np.concatenate(domain), np.concatenate(golds))


def fit(rows: Rows, use: NDArray[np.bool_], strength: float = 0.01) -> tuple[NDArray[np.float64], float]:
    """Weights and start; a column that comes out with the wrong sign is left out and the rest is fitted anew."""
    sign = np.array([1.0] * len(FOR) + [-1.0] * len(AGAINST))
    kept = np.ones(len(sign), bool)
    while True:
        model = LogisticRegression(C=strength, max_iter=500).fit(rows.columns[use][:, kept], rows.labels[use])
        wrong = model.coef_[0] * sign[kept] <= 0.02
        if not wrong.any():
            weights = np.zeros(len(sign))
            weights[kept] = model.coef_[0]
            return weights, float(model.intercept_[0])
        kept[np.flatnonzero(kept)[wrong]] = False


def best(score: NDArray[np.float64], labels: NDArray[np.float64]) -> str:
    order = np.argsort(-score)
    right = np.cumsum(labels[order])
    precision, recall = right / np.arange(1, len(order) + 1), right / labels.sum()
    f1 = 2 * precision * recall / (precision + recall + 1e-9)
    n = int(f1.argmax())
    sure = max([*recall[precision >= 0.75], 0.0])
    return f"F1 {100 * f1[n]:.1f} (P {100 * precision[n]:.0f} R {100 * recall[n]:.0f}), R@P75 {100 * sure:.1f}"


def swept(stories: list[Story], weights: NDArray[np.float64], start: float) -> tuple[Bounds, str]:
    """The bounds of joining with which most pairs of claims are found on these stories while PRECISION of those said are right."""
    evidence = {"start": start, "weights": {name: w for name, w in zip((*FOR, *AGAINST), weights, strict=True) if w}}
    table("align_evidence")["encoder"].update(evidence)
    made = []
    for story in stories:
        features, gold = claims_features(story)
        board = ClaimArrays(features)
        made.append((features, gold, score_pairs(board, *candidate_pairs(board))))
    found: list[tuple[float, float, Bounds]] = []
    lines = []
    for within in (0.3, 0.5, 0.7, 0.9):
        for joined in range(300, 800, 20):
            bounds = Bounds(joined * 1000, within)
            right = said = wanted = 0
            for features, gold, scored in made:
                group = {n: g for g, members in enumerate(grouped(features, scored, bounds)) for n in members}
                known = [n for n in group if gold[n] is not None]
                both = [(a, b) for a in known for b in known if a < b and features[a].report != features[b].report]
                right += sum(group[a] == group[b] and gold[a] == gold[b] for a, b in both)
                said += sum(group[a] == group[b] for a, b in both)
                wanted += sum(gold[a] == gold[b] for a, b in both)
            precision, recall = right / max(said, 1), right / max(wanted, 1)
            found.append((recall if precision >= PRECISION else precision - 1, precision, bounds))
            lines.append(f"within {within} joined {joined / 1000:.2f}: right {100 * precision:.1f}, found {100 * recall:.1f}")
    return max(found)[2], "\n".join(lines)


def facets_by_rules(stories: list[Story]) -> dict[str, float]:
    """What the facets add to the network's log odds where no encoder was asked: a regression over both, in units of the network's."""
    tables, labels = [], []
    for story in stories:
        features, gold = claims_features(story)
        board = ClaimArrays([replace(f, vector=b"") for f in features])
        i, j = candidate_pairs(board)
        odds = score_pairs(board, i, j).scores / 1e6
        columns = likeness(board, i, j)
        known = [n for n, (a, b) in enumerate(zip(i, j, strict=True)) if gold[a] and gold[b] and features[a].report != features[b].report]
        network = np.log(np.clip(odds, 1e-6, 1 - 1e-6) / (1 - np.clip(odds, 1e-6, 1 - 1e-6)))
        tables.append(np.stack([network, *(columns[name] for name in FACETS)], 1)[known])
        labels.append(np.array([gold[i[n]] == gold[j[n]] for n in known], float))
    model = LogisticRegression(C=1.0, max_iter=500).fit(np.concatenate(tables), np.concatenate(labels))
    return {name: float(weight / model.coef_[0][0]) for name, weight in zip(FACETS, model.coef_[0][1:], strict=True)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=Path, default=HERE / "stories")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    with (args.stories / "domains.toml").open("rb") as stream:
        domains = tomllib.load(stream)["dev"]
    stories = [s for s in read_stories(args.stories, domains) if not s.faults]
    rows = read(stories)
    said = np.zeros(len(rows.labels))
    for domain in range(int(rows.domain.max()) + 1):
        weights, start = fit(rows, rows.domain != domain)
        out = rows.domain == domain
        said[out] = rows.columns[out] @ weights + start
    for name, use in (("marks", rows.gold), ("claims", ~rows.gold)):
        print(f"{name}: encoder alone {best(rows.columns[use, 0], rows.labels[use])}; with evidence {best(said[use], rows.labels[use])}")
    weights, start = fit(rows, np.ones(len(rows.labels), bool))
    lines = [f'"{name}" = {weight:.2f}' for name, weight in zip((*FOR, *AGAINST), weights, strict=True) if weight]
    print("\n".join(lines), f"\nstart {start:.2f}")
    bounds, told = swept(stories, weights, start)
    print(told)
    print("by rules alone", {name: round(weight, 2) for name, weight in facets_by_rules(stories).items()})
    if args.write:
        path = HERE.parent / "src" / "rashomon" / "data" / "align_evidence.toml"
        head = path.read_text(encoding="utf-8").partition("\n[encoder]")[0].rstrip("\n")
        path.write_text(
            f"{head}\n\n[encoder]\nstart = {start:.2f}\njoined = {bounds.joined / 1e6:.2f}\nwithin = {bounds.within}\n\n[encoder.weights]\n"
            + "\n".join(lines)
            + "\n",
            encoding="utf-8",
        )


if __name__ == "__main__":
    main()
