"""Facets: which question about an incident a claim answers, whatever words it uses."""

import pytest
from docs import rows

from rashomon.align.facets import Facet, facets_of, opposed
from rashomon.lexicon import table

# Trigger's names, content words, units, the facets.
TOLD = [
    ("a verb", "perish", "twelve weaver perish", "weaver", ["dead"]),
    ("an idiom", "lose", "employee lose life", "employee", ["dead"]),
    ("things that stand for the dead", "count", "relative count coffin", "coffin", ["dead"]),
    ("bodies brought out", "pull out", "rescuer pull out body", "body", ["dead"]),
    ("a toll", "climb", "death toll climb", "", ["dead"]),
    ("the same verb of other things", "climb", "price bread climb", "penny", []),
    ("lost, but no life", "lose", "club lose match", "", []),
    ("missing", "vanish", "boatman vanish", "boatman", ["missing"]),
    ("people taken into custody", "take", "four man custody", "man", ["arrested"]),
    ("the homeless", "sleep", "family sleep roof", "family", ["displaced"]),
    ("those on board", "be", "96 people aboard be", "people", ["aboard"]),
    ("votes", "win", "motion win vote", "vote", ["votes"]),
    ("none", "sing", "choir sing hymn", "", []),
]


@pytest.mark.parametrize(("trigger", "content", "unit", "expected"), rows(TOLD))
def test_facets(trigger: str, content: str, unit: str, expected: list[str]) -> None:
    found = facets_of([trigger], content.split(), [unit] if unit else [])
    assert [facet.name for facet in found if not facet.of_thing] == expected


def test_a_count_is_of_what_the_facet_counts() -> None:
    (dead,) = (f for f in facets_of(["perish"], ["miner"], ["person"]) if f.name == "dead")
    (dated,) = (f for f in facets_of(["perish"], ["miner"], ["hour"]) if f.name == "dead")
    assert (dead.counted, dated.counted) == (True, False)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Facet("access", "shut"), Facet("access", "open"), True),
        (Facet("access", "shut"), Facet("access", "shut"), False),
        (Facet("access", "shut"), Facet("light", "dark"), False),
        (Facet("dead"), Facet("dead"), False),
        (Facet("fate", "free"), Facet("fate", "fled"), False),
        (Facet("fate", "dead"), Facet("fate", "alive"), True),
    ],
)
def test_opposed(one: Facet, other: Facet, expected: bool) -> None:
    assert opposed(one, other) is opposed(other, one) is expected


def test_every_facet_says_what_it_asks_and_where_its_words_come_from() -> None:
    for name, facet in table("facets").items():
        assert facet["asks"] in ("incident", "thing"), name
        assert "wordnet" in facet, name
        assert bool(facet.get("values")) is (facet["asks"] == "thing"), name
