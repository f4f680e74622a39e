"""Words for somewhere: names of places, nouns for places, and the classes of words that decide what a preposition says of them."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from ...lexicon import names_medium, outlet_names, table, words
from ...parse.doc import Doc, Token
from ...records.draft import Toponym
from ..words import person_noun, sex_of, titles

NAMED = frozenset({"GPE", "LOC", "FAC"})
NO_PLACES = ("EVENT", "LANGUAGE", "LAW", "PRODUCT", "WORK_OF_ART")
_BEFORE = ("det", "poss", "nummod", "amod", "compound")
UNPLACED = ("DATE", "TIME", "PERSON", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL", "NORP")


class NameIndex(NamedTuple):
    """What a report's names are: the toponym that each token is a part of, and the last words of persons' full names, lower case."""

    toponyms: Mapping[int, Toponym]
    persons: frozenset[str]

    def literal(self, token: Token) -> bool:
        """Is it the name of a place that stands for the place itself?"""
        return token.i in self.toponyms and self.toponyms[token.i].use == "literal"


def name_index(doc: Doc, toponyms: Mapping[int, Toponym]) -> NameIndex:
    """The toponyms by the indices of their tokens, and who the report's persons are."""
    return NameIndex(toponyms, _persons(doc))


def _persons(doc: Doc) -> frozenset[str]:
    """The last words of names that are surely persons': with a given name or a title before them."""
    found = set()
    for name in doc.names:
        tokens = doc.tokens[name.first : name.last]
        before = doc.tokens[name.first - 1] if name.first else None
        titled = before is not None and before.lower.rstrip(".") in titles() and before.text[:1].isupper()
        given = len(tokens) > 1 and sex_of([t.text for t in tokens]) is not None
        if tokens and name.label in ("PERSON", "GPE", "ORG") and ((titled and name.label == "PERSON") or given):
            found.add(tokens[-1].lower)
    return frozenset(found)


@cache
def place_class(section: str, part: str) -> frozenset[str]:
    """One list of `data/places.toml`."""
    return frozenset(table("places")[section][part])


def place_noun(token: Token) -> bool:
    """Is it a noun for somewhere, and no mere turn of phrase ("in place", "behind closed doors")?"""
    lemma = token.lemma.lower()
    if lemma in place_class("figurative", "always"):
        return False
    if lemma in place_class("figurative", "bare") and not any(c.i < token.i and c.dep in _BEFORE for c in token.children):
        return False
    return lemma in words("place_nouns") or lemma in words("place_nouns_more")


def is_place(token: Token, names: NameIndex, preposition: str = "in") -> bool:
    """Is it somewhere: a place's name, a noun for somewhere, or behind a preposition for places a name that is nobody's?"""
    label = token.name.label if token.name is not None else None
    if token.i in names.toponyms:
        return names.literal(token) and not (token.lower in names.persons and label not in NAMED)
    if token.pos == "PROPN":
        if _medium(token):
            return False
        site = place_noun(token) and label != "PERSON" and token.head.pos != "PROPN"
        return site or (preposition in place_class("locating", "names") and _place_name(token, label, names))
    if label in UNPLACED:
        return False
    return label in NAMED or place_noun(token)


def _parts(token: Token) -> list[str]:
    return [*(c.text for c in token.children if c.dep == "compound"), token.text]


def _medium(token: Token) -> bool:
    """ "In Thursday's Post", "on Twitter": a paper, a broadcaster or a platform is nowhere."""
    parts = _parts(token)
    words_ = [part.lower() for part in parts]
    return names_medium(parts) or " ".join(words_) in outlet_names() or any(w in place_class("locating", "platforms") for w in words_)


def _place_name(token: Token, label: str | None, names: NameIndex) -> bool:
    """Is a name that no gazetteer has a place's, where its preposition lets it be?"""
    letters = token.text.isupper() and len(token.text) > 1  # "the TPP": letters stand for bodies and pacts
    if not token.text[:1].isalpha() or letters or token.lower in names.persons or label in NO_PLACES:
        return False
    if person_noun(token.lower) or token.lower in titles():
        return False
    if label in UNPLACED:
        alone = token.tag == "NNP" and not any(c.dep in ("compound", "det") for c in token.children)
        return label in ("PERSON", "NORP") and alone  # the small model takes many a town for a person or a people
    return True
