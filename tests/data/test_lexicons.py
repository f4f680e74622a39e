"""The data files: word lists sorted, unique and normalised; tables that parse; both with their source and licence at the top."""

import re
import tomllib
import unicodedata
from importlib.resources import files
from pathlib import Path

import pytest

DATA = Path(str(files("rashomon") / "data"))
LISTS = sorted(DATA.glob("*.txt"))
TABLES = sorted(DATA.glob("*.toml"))
LICENCE = re.compile(r"\b(CC0|CC[ -]BY[ -]\d|Apache|MIT|BSD|ODbL|public domain|WordNet 3\.0 licence|Unicode licen[cs]e)", re.IGNORECASE)


def name(path: Path) -> str:
    return path.name


def head(path: Path) -> str:
    """The comment lines before the first entry."""
    lines = path.read_text(encoding="utf-8").splitlines()
    end = next((i for i, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return "\n".join(lines[:end])


def entries(path: Path) -> list[str]:
    lines = (line.partition("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line]


def test_there_are_data_files() -> None:
    assert LISTS
    assert TABLES


@pytest.mark.parametrize("path", LISTS + TABLES, ids=name)
def test_states_its_source_and_licence(path: Path) -> None:
    assert LICENCE.search(head(path)), f"{path.name}: its first lines are to be comments that state source and licence"


@pytest.mark.parametrize("path", LISTS + TABLES, ids=name)
def test_is_normalised(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert unicodedata.is_normalized("NFC", text)
    assert "\r" not in text
    assert [line for line in text.splitlines() if line != line.rstrip()] == []


@pytest.mark.parametrize("path", LISTS, ids=name)
def test_word_list_is_sorted_and_unique(path: Path) -> None:
    found = entries(path)
    assert found, "a word list without an entry"
    assert found == sorted(set(found))


@pytest.mark.parametrize("path", TABLES, ids=name)
def test_table_parses(path: Path) -> None:
    assert tomllib.loads(path.read_text(encoding="utf-8"))
