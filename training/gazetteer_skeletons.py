"""Compile src/rashomon/data/gazetteer_skeletons.npz: the gazetteer's names by their consonants. Rerunning gives the same bytes.

    python training/gazetteer_skeletons.py [--out src/rashomon/data/gazetteer_skeletons.npz]

Reads gazetteer.npz alone (see gazetteer_index.py), and is to be run again when that file, the sounds of gazetteer_spelling.toml or
`spelling.sounds` changes. Kept are names in Latin letters of places with 5,000 people up, and of countries and divisions of the first
level; of the names of one place that sound alike, one.
"""

import argparse
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))
from rashomon.gazetteer.entry import KINDS
from rashomon.gazetteer.index import index, rows_of_key
from rashomon.gazetteer.skeletons import skeletons
from rashomon.gazetteer.spelling import sounds

PEOPLE = 5_000


def kept(row: int) -> bool:
    columns = index().columns
    kind = KINDS[columns["kind"][row]]
    return kind in ("country", "region") or (kind in ("city", "district") and columns["population"][row] >= PEOPLE)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path("src/rashomon/data/gazetteer_skeletons.npz"))
    args = parser.parse_args()
    it, under, seen = index(), defaultdict(list), set()
    for number in range(len(it.starts) - 1):
        name = it.key(number).decode("utf-8")
        rows = [row for row, _ in rows_of_key(number) if kept(row)]
        heard = sounds(name)
        if not rows or not name.isascii() or len(heard) < 2 or all((heard, row) in seen for row in rows):
            continue
        seen.update((heard, row) for row in rows)
        for skeleton in skeletons(name):
            under[skeleton].append((heard, number))
    names = [sorted(under[s]) for s in sorted(under)]
    heard = "\n".join(" ".join(sound for sound, _ in row) for row in names)
    arrays = {
        "skeletons": np.frombuffer("\n".join(sorted(under)).encode("ascii"), dtype=np.uint8),
        "sounds": np.frombuffer(heard.encode("ascii"), dtype=np.uint8),
        "counts": np.array([len(row) for row in names], dtype=np.uint16),
        "keys": np.array([number for row in names for _, number in row], dtype=np.uint32),
    }
    np.savez_compressed(args.out, **arrays)
    largest = sorted(((len(v), k) for k, v in under.items()), reverse=True)[:5]
    print(f"{len(under)} skeletons, {len(arrays['keys'])} names, largest {largest}, {args.out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
