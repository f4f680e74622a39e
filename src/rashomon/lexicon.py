"""The one loader of the data files: word lists (one entry a line, `#` comments) and TOML tables, each read once."""

import tomllib
from collections.abc import Sequence
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


@cache
def outlet_names() -> frozenset[str]:
    """Names of agencies, broadcasters and papers, lower case, that show an outlet by themselves."""
    return words("outlet_names") | _listed_names("agencies") | _listed_names("broadcasters") | _listed_names("papers")


@cache
def agency_names() -> frozenset[str]:
    """Names of news agencies, lower case."""
    return frozenset(table("attribution_cues")["agencies"]) | _listed_names("agencies")


def names_medium(name: Sequence[str]) -> bool:
    """Do the words of a name say that it is a medium's: by a word that only media bear, wherever it stands ("BBC News Arabic"), by one at
    its head ("Times of India"), by how it opens ("Daily Nation")? An agency or a service is one only beside a word for news.
    """
    lists = table("attribution_cues")
    parts = [part.strip(".,").rpartition("-")[2] for part in (word.lower() for word in name) if part != "the"]
    if not parts:
        return False
    if any(part in lists["media_words"] for part in parts) or parts[0] in lists["media_openers"]:
        return True
    head = parts[parts.index("of") - 1] if "of" in parts[1:] else parts[-1]
    if head in lists["media_agencies"]:
        return any(part in lists["agency_companions"] for part in parts)
    return head in lists["media"]


def _listed_names(section: str) -> frozenset[str]:
    """The names of one section of `data/known_names.toml`, without those that others bear too."""
    names = table("known_names")
    found = {name for full, others in names[section].items() for name in (full, *others)}
    return frozenset(name.lower() for name in found - set(names["colliding"]))


def _read(file: str) -> str:
    return (files("rashomon") / "data" / file).read_text(encoding="utf-8")
