"""Packing: what is kept in four bits comes back near enough, and the same each time."""

import numpy as np
import pytest

from rashomon.models.packing import FULL, GROUP, eight_bits, loosened, packed, unpacked, write_packed

RNG = np.random.default_rng(7)
MATRIX = RNG.normal(size=(5, 4 * GROUP)).astype(np.float32)


def test_four_bits_come_back_near() -> None:
    back = loosened(*packed(MATRIX))
    assert back.shape == MATRIX.shape
    assert np.corrcoef(back.ravel(), MATRIX.ravel())[0, 1] > 0.99


def test_what_is_already_rounded_comes_back_the_same() -> None:
    once = loosened(*packed(MATRIX))
    assert np.allclose(loosened(*packed(once)), once, rtol=2e-3)


def test_a_group_of_zeros_stays() -> None:
    assert not loosened(*packed(np.zeros((2, GROUP), np.float32))).any()


@pytest.mark.parametrize("rows", [MATRIX, MATRIX * 1e-6, np.zeros((2, GROUP), np.float32)], ids=["usual", "small", "zeros"])
def test_eight_bits_keep_to_seven(rows: np.ndarray) -> None:
    whole, scale = eight_bits(rows)
    assert np.abs(whole).max(initial=0) <= FULL
    assert np.allclose(whole * scale[:, None], rows, atol=float(scale.max()))


def test_files_give_back_what_was_put_in() -> None:
    kept, tensors = unpacked(write_packed({"graph": b"abc"}, {"m": MATRIX, "a_table": MATRIX}, {"bias": MATRIX[0]}))
    assert kept == {"graph": b"abc"}
    assert tensors["m"].shape == MATRIX.T.shape
    assert tensors["a_table"].shape == MATRIX.shape
    assert (tensors["bias"] == MATRIX[0]).all()
    assert set(tensors) == {"m", "m_scale", "a_table", "a_table_scale", "bias"}
