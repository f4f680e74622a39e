"""What is generated in docs/ and in the README is what the types, the command line and the example say now."""

import subprocess
import sys

import pytest
from rendering import ROOT


@pytest.mark.parametrize("script", ["make_reference.py", "make_layout.py", "make_excerpt.py"])
def test_generated_pages_are_current(script: str) -> None:
    line = [sys.executable, str(ROOT / "docs" / script), "--check"]
    done = subprocess.run(line, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
