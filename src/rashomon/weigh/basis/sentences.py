"""The text of a report cut into sentences, as the parser found them, and into the lines that hold none (headings, credits)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from ...records.span import Span


class Sentences:
    """The stretches of one report's text, in its order: sentences, and lines between them. None overlap."""

    __slots__ = ("_starts", "spans")

    def __init__(self, text: str, sentences: Sequence[Span]) -> None:
        self.spans = tuple(_stretches(text, sentences))
        self._starts = [span.start for span in self.spans]

    def at(self, offset: int) -> Span:
        """The stretch that an offset lies in or behind; an empty one where there is no text before it."""
        i = bisect_right(self._starts, offset) - 1
        return self.spans[i] if i >= 0 else Span(offset, offset)


def _stretches(text: str, sentences: Sequence[Span]) -> Iterator[Span]:
    at = 0
    for sentence in sentences:
        yield from _lines(text, at, sentence.start)
        yield sentence
        at = sentence.end
    yield from _lines(text, at, len(text))


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    """The lines between two offsets, without the blanks around them."""
    for line in text[start:end].splitlines(keepends=True):
        words = line.strip()
        if words:
            first = start + line.index(words)
            yield Span(first, first + len(words))
        start += len(line)
