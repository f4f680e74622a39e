"""Scopes: the words above a happening that govern it, with the operator that each is, up to the sentence's main clause.

After Sauri and Pustejovsky, FactBank (2009) and Stanovsky et al., TruthTeller (2017): what a text holds of a happening is put together from
the outermost verb inward, each word on the way passing on, turning about or loosening what stands above it.
"""

from ...parse.doc import Token
from ..grammar import is_passive, subject
from ..words import cue_set
from .modality import condition_marker, has_aux, question_marker
from .operators import Operator, signature

Step = tuple[list[Operator], Token | None]
"""The operators between a word and the one that governs it, and that one; None where nothing does."""

VERBAL = ("VERB", "AUX")
FORMS = ("to", "that", "ing")


def step_up(token: Token) -> Step:
    """One step up. A relative, temporal or causal clause holds by itself: nothing governs it."""
    head = token.head
    if head is token:
        return [], None
    if token.dep in ("xcomp", "oprd", "ccomp", "csubj", "csubjpass"):
        return _complement(token)
    if token.dep == "acl":
        return _of_noun(token, head)
    if token.dep == "advcl":
        return _adverbial(token)
    if token.dep in ("pcomp", "pobj"):
        return _prepositional(token)
    if token.dep in ("dobj", "nsubjpass", "dative"):
        return _object(token)
    if token.dep in ("nsubj", "agent"):
        return _subject(token)
    if token.dep in ("attr", "acomp", "aux", "auxpass", "prt", "neg", "dep"):
        return [], head
    if token.dep in ("amod", "nummod", "npadvmod"):
        return [Operator(head, "modified")], head
    if token.dep in ("compound", "nmod", "poss"):
        return [Operator(head, signature("noun").get(head.lemma, "modified"))], head
    return [], None


def complement_form(token: Token) -> str:
    """The form of a clause: "to", "ing" or "that"."""
    if has_aux(token, "to") or (token.tag == "VB" and subject(token) is None and token.child("aux") is None):
        return "to"
    if token.tag == "VBG" and token.child("aux") is None:
        return "ing"
    return "that"


def _complement(token: Token) -> Step:
    head = token.head
    mark = question_marker(token)
    if mark is not None:
        return [Operator(mark, "wondering")], head
    if head.pos == "ADJ":
        return _of_adjective(token, head)
    form = complement_form(token)
    if head.lemma == "be" and token.dep != "xcomp":
        verdict = head.child("acomp", "attr")
        if verdict is not None:
            return _of_adjective(token, verdict)
    if form == "that" and token.pos not in VERBAL:
        return [], head
    if form == "that" and _asks(token):
        return [Operator(head, "knowing")], head
    if token.dep in ("csubj", "csubjpass"):
        return [Operator(head, "subject")], head
    if form == "that" and token.tag == "VB" and token.child("aux") is None:
        form = "to" if head.lemma in signature("bare") else "mandative"
    governing = _governing(head, form)
    if form == "that" and token.i < head.i and governing.kind == "planned":
        return [Operator(head, "saying")], head  # "He resigned, a step that few had expected": a clause in front is not what is expected
    return [governing], head


def _asks(clause: Token) -> bool:
    """ "asked who had fled": that somebody had is taken as known."""
    first = min(clause.subtree(), key=lambda t: t.i)
    return first.tag in ("WP", "WP$", "WRB", "WDT") and first.lower != "that"


def _governing(verb: Token, form: str) -> Operator:
    """The operator that a verb is over its complement."""
    if form == "mandative":  # "asked that it be closed"
        return Operator(verb, "commanding")
    if verb.lemma in cue_set("passive") and is_passive(verb) and verb.child("agent") is None and verb.lemma not in ("know", "hope"):
        return Operator(verb, "expecting" if verb.lemma == "expect" else "unsourced")
    yet = next((c for c in verb.children if c.lower == "yet" and c.dep == "advmod"), None)
    if form == "to" and yet is not None and verb.lemma in ("be", "have", "remain"):
        return Operator(yet, "failing")  # "has yet to close"
    if form == "to" and (verb.lemma == "be" or (verb.lemma == "go" and verb.tag == "VBG")):
        return Operator(verb, "expecting")
    default = {"to": "implicative", "that": "saying", "ing": "gerund"}[form]
    return Operator(verb, signature(form).get(_with_particle(verb), signature(form).get(verb.lemma, default)))


def _of_adjective(token: Token, adjective: Token) -> Step:
    """ "able to close", "likely that it closed"; "too late to close"."""
    above = adjective.head if adjective.dep in ("acomp", "attr", "oprd", "amod") else adjective
    if complement_form(token) == "to":
        degree = next((c for c in adjective.children if c.lower in ("too", "enough")), None)
        if degree is not None:
            return [Operator(degree, "too" if degree.lower == "too" else "judging")], above
        return [Operator(adjective, signature("to_adjective").get(adjective.lemma, "judging"))], above
    return [Operator(adjective, signature("that_adjective").get(adjective.lemma, "saying"))], above


def _of_noun(token: Token, noun: Token) -> Step:
    """ "a plan to close", "the claim that it closed", "in order to close"; a participle says what is so."""
    if noun.pos == "ADJ":
        return _of_adjective(token, noun)
    form = complement_form(token)
    if noun.lower == "order" and noun.head.lower == "in":
        return [Operator(noun, "purpose")], noun.head.head
    if form == "ing" or token.tag == "VBN":
        return [], None
    mark = question_marker(token)
    if mark is not None:
        return [Operator(mark, "wondering")], noun
    verdict = noun.head.child("acomp") if noun.dep == "nsubj" and noun.head.lemma == "be" else None
    if form == "that" and verdict is not None and verdict.lemma in signature("that_adjective"):  # "the claim that it closed is false"
        return [Operator(verdict, signature("that_adjective")[verdict.lemma])], noun.head
    if form == "that" and _asks(token):
        return [Operator(noun, "knowing")], noun
    return [Operator(noun, signature("noun").get(noun.lemma, "purpose" if form == "to" else "saying"))], noun


def _adverbial(token: Token) -> Step:
    mark = token.child("mark")
    head = token.head
    if mark is not None and mark.lower in ("before", "until", "till"):
        return [Operator(mark, "before")], head
    if mark is not None and mark.lower == "than":
        rather = any(c.lower == "rather" for c in (*mark.children, *token.children))
        return ([Operator(mark, "rejecting")], head) if rather else ([], None)
    if condition_marker(token) is not None or (mark is not None and mark.lower != "so" and complement_form(token) != "to"):
        return [], None
    form = complement_form(token)
    if form == "to":
        if head.pos == "ADJ":
            return _of_adjective(token, head)
        to = next((c for c in token.children if c.lower == "to"), token)
        if head.lemma == "be" or head.lemma in signature("to"):
            verdict = head.child("acomp")
            return _of_adjective(token, verdict) if verdict is not None else ([_governing(head, "to")], head)
        return [Operator(to, "purpose")], head
    if form == "ing" and token.i > head.i:
        return [Operator(head, "participle")], head
    return [], None


def _prepositional(token: Token) -> Step:
    """Behind a preposition: "prevented from closing", "called for talks", "without closing"."""
    preposition = token.head
    above = preposition.head
    name = preposition.lower
    if preposition.dep in ("prep", "pcomp") and above.pos in ("ADP", "SCONJ", "ADV") and above.head is not above:
        name, above = f"{above.lower}_{name}", above.head  # "instead of", "because of"
    known = signature("prepositional")
    first = next((c for c in preposition.children if c.i == preposition.i - 1), None)
    if first is not None and f"* {first.lower}_{name}" in known:
        name = f"{first.lower}_{name}"
    found = known.get(f"{_with_particle(above)} {name}") or known.get(f"{above.lemma} {name}")
    if found is not None:
        return [Operator(above, found)], above
    if f"* {name}" in known:
        return [Operator(preposition, known[f"* {name}"])], above
    if above.pos in ("NOUN", "PROPN"):
        return [Operator(above, signature("noun").get(above.lemma, _default(token)))], above
    if above.pos == "ADJ":
        return [Operator(above, signature("to_adjective").get(above.lemma, "part"))], above
    name = "subject" if name == "by" and token.dep == "pobj" else _default(token)
    return [Operator(above, "object" if name == "part" else name)], above


def _default(token: Token) -> str:
    """A gerund behind a preposition goes with what governs it; a noun, or a clause ("beyond what was known"), stands for itself."""
    return "gerund" if token.dep == "pcomp" and complement_form(token) == "ing" else "part"


def _object(noun: Token) -> Step:
    verb = noun.head
    known = signature("object")
    name = known.get(_with_particle(verb)) or (known.get(verb.lemma) if verb.child("prt") is None else None) or "object"
    if name in ("cancelling", "denying", "preventing", "ending") and noun.lemma in signature("noun"):
        name = "object"  # "rejected the offer": what was offered was not accepted, but the offer was made
    return [Operator(verb, name)], verb


def _subject(noun: Token) -> Step:
    verb = noun.head
    verdict = verb.child("acomp") if verb.lemma == "be" else None
    if verdict is not None and verdict.lemma in signature("that_adjective"):
        name = signature("that_adjective")[verdict.lemma]
        return ([Operator(verdict, name)] if name in ("likely", "unlikely", "impossible") else [Operator(verb, "subject")]), verb
    return [Operator(verb, "light" if verb.lemma in signature("occurring") else "subject")], verb


def _with_particle(verb: Token) -> str:
    particle = verb.child("prt")
    return f"{verb.lemma}_{particle.lower}" if particle is not None else verb.lemma
