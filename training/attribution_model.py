"""The tagger's network: a six-layer encoder, joined with the syntax, that gives each word a role and the cue that it belongs to.

Word pieces go through MiniLM (Wang et al. 2020); a word is its first piece. To it are joined what the parser knows of it and the state
of its syntactic head, and a bidirectional LSTM runs over the words of the window. Three heads stand on top: roles with a conditional
random field (Lafferty et al. 2001), a link from each word to the first word of its cue (bilinear, after Dozat and Manning 2017), and how
certain the text is of a happening (-3..3).
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

LABELS = 7


@dataclass(frozen=True)
class Shape:
    """Sizes of the network."""

    pieces: int = 30522
    width: int = 384
    layers: int = 6
    attention: int = 12
    positions: int = 512
    embedded: int = 24  # of each feature
    joined: int = 384
    recurrent: int = 128
    linked: int = 96


class Layer(nn.Module):
    """One transformer layer as in BERT: attention and feed-forward, each with its norm behind."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.attention
        self.query, self.key, self.value, self.out = (nn.Linear(shape.width, shape.width) for _ in range(4))
        self.up, self.down = nn.Linear(shape.width, 4 * shape.width), nn.Linear(4 * shape.width, shape.width)
        self.first, self.second = nn.LayerNorm(shape.width, eps=1e-12), nn.LayerNorm(shape.width, eps=1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, states: Tensor, mask: Tensor | None) -> Tensor:
        batch, length, width = states.shape
        q, k, v = (f(states).view(batch, length, self.heads, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        scores = q @ k.transpose(2, 3) / (width // self.heads) ** 0.5
        if mask is not None:
            scores = scores.masked_fill(~mask[:, None, None, :], -1e4)
        mixed = (self.dropout(scores.softmax(-1)) @ v).transpose(1, 2).reshape(batch, length, width)
        states = self.first(states + self.dropout(self.out(mixed)))
        return self.second(states + self.dropout(self.down(functional.gelu(self.up(states)))))


class Encoder(nn.Module):
    """Embeddings and layers; `load` takes the weights under the names of the published model."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.pieces = nn.Embedding(shape.pieces, shape.width)
        self.positions = nn.Embedding(shape.positions, shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.dropout = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))

    def forward(self, pieces: Tensor, mask: Tensor | None) -> Tensor:
        at = torch.arange(pieces.shape[1], device=pieces.device)
        states = self.dropout(self.norm(self.pieces(pieces) + self.positions(at)[None]))
        for layer in self.layers:
            states = layer(states, mask)
        return states

    def load(self, weights: dict[str, Tensor]) -> None:
        """Take the weights of a published BERT; the embedding of the one segment goes into the positions."""
        own = {
            "pieces.weight": weights["embeddings.word_embeddings.weight"],
            "positions.weight": weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0],
            "norm.weight": weights["embeddings.LayerNorm.weight"],
            "norm.bias": weights["embeddings.LayerNorm.bias"],
        }
        names = {
            "query": "attention.self.query",
            "key": "attention.self.key",
            "value": "attention.self.value",
            "out": "attention.output.dense",
            "first": "attention.output.LayerNorm",
            "up": "intermediate.dense",
            "down": "output.dense",
            "second": "output.LayerNorm",
        }
        for n in range(len(self.layers)):
            for name, theirs in names.items():
                for part in ("weight", "bias"):
                    own[f"layers.{n}.{name}.{part}"] = weights[f"encoder.layer.{n}.{theirs}.{part}"]
        self.load_state_dict({name: weight.float() for name, weight in own.items()})


class Tagger(nn.Module):
    """Pieces and syntax in; for each word the scores of its roles, of its cues, and its factuality out."""

    def __init__(self, shape: Shape, sizes: tuple[int, ...]) -> None:
        super().__init__()
        self.encoder = Encoder(shape)
        self.embeddings = nn.ModuleList(nn.Embedding(size, shape.embedded) for size in sizes)
        inner = shape.width + shape.embedded * len(sizes)
        self.own, self.governor = nn.Linear(inner, shape.joined), nn.Linear(inner, shape.joined)
        self.recurrent = nn.LSTM(shape.joined, shape.recurrent, batch_first=True, bidirectional=True)
        top = shape.joined + 2 * shape.recurrent
        self.roles = nn.Linear(top, LABELS)
        self.asks, self.answers = nn.Linear(top, shape.linked), nn.Linear(top, shape.linked)
        self.certain = nn.Sequential(nn.Linear(top, 128), nn.GELU(), nn.Linear(128, 1))
        self.dropout = nn.Dropout(0.2)
        self.start, self.step, self.stop = (nn.Parameter(torch.zeros(n)) for n in ((LABELS,), (LABELS, LABELS), (LABELS,)))

    def forward(
        self, pieces: Tensor, words: Tensor, features: Tensor, heads: Tensor, mask: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Shapes: pieces (n, p); words, heads (n, w); features (n, w, f); mask (n, p). Out: roles (n, w, 7), links (n, w, w), (n, w)."""
        states = self.encoder(pieces, mask)
        width = states.shape[-1]
        words_of = torch.gather(states, 1, words[..., None].expand(-1, -1, width))
        inner = torch.cat([words_of, *(embed(features[..., k]) for k, embed in enumerate(self.embeddings))], -1)
        inner = self.dropout(inner)
        above = torch.gather(self.governor(inner), 1, heads[..., None].expand(-1, -1, self.governor.out_features))
        joined = self.dropout(functional.gelu(self.own(inner) + above))
        top = self.dropout(torch.cat([joined, self.recurrent(joined)[0]], -1))
        links = self.asks(top) @ self.answers(top).transpose(1, 2) / self.asks.out_features**0.5
        return self.roles(top), links, self.certain(top)[..., 0]

    def loss_of_roles(self, scores: Tensor, tags: Tensor, present: Tensor) -> Tensor:
        """Minus the mean log likelihood per word of the tags under the field; `present` marks the words that are no padding."""
        total = (self._all_paths(scores, present) - self._path(scores, tags, present)).sum()
        return total / present.sum()

    def _path(self, scores: Tensor, tags: Tensor, present: Tensor) -> Tensor:
        own = scores.gather(2, tags[..., None])[..., 0] * present
        steps = self.step[tags[:, :-1], tags[:, 1:]] * present[:, 1:]
        last = tags.gather(1, present.sum(1, keepdim=True).long() - 1)[:, 0]
        return own.sum(1) + steps.sum(1) + self.start[tags[:, 0]] + self.stop[last]

    def _all_paths(self, scores: Tensor, present: Tensor) -> Tensor:
        alpha = self.start + scores[:, 0]
        for n in range(1, scores.shape[1]):
            onward = torch.logsumexp(alpha[:, :, None] + self.step[None] + scores[:, n, None, :], 1)
            alpha = torch.where(present[:, n, None].bool(), onward, alpha)
        return torch.logsumexp(alpha + self.stop, 1)
