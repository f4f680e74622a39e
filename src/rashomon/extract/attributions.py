"""Attributions: who says what, found cue by cue; each with the tokens of its source, its cue and its content.

The forms follow Pareti (2015): direct, indirect and mixed quotation by a cue verb before, inside or behind its content;
"according to" and its like; "citing" for a further source; a name and a colon. A quotation without a cue of its own goes on with the
speaker of the one before.
"""

from dataclasses import dataclass, field

from ..parse.doc import Doc, Sentence, Token
from .cue_content import content_of, rest_of_quotation, segment
from .cue_source import cited_by, content_beside, source_of, trailing_source
from .cues import cue_set, is_cue, subject
from .phrases import phrase


@dataclass(slots=True)
class Attribution:
    """One source speaking: `content` are token indices. `source` is None where nobody is named ("it is said that").

    `cited` are the further sources of "citing", nearest to the origin last; `recipient` is the head of "told Z".
    """

    cue: Token
    source: Token | None
    content: set[int]
    sentence: int
    cited: list[Token] = field(default_factory=list)
    recipient: Token | None = None
    carried_on: bool = False  # it has no cue of its own: a quotation that goes on
    figure: bool = False  # "puts the toll at 14": the cue is a part of what is claimed


def find_attributions(doc: Doc) -> list[Attribution]:
    """All attributions of a report, in the order of the text; those that hold others have the larger content."""
    found: list[Attribution] = []
    for sentence in doc.sentences:
        tokens = doc.of(sentence)
        for token in tokens:
            attribution = _by_figure(sentence, token) or _by_verb(doc, sentence, token) or _by_phrase(doc, sentence, token)
            if attribution is not None:
                found.append(attribution)
        prefix = _by_colon(doc, sentence, tokens)
        if prefix is not None:
            found.append(prefix)
    found = _without_doubles(found)
    _spread_over_quotations(doc, found)
    return found


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


def _by_figure(sentence: Sentence, verb: Token) -> Attribution | None:
    """ "The ministry put the turnout at 15,000": who puts a thing at a figure is its source."""
    thing, source = verb.child("dobj"), subject(verb)
    if verb.lemma not in cue_set("figuring") or thing is None or source is None or not verb.i < thing.i <= verb.i + 4:
        return None
    at = next((c for c in (*verb.children, *thing.children) if c.lower == "at" and c.dep == "prep" and c.i > thing.i), None)
    if at is None or not any(t.pos == "NUM" for t in at.subtree()):
        return None
    content = {verb.i, *(t.i for t in thing.subtree()), *(t.i for t in at.subtree())}
    return Attribution(verb, source, content, sentence.i, figure=True)


def _by_verb(doc: Doc, sentence: Sentence, verb: Token) -> Attribution | None:
    if not is_cue(verb) or verb.dep in ("aux", "amod", "compound") or (verb.lemma in cue_set("citing") and verb.tag == "VBG"):
        return None
    if verb.tag == "VBN" and verb.dep in ("acl", "advcl", "relcl", "xcomp", "oprd") and verb.child("aux", "auxpass") is None:
        return None  # "the ferry promised for Wednesday", "asked whether ..., she said"
    trailing = trailing_source(doc, sentence, verb)
    content = content_beside(doc, sentence, verb, trailing) if trailing is not None else content_of(doc, sentence, verb)
    if not content:
        return None
    source = trailing or source_of(verb)
    recipient = verb.child("dative", "dobj") if verb.lemma in ("tell", "inform", "assure", "ask", "notify") else None
    if recipient is None:
        recipient = next((c.child("pobj") for c in verb.children if c.dep in ("dative", "prep") and c.lower == "to"), None)
    if source is not None:
        own = source.subtree()
        content -= {t.i for t in (phrase(source) if verb in own else own)}
    if verb.quotation is not None:
        content |= rest_of_quotation(doc, verb)
    return Attribution(verb, source, content, sentence.i, cited_by(verb), recipient)


def _by_phrase(doc: Doc, sentence: Sentence, token: Token) -> Attribution | None:
    """ "according to X", "in X's view", "by X's account", "in the words of X", and "citing X" on a verb that is no cue."""
    source, top = None, token
    if token.lower == "according":
        to = next((c for c in token.children if c.lower == "to"), None)
        source = (to.child("pobj") if to is not None else None) or token.child("pobj")
    elif (
        token.lemma in cue_set("prepositional")
        and token.dep == "pobj"
        and token.head.lower in ("in", "by")
        and token.head.dep in ("prep", "agent")
    ):
        top = token.head
        of = next((c for c in token.children if c.dep == "prep" and c.lower == "of"), None)
        source = token.child("poss") or (of.child("pobj") if of is not None else None)
    elif token.lemma in cue_set("citing") and token.tag == "VBG" and not is_cue(token.head):
        source = token.child("dobj")
    if source is None:
        return None
    around = {t.i for t in top.subtree()}
    return Attribution(token, source, _clause_around(doc, sentence, top) - around, sentence.i)


def _clause_around(doc: Doc, sentence: Sentence, token: Token) -> set[int]:
    """The clause that a phrase of attribution speaks of: the one that it hangs on, the whole segment where that is the main one."""
    for verb in token.ancestors():
        if verb.pos in ("VERB", "AUX"):
            if verb.dep in ("relcl", "acl") or (verb.dep == "ccomp" and is_cue(verb.head) and verb.i > verb.head.i):
                return {t.i for t in verb.subtree()}
            break
    return segment(doc, sentence, token)


def _by_colon(doc: Doc, sentence: Sentence, tokens: list[Token]) -> Attribution | None:
    """ "Shire Courier: a leaked tally sheet gives ...": a capitalised name, a colon, and what it says."""
    for n, token in enumerate(tokens[:6]):
        if token.text == ":" and n and n + 2 < len(tokens):
            if all(t.pos == "PROPN" or t.lower in ("the", "of", "and", "de", "la") for t in tokens[:n]) and tokens[n - 1].pos == "PROPN":
                return Attribution(token, tokens[n - 1], set(range(token.i + 1, sentence.last)), sentence.i)
            return None
    return None


def _spread_over_quotations(doc: Doc, found: list[Attribution]) -> None:
    """Let every quotation have one speaker over all of its sentences, and one without a cue the speaker before it."""
    outside = [a for a in found if a.cue.quotation is None]
    for tokens in _by_quotation(doc).values():
        inside = {t.i for t in tokens}
        if not any(doc.tokens[i].pos in ("VERB", "AUX") for i in inside):
            continue
        sentences = {doc.tokens[i].sentence for i in inside}
        own = next((a for a in outside if a.sentence in sentences and a.content & inside), None)
        if own is not None:
            own.content |= inside
        elif own is None:
            speaker = _last_speaker(doc, outside, min(inside))
            if speaker is not None:
                outside.append(Attribution(speaker.cue, speaker.source, inside, min(sentences), speaker.cited, speaker.recipient, True))
                found.append(outside[-1])


def _by_quotation(doc: Doc) -> dict[int, list[Token]]:
    out: dict[int, list[Token]] = {}
    for token in doc.tokens:
        if token.quotation is not None:
            out.setdefault(token.quotation, []).append(token)
    return out


def _last_speaker(doc: Doc, found: list[Attribution], at: int) -> Attribution | None:
    """The attribution that last ended before the token `at`, in its paragraph or the one before."""
    here = doc.sentences[doc.tokens[at].sentence].paragraph
    best = None
    for attribution in found:
        paragraph = doc.sentences[attribution.sentence].paragraph
        near = attribution.source is not None and here - 1 <= paragraph <= here and attribution.cue.i < at
        if near and (best is None or attribution.cue.i > best.cue.i):
            best = attribution
    return best
