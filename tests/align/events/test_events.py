"""Events: which claims tell of one happening, and that nothing depends on what it must not depend on."""

from dataclasses import replace

import numpy as np
import pytest

from rashomon.align.events.arrays import ClaimArrays
from rashomon.align.events.candidate_pairs import SMALL, candidate_pairs
from rashomon.align.events.cluster import group_claims
from rashomon.align.events.features import Features, Part
from rashomon.align.events.pair_features import likeness
from rashomon.align.events.rivals import rivals
from rashomon.align.events.scorer import load_network, score_pairs
from rashomon.lexicon import table
from rashomon.models import words


def claim(report: str, trigger: str, agent: str = "", patient: str = "", more: str = "", **fields: object) -> Features:
    """A claim whose participants are given by their words, the last one the head; `more` is what else its clause says."""
    parts = tuple(
        Part(role, f"{report} {text}", text.split()[-1], tuple(text.split()))
        for role, text in (("agent", agent), ("patient", patient))
        if text
    )
    said = tuple(dict.fromkeys(f"{trigger} {agent} {patient} {more}".split()))
    made = Features(
        report=report, sentence=0, lemma=trigger, type="verb", classes=frozenset(), phrase=trigger, parts=parts, words=said,
        places=(), figures=(), first=None, last=None, start=None, end=None, negated=False, certainty="stated",
    )  # fmt: skip
    return replace(made, **fields)  # type: ignore[arg-type]


FIRE = claim("a", "destroy", "fire", "wooden warehouse", "harbour Tallinn")
FIRE_AGAIN = claim("b", "destroy", "fire", "warehouse", "harbour Tallinn night")
VOTE = claim("b", "approve", "parliament", "pension law", "Monday", sentence=4)


def groups_of(*claims: Features) -> list[list[int]]:
    return group_claims(list(claims))


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([], []),
        ([FIRE], [[0]]),
        ([FIRE, FIRE_AGAIN], [[0, 1]]),
        ([FIRE, VOTE], [[0], [1]]),
        ([FIRE, claim("b", "destroy", "flood", "bridge", "Narva river")], [[0], [1]]),
        ([FIRE, VOTE, replace(FIRE_AGAIN, report="c")], [[0, 2], [1]]),
    ],
    ids=["none", "one", "one happening", "two happenings", "one trigger alone", "over three reports"],
)
def test_groups(claims: list[Features], expected: list[list[int]]) -> None:
    assert groups_of(*claims) == expected


@pytest.mark.parametrize(("days", "expected"), [(0, [[0, 1]]), (2000, [[0], [1]])], ids=["one day", "years apart"])
def test_years_apart_are_two(days: int, expected: list[list[int]]) -> None:
    one, other = replace(FIRE, first=700_000, last=700_000), replace(FIRE_AGAIN, first=700_000 + days, last=700_000 + days)
    assert groups_of(one, other) == expected


def test_every_claim_is_in_one_group() -> None:
    found = groups_of(*(replace(FIRE if n % 2 else VOTE, report=f"r{n}") for n in range(30)))
    assert sorted(n for group in found for n in group) == list(range(30))


def test_order_of_claims_does_not_matter() -> None:
    claims = [FIRE, FIRE_AGAIN, VOTE, replace(VOTE, report="d"), claim("c", "sink", "ferry", "", "Baltic")]
    forward = {frozenset(group) for group in groups_of(*claims)}
    backward = {frozenset(len(claims) - 1 - n for n in group) for group in groups_of(*reversed(claims))}
    assert forward == backward


def test_score_of_a_pair_is_symmetric_and_alone_in_its_batch() -> None:
    board = ClaimArrays([FIRE, FIRE_AGAIN, VOTE])
    first, second = np.array([0, 0, 1]), np.array([1, 2, 2])
    together = score_pairs(board, first, second).scores.tolist()
    assert together == score_pairs(board, second, first).scores.tolist()
    assert together == [score_pairs(board, first[n : n + 1], second[n : n + 1]).scores[0] for n in range(3)]


def test_weights_name_columns() -> None:
    found = set(likeness(ClaimArrays([FIRE, VOTE]), np.array([0]), np.array([1])))
    evidence = table("align_evidence")
    asked = {"encoder", *rivals(*(np.zeros(1, np.intp),) * 3, np.zeros(1))}
    assert set(load_network().names) | set(evidence["network"]["weights"]) <= found
    assert (
        set(evidence["encoder"]["weights"])
        <= {column for columns in evidence["basis"].values() for column in columns}
        <= found | asked | {"network"}
    )


@pytest.mark.parametrize(
    ("one", "other", "shared", "apart"),
    [
        (("geonames:170654",), ("geonames:163843",), True, 0),  # Damascus, Syria
        (("geonames:170654",), ("geonames:112931",), False, 1),  # Damascus, Tehran
        (("geonames:170654",), (), False, 0),
        (("geonames:170654",), ("elsewhere:1",), False, 0),
    ],
)
def test_places_of_the_gazetteer(one: tuple[str, ...], other: tuple[str, ...], shared: bool, apart: float) -> None:
    found = likeness(ClaimArrays([replace(FIRE, spots=one), replace(VOTE, spots=other)]), np.array([0]), np.array([1]))
    assert (bool(found["shared places"][0]), found["lie apart"][0]) == (shared, apart)


@pytest.mark.parametrize(
    ("changed", "column"),
    [
        ({"negated": True}, "negated and not"),
        ({"certainty": "planned"}, "planned and not"),
        ({"first": 60, "last": 60}, "far apart"),
        ({"start": 60.5, "end": 60.6}, "hours apart"),
        ({"type": "utterance"}, "utterance and not"),
        ({"places": ("riga",)}, "places apart"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_sets_two_claims_apart(changed: dict[str, object], column: str) -> None:
    one = replace(FIRE, first=1, last=1, start=1.5, end=1.6, places=("tallinn",))
    other = replace(one, report="b", **changed)  # type: ignore[arg-type]
    assert likeness(ClaimArrays([one, other]), np.array([0]), np.array([1]))[column] == [1.0]


@pytest.mark.parametrize(
    ("one", "other", "columns"),
    [
        (("house", 312.0, 312.0), ("house", 312.0, 312.0), {"same figure": 2.79, "near figure": 0.0, "figures of one kind": 1.0}),
        (
            ("people", 2870.0, 2870.0),
            ("resident", 2700.0, 3000.0),
            {"same figure": 0.0, "near figure": 3.78, "figures of two kinds": 1.0},
        ),
        (("house", 312.0, 312.0), ("house", 540.0, 540.0), {"same figure": 0.0, "near figure": 0.0, "figures of one kind": 1.0}),
        (("house", None, None), ("house", 5.0, 5.0), {"same figure": 0.0, "near figure": 0.0}),
    ],
    ids=["equal", "near", "another", "open"],
)
def test_figures(one: tuple, other: tuple, columns: dict[str, float]) -> None:
    board = ClaimArrays([replace(FIRE, figures=(one,)), replace(FIRE, report="b", figures=(other,))])
    found = likeness(board, np.array([0]), np.array([1]))
    assert {name: round(float(found[name][0]), 2) for name in columns} == pytest.approx(columns, abs=0.06)


def test_candidates_of_a_large_set_grow_with_the_claims() -> None:
    counts = []
    for size in (2 * SMALL, 8 * SMALL):
        claims = [claim(f"r{n}", "destroy", "fire", f"house{n // 8}", f"street{n // 4} town{n // 40}") for n in range(size)]
        first, second = candidate_pairs(ClaimArrays(claims))
        assert (first < second).all()
        assert len(set(zip(first.tolist(), second.tolist(), strict=True))) == len(first)
        counts.append(len(first))
    assert counts[0] > SMALL
    assert counts[1] < 4.6 * counts[0]


def test_word_table() -> None:
    near, far = words.vector("detain"), words.vector("imprison")
    assert near is not None
    assert far is not None
    assert near.astype(int) @ far.astype(int) > 0
    assert words.vector("no such word") is None
    assert words.rarity("say") < words.rarity("embankment") <= words.rarity("no such word") + 3
