"""Judging words in judging places: the predicate of a copula, the complement of "called it", a comparison, a duty.

A word of praise or blame alone judges nothing ("a terrible explosion killed six"): the place decides. The classes of words are those
of Martin & White, The Language of Evaluation (2005).
"""

from functools import cache

from ...lexicon import table, words
from ...parse.doc import Token
from ..grammar import subject

COPULAS = frozenset({"be", "become", "feel", "look", "prove", "remain", "seem", "sound", "appear"})
PREDICATES = ("acomp", "attr", "oprd")
POINTING = frozenset({"it", "that", "this", "these", "those", "what", "which", "hers", "his", "theirs", "ours"})


@cache
def judging_words(name: str) -> frozenset[str]:
    """One class of `data/voice.toml`."""
    return frozenset(table("voice")[name])


def judging_predicate(verb: Token) -> Token | None:
    """The word by which a clause judges: of its predicate ("is a disgrace") or of what it calls its object ("found it reckless")."""
    found = next((f for predicate in _predicates(verb) if (f := evaluation(predicate)) is not None), None)
    return found or _of_object(verb) or _likened(verb)


def _of_object(verb: Token) -> Token | None:
    """ "did a wonderful job", "made a foolish choice"."""
    thing = verb.child("dobj") if verb.lemma in judging_words("light") else None
    if thing is None or thing.pos != "NOUN" or thing.lemma in words("event_nouns"):
        return None
    return next((c for c in thing.children if c.dep == "amod" and _form(c) in judging_words("adjectives")), None)


def _likened(verb: Token) -> Token | None:
    """ "behaved like cowards"."""
    nouns = [o for c in verb.children if c.dep == "prep" and c.lower == "like" for o in c.children if o.dep == "pobj"]
    return next((noun for noun in nouns if noun.pos == "NOUN" and noun.lemma in judging_words("nouns")), None)


def judging_small_clause(verb: Token) -> Token | None:
    """ "found [the announcement reckless]": the predicate of a complement that has no verb."""
    inner = verb.child("ccomp")
    if inner is None or inner.pos not in ("ADJ", "NOUN") or verb.lemma not in judging_words("calling") or subject(inner) is None:
        return None
    return None if any(c.dep in ("mark", "cop", "aux") for c in inner.children) else inner


def evaluation(predicate: Token) -> Token | None:
    """The judging word of a predicate or of what it is coordinated with: itself, or what stands before its noun ("a brave man")."""
    for token in [predicate, *(c for c in predicate.children if c.dep == "conj")]:
        if token.pos == "NOUN" and token.lemma in judging_words("nouns"):
            return token
        if token.pos in ("ADJ", "VERB", "ADV") and _form(token) in judging_words("adjectives"):
            return token
        if token.pos == "NOUN" and token.lemma not in words("event_nouns"):
            found = next(
                (c for c in token.children if c.dep == "amod" and (_form(c) in judging_words("adjectives") or _superlative(token, c))), None
            )
            if found is not None:
                return found
    return None


def judging_apposition(noun: Token) -> Token | None:
    """The judging noun of an apposition ("the fall of the city, a strategic blow to the army")."""
    indefinite = any(c.dep == "det" and c.lower in ("a", "an", "the") for c in noun.children)
    return noun if noun.dep == "appos" and indefinite and noun.pos == "NOUN" and noun.lemma in judging_words("nouns") else None


def _form(token: Token) -> str:
    """The word in lower case, with what hyphens tie to it ("short-sighted", which tokenizers take apart)."""
    near = sorted([token, *token.children], key=lambda t: t.i)
    at = near.index(token)
    first = last = at
    while first > 0 and near[first - 1].end == near[first].start:
        first -= 1
    while last + 1 < len(near) and near[last + 1].start == near[last].end:
        last += 1
    parts = near[first : last + 1]
    return "".join(t.lower for t in parts) if any(t.text == "-" for t in parts) else token.lower


def _superlative(noun: Token, word: Token) -> bool:
    """ "the greatest threat", and not "the worst flood in decades"."""
    bounded = any(
        (c.dep == "prep" and c.lower in ("in", "since", "for", "on", "at")) or c.dep in ("acl", "relcl", "advcl") for c in noun.children
    )
    return word.lower in judging_words("superlatives") and not bounded


def judging_comparison(verb: Token) -> Token | None:
    """Plain words that judge a deed or a statement: "it is better to wait", "that was right", "hers is the better story"."""
    own = subject(verb)
    pointed = own is not None and (own.lower in POINTING or own.dep == "csubj")
    clausal = any(c.dep in ("xcomp", "ccomp", "csubj") for c in verb.children)
    for predicate in _predicates(verb):
        if predicate.lower in judging_words("weak_adjectives") and (clausal or pointed):
            return predicate
        better = next((c for c in predicate.children if c.dep == "amod" and c.lower in ("better", "worse", "right", "wrong")), None)
        if better is not None and any(c.lower == "the" for c in predicate.children):
            return better
    return None


def duty_modal(verb: Token) -> Token | None:
    """ "should", "ought to", "must": what somebody holds to be right, unless turned about into a condition or inferred ("must have").

    What readers are advised to do ("should call the police") and what is due ("should arrive tonight") is none.
    """
    if verb.dep in ("xcomp", "ccomp") and verb.head.lemma == "ought":
        return verb.head
    own = subject(verb)
    if own is not None and own.tag in ("WP", "WDT") and verb.dep in ("ccomp", "pcomp"):
        return None  # "who should pay" is asked
    modal = next((c for c in verb.children if c.dep == "aux" and c.lower in judging_words("modals")), None)
    if modal is not None and (modal.text[0].isupper() or (own is not None and own.i > modal.i)):
        return None  # "should she come"
    if modal is None or verb.lemma in judging_words("advising"):
        return None
    inferred = modal.lower == "must" and any((c.dep == "aux" and c.lower == "have") or c.lower == "first" for c in verb.children)
    return None if inferred else modal


def is_opinion_verb(verb: Token) -> bool:
    """A verb of opinion, not of what was once felt; "hold" with somebody or that something is so."""
    if verb.lemma not in judging_words("first_person") or finite_word(verb).tag not in ("VBP", "MD"):
        return False
    return verb.lemma != "hold" or any(c.dep == "ccomp" or c.lower == "with" for c in verb.children)


def finite_word(verb: Token) -> Token:
    """The word of a verb group that carries its tense: the first auxiliary, or the verb."""
    return next((c for c in verb.children if c.dep in ("aux", "auxpass") and c.lower != "to"), verb)


def _predicates(verb: Token) -> list[Token]:
    found = [c for c in verb.children if c.dep in PREDICATES and (verb.lemma in COPULAS or verb.lemma in judging_words("calling"))]
    inner = judging_small_clause(verb)
    if inner is not None:
        found.append(inner)
    if verb.lemma in judging_words("equating"):
        near = [verb, *(c for c in verb.children if c.dep == "prep" and c.lower in ("to", "as", "of"))]
        found += [
            o for c in near for o in c.children if o.dep in ("dobj", "pobj") and o.pos == "NOUN" and o.lemma in judging_words("nouns")
        ]
    if verb.lemma in judging_words("calling"):
        thing = verb.child("dobj", "nsubjpass")
        near = [*verb.children, *(thing.children if thing is not None else [])]
        found += [o for c in near if c.dep == "prep" and c.lower == "as" for o in c.children if o.dep in ("pobj", "amod", "pcomp")]
    return found
