"""Joining: the attributions of the rules and those of the tagger made one list.

The tagger knows more forms of speaking and where phrases end; the rules know what stands inside a content, the forms of bulletins and
old papers, and who passes on whose words. Where both see one cue, the rules say how far the source's words reach and whom it cites, and the
tagger says which words name source, cue and content. What the tagger alone sees takes no happening away: "feared" is told as well.
"""

from collections.abc import Iterable

from ...models.decoding import Tagged
from ...parse.doc import Doc, Token
from ..grammar import is_nominal, is_passive
from .record import Attribution
from .source import can_speak, source_of


def merge_tagged(doc: Doc, ruled: list[Attribution], tagged: Iterable[Tagged]) -> list[Attribution]:
    """One attribution a cue, in the order of the text."""
    by_cue = {a.cue.i: a for a in reversed(ruled)}
    made: list[Attribution] = []
    met: set[int] = set()
    for relation in tagged:
        twin = next((by_cue[i] for i in relation.cue if i in by_cue), None)
        if twin is None and relation.content:
            made.append(_from_tagger(doc, relation))
        elif twin is not None and id(twin) not in met:
            met.add(id(twin))
            _mark(doc, twin, relation)
    return sorted([*ruled, *made], key=lambda a: (a.sentence, a.cue.i))


def _from_tagger(doc: Doc, relation: Tagged) -> Attribution:
    """The tagger's attribution by itself. What is no statement ("wanted to march") is nobody's word and reaches no claim."""
    cue = head_of(doc, relation.cue)
    content = _reached(doc, cue, relation.content)
    source = head_of(doc, relation.source) if relation.source else understood_source(cue, set(relation.content))
    return Attribution(
        cue,
        source if source is not None and _speaks(source) else None,
        content if _states(doc, content) else set(),
        cue.sentence,
        source_words=frozenset(relation.source),
        cue_words=frozenset(relation.cue),
        content_words=frozenset(relation.content),
        happening=True,
        learned=True,
    )


def _reached(doc: Doc, cue: Token, content: Iterable[int]) -> set[int]:
    """The content without what stands beside the cue: "a tug left and is expected at noon" expects no leaving."""
    inside = set(content)
    if cue.dep != "conj" or any(doc.tokens[i].quotation is not None for i in inside):
        return inside
    return inside & {t.i for t in cue.subtree()}


def _states(doc: Doc, inside: set[int]) -> bool:
    """Is there a clause with a subject and a finite verb in it, or a quotation?"""
    for i in inside:
        token = doc.tokens[i]
        subject = token.child("nsubj", "nsubjpass", "expl", "csubj") if token.pos in ("VERB", "AUX") else None
        infinite = any(c.dep == "aux" and c.tag == "TO" for c in token.children)
        if (subject is not None and subject.i in inside and not infinite) or (token.quotation is not None and token.pos in ("VERB", "AUX")):
            return True
    return False


def _mark(doc: Doc, twin: Attribution, relation: Tagged) -> None:
    """Give the rules' attribution the phrases that the tagger saw, and a source where the rules found none."""
    twin.cue_words = frozenset(relation.cue)
    twin.content_words = frozenset(relation.content)
    if relation.source:
        twin.source_words = frozenset(relation.source)  # "who" where the source is the noun before it
        head = head_of(doc, relation.source)
        if twin.source is None and _speaks(head):
            twin.source = head


def _speaks(head: Token) -> bool:
    """Can it be a source: no "it" of "it is stated", and no noun for a thing?"""
    return is_nominal(head) and can_speak(head) and not (head.dep == "expl" or (head.lower == "it" and head.dep == "nsubjpass"))


def understood_source(cue: Token, content: set[int]) -> Token | None:
    """Who speaks by the syntax, where the tagger marked nobody: the subject of a verb, the owner or author of a noun."""
    if cue.pos in ("VERB", "AUX"):
        found = source_of(cue)
    else:
        by = next((c.child("pobj") for c in cue.children if c.dep in ("prep", "agent") and c.lower in ("by", "of", "from")), None)
        found = cue.child("poss") or by
        above = cue.head
        if found is None and cue.dep in ("dobj", "acomp", "attr") and above.pos in ("VERB", "AUX") and not is_passive(above):
            found = source_of(above)
    return found if found is not None and found.i not in content and found.pos != "DET" else None


def head_of(doc: Doc, words: Iterable[int]) -> Token:
    """The word that governs the others: the first whose own head stands outside, a noun or a verb before a mark."""
    tokens = [doc.tokens[i] for i in words]
    inside = {t.i for t in tokens}
    tops = [t for t in tokens if t.head is t or t.head.i not in inside]
    return min(tops, key=lambda t: (t.pos in ("PUNCT", "ADP", "SCONJ", "PART", "DET"), t.i))
