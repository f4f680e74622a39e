"""Scorer: how likely two claims tell of one happening. Trigger, participants, wording, place and time together; no one of them alone.

A small network (one hidden layer) over the columns of `likeness`, trained on ECB+ by training/align_events.py; its weights and card
stand in `rashomon.models`. What those texts cannot teach is weighed by hand (data/align_evidence.toml).
"""

import json
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from rashomon.lexicon import table

from .arrays import ClaimArrays
from .pair_features import likeness

CHUNK = 16_384  # pairs compared at once: keeps the arrays small


class Network(NamedTuple):
    """One hidden layer of rectified units; `names` are the columns in their order."""

    names: tuple[str, ...]
    hidden: NDArray[np.float64]
    hidden_bias: NDArray[np.float64]
    out: NDArray[np.float64]
    out_bias: float


def score_pairs(board: ClaimArrays, first: NDArray[np.intp], second: NDArray[np.intp]) -> NDArray[np.int64]:
    """Probabilities, in millionths (whole numbers add up to the same in any order)."""
    rows = [_probabilities(board, first[n : n + CHUNK], second[n : n + CHUNK]) for n in range(0, len(first), CHUNK)]
    return np.rint(np.concatenate([*rows, np.zeros(0)]) * 1e6).astype(np.int64)


def _probabilities(board: ClaimArrays, first: NDArray[np.intp], second: NDArray[np.intp]) -> NDArray[np.float64]:
    network = load_network()
    columns = likeness(board, first, second)
    hidden = np.tile(network.hidden_bias, (len(first), 1))
    for n, name in enumerate(network.names):  # column by column: the same sum whatever the number of pairs
        hidden += columns[name][:, None] * network.hidden[n]
    evidence = table("align_evidence")
    total = np.full(len(first), network.out_bias + evidence["start"]["log_odds"])
    for name, weight in evidence["weights"].items():
        total += weight * columns[name]
    for n, weight in enumerate(network.out):
        total += np.maximum(hidden[:, n], 0.0) * weight
    return np.asarray(1.0 / (1.0 + np.exp(-total)))


@cache
def load_network() -> Network:
    """The network that ships."""
    return read_network((files("rashomon") / "models" / "events.json").read_text(encoding="utf-8"))


def read_network(text: str) -> Network:
    """A network from its JSON."""
    data = json.loads(text)
    rows = np.array([data["columns"][name] for name in data["columns"]], np.float64)
    return Network(tuple(data["columns"]), rows, np.array(data["hidden_bias"]), np.array(data["out"]), data["out_bias"])
