"""Cues: the words that hand a statement to a source, looked up once from the data file."""

from functools import cache

from ..lexicon import table
from ..parse.doc import Token


@cache
def cue_set(name: str) -> frozenset[str]:
    """The lemmas of one class of `data/attribution_cues.toml`."""
    return frozenset(table("attribution_cues")[name])


def is_cue(token: Token) -> bool:
    """Is it a verb that can hand a statement to a source?"""
    return token.pos in ("VERB", "AUX") and token.lemma in cue_set("verbs")


def is_passive(verb: Token) -> bool:
    return any(child.dep in ("auxpass", "nsubjpass") for child in verb.children)


def subject(verb: Token) -> Token | None:
    """The verb's own subject, or None."""
    return verb.child("nsubj", "nsubjpass", "csubj", "expl")


def shared_subject(verb: Token) -> Token | None:
    """The verb's subject, its own or that of the verb it is coordinated with, is a complement of or hangs on."""
    seen = 0
    while seen < 12:
        found = subject(verb)
        if found is not None:
            return found
        if verb.dep not in ("conj", "xcomp", "advcl", "ccomp", "dep") or verb.head is verb or verb.head.pos not in ("VERB", "AUX"):
            return None
        verb = verb.head
        seen += 1
    return None
