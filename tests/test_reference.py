"""The generated pages of docs/reference are what the types and the command line say now."""

import subprocess
import sys

from rendering import ROOT


def test_reference_is_current() -> None:
    line = [sys.executable, str(ROOT / "docs" / "make_reference.py"), "--check"]
    done = subprocess.run(line, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
