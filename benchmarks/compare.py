"""What a change does to the dossiers: claims, events and conflicts gained, lost and changed since a commit.

compare.py [--data DIR] [--base COMMIT] [--most N] [--json]

The base is checked out into a temporary work tree and run with the same environment, over the examples and the cases.
"""

import argparse
import json
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from common import CASES, EXAMPLES, ROOT, Json, case_folders, reconcile, show

KINDS = ("claims", "events", "conflicts")
Items = dict[Any, str]  # what identifies an item over both sides, and its line


@contextmanager
def checked_out(commit: str) -> Iterator[Path]:
    """A temporary work tree of the commit."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder, "base")
        subprocess.run(["git", "-C", str(ROOT), "worktree", "add", "--quiet", "--detach", str(tree), commit], check=True)
        try:
            yield tree
        finally:
            subprocess.run(["git", "-C", str(ROOT), "worktree", "remove", "--force", str(tree)], check=True)


def sets(data: Path) -> dict[str, list[Path]]:
    """The examples and the cases: the name of each set and what to reconcile."""
    found = {folder.name: [folder] for folder in sorted(EXAMPLES.iterdir()) if folder.is_dir()}
    for folder in case_folders(data):
        found[folder.name] = sorted(folder.glob("*.txt"))
    return found


def keys(dossier: Json) -> dict[str, str]:
    """What a claim is over both sides: its report, trigger and place in the text, whatever its id is made of."""
    paths = {report["id"]: Path(report["path"]).name for report in dossier["reports"]}
    return {c["id"]: f"{paths[c['report']]}:{c['trigger']['span'][0]} {c['trigger']['text']}" for c in dossier["claims"]}


def claims(dossier: Json) -> Items:
    names = {source["id"]: source["name"] or source["description"] for source in dossier["sources"]}
    key = keys(dossier)
    return {key[c["id"]]: _claim_line(c, names) for c in dossier["claims"]}


def _claim_line(claim: Json, names: dict[str, str]) -> str:
    slots = [f"{p['role']}={p['text']}" for p in claim["participants"] + claim["places"]]
    slots += [f"{q['text']}=[{q['low']},{q['high']}]" for q in claim["quantities"]]
    time = claim["time"]["edtf"] if claim["time"] else None
    chain = ">".join(str(names[source]) for source in claim["chain"])
    return f"{'; '.join(slots)} | {time} | {chain} | {claim['polarity']} {claim['certainty']} {claim['voice']}"


def events(dossier: Json) -> Items:
    key = keys(dossier)
    found = ((tuple(sorted(key[claim] for claim in event["claims"])), event["standing"]) for event in dossier["events"])
    return {members: standing for members, standing in found if len(members) > 1}


def conflicts(dossier: Json) -> Items:
    key, found = keys(dossier), {}
    for conflict in dossier["conflicts"]:
        sides = sorted(" ".join(sorted(key[claim] for claim in side)) for side in conflict["claims"])
        found[conflict["kind"], *sides] = conflict["between"]
    return found


def difference(old: Items, new: Items) -> dict[str, list[str]]:
    """Lines for the items that only one side has, or that both have with different lines."""
    return {
        "gained": [f"{_name(key)}: {new[key]}" for key in new if key not in old],
        "lost": [f"{_name(key)}: {old[key]}" for key in old if key not in new],
        "changed": [f"{_name(key)}: {old[key]} => {new[key]}" for key in new if key in old and old[key] != new[key]],
    }


def _name(key: Any) -> str:
    return key if isinstance(key, str) else " + ".join(key)


def compare(data: Path, base: str) -> dict[str, dict[str, dict[str, list[str]]]]:
    """For every set, kind of item and kind of change: its lines."""
    of = {"claims": claims, "events": events, "conflicts": conflicts}
    out = {}
    with checked_out(base) as tree:
        for name, reports in sets(data).items():
            old, new = reconcile(reports, tree), reconcile(reports)
            out[name] = {kind: difference(of[kind](old), of[kind](new)) for kind in KINDS}
    return out


def report(found: dict[str, dict[str, dict[str, list[str]]]], most: int) -> None:
    """Print a table of counts, then up to `most` lines of each kind of change in each set."""
    rows = [("", *(f"{kind} +/-/~" for kind in KINDS))]
    for name, kinds in found.items():
        rows.append((name, *("/".join(str(len(lines)) for lines in kinds[kind].values()) for kind in KINDS)))
    show(rows)
    for name, kinds in found.items():
        for kind, changes in kinds.items():
            for change, lines in changes.items():
                for line in lines[:most]:
                    print(f"{name}: {kind} {change}: {line}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=CASES, help="the folder of cases")
    parser.add_argument("--base", default="HEAD", help="the commit to compare the working tree with")
    parser.add_argument("--most", type=int, default=10, help="lines of each kind of change in each set")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    found = compare(args.data, args.base)
    if args.json:
        print(json.dumps(found, ensure_ascii=False))
    else:
        report(found, args.most)


if __name__ == "__main__":
    main()
