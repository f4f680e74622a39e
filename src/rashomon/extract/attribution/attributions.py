"""Attributions: who says what, found cue by cue; each with the tokens of its source, its cue and its content.

The forms follow Pareti (2015): direct, indirect and mixed quotation by a cue verb before, inside or behind its content; "according to"
and its like; nouns of saying; verbs of knowing and seeing; "citing" for a further source; a name and a colon. A quotation without a cue
of its own goes on with the speaker before it, and so does an account (`carried`).
"""

from collections.abc import Sequence

from ...models.decoding import Tagged
from ...parse.doc import Doc, Sentence, Token
from ..grammar import is_passive, noun_phrase, subject
from ..words import cue_set, is_cue
from .by_noun import by_noun
from .by_object import by_figure, by_object
from .by_phrase import by_clause, by_colon, by_phrase
from .carry_on import carry_on, spread_over_quotations
from .content import content_of, gerund, rest_of_quotation, that_clause
from .merge_tagged import merge_tagged
from .record import Attribution, nest
from .source import (
    can_speak,
    cited_by,
    content_beside,
    informant,
    postposed_source,
    printed_in,
    quoted_as,
    recipient_of,
    source_of,
    trailing_source,
)


def find_attributions(doc: Doc, tagged: Sequence[Tagged] | None = None) -> list[Attribution]:
    """All attributions of a report, in the order of the text; those that hold others have the larger content.

    `tagged` are those that the tagger sees; without them the rules alone decide.
    """
    found: list[Attribution] = []
    for sentence in doc.sentences:
        tokens = doc.of(sentence)
        for token in tokens:
            attribution = _at(doc, sentence, token)
            if attribution is not None:
                found.append(attribution)
        prefix = by_colon(sentence, tokens)
        if prefix is not None:
            found.append(prefix)
    found = _without_doubles(merge_tagged(doc, found, tagged) if tagged is not None else found)
    spread_over_quotations(doc, found)
    carry_on(doc, found)
    nest(found)
    return found


def _at(doc: Doc, sentence: Sentence, token: Token) -> Attribution | None:
    """The attribution whose cue is this token, or None."""
    if token.pos in ("VERB", "AUX") and token.lower not in ("according", "per"):
        return (
            by_figure(sentence, token)
            or _by_verb(doc, sentence, token)
            or by_object(sentence, token)
            or by_clause(doc, sentence, token)
            or _by_adjective(sentence, token)
            or by_phrase(doc, sentence, token)
        )
    return by_phrase(doc, sentence, token) or by_noun(sentence, token)


def _without_doubles(found: list[Attribution]) -> list[Attribution]:
    """ "They added that ..., according to the Journal": one speaker, and the pronoun is not the one to name him by."""
    named = {a.sentence: a for a in found if a.cue.lower == "according"}
    return [
        a
        for a in found
        if not (
            a.sentence in named
            and a.source is not None
            and a.source.pos == "PRON"
            and a is not named[a.sentence]
            and a.content >= named[a.sentence].content
        )
    ]


def _by_verb(doc: Doc, sentence: Sentence, verb: Token) -> Attribution | None:
    if not is_cue(verb) or verb.dep in ("aux", "amod", "compound") or (verb.lemma in cue_set("citing") and verb.tag == "VBG"):
        return None
    if verb.tag == "VBN" and verb.dep in ("acl", "advcl", "relcl", "xcomp", "oprd") and verb.child("aux", "auxpass") is None:
        return None  # "the ferry promised for Wednesday", "asked whether ..., she said"
    mental = verb.lemma in cue_set("mental")
    if mental and (is_passive(verb) or (verb.tag == "VBN" and verb.child("aux") is None) or not _governs_clause(verb)):
        return None  # "is known to have", "does not know whether", "a step few had expected"
    said = quoted_as(verb)
    trailing = trailing_source(doc, sentence, verb) if said is None else None
    content = content_beside(doc, sentence, verb, trailing) if trailing is not None else content_of(doc, sentence, verb)
    if said is not None and not content:
        content = content_of(doc, sentence, verb.head.head) - {t.i for t in verb.head.subtree()}
    content = content or gerund(verb)
    if not content:
        return None
    if mental and (knower := source_of(verb)) is not None and not can_speak(knower):
        return None
    source, carriers = said or (trailing or source_of(verb) or postposed_source(verb, content), [])
    source, carriers = informant(verb, source, [*carriers, *(p for p in printed_in(verb) if p is not source)])
    if source is not None:
        content = content - _own_words(verb, source, content)
    if verb.quotation is not None:
        content |= rest_of_quotation(doc, verb)
    return Attribution(verb, source, content, sentence.i, cited_by(verb, source), recipient_of(verb), carriers=carriers, happening=mental)


def _governs_clause(verb: Token) -> bool:
    """Has a verb of knowing a clause behind it, and is it not negated?"""
    heard = verb.lemma in cue_set("receiving") and bool(that_clause(verb))
    behind = heard or any(c.dep == "ccomp" and c.i > verb.i for c in verb.children)
    return behind and not any(c.dep == "neg" for c in verb.children)


def _own_words(verb: Token, source: Token, content: set[int]) -> set[int]:
    """The words of the source, without a clause that hangs on it and is the cue's own or its content."""
    whole = source.subtree()
    inside = {t.i for t in whole}
    return {t.i for t in noun_phrase(source)} if verb in whole or content <= inside else inside


def _by_adjective(sentence: Sentence, verb: Token) -> Attribution | None:
    """ "The mayor is convinced that ...", "has made clear that ..."."""
    adjective = verb.child("acomp") if verb.lemma in ("be", "remain", "feel", "seem") else None
    source = subject(verb)
    if adjective is None or source is None or source.dep == "expl" or cue_set("adjectives").isdisjoint((adjective.lemma, adjective.lower)):
        return None
    clause = adjective.child("ccomp")
    if clause is None or clause.i < adjective.i or any(c.dep == "neg" for c in verb.children):
        return None
    return Attribution(adjective, source, {t.i for t in clause.subtree()}, sentence.i, happening=True)
