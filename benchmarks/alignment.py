"""How well claims of one happening are joined: pairwise and B-cubed precision, recall and F1 on the held-out topics of ECB+.

alignment.py --data ECB_PLUS_DIR [--topics 30-35] [--network FILE] [--json]

Each topic's documents are dealt into sets of about nine, two happenings of one kind in each. Only claims whose trigger is an annotated
mention count. The encoder that ships was trained on topics 1 to 30. The network that ships, which stands in by rules alone, was
trained on all topics; what is measured here is one that was trained in the same way without the held-out ones
(alignment_network.json). Beside them: claims joined wherever their trigger has the same lemma.
"""

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable
from dataclasses import replace
from functools import cache
from pathlib import Path

from common import ROOT, show

sys.path.insert(0, str(ROOT / "training"))

from align_set import featured, gold_pairs
from ecb_plus import read_corpus, sets

from rashomon.align.events import scorer
from rashomon.align.events.cluster import group_claims
from rashomon.align.events.features import Features

Grouping = Callable[[list[Features]], list[Hashable]]  # for each claim the group that it is in


def rashomon(features: list[Features]) -> list[Hashable]:
    at = {claim: n for n, members in enumerate(group_claims(features)) for claim in members}
    return [at[n] for n in range(len(features))]


def by_rules(features: list[Features]) -> list[Hashable]:
    """What is joined where no encoder was asked."""
    return rashomon([replace(f, vector=b"") for f in features])


def same_lemma(features: list[Features]) -> list[Hashable]:
    return [f.lemma for f in features]


def measure(chosen: list[tuple[list[Features], dict[int, str]]], grouping: Grouping) -> dict[str, float]:
    """Pairs over documents, and B-cubed (Bagga and Baldwin 1998) over claims, both summed over the sets."""
    count: Counter[str] = Counter()
    cubed: dict[str, float] = defaultdict(float)
    for features, gold in chosen:
        groups = grouping(features)
        for a, b in gold_pairs(features, gold):
            said, wanted = groups[a] == groups[b], gold[a] == gold[b]
            count.update(said=said, wanted=wanted, right=said and wanted)
        for a in gold:
            mine = {b for b in gold if groups[b] == groups[a]}
            theirs = {b for b in gold if gold[b] == gold[a]}
            cubed["precision"] += len(mine & theirs) / len(mine)
            cubed["recall"] += len(mine & theirs) / len(theirs)
            cubed["claims"] += 1
    found = _prf("pairs", count["right"] / max(count["said"], 1), count["right"] / max(count["wanted"], 1))
    claims = max(cubed["claims"], 1.0)
    return found | _prf("b3", cubed["precision"] / claims, cubed["recall"] / claims)


def _prf(name: str, precision: float, recall: float) -> dict[str, float]:
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {f"{name} precision": precision, f"{name} recall": recall, f"{name} F1": f1}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--topics", default="31-35", help="first and last topic (default: those the scorer was not trained on)")
    parser.add_argument("--network", type=Path, default=Path(__file__).with_name("alignment_network.json"))
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    first, _, last = args.topics.partition("-")
    network = scorer.read_network(args.network.read_text(encoding="utf-8"))
    scorer.load_network = cache(lambda: network)
    documents = read_corpus(args.data, range(int(first), int(last or first) + 1))
    chosen = [featured(one) for _, one in sets(documents, seed=0)]
    ways: dict[str, Grouping] = {"rashomon": rashomon, "by rules alone": by_rules, "same lemma": same_lemma}
    found = {name: measure(chosen, way) for name, way in ways.items()}
    if args.json:
        print(json.dumps(found, indent=2))
        return
    names = list(found["rashomon"])
    show([["", *names], *([way, *(f"{100 * row[name]:.1f}" for name in names)] for way, row in found.items())])


if __name__ == "__main__":
    main()
