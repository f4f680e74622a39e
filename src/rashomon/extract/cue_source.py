"""The source of a cue: its subject, said, understood or set beside it as an apposition."""

from ..lexicon import words
from ..parse.doc import Doc, Sentence, Token
from .cue_content import own_words, segment
from .cues import cue_set, is_passive, shared_subject, subject
from .phrases import NOMINAL, phrase


def trailing_source(doc: Doc, sentence: Sentence, verb: Token) -> Token | None:
    """The speaker in "..., the health delegate, Ousmane Kelei, said", which parsers hang on the noun before it.

    Only where the verb has no subject of its own and stands behind a comma and a noun phrase; the farthest one of an apposition that
    itself begins behind a comma.
    """
    if verb.lemma not in cue_set("parenthetical") or is_passive(verb) or verb.tag not in ("VBD", "VBZ", "VBP") or verb.dep == "relcl":
        return None
    own = next((c for c in reversed(verb.children) if c.dep == "nsubj" and c.i < verb.i), None)
    if own is not None:
        first = phrase(own)[0].i
        behind = first > sentence.first and doc.tokens[first - 1].text == "," and not any(c.dep == "ccomp" for c in verb.children)
        return own if behind and content_beside(doc, sentence, verb, own) else None
    if subject(verb) is not None:
        return None
    return _apposed_before(doc, sentence, verb)


def _apposed_before(doc: Doc, sentence: Sentence, verb: Token) -> Token | None:
    """The farthest noun of the apposition right before the verb that stands behind a comma, with no verb in between."""
    at = verb.i - 1
    while at > sentence.first and doc.tokens[at].pos == "PUNCT":
        at -= 1
    noun = doc.tokens[at]
    while noun.dep == "compound" and noun.head.i == noun.i + 1:
        noun = noun.head
    found = None
    while noun.i > sentence.first and _can_speak(noun):
        first = phrase(noun)[0].i
        if first > sentence.first and doc.tokens[first - 1].text == ",":
            found = noun
        above = noun.head
        if noun.dep not in ("appos", "conj") or above.i > noun.i or any(t.pos in ("VERB", "AUX") for t in doc.tokens[above.i : noun.i]):
            break
        noun = above
    return found if found is not None and content_beside(doc, sentence, verb, found) else None


def _can_speak(noun: Token) -> bool:
    """Is it a name, a person, a body of people, a medium or a document?"""
    lemma = noun.lemma
    listed = lemma in words("person_nouns") or lemma in words("group_nouns")
    return noun.pos in ("PROPN", "PRON") or listed or any(lemma in cue_set(name) for name in ("bodies", "media_nouns", "documents"))


def content_beside(doc: Doc, sentence: Sentence, verb: Token, source: Token) -> set[int]:
    """The segment of the sentence before the speaker and behind the cue, without the cue's own words; empty where nothing is said there."""
    first = phrase(source)[0].i
    own = own_words(verb, None)
    content = {i for i in segment(doc, sentence, verb) if i < first or (i > verb.i and i not in own)}
    return content if any(doc.tokens[i].pos in ("VERB", "AUX") for i in content if i < first) else set()


def source_of(verb: Token) -> Token | None:
    """The subject of the cue, said or understood; of a list of appositions that the parser took for one, the one next to the cue."""
    found = _subject_of(verb)
    if found is None or found.i > verb.i:
        return found
    joined = [c for c in found.children if c.dep == "conj" and found.i < c.i < verb.i]
    if joined and found.child("cc") is None and found.pos == "PROPN":
        return joined[-1]
    apposed = found.child("appos")
    if apposed is not None and apposed.i < verb.i and found.tag in ("NNS", "NNPS") and apposed.tag in ("NN", "NNP"):
        return apposed
    return found


def _subject_of(verb: Token) -> Token | None:
    if is_passive(verb):
        agent = verb.child("agent")
        return agent.child("pobj") if agent is not None else None
    if verb.dep == "acl" and verb.tag == "VBG":  # "a statement saying that"
        return verb.head if verb.head.pos in NOMINAL else None
    found = shared_subject(verb)
    if found is not None and found.dep == "expl":
        return None
    if found is not None and found.tag in ("WP", "WDT") and verb.head.pos in NOMINAL and verb.dep == "relcl":
        return verb.head
    return found


def cited_by(verb: Token) -> list[Token]:
    """ "reported, citing two officials": the heads of the sources cited."""
    found = []
    for child in verb.children:
        if child.dep in ("advcl", "prep", "acl", "conj", "dep") and child.lemma in cue_set("citing") and child.tag in ("VBG", "VBN", "VBD"):
            target = child.child("dobj")
            if target is not None:
                found.append(target)
    return found
