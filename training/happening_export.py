"""Write the encoder of happenings as a graph of ONNX with its matrices packed (src/rashomon/models/packing.py).

    python training/happening_export.py WEIGHTS.pt --base MPNET_DIR --layers N --out src/rashomon/models

Products are of whole numbers: states in eight bits, scaled anew for each product, matrices in seven, with exact sums; all else is in 32-bit
floats. The embeddings stand in the order of the vocabulary that the package reads pieces with.
"""

import argparse
import json
import math
from pathlib import Path

import numpy as np
import onnx
import torch
from happening_encoder import minilm, new_teacher
from happening_model import Happenings
from numpy.typing import NDArray
from onnx import TensorProto, helper

from rashomon.models.packing import write_packed

FULL = 127
ZERO, GELU_LEAST = 40, 0.17  # what stands for 0 among the whole numbers of a GELU's states, and how far under 0 these go
HEADS, WIDTH, FAR, POSITIONS = 12, 768, 511, 512
Floats = NDArray[np.float32]


class Graph:
    """A graph as it grows: nodes, and the shapes and types of tensors that come from the packed files."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.matrices: dict[str, Floats] = {}  # (n, k), packed
        self.plain: dict[str, Floats] = {}
        self.constants: list[onnx.TensorProto] = []

    def add(self, kind: str, *inputs: str, outputs: int = 1, **attributes: object) -> str:
        """A node; the name of its (first) output."""
        name = f"v{len(self.nodes)}"
        names = [name, *(f"{name}_{n}" for n in range(1, outputs))]
        self.nodes.append(helper.make_node(kind, list(inputs), names, **attributes))
        return name

    def number(self, value: object, kind: type = np.float32) -> str:
        """A constant in the graph."""
        name = f"c{len(self.constants)}"
        self.constants.append(onnx.numpy_helper.from_array(np.array(value, kind), name))
        return name

    def tensor(self, name: str, values: Floats) -> str:
        self.plain[name] = np.ascontiguousarray(values, np.float32)
        return name

    def rounded(self, states: str) -> tuple[str, str, str]:
        """States in eight bits, their scale and their zero."""
        whole = self.add("DynamicQuantizeLinear", states, outputs=3)
        return whole, f"{whole}_1", f"{whole}_2"

    def rounded_by_row(self, states: str) -> tuple[str, str, str]:
        """States of a GELU in eight bits with a scale for each row: a few pieces have states ten times as large as all others, and one
        scale for all would leave the others nothing."""
        largest = self.add("ReduceMax", states, axes=[-1], keepdims=0)
        scale = self.add("Max", self.add("Div", largest, self.number(255 - ZERO)), self.number(GELU_LEAST / ZERO))
        zeros = self.add("Cast", self.add("Add", self.add("Mul", scale, self.number(0)), self.number(ZERO)), to=TensorProto.UINT8)
        whole = self.add("QuantizeLinear", states, scale, zeros, axis=0)
        return whole, self.add("Unsqueeze", scale, self.number([1], np.int64)), self.number(ZERO, np.uint8)

    def product(self, states: tuple[str, str, str], name: str, matrix: Floats, bias: Floats, by_row: bool = False) -> str:
        """States times a matrix (n, k), its bias added. Where the states' scale is one a row, it is multiplied in last and by itself:
        onnxruntime takes the other form for one with a single scale, and uses the first row's for all."""
        self.matrices[name] = matrix
        whole = self.add("Cast", self.add("MatMulInteger", states[0], name, states[2]), to=TensorProto.FLOAT)
        if by_row:
            scaled = self.add("Mul", self.add("Mul", whole, f"{name}_scale"), states[1])
        else:
            scaled = self.add("Mul", whole, self.add("Mul", states[1], f"{name}_scale"))
        return self.add("Add", scaled, self.tensor(f"{name}_bias", bias))

    def norm(self, states: str, name: str, weights: dict[str, Floats]) -> str:
        scale, bias = (self.tensor(f"{name}_{part}", weights[f"{name}.{part}"]) for part in ("weight", "bias"))
        return self.add("LayerNormalization", states, scale, bias, axis=-1, epsilon=1e-5)

    def gelu(self, states: str) -> str:
        root = self.add("Div", states, self.number(math.sqrt(2)))
        return self.add("Mul", self.add("Mul", states, self.add("Add", self.add("Erf", root), self.number(1))), self.number(0.5))

    def model(self) -> bytes:
        """The graph as bytes; its large tensors are named and left to whoever runs it."""
        kept = list(self.constants)
        for name, matrix in self.matrices.items():
            rows, length = matrix.shape
            kept.append(_elsewhere(name, TensorProto.INT8, (rows, length) if name.endswith("table") else (length, rows)))
            kept.append(_elsewhere(f"{name}_scale", TensorProto.FLOAT, (rows,)))
        kept += [_elsewhere(name, TensorProto.FLOAT, values.shape) for name, values in self.plain.items()]
        inputs = [helper.make_tensor_value_info("pieces", TensorProto.INT64, ["p"])]
        inputs.append(helper.make_tensor_value_info("shares", TensorProto.FLOAT, ["t", "p"]))
        outputs = [helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["t", None])]
        graph = helper.make_graph(self.nodes, "happenings", inputs, outputs, kept)
        made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
        return bytes(made.SerializeToString(deterministic=True))


def _elsewhere(name: str, kind: int, shape: tuple[int, ...]) -> onnx.TensorProto:
    tensor = onnx.TensorProto(name=name, data_type=kind, dims=shape, data_location=TensorProto.EXTERNAL)
    tensor.external_data.add(key="location", value="packed")
    return tensor


def graph_of(model: Happenings) -> Graph:
    """The encoder and the projections of its vectors."""
    weights = {name: value.detach().numpy() for name, value in model.encoder.model.state_dict().items()}  # type: ignore[union-attr]
    graph = Graph()
    bias = _position_bias(graph, weights["encoder.relative_attention_bias.weight"])
    states = _embedded(graph, weights, model.encoder.numbers.numpy())  # type: ignore[union-attr, operator]
    for n in range(len(model.encoder.model.encoder.layer)):  # type: ignore[union-attr]
        layer = {name.removeprefix(f"encoder.layer.{n}."): w for name, w in weights.items() if name.startswith(f"encoder.layer.{n}.")}
        states = _layer(graph, states, f"l{n}", layer, bias)
    triggers = graph.add("MatMul", "shares", states)
    parts = [_unit(graph, triggers)]
    for name, part in (("kind", model.kind), ("compared", model.compared)):
        matrix = graph.tensor(f"{name}_matrix", part.weight.detach().numpy().T)
        made = graph.add("Add", graph.add("MatMul", triggers, matrix), graph.tensor(f"{name}_bias", part.bias.detach().numpy()))
        parts.append(_unit(graph, made) if name == "kind" else graph.add("Tanh", made))
    graph.nodes.append(helper.make_node("Concat", parts, ["vectors"], axis=-1))
    return graph


def _unit(graph: Graph, rows: str) -> str:
    length = graph.add("Max", graph.add("ReduceL2", rows, axes=[-1], keepdims=1), graph.number(1e-9))
    return graph.add("Div", rows, length)


def _embedded(graph: Graph, weights: dict[str, Floats], numbers: NDArray[np.int64]) -> str:
    graph.matrices["piece_table"] = weights["embeddings.word_embeddings.weight"][numbers]
    rows = graph.add("Cast", graph.add("Gather", "piece_table", "pieces"), to=TensorProto.FLOAT)
    scale = graph.add("Unsqueeze", graph.add("Gather", "piece_table_scale", "pieces"), graph.number([1], np.int64))
    length = graph.add("Shape", "pieces")
    places = graph.tensor("positions", weights["embeddings.position_embeddings.weight"][2 : 2 + POSITIONS])
    zero = graph.number([0], np.int64)
    places = graph.add("Slice", places, zero, length, zero)
    return graph.norm(graph.add("Add", graph.add("Mul", rows, scale), places), "embeddings.LayerNorm", weights)


def _position_bias(graph: Graph, buckets: Floats) -> str:
    """What each head adds to the attention of a piece to another for how far apart they stand: (heads, p, p)."""
    from transformers.models.mpnet.modeling_mpnet import MPNetEncoder  # noqa: PLC0415

    distance = torch.arange(-FAR, FAR + 1)
    table = graph.tensor("distances", buckets[MPNetEncoder.relative_position_bucket(distance).numpy()].T)
    length = graph.add("Squeeze", graph.add("Shape", "pieces"))
    row = graph.add("Range", graph.number(0, np.int64), length, graph.number(1, np.int64))
    apart = graph.add(
        "Sub",
        graph.add("Unsqueeze", row, graph.number([0], np.int64)),
        graph.add("Unsqueeze", row, graph.number([1], np.int64)),
    )
    return graph.add("Gather", table, graph.add("Add", apart, graph.number(FAR, np.int64)), axis=1)


def _layer(graph: Graph, states: str, name: str, layer: dict[str, Floats], bias: str) -> str:
    own = "attention.attn"
    matrix = np.concatenate([layer[f"{own}.{part}.weight"] for part in "qkv"])
    added = np.concatenate([layer[f"{own}.{part}.bias"] for part in "qkv"])
    joined = graph.product(graph.rounded(states), f"{name}_qkv", matrix, added)
    shape = graph.number([-1, 3, HEADS, WIDTH // HEADS], np.int64)
    turned = graph.add("Transpose", graph.add("Reshape", joined, shape), perm=[1, 2, 0, 3])  # 3, heads, p, size
    q, k, v = (graph.add("Gather", turned, graph.number(n, np.int64), axis=0) for n in range(3))
    alike = graph.add("Div", graph.add("MatMul", q, graph.add("Transpose", k, perm=[0, 2, 1])), graph.number(math.sqrt(WIDTH // HEADS)))
    mixed = graph.add("MatMul", graph.add("Softmax", graph.add("Add", alike, bias), axis=-1), v)
    rows = graph.add("Reshape", graph.add("Transpose", mixed, perm=[1, 0, 2]), graph.number([-1, WIDTH], np.int64))
    out = graph.product(graph.rounded(rows), f"{name}_out", layer[f"{own}.o.weight"], layer[f"{own}.o.bias"])
    norms = {f"{name}_first.{p}": layer[f"attention.LayerNorm.{p}"] for p in ("weight", "bias")}
    norms |= {f"{name}_second.{p}": layer[f"output.LayerNorm.{p}"] for p in ("weight", "bias")}
    states = graph.norm(graph.add("Add", out, states), f"{name}_first", norms)
    wide = graph.product(graph.rounded(states), f"{name}_up", layer["intermediate.dense.weight"], layer["intermediate.dense.bias"])
    back = graph.rounded_by_row(graph.gelu(wide))
    down = graph.product(back, f"{name}_down", layer["output.dense.weight"], layer["output.dense.bias"], by_row=True)
    return graph.norm(graph.add("Add", down, states), f"{name}_second", norms)


def scorer_of(model: Happenings) -> dict[str, object]:
    """The scorer's numbers: inputs are whole (127 is one), weights rounded to eight bits with a scale for each unit."""
    matrix = model.hidden.weight.detach().numpy().T
    scale = np.maximum(np.abs(matrix).max(0), 1e-8) / FULL
    happening, kind, start = model.weights.detach().tolist()
    return {
        "sizes": [model.width, model.kind.out_features, model.compared.out_features],
        "happening": happening,
        "kind": kind,
        "start": start + model.out.bias.item(),
        "hidden": np.rint(matrix / scale).astype(int).tolist(),
        "scale": (scale / FULL).tolist(),
        "bias": model.hidden.bias.detach().tolist(),
        "out": model.out.weight.detach()[0].tolist(),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--base", required=True)
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    model = new_teacher(args.base, args.layers)
    model.load_state_dict(torch.load(args.weights))
    graph = graph_of(model.eval())
    kept = {
        "graph": graph.model(),
        "vocabulary": "\n".join(minilm()[1]).encode("utf-8"),
        "scorer": json.dumps(scorer_of(model)).encode("utf-8"),
    }
    for n, content in enumerate(write_packed(kept, graph.matrices, graph.plain), 1):
        (args.out / f"happenings_{n}.npz").write_bytes(content)
        print(f"happenings_{n}.npz: {len(content):,} bytes")


if __name__ == "__main__":
    main()
