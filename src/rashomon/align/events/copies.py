"""Copies: claims that tell the same in the same surroundings, word for word, are compared with the others once.

So eleven copies weigh no more than one, and 500 of them cost no more than their reading.
"""

from collections.abc import Sequence
from dataclasses import replace

from .features import Features


def first_printings(features: Sequence[Features]) -> list[int]:
    """For each claim the first one that it is a copy of; itself where it is none, or where no encoder has read its surroundings."""
    seen: dict[Features, int] = {}
    return [seen.setdefault(replace(f, report="", sentence=0), n) if f.vector else n for n, f in enumerate(features)]
