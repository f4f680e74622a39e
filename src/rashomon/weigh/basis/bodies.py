"""Bodies: outlets that are no press (a ministry, a hospital, a union), known by their names or by the kind of their reports."""

from __future__ import annotations

import re
from functools import cache

from ...lexicon import table


@cache
def is_body(name: str | None) -> bool:
    """Does an outlet's name say that it is a body (a ministry, a hospital, a company), not press?"""
    words = " ".join(re.findall(r"[^\W_]+", (name or "").casefold()))
    lists = table("weigh_bodies")
    return _holds(words, tuple(lists["bodies"])) and not _holds(words, tuple(lists["press"]))


@cache
def is_statement(kind: str | None) -> bool:
    """Is a kind of report one in which the publisher speaks of its own acts?"""
    return (kind or "").strip().casefold() in table("weigh_bodies")["statements"]


def _holds(words: str, entries: tuple[str, ...]) -> bool:
    return any(f" {entry} " in f" {words} " for entry in entries)
