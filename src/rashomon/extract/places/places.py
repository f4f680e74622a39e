"""Places: where a happening took place, by role, from the prepositions and verbs of movement around its trigger.

Names of places are those that `toponyms` found, used for the place itself: a metonym, a people or a part of another name is no place.
"""

from collections.abc import Iterable
from functools import cache

from ...lexicon import table, words
from ...parse.doc import Doc, Token
from ...records.vocabulary import PlaceRole
from ..clauses import Clause
from ..grammar import conjuncts
from ..words import names_office, person_noun
from .place_nouns import NAMED, NameIndex, is_place, place_class, place_noun
from .roles import prepositions, role_of

MAX_DEPTH = 4  # places within places
DEICTIC = frozenset({"there", "here"})
ABSTRACT = ("ism", "ity", "ness", "ship")  # endings of nouns for qualities and relations


def _one_name(a: Token, b: Token, names: NameIndex) -> bool:
    """Are they, and all words between them, of toponyms ("New York")?"""
    return abs(a.i - b.i) < 8 and all(i in names.toponyms for i in range(min(a.i, b.i), max(a.i, b.i) + 1))


@cache
def _movers() -> dict[str, PlaceRole]:
    return {word: role for role, found in table("places")["movers"].items() for word in found}


def find_places(doc: Doc, clause: Clause, names: NameIndex) -> list[tuple[PlaceRole, Token]]:
    """(role, head) of each place of the happening: those that hang on its trigger first, then any other in its clause."""
    head = clause.head
    found = [place for child in head.children if child.lower != "according" for place in _of_child(head, child, names)]
    if clause.trigger.type == "noun":
        found += [("at", token) for token in _named_beside(head, names)]
    if head.dep in ("acl", "relcl") and is_place(head.head, names) and any(c.tag == "WRB" and c.lower == "where" for c in head.children):
        found.append(("at", head.head))
    for token in clause.tokens:
        if token.dep == "advmod" and token.lower in DEICTIC and token.head is not head and token.head.pos in ("NOUN", "PROPN"):
            found.append(("at", token))  # "killed a woman there"
        elif token.lemma in place_class("directions", "words") and token.head is not head:
            found += [("at", one) for one in _off(token, names)]
        elif token.dep in ("prep", "prt", "advmod") and token.head is not head and token.head.lower != "according":
            found += _of_preposition(token, names)
    if all(role != "at" for role, _ in found):
        found += _fronted(head, names)
    return _once(found or _of_cause(head, names), names)


def _of_cause(head: Token, names: NameIndex) -> list[tuple[PlaceRole, Token]]:
    """ "Four people were killed after a dam burst in southern Kyrgyzstan": the hurt are where that happened which hurt them."""
    for verb in (head, *(c for c in head.children if c.dep == "conj"), *([head.head] if head.dep == "conj" else [])):
        if verb.lemma not in place_class("casualties", "verbs"):
            continue
        for child in verb.children:
            found = _where_caused(child, names)
            if found:
                return found
    return []


def _where_caused(child: Token, names: NameIndex) -> list[tuple[PlaceRole, Token]]:
    """The places of a clause or a phrase that tells of the cause: "when a train derailed in Bihar", "as a result of the breach in Osh"."""
    openers = place_class("casualties", "openers")
    if child.dep == "advcl" and any(c.lower in openers for c in child.children if c.dep in ("mark", "advmod")):
        return [place for c in child.children for place in _of_child(child, c, names) if place[0] == "at"]
    noun = child.child("pobj") if child.dep == "prep" and child.lower in openers else None
    return _inside(noun, names) if noun is not None else []


def _fronted(head: Token, names: NameIndex) -> list[tuple[PlaceRole, Token]]:
    """ "In Oman, houses were emptied and people fled": a place in front of coordinated clauses is that of all."""
    first = head
    while first.dep == "conj" and first.head.pos in ("VERB", "AUX"):
        first = first.head
    if first is head or head.pos not in ("VERB", "AUX"):
        return []
    start = min((c.i for c in first.children if c.dep in ("nsubj", "nsubjpass", "expl")), default=first.i)
    fronted = [c for c in first.children if c.dep == "prep" and c.i < start]
    return [(role, one) for c in fronted for role, one in _of_preposition(c, names) if role == "at"]


def _once(found: Iterable[tuple[PlaceRole, Token]], names: NameIndex) -> list[tuple[PlaceRole, Token]]:
    """Each word, and each name of a place, but once: as it is met first."""
    unique: dict[int, tuple[PlaceRole, Token]] = {}
    for role, token in found:
        toponym = names.toponyms.get(token.i)
        if token.pos != "PUNCT":
            unique.setdefault(token.start if toponym is None else toponym.span.start, (role, token))
    return list(unique.values())


def _of_child(head: Token, child: Token, names: NameIndex) -> list[tuple[PlaceRole, Token]]:
    """The places that one dependent of a happening gives."""
    if child.dep == "advmod" and child.lower in DEICTIC:
        return [] if _presents(head, child) else [("to" if head.lemma in place_class("going", "verbs") else "at", child)]
    if child.lemma in place_class("directions", "words"):
        return [("at", one) for one in _off(child, names)]
    if child.dep in ("prep", "advmod", "prt", "agent") or (child.pos == "ADP" and child.dep != "mark"):
        return _of_preposition(child, names)
    found: list[tuple[PlaceRole, Token]] = []
    if child.dep == "dobj" and head.lemma in _movers() and is_place(child, names):
        role = _movers()[head.lemma]
        found = [
            place for one in conjuncts(child) if is_place(one, names) for place in ((role, one), *_enclosing_places(one, names, 1, role))
        ]
    elif undergoes(child) or is_scene(child, names):
        found = [("at", one) for one in conjuncts(child) if is_place(one, names)]
    if child.dep in ("dobj", "nsubjpass", "attr", "nsubj", "pobj", "dative"):
        found += _inside(child, names)
        found += [("at", token) for token in _named_beside(child, names)]
    return found


def _off(direction: Token, names: NameIndex) -> list[Token]:
    """ "Ten miles north of Aleppo": the place from which it lies that way."""
    found = [one for c in direction.children if c.lower == "of" for one in c.children if one.dep == "pobj" and is_place(one, names, "of")]
    return [one for inner in found for one in conjuncts(inner)]


def _presents(verb: Token, word: Token) -> bool:
    """ "Here is what we know": the word only points ahead."""
    later = all(c.i > verb.i for c in verb.children if c.dep == "nsubj")
    return word.lower == "here" and verb.lemma == "be" and word.i == verb.i - 1 and later


def undergoes(token: Token) -> bool:
    """Is it what something happens to and, if it is somewhere, where: "flooded the valley", "Suzak was hit"?"""
    verb = token.head
    return (token.dep == "dobj" and verb.lemma in table("places")["affecting"]["verbs"]) or (
        token.dep == "nsubjpass" and (verb.lemma in table("places")["affecting"]["verbs"] or _movers().get(verb.lemma) == "to")
    )


def is_scene(token: Token, names: NameIndex) -> bool:
    """Is it the name of a place as the subject of what goes on there: "Damascus fell", "Aleppo was another staging ground"?"""
    verb = token.head
    if token.dep != "nsubj" or not names.literal(token):
        return False
    if verb.lemma != "be":
        alone = verb.child("dobj") is None
        return verb.lemma in place_class("undergoing", "having") or (alone and verb.lemma in place_class("undergoing", "verbs"))
    noun = verb.child("attr")
    if noun is not None:
        return place_noun(noun) or noun.lemma in place_class("undergoing", "scenes")
    return any(c.dep == "acomp" and c.lemma in place_class("undergoing", "states") for c in verb.children)


def _named_beside(noun: Token, names: NameIndex) -> list[Token]:
    """A place's name in the phrase of a noun that is no person, office or body: "the Farchana cholera", "the signal of Sathajagat"."""
    if noun.i in names.toponyms or noun.pos not in ("NOUN", "PROPN") or names_office(noun):
        return []
    if noun.pos == "PROPN" and not place_noun(noun) and noun.lower not in words("event_nouns"):
        return []  # "the Dallas Cowboys"
    people = noun.lemma in table("places")["inhabitants"]
    if not people and (person_noun(noun.lemma) or noun.lemma in words("group_nouns") or _of_mind(noun.lemma)):
        return []
    before = [c for c in noun.children if _lies_in(noun, c) and names.literal(c)] if not people else []
    behind = [one for c in noun.children if c.dep == "prep" and c.lower == "of" for one in c.children if one.dep == "pobj"]
    return [*before, *(one for one in behind if names.literal(one))]


def _of_mind(lemma: str) -> bool:
    """Is it a noun for what is thought, said, ruled or owed, which is nowhere ("Indiana law", "criticism of Israel")?"""
    return lemma in place_class("nowhere", "nouns") or lemma.endswith(ABSTRACT)


def _lies_in(noun: Token, name: Token) -> bool:
    """Does a name before a noun say where that is ("the Raytown flat", "Germany's border"), not whose ("Iran's embassy")?"""
    if name.dep not in ("compound", "nmod", "poss") or noun.lemma in place_class("nowhere", "owned"):
        return False
    return name.dep != "poss" or place_noun(noun)


def _of_preposition(preposition: Token, names: NameIndex, depth: int = 0, given: PlaceRole | None = None) -> list[tuple[PlaceRole, Token]]:
    """The place behind a preposition, what it is coordinated with, and the places that hold it."""
    found: list[tuple[PlaceRole, Token]] = []
    if depth > MAX_DEPTH:
        return found
    for child in preposition.children:
        if child.dep == "pobj":
            for one in conjuncts(child):
                found += _of_object(preposition, one, names, depth, given)
        elif child.dep in ("prep", "pcomp") and child.pos == "ADP":  # "out of the city", "from inside the gate"
            found += _of_preposition(child, names, depth + 1, prepositions().get(preposition.lower))
    return found


def _of_object(preposition: Token, one: Token, names: NameIndex, depth: int, given: PlaceRole | None) -> list[tuple[PlaceRole, Token]]:
    """The place that one object of a preposition is, or those that it carries."""
    if one.lemma == "way" and preposition.lower == "by":  # "by way of Mandimba"
        ways = [inner for c in one.children if c.lower == "of" for inner in c.children if inner.dep == "pobj"]
        return [("via", inner) for inner in ways if is_place(inner, names)]
    role = (given or role_of(preposition, one, names)) if is_place(one, names, preposition.lower) else None
    if role is not None:
        return [(role, one), *_enclosing_places(one, names, depth + 1, role)]
    carries = preposition.lower in prepositions() or preposition.lower in ("of", "with")
    return _inside(one, names, depth + 1) if carries else []


def _enclosing_places(place: Token, names: NameIndex, depth: int, role: PlaceRole) -> list[tuple[PlaceRole, Token]]:
    """ "in the pit of the Colliery, near Aberaman": each place named on the way out, in the role of what it holds."""
    found: list[tuple[PlaceRole, Token]] = []
    for child in place.children:
        if child.dep == "prep" and depth <= MAX_DEPTH:
            if child.lower == "of":
                inner = child.child("pobj")
                named = place.pos == "PROPN" and inner is not None and not names.literal(inner)  # "the Hall of Fame"
                if inner is not None and not named and is_place(inner, names):
                    found.append((role, inner))
                    found += _enclosing_places(inner, names, depth + 1, role)
            else:
                found += [(role, token) for _, token in _of_preposition(child, names, depth + 1)]
        elif _holds(place, child, names):
            found.append((role, child))
    return found


def _holds(place: Token, child: Token, names: NameIndex) -> bool:
    """Is a name in the phrase of a place that of what holds it ("Aberdare, Wales", "the Homs bridge")?"""
    if child.dep not in ("appos", "poss", "compound", "npadvmod") or child.pos == "PUNCT" or child.lower in names.persons:
        return False
    if child.dep in ("poss", "compound") and place.lemma.lower() in place_class("nowhere", "owned"):
        return False
    if child.i in names.toponyms:
        return names.literal(child) and not (place.i in names.toponyms and _one_name(child, place, names))
    return child.dep != "npadvmod" and child.name is not None and child.name.label in NAMED and child.name is not place.name


def _inside(noun: Token, names: NameIndex, depth: int = 0) -> list[tuple[PlaceRole, Token]]:
    """Places that a participant carries: "workers at Lichinga airport", "a hospital in Merthyr"."""
    found: list[tuple[PlaceRole, Token]] = []
    for child in noun.children:
        if child.dep == "prep" and prepositions().get(child.lower) == "at" and depth <= MAX_DEPTH:
            found += [("at", token) for _, token in _of_preposition(child, names, depth + 1)]
        elif child.dep == "prep" and child.lower == "of" and child.child("pobj") is not None and depth < 2:
            found += _inside(child.child("pobj"), names, depth + 1)  # type: ignore[arg-type]
    return found
