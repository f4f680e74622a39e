"""Unnamed sources: what their words establish, whom they can be told from, and how figures are worded."""

import pytest

from rashomon.records.claim import Quantity
from rashomon.records.source import Source
from rashomon.records.span import Span
from rashomon.weigh.basis.unnamed import distinguishable, is_typed, typed_description
from rashomon.weigh.conflicts.quantity import rendered

TYPED = [
    ("two officers of the brigade", "officer", {"brigade"}),
    ("a driver employed by the transporter", "driver", {"transporter"}),
    ("three senior government officials", "official", set()),
    ("airport workers", "worker", {"airport"}),
    ("families", "family", set()),
    ("a source close to the department", "source", {"department"}),
    ("firemen", "fireman", set()),
    ("", "", set()),
]


@pytest.mark.parametrize(("description", "head", "rest"), TYPED)
def test_typed(description: str, head: str, rest: set[str]) -> None:
    assert typed_description(description) == (head, frozenset(rest))


PLACED = [
    ("a resident", True), ("officials", True), ("a source", False), ("sources close to the department", True), ("people", False),
    ("local media", False), ("some analysts", False), ("a relative", True), (None, False), ("several others", False),
]  # fmt: skip


@pytest.mark.parametrize(("description", "expected"), PLACED)
def test_placed(description: str | None, expected: bool) -> None:
    assert is_typed(description) is expected


def unnamed(words: str) -> Source:
    return Source(id=words, name=None, kind="unnamed", description=words)


APART = [
    (unnamed("officials"), unnamed("two officials"), False),
    (unnamed("residents"), unnamed("a doctor"), True),
    (unnamed("a source"), unnamed("a doctor"), False),
    (unnamed("police officers"), Source(id="s", name="Traffic Police", kind="organisation"), False),
    (unnamed("an official"), Source(id="s", name="Presidency", kind="organisation"), False),
    (unnamed("an official of the mine"), Source(id="s", name="Presidency", kind="organisation"), True),
    (unnamed("a nurse"), Source(id="s", name="Ana", kind="person", description="a nurse"), False),
    (unnamed("a nurse"), Source(id="s", name="Ana", kind="person", description="a teacher"), True),
    (unnamed("an official"), Source(id="s", name="Ana", kind="person"), False),
    (Source(id="a", name="Ana", kind="person"), Source(id="b", name="Jon", kind="person"), True),
    (unnamed("the ministry"), Source(id="b", name="Interior Ministry", kind="organisation"), False),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "expected"), APART)
def test_apart(one: Source, other: Source, expected: bool) -> None:
    assert distinguishable(one, other) is expected
    assert distinguishable(other, one) is expected


RENDERED = [
    ("About 600", 540, 660, "soldier", "About 600 soldiers"),
    ("12", 12, 12, "man", "12 men"),
    ("12 men", 12, 12, "man", "12 men"),
    ("One", 1, 1, "lorry", "One lorry"),
    ("Two", 2, 2, "lorry", "Two lorries"),
    ("$1.2bn", 1.2e9, 1.2e9, "USD", "$1.2bn"),
    ("68 percent", 68, 68, "percent", "68 percent"),
    ("43 minutes", 43, 43, "minute", "43 minutes"),
    ("Nine", 9, 9, None, "Nine"),
]


@pytest.mark.parametrize(("text", "low", "high", "unit", "expected"), RENDERED)
def test_rendered(text: str, low: float, high: float, unit: str | None, expected: str) -> None:
    assert rendered(Quantity(span=Span(0, len(text)), text=text, low=low, high=high, unit=unit)) == expected
