"""Unnamed sources: what their words establish, and whether they can be told apart from other sources."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ...lexicon import table
from ...records.source import Source

WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


class TypedDescription(NamedTuple):
    """A description taken apart: the head word ("officer") and what else places it ("brigade")."""

    head: str
    rest: frozenset[str]


@cache
def typed_description(description: str) -> TypedDescription:
    """The head and the placing words of a description, singular and lower case; the head is "" where nothing is left."""
    words = [singular(word) for word in WORD.findall(description.casefold())]
    cut = _word_list("cut")
    before = next((i for i, word in enumerate(words) if i and word in cut), len(words))
    heads = [word for word in words[:before] if _says(word)]
    head = heads[-1] if heads else ""
    return TypedDescription(head, frozenset(word for word in words if word != head and word not in cut and _says(word)))


def is_typed(description: str | None) -> bool:
    """Does the description say who speaks, at least by kind, and speak of more than hearsay?"""
    head, rest = typed_description(description or "")
    if not head or head in _word_list("hearsay"):
        return False
    return head not in _word_list("nobody") or bool(rest)


def is_unnamed(source: Source) -> bool:
    """Is it known by its description alone?"""
    return source.kind == "unnamed" or source.name is None


def distinguishable(a: Source, b: Source) -> bool:
    """Can two sources of different reports be told apart by what they are called? Two that have names can.

    "Officials" here and "officials" there can't, nor can an official and the ministry that he may speak for.
    """
    if not is_unnamed(a) and not is_unnamed(b):
        return True
    if not is_unnamed(a):
        a, b = b, a
    own = typed_description(a.description or a.name or "")
    other = typed_description(b.description or "")
    if not _says_who(own.head) or _pointing(a, own) or _authored(a, own):
        return False
    if is_unnamed(b):
        return _says_who(other.head) and other.head != own.head
    return _apart_from_named(own, other, b)


def _apart_from_named(own: TypedDescription, other: TypedDescription, named: Source) -> bool:
    if own.head == other.head:
        return False
    if named.kind == "person":
        return own.head not in _word_list("servants") or bool(own.rest) or bool(other.head)
    name = {singular(word) for word in WORD.findall((named.name or "").casefold())}
    if own.head in name or own.rest & name:
        return False
    return own.head not in _word_list("servants") or bool(own.rest)


def singular(word: str) -> str:
    """A rough singular, good enough to compare head words: "officers" and "officer", "families" and "family"."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("men") and len(word) > 3:
        return word[:-3] + "man"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word


def _authored(source: Source, own: TypedDescription) -> bool:
    """Is it a letter or a statement, whose author may be the one whom another report names?"""
    return source.kind == "document" and own.head in _word_list("authored")


def _pointing(source: Source, own: TypedDescription) -> bool:
    """As "the doctor", "the colonel": somebody spoken of before, who may have a name elsewhere."""
    definite = (source.description or "").casefold().startswith("the ")
    return definite and (not own.rest or source.kind in ("organisation", "group"))


def _says_who(head: str) -> bool:
    return bool(head) and head not in _word_list("nobody") and head not in _word_list("loose")


def _says(word: str) -> bool:
    return word not in _word_list("fillers") and not word.isdigit()


@cache
def _word_list(name: str) -> frozenset[str]:
    return frozenset(table("weigh_unnamed")[name])
