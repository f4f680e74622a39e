"""Scorer: how likely two claims tell of one happening. Trigger, participants, wording, place and time together; no one of them alone.

With the trained encoder (`models.happenings`) its answer is weighed together with the columns of `likeness`, so that each reason can be
shown (data/align_evidence.toml, [encoder], by training/align_evidence.py). By rules alone, a small network (one hidden layer) over the
columns of `likeness` stands in, trained on ECB+ by training/align_events.py; what those texts cannot teach is weighed by hand ([network]).
"""

import json
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from rashomon.lexicon import table

from .arrays import ClaimArrays, Floats
from .encoder import log_odds
from .pair_features import likeness
from .rivals import rivals

CHUNK = 16_384  # pairs compared at once: keeps the arrays small
MOST = 12.0  # log odds that encoder or network may bring in

Pairs = NDArray[np.intp]
Column = NDArray[np.float64]


class Network(NamedTuple):
    """One hidden layer of rectified units; `names` are the columns in their order."""

    names: tuple[str, ...]
    hidden: NDArray[np.float64]
    hidden_bias: NDArray[np.float64]
    out: NDArray[np.float64]
    out_bias: float


class Scored(NamedTuple):
    """Pairs of claims (first[n], second[n]) with their scores: probabilities in millionths (whole numbers add up to the same in any
    order). `asked` is what only the trained encoder can say of them, None where it was not asked."""

    board: ClaimArrays
    first: Pairs
    second: Pairs
    scores: NDArray[np.int64]
    asked: dict[str, Column] | None


def score_pairs(board: ClaimArrays, first: Pairs, second: Pairs) -> Scored:
    """Score them, by encoder and evidence, or by the network over the evidence where there is no vector."""
    chunks = [slice(n, n + CHUNK) for n in range(0, len(first), CHUNK)]
    asked = None if board.vectors is None else encoded_columns(board, board.vectors, first, second)
    if asked is None:
        rows = [_by_network(likeness(board, first[chunk], second[chunk])) for chunk in chunks]
    else:
        rows = [_summed(*_weighed(board, first[chunk], second[chunk], _rows(asked, chunk))) for chunk in chunks]
    total = np.concatenate([*rows, np.zeros(0)])
    scores: NDArray[np.int64] = np.rint(1e6 / (1.0 + np.exp(-total))).astype(np.int64)
    return Scored(board, first, second, scores, asked)


def contributions(scored: Scored, some: Pairs) -> tuple[float, dict[str, Column]]:
    """For some of the scored pairs, given by their numbers, what any pair begins with and what each column adds: their sum are the log
    odds. Raises `ValueError` where the encoder was not asked."""
    if scored.asked is None:
        raise ValueError("no encoder was asked about these pairs")
    return _weighed(scored.board, scored.first[some], scored.second[some], _rows(scored.asked, some))


def encoded_columns(board: ClaimArrays, vectors: Floats, first: Pairs, second: Pairs) -> dict[str, Column]:
    """What the trained encoder says of the pairs, and which are each other's best by it."""
    odds = log_odds(vectors, first, second)
    return {"encoder": np.clip(odds, -MOST, MOST), **rivals(board.reports, first, second, odds)}


def _rows(columns: dict[str, Column], some: Pairs | slice) -> dict[str, Column]:
    return {name: column[some] for name, column in columns.items()}


def _weighed(board: ClaimArrays, first: Pairs, second: Pairs, asked: dict[str, Column]) -> tuple[float, dict[str, Column]]:
    evidence = table("align_evidence")["encoder"]
    columns = evidence_columns(board, first, second) | asked
    return float(evidence["start"]), {name: weight * columns[name] for name, weight in evidence["weights"].items()}


def _summed(start: float, parts: dict[str, Column]) -> Column:
    total = np.full(len(next(iter(parts.values()))), start)
    for part in parts.values():
        total += part
    return total


def evidence_columns(board: ClaimArrays, first: Pairs, second: Pairs) -> dict[str, Column]:
    """The columns of `likeness`, and what the network makes of them."""
    columns = likeness(board, first, second)
    return columns | {"network": np.clip(_by_network(columns), -MOST, MOST)}


def _by_network(columns: dict[str, Column]) -> Column:
    """The log odds by the network over the evidence alone, and what is weighed by hand."""
    network, pairs = load_network(), len(columns["same trigger"])
    hidden = np.tile(network.hidden_bias, (pairs, 1))
    for n, name in enumerate(network.names):  # column by column: the same sum whatever the number of pairs
        hidden += columns[name][:, None] * network.hidden[n]
    evidence = table("align_evidence")["network"]
    total = np.full(pairs, network.out_bias + evidence["start"])
    for name, weight in evidence["weights"].items():
        total += weight * columns[name]
    for n, weight in enumerate(network.out):
        total += np.maximum(hidden[:, n], 0.0) * weight
    return total


@cache
def load_network() -> Network:
    """The network that ships."""
    return read_network((files("rashomon") / "models" / "events.json").read_text(encoding="utf-8"))


def read_network(text: str) -> Network:
    """A network from its JSON."""
    data = json.loads(text)
    rows = np.array([data["columns"][name] for name in data["columns"]], np.float64)
    return Network(tuple(data["columns"]), rows, np.array(data["hidden_bias"]), np.array(data["out"]), data["out_bias"])
