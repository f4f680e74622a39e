"""Reasons in words: each code and kind has a sentence that names sources and figures, and nothing else of the dossier changes."""

from typing import get_args

import pytest
from builders import Builder, garrison
from msgspec.structs import replace

from rashomon.records.dossier import Dossier
from rashomon.records.vocabulary import ConflictKind, StandingCode
from rashomon.tell.reasons import DISPUTED, SENTENCES, worded

TEXT = "Twelve men marched, said Ana. Fourteen men marched, said Jon."


def test_every_code_and_kind_has_words() -> None:
    assert set(SENTENCES) == set(get_args(StandingCode))
    assert set(DISPUTED) == set(get_args(ConflictKind))


@pytest.mark.parametrize("code", get_args(StandingCode))
def test_a_reason_names_its_origins(code: StandingCode) -> None:
    b = Builder()
    b.report("The Post", TEXT)
    b.source("Ana")
    claim = b.claim("The Post", "Twelve men marched", "marched", [("Ana", "said")])
    b.event([claim], code=code, origins=["Ana"])
    reason = worded(b.dossier()).events[0].reason
    assert reason.endswith(".")
    assert "{" not in reason
    assert ("Ana" in reason) == (code not in ("no established origin", "no witness"))


def disputed(kind: str, values: tuple[str, str], between: str = "origins") -> str:
    b = Builder()
    b.report("The Post", TEXT)
    b.source("Ana")
    b.source("Jon")
    one = b.claim("The Post", "Twelve men marched", "marched", [("Ana", "said")])
    other = b.claim("The Post", "Fourteen men marched", "marched", [("Jon", "said")])
    event = b.event([one, other], "contested", "origins in conflict", ["Ana", "Jon"])
    b.conflict(kind, [(values[0], [one], ["Ana"]), (values[1], [other], ["Jon"])], event, between)
    return worded(b.dossier()).conflicts[0].explanation


EXPLANATIONS = [
    (
        "quantity", ("Twelve men", "Fourteen men"), "origins",
        "The claims differ on a figure: Ana says “Twelve men” (through The Post); Jon says “Fourteen men” (through The Post).",
    ),
    (
        "polarity", ("yes", "no"), "origins",
        "The claims differ on whether it happened: Ana says that it happened (through The Post); "
        "Jon says that it did not happen (through The Post).",
    ),
    (
        "time", ("on Monday", "on Tuesday"), "tellings",
        "The claims differ on when it happened: Ana says “on Monday” (through The Post); "
        "Jon says “on Tuesday” (through The Post). "
        "All of them trace to one origin, so a retelling changed it.",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "values", "between", "expected"), EXPLANATIONS, ids=[row[0] for row in EXPLANATIONS])
def test_explanations(kind: str, values: tuple[str, str], between: str, expected: str) -> None:
    assert disputed(kind, values, between) == expected


def test_only_words_are_added() -> None:
    plain: Dossier = garrison().dossier()
    bare = replace(
        plain,
        events=tuple(replace(e, reason="") for e in plain.events),
        conflicts=tuple(replace(c, explanation="") for c in plain.conflicts),
    )
    assert worded(bare) == worded(worded(plain)) == worded(plain)


def test_many_sources_are_counted() -> None:
    b = Builder()
    b.report("The Post", TEXT)
    people = [b.source(f"Person {n}") for n in range(6)]
    claim = b.claim("The Post", "Twelve men marched", "marched", [("Person 0", "said")])
    b.event([claim], "corroborated", "independent origins agree", people)
    reason = worded(b.dossier()).events[0].reason
    assert reason == "6 independent origins report it: Person 0, Person 1, Person 2, Person 3 and 2 more."
