"""Triggers: the verbs and nouns that name a happening, a state or an utterance that is news."""

from functools import cache

from ...lexicon import table, words
from ...parse.doc import Doc, Token
from ..attribution import Attribution
from ..clauses import TriggerDraft
from ..grammar import is_passive, subject
from ..words import cue_set, judging_apposition, judging_comparison, judging_predicate, judging_small_clause

PARTICIPLES = ("VBG", "VBN")
INDEFINITE = frozenset({"anybody", "anyone", "nobody", "one", "somebody", "someone", "who"})


@cache
def _behaviour(name: str) -> frozenset[str]:
    return frozenset(table("triggers")[name])


def find_triggers(doc: Doc, attributions: list[Attribution]) -> list[TriggerDraft]:
    """The triggers of a report in the order of the text. The act of saying is none where what was said is told."""
    figures = {a.cue.i for a in attributions if a.figure}
    cues = {a.cue.i for a in attributions if not a.carried_on and not a.happening} - _news(attributions) - figures
    questions = {s.i for s in doc.sentences if doc.tokens[s.last - 1].text == "?" or doc.tokens[max(s.last - 2, s.first)].text == "?"}
    found = []
    for token in doc.tokens:
        if token.sentence in questions:
            continue
        if token.pos in ("VERB", "AUX"):
            if token.i not in cues and _verb_names(token):
                found.append(_figure(doc, token) if token.i in figures else _verb(token))
        elif token.pos == "NOUN" and (_noun_names(token) or judging_apposition(token) is not None):
            found.append(TriggerDraft(token, [token], "noun"))
    return found


def _news(attributions: list[Attribution]) -> set[int]:
    """The cues whose saying is itself told: a promise or a warning, and what another source says that somebody said."""
    inner = set().union(*(a.content for a in attributions)) if attributions else set()
    news = set()
    for attribution in attributions:
        cue = attribution.cue
        told = cue.i in inner and cue.lemma not in cue_set("plain") and not is_passive(cue)
        if cue.pos == "VERB" and judging_small_clause(cue) is not None:
            news.add(cue.i)  # "found the announcement reckless": the judgement is all that is told
        elif cue.pos == "VERB" and (told or _unsaid(attribution) or cue.lemma in cue_set("performative")) and not _to_medium(attribution):
            news.add(cue.i)
    return news


def _unsaid(attribution: Attribution) -> bool:
    """ "Somebody will explain", "nobody has said": nothing has been said yet, so that the saying is what is told."""
    source = attribution.source
    return source is not None and source.lower in INDEFINITE and any(c.dep == "aux" and c.tag == "MD" for c in attribution.cue.children)


def _to_medium(attribution: Attribution) -> bool:
    """Was it said to a medium, so that the saying is only how the news came?"""
    listener = attribution.recipient
    return listener is not None and (
        listener.lower in cue_set("own") or listener.lemma in cue_set("listeners") or listener.lemma in cue_set("media")
    )


def _verb_names(verb: Token) -> bool:
    """Does the verb name a happening of its own?"""
    if verb.dep == "parataxis" and verb.lemma in ("seem", "appear") and verb.child("xcomp", "ccomp") is None:
        return False  # "the column, it seems, met nobody"
    if verb.dep in ("aux", "auxpass", "amod", "compound", "nmod", "prep", "det", "case", "intj", "quantmod"):
        return False
    if verb.tag in (*PARTICIPLES, "VBD") and any(c.dep == "det" and c.i < verb.i for c in verb.children) and subject(verb) is None:
        return False  # "the injured", "the missing"
    if verb.lemma in _behaviour("linking") and verb.tag in PARTICIPLES and subject(verb) is None:
        return False
    if verb.dep == "acomp" and verb.head.lemma == "be" and verb in _with_predicate(verb.head):
        return False  # "eleven are missing": the copula tells it
    if verb.lemma in cue_set("citing") and verb.dep in ("advcl", "relcl", "acl", "dep", "conj"):
        return False
    if verb.lemma in cue_set("verbs") and verb.tag == "VBN" and verb.dep == "advcl" and subject(verb) is None:
        return False  # "Asked whether ..., she said"
    if any(above.lower == "according" for above in (verb.head, verb.head.head)):
        return False
    if only_modifies_complement(verb) or _anonymity(verb) or verb.lemma in ("say", "add") or _cleft(verb):
        return False
    if verb.dep == "xcomp":
        return _complement_names(verb)
    if verb.dep == "acl":
        return _participle_names(verb)
    return not (verb.dep in ("pcomp", "csubj") and verb.tag == "VBG" and not _has_arguments(verb))


def only_modifies_complement(verb: Token) -> bool:
    """Is the verb only the phase, likelihood or will of the happening that its complement names?"""
    inner = verb.child("xcomp")
    if inner is None or inner.pos not in ("VERB", "AUX"):
        return False
    if inner.tag == "VBN" and verb.lemma in ("be", "get", "have") and not any(c.lower == "to" for c in inner.children):
        return False  # "was left standing": a participle tells of the state, not of a happening to come
    if _judges(verb) or _put_in(inner):
        return False
    if is_passive(verb) and verb.lemma in cue_set("passive"):
        return True
    return any(verb.lemma in _behaviour(name) for name in ("raising", "willing", "negating"))


def _judges(verb: Token) -> bool:
    """ "It was a mistake to close the bridge": the judgement is what is told, and the complement only what it is of."""
    return verb.lemma == "be" and (judging_predicate(verb) is not None or judging_comparison(verb) is not None)


def _put_in(complement: Token) -> bool:
    """ "is, to put it gently, imaginative"."""
    to = next((c for c in complement.children if c.lower == "to" and c.dep == "aux"), None)
    return to is not None and complement.i > 1 and any(c.dep == "punct" and c.i == to.i - 1 for c in complement.head.children)


def _anonymity(verb: Token) -> bool:
    """ "asked not to be named", "spoke on condition of anonymity", "that his name not be published": of a source, not of the world."""
    if verb.lemma == "speak" and any(_to_listener(c) for c in verb.children if c.dep == "prep"):
        return True
    inner = verb.child("xcomp", "ccomp") or verb
    if inner.lemma in ("name", "identify", "quote", "withhold"):
        withheld = verb.lemma == "ask" or any(c.dep == "neg" for c in inner.children)
        return withheld or (verb.dep in ("ccomp", "acl") and any(t.lemma in ("name", "identity") for t in verb.subtree()))
    own = subject(verb)
    printed = verb.lemma in ("give", "publish", "print", "use", "reveal", "disclose")
    return printed and own is not None and own.lemma in ("name", "identity") and _withheld(verb)


def _withheld(verb: Token) -> bool:
    return any(c.dep == "neg" for c in verb.children)


def _to_listener(preposition: Token) -> bool:
    """ "with this newspaper", "to journalists", "on condition of anonymity"."""
    noun = preposition.child("pobj")
    return noun is not None and (noun.lemma in cue_set("listeners") or (preposition.lower == "on" and noun.lemma == "condition"))


def _cleft(verb: Token) -> bool:
    """ "It was a lorry that ...", "This is what the frames show": the copula only points to another clause."""
    if verb.lemma != "be":
        return False
    attr = verb.child("attr")
    clausal = verb.child("acomp") is None and any(c.dep in ("ccomp", "csubj") and c.i > verb.i for c in verb.children)
    own = subject(verb)
    pointing = own is not None and own.lower in ("it", "this", "that", "these") and judging_predicate(verb) is None
    return pointing and (
        clausal or (attr is not None and own is not None and own.lower == "it" and any(c.dep == "relcl" for c in attr.children))
    )


def _complement_names(verb: Token) -> bool:
    head = verb.head
    if (verb.lemma in ("name", "identify", "quote") and head.lemma == "ask") or _judges(head) or _put_in(verb):
        return False
    if head.pos == "ADJ":
        return True
    if any(head.lemma in _behaviour(name) for name in ("raising", "willing", "negating")):
        return True
    if is_passive(head) and head.lemma in cue_set("passive"):
        return True
    return head.lemma in _behaviour("command") and verb.tag in ("VB", "VBN")


def _participle_names(verb: Token) -> bool:
    """ "handed in at Aberdare at ten": a participle behind its noun that has arguments of its own, or an infinitive order."""
    if verb.tag == "VB":
        return verb.head.lemma in ("order", "decision", "plan", "instruction", "command", "agreement", "pledge", "promise")
    if verb.lemma in cue_set("citing") or verb.lemma in _behaviour("linking"):
        return False
    return _has_arguments(verb)


def _has_arguments(verb: Token) -> bool:
    return any(c.dep in ("agent", "dobj", "prep", "nsubj", "nsubjpass", "npadvmod", "prt", "advmod") for c in verb.children)


def _verb(verb: Token) -> TriggerDraft:
    tokens = [verb]
    particle = next((c for c in verb.children if c.dep == "prt" and verb.i < c.i <= verb.i + 2), None)
    if particle is not None and particle.i == verb.i + 1:
        tokens.append(particle)
    if verb.lemma == "be":
        return TriggerDraft(verb, _with_predicate(verb), "state")
    return TriggerDraft(verb, tokens, "utterance" if verb.lemma in cue_set("verbs") else "verb")


def _figure(doc: Doc, verb: Token) -> TriggerDraft:
    """ "put the turnout": the verb up to the thing that is put at a figure."""
    thing = verb.child("dobj")
    return TriggerDraft(verb, doc.tokens[verb.i : (thing or verb).i + 1], "utterance")


def _with_predicate(copula: Token) -> list[Token]:
    """ "was then empty", "is a forgery": the copula up to the word that says what is so, where that stands close behind."""
    predicate = copula.child("acomp", "attr")
    if predicate is None or not copula.i < predicate.i <= copula.i + 3 or (predicate.dep == "attr" and predicate.pos != "NOUN"):
        return [copula]
    between = predicate.subtree()
    tokens = [t for t in [copula, *copula.children, *between] if copula.i <= t.i <= predicate.i]
    span = {t.i: t for t in tokens}
    return [span[i] for i in range(copula.i, predicate.i + 1)] if len(span) == predicate.i - copula.i + 1 else [copula]


def _noun_names(noun: Token) -> bool:
    """An event noun that carries its own participant, place or time, and is not the subject of a verb that only says it took place."""
    if noun.lemma not in words("event_nouns") or noun.dep in ("compound", "nmod", "amod", "npadvmod"):
        return False
    if noun.dep in ("nsubj", "nsubjpass") and noun.head.lemma in (
        "occur",
        "happen",
        "begin",
        "start",
        "end",
        "be",
        "follow",
        "continue",
        "break",
        "take",
    ):
        return False
    return any(
        child.dep == "poss"
        or (
            child.dep == "prep"
            and child.lower in ("of", "on", "at", "against", "by", "in", "from", "near")
            and child.child("pobj") is not None
        )
        or (child.dep in ("amod", "compound") and child.name is not None and child.name.label in ("GPE", "NORP", "ORG"))
        for child in noun.children
    )
