"""Candidates: the pairs of claims worth scoring, found by shared keys, so that their number grows with the claims, not their square.

In a small set every pair is looked at. In a larger one claims are paired under the rarest things that they name; where many name one
thing, under two such things at once (sorted neighbourhood, Hernández and Stolfo 1995, over composite keys).
"""

import numpy as np
from numpy.typing import NDArray

from ...models import happenings
from .arrays import ClaimArrays, Floats
from .encoder import log_odds

ALIKE = 0.8 * 127**2  # the sum of four cosines, for rows of length 127: less has no prospect
CHUNK = 65_536
PROSPECT = -2.0  # log odds of the encoder under which a pair has no prospect
NEAREST = 16  # claims that a claim of a large set is compared with because of its vector
BLOCK = 1024  # claims whose nearest are looked for at once
SMALL = 400  # claims: all pairs of so many are scored in about a second
KEYS = 12  # of a claim, the rarest first
PAIRED = 8  # of these, those that are taken two at a time where one alone is too common
COMMON = 48  # claims with one key; a longer list is cut up by a second key
WINDOW = 12  # neighbours in a list that a claim is paired with
MOST = 24  # candidates that a claim may bring in: those that it shares most with

Pairs = tuple[NDArray[np.intp], NDArray[np.intp]]
Entries = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]  # keys, claims, weights


def candidate_pairs(board: ClaimArrays) -> Pairs:
    """Two arrays of claims' numbers, the first number of a pair the smaller; each pair once, in order."""
    if board.vectors is not None:
        return _by_encoder(board, board.vectors)
    size = len(board.figures)
    if size <= SMALL:
        gist = _gist(board)
        near = np.nonzero(np.triu(gist @ gist.T >= ALIKE, 1))
        return near[0], near[1]
    first, second = _by_keys(board)
    chunks = [slice(n, n + CHUNK) for n in range(0, len(first), CHUNK)]
    alike = np.concatenate([np.zeros(0, bool), *(_alike(board, first[chunk], second[chunk]) for chunk in chunks)])
    return first[alike], second[alike]


def _by_encoder(board: ClaimArrays, vectors: Floats) -> Pairs:
    """The pairs that the trained encoder finds likely at all; in a large set, of those that name rare things in common or whose vectors are
    nearest to each other."""
    size = len(vectors)
    if size <= SMALL:
        first, second = np.triu_indices(size, 1)
    else:
        keyed, near = _by_keys(board), _nearest(vectors)
        codes = np.unique(np.concatenate([keyed[0] * size + keyed[1], near[0] * size + near[1]]))
        first, second = codes // size, codes % size
    likely = log_odds(vectors, first, second) >= PROSPECT
    return first[likely], second[likely]


def _nearest(vectors: Floats) -> Pairs:
    """Each claim with the NEAREST others whose vectors of what happened have the largest cosine with its own."""
    rows = vectors[:, : happenings.network().scorer.sizes[0]]
    firsts, seconds = [], []
    for start in range(0, len(rows), BLOCK):
        block = rows[start : start + BLOCK] @ rows.T
        block[np.arange(len(block)), np.arange(start, start + len(block))] = -np.inf
        found = np.argpartition(-block, NEAREST, axis=1)[:, :NEAREST]
        own = np.broadcast_to(np.arange(start, start + len(block))[:, None], found.shape)
        firsts.append(np.minimum(own, found).ravel())
        seconds.append(np.maximum(own, found).ravel())
    return np.concatenate(firsts), np.concatenate(seconds)


def _gist(board: ClaimArrays) -> Floats:
    """What each claim says in one row: clause, sentence, participants and trigger."""
    return np.concatenate([board.clause, board.context, board.part, board.trigger], axis=1)


def _alike(board: ClaimArrays, first: NDArray[np.intp], second: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Are the gists of the claims of each pair at all alike?"""
    found = sum((rows[first] * rows[second]).sum(axis=1) for rows in (board.clause, board.context, board.part, board.trigger))
    return np.asarray(found >= ALIKE)


def _by_keys(board: ClaimArrays) -> Pairs:
    """The pairs that rare keys bring together."""
    size = len(board.figures)
    keys, claims, weights = _single(board)
    common = _common(keys)
    rare = ~common
    single = _neighbours((keys[rare], claims[rare], weights[rare]), COMMON, size)
    found = [single, _neighbours(_double(keys, claims, weights, common), WINDOW, size)]
    codes, at = np.unique(np.concatenate([codes for codes, _ in found]), return_inverse=True)
    shared = np.bincount(at, np.concatenate([w for _, w in found]), len(codes)).astype(np.float64)
    return _best(codes // size, codes % size, shared)


def _single(board: ClaimArrays) -> Entries:
    """An entry for each of a claim's rarest keys."""
    keys = np.concatenate([board.words.keys, board.all.keys], axis=1)
    weights = np.concatenate([board.words.weights, board.all.weights], axis=1)
    ranked = np.argsort(-weights, axis=1, kind="stable")[:, :KEYS]
    keys, weights = np.take_along_axis(keys, ranked, 1), np.take_along_axis(weights, ranked, 1)
    claims = np.broadcast_to(np.arange(len(keys))[:, None], keys.shape)
    real = (keys >= 0) & (weights > 0)
    rows = np.unique(np.stack([keys[real].astype(np.int64), claims[real]]), axis=1, return_index=True)
    return rows[0][0], rows[0][1], weights[real][rows[1]].astype(np.float64)


def _common(keys: NDArray[np.int64]) -> NDArray[np.bool_]:
    counts = np.bincount(keys)
    return counts[keys] > COMMON


def _double(keys: NDArray[np.int64], claims: NDArray[np.int64], weights: NDArray[np.float64], common: NDArray[np.bool_]) -> Entries:
    """An entry for each two keys of a claim, one of them at least common."""
    order = np.lexsort((keys, -weights, claims))
    keys, claims, weights, common = keys[order], claims[order], weights[order], common[order]
    rank = np.arange(len(claims)) - np.searchsorted(claims, claims)
    kept = rank < PAIRED
    keys, claims, weights, common = keys[kept], claims[kept], weights[kept], common[kept]
    rows: list[Entries] = []
    for step in range(1, PAIRED):
        one = np.flatnonzero((claims[:-step] == claims[step:]) & (common[:-step] | common[step:]))
        low, high = np.minimum(keys[one], keys[one + step]), np.maximum(keys[one], keys[one + step])
        rows.append((low * (keys.max() + 1) + high, claims[one], weights[one] + weights[one + step]))
    return tuple(np.concatenate(column) for column in zip(*rows, strict=True))  # type: ignore[return-value]


def _neighbours(entries: Entries, window: int, size: int) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Pairs (as first * size + second) of claims that stand near each other in the list of one key, with the key's weight."""
    keys, claims, weights = entries
    order = np.lexsort((claims, keys))
    keys, claims, weights = keys[order], claims[order], weights[order]
    codes, shared = [np.zeros(0, np.int64)], [np.zeros(0)]
    for step in range(1, min(window, len(keys) - 1) + 1):
        one = np.flatnonzero(keys[:-step] == keys[step:])
        codes.append(claims[one] * size + claims[one + step])
        shared.append(weights[one])
    return np.concatenate(codes), np.concatenate(shared)


def _best(first: NDArray[np.int64], second: NDArray[np.int64], shared: NDArray[np.float64]) -> Pairs:
    """Those among the MOST best of either claim."""
    kept = np.zeros(len(first), bool)
    for claims, others in ((first, second), (second, first)):
        order = np.lexsort((others, -shared, claims))
        ranked = claims[order]
        kept[order] |= np.arange(len(ranked)) - np.searchsorted(ranked, ranked) < MOST
    return first[kept], second[kept]
