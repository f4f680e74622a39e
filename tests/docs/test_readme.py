"""The README keeps its word: its commands run, its excerpt is in the real output, its Python runs."""

import os
import re
import shlex
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from rendering import ROOT, command

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
CONSOLE = [block for language, block in BLOCKS if language == "console"]
LINES = [line.removeprefix("$ ") for block in CONSOLE for line in block.splitlines() if line.startswith("$ ")]
GAP = "..."  # a line of it alone stands for lines left out


@cache
def run(line: str) -> str:
    """What a command line of the README prints, with this working tree's command and a page as wide as the README's."""
    words = shlex.split(line)
    assert words[0].rsplit("/", 1)[-1] == "rashomon"
    env = os.environ | {"NO_COLOR": "1", "COLUMNS": "100", "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run(command(*words[1:]), cwd=ROOT, env=env, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("target", [line.removeprefix("make ") for line in LINES if line.startswith("make ")])
def test_make_target_exists(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


EXCERPTS = [block.splitlines() for block in CONSOLE if "examples/" in block]


def test_there_is_an_excerpt() -> None:
    assert EXCERPTS


@pytest.mark.parametrize("excerpt", EXCERPTS, ids=lambda lines: lines[0])
def test_excerpt_is_real_output(excerpt: list[str]) -> None:
    printed = iter([line.rstrip() for line in run(excerpt[0].removeprefix("$ ")).splitlines()])
    for line in excerpt[1:]:
        if line.strip() not in {"", GAP}:
            assert line.rstrip() in printed, f"not printed, or not in this order: {line!r}"


def test_commands_on_reports_of_ones_own(tmp_path: Path) -> None:
    out = tmp_path / "dossier.json"
    own = [line for line in LINES if line.startswith("rashomon ")]
    assert own
    for line in own:
        line = line.replace("reports/", "examples/ferry").replace("dossier.json", out.as_posix())
        assert run(line) or "verify" in line


@pytest.mark.parametrize("code", [block for language, block in BLOCKS if language == "python"])
def test_python_runs(code: str) -> None:
    env = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_links_lead_somewhere() -> None:
    targets = [target for target in re.findall(r"\]\(([^)#]+)\)", README) if "://" not in target]
    assert targets
    assert [target for target in targets if not (ROOT / target).exists()] == []
