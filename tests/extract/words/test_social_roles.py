"""Roles that a happening gives to people, and mentions that are found by what else a report says."""

import pytest
from docs import extraction, rows

from rashomon.extract.words.social_roles import named_roles, played_roles
from rashomon.lexicon import table

NAMED = [("suspect", "accused", {"suspect"}), ("victim", "victim", {"victim"}), ("none", "teacher", set())]
PLAYED = [
    ("charged", ("charge", "undergoer"), {"suspect"}),
    ("died", ("die", "doer"), {"victim"}),
    ("stabbed", ("stab", "undergoer"), {"victim"}),
    ("stabbed another", ("stab", "doer"), {"suspect"}),
    ("none", ("eat", "doer"), set()),
]


@pytest.mark.parametrize(("noun", "roles"), rows(NAMED))
def test_named(noun: str, roles: set[str]) -> None:
    assert named_roles([noun]) == roles


@pytest.mark.parametrize(("use", "roles"), rows(PLAYED))
def test_played(use: tuple[str, str], roles: set[str]) -> None:
    assert played_roles([use]) == roles


def test_lists_are_sorted_and_once() -> None:
    for row in table("social_roles").values():
        for words in row.values():
            assert words == sorted(set(words))


ONE = [
    ("an age", "The 10-year-old was shot on Monday. The 10-year-old died.", "The 10-year-old", "The 10-year-old"),
    ("a first name", "Jermayne Tomlin fled. Police found Jermayne.", "Jermayne Tomlin", "Jermayne"),
    ("a body before a noun", "The San Diego Chargers lost. Chargers lineman Jamal Webb wept.", "The San Diego Chargers", "Chargers"),
    ("a driver", "A driver fled. The driver was caught.", "A driver", "The driver"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "first", "second"), rows(ONE))
def test_one_referent(text: str, first: str, second: str) -> None:
    mentions = extraction(text).mentions
    a = next(m for m in mentions if m.text == first)
    b = [m for m in mentions if m.text == second][-1]
    assert a is not b
    assert a.referent is not None
    assert a.referent == b.referent


PERSONS = [("former", "The ex-minister left."), ("what is driven", "The lorry-driver left."), ("an age", "The 16-year-old was shot.")]


@pytest.mark.parametrize("text", [text for _, text in PERSONS], ids=[name for name, _ in PERSONS])
def test_persons(text: str) -> None:
    found = extraction(text)
    assert [r.kind for r in found.referents] == ["person"]
