"""The content of a cue: what it hands to its source, as token indices."""

from ...parse.doc import Doc, Sentence, Token
from ..grammar import is_passive
from ..words import cue_set, is_cue


def content_of(doc: Doc, sentence: Sentence, verb: Token) -> set[int]:
    """What the cue hands to its source, as token indices; empty where the verb is no cue here."""
    beside = segment(doc, sentence, verb)
    own = [c for c in verb.children if c.dep == "ccomp" and c.pos != "PUNCT" and (c.i in beside or c.quotation is not None)]
    complements = own or that_clause(verb) or _behind_citing(verb)
    quoted = _quoted(doc, sentence, verb)
    if complements:
        complement = complements[0]
        content = {t.i for c in complements for t in c.subtree()} | quoted
        if complement.i < verb.i:
            content |= segment(doc, sentence, verb) - cue_words(verb, complement)
        return content
    if verb.lemma not in cue_set("parenthetical") and not is_passive(verb):
        return set()
    if is_passive(verb) and verb.lemma in cue_set("passive"):
        return {t.i for t in _infinitive(verb)}
    if is_passive(verb):
        return set()
    if verb.dep in ("parataxis", "ccomp", "intj", "dep") and verb.head is not verb and not is_cue(verb.head) and not _governs(verb):
        return (segment(doc, sentence, verb) - cue_words(verb, None)) if verb.head.pos in ("VERB", "AUX") else quoted
    if verb.dep == "advcl" and any(c.dep == "mark" and c.lower in ("as", "so") for c in verb.children) and verb.child("dobj") is None:
        return {t.i for t in verb.head.subtree()} - {t.i for t in verb.subtree()}
    if quoted:
        return quoted
    following = verb.child("parataxis")
    if following is not None and following.pos in ("VERB", "AUX"):
        return {t.i for t in following.subtree()}
    return set()


def gerund(verb: Token) -> set[int]:
    """ "denied having closed", "admits selling", "remembered the bell ringing": the participle behind a verb of saying or memory."""
    if verb.lemma not in cue_set("gerund") or is_passive(verb):
        return set()
    inner = verb.child("xcomp", "pcomp")
    if inner is None:
        to = next((c for c in verb.children if c.dep == "prep" and c.lower == "to" and verb.lemma in ("admit", "confess")), None)
        inner = to.child("pcomp") if to is not None else None
    if inner is None or inner.i < verb.i:
        return set()
    participle = inner.tag == "VBG" or any(c.lower == "having" for c in inner.children)
    return {t.i for t in inner.subtree()} if participle else set()


def that_clause(verb: Token) -> list[Token]:
    """ "said in a statement that ...": the clause that the parser hangs on the noun between."""
    for child in verb.children:
        noun = child.child("pobj") if child.dep == "prep" and child.i > verb.i else child if child.dep in ("dobj", "dative") else None
        if noun is None:
            continue
        for clause in noun.children:
            openers = ("mark", "nsubj", "dobj") if verb.lemma in cue_set("receiving") else ("mark", "nsubj")
            opened = any(c.dep in openers and c.lower == "that" and c.i == noun.i + 1 for c in clause.children)
            if clause.dep in ("acl", "relcl", "ccomp") and opened:
                return [clause]
    return []


def _behind_citing(verb: Token) -> list[Token]:
    """ "reported, citing a diplomat, that ...": the clause that the parser hangs on "citing"."""
    citing = [c for c in verb.children if c.lemma in cue_set("citing") and c.tag == "VBG"]
    return [clause for c in citing for clause in c.children if clause.dep == "ccomp"]


def rest_of_quotation(doc: Doc, verb: Token) -> set[int]:
    """ "“He said to us: the order comes from ... I do not like it ...”": what is said within a quotation behind a colon, to its end."""
    colon = next((t for t in doc.tokens[verb.i + 1 : verb.i + 6] if t.text == ":"), None)
    if colon is None or colon.quotation != verb.quotation:
        return set()
    content = set()
    for token in doc.tokens[colon.i + 1 :]:
        if token.quotation != verb.quotation:
            break
        content.add(token.i)
    return content


def _governs(verb: Token) -> bool:
    """Has the verb an object that is no listener, so that it says something other than the clause around it?"""
    return any(c.dep == "dobj" for c in verb.children) and verb.lemma not in ("tell", "inform")


def _infinitive(verb: Token) -> list[Token]:
    """ "is said to have been slight": the complement of a passive cue."""
    inner = verb.child("xcomp", "oprd")
    return inner.subtree() if inner is not None and inner.pos in ("VERB", "AUX") else []


def _quoted(doc: Doc, sentence: Sentence, verb: Token) -> set[int]:
    """The quotations that meet the verb's sentence and do not hold the verb itself; the ones after another cue are not its own."""
    if verb.lemma not in cue_set("parenthetical") and verb.lemma not in cue_set("verbs"):
        return set()
    own = {t.i for t in doc.of(sentence) if t.quotation is not None and t.quotation != verb.quotation}
    if verb.quotation is not None or (verb.dep in ("relcl", "acl") and verb.child("dobj") is not None):
        return set()
    said = [i for i in own if doc.tokens[i].pos != "PUNCT"]
    return own if len(said) >= 3 or any(doc.tokens[i].pos in ("VERB", "AUX") for i in said) else set()


def segment(doc: Doc, sentence: Sentence, verb: Token) -> set[int]:
    """The tokens of the sentence on the verb's side of any semicolon (outside quotations)."""
    first, last = sentence.first, sentence.last
    for token in doc.of(sentence):
        if token.text == ";" and token.quotation is None:
            if token.i < verb.i:
                first = token.i + 1
            else:
                last = token.i
                break
    return set(range(first, last))


def cue_words(verb: Token, complement: Token | None) -> set[int]:
    """The cue with its source and its adverbials, without its content."""
    own = {verb.i}
    for child in verb.children:
        if (
            child is not complement
            and child.dep not in ("ccomp", "parataxis", "conj", "cc", "punct")
            and not (child.dep == "advcl" and child.i < verb.i)
        ):
            own.update(t.i for t in child.subtree())
    return own
