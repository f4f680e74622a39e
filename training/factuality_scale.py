"""Fit the degrees of the classes of embedding words (`rashomon/models/factuality.json`) on the training split of UW.

    python training/factuality_scale.py --data DATA/factuality [--set UW] [--out FILE]

A target's degree is put together from the operators over it (`extract/factuality/certainty.py`), each of which is linear in what it
is given: so the degree is linear in any one number of any one class while the others stand. Each number in turn is set to the
least squares over the targets that it bears on, drawn to the number set by hand (`data/scale.toml`) as by PRIOR further targets, in the
order of the names, ROUNDS times. A class that no target has keeps the numbers set by hand. The numbers are rounded to hundredths; a
rerun gives the same bytes as long as nothing up to `extract/factuality/embedding.py` and none of the lists changes.
"""

import argparse
import json
from collections import defaultdict
from pathlib import Path

from factuality_set import Sentence, read_sentences

from rashomon.extract.attribution.attributions import find_attributions
from rashomon.extract.factuality.certainty import operators_over
from rashomon.lexicon import table
from rashomon.parse import parse
from rashomon.read import from_text

PRIOR = 5.0  # targets that the number set by hand counts for
ROUNDS = 8
SURE = 3.0

Chain = tuple[str, ...]  # classes of operators, the outermost first
Scale = dict[str, list[float]]


def chains(sentences: list[Sentence]) -> dict[Chain, list[float]]:
    """The labels of all targets by the classes of operators over them."""
    found: dict[Chain, list[float]] = defaultdict(list)
    for sentence in sentences:
        doc = parse(from_text(sentence.text, path="sentence.txt", language="en"))
        attributions = find_attributions(doc)
        for target in sentence.targets:
            token = next((t for t in reversed(doc.tokens) if t.span.overlaps(target.span)), None)
            if token is not None:
                around = sorted((a for a in attributions if token.i in a.content), key=lambda a: len(a.content))
                found[tuple(o.name for o in operators_over(token, around))].append(target.label)
    return dict(found)


def degree(chain: Chain, scale: Scale) -> float:
    at = SURE
    for name in chain:
        held = (at + SURE) / (2 * SURE)
        at = held * scale[name][0] + (1 - held) * scale[name][1]
    return at


def fit(labels: dict[Chain, list[float]], hand: Scale) -> Scale:
    scale = {name: list(pair) for name, pair in sorted(hand.items())}
    bearing: dict[str, list[Chain]] = defaultdict(list)
    for chain in sorted(labels):
        for name in sorted(set(chain)):
            bearing[name].append(chain)
    for _ in range(ROUNDS):
        for name in sorted(bearing):
            for side in (0, 1):
                _set(name, side, scale, hand, [(chain, labels[chain]) for chain in bearing[name]])
    return {name: [round(number, 2) + 0.0 for number in pair] for name, pair in scale.items()}


def _set(name: str, side: int, scale: Scale, hand: Scale, rows: list[tuple[Chain, list[float]]]) -> None:
    """Set one number to its least squares."""
    now = scale[name][side]
    pull, weight = PRIOR * (hand[name][side] - now), PRIOR
    for chain, labels in rows:
        scale[name][side] = now
        base = degree(chain, scale)
        scale[name][side] = now + 0.01
        slope = (degree(chain, scale) - base) / 0.01
        pull += slope * (sum(labels) - len(labels) * base)
        weight += slope * slope * len(labels)
    scale[name][side] = min(SURE, max(-SURE, now + pull / weight))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--set", default="UW")
    parser.add_argument("--out", type=Path, default=Path("src/rashomon/models/factuality.json"))
    args = parser.parse_args()
    labels = chains(read_sentences(args.data / args.set / "train.jsonl"))
    scale = fit(labels, {name: list(pair) for name, pair in table("scale")["degree"].items()})
    rows = ",\n".join(f"  {json.dumps(name)}: {json.dumps(pair)}" for name, pair in scale.items())
    args.out.write_text(f'{{"classes": {{\n{rows}\n}}}}\n', encoding="utf-8")
    print(f"{len(scale)} classes from {sum(map(len, labels.values()))} targets -> {args.out}")


if __name__ == "__main__":
    main()
