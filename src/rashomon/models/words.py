"""Word vectors and word rarities: what a word means, beside other words, and how seldom it is written (see CARD_words.md)."""

from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

UNSEEN = 13.0  # nats: the rarity of a word that the table does not know, a name most often


class Words(NamedTuple):
    """The table: word -> row; rows of small integers (their dot products are exact in any order); rarity in nats."""

    rows: dict[str, int]
    vectors: NDArray[np.int8]
    rarity: NDArray[np.float64]


@cache
def table() -> Words:
    """The whole table, read once."""
    with (files("rashomon") / "models" / "words.npz").open("rb") as stream:
        data: Any = np.load(stream)
        names = data["words"].tobytes().decode("utf-8").split("\n")
        return Words({name: i for i, name in enumerate(names)}, data["vectors"], data["rarity"] / 12.0)


def vector(word: str) -> NDArray[np.int8] | None:
    """The vector of a lower-case lemma, of any length but always the same scale; None for a word not in the table."""
    row = table().rows.get(word)
    return None if row is None else table().vectors[row]


def rarity(word: str) -> float:
    """Minus the natural logarithm of the word's share of the words of news texts: about 4 for "say", 13 for what is not listed."""
    row = table().rows.get(word)
    return UNSEEN if row is None else float(table().rarity[row])
