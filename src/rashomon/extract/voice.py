"""Voice: whether a claim judges or reports, with the words that show the judgement."""

from functools import cache

from ..lexicon import table
from ..parse.doc import Doc, Token
from ..records.span import Span
from .attributions import Attribution
from .cues import subject
from .triggers import Found


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(table("voice")[name])


def judgement(doc: Doc, trigger: Found, around: list[Attribution]) -> Span | None:
    """The words that show the claim of a trigger to be a judgement, or None; `around` are the attributions that hold it."""
    head = trigger.head
    if around and around[0].cue.lemma in _words("judging"):
        return around[0].cue.span
    duty = _duty(head)
    if duty is not None and (not around or duty.lower == "ought"):
        return duty.span
    for child in head.children:
        if child.dep in ("acomp", "attr", "oprd"):
            judging = next((t for t in [child, *child.children] if t.lemma in _words("adjectives") or t.lemma in _words("nouns")), None)
            if judging is not None:
                return judging.span
        if child.dep == "advmod" and child.lower in _words("adverbs"):
            return child.span
    if head.lemma in _words("verbs") and head.pos == "VERB" and _first_person(head):
        return head.span
    general = _general(head)
    return general.span if general is not None else _phrase(doc, head)


def _duty(head: Token) -> Token | None:
    """ "should", "ought to", "must": what somebody holds to be right, unless turned about into a condition."""
    if head.dep in ("xcomp", "ccomp") and head.head.lemma == "ought":
        return head.head
    return next((c for c in head.children if c.dep == "aux" and c.lower in _words("modals") and not c.text[0].isupper()), None)


def _general(head: Token) -> Token | None:
    """The gnomic present: "A railway that saves on men will always blame", "Wars are seldom lost in one night". A saying, no report."""
    verb = next((c for c in head.children if c.dep in ("aux", "auxpass")), head)
    if verb.tag not in ("VBZ", "VBP") and verb.lower not in ("will", "can"):
        return None
    own = subject(head)
    if own is None or own.pos != "NOUN" or head.dep not in ("ROOT", "conj", "ccomp"):
        return None
    always = next((c for c in head.children if c.dep == "advmod" and c.lower in _words("generic")), None)
    one_of_a_kind = any(c.dep == "det" and c.lower in ("a", "an") for c in own.children) and any(c.dep == "relcl" for c in own.children)
    bare = own.tag == "NNS" and not any(c.i < own.i for c in own.children)
    if one_of_a_kind or (always is not None and bare):
        return always or own
    return None


def _first_person(verb: Token) -> bool:
    own = subject(verb)
    return own is not None and own.lower in ("i", "we")


def _phrase(doc: Doc, head: Token) -> Span | None:
    """A turn of phrase in the sentence that marks the writer's own view."""
    sentence = doc.sentence_of(head)
    text = sentence.span.of(doc.text).lower()
    for phrase in table("voice")["phrases"]:
        at = text.find(phrase)
        if at >= 0 and (at == 0 or not text[at - 1].isalnum()) and not text[at + len(phrase) : at + len(phrase) + 1].isalnum():
            return Span(sentence.span.start + at, sentence.span.start + at + len(phrase))
    return None
