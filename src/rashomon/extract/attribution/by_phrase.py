"""Phrases that hand a clause to a source without a verb of saying: "according to X", "in X's view", "per X", a name and a colon."""

from ...parse.doc import Doc, Sentence, Token
from ..grammar import subject
from ..words import cue_set, is_cue
from .content import segment
from .record import Attribution
from .source import cited_by


def by_phrase(doc: Doc, sentence: Sentence, token: Token) -> Attribution | None:
    """ "according to X", "in X's view", "by X's account", "by the count of X", "per X", and "citing X" on a verb that is no cue."""
    source, top = None, token
    if token.lower == "according":
        to = next((c for c in token.children if c.lower == "to"), None)
        source = (to.child("pobj") if to is not None else None) or token.child("pobj")
    elif token.lower == "per" and token.dep == "prep" and token.head.pos in ("VERB", "AUX"):
        source = _speaker_of_per(token)
    elif _names_a_view(token):
        top = token.head
        of = next((c for c in token.children if c.dep == "prep" and c.lower in ("of", "by")), None)
        source = token.child("poss") or (of.child("pobj") if of is not None else None)
    elif token.lemma in cue_set("citing") and token.tag == "VBG" and not is_cue(token.head) and not _behind_according(token):
        source = token.child("dobj")
    if source is None:
        return None
    around = {t.i for t in top.subtree()}
    content = _clause_around(doc, sentence, top) - around
    cited = cited_by(token, source)
    for head in cited:
        content -= {t.i for above in head.ancestors() if above.lemma in cue_set("citing") for t in above.subtree()}
    return Attribution(token, source, content, sentence.i, cited)


def _names_a_view(token: Token) -> bool:
    """ "in the opinion of", "by his account", "on the evidence of"."""
    return (
        token.lemma in cue_set("prepositional")
        and token.dep == "pobj"
        and (token.head.lower in ("in", "by") or (token.head.lower == "on" and token.lemma in ("evidence", "showing", "testimony")))
        and token.head.dep in ("prep", "agent")
    )


def _speaker_of_per(token: Token) -> Token | None:
    """ "Per the ministry, ...": somebody, no unit of measure ("per hour"), set off by a comma."""
    noun = token.child("pobj")
    if noun is None or noun.lower in ("cent", "capita", "annum", "diem", "se"):
        return None
    return noun if noun.pos == "PROPN" or noun.child("det", "poss") is not None else None


def _behind_according(citing: Token) -> bool:
    """ "according to the Hindu, citing railway sources": the sources belong to the first phrase."""
    return any(c.lower == "according" and c.i < citing.i for c in citing.head.children)


def _clause_around(doc: Doc, sentence: Sentence, token: Token) -> set[int]:
    """The clause that a phrase of attribution speaks of: the one that it hangs on, the whole segment where that is the main one."""
    for verb in token.ancestors():
        if verb.pos in ("VERB", "AUX"):
            if verb.dep in ("relcl", "acl") or (verb.dep == "ccomp" and is_cue(verb.head) and verb.i > verb.head.i):
                return {t.i for t in verb.subtree()}
            break
    return segment(doc, sentence, token)


def by_clause(doc: Doc, sentence: Sentence, verb: Token) -> Attribution | None:
    """ "As the harbour office has it, ...", "as the text reads": a clause of manner that names who holds the rest."""
    if verb.dep != "advcl" or verb.tag not in ("VBZ", "VBP", "VBD"):
        return None
    mark = next((c for c in verb.children if c.dep in ("mark", "advmod") and c.lower == "as"), None)
    source, thing = subject(verb), verb.child("dobj")
    if mark is None or source is None or any(c.dep == "neg" for c in verb.head.children):
        return None  # "They were not freed first, as Harmattan has it"
    holds = verb.lemma in ("have", "put", "tell", "see", "understand") and thing is not None and thing.lower == "it"
    reads = verb.lemma in ("read", "run", "go") and thing is None and source.lemma in cue_set("documents")
    if not (holds or reads):
        return None
    return Attribution(verb, source, _clause_around(doc, sentence, verb) - {t.i for t in verb.subtree()}, sentence.i)


def by_colon(sentence: Sentence, tokens: list[Token]) -> Attribution | None:
    """ "Shire Courier: a leaked tally sheet gives ...": a capitalised name, a colon, and what it says."""
    for n, token in enumerate(tokens[:6]):
        if token.text == ":" and n and n + 2 < len(tokens):
            if all(t.pos == "PROPN" or t.lower in ("the", "of", "and", "de", "la") for t in tokens[:n]) and tokens[n - 1].pos == "PROPN":
                return Attribution(token, tokens[n - 1], set(range(token.i + 1, sentence.last)), sentence.i)
            return None
    return None
