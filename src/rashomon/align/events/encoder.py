"""What the trained encoder says of pairs of claims."""

import numpy as np
from numpy.typing import NDArray

from ...models import happenings
from .arrays import Floats

CHUNK = 16_384  # pairs compared at once: keeps the arrays small


def log_odds(vectors: Floats, first: NDArray[np.intp], second: NDArray[np.intp]) -> NDArray[np.float64]:
    """The log odds that the claims of each pair tell of one happening, by the words of their reports alone."""
    scorer = happenings.network().scorer
    rows = [scorer.log_odds(vectors, first[n : n + CHUNK], second[n : n + CHUNK]) for n in range(0, len(first), CHUNK)]
    return np.concatenate([*rows, np.zeros(0)])
