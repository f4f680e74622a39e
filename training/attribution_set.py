"""What the tagger learns from: windows of parsed text with pieces and syntax, and for each word its role, its cue or its certainty."""

from bisect import bisect_right
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np
from factuality_set import read_sentences
from numpy.typing import NDArray
from polnear import Relation, read_articles

from rashomon.extract.attribution.tagger import features
from rashomon.extract.attribution.windows import windows
from rashomon.models.pieces import Pieces
from rashomon.models.tagger import ROOM
from rashomon.parse import parse
from rashomon.parse.doc import Doc
from rashomon.read.reports import from_text
from rashomon.records.span import Span

Numbers = NDArray[np.int64]


class Window(NamedTuple):
    """One row to learn from: everything counts in words of the window.

    `tags`: 0 none, then for source, cue and content in turn 2r+1 where a span begins and 2r+2 inside; `cue` is the first word of the cue
    of a word's attribution, -1 where it has none or it stands outside; `certain` are words with their labels.
    """

    pieces: Numbers  # of the whole window, marks included
    words: Numbers  # where each word's first piece stands
    features: Numbers  # a row a word
    heads: Numbers
    tags: Numbers
    cue: Numbers
    certain: tuple[tuple[int, float], ...] = ()


def read_windows(folder: Path, pieces: Pieces) -> list[Window]:
    """The windows of a split of PolNeAR. Raises `SystemExit` where a text is not stored as it stands in the file."""
    rows: list[Window] = []
    for article in read_articles(folder):
        doc = parse(from_text(article.text, path=article.name, language="en"))
        if doc.text != article.text:
            raise SystemExit(f"{article.name}: the stored text differs from the file, so offsets do not hold")
        tags, cues = labels(doc, article.relations)
        rows.extend(_window(doc, at, pieces, tags, cues) for at in windows(doc, lambda word: len(pieces.of(word)), ROOM))
    return rows


def sentence_windows(path: Path, pieces: Pieces) -> list[Window]:
    """The sentences of a factuality set that have a label."""
    rows: list[Window] = []
    for sentence in read_sentences(path):
        doc = parse(from_text(sentence.text, path=path.name, language="en"))
        at = next(iter(windows(doc, lambda word: len(pieces.of(word)), ROOM)), (0, 0))
        certain = [(words[0], label) for span, label in sentence.targets if (words := sorted(tokens_in(doc, (span,)))) and words[0] < at[1]]
        if certain:
            none = [0] * len(doc.tokens)
            rows.append(_window(doc, at, pieces, none, [-1] * len(none))._replace(certain=tuple(certain)))
    return rows


def _window(doc: Doc, at: tuple[int, int], pieces: Pieces, tags: list[int], cues: list[int]) -> Window:
    first, last = at
    numbers, starts = [pieces.first], []
    for token in doc.tokens[first:last]:
        starts.append(len(numbers))
        numbers.extend(pieces.of(token.text)[:ROOM])
    numbers.append(pieces.last)
    table, heads = features(doc, first, last)
    own = [c - first if first <= c < last else -1 for c in cues[first:last]]
    row = partial(np.array, dtype=np.int64)
    return Window(row(numbers), row(starts), row(table), row(heads), row(tags[first:last]), row(own))


def labels(doc: Doc, relations: tuple[Relation, ...]) -> tuple[list[int], list[int]]:
    """For each token its tag, and the first token of the cue of its attribution. A content over several sentences is one span."""
    tags, cues = [0] * len(doc.tokens), [-1] * len(doc.tokens)
    for relation in relations:
        held = [tokens_in(doc, spans) for spans in relation]
        cue = min(held[1], default=-1)
        for r, tokens in enumerate(held):
            for i in tokens:
                tags[i] = 2 * r + (2 if i - 1 in tokens else 1)
                cues[i] = cue
    return tags, cues


def tokens_in(doc: Doc, spans: tuple[Span, ...]) -> set[int]:
    """The tokens that overlap one of the spans."""
    found: set[int] = set()
    for span in spans:
        i = max(0, bisect_right(doc.tokens, span.start, key=lambda t: t.start) - 1)
        while i < len(doc.tokens) and doc.tokens[i].start < span.end:
            if span.start < doc.tokens[i].end:
                found.add(i)
            i += 1
    return found
