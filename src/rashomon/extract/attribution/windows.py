"""Windows: the stretches of a report that the tagger reads at a time, whole paragraphs where they fit, else whole sentences."""

from collections.abc import Callable, Iterable
from itertools import groupby

from ...parse.doc import Doc

Range = tuple[int, int]  # tokens, half-open


def windows(doc: Doc, size: Callable[[str], int], room: int) -> list[Range]:
    """Consecutive ranges of tokens that hold all of a report, none of more than `room` pieces; `size` counts the pieces of a word."""
    found: list[Range] = []
    filled = room
    for first, last, pieces in _units(doc, size, room):
        if filled + pieces <= room:
            found[-1], filled = (found[-1][0], last), filled + pieces
        else:
            found.append((first, last))
            filled = pieces
    return found


def _units(doc: Doc, size: Callable[[str], int], room: int) -> Iterable[tuple[int, int, int]]:
    """Paragraphs, or sentences, or words: the largest that fit, each with its pieces."""
    for _, group in groupby(doc.sentences, key=lambda s: s.paragraph):
        sentences = [(s.first, s.last, sum(size(t.text) for t in doc.of(s))) for s in group]
        whole = sum(pieces for _, _, pieces in sentences)
        if whole <= room:
            yield sentences[0][0], sentences[-1][1], whole
            continue
        for first, last, pieces in sentences:
            if pieces <= room:
                yield first, last, pieces
            else:
                yield from ((i, i + 1, min(size(doc.tokens[i].text), room)) for i in range(first, last))
