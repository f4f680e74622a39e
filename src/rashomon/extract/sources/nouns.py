"""Words that type a source: nouns for persons, names of bodies, nationalities; and the lists of `data/source_details.toml`."""

from functools import cache

from ...lexicon import table, words
from ...parse.doc import Token
from ..grammar import NOMINAL
from ..words import cue_set, kind_words, titles


def is_person(token: Token) -> bool:
    """Is the word a noun or a title for a person?"""
    return token.lemma in words("person_nouns") or token.lower.rstrip(".") in titles()


def is_body(token: Token) -> bool:
    """Does the word name a body that somebody may belong to?"""
    if token.lemma in cue_set("bodies") or token.lemma in kind_words("force") or token.lemma in kind_words("state"):
        return token.pos in NOMINAL
    return token.pos == "PROPN" and token.name is not None and token.name.label == "ORG"


def nationality(token: Token) -> bool:
    """Does the word say of which country somebody is: "Syrian", "US"?"""
    if token.pos not in ("ADJ", "PROPN", "NOUN") or not token.text[:1].isupper():
        return False
    word = token.lower.rstrip(".")
    return word in table("nationalities")["adjectives"] or (word in table("nationalities")["short"] and token.text.isupper())


@cache
def detail_list(name: str) -> frozenset[str]:
    """One list of the file."""
    return frozenset(table("source_details")[name])


@cache
def detail_table(name: str) -> dict[str, str]:
    """One table of the file: word -> how it says that somebody knows."""
    return dict(table("source_details")[name])
