"""Read factuality sets (UW, Lee et al. 2015; UDS-IH2, White et al. 2016) as plain texts with targets and labels.

The layout: `FOLDER/SET/SPLIT.jsonl`, a sentence a line, its tokens set apart by blanks; targets are spans of tokens with a label from
-3 (certainly not) over 0 (open) to 3 (certainly so). The text is put together as it would be printed, and a target is a span of code
points of it. Rows keep the order of the file; the same file gives the same list.

    for set_ in SETS:
        for text, target, label in examples(DATA / "factuality", set_, "train"): ...
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from rashomon.records.span import Span

SETS = ("UW", "UDS_IH2")
SPLITS = ("train", "dev")

BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}", "``": '"', "''": '"'}
CLITIC = re.compile(r"^(n't|n’t|'(s|re|ve|ll|d|m)|’(s|re|ve|ll|d|m))$", re.IGNORECASE)
CLOSING = frozenset({",", ".", ";", ":", "?", "!", "%", ")", "]", "}", "...", "?!", "!!"})
OPENING = frozenset({"(", "[", "{", "$", "£", "€"})
WORD = re.compile(r"^\w")


class Target(NamedTuple):
    """The words that name a happening, and how far people hold it to be so, from -3 to 3."""

    span: Span
    label: float


class Sentence(NamedTuple):
    """One sentence as it would be printed, with its targets."""

    text: str
    targets: tuple[Target, ...]


class Example(NamedTuple):
    """One target in its sentence."""

    text: str
    span: Span
    label: float


def read_sentences(path: Path) -> list[Sentence]:
    """The sentences of a file. Raises `OSError`, and `ValueError` with file and line where a line is not of the layout."""
    found = []
    with path.open(encoding="utf-8") as stream:
        for number, line in enumerate(stream, 1):
            if not line.strip():
                continue
            try:
                found.append(_sentence(json.loads(line)))
            except (KeyError, IndexError, TypeError, ValueError) as error:
                raise ValueError(f"{path}:{number}: not a sentence with targets ({error!r})") from error
    return found


def examples(folder: Path, set_: str, split: str) -> list[Example]:
    """Every target of one split of one set with its text and label."""
    rows = read_sentences(folder / set_ / f"{split}.jsonl")
    return [Example(row.text, target.span, target.label) for row in rows for target in row.targets]


def _sentence(row: dict) -> Sentence:  # type: ignore[type-arg]
    text, at = printed(row["text"].split())
    targets = []
    for target in row["targets"]:
        first, last = target["span1"]
        targets.append(Target(Span(at[first].start, at[last - 1].end), float(target["label"])))
    return Sentence(text, tuple(targets))


def printed(tokens: list[str]) -> tuple[str, list[Span]]:
    """The tokens as running text, and where each of them stands in it."""
    text, close = "", True
    spans: list[Span] = []
    for word, before, after in _marked(tokens):
        if not (close or before):
            text += " "
        spans.append(Span(len(text), len(text) + len(word)))
        text, close = text + word, after
    return text, spans


def _marked(tokens: list[str]) -> Iterator[tuple[str, bool, bool]]:
    """Each token as it is printed, whether it stands close to what is before it, and whether what follows stands close to it."""
    opened = halved = False
    for i, raw in enumerate(tokens):
        word = BRACKETS.get(raw, raw)
        before, after = tokens[i - 1] if i else "", tokens[i + 1] if i + 1 < len(tokens) else ""
        if halved:  # the second half of "' '", printed with the first
            halved = False
            yield "", True, opened
        elif word == '"' or (word == "'" and after == "'"):
            opened, halved = not opened, word == "'"
            yield '"', not opened, opened
        elif word == "-" and WORD.match(before[-1:]) and WORD.match(after):
            yield word, True, True  # "Miami - based"
        else:
            tight = word in CLOSING or bool(CLITIC.match(word)) or (word in ("'", "’") and before.endswith(("s", "'")))
            yield word, tight, word in OPENING
