"""Participants: who or what takes part in a happening, by role, as head and modifiers."""

from collections.abc import Collection

from ...parse.doc import Doc, Token
from ...records.span import Span
from ...records.vocabulary import Role
from ..clauses import TriggerDraft
from ..grammar import (
    conjuncts,
    is_nominal,
    is_passive,
    noun_phrase_span,
    shared_subject,
    subject,
)
from ..words import cue_set, kind_words

MAX_PARTICIPANTS = 6  # participants of one claim
RELATIVE = ("WP", "WDT", "WP$")
ROLES_OF_PREPOSITIONS: dict[str, Role] = {
    **dict.fromkeys(("with", "alongside", "without"), "companion"),
    **dict.fromkeys(("against", "upon", "of"), "patient"),
    "to": "recipient",
    "as": "attribute",
}  # any other preposition: "other"


def find_participants(doc: Doc, trigger: TriggerDraft, placed: Collection[int], timed: Collection[int]) -> list[tuple[Role, Token, Span]]:
    """(role, head, span) of each participant, those nearest to the happening first.

    Heads in `placed` (its places) and in `timed` (the times of the whole report) are none.
    """
    rows = _of_noun(trigger.head) if trigger.type == "noun" else _of_verb(trigger.head)
    found: list[tuple[Role, Token, Span]] = []
    seen: set[int] = set()
    for role, head in rows:
        for one in conjuncts(_antecedent(head)):
            if one.i not in seen and one.i not in placed and one.i not in timed and (is_nominal(one) or one.pos in ("ADJ", "NUM")):
                seen.add(one.i)
                found.append((role, one, noun_phrase_span(one)))
    return found[:MAX_PARTICIPANTS]


def _antecedent(head: Token) -> Token:
    """The noun that a relative pronoun stands for."""
    if head.tag in RELATIVE:
        for above in head.ancestors():
            if above.dep == "relcl" and is_nominal(above.head):
                return above.head
    return head


def _of_verb(verb: Token) -> list[tuple[Role, Token]]:
    passive = is_passive(verb) or (verb.tag == "VBN" and verb.dep in ("acl", "relcl", "xcomp", "oprd") and verb.child("aux") is None)
    rows: list[tuple[Role, Token]] = []
    own = _subject(verb)
    if own is not None and own.dep != "expl":
        rows.append(("patient" if passive else "agent", own))
    agent = verb.child("agent")
    if agent is not None and agent.child("pobj") is not None:
        rows.append((_by(agent, passive) if agent.lower == "by" else "other", _pobj(agent)))
    rows += [("patient", c) for c in verb.children if c.dep == "dobj"]
    rows += [("recipient", _pobj(c) if c.child("pobj") else c) for c in verb.children if c.dep == "dative"]
    rows += [("attribute", c) for c in verb.children if c.dep in ("attr", "oprd") and c.pos in ("NOUN", "PROPN", "NUM", "PRON")]
    rows += [("agent", c) for c in verb.children if c.dep == "ccomp" and c.pos in ("NOUN", "PROPN") and not rows]
    for child in verb.children:
        if child.dep in ("prep", "prt") and child.child("pobj") is not None and not _attributing(child):
            role = _by(child, passive) if child.lower == "by" else ROLES_OF_PREPOSITIONS.get(child.lower, "other")
            rows.append((role, _pobj(child)))
    rows += [(role, t) for role, t in _understood_objects(verb) if all(t is not r[1] for r in rows)]
    return rows


def _by(preposition: Token, passive: bool) -> Role:
    """The doer of what is done; the means of what somebody does ("left by the first train"), and bare means ("evacuated by road")."""
    noun = _pobj(preposition)
    bare = noun.tag == "NN" and not any(c.dep in ("det", "poss", "nummod") for c in noun.children)
    means = bare and (noun.lemma in kind_words("means") or noun.lemma in kind_words("vehicle"))
    return "agent" if passive and not means else "instrument"


def _attributing(preposition: Token) -> bool:
    """ "by the coroner's account", "in the company's view": who says so takes no part."""
    return preposition.lower in ("by", "in") and _pobj(preposition).lemma in cue_set("prepositional")


def _pobj(preposition: Token) -> Token:
    found = preposition.child("pobj")
    return found if found is not None else preposition


def _subject(verb: Token) -> Token | None:
    """The subject, said or understood: of coordinated verbs, infinitives, participles and clauses that hang on a noun."""
    own = subject(verb)
    if own is not None:
        return own
    if verb.dep in ("acl", "relcl", "amod"):
        return verb.head if is_nominal(verb.head) and verb.tag != "VB" else None  # "orders to destroy": who is not said
    if verb.dep in ("xcomp", "ccomp"):  # "ordered the men to leave": the object goes; "began to leave": the subject
        controller = verb.head.child("dobj", "dative", "nsubjpass")
        if controller is not None and verb.head.pos == "VERB":
            return controller
    if verb.dep == "pcomp" and verb.head.head.pos in ("VERB", "AUX"):
        return shared_subject(verb.head.head)
    if verb.dep == "conj" and verb.head.dep in ("acl", "relcl", "xcomp", "advcl", "pcomp") and verb.head.pos in ("VERB", "AUX"):
        return _subject(verb.head)
    found = shared_subject(verb)
    if found is None and verb.head.pos == "ADJ":
        return shared_subject(verb.head.head) if verb.head.head.pos in ("VERB", "AUX") else None
    return found


def _understood_objects(verb: Token) -> list[tuple[Role, Token]]:
    """ "The howitzers which the gunners left": the noun that the clause hangs on, where the verb has a subject of its own."""
    own = subject(verb) if verb.dep in ("relcl", "acl") else None
    if own is not None and own.tag not in RELATIVE and verb.child("dobj", "mark") is None:
        return [("patient", verb.head)]
    return []


def _of_noun(noun: Token) -> list[tuple[Role, Token]]:
    rows: list[tuple[Role, Token]] = []
    for child in noun.children:
        if child.dep == "poss" or (
            child.dep in ("amod", "compound") and child.name is not None and child.name.label in ("NORP", "GPE", "ORG")
        ):
            rows.append(("agent", child))
        elif child.dep == "prep" and child.child("pobj") is not None:
            role: Role = "agent" if child.lower == "by" else "patient"
            rows.append((role, _pobj(child)))
    return rows
