"""What every comparator gives: values that claims hold, and the sides into which those that exclude each other fall."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from ...records.claim import Claim
from ...records.vocabulary import ConflictKind

MAX_VALUES = 60  # distinct values compared pair by pair; an event with more is a pile, not a happening

V = TypeVar("V")


class Side(NamedTuple):
    """A value as its claims' words render it, and the claims that hold it."""

    value: str
    claims: tuple[str, ...]


class Finding(NamedTuple):
    """Two or more sides that cannot all be true as stated, within one event."""

    kind: ConflictKind
    sides: tuple[Side, ...]
    about: str = ""  # what is disputed beyond the kind, such as the unit of a figure


def is_factual_statement(claim: Claim) -> bool:
    """Does a claim state as a fact that something happened, or that it did not?"""
    return claim.certainty == "stated" and claim.voice == "reporting"


def divide_into_sides(values: Sequence[V], clash: Callable[[V, V], bool]) -> list[list[V]]:
    """Sides of values: none clashes with another of its side, and each clashes with all of every other side.

    Greedy, the most disputed first, in the given order where that is equal. A value that fits no such place is left out: one that
    agrees with two sides that exclude each other ("between 70 and 80" beside 71 and 78) belongs to neither.
    """
    values = values[:MAX_VALUES]
    against = [{j for j, other in enumerate(values) if j != i and clash(value, other)} for i, value in enumerate(values)]
    sides: list[list[int]] = []
    for i in sorted((i for i, found in enumerate(against) if found), key=lambda i: (-len(against[i]), i)):
        friendly = [make_side for make_side in sides if not against[i].issuperset(make_side)]
        if not friendly:
            sides.append([i])
        elif len(friendly) == 1 and not against[i].intersection(friendly[0]):
            friendly[0].append(i)
    return [[values[i] for i in sorted(make_side)] for make_side in sides] if len(sides) > 1 else []


def make_side(values: Sequence[tuple[str, Sequence[str]]]) -> Side:
    """One side out of its (words, claims)."""
    texts = dict.fromkeys(text for text, _ in values)
    claims = dict.fromkeys(claim for _, held in values for claim in held)
    return Side(" / ".join(texts), tuple(claims))


def same_teller(a: Sequence[Claim], b: Sequence[Claim], unit: Callable[[Claim], str]) -> bool:
    """Are all claims of both from one report and one origin, so that they are that teller's own distinctions?"""
    return len({(claim.report, unit(claim)) for claim in (*a, *b)}) == 1
