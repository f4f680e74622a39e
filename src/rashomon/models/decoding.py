"""Decoding: the best sequence of roles (Viterbi 1967), how likely each is, and the relations that roles and links make up."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
SOURCE, CUE, CONTENT = range(3)
BEGINS_CUE, INSIDE_CUE = 3, 4
UNLIKELY = 0.3  # a cue less likely than this is none, whatever points to it
FAINT = -1.2  # mean log likelihood of a span's links below which it is left without a cue


class Tagged(NamedTuple):
    """One attribution as the tagger sees it: its words, counted in the window."""

    source: tuple[int, ...]
    cue: tuple[int, ...]
    content: tuple[int, ...]


class Field(NamedTuple):
    """The learned scores of one role after another: at the start, from row to column, at the stop."""

    start: Floats
    step: Floats
    stop: Floats


def best_roles(scores: Floats, field: Field) -> list[int]:
    """The most likely sequence of roles over all words; `scores` has a row a word.

    A role is 0 for none, else twice the number of source, cue or content, and 1 more where its span begins, 2 where it goes on.
    """
    alpha, back = field.start + scores[0], []
    for row in scores[1:]:
        onward = alpha[:, None] + field.step
        back.append(onward.argmax(0))
        alpha = onward.max(0) + row
    role = int((alpha + field.stop).argmax())
    found = [role]
    for pointers in reversed(back):
        role = int(pointers[role])
        found.append(role)
    return found[::-1]


def likelihood(scores: Floats, field: Field) -> Floats:
    """How likely each word has each role given all others (forward-backward): rows that sum to one."""
    forward, backward = np.empty_like(scores), np.empty_like(scores)
    forward[0], backward[-1] = field.start + scores[0], field.stop
    for n in range(1, len(scores)):
        forward[n] = _sum(forward[n - 1][:, None] + field.step, 0) + scores[n]
        backward[-1 - n] = _sum(field.step + scores[-n] + backward[-n], 1)
    return np.exp(_log_softmax(forward + backward))


def runs(roles: list[int]) -> list[tuple[int, int, int]]:
    """Stretches of one role: its number (`SOURCE`, `CUE`, `CONTENT`), first word and last (half-open)."""
    found: list[tuple[int, int, int]] = []
    for n, role in enumerate(roles):
        kind, begins = (role - 1) // 2, role % 2 == 1
        if not role:
            continue
        if found and not begins and found[-1][2] == n and found[-1][0] == kind:
            found[-1] = (kind, found[-1][1], n + 1)
        else:
            found.append((kind, n, n + 1))
    return found


def relations(roles: list[int], links: Floats, likely: Callable[[], Floats]) -> list[Tagged]:
    """Every cue with the source and the contents whose words together point to it.

    `links` has for each word the scores of all words as the beginning of its cue, `likely` gives what `likelihood` does, and is
    asked only where it matters. A word that a content
    points to is made a cue where that is not unlikely; a span that points to no cue with some force belongs to none.
    """
    pointing = _log_softmax(links)
    roles = _with_cues_pointed_to(roles, pointing, likely)
    found = runs(roles)
    cues = [(first, last) for kind, first, last in found if kind == CUE]
    if not cues:
        return []
    toward = pointing[:, [first for first, _ in cues]]
    sources: list[list[tuple[float, tuple[int, ...]]]] = [[] for _ in cues]
    contents: list[list[int]] = [[] for _ in cues]
    for kind, first, last in found:
        weight = toward[first:last].mean(0)
        best = int(weight.argmax())
        if kind == CUE or weight[best] < FAINT:
            continue
        if kind == SOURCE:
            sources[best].append((-float(weight[best]), tuple(range(first, last))))
        else:
            contents[best].extend(range(first, last))
    return [
        Tagged(min(source)[1] if source else (), tuple(range(*cue)), tuple(content))
        for source, cue, content in zip(sources, cues, contents, strict=True)
    ]


def _with_cues_pointed_to(roles: list[int], pointing: Floats, likely: Callable[[], Floats]) -> list[int]:
    """The roles, and a cue more where a content points to a word that has another role and may be one."""
    contents = [(first, last) for kind, first, last in runs(roles) if kind == CONTENT]
    aims = [(int(pointing[first:last].mean(0).argmax()), first, last) for first, last in contents]
    stray = [at for at, first, last in aims if roles[at] not in (BEGINS_CUE, INSIDE_CUE) and not first <= at < last]
    if not stray:
        return roles
    roles, likelihoods = list(roles), likely()
    for at in stray:
        if roles[at] in (BEGINS_CUE, INSIDE_CUE) or likelihoods[at, [BEGINS_CUE, INSIDE_CUE]].sum() < UNLIKELY:
            continue
        roles[at] = BEGINS_CUE
        for n in range(at + 1, len(roles)):
            if roles[n] or likelihoods[n, INSIDE_CUE] < UNLIKELY:
                break
            roles[n] = INSIDE_CUE
    return roles


def _sum(scores: Floats, axis: int) -> Floats:
    top: Floats = scores.max(axis, keepdims=True)
    total: Floats = np.log(np.exp(scores - top).sum(axis)) + top.squeeze(axis)
    return total


def _log_softmax(scores: Floats) -> Floats:
    shifted: Floats = scores - scores.max(1, keepdims=True)
    normal: Floats = shifted - np.log(np.exp(shifted).sum(1, keepdims=True))
    return normal
