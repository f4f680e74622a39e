"""Whether two spellings are one name: precision, recall and F1 of `same_spelling`, and of sound alone.

The pairs are written by hand (transliteration/pairs.tsv), a third of them held out.

python benchmarks/transliteration.py [--data PAIRS.tsv] [--misses] [--json]
"""

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from common import percent, show

from rashomon.gazetteer import THRESHOLD, same_sound, same_spelling

PAIRS = Path(__file__).parent / "transliteration" / "pairs.tsv"


class Pair(NamedTuple):
    """Two names, whether they are one place's, and the part of the set that they belong to."""

    a: str
    b: str
    same: bool
    part: str
    language: str


def read(path: Path) -> list[Pair]:
    """The rows of a table of pairs; lines that begin with # are comments."""
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return [Pair(a, b, verdict == "same", part, language) for a, b, verdict, part, language in rows]


def score(pairs: Sequence[Pair], likelihood: Callable[[str, str], float]) -> dict[str, float | int | None]:
    """Precision, recall and F1 in percent of what is called the same."""
    found = [(pair.same, likelihood(pair.a, pair.b) >= THRESHOLD) for pair in pairs]
    right = sum(same and said for same, said in found)
    said, same = sum(said for _, said in found), sum(same for same, _ in found)
    return {"pairs": len(pairs), "precision": percent(right, said), "recall": percent(right, same), "f1": percent(2 * right, said + same)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=PAIRS)
    parser.add_argument("--misses", action="store_true", help="print the pairs of the development part that are called wrongly")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    pairs = read(args.data)
    parts = {part: [p for p in pairs if part in (p.part, "all")] for part in ("dev", "held-out", "all")}
    ways = {"": same_spelling, ", by sound alone": same_sound}
    table = {part + said: score(rows, way) for said, way in ways.items() for part, rows in parts.items()}
    if args.json:
        print(json.dumps(table))
        return
    figures = [
        [part, *("-" if v is None else f"{v:.1f}" if isinstance(v, float) else str(v) for v in row.values())] for part, row in table.items()
    ]
    show([["part", "pairs", "precision", "recall", "F1"], *figures])
    if args.misses:
        wrong = [p for p in parts["dev"] if (same_spelling(p.a, p.b) >= THRESHOLD) != p.same]
        for pair in wrong:
            print(f"{'same' if pair.same else 'different'}  {same_spelling(pair.a, pair.b):.2f}  {pair.a} | {pair.b}")


if __name__ == "__main__":
    main()
