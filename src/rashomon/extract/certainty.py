"""Certainty and polarity: how sure a claim is and whether it is denied, each with the words that say so."""

from functools import cache
from typing import NamedTuple

from ..lexicon import table
from ..parse.doc import Token
from ..records.span import Span
from ..records.vocabulary import Certainty, Polarity
from .attributions import Attribution
from .cues import cue_set, is_passive, subject
from .triggers import Found


class Sureness(NamedTuple):
    """How a claim is put. Each span is of the words that show it, None where nothing does."""

    polarity: Polarity
    polarity_span: Span | None
    certainty: Certainty
    certainty_span: Span | None


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(table("certainty")[name])


def sureness(trigger: Found, around: list[Attribution]) -> Sureness:
    """How sure the claim of a trigger is; `around` are the attributions that hold it, the innermost first."""
    negation = _negation(trigger.head) or _denied(around) or _belied(trigger.head)
    certainty, mark = _certainty(trigger, around)
    return Sureness(
        "negated" if negation is not None else "affirmed",
        negation.span if negation is not None else None,
        certainty,
        mark.span if mark is not None else None,
    )


def _negation(head: Token, depth: int = 0) -> Token | None:
    """The word that negates the happening: "not", "no shot", "nobody", or a negated or negative verb that governs it."""
    if _until(head):
        return None
    for child in head.children:
        if child.dep == "neg" and child.i + 1 < head.i and any(c.lower == "only" and c.i == child.i + 1 for c in head.children):
            continue  # "not only"
        if child.dep == "neg" or (
            child.dep in ("advmod", "preconj", "cc")
            and child.lower in ("never", "neither", "nor", "hardly", "scarcely")
            and child.i < head.i
        ):
            return child
        if child.dep in ("nsubj", "nsubjpass", "dobj", "attr", "agent", "expl", "pobj"):
            found = _negative(child) or (_negative(child.children[0]) if child.dep == "agent" and child.children else None)
            if found is not None:
                return found
        if child.dep == "prep" and child.lower == "without" and head.lemma == "be":
            return child
    if head.dep == "pcomp" and head.head.lower == "without":
        return head.head
    governed = head.dep in ("xcomp", "oprd") and head.head is not head
    if governed and depth < 3 and head.head.pos in ("VERB", "AUX", "ADJ"):
        if head.head.lemma in _words("negative_verbs"):
            return head.head
        return _negation(head.head if head.head.pos != "ADJ" else head.head.head, depth + 1)
    if head.dep == "conj" and subject(head) is None and depth < 3 and head.head.pos in ("VERB", "AUX"):
        shared = subject(head.head)
        either = head.head.child("cc")
        if either is not None and either.lower in ("or", "nor") and not any(c.dep == "aux" for c in head.children):
            return _negation(head.head, depth + 1)
        if shared is not None:
            return _negative(shared)
    return None


def _until(head: Token) -> bool:
    """ "did not arrive until six": it did, at six."""
    return any(c.lower in ("until", "till") and c.i > head.i for c in head.children) or any(
        c.dep == "advcl" and any(m.lower in ("until", "till") for m in c.children) for c in head.children
    )


def _negative(noun: Token) -> Token | None:
    if noun.lower in _words("negative_pronouns"):
        return noun
    return next((c for c in noun.children if c.dep in ("det", "neg", "preconj") and c.lower in _words("negative_determiners")), None)


def _denied(around: list[Attribution]) -> Token | None:
    """The cue that denies its content ("denied that it had been warned")."""
    if around and around[0].cue.lemma in cue_set("denying") and around[0].cue.pos == "VERB" and not _negation(around[0].cue):
        return around[0].cue
    return None


def _belied(head: Token) -> Token | None:
    """ "It is not true that it closed", "the claim that it closed is false"."""
    above = head.head
    if head.dep == "acl" and above.pos == "NOUN":
        above = above.head
    if head.dep not in ("ccomp", "csubj", "acl", "advcl") or above.lemma != "be":
        return None
    verdict = above.child("acomp", "attr")
    if verdict is None:
        return None
    if verdict.lemma in _words("false_adjectives"):
        return verdict if not _negation(above) else None
    return _negation(above) if verdict.lemma in _words("true_adjectives") else None


def _certainty(trigger: Found, around: list[Attribution]) -> tuple[Certainty, Token | None]:
    head = trigger.head
    for finder, value in _FINDERS:
        mark = finder(head)
        if mark is not None:
            return value, mark
    if around and around[0].cue.pos in ("VERB", "AUX"):
        cue = around[0].cue
        unsourced = around[0].source is None and is_passive(cue) and cue.lemma in cue_set("passive")
        if unsourced or cue.lemma in _words("hedging_verbs"):
            return ("planned" if cue.lemma == "expect" else "hedged"), cue
    if head.dep == "conj" and head.head.pos in ("VERB", "AUX") and subject(head) is None and not any(c.dep == "aux" for c in head.children):
        return _certainty(Found(head.head, [head.head], trigger.type), [])
    return "stated", None


def _condition(head: Token) -> Token | None:
    """ "if", "unless", or a clause turned about with "should"."""
    for child in head.children:
        if child.dep == "mark" and child.lower in _words("conditional_marks") and not (child.lower == "if" and head.dep == "ccomp"):
            return child
        turned = child.dep == "aux" and child.text[0].isupper()
        if turned and (child.lower == "should" or (child.lower in ("had", "were") and head.dep == "advcl")):
            return child
    return None


def _hedge(head: Token) -> Token | None:
    for child in head.children:
        if child.dep == "aux" and child.lower in _words("hedging_auxiliaries"):
            return child
        if child.dep == "aux" and child.lower == "could" and any(c.dep == "aux" and c.lower == "have" for c in head.children):
            return child
        if child.dep == "advmod" and child.lower in _words("hedging_adverbs"):
            return child
        if child.dep == "mark" and child.lower in _words("open_marks") and head.dep in ("ccomp", "pcomp", "csubj", "acl"):
            return child
        if child.dep == "acomp" and child.lemma in _words("hedging_adjectives"):
            return child
    above = head.head
    if head.dep in ("xcomp", "oprd") and above is not head:
        if above.lemma in _words("hedging_verbs") or (
            is_passive(above) and above.lemma in cue_set("passive") and above.lemma not in ("expect", "hope", "know")
        ):
            return above
        if above.pos == "ADJ" and above.lemma in _words("hedging_adjectives"):
            return above
        if above.pos in ("VERB", "AUX"):
            return next((c for c in above.children if c.dep == "aux" and c.lower in _words("hedging_auxiliaries")), None)
    return None


def _plan(head: Token) -> Token | None:
    for child in head.children:
        if child.dep == "aux" and child.lower in _words("planning_auxiliaries"):
            return child
    above = head.head
    if (
        head.dep in ("xcomp", "acl", "oprd", "advcl", "ccomp")
        and head.tag == "VB"
        and above is not head
        and any(c.dep == "aux" and c.lower == "to" for c in head.children)
    ):
        if head.dep != "advcl" and above.lemma in _words("planning_verbs"):
            return above
        if above.pos == "ADJ" and above.lemma in _words("planning_adjectives"):
            return above
        if above.pos == "NOUN" and above.lemma in _words("planning_nouns"):
            return above
        if above.lemma == "be" or (above.lemma == "go" and above.tag == "VBG"):
            return above
        if head.dep == "xcomp" and above.pos in ("VERB", "AUX"):
            return next((c for c in above.children if c.dep == "aux" and c.lower in _words("planning_auxiliaries")), None)
    return None


def _would(head: Token) -> Token | None:
    """ "would": what was to come, seen from the past, or what would be the case if."""
    return next((c for c in head.children if c.dep == "aux" and c.lower in ("would", "'d", "’d")), None)


def _conditioned(head: Token) -> Token | None:
    """A main clause under a condition, with "would" or "could"."""
    if not any(c.dep == "aux" and c.lower in ("would", "could", "might") for c in head.children):
        return None
    return next((mark for c in head.children if c.dep == "advcl" and (mark := _condition(c)) is not None), None)


_FINDERS: tuple[tuple, ...] = (  # type: ignore[type-arg]
    (_condition, "hypothetical"),
    (_conditioned, "hypothetical"),
    (_hedge, "hedged"),
    (_plan, "planned"),
    (_would, "planned"),
)
