"""The network of happenings: a contextual encoder read at the triggers, and a scorer of two triggers.

A trigger is the mean of its pieces' states. From it come three vectors: what happened (the state itself, of length one), the kind of it
(a projection, learnt from the bank of tellings), and what the scorer's layer compares. The score of two triggers is a log odds: a weighted
cosine of each of the first two, and a small network over the product and the difference of the third. Symmetric in the two.
"""

from collections.abc import Sequence
from typing import Any

import torch
from happening_set import Clause, Sample
from torch import Tensor, nn
from torch.nn import functional

KIND, COMPARED, HIDDEN = 64, 128, 48


class Happenings(nn.Module):
    """`encoder` takes piece numbers and a mask (batch, length) and gives states (batch, length, width)."""

    def __init__(self, encoder: nn.Module, width: int) -> None:
        super().__init__()
        self.encoder, self.width = encoder, width
        self.kind, self.compared = nn.Linear(width, KIND), nn.Linear(width, COMPARED)
        self.hidden, self.out = nn.Linear(2 * COMPARED, HIDDEN), nn.Linear(HIDDEN, 1)
        self.weights = nn.Parameter(torch.tensor([10.0, 1.0, -4.0]))  # of the happening's cosine, of the kind's; the start
        self.dropout = nn.Dropout(0.1)
        nn.init.zeros_(self.out.weight)
        nn.init.zeros_(self.out.bias)

    def states(self, windows: Sequence[Sequence[int]]) -> Tensor:
        """The states of all windows, padded."""
        length = max(map(len, windows))
        numbers, mask = torch.zeros(len(windows), length, dtype=torch.long), torch.zeros(len(windows), length, dtype=torch.bool)
        for row, window in enumerate(windows):
            numbers[row, : len(window)] = torch.tensor(window)
            mask[row, : len(window)] = True
        with torch.autocast("cpu", torch.bfloat16):
            states: Tensor = self.encoder(numbers, mask)
        return states.float()

    def triggers(self, sample: Sample) -> Tensor:
        """The state of every trigger of a sample (n, width)."""
        states = self.states(sample.windows)
        return torch.stack([states[t.window, t.first : t.last].mean(0) for t in sample.triggers])

    def clauses(self, clauses: Sequence[Clause]) -> Tensor:
        """The state of every clause's trigger."""
        states = self.states([c.pieces for c in clauses])
        return torch.stack([states[n, c.first : c.last].mean(0) for n, c in enumerate(clauses)])

    def vectors(self, triggers: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The three vectors of each trigger."""
        kept = self.dropout(triggers)
        return functional.normalize(kept, dim=-1), functional.normalize(self.kind(kept), dim=-1), torch.tanh(self.compared(kept))

    def score(self, vectors: tuple[Tensor, Tensor, Tensor], i: Tensor, j: Tensor) -> Tensor:
        """The log odds that triggers i[n] and j[n] tell of one happening."""
        (a, kind_a, part_a), (b, kind_b, part_b) = (tuple(v[at] for v in vectors) for at in (i, j))
        hidden = functional.relu(self.hidden(torch.cat([part_a * part_b, (part_a - part_b).abs()], -1)))
        cosines = self.weights[0] * (a * b).sum(-1) + self.weights[1] * (kind_a * kind_b).sum(-1)
        found: Tensor = cosines + self.weights[2] + self.out(hidden)[:, 0]
        return found


class Teacher(nn.Module):
    """A published mpnet (Song et al. 2020; all-mpnet-base-v2) that takes the piece numbers of BERT's uncased vocabulary."""

    def __init__(self, folder: str, vocabulary: Sequence[str], layers: int = 12) -> None:
        super().__init__()
        from transformers import AutoModel  # noqa: PLC0415

        self.model: Any = AutoModel.from_pretrained(folder)
        self.model.encoder.layer = self.model.encoder.layer[:layers]
        with open(f"{folder}/vocab.txt", encoding="utf-8") as stream:
            own = {piece.rstrip("\n"): n for n, piece in enumerate(stream)}
        own |= {"[CLS]": own["<s>"], "[SEP]": own["</s>"], "[PAD]": own["<pad>"]}
        self.register_buffer("numbers", torch.tensor([own.get(piece, own["[UNK]"]) for piece in vocabulary]), persistent=False)

    def forward(self, numbers: Tensor, mask: Tensor) -> Tensor:
        translated = torch.where(mask, self.numbers[numbers], 1)  # type: ignore[index]
        found: Tensor = self.model(input_ids=translated, attention_mask=mask.long()).last_hidden_state
        return found
