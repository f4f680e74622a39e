"""How well certainty and polarity agree with what people hold to have happened: Pearson's r and mean absolute error from -3 to 3.

factuality.py --data DIR [--split dev] [--json]

DIR holds one folder a set (UW, UDS_IH2, or any other of that layout, see `training/factuality_set.py`), or is such a folder itself. Every
target of the split is scored, each sentence read as a report of its own. Most targets are no claim of ours: all are read by
`rashomon.extract.factuality.factuality_of` on the token that the target names, with the attributions that hold it; "claims" is how
many of them are triggers too. Rows, all on the same targets:

    rashomon      the degree of the reading, put together from the words by the scale in `models/factuality.json`
    record alone  what a dossier keeps, certainty and polarity, by the table RECORD below
    near words    a negation or a modal verb among the five tokens before the target, by the table NEAR below
    all +3        everything happened (r is not defined for a constant)
"""

import argparse
import json
import math
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from common import ROOT, show

sys.path.insert(0, str(ROOT / "training"))

from factuality_set import Sentence, read_sentences

from rashomon.extract.attribution import Attribution, find_attributions
from rashomon.extract.clauses import TriggerDraft
from rashomon.extract.factuality.certainty import Factuality, factuality_of
from rashomon.extract.triggers.triggers import find_triggers
from rashomon.parse import parse
from rashomon.parse.doc import Doc, Token
from rashomon.read import from_text
from rashomon.records.span import Span

RECORD = {"stated": 3.0, "planned": 2.0, "hedged": 1.5, "hypothetical": 1.0}  # of what is affirmed; negated: with a minus
NEAR = {"not": -3.0, "n't": -3.0, "no": -3.0, "never": -3.0, "may": 1.5, "might": 1.5, "could": 1.5, "would": 1.5, "will": 2.0, "if": 1.0}


class Row(NamedTuple):
    """One target: the people's label, our reading, the number for near words, and whether it is a claim of ours."""

    label: float
    degree: float
    record: float
    near: float
    claim: bool


class Agreement(NamedTuple):
    """Pearson's correlation (None for a constant) and the mean absolute error."""

    r: float | None
    mae: float


WAYS: dict[str, Callable[[Row], float]] = {
    "rashomon": lambda row: row.degree,
    "record alone": lambda row: row.record,
    "near words": lambda row: row.near,
    "all +3": lambda _: 3.0,
}


def read_rows(sentences: Sequence[Sentence]) -> list[Row]:
    """All targets of these sentences, in their order."""
    return [row for sentence in sentences for row in rows_of(sentence)]


def rows_of(sentence: Sentence) -> list[Row]:
    doc = parse(from_text(sentence.text, path="sentence.txt", language="en"))
    attributions = find_attributions(doc)
    claimed = {trigger.head.i for trigger in find_triggers(doc, attributions)}
    found = []
    for target in sentence.targets:
        token = token_at(doc, target.span)
        if token is None:  # nothing is parsed there (a heading): the words are taken as they stand
            found.append(Row(target.label, 3.0, 3.0, 3.0, False))
            continue
        reading = factuality_of(TriggerDraft(token, [token], "verb"), _around(attributions, token))
        found.append(Row(target.label, reading.degree, of_record(reading), _near(doc, token), token.i in claimed))
    return found


def token_at(doc: Doc, span: Span) -> Token | None:
    """The last token that the words of a target overlap."""
    return next((token for token in reversed(doc.tokens) if token.span.overlaps(span)), None)


def of_record(reading: Factuality) -> float:
    return RECORD[reading.certainty] * (-1 if reading.polarity == "negated" else 1)


def _around(attributions: Sequence[Attribution], token: Token) -> list[Attribution]:
    return sorted((a for a in attributions if token.i in a.content), key=lambda a: len(a.content))


def _near(doc: Doc, token: Token) -> float:
    before = [t.lower for t in doc.tokens[max(token.i - 5, 0) : token.i]]
    return next((NEAR[word] for word in reversed(before) if word in NEAR), 3.0)


def agreement(rows: Sequence[Row], way: Callable[[Row], float]) -> Agreement:
    ours, labels = [way(row) for row in rows], [row.label for row in rows]
    return Agreement(pearson(ours, labels), sum(abs(a - b) for a, b in zip(ours, labels, strict=True)) / max(len(rows), 1))


def pearson(a: Sequence[float], b: Sequence[float]) -> float | None:
    """The correlation of two rows of numbers; None where one of them is constant."""
    if not a:
        return None
    mean_a, mean_b = math.fsum(a) / len(a), math.fsum(b) / len(b)
    spread = math.fsum((x - mean_a) ** 2 for x in a) * math.fsum((y - mean_b) ** 2 for y in b)
    return math.fsum((x - mean_a) * (y - mean_b) for x, y in zip(a, b, strict=True)) / math.sqrt(spread) if spread else None


def files_of(data: Path, split: str) -> dict[str, Path]:
    """Name of a set -> its file of the split."""
    folders = [data, *sorted(p for p in data.iterdir() if p.is_dir())] if data.is_dir() else []
    return {folder.name: path for folder in folders if (path := folder / f"{split}.jsonl").is_file()}


def report(name: str, rows: Sequence[Row], seconds: float) -> None:
    table = [[name, "r", "mean error"]]
    for way, pick in WAYS.items():
        found = agreement(rows, pick)
        table.append([way, "-" if found.r is None else f"{found.r:.3f}", f"{found.mae:.3f}"])
    show(table)
    print(f"{len(rows)} targets, {sum(row.claim for row in rows)} of them claims, {seconds:.1f} s\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--split", default="dev")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    files = files_of(args.data, args.split)
    if not files:
        sys.exit(f"{args.data}: no {args.split}.jsonl in it or in its folders")
    result = {}
    for name, path in files.items():
        start = time.perf_counter()
        try:
            rows = read_rows(read_sentences(path))
        except ValueError as error:
            sys.exit(str(error))
        if args.json:
            scores = {way: agreement(rows, pick)._asdict() for way, pick in WAYS.items()}
            result[name] = {**scores, "targets": len(rows), "claims": sum(row.claim for row in rows)}
        else:
            report(name, rows, time.perf_counter() - start)
    if args.json:
        print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
