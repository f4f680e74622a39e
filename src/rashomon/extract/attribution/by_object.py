"""Cues whose content is no clause of its own: what somebody saw happen, what a document has, a figure that somebody gives, and the
happening that a verb of saying names as its object ("confirmed the death of")."""

from ...lexicon import words
from ...parse.doc import Sentence, Token
from ..grammar import is_passive, subject
from ..words import cue_set
from .record import Attribution
from .source import can_speak, source_of

DOING = ("VB", "VBG", "VBN")


def by_object(sentence: Sentence, verb: Token) -> Attribution | None:
    """The attribution of a verb that takes what is handed on as its object, or None."""
    if verb.pos not in ("VERB", "AUX"):
        return None
    return _sight(sentence, verb) or _entry(sentence, verb) or _named(sentence, verb)


def by_figure(sentence: Sentence, verb: Token) -> Attribution | None:
    """ "The ministry put the turnout at 15,000": who puts a thing at a figure is its source."""
    thing, source = verb.child("dobj"), subject(verb)
    if verb.lemma not in cue_set("figuring") or thing is None or source is None or not verb.i < thing.i <= verb.i + 4:
        return None
    at = next((c for c in (*verb.children, *thing.children) if c.lower == "at" and c.dep == "prep" and c.i > thing.i), None)
    if at is None or not any(t.pos == "NUM" for t in at.subtree()):
        return None
    content = {verb.i, *(t.i for t in thing.subtree()), *(t.i for t in at.subtree())}
    return Attribution(verb, source, content, sentence.i, figure=True)


def _sight(sentence: Sentence, verb: Token) -> Attribution | None:
    """ "saw flame rise", "watched the soldiers burn the mill", "footage showed men dragging ...": who perceives it is its source."""
    shows = verb.lemma in ("show", "capture", "record", "depict", "have")
    finite = verb.tag != "VBN" or verb.child("aux") is not None
    if not (verb.lemma in cue_set("witnessing") or shows) or is_passive(verb) or not finite:
        return None
    source = source_of(verb)
    if source is None or not can_speak(source) or (shows and source.lemma not in cue_set("documents")):
        return None
    content: set[int] = set()
    for child in verb.children:
        if child.i < verb.i:
            continue
        if child.dep == "ccomp" and child.tag in DOING and subject(child) is not None and child.child("mark") is None:
            content |= {t.i for t in child.subtree()}
        elif child.dep == "dobj" and any(c.dep == "acl" and c.tag in ("VBG", "VBN") for c in child.children):
            content |= {t.i for c in child.children if c.dep == "acl" for t in c.subtree()}
    return Attribution(verb, source, content, sentence.i, happening=not shows or verb.lemma == "have") if content else None


def _entry(sentence: Sentence, verb: Token) -> Attribution | None:
    """ "A tally sheet gives Kamanga 98,406 votes", "court papers list nine officers": what a document has in it."""
    thing, source = verb.child("dobj"), subject(verb)
    if verb.lemma not in cue_set("entering") or thing is None or source is None or is_passive(verb):
        return None
    if source.lemma not in cue_set("documents") or source.pos not in ("NOUN", "PROPN"):
        return None
    spoken = {t.i for c in verb.children if c.i > verb.i and c.dep not in ("conj", "cc", "punct", "advcl") for t in c.subtree()}
    return Attribution(verb, source, {verb.i} | spoken, sentence.i, figure=True)


def _named(sentence: Sentence, verb: Token) -> Attribution | None:
    """ "The ministry confirmed the death of ...": the happening that the verb of saying has for its object; and the refusal of what
    others say ("rejected claims that ...")."""
    thing, source = verb.child("dobj"), source_of(verb)
    if thing is None or source is None or thing.i < verb.i or is_passive(verb) or verb.child("ccomp") is not None:
        return None
    refuses = verb.lemma in cue_set("denying") and (thing.lemma in cue_set("nouns") or thing.lemma in cue_set("hearsay"))
    if not refuses and not (verb.lemma in cue_set("naming") and thing.lemma in words("event_nouns")):
        return None
    return Attribution(verb, source, {t.i for t in thing.subtree()}, sentence.i, happening=True)
