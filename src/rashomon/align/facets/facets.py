"""Facets: the dead, the injured, those aboard, the cost, whether a door was locked. Decided by lists that a person can read
(data/facets.toml), so that "twelve perished" and "the toll has climbed to nineteen" are seen to answer one question.
"""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from rashomon import lexicon

TRIGGERS = ("verbs", "nouns", "adjectives")


class Facet(NamedTuple):
    """A question of the list that a claim answers.

    `value` is the state it tells where the facet has states ("shut"), else "". `counted` says that the claim gives a number of what the
    facet counts. `of_thing` says that two claims are of one facet only where they are about one thing or person.
    """

    name: str
    value: str = ""
    counted: bool = False
    of_thing: bool = False


class _Lists(NamedTuple):
    triggers: dict[str, frozenset[tuple[str, str]]]  # a trigger by itself -> facets and values
    light: dict[str, frozenset[str]]  # a light trigger -> facets that a word beside it decides
    beside: dict[str, frozenset[str]]  # such a word -> facets
    units: dict[str, frozenset[str]]  # what is counted -> facets
    of_thing: frozenset[str]
    together: dict[str, frozenset[frozenset[str]]]


def facets_of(triggers: Iterable[str], content: Iterable[str], units: Iterable[str]) -> tuple[Facet, ...]:
    """The facets that a claim answers, in alphabetical order.

    `triggers` are the names of its trigger (its lemma, the expression that it stands in), `content` the lemmas of its clause, `units` what
    its quantities count ("" where they do not say).
    """
    lists = _lists()
    said, words, counted = dict.fromkeys(triggers), frozenset(content), tuple(units)
    found: dict[str, str] = {}
    for trigger in said:
        for name, value in sorted(lists.triggers.get(trigger, ())):
            found.setdefault(name, value)
        for name in lists.light.get(trigger, ()):
            if any(name in lists.beside.get(word, ()) for word in words):
                found.setdefault(name, "")
    return tuple(
        Facet(name, value, any(not unit or name in lists.units.get(unit, ()) for unit in counted), name in lists.of_thing)
        for name, value in sorted(found.items())
    )


def opposed(a: Facet, b: Facet) -> bool:
    """Do two answers to one question exclude each other (shut, open)?"""
    return a.name == b.name and bool(a.value and b.value) and a.value != b.value and not _both_hold(a, b)


def _both_hold(a: Facet, b: Facet) -> bool:
    return frozenset((a.value, b.value)) in _lists().together.get(a.name, ())


@cache
def _lists() -> _Lists:
    triggers: dict[str, set[tuple[str, str]]] = defaultdict(set)
    light: dict[str, set[str]] = defaultdict(set)
    beside: dict[str, set[str]] = defaultdict(set)
    units: dict[str, set[str]] = defaultdict(set)
    table = lexicon.table("facets")
    for name, facet in table.items():
        for part in TRIGGERS:
            for word in facet.get(part, ()):
                triggers[word].add((name, ""))
        for value, words in facet.get("values", {}).items():
            for word in words:
                triggers[word].add((name, value))
        for word in facet.get("light", ()):
            light[word].add(name)
        for word in facet.get("with", ()):
            beside[word].add(name)
        for unit in facet["counts"]:
            units[unit].add(name)
    return _Lists(
        {word: frozenset(found) for word, found in triggers.items()},
        {word: frozenset(found) for word, found in light.items()},
        {word: frozenset(found) for word, found in beside.items()},
        {word: frozenset(found) for word, found in units.items()},
        frozenset(name for name, facet in table.items() if facet["asks"] == "thing"),
        {name: frozenset(frozenset(pair) for pair in facet.get("together", ())) for name, facet in table.items()},
    )
