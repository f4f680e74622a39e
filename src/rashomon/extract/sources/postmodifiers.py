"""What stands behind the noun that names a source: prepositions, participles, appositions and relative clauses that place him to know."""

from collections.abc import Iterator

from ...parse.doc import Token
from ...records.draft import Detail
from ...records.span import Span
from ..coreference import Coreference
from ..grammar import noun_phrase_span
from .nouns import detail_list, detail_table, is_body

PLACED_BY = frozenset({"of", "for", "at", "in", "with", "from", "inside"})


def postmodifier_details(noun: Token, coreference: Coreference) -> Iterator[Detail]:
    """The details that the words behind a noun give."""
    for child in noun.children:
        if child.i < noun.i:
            if child.dep == "poss" and _belongs(child, coreference):
                yield Detail("affiliation", noun_phrase_span(child))
        elif child.dep == "prep":
            yield from _by_preposition(child, coreference)
        elif child.dep in ("amod", "acl", "advmod", "appos", "oprd", "acomp") and child.lower in detail_table("knowing"):
            yield Detail("knowledge", _extent(child, child), detail_table("knowing")[child.lower] or None)
        elif child.dep in ("acl", "relcl", "appos", "advcl"):
            yield from _by_clause(child, coreference)


def _by_preposition(preposition: Token, coreference: Coreference) -> Iterator[Detail]:
    """ "with direct knowledge of the talks", "at the scene", "in the 4th Division"."""
    noun = preposition.child("pobj")
    if noun is None:
        return
    word = preposition.lower
    if word == "with" and noun.lemma in detail_list("knowledge_nouns"):
        yield Detail("knowledge", _extent(preposition, preposition))
    elif word in ("at", "in", "inside", "on", "near") and noun.lemma in detail_list("presence"):
        yield Detail("knowledge", _extent(preposition, preposition), "saw")
    elif word in PLACED_BY and _belongs(noun, coreference):
        yield Detail("affiliation", noun_phrase_span(noun))


def _by_clause(verb: Token, coreference: Coreference) -> Iterator[Detail]:
    """ "who was at the base", "who witnessed the attack", "briefed on the talks", "now serving in Syria's new army"."""
    if any(c.dep == "neg" for c in verb.children):
        return
    first = _relative(verb) or verb
    if verb.dep == "relcl" and first is verb:
        return  # "the man whom the officers saw": another's act
    if verb.lemma in detail_list("placing"):
        for child in verb.children:
            noun = child.child("pobj") if child.dep in ("prep", "agent") else None
            if noun is not None and child.lower in (*PLACED_BY, "by", "to") and _belongs(noun, coreference):
                yield Detail("affiliation", noun_phrase_span(noun))
        return
    value = _clause_value(verb)
    if value is not None:
        yield Detail("knowledge", _extent(first, verb), value or None)


def _relative(verb: Token) -> Token | None:
    """The relative pronoun that is the clause's subject."""
    own = verb.child("nsubj", "nsubjpass")
    return own if own is not None and own.tag in ("WP", "WDT") else None


def _clause_value(verb: Token) -> str | None:
    """How the clause says that somebody knows; None where it says nothing of it."""
    if verb.lemma == "be":
        said = next((c for c in verb.children if c.dep in ("acomp", "attr", "oprd") and c.lower in detail_table("knowing")), None)
        if said is not None:
            return str(detail_table("knowing")[said.lower])
        there = [c for c in verb.children if c.dep == "prep" and c.lower in ("at", "in", "inside", "on", "near", "aboard", "with")]
        here = any(c.dep == "advmod" and c.lower in ("there", "nearby", "inside", "aboard", "present") for c in verb.children)
        return "saw" if there or here else None
    value = detail_table("knowing_verbs").get(verb.lemma)
    passive = verb.tag == "VBN" and not any(c.dep in ("dobj", "aux") for c in verb.children)
    if passive or verb.lemma in ("tell", "brief", "inform", "involve"):
        return value if passive and verb.lemma in ("tell", "brief", "inform", "involve") else None
    if verb.lemma == "take":
        return value if any(c.lower == "part" for c in verb.children) else None
    return None if value is None or verb.tag == "VB" else str(value)


def _belongs(noun: Token, coreference: Coreference) -> bool:
    """Is the noun a body or a force to which somebody belongs?"""
    if is_body(noun):
        return True
    number = coreference.referent_of(noun)
    entry = coreference.entries[number] if number is not None else None
    return entry is not None and bool(entry.names) and entry.kind in ("organisation", "force")


def _extent(first: Token, head: Token) -> Span:
    """From the first word to the last of what hangs on the head, without a further clause joined to it."""
    last = head
    joined = {t.i for c in head.children if c.dep in ("conj", "cc", "relcl", "advcl", "punct", "parataxis") for t in c.subtree()}
    for token in head.subtree():
        if token.i > last.i and token.i not in joined and token.pos != "PUNCT":
            last = token
    return Span(first.start, last.end)
