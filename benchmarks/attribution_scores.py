"""Scores of attributions: sources, cues, contents and whole relations, matched one to one, exactly or by half of their words."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

Words = frozenset[int]  # the words of a role by their numbers in the document; punctuation is no word
ROLES = ("source", "cue", "content")


class Row(NamedTuple):
    """One attribution; a role that nothing fills is empty."""

    source: Words
    cue: Words
    content: Words


class Count(NamedTuple):
    """Matched, said and annotated."""

    right: int
    said: int
    wanted: int

    def __add__(self, other: object) -> "Count":
        assert isinstance(other, Count)
        return Count(self.right + other.right, self.said + other.said, self.wanted + other.wanted)

    @property
    def precision(self) -> float:
        return 100 * self.right / self.said if self.said else 0.0

    @property
    def recall(self) -> float:
        return 100 * self.right / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        return 200 * self.right / (self.said + self.wanted) if self.right else 0.0


Same = Callable[[Words, Words], bool]


def exact(a: Words, b: Words) -> bool:
    """The same words."""
    return a == b


def half(a: Words, b: Words) -> bool:
    """The two share at least half of the words of the longer one; nothing is like nothing."""
    return a == b or 2 * len(a & b) >= max(len(a), len(b), 1)


def covered(a: Words, b: Words) -> bool:
    """At least half of the annotated words, which come first, are among ours."""
    return a == b or (bool(a) and 2 * len(a & b) >= len(a))


def count(wanted: Sequence[Row], said: Sequence[Row], same: Same) -> dict[str, Count]:
    """The counts of one document: each role by itself ("source", ...) and, where all three match at once, "whole"."""
    found = {}
    for n, role in enumerate(ROLES):
        found[role] = _count([row[n] for row in wanted if row[n]], [row[n] for row in said if row[n]], same)
    pairs = [
        (g, o)
        for g, gold in enumerate(wanted)
        for o, own in enumerate(said)
        if gold.cue & own.cue or gold.content & own.content
        if all(same(a, b) for a, b in zip(gold, own, strict=True))
    ]
    found["whole"] = Count(_matching(pairs, wanted, said), len(said), len(wanted))
    return found


def _matching(pairs: list[tuple[int, int]], wanted: Sequence[Row], said: Sequence[Row]) -> int:
    """How many pairs can stand one to one, those that share the most words first."""
    shared = [(-sum(len(a & b) for a, b in zip(wanted[g], said[o], strict=True)), g, o) for g, o in pairs]
    return _one_to_one(shared)


def _one_to_one(ranked: list[tuple[int, int, int]]) -> int:
    gold: set[int] = set()
    own: set[int] = set()
    for _, g, o in sorted(ranked):
        if g not in gold and o not in own:
            gold.add(g)
            own.add(o)
    return len(gold)


def _count(wanted: list[Words], said: list[Words], same: Same) -> Count:
    at: dict[int, list[int]] = {}
    for o, words in enumerate(said):
        for word in words:
            at.setdefault(word, []).append(o)
    near = ((g, o) for g, words in enumerate(wanted) for o in sorted({o for word in words for o in at.get(word, ())}))
    ranked = [(-len(wanted[g] & said[o]), g, o) for g, o in near if same(wanted[g], said[o])]
    return Count(_one_to_one(ranked), len(said), len(wanted))
