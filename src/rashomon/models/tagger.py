"""The tagger's weights: for the words of a window their roles and their cues (see CARD_tagger.md).

The matrices are kept as whole numbers of eight bits with a scale for each column; they are multiplied as 32-bit floats, one window at a
time and without padding, so that a report's result hangs on nothing beside it.
"""

import json
from functools import cache
from importlib import import_module
from importlib.resources import files
from multiprocessing import parent_process
from os import cpu_count
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from .decoding import Field, Floats
from .pieces import Pieces

FILE = "tagger.onnx"
THREADS = 4  # more gain nothing on windows of this size
ROOM = 254  # word pieces of a window, its two marks left out, as in training


class Scores(NamedTuple):
    """For n words: seven scores of roles each (n, 7), and of the first word of each word's cue (n, n)."""

    roles: Floats
    links: Floats


class Network:
    """The weights, ready to run."""

    def __init__(self, threads: int = 1) -> None:
        onnxruntime: Any = import_module("onnxruntime")  # a third of a second: only what extracts needs it
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
        options.log_severity_level = 3
        weights = (files("rashomon") / "models" / FILE).read_bytes()
        self._session: Any = onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"])
        kept: dict[str, str] = self._session.get_modelmeta().custom_metadata_map
        self.pieces = Pieces(kept["vocabulary"].split("\n"))
        transitions = json.loads(kept["field"])
        self.field = Field(*(np.array(transitions[part], dtype=np.float32) for part in Field._fields))

    def size(self, word: str) -> int:
        """How many pieces a word has."""
        return len(self.pieces.of(word))

    def scores(self, words: list[str], features: list[list[int]], heads: list[int]) -> Scores:
        """The scores of one window; `heads` are places of the window. A word without end is cut to what the window holds."""
        numbers, starts = [self.pieces.first], []
        for word in words:
            starts.append(len(numbers))
            numbers.extend(self.pieces.of(word)[:ROOM])
        numbers.append(self.pieces.last)
        feed: dict[str, NDArray[np.int64]] = {
            "pieces": np.array(numbers, dtype=np.int64),
            "words": np.array(starts, dtype=np.int64),
            "features": np.array(features, dtype=np.int64),
            "heads": np.array(heads, dtype=np.int64),
        }
        return Scores(*self._session.run(list(Scores._fields), feed))


@cache
def network() -> Network:
    """The network, loaded once a process; a worker among others keeps to one thread. The threads change no bit of what it says."""
    alone = parent_process() is None
    return Network(min(THREADS, cpu_count() or 1) if alone else 1)
