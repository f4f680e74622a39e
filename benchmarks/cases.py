"""The summed scores on the cases, by the cases' own scorer.

cases.py [--data DIR] [--json]
"""

import argparse
import json
from pathlib import Path

from common import CASES, case_folders, percent, scores, show


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=CASES, help="the folder of cases, with its run.py")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    folders = case_folders(args.data)
    if not folders:
        print(f"no cases under {args.data}: nothing measured")
        return
    table, seconds = scores(args.data)
    if args.json:
        print(json.dumps({"cases": len(folders), "seconds": seconds, "score": table}))
        return
    rows = [("", "right", "wanted", "percent")]
    for name, (right, wanted) in table.items():
        share = percent(right, wanted)
        rows.append((name, str(right), str(wanted), "-" if share is None else f"{share:.1f}"))
    show(rows)
    print(f"{len(folders)} cases, {seconds:.1f} s")


if __name__ == "__main__":
    main()
