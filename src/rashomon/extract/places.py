"""Places: where a happening took place, by role, from the prepositions and verbs of movement around its trigger.

Names of places are those that `toponyms` found, used for the place itself: a metonym, a people or a part of another name is no place.
"""

from collections.abc import Iterable, Mapping
from functools import cache

from ..lexicon import table, words
from ..parse.doc import Doc, Token
from ..records.draft import Toponym
from ..records.vocabulary import PlaceRole
from .kinds import names_office, person_noun
from .phrases import conjuncts
from .triggers import Found

NAMED = frozenset({"GPE", "LOC", "FAC"})
DEEPEST = 4  # places within places
DEICTIC = frozenset({"there", "here"})

Names = Mapping[int, Toponym]  # the toponym that each token is a part of


def names_of(doc: Doc, toponyms: Iterable[Toponym]) -> dict[int, Toponym]:
    """The toponyms by the indices of their tokens."""
    at = {token.start: token for token in doc.tokens}
    out: dict[int, Toponym] = {}
    for toponym in toponyms:
        token = at.get(toponym.span.start)
        while token is not None and token.end <= toponym.span.end:
            out[token.i] = toponym
            token = doc.tokens[token.i + 1] if token.i + 1 < len(doc.tokens) else None
    return out


def _is_literal(token: Token, names: Names) -> bool:
    return token.i in names and names[token.i].use == "literal"


@cache
def _prepositions() -> dict[str, PlaceRole]:
    return {word: role for role, found in table("places")["prepositions"].items() for word in found}


def _one_name(a: Token, b: Token, names: Names) -> bool:
    """Are they, and all words between them, of toponyms ("New York")?"""
    return abs(a.i - b.i) < 8 and all(i in names for i in range(min(a.i, b.i), max(a.i, b.i) + 1))


@cache
def _goers() -> frozenset[str]:
    return frozenset(table("places")["goers"])


@cache
def _movers() -> dict[str, PlaceRole]:
    return {word: role for role, found in table("places")["movers"].items() for word in found}


def is_place(token: Token, names: Names) -> bool:
    """Is it somewhere: a place's name, a noun for somewhere, or a proper noun (the caller knows the preposition)?"""
    if token.i in names and names[token.i].use in ("literal", "demonym"):
        return names[token.i].use == "literal"
    if token.name is not None and token.name.label in ("DATE", "TIME", "PERSON", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "NORP"):
        alone = token.tag == "NNP" and not any(c.dep in ("compound", "det") for c in token.children)
        return token.name.label in ("PERSON", "NORP") and alone  # the small model takes many a town for a person or a people
    if token.name is not None and token.name.label in NAMED:
        return True
    if token.pos == "PROPN":
        return True
    return token.lemma in words("place_nouns") or token.lemma in words("place_nouns_more")


def find_places(doc: Doc, trigger: Found, clause: list[Token], names: Names) -> list[tuple[PlaceRole, Token]]:
    """(role, head) of each place of the happening: those that hang on its trigger first, then any other in its clause."""
    head = trigger.head
    found = [place for child in head.children if child.lower != "according" for place in _of_child(head, child, names)]
    if trigger.type == "noun":
        found += [("at", token) for token in _named_beside(head, names)]
    if head.dep in ("acl", "relcl") and is_place(head.head, names) and any(c.tag == "WRB" and c.lower == "where" for c in head.children):
        found.append(("at", head.head))
    for token in clause:
        if token.dep == "advmod" and token.lower in DEICTIC and token.head is not head and token.head.pos in ("NOUN", "PROPN"):
            found.append(("at", token))  # "killed a woman there"
        elif token.dep in ("prep", "prt", "advmod") and token.head is not head and token.head.lower != "according":
            found += _of_preposition(token, names)
    unique: dict[int, tuple[PlaceRole, Token]] = {}
    for role, token in found:
        unique.setdefault(token.i, (role, token))
    return list(unique.values())


def _of_child(head: Token, child: Token, names: Names) -> list[tuple[PlaceRole, Token]]:
    """The places that one dependent of a happening gives."""
    if child.dep == "advmod" and child.lower in DEICTIC:
        return [("to" if head.lemma in _goers() else "at", child)]
    if child.dep in ("prep", "advmod", "prt") or (child.pos == "ADP" and child.dep != "mark"):
        return _of_preposition(child, names)
    found: list[tuple[PlaceRole, Token]] = []
    if child.dep == "dobj" and head.lemma in _movers() and is_place(child, names):
        found = [(_movers()[head.lemma], one) for one in conjuncts(child) if is_place(one, names)]
    elif affected(child):
        found = [("at", one) for one in conjuncts(child) if is_place(one, names)]
    if child.dep in ("dobj", "nsubjpass", "attr", "nsubj", "pobj", "dative"):
        found += _inside(child, names)
        found += [("at", token) for token in _named_beside(child, names)]
    return found


def affected(token: Token) -> bool:
    """Is it what something happens to and, if it is somewhere, where: "flooded the valley", "Suzak was hit"?"""
    verb = token.head
    return (token.dep == "dobj" and verb.lemma in table("places")["affecting"]["verbs"]) or (
        token.dep == "nsubjpass" and (verb.lemma in table("places")["affecting"]["verbs"] or _movers().get(verb.lemma) == "to")
    )


def _named_beside(noun: Token, names: Names) -> list[Token]:
    """A place's name in the phrase of a noun that is no person, office or body: "the Farchana cholera", "the signal of Sathajagat"."""
    if noun.i in names or noun.pos not in ("NOUN", "PROPN") or names_office(noun):
        return []
    people = noun.lemma in table("places")["inhabitants"]
    if not people and (person_noun(noun.lemma) or noun.lemma in words("group_nouns")):
        return []
    before = [c for c in noun.children if c.dep in ("compound", "nmod", "poss") and _is_literal(c, names)] if not people else []
    behind = [one for c in noun.children if c.dep == "prep" and c.lower == "of" for one in c.children if one.dep == "pobj"]
    return [*before, *(one for one in behind if _is_literal(one, names))]


def _of_preposition(preposition: Token, names: Names, depth: int = 0, given: PlaceRole | None = None) -> list[tuple[PlaceRole, Token]]:
    """The place behind a preposition, what it is coordinated with, and the places that hold it."""
    role = given or _role(preposition)
    found: list[tuple[PlaceRole, Token]] = []
    if depth > DEEPEST:
        return found
    for child in preposition.children:
        if child.dep == "pobj":
            for one in conjuncts(child):
                if child.lemma == "way" and preposition.lower == "by":  # "by way of Mandimba"
                    found += [place for c in one.children if c.lower == "of" for place in _of_preposition(c, names, depth + 1, "via")]
                elif role is not None and is_place(one, names):
                    found.append((role, one))
                    found += _around(one, names, depth + 1)
                elif role is not None or preposition.lower in ("of", "with", "by"):
                    found += _inside(one, names, depth + 1)
        elif child.dep in ("prep", "pcomp") and child.pos == "ADP":  # "out of the city", "from inside the gate"
            found += _of_preposition(child, names, depth + 1, role)
    return found


def _role(preposition: Token) -> PlaceRole | None:
    """The role that a preposition gives; "of" behind "out" is that of "out"."""
    if preposition.lower == "of" and any(c.lower == "out" and c.i == preposition.i - 1 for c in preposition.head.children):
        return "from"
    return _prepositions().get(preposition.lower)


def _around(place: Token, names: Names, depth: int) -> list[tuple[PlaceRole, Token]]:
    """ "in the pit of the Colliery, near Aberaman": each place named on the way out."""
    found: list[tuple[PlaceRole, Token]] = []
    for child in place.children:
        if child.dep == "prep" and depth <= DEEPEST:
            if child.lower == "of":
                inner = child.child("pobj")
                if inner is not None and is_place(inner, names):
                    found.append(("at", inner))
                    found += _around(inner, names, depth + 1)
            else:
                found += [("at", token) for _, token in _of_preposition(child, names, depth + 1)]
        elif (
            child.dep in ("appos", "poss", "compound")
            and child.i not in names
            and child.name is not None
            and child.name.label in NAMED
            and child.name is not place.name
        ) or (
            child.dep in ("appos", "poss", "compound", "npadvmod")
            and _is_literal(child, names)
            and not (place.i in names and _one_name(child, place, names))
        ):
            found.append(("at", child))
    return found


def _inside(noun: Token, names: Names, depth: int = 0) -> list[tuple[PlaceRole, Token]]:
    """Places that a participant carries: "workers at Lichinga airport", "a hospital in Merthyr"."""
    found: list[tuple[PlaceRole, Token]] = []
    for child in noun.children:
        if child.dep == "prep" and child.lower in _prepositions() and _prepositions()[child.lower] == "at" and depth <= DEEPEST:
            found += [("at", token) for _, token in _of_preposition(child, names, depth + 1)]
        elif child.dep == "prep" and child.lower == "of" and child.child("pobj") is not None and depth < 2:
            found += _inside(child.child("pobj"), names, depth + 1)  # type: ignore[arg-type]
    return found
