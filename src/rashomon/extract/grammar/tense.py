"""The tense of a verb group, from its auxiliaries and tags."""

from collections.abc import Iterator
from typing import Literal

from ...lexicon import words
from ...parse.doc import Token

Direction = Literal["past", "future"]

Tense = Literal["past", "present", "perfect", "pluperfect", "future", "conditional", "infinitive", "participle"]
_EXPECTED = {"due", "expected", "planned", "scheduled", "set", "expect", "plan", "schedule", "intend", "hope"}


def verb_of(token: Token) -> Token | None:
    """The verb that governs a token: itself, or the nearest above it."""
    for at in (token, *token.ancestors()):
        if at.pos in {"VERB", "AUX"} and at.dep not in {"aux", "auxpass", "amod", "compound"}:
            return at
    return None


def _helpers(verb: Token) -> list[Token]:
    """The auxiliaries of a verb; a joined verb without any of its own shares those of the verb it is joined to."""
    at, steps = verb, 0
    while steps < 5:
        found = [c for c in at.children if c.dep in {"aux", "auxpass"}]
        if found or at.dep != "conj" or at.tag in {"VBD", "VBZ", "VBP"} or at.child("nsubj", "nsubjpass"):
            return found
        at, steps = at.head, steps + 1
    return []


def tense_of(verb: Token) -> Tense:
    """The tense of a verb group; a passive's or a progressive's is its auxiliary's."""
    helpers = _helpers(verb)
    lows = [h.lower for h in helpers]
    if any(low in {"will", "shall", "'ll", "’ll", "wo", "sha"} for low in lows):
        return "future"
    modal = any(h.tag == "MD" for h in helpers)
    if modal:
        return "past" if "have" in lows else "conditional"
    if any(h.tag == "TO" for h in helpers):
        return "past" if "have" in lows else "infinitive"
    have = next((h for h in helpers if h.lemma in {"have", "'ve", "’ve"} or h.lower in {"had", "has", "have", "'ve", "’ve"}), None)
    if have is not None and verb.tag in {"VBN", "VBG", "VBD"}:
        return "pluperfect" if have.lower in {"had", "'d", "’d"} else "perfect"
    finite = next((h for h in helpers if h.tag in {"VBD", "VBZ", "VBP"}), verb)
    if finite.tag == "VBD" or (finite.tag == "VBP" and finite.lower in words("irregular_pasts")):
        return "past"
    if finite.tag in {"VBZ", "VBP"}:
        return "present"
    if finite.tag == "VB":
        return "infinitive"
    return "participle"


def finite_tense(token: Token) -> tuple[Tense, Token] | None:
    """The tense at a token: that of the nearest verb above it which has one of its own; an infinitive counts as its own."""
    verb, steps = verb_of(token), 0
    while verb is not None and steps < 20:
        found = tense_of(verb)
        if found != "participle":
            return found, verb
        verb = verb_of(verb.head) if verb.head is not verb else None
        steps += 1
    return None


def direction_of(token: Token) -> Direction | None:
    """Do the words around a token tell of what was or of what will be? None where they leave it open."""
    found = finite_tense(token)
    if found is None:
        return None
    kind, verb = found
    if kind == "future" or (kind == "perfect" and verb.lemma in _EXPECTED):  # "has been planned for Monday"
        return "future"
    if kind in {"past", "perfect", "pluperfect"}:
        return "past"
    if kind == "infinitive":
        above = finite_tense(verb.head) if verb.head is not verb else None
        return "future" if above is None or above[0] in {"present", "future", "perfect"} else None
    if kind == "present" and (verb.lemma in _EXPECTED or any(c.lower in _EXPECTED for c in verb.children)):
        return "future"
    return None


def is_saying(verb: Token) -> bool:
    """Is it a verb of saying?"""
    return verb.lemma in words("time_saying")


def is_modal(verb: Token) -> bool:
    """Is there a "may", "might", "could" in its group?"""
    return any(h.tag == "MD" for h in _helpers(verb))


def path_up(token: Token) -> Iterator[Token]:
    yield token
    yield from token.ancestors()
