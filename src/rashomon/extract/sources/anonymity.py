"""Anonymity: on what terms an unnamed source speaks, and why it is not named, in the words that say so."""

from collections.abc import Iterator, Set
from functools import cache

from ...lexicon import table
from ...parse.doc import Doc, Token
from ...records.draft import Detail
from ...records.span import Span
from ..coreference import Coreference
from ..grammar import shared_subject
from ..words import is_cue

MAX_SENTENCES_AWAY = 2  # sentences back in which "they" and "the person" look for their speaker
FINITE = frozenset({"VBD", "VBZ", "VBP", "VB", "VBG", "VBN"})


def anonymity_terms(doc: Doc, coreference: Coreference, speaking: Set[int]) -> Iterator[tuple[int, Detail]]:
    """(referent, detail) for every condition and reason that the report states of one who speaks."""
    for token in doc.tokens:
        top = _condition(token) or _no_leave(token)
        if top is None:
            continue
        number = _whose(doc, top, coreference, speaking)
        if number is None:
            continue
        yield from ((number, detail) for detail in _stated_terms(token, top))


def _stated_terms(key: Token, top: Token) -> Iterator[Detail]:
    """The condition and its reason; a lack of leave is a reason by itself, unless it stands in one."""
    if _condition(key) is None:
        if top.dep != "advcl":
            yield Detail("reason", _whole(top))
        return
    yield Detail("anonymity", Span(_start(top, key), _end(key, top)))
    reason = _reason(top, key)
    if reason is not None:
        yield Detail("reason", reason)


def _condition(token: Token) -> Token | None:
    """The verb (or preposition) of a term on which somebody speaks, where the token is its key word; else None."""
    if token.lemma in _set("anonymity"):
        return _clause(token)
    if token.lower in ("anonymous", "unnamed", "nameless", "unidentified") and token.dep in ("acomp", "oprd"):
        return _clause(token)
    if token.lemma in _set("naming") and token.pos == "VERB" and _kept_from(token):
        return _clause(_refusal(token) or token)
    if token.lemma in _set("names") and token.pos == "NOUN" and token.dep in ("dobj", "nsubjpass"):
        verb = token.head
        given = verb.lemma in (*_set("naming"), "give", "provide") and _kept_from(verb)
        return _clause(_refusal(verb) or verb) if given or verb.lemma in _set("hiding") else None
    return None


def _no_leave(token: Token) -> Token | None:
    """The verb of "was not authorised to speak", where no condition stands above it."""
    if token.lemma not in _set("leave") or not any(c.dep == "neg" for c in (*token.children, *token.head.children)):
        return None
    if not any(c.lemma in _set("speaking") for c in token.children):
        return None
    return token


def _kept_from(verb: Token) -> bool:
    """Is the naming refused: "not to be named", "declined to give", "cannot be identified"?"""
    if any(c.dep == "neg" for c in verb.children):
        return True
    refusal = _refusal(verb)
    if refusal is None:
        return False
    refused = refusal.lemma in ("decline", "refuse", "avoid", "fear")
    return refused or any(c.dep == "neg" for c in refusal.children)


def _refusal(verb: Token) -> Token | None:
    """The verb of asking or refusing that the naming hangs on."""
    above = verb.head
    return above if verb.dep in ("xcomp", "ccomp", "advcl") and above is not verb and above.lemma in _set("withholding") else None


def _clause(token: Token) -> Token:
    """The nearest verb at or above the token that can have a speaker for its subject."""
    for above in (token, *token.ancestors()):
        if above.pos in ("VERB", "AUX") and above.tag in FINITE and above.lemma not in ("cite", "fear", "keep", "remain", "stay"):
            return above
    return token


def _whose(doc: Doc, top: Token, coreference: Coreference, speaking: Set[int]) -> int | None:
    """The speaker of whom a term is said: its subject, the noun that its clause hangs on, else the last unnamed one nearby."""
    if top.dep in ("acl", "relcl") and not _owns_name(top):
        number = coreference.referent_of(top.head)
        return number if number in speaking else None
    own = shared_subject(top)
    number = coreference.referent_of(own)
    if number in speaking:
        return number
    if own is not None and own.pos not in ("PRON", "NOUN"):
        return None
    return _last_speaker(doc, top, coreference, speaking)


def _owns_name(verb: Token) -> bool:
    """ "whose name was withheld": the clause's subject is the name."""
    return any(c.lemma in _set("names") for c in verb.children if c.dep == "nsubjpass") and verb.dep != "relcl"


def _last_speaker(doc: Doc, top: Token, coreference: Coreference, speaking: Set[int]) -> int | None:
    """The last unnamed speaker before the term, in its sentence or a few before it."""
    first = doc.sentences[max(top.sentence - MAX_SENTENCES_AWAY, 0)].first
    for token in reversed(doc.tokens[first : top.i]):
        number = coreference.of_token.get(token.i)
        if number in speaking and number is not None and token.pos != "PRON" and not coreference.entries[number].names:
            return number
    return None


def _start(top: Token, key: Token) -> int:
    """A cue that only says ("said on condition of anonymity") is left out of the words of the condition."""
    if top.lemma in _set("withholding") or not is_cue(top) or top is key or top.lemma in ("speak", "talk"):
        first = top
        own = top.child("nsubj", "nsubjpass") if top.dep == "relcl" else None
        if own is not None:
            first = min(own.subtree(), key=lambda t: t.i)
        negation = [c for c in top.children if c.dep in ("aux", "auxpass", "neg") and c.i < first.i]
        return min([first, *negation], key=lambda t: t.i).start
    below = key
    while below.head is not top and below.head is not below:
        below = below.head
    return below.start


def _end(key: Token, top: Token) -> int:
    """The end of the key word, or of the verb in whose complement it stands ("asked not to be quoted by name")."""
    ends = [t.end for t in key.subtree() if t.i > key.i and t.dep in ("prep", "pobj", "dobj", "poss") and not _opens_reason(t)]
    reason = _reason_token(top, key)
    stop = min((t.start for t in reason.subtree()), default=None) if reason is not None else None
    return max([key.end, top.end if top.i > key.i else key.end, *(end for end in ends if stop is None or end <= stop)])


def _opens_reason(token: Token) -> bool:
    return any(t.lower in _set("reasons") for t in (token, token.head))


def _whole(verb: Token) -> Span:
    """ "was not authorised to speak to the media": the verb with its auxiliaries and complement."""
    kept = [verb, *(c for c in verb.children if c.dep in ("aux", "auxpass", "neg"))]
    kept += [t for c in verb.children if c.dep in ("xcomp", "ccomp") for t in _without_joined(c)]
    return Span(min(t.start for t in kept), max(t.end for t in kept if t.pos != "PUNCT"))


def _without_joined(verb: Token) -> list[Token]:
    out = {t.i for c in verb.children if c.dep in ("conj", "cc", "advcl", "parataxis") for t in c.subtree()}
    return [t for t in verb.subtree() if t.i not in out]


def _reason(top: Token, key: Token) -> Span | None:
    """Why: "because they were not authorised to speak", "for fear of reprisals", "citing the sensitivity of the talks"."""
    token = _reason_token(top, key)
    if token is None:
        return None
    words = [t for t in _without_joined(token) if t.pos != "PUNCT" and t is not key]
    return Span(words[0].start, words[-1].end)


def _reason_token(top: Token, key: Token) -> Token | None:
    around = [c for t in dict.fromkeys((key, *_path(key, top), top)) for c in t.children if c.i > min(key.i, top.i)]
    for child in around:
        opened = child.lower if child.dep in ("prep", "advcl", "amod") else None
        mark = child.child("mark", "prep") if child.dep in ("advcl", "ccomp", "relcl") else None
        noun = child.child("pobj", "pcomp")
        if child.pos == "VERB" and child.lower in ("citing", "fearing"):
            return child
        if mark is not None and mark.lower in ("because", "as", "since", "given", "lest"):
            return child
        if opened in ("because", "due", "owing", "given", "citing", "fearing", "lest"):
            return child
        if opened in ("for", "out") and _reason_noun(noun or _next(child)):
            return child
    return None


def _next(child: Token) -> Token | None:
    of = child.child("prep")
    return of.child("pobj") if of is not None else None


def _reason_noun(noun: Token | None) -> bool:
    return noun is not None and noun.lemma in _set("reason_nouns")


def _path(key: Token, top: Token) -> list[Token]:
    found = []
    for above in key.ancestors():
        if above is top:
            break
        found.append(above)
    return found


@cache
def _set(name: str) -> frozenset[str]:
    return frozenset(table("source_details")[name])
