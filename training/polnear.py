"""PolNeAR's attributions as its authors publish them: plain text beside brat standoff files (Newell, Margolin and Ruths 2018).

A folder in this layout has `text/NAME.txt` and `attributions/NAME.ann` or `NAME_ANNOTATOR.ann`; offsets are code points.
"""

import re
from glob import escape
from pathlib import Path
from typing import NamedTuple

from rashomon.records.span import Span

ROLES = ("source", "cue", "content")
NUMBER = re.compile(r"\d+$")


class Relation(NamedTuple):
    """One attribution: the spans of its source (none where nobody is named), its cue and its content."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


class Article(NamedTuple):
    name: str
    text: str
    relations: tuple[Relation, ...]


def read_articles(folder: Path) -> list[Article]:
    """All articles of a split, in the order of their names. Raises `SystemExit` where the folder has another layout."""
    texts = sorted((folder / "text").glob("*.txt"))
    if not texts:
        raise SystemExit(f"{folder}: no text/*.txt; name a folder in PolNeAR's layout (text/ beside attributions/)")
    return [Article(path.stem, text, _relations(folder, path)) for path in texts if (text := _text(path)) is not None]


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8")  # no newline is turned into another: offsets count them


def _relations(folder: Path, path: Path) -> tuple[Relation, ...]:
    exact = [folder / "attributions" / f"{name}.ann" for name in (path.stem, path.name)]
    marked = sorted((folder / "attributions").glob(f"{escape(path.stem)}_*.ann"))  # an annotator's mark behind the name
    file = next((name for name in (*exact, *marked) if name.is_file()), None)
    lines = file.read_text(encoding="utf-8").splitlines() if file is not None else []
    bounds = dict(_bound(line) for line in lines if line.startswith("T") and line.count("\t") >= 2)
    found = [_relation(line.split("\t")[1], bounds) for line in lines if line.startswith("E") and "Attribution" in line]
    return tuple(sorted({r for r in found if r.cue or r.content}))


def _bound(line: str) -> tuple[str, tuple[Span, ...]]:
    """ "T3  Content 115 290;300 320  that ..." """
    key, middle = line.split("\t")[:2]
    spans = [tuple(map(int, part.split())) for part in middle.split(" ", 1)[1].split(";")]
    return key, tuple(Span(start, end) for start, end in spans)


def _relation(arguments: str, bounds: dict[str, tuple[Span, ...]]) -> Relation:
    """ "Attribution:T4 Content:T3 Cue:T2 Source:T1"; a role may come twice ("Content2")."""
    roles: dict[str, list[Span]] = {role: [] for role in ROLES}
    for argument in arguments.split()[1:]:
        role, _, key = argument.partition(":")
        name = NUMBER.sub("", role).lower()
        if name in roles:
            roles[name].extend(bounds.get(key, ()))
    return Relation(*(tuple(sorted(roles[role])) for role in ROLES))
