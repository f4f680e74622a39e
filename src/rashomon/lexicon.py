"""The one loader of the data files: word lists (one entry a line, `#` comments) and TOML tables, each read once."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def words(name: str) -> frozenset[str]:
    """The entries of `data/NAME.txt`: one a line, text after `#` is a comment."""
    lines = (line.partition("#")[0].strip() for line in _read(f"{name}.txt").splitlines())
    return frozenset(line for line in lines if line)


@cache
def table(name: str) -> dict[str, Any]:
    """The table of `data/NAME.toml`."""
    return tomllib.loads(_read(f"{name}.toml"))


def _read(file: str) -> str:
    return (files("rashomon") / "data" / file).read_text(encoding="utf-8")
