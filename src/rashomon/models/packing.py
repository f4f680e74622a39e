"""Packing: matrices in four bits a number, so that a large encoder fits into two small files.

Each column of a matrix (each row of an embedding) is cut into groups; a group has a scale, its numbers are whole, from -7 to 7. Unpacked, a
matrix is made of whole numbers of seven bits with one scale a column, which processors of every kind multiply and add without loss.
"""

import io
from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

GROUP = 48  # numbers to a scale
MOST = 7  # the largest whole number in four bits
FULL = 63  # and in seven
Floats = NDArray[np.float32]


def packed(matrix: Floats) -> tuple[NDArray[np.uint8], NDArray[np.float16]]:
    """Rows of numbers (n, k), k a multiple of GROUP, as pairs of whole numbers (n, k / 2) and scales (n, k / GROUP)."""
    rows, length = matrix.shape
    groups = matrix.reshape(rows, length // GROUP, GROUP).astype(np.float32)
    scales = _scales(groups)
    whole = np.clip(np.rint(groups / scales[..., None].astype(np.float32)), -MOST, MOST).astype(np.int8) + 8
    pairs = whole.reshape(rows, length).astype(np.uint8)
    return (pairs[:, 0::2] | (pairs[:, 1::2] << 4)).astype(np.uint8), scales


def _scales(groups: Floats) -> NDArray[np.float16]:
    """For each group the scale, out of some near that of its largest number, with which least is lost."""
    largest = np.maximum(np.abs(groups).max(-1), 1e-6)
    best, least = largest / MOST, np.full(largest.shape, np.inf, np.float32)
    for share in np.linspace(0.6, 1.0, 9):
        scale = (largest * share / MOST).astype(np.float16).astype(np.float32)
        whole = np.clip(np.rint(groups / scale[..., None]), -MOST, MOST)
        lost = ((groups - whole * scale[..., None]) ** 2).sum(-1)
        best, least = np.where(lost < least, scale, best), np.minimum(lost, least)
    return np.asarray(best, np.float16)


def loosened(pairs: NDArray[np.uint8], scales: NDArray[np.float16]) -> Floats:
    """The numbers (n, k) that were packed, so far as they were kept."""
    rows, length = pairs.shape[0], 2 * pairs.shape[1]
    whole = np.empty((rows, length), np.int8)
    whole[:, 0::2] = pairs & 15
    whole[:, 1::2] = pairs >> 4
    whole -= 8
    groups = whole.reshape(rows, -1, GROUP) * scales[..., None].astype(np.float32)
    return groups.reshape(rows, length)


def eight_bits(rows: Floats) -> tuple[NDArray[np.int8], Floats]:
    """Rows as whole numbers from -FULL to FULL, and a scale for each row (n,)."""
    scale = np.maximum(np.abs(rows).max(1), 1e-8).astype(np.float32) / FULL
    return np.rint(rows / scale[:, None]).astype(np.int8), scale


def write_packed(kept: Mapping[str, bytes], matrices: Mapping[str, Floats], plain: Mapping[str, Floats]) -> list[bytes]:
    """Two files: texts and graph, matrices (n, k) packed, other tensors as they are; of about one size."""
    parts: list[dict[str, NDArray[np.generic]]] = [{}, {}]
    sizes = [0, 0]
    for name, text in kept.items():
        parts[0][f"kept/{name}"] = np.frombuffer(text, np.uint8)
    for name, tensor in plain.items():
        parts[0][f"plain/{name}"] = tensor
        sizes[0] += tensor.nbytes
    for name, matrix in matrices.items():
        smaller = sizes.index(min(sizes))
        pairs, scales = packed(matrix)
        parts[smaller][f"pairs/{name}"], parts[smaller][f"scales/{name}"] = pairs, scales
        sizes[smaller] += pairs.nbytes + scales.nbytes
    return [_npz(part) for part in parts]


def _npz(arrays: Mapping[str, NDArray[np.generic]]) -> bytes:
    out = io.BytesIO()
    np.savez_compressed(out, **arrays)  # type: ignore[arg-type]
    return out.getvalue()


def unpacked(contents: Iterable[bytes]) -> tuple[dict[str, bytes], dict[str, NDArray[np.generic]]]:
    """What is kept as bytes, and the tensors by name: those of a packed matrix are NAME, whole numbers (k, n) for a product or (n, k) for a
    table of embeddings, whose name ends in "table"; and NAME_scale (n,)."""
    kept: dict[str, bytes] = {}
    tensors: dict[str, NDArray[np.generic]] = {}
    for content in contents:
        with np.load(io.BytesIO(content)) as arrays:
            for key in arrays.files:
                way, _, name = key.partition("/")
                if way == "kept":
                    kept[name] = arrays[key].tobytes()
                elif way == "plain":
                    tensors[name] = arrays[key]
                elif way == "pairs":
                    whole, scale = eight_bits(loosened(arrays[key], arrays[f"scales/{name}"]))
                    tensors[name] = whole if name.endswith("table") else np.ascontiguousarray(whole.T)
                    tensors[f"{name}_scale"] = scale
    return kept, tensors
