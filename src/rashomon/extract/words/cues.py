"""Cues: the words that hand a statement to a source, looked up once from the data file."""

from functools import cache

from ...lexicon import table
from ...parse.doc import Token


@cache
def cue_set(name: str) -> frozenset[str]:
    """The lemmas of one class of `data/attribution_cues.toml`."""
    return frozenset(table("attribution_cues")[name])


def is_cue(token: Token) -> bool:
    """Is it a verb that can hand a statement to a source: of saying, of thinking and knowing, or a phrase such as "make clear"?"""
    if token.pos not in ("VERB", "AUX"):
        return False
    return token.lemma in cue_set("verbs") or token.lemma in cue_set("mental") or _is_phrase(token)


def _is_phrase(verb: Token) -> bool:
    """ "make clear", "let it be known", "point out", "let slip"."""
    if verb.lemma in ("make", "let", "leave"):
        return any(c.lower in ("clear", "known", "plain", "public", "slip") and c.i > verb.i for c in verb.children)
    return verb.lemma in ("point", "give", "set", "spell") and any(c.dep == "prt" and c.lower == "out" for c in verb.children)
