"""Rivals: who is nearest to whom in the other report."""

import numpy as np

from rashomon.align.events.rivals import rivals


def columns(reports: list[int], pairs: list[tuple[int, int, float]]) -> dict[str, list[float]]:
    i, j, score = (np.array(column) for column in zip(*pairs, strict=True))
    found = rivals(np.array(reports, np.intp), i.astype(np.intp), j.astype(np.intp), score.astype(float))
    return {name: column.round(3).tolist() for name, column in found.items()}


def test_the_nearest_of_both_leads() -> None:
    found = columns([0, 0, 1], [(0, 2, 3.0), (1, 2, 1.0)])
    assert found["each the other's best"] == [1.0, 0.0]
    assert found["least lead"] == [0.5, -0.5]
    assert found["most lead"] == [1.0, 1.0]  # claims 0 and 1 have no other in report 1


def test_a_third_report_is_no_rival() -> None:
    found = columns([0, 1, 2], [(0, 1, 1.0), (0, 2, 3.0), (1, 2, 0.0)])
    assert found["each the other's best"] == [1.0, 1.0, 1.0]


def test_claims_of_one_report_have_none() -> None:
    found = columns([0, 0], [(0, 1, 5.0)])
    assert [found[name] for name in found] == [[0.0], [0.0], [0.0]]


def test_no_pairs() -> None:
    found = rivals(np.zeros(3, np.intp), np.zeros(0, np.intp), np.zeros(0, np.intp), np.zeros(0))
    assert all(len(column) == 0 for column in found.values())
