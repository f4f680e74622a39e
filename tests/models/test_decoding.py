"""Decoding: held against every sequence there is."""

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from rashomon.models.decoding import (
    CONTENT,
    CUE,
    SOURCE,
    Field,
    Tagged,
    best_roles,
    likelihood,
    relations,
    runs,
)

LABELS = 3
NUMBER = st.integers(-40, 40).map(lambda n: n / 10)


def numbers(*shape: int) -> st.SearchStrategy[NDArray[np.float32]]:
    size = int(np.prod(shape))
    return st.lists(NUMBER, min_size=size, max_size=size).map(lambda row: np.array(row, dtype=np.float32).reshape(shape))


FIELDS = st.builds(Field, numbers(LABELS), numbers(LABELS, LABELS), numbers(LABELS))
SCORES = st.integers(1, 5).flatmap(lambda n: numbers(n, LABELS))


def total(path: tuple[int, ...], scores: NDArray[np.float32], field: Field) -> float:
    steps = sum(float(field.step[a, b]) for a, b in pairwise(path))
    own = sum(float(scores[n, role]) for n, role in enumerate(path))
    return float(field.start[path[0]]) + steps + own + float(field.stop[path[-1]])


@given(SCORES, FIELDS)
def test_no_sequence_is_better(scores: NDArray[np.float32], field: Field) -> None:
    best = max(total(path, scores, field) for path in product(range(LABELS), repeat=len(scores)))
    assert total(tuple(best_roles(scores, field)), scores, field) == pytest.approx(best, abs=1e-3)


@given(SCORES, FIELDS)
def test_likelihood_is_the_share_of_all_sequences(scores: NDArray[np.float32], field: Field) -> None:
    paths = list(product(range(LABELS), repeat=len(scores)))
    weights = np.exp([total(path, scores, field) for path in paths])
    found = likelihood(scores, field)
    for n, role in product(range(len(scores)), range(LABELS)):
        share = sum(w for w, path in zip(weights, paths, strict=True) if path[n] == role) / weights.sum()
        assert found[n, role] == pytest.approx(share, abs=1e-3)


@pytest.mark.parametrize(
    ("roles", "expected"),
    [
        ([], []),
        ([0, 0], []),
        ([1, 2, 3, 5, 6, 6], [(SOURCE, 0, 2), (CUE, 2, 3), (CONTENT, 3, 6)]),
        ([5, 6, 5, 6], [(CONTENT, 0, 2), (CONTENT, 2, 4)]),
        ([6, 0, 6], [(CONTENT, 0, 1), (CONTENT, 2, 3)]),  # one that goes on without a beginning begins
        ([3, 2], [(CUE, 0, 1), (SOURCE, 1, 2)]),
    ],
)
def test_runs(roles: list[int], expected: list[tuple[int, int, int]]) -> None:
    assert runs(roles) == expected


def certain(roles: list[int]) -> NDArray[np.float32]:
    """As if each word's role were all but sure."""
    return np.eye(7, dtype=np.float32)[roles]


def test_each_span_goes_to_the_cue_that_its_words_point_to() -> None:
    roles = [1, 3, 5, 6, 0, 1, 3, 5]  # A said x x . B said y
    links = np.zeros((8, 8), dtype=np.float32)
    links[[0, 1, 2, 3], 1] = links[[5, 6, 7], 6] = 5
    assert relations(roles, links, lambda: certain(roles)) == [Tagged((0,), (1,), (2, 3)), Tagged((5,), (6,), (7,))]


def test_of_two_sources_the_one_that_points_harder_speaks() -> None:
    links = np.zeros((4, 4), dtype=np.float32)
    links[0, 2], links[1, 2], links[3, 2] = 3, 5, 5
    roles = [1, 1, 3, 5]
    assert relations(roles, links, lambda: certain(roles)) == [Tagged((1,), (2,), (3,))]


def test_without_a_cue_there_is_no_attribution() -> None:
    assert relations([1, 5, 6], np.zeros((3, 3), dtype=np.float32), lambda: certain([1, 5, 6])) == []


def test_what_points_nowhere_belongs_to_no_cue() -> None:
    roles = [3, 5, 0, 0, 0, 0, 5]
    links = np.zeros((7, 7), dtype=np.float32)
    links[1, 0] = 5
    assert relations(roles, links, lambda: certain(roles)) == [Tagged((), (0,), (1,))]


def test_a_content_finds_a_cue_that_was_overlooked() -> None:
    roles = [1, 0, 0, 5, 6]
    links, likely = np.zeros((5, 5), dtype=np.float32), certain(roles)
    links[[0, 3, 4], 1] = 5
    assert relations(roles, links, lambda: likely) == []
    likely[[1, 2]] = 0, 0, 0, 0.4, 0.4, 0, 0
    assert relations(roles, links, lambda: likely) == [Tagged((0,), (1, 2), (3, 4))]
