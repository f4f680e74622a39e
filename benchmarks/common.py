"""What the measurements share: the cases' scorer, the command line of a source tree, plain tables."""

import json
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CASES = ROOT.parent / "shared" / "cases"
EXAMPLES = ROOT / "examples"
MAIN = "from rashomon.cli import main; main()"

Json = dict[str, Any]
Scores = dict[str, tuple[int, int]]  # right, wanted


def environment(tree: Path = ROOT) -> dict[str, str]:
    """The environment in which Python finds the package of this source tree first."""
    return os.environ | {"PYTHONPATH": str(tree / "src"), "NO_COLOR": "1"}


def reconcile(reports: Sequence[Path], tree: Path = ROOT) -> Json:
    """The dossier of these reports, made by the command line of a source tree. Raises `SystemExit` where it makes none."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "dossier.json")
        line = [sys.executable, "-c", MAIN, "reconcile", *map(str, reports), "-o", str(out)]
        done = subprocess.run(line, env=environment(tree), capture_output=True, text=True, encoding="utf-8", check=False)
        if not out.exists():
            raise SystemExit(f"{reports[0]}: no dossier (exit code {done.returncode})\n{done.stderr[-2000:]}")
        dossier: Json = json.loads(out.read_text(encoding="utf-8"))
        return dossier


def case_folders(data: Path) -> list[Path]:
    """The folders with an answer key, and without a scorer none."""
    return sorted(key.parent for key in data.glob("*/key.toml")) if (data / "run.py").is_file() else []


def scores(data: Path) -> tuple[Scores, float]:
    """The summed table of the cases' own `run.py`, and the seconds it took. Raises `SystemExit` where it fails."""
    reconcile_line = f'"{sys.executable}" -c "{MAIN}" reconcile {{reports}} -o {{out}}'
    line = [sys.executable, str(data / "run.py"), "--json", "--command", reconcile_line]
    done = subprocess.run(line, env=environment(), capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        raise SystemExit(f"{data / 'run.py'} failed: {done.stderr[-2000:] or done.stdout[-2000:]}")
    found = json.loads(done.stdout)
    return {name: (right, wanted) for name, (right, wanted) in found["score"].items()}, found["seconds"]


def percent(right: int, wanted: int) -> float | None:
    """The share in percent; None where nothing was wanted."""
    return 100 * right / wanted if wanted else None


def peak_mib(whose: int = resource.RUSAGE_SELF) -> float:
    """The most memory that the process, or its largest child, has had so far; macOS counts bytes, others KiB."""
    return resource.getrusage(whose).ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def show(rows: Sequence[Sequence[str]]) -> None:
    """Print a table: the first column flush left, the others flush right, two spaces between."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        cells = [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        print("  ".join(cells).rstrip())
