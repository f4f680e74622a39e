"""Turns of phrase that mark a view ("in our view", "nothing more than", "it is time"), found once a sentence."""

import re
from functools import cache

from ...parse.doc import Doc, Token
from ...records.span import Span
from ..words import judging_words


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """Any entry of the list, as whole words, the longest first."""
    entries = sorted(judging_words(name), key=lambda entry: (-len(entry), entry))
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(e).replace("'", "['’]") for e in entries) + r")(?!\w)", re.IGNORECASE)


class OpinionPhrases:
    """The turns of phrase of one report, each sentence searched when it is first asked for."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self._inside: dict[int, list[Span]] = {}
        self._opening: dict[int, Span | None] = {}

    def inside(self, sentence: int) -> list[Span]:
        """Those anywhere in the sentence."""
        if sentence not in self._inside:
            span = self.doc.sentences[sentence].span
            self._inside[sentence] = [Span(m.start(), m.end()) for m in _pattern("phrases").finditer(self.doc.text, span.start, span.end)]
        return self._inside[sentence]

    def opening(self, sentence: int) -> Span | None:
        """The one at the head of the sentence, past opening quotation marks."""
        if sentence not in self._opening:
            first = self._first_word(sentence)
            found = _pattern("openings").match(self.doc.text, first.start, self.doc.sentences[sentence].span.end) if first else None
            self._opening[sentence] = Span(found.start(), found.end()) if found else None
        return self._opening[sentence]

    def _first_word(self, sentence: int) -> Token | None:
        return next((t for t in self.doc.of(self.doc.sentences[sentence]) if t.pos != "PUNCT"), None)
