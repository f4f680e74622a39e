"""Social roles: what a happening makes of those who take part in it, by nouns and by verbs (`data/social_roles.toml`)."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import TypeVar

from ...lexicon import table

Key = TypeVar("Key", str, tuple[str, str])
Use = tuple[str, str]  # a verb and what somebody is to it: "doer" or "undergoer"


def named_roles(nouns: Iterable[str]) -> frozenset[str]:
    """The roles that these nouns name: "the accused", "the defendant"."""
    known = _nouns()
    return frozenset().union(*(known[noun] for noun in nouns if noun in known))


def played_roles(uses: Iterable[Use]) -> frozenset[str]:
    """The roles of who does or undergoes this: who was charged is a suspect, who was killed a victim."""
    known = _verbs()
    return frozenset().union(*(known[use] for use in uses if use in known))


@cache
def _nouns() -> dict[str, frozenset[str]]:
    return _turned((noun, role) for role, row in table("social_roles").items() for noun in row["nouns"])


@cache
def _verbs() -> dict[Use, frozenset[str]]:
    sides = (("doers", "doer"), ("undergoers", "undergoer"))
    return _turned(((verb, part), role) for role, row in table("social_roles").items() for side, part in sides for verb in row[side])


def _turned(pairs: Iterable[tuple[Key, str]]) -> dict[Key, frozenset[str]]:
    found: dict[Key, set[str]] = defaultdict(set)
    for key, role in pairs:
        found[key].add(role)
    return {key: frozenset(roles) for key, roles in found.items()}
