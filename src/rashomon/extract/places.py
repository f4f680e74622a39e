"""Places: where a happening took place, by role, from the prepositions and verbs of movement around its trigger."""

from functools import cache

from ..lexicon import table, words
from ..parse.doc import Doc, Token
from ..records.vocabulary import PlaceRole
from .phrases import conjuncts
from .triggers import Found

NAMED = frozenset({"GPE", "LOC", "FAC"})
DEEPEST = 4  # places within places


@cache
def _prepositions() -> dict[str, PlaceRole]:
    return {word: role for role, found in table("places")["prepositions"].items() for word in found}


@cache
def _movers() -> dict[str, PlaceRole]:
    return {word: role for role, found in table("places")["movers"].items() for word in found}


def is_place(token: Token) -> bool:
    """Is it somewhere: a place's name, a noun for somewhere, or a proper noun (the caller knows the preposition)?"""
    if token.name is not None and token.name.label in ("DATE", "TIME", "PERSON", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "NORP"):
        alone = token.tag == "NNP" and not any(c.dep in ("compound", "det") for c in token.children)
        return token.name.label in ("PERSON", "NORP") and alone  # the small model takes many a town for a person or a people
    if token.name is not None and token.name.label in NAMED:
        return True
    if token.pos == "PROPN":
        return True
    return token.lemma in words("place_nouns") or token.lemma in words("place_nouns_more")


def find_places(doc: Doc, trigger: Found, clause: list[Token]) -> list[tuple[PlaceRole, Token]]:
    """(role, head) of each place of the happening: those that hang on its trigger first, then any other in its clause."""
    head = trigger.head
    found: list[tuple[PlaceRole, Token]] = []
    for child in head.children:
        if child.lower == "according":
            continue
        if child.dep in ("prep", "advmod", "prt") or (child.pos == "ADP" and child.dep != "mark"):
            found += _of_preposition(child)
        elif child.dep == "dobj" and head.lemma in _movers() and is_place(child):
            found += [(_movers()[head.lemma], one) for one in conjuncts(child) if is_place(one)]
        elif child.dep in ("dobj", "nsubjpass", "attr", "nsubj", "pobj", "dative"):
            found += _inside(child)
    if head.dep in ("acl", "relcl") and is_place(head.head) and any(c.tag == "WRB" and c.lower == "where" for c in head.children):
        found.append(("at", head.head))
    for token in clause:
        if token.dep in ("prep", "prt", "advmod") and token.head is not head and token.head.lower != "according":
            found += _of_preposition(token)
    unique: dict[int, tuple[PlaceRole, Token]] = {}
    for role, token in found:
        unique.setdefault(token.i, (role, token))
    return list(unique.values())


def _of_preposition(preposition: Token, depth: int = 0, given: PlaceRole | None = None) -> list[tuple[PlaceRole, Token]]:
    """The place behind a preposition, what it is coordinated with, and the places that hold it."""
    role = given or _role(preposition)
    found: list[tuple[PlaceRole, Token]] = []
    if depth > DEEPEST:
        return found
    for child in preposition.children:
        if child.dep == "pobj":
            for one in conjuncts(child):
                if child.lemma == "way" and preposition.lower == "by":  # "by way of Mandimba"
                    found += [place for c in one.children if c.lower == "of" for place in _of_preposition(c, depth + 1, "via")]
                elif role is not None and is_place(one):
                    found.append((role, one))
                    found += _around(one, depth + 1)
                elif role is not None or preposition.lower in ("of", "with", "by"):
                    found += _inside(one, depth + 1)
        elif child.dep in ("prep", "pcomp") and child.pos == "ADP":  # "out of the city", "from inside the gate"
            found += _of_preposition(child, depth + 1, role)
    return found


def _role(preposition: Token) -> PlaceRole | None:
    """The role that a preposition gives; "of" behind "out" is that of "out"."""
    if preposition.lower == "of" and any(c.lower == "out" and c.i == preposition.i - 1 for c in preposition.head.children):
        return "from"
    return _prepositions().get(preposition.lower)


def _around(place: Token, depth: int) -> list[tuple[PlaceRole, Token]]:
    """ "in the pit of the Colliery, near Aberaman": each place named on the way out."""
    found: list[tuple[PlaceRole, Token]] = []
    for child in place.children:
        if child.dep == "prep" and depth <= DEEPEST:
            if child.lower == "of":
                inner = child.child("pobj")
                if inner is not None and is_place(inner):
                    found.append(("at", inner))
                    found += _around(inner, depth + 1)
            else:
                found += [("at", token) for _, token in _of_preposition(child, depth + 1)]
        elif (
            child.dep in ("appos", "poss", "compound")
            and child.name is not None
            and child.name.label in NAMED
            and child.name is not place.name
        ):
            found.append(("at", child))
    return found


def _inside(noun: Token, depth: int = 0) -> list[tuple[PlaceRole, Token]]:
    """Places that a participant carries: "workers at Lichinga airport", "a hospital in Merthyr"."""
    found: list[tuple[PlaceRole, Token]] = []
    for child in noun.children:
        if child.dep == "prep" and child.lower in _prepositions() and _prepositions()[child.lower] == "at" and depth <= DEEPEST:
            found += [("at", token) for _, token in _of_preposition(child, depth + 1)]
        elif child.dep == "prep" and child.lower == "of" and child.child("pobj") is not None and depth < 2:
            found += _inside(child.child("pobj"), depth + 1)  # type: ignore[arg-type]
    return found
