"""Word pieces: a word as the numbers that the encoder of BERT's uncased vocabulary reads (Wu et al. 2016, Devlin et al. 2019)."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from importlib import import_module
from typing import Any

PLAIN = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'", "―": "—"})
"""One form of each mark: how a paper sets its quotation marks says nothing of who speaks."""
MARKS = re.compile(r"\w+|[^\w\s]|_")
LONGEST = 100  # characters: a longer run of letters is no word, and is read as unknown


class Pieces:
    """The numbers of a vocabulary's word pieces; `vocabulary` lists them in the order of their numbers, "##" before one inside a word."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        tokenizers: Any = import_module("curated_tokenizers")  # loaded with the weights, once
        self._processor = tokenizers.WordPieceProcessor(list(vocabulary))
        numbers = {piece: n for n, piece in enumerate(vocabulary)}
        self.first, self.last, self._unknown = numbers["[CLS]"], numbers["[SEP]"], numbers["[UNK]"]
        self.of = lru_cache(maxsize=50_000)(self._of)

    def _of(self, word: str) -> tuple[int, ...]:
        """The pieces of one word or mark: without case and accents, split at marks; never none."""
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower().translate(PLAIN)) if unicodedata.category(c) != "Mn")
        numbers: list[int] = []
        for part in MARKS.findall(plain):
            found = self._processor.encode(part)[0] if len(part) <= LONGEST else [-1]
            numbers.extend([self._unknown] if -1 in found else found)
        return tuple(numbers) or (self._unknown,)
