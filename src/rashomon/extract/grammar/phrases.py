"""Noun phrases: a head with its modifiers, never the whole clause."""

from ...parse.doc import Doc, Token
from ...records.span import Span

MAX_PHRASE_WORDS = 12  # words; a longer phrase is cut back to its head and what stands before it
PREMODIFIERS = frozenset(
    {"det", "amod", "compound", "nummod", "poss", "quantmod", "nmod", "predet", "advmod", "neg", "case", "punct", "npadvmod"}
)
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})


def noun_phrase(head: Token) -> list[Token]:
    """The tokens of the noun phrase of `head`: its modifiers before it, and an "of" phrase or a flat name after it.

    Relative clauses, participles, appositions and other prepositions are left out.
    """
    first = _first_token(head)
    tokens = [first]
    tokens = _range(head, first, _last(head))
    if len(tokens) > MAX_PHRASE_WORDS:
        tokens = _range(head, first, head)
    return tokens[-MAX_PHRASE_WORDS:] if len(tokens) > MAX_PHRASE_WORDS else tokens


def noun_phrase_span(head: Token) -> Span:
    """The span of `noun_phrase(head)`, without quotation marks at its ends."""
    tokens = noun_phrase(head)
    while len(tokens) > 1 and tokens[0].pos == "PUNCT":
        tokens = tokens[1:]
    while len(tokens) > 1 and tokens[-1].pos == "PUNCT":
        tokens = tokens[:-1]
    return Span(tokens[0].start, tokens[-1].end)


def conjuncts(head: Token) -> list[Token]:
    """The head and the nouns coordinated with it."""
    found = [head]
    for child in head.children:
        if child.dep == "conj" and child.pos in NOMINAL:
            found.extend(conjuncts(child))
    return found


def is_nominal(token: Token) -> bool:
    """A noun, a pronoun, a figure, or another word that stands for one ("the displaced", "the seriously injured")."""
    if token.tag in ("VBN", "VBG") and token.dep in ("nsubj", "nsubjpass", "dobj", "pobj") and token.child("det") is not None:
        return True
    return token.pos in NOMINAL or (token.pos in {"DET", "ADJ"} and token.tag in {"DT", "WDT", "CD", "JJ", "WP", "JJS"})


def text_of(doc: Doc, span: Span) -> str:
    return doc.text[span.start : span.end]


def _range(head: Token, first: Token, last: Token) -> list[Token]:
    """All tokens from `first` to `last`, collected from the head's own subtree (the phrase is contiguous there)."""
    inside = [t for t in head.subtree() if first.i <= t.i <= last.i]
    if inside and inside[-1].i - inside[0].i + 1 == len(inside):
        return inside
    kept = [head]
    for token in sorted((t for t in inside if t.i < head.i), key=lambda t: -t.i):
        if token.i == kept[0].i - 1:
            kept.insert(0, token)
    return kept


def _first_token(head: Token) -> Token:
    """The leftmost token of the modifiers that stand before the head."""
    first = head
    for child in head.children:
        if child.i < head.i and child.dep in PREMODIFIERS and child.dep != "punct":
            low = min(child.subtree(), key=lambda t: t.i)
            if low.i < first.i and not (child.pos == "VERB" and child.dep == "advmod"):
                first = low
    return first


def _last(head: Token) -> Token:
    """The rightmost token of an "of" phrase or of a name's number behind the head."""
    last = head
    for child in head.children:
        if child.i > head.i and child.dep == "prep" and child.lower == "of":
            inner = child.child("pobj", "pcomp")
            if inner is not None and inner.pos != "VERB":
                end = noun_phrase(inner)[-1]
                if end.i - _first_token(head).i < MAX_PHRASE_WORDS:
                    last = end
        elif child.i == head.i + 1 and (child.dep == "nummod" or (child.dep == "amod" and head.tag == "DT")):
            last = child  # "Regiment 14", "those present"
        elif child.dep == "prt" and child.i == head.i + 2 and child.start == head.end + 1:
            last = child  # "passers-by"
    return last
