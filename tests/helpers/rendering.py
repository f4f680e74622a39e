"""The examples' dossiers as short texts, made to be read in a diff. Run as a script it writes the snapshots anew."""

import json
import os
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ("ferry", "mill-fire")
SNAPSHOTS = ROOT / "tests" / "snapshots"
QUOTE = 110  # characters of a claim's quote
UNMARKED = {"affirmed", "stated", "reporting"}

Json = dict[str, Any]


def command(*arguments: str | Path) -> list[str]:
    """The command line of this working tree, whatever else is installed."""
    return [sys.executable, "-c", "from rashomon.cli import main; main()", *map(str, arguments)]


def reconcile(*arguments: str | Path, seed: str = "0") -> bytes:
    """The dossier that `rashomon reconcile ARGUMENTS` writes, made in a process of its own with this hash seed."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "dossier.json")
        env = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT / "src"), "NO_COLOR": "1"}
        line = command("reconcile", *arguments, "-o", out)
        done = subprocess.run(line, cwd=ROOT, env=env, capture_output=True, text=True, encoding="utf-8", check=False)
        if done.returncode:
            raise RuntimeError(f"exit code {done.returncode}: {done.stderr}")
        return out.read_bytes()


def example(name: str) -> Path:
    return Path("examples", name)


def render(dossier: Json) -> str:
    """Reports, claims, events, conflicts and derivations, a few lines each."""
    return "\n".join(_lines(dossier)) + "\n"


def _lines(dossier: Json) -> Iterator[str]:
    names = {source["id"]: source["name"] or f"({source['description']})" for source in dossier["sources"]}
    names |= {report["id"]: Path(report["path"]).name for report in dossier["reports"]}
    labels = {item["id"]: item["label"] for item in dossier["claims"] + dossier["events"]}
    for report in dossier["reports"]:
        origin = f"{report['outlet']} ({report['outlet_basis']}), {report['published']}"
        yield f"{names[report['id']]}: {origin}, {report['length']} characters"
    for claim in dossier["claims"]:
        yield from _claim(claim, names)
    for event in dossier["events"]:
        yield from _event(event, names, labels)
    for conflict in dossier["conflicts"]:
        yield from _conflict(conflict, labels)
    yield ""
    for found in dossier["derivations"]:
        yield f"{names[found['from']]} {found['basis']} {names[found['to']]} ({found['weight']:.2f})"


def _claim(claim: Json, names: dict[str, str]) -> Iterator[str]:
    quote = textwrap.shorten(claim["quote"], QUOTE, placeholder=" ...")
    yield from ("", f"{claim['label']} {names[claim['report']]} [{claim['trigger']['text']}] {quote}")
    slots = [f"{part['role']}: {part['text']}" for part in claim["participants"] + claim["places"]]
    slots += [f"how many: {q['text']} [{q['low']}, {q['high']}] {q['unit']}" for q in claim["quantities"]]
    if slots:
        yield "  " + "; ".join(slots)
    chain = " > ".join(names[source] for source in claim["chain"])
    marks = (claim["polarity"], claim["certainty"], claim["voice"])
    yield "; ".join([f"  when: {_when(claim['time'])}", f"chain: {chain}", *(mark for mark in marks if mark not in UNMARKED)])


def _conflict(conflict: Json, labels: dict[str, str]) -> Iterator[str]:
    sides = " against ".join(" ".join(labels[claim] for claim in side) for side in conflict["claims"])
    yield from ("", f"{conflict['label']} {conflict['kind']} between {conflict['between']}: {sides}")
    yield f"  {conflict['explanation']}"


def _when(time: Json | None) -> str:
    return "unknown" if time is None else f"{time['edtf']} ({time['anchor']})"


def _event(event: Json, names: dict[str, str], labels: dict[str, str]) -> Iterator[str]:
    if len(event["claims"]) < 2:
        return
    yield ""
    yield f"{event['label']} {event['standing']}: {' '.join(labels[claim] for claim in event['claims'])}"
    yield f"  when: {_when(event['time'])}; origins: {', '.join(names[s] for s in event['origins']) or 'none'}"
    for position in event["positions"]:
        held = " ".join(labels[claim] for claim in position["claims"])
        yield f"  {position['slot']}: {position['value']} ({position['standing']}: {held})"


def write_snapshots() -> None:
    SNAPSHOTS.mkdir(exist_ok=True)
    for name in EXAMPLES:
        text = render(json.loads(reconcile(example(name))))
        (SNAPSHOTS / f"{name}.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write_snapshots()
