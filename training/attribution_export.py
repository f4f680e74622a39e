"""Write the tagger as ONNX: one window at a time, matrices in eight bits with a scale for each column, vocabulary and field beside them.

Only weights are rounded; sums are of 32-bit floats, so that no number depends on what else is read.
"""

import io
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from attribution_model import Tagger
from numpy.typing import NDArray
from onnx import helper, numpy_helper
from torch import Tensor, nn

LEAST = 4096  # numbers: smaller matrices stay as they are
INPUTS, OUTPUTS = ("pieces", "words", "features", "heads"), ("roles", "links")


class OneWindow(nn.Module):
    """The network over a single window, without a dimension for the batch."""

    def __init__(self, model: Tagger) -> None:
        super().__init__()
        self.model = model

    def forward(self, pieces: Tensor, words: Tensor, features: Tensor, heads: Tensor) -> tuple[Tensor, Tensor]:
        roles, links, _ = self.model(pieces[None], words[None], features[None], heads[None])
        return roles[0], links[0]


def write(model: Tagger, vocabulary: list[str], path: Path) -> None:
    """Trace, round and write the model."""
    field = {name: getattr(model, name).detach().tolist() for name in ("start", "step", "stop")}
    traced = onnx.load_model_from_string(_traced(OneWindow(model).eval()))
    round_matrices(traced.graph)
    for key, value in (("vocabulary", "\n".join(vocabulary)), ("field", json.dumps(field))):
        kept = traced.metadata_props.add()
        kept.key, kept.value = key, value
    onnx.checker.check_model(traced)
    path.write_bytes(traced.SerializeToString(deterministic=True))


def _traced(model: nn.Module) -> bytes:
    sizes = len(model.model.embeddings)  # type: ignore[union-attr, arg-type]
    example = (torch.zeros(40, dtype=torch.long), torch.arange(30), torch.zeros(30, sizes, dtype=torch.long), torch.arange(30))
    axes = {name: {0: "p" if name == "pieces" else "w"} for name in (*INPUTS, *OUTPUTS)}
    axes["links"][1] = "w"
    out = io.BytesIO()
    torch.onnx.export(
        model, example, out, input_names=list(INPUTS), output_names=list(OUTPUTS), dynamic_axes=axes, opset_version=17, dynamo=False
    )
    return out.getvalue()


def round_matrices(graph: onnx.GraphProto) -> None:
    """Put in place of each large matrix its whole numbers and scales, and their product before its first use."""
    nodes = []
    for tensor in list(graph.initializer):
        matrix = numpy_helper.to_array(tensor)
        if matrix.dtype != np.float32 or matrix.size < LEAST or matrix.ndim < 2:
            continue
        whole, scale = _whole(matrix, tensor.name)
        graph.initializer.remove(tensor)
        graph.initializer.extend([numpy_helper.from_array(whole, f"{tensor.name}_q"), numpy_helper.from_array(scale, f"{tensor.name}_s")])
        nodes.append(helper.make_node("Cast", [f"{tensor.name}_q"], [f"{tensor.name}_f"], to=onnx.TensorProto.FLOAT))
        nodes.append(helper.make_node("Mul", [f"{tensor.name}_f", f"{tensor.name}_s"], [tensor.name]))
    for node in reversed(nodes):
        graph.node.insert(0, node)


def _whole(matrix: NDArray[np.float32], name: str) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Whole numbers from -127 to 127 and their scales: one a row for embeddings and recurrent weights, else one a column."""
    by_row = matrix.ndim == 3 or "pieces" in name or "positions" in name
    scale = np.maximum(np.abs(matrix).max(-1 if by_row else 0, keepdims=True), 1e-8).astype(np.float32) / 127
    return np.clip(np.round(matrix / scale), -127, 127).astype(np.int8), scale
