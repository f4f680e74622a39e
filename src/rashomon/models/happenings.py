"""The encoder of happenings: for the trigger of each claim a vector of what happened, read in its report (see CARD_happenings.md).

A report is read in windows of whole paragraphs where it fits none, one window at a time and without padding, so that a report's vectors
hang on nothing beside it. Matrices are kept in four bits and multiplied in eight, with exact sums. Two vectors are compared in whole
numbers, so that a pair's score hangs on no other pair.
"""

import json
import re
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from importlib.resources import files
from multiprocessing import parent_process
from os import cpu_count
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from .packing import unpacked
from .pieces import Pieces

FILES = ("happenings_1.npz", "happenings_2.npz")
THREADS = 4  # more gain nothing on windows of this size
ROOM = 510  # word pieces of a window, its two marks left out
WORD = re.compile(r"\w+|[^\w\s]|_")
FULL = 127  # whole numbers of eight bits

Floats = NDArray[np.float32]
Vectors = NDArray[np.int8]  # a row a trigger: what happened, then the kind of it, then what the scorer's layer compares
Pairs = NDArray[np.intp]


class Window(NamedTuple):
    """A stretch of a text as pieces, its two marks included; for each of its words where it begins and ends in the text and the place of
    its first piece."""

    numbers: list[int]
    starts: list[int]
    ends: list[int]
    places: list[int]

    def pieces_of(self, start: int, end: int) -> tuple[int, int] | None:
        """The places (half-open) of the pieces of all words that characters `start` to `end` touch; None where the window has none."""
        touched = [n for n in range(len(self.starts)) if self.starts[n] < end and start < self.ends[n]]
        if not touched:
            return None
        after = touched[-1] + 1
        return self.places[touched[0]], self.places[after] if after < len(self.places) else len(self.numbers) - 1


def windows_of(text: str, pieces: Pieces, room: int = ROOM) -> list[Window]:
    """A text in windows of at most `room` pieces: cut before a paragraph, else after a sentence, else anywhere."""
    words = [(m.start(), m.end(), pieces.of(m[0])[:room]) for m in WORD.finditer(text)]
    found, first = [], 0
    while first < len(words):
        last, size = first, 0
        while last < len(words) and size + len(words[last][2]) <= room:
            size += len(words[last][2])
            last += 1
        if last < len(words):
            last = _cut(text, words, first, last)
        found.append(_window(words[first:last], pieces))
        first = last
    return found


def _cut(text: str, words: list[tuple[int, int, tuple[int, ...]]], first: int, last: int) -> int:
    """Where to end a window that could hold the words `first` to `last`: in its second half, at the last seam there is."""
    half = (first + last) // 2
    paragraphs = [n for n in range(half, last) if "\n\n" in text[words[n - 1][1] : words[n][0]]]
    sentences = [n for n in range(half, last) if text[words[n - 1][0] : words[n - 1][1]] in (".", "!", "?")]
    return max(paragraphs or sentences or [last])


def _window(words: list[tuple[int, int, tuple[int, ...]]], pieces: Pieces) -> Window:
    window = Window([pieces.first], [], [], [])
    for start, end, numbers in words:
        window.starts.append(start)
        window.ends.append(end)
        window.places.append(len(window.numbers))
        window.numbers.extend(numbers)
    window.numbers.append(pieces.last)
    return window


class Scorer(NamedTuple):
    """The last step of the network, in whole numbers: of two triggers' vectors the log odds that they tell of one happening.

    `sizes` are the numbers of a vector's three parts: the happening, its kind, what the layer compares. `happening`, `kind` and `start`
    weigh the cosines of the first two; `hidden` (2 x compared, units) is whole, with a scale and a bias for each unit, `out` its weights.
    """

    sizes: tuple[int, int, int]
    happening: float
    kind: float
    start: float
    hidden: Floats
    scale: NDArray[np.float64]
    bias: NDArray[np.float64]
    out: NDArray[np.float64]

    def log_odds(self, vectors: Floats, i: Pairs, j: Pairs) -> NDArray[np.float64]:
        """For the pairs (i[n], j[n]) of rows; the same bits whatever other pairs are asked beside it."""
        first, second = self.sizes[0], self.sizes[0] + self.sizes[1]
        a, b = vectors[i, second:], vectors[j, second:]
        compared = np.concatenate([np.rint(a * b / FULL), np.abs(a - b)], axis=1)
        found: NDArray[np.float64] = self.start + self.happening * _cosines(vectors[:, :first], i, j)
        found += self.kind * _cosines(vectors[:, first:second], i, j)
        units = (compared @ self.hidden).astype(np.float64)
        for n in range(len(self.out)):  # unit by unit: the same sum whatever the number of pairs
            found += self.out[n] * np.maximum(units[:, n] * self.scale[n] + self.bias[n], 0.0)
        return found


def _cosines(rows: Floats, i: Pairs, j: Pairs) -> NDArray[np.float64]:
    """Of the rows of each pair; by a table of all where most of it is asked: exact sums, so either way gives the same."""
    dots = (rows @ rows.T)[i, j] if len(rows) ** 2 <= 8 * len(i) else (rows[i] * rows[j]).sum(axis=1)
    return np.asarray(dots, np.float64) / FULL**2


class Network:
    """The weights, ready to run."""

    def __init__(self, threads: int = 1) -> None:
        onnxruntime: Any = import_module("onnxruntime")  # a third of a second: only what joins needs it
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
        options.log_severity_level = 3
        kept, tensors = unpacked([(files("rashomon") / "models" / name).read_bytes() for name in FILES])
        values = [onnxruntime.OrtValue.ortvalue_from_numpy(tensor) for tensor in tensors.values()]
        options.add_external_initializers(list(tensors), values)
        self._session: Any = onnxruntime.InferenceSession(kept["graph"], options, providers=["CPUExecutionProvider"])
        self.pieces = Pieces(kept["vocabulary"].decode("utf-8").split("\n"))
        self.scorer = read_scorer(kept["scorer"].decode("utf-8"))

    def vectors(self, text: str, triggers: Sequence[tuple[int, int]]) -> Vectors:
        """A row for each trigger, given as characters `start` to `end` of the text; zeros where it has no word of it."""
        found = np.zeros((len(triggers), sum(self.scorer.sizes)), np.int8)
        if not triggers:
            return found
        for window in windows_of(text, self.pieces):
            inside = [(n, at) for n, (start, end) in enumerate(triggers) if (at := window.pieces_of(start, end)) is not None]
            if inside:
                found[[n for n, _ in inside]] = self._read(window, [at for _, at in inside])
        return found

    def _read(self, window: Window, spans: list[tuple[int, int]]) -> Vectors:
        shares = np.zeros((len(spans), len(window.numbers)), np.float32)
        for row, (first, last) in enumerate(spans):
            shares[row, first:last] = 1 / (last - first)
        feed = {"pieces": np.array(window.numbers, np.int64), "shares": shares}
        (rows,) = self._session.run(["vectors"], feed)
        return np.asarray(np.clip(np.rint(rows * FULL), -FULL, FULL), np.int8)


def read_scorer(text: str) -> Scorer:
    """A scorer from its JSON."""
    data = json.loads(text)
    one, two, three = data["sizes"]
    return Scorer(
        (one, two, three),
        data["happening"],
        data["kind"],
        data["start"],
        np.array(data["hidden"], np.float32),
        np.array(data["scale"]),
        np.array(data["bias"]),
        np.array(data["out"]),
    )


@cache
def network() -> Network:
    """The network, loaded once a process; a worker among others keeps to one thread. The threads change no bit of what it says."""
    alone = parent_process() is None
    return Network(min(THREADS, cpu_count() or 1) if alone else 1)
