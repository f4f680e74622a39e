"""Nouns that hand a clause to a source: "the ministry's assurance that ...", "the claim by X that ...", "reports that ..."."""

from ...parse.doc import Sentence, Token
from ..grammar import NOMINAL, subject
from ..words import cue_set, is_cue
from .record import Attribution

OWNING = frozenset({"of", "by", "from"})


def by_noun(sentence: Sentence, noun: Token) -> Attribution | None:
    """The clause that a noun of saying or thinking holds, with whose it is. Without an owner only what speaks for itself
    ("reports", "rumours") is a source; an attribution that nobody owns hands on nothing."""
    if noun.pos not in ("NOUN", "PROPN") or not (noun.lemma in cue_set("nouns") or noun.lemma in cue_set("hearsay")):
        return None
    content = _content(noun)
    if not content:
        return None
    source = _owner(noun)
    if source is None:
        vouched = noun.dep == "dobj" and noun.head.lemma in ("confirm", "corroborate", "substantiate", "verify")
        if noun.lemma not in cue_set("hearsay") or noun.tag not in ("NNS", "NNPS") or vouched:
            return None
        source = noun
    return Attribution(noun, source, content - {t.i for t in source.subtree() if t.i <= source.i}, sentence.i, happening=True)


def _content(noun: Token) -> set[int]:
    """The "that" clause on the noun, behind "is", or behind a light verb ("confirmation came that"); for hearsay an "of" phrase too."""
    verb = noun.head
    places = [noun, *(c.child("pobj") for c in noun.children if c.dep in ("prep", "agent"))]
    if noun.dep in ("nsubj", "nsubjpass") and verb.lemma in ("be", "come", "reach", "arrive", "emerge"):
        places += [verb, *(c.child("pobj") for c in verb.children if c.dep == "prep")]
    for place in places:
        for clause in place.children if place is not None else ():
            if clause.i > noun.i and clause.dep in ("acl", "ccomp", "relcl") and _opened_by_that(clause):
                return {t.i for t in clause.subtree()}
    if noun.lemma in cue_set("hearsay") and noun.tag in ("NNS", "NNPS"):
        of = next((c for c in noun.children if c.dep == "prep" and c.lower == "of"), None)
        if of is not None:
            return {t.i for t in of.subtree()} - {of.i}
    return set()


def _opened_by_that(clause: Token) -> bool:
    """Is it a clause of content, not one that describes the noun ("reports that circulated")?"""
    that = next((c for c in clause.children if c.lower == "that" and c.i < clause.i), None)
    if that is None or that.dep == "nsubj":
        return False
    return subject(clause) is not None or any(c.dep == "expl" for c in clause.children)


def _owner(noun: Token) -> Token | None:
    """Whose it is: a possessor, "of", "by" or "from" somebody, a name before it, or who made, raised or issued it."""
    owner = noun.child("poss")
    if owner is not None:
        return owner
    verb = noun.head
    sides = [noun, verb] if noun.dep == "nsubj" and verb.lemma in ("come", "arrive", "emerge") else [noun]
    for side in sides:
        for preposition in side.children:
            inner = preposition.child("pobj") if preposition.dep in ("prep", "agent") and preposition.lower in OWNING else None
            if inner is not None and inner.i > preposition.i and inner.pos in NOMINAL:
                return inner
    before = next((c for c in noun.children if c.dep in ("compound", "nmod") and (c.pos == "PROPN" or c.lemma in cue_set("bodies"))), None)
    if before is not None:
        return before
    if noun.dep == "dobj" and verb.lemma in cue_set("light") and not is_cue(verb):
        return subject(verb)
    return None
