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


def is_passive(verb: Token) -> bool:
    return any(child.dep in ("auxpass", "nsubjpass") for child in verb.children)


def subject(verb: Token) -> Token | None:
    """The verb's own subject, or None."""
    return next((c for c in verb.children if c.dep in ("nsubj", "nsubjpass", "csubj", "expl") and c.text[0].isalnum()), None)


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


def understood_subject(verb: Token) -> Token | None:
    """Whoever does what the verb says, by control: "began to leave", "talked of leaving" the subject, "told the men to leave" the men."""
    for _ in range(12):
        found = subject(verb)
        if found is not None:
            return found
        above = verb.head
        if above is verb or verb.dep not in ("conj", "xcomp", "advcl", "pcomp", "prep", "acomp", "ccomp"):
            return None
        controlled = above.child("dobj", "dative") if verb.dep in ("xcomp", "ccomp") else None
        if controlled is not None:
            return controlled
        verb = above
    return None
