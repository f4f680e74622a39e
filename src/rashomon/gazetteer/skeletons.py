"""Names found by their consonants: the coarse classes under which every spelling of a name stands, and the compiled index over them."""

from bisect import bisect_left
from functools import cache, lru_cache
from importlib.resources import files
from itertools import islice, product
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from .index import lines
from .spelling import sounds
from .supplement import supplement

# Sounds -> the classes that they may stand in; a sound that is not here (a vowel, "h", "y") says nothing.
CLASSES = {
    **dict.fromkeys("bpfv", ("P",)),
    **dict.fromkeys("tdT", ("T",)),
    **dict.fromkeys("szScCZ", ("S",)),
    **dict.fromkeys("kqgG", ("K",)),
    **dict.fromkeys("mn", ("N",)),
    "l": ("L",),
    "r": ("R",),
    "w": ("", "P"),
    "D": ("T", "S"),
    "H": ("S", "K"),
    "X": ("K", ""),
    "J": ("S", "K"),
    "j": ("S", "K", ""),
    "x": ("S", "KS"),
}
VARIANTS = 8


class Skeletons(NamedTuple):
    """The compiled index: skeleton i stands at `text[starts[i] : starts[i + 1] - 1]`, its names are `keys[first[i] : first[i + 1]]`.

    `heard` has a line for each skeleton: the sounds of its names, parted by spaces.
    """

    text: bytes
    starts: NDArray[np.uint32]
    first: NDArray[np.uint32]
    keys: NDArray[np.uint32]
    heard: bytes
    heard_starts: NDArray[np.uint32]

    def skeleton(self, number: int) -> bytes:
        return self.text[self.starts[number] : self.starts[number + 1] - 1]


@lru_cache(maxsize=1 << 14)
def skeletons(name: str) -> tuple[str, ...]:
    """The rows of consonant classes that a name may stand under: "Jableh" -> ("SPL", "KPL", "PL"); () without any."""
    choices = [CLASSES[sign] for sign in sounds(name) if sign in CLASSES]
    found = ("".join(row) for row in islice(product(*choices), VARIANTS))
    return tuple(dict.fromkeys(row for row in map(_once, found) if row))


@cache
def table() -> Skeletons:
    """The index, read once, when a name is first looked for by its sound."""
    with (files("rashomon") / "data" / "gazetteer_skeletons.npz").open("rb") as stream:
        data: Any = np.load(stream)
        text, counts, keys, heard = data["skeletons"].tobytes(), data["counts"], data["keys"], data["sounds"].tobytes()
    first = np.concatenate(([0], np.cumsum(counts))).astype(np.uint32)
    return Skeletons(text, lines(text), first, keys, heard, lines(heard))


def keys_under(skeleton: str) -> list[tuple[str, int]]:
    """The sounds and the numbers of the compiled names that stand under a skeleton."""
    it, wanted = table(), skeleton.encode("ascii")
    at = bisect_left(range(len(it.starts) - 1), wanted, key=it.skeleton)
    if at >= len(it.starts) - 1 or it.skeleton(at) != wanted:
        return []
    heard = it.heard[it.heard_starts[at] : it.heard_starts[at + 1] - 1].decode("ascii").split(" ")
    return list(zip(heard, it.keys[it.first[at] : it.first[at + 1]].tolist(), strict=True))


@cache
def listed_under() -> dict[str, tuple[str, ...]]:
    """Skeleton -> the folded names of the supplement that stand under it."""
    out: dict[str, list[str]] = {}
    for name in supplement().bearers:
        for skeleton in skeletons(name):
            out.setdefault(skeleton, []).append(name)
    return {skeleton: tuple(names) for skeleton, names in out.items()}


def _once(row: str) -> str:
    """A class that follows itself counts once: double letters, and "ts" beside "s"."""
    return "".join(sign for i, sign in enumerate(row) if not i or row[i - 1] != sign)
