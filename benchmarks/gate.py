"""The gate: the scores on the cases against the floors, which only go up.

gate.py [--data DIR] [--floors FILE] [--raise]

Exits 1 if a score lies under its floor, 0 where there are no cases. `--raise` lifts the floors to what the working tree reaches,
less a slack for the last digits of another processor's arithmetic; no floor is ever lowered by it.
"""

import argparse
import math
import sys
import tomllib
from hashlib import sha256
from pathlib import Path

from common import CASES, ROOT, Json, Scores, case_folders, percent, scores, show

FLOORS = ROOT / "benchmarks" / "floors.toml"
SLACK = 0.5  # percentage points between a score and the floor that is made of it
FEWEST = 20  # things counted: a share of fewer jumps by points with each one, and makes no floor
HEAD = """\
# The least that the working tree must score on the cases, in percent. `make gate` checks it, `make floors` raises it; nothing
# lowers it but a hand, which then says why in the changelog. `cases` is a digest of the cases and their scorer.
"""


def digest(data: Path) -> str:
    """SHA-256 over the names and bytes of all files of the cases and of their scorer, in the order of their names."""
    total = sha256()
    files = (path for path in data.rglob("*") if path.is_file() and path.suffix in {".toml", ".txt", ".py", ".html", ".md"})
    for path in sorted(files, key=lambda path: path.relative_to(data).as_posix()):
        content = path.read_bytes()
        total.update(f"{path.relative_to(data).as_posix()}\0{len(content)}\0".encode())
        total.update(content)
    return total.hexdigest()


def read_floors(path: Path) -> Json:
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {"cases": "", "floors": {}}


def raised(floors: Json, table: Scores) -> dict[str, float]:
    """The floors, each the greater of what it was and what the scores allow; a score that counts few makes none."""
    out = dict(floors["floors"])
    for name, (right, wanted) in table.items():
        share = percent(right, wanted)
        if share is not None and wanted >= FEWEST:
            out[name] = max(out.get(name, 0.0), math.floor(10 * max(0.0, share - SLACK)) / 10)
    return out


def write_floors(path: Path, cases: str, floors: dict[str, float]) -> None:
    lines = [f'"{name}" = {floor:.1f}' for name, floor in floors.items()]
    path.write_text("\n".join([f'{HEAD}cases = "{cases}"', "", "[floors]", *lines]) + "\n", encoding="utf-8")


def check(floors: dict[str, float], table: Scores) -> list[str]:
    """Print every score beside its floor; return the names of those that lie under it or are no longer counted."""
    rows, under = [("", "score", "floor", "")], []
    for name in [*table, *(name for name in floors if name not in table)]:
        share, floor = percent(*table.get(name, (0, 0))), floors.get(name)
        low = floor is not None and (share is None or share < floor)
        if low:
            under.append(name)
        rows.append((name, _figure(share), _figure(floor), "under" if low else ""))
    show(rows)
    return under


def _figure(value: float | None) -> str:
    return "-" if value is None else f"{value:.1f}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=CASES, help="the folder of cases, with its run.py")
    parser.add_argument("--floors", type=Path, default=FLOORS)
    parser.add_argument("--raise", dest="lift", action="store_true", help="raise the floors to the scores")
    args = parser.parse_args()
    if not case_folders(args.data):
        print(f"gate: no cases under {args.data}, so no scores to hold against the floors")
        return 0
    floors, cases = read_floors(args.floors), digest(args.data)
    if floors["cases"] != cases:
        print("gate: the cases or their scorer are not those that the floors were set on; the floors hold all the same")
    table, _ = scores(args.data)
    under = check(floors["floors"], table)
    if args.lift:
        write_floors(args.floors, cases, raised(floors, table))
    if under:
        print(f"gate: under the floor: {', '.join(under)}")
    return int(bool(under))


if __name__ == "__main__":
    sys.exit(main())
