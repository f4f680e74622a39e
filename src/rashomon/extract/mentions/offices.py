"""Offices and names: where an office ends and its holder's name begins ("Interior Ministry spokesman Ali Reza"), and what general
words may name the holder ("the diplomat", "the California congressman")."""

from collections.abc import Iterable
from functools import cache

from ...lexicon import table, words
from ...parse.doc import Doc, Token
from ..words import (
    cue_set,
    given_name,
    kind_words,
    named_roles,
    person_noun,
    titles,
)

DEEPEST = 3  # words of a portfolio between an office and a name


@cache
def office_words(name: str) -> frozenset[str]:
    """The words of one class of `data/offices.toml`."""
    return frozenset(table("offices")[name])


def is_office(token: Token) -> bool:
    """Is it a title, an office, a rank or a calling that may stand before a name? In lower case every noun for a person may."""
    word = token.lower.rstrip(".")
    known = word in titles() or word in office_words("offices")
    return known or (token.text.islower() and token.pos in ("NOUN", "PROPN", "ADJ") and _for_person(token.lemma.lower()))


def is_calling(noun: str) -> bool:
    """Is it an office, a rank or a calling, and no role that a happening gives ("suspect", "victim")?"""
    known = noun in office_words("offices") or noun in table("titles")["neutral"] or noun in table("offices")["general"]
    return known and not named_roles([noun])


def _for_person(noun: str) -> bool:
    return person_noun(noun) and noun not in kind_words("vehicle")  # "the tanker Sanchi": not one of a tank's crew


def split_office(doc: Doc, first: int, last: int) -> tuple[int, Token | None]:
    """Where the person's own name begins in a run of tokens that the tagger took for one name, and the office before it, if any."""
    start = _behind_portfolio(doc, first, last)
    if _with_article(doc, first, last):
        return first, None
    if start == first and _of_body(doc.tokens[first:last]):
        return first, None
    for i in range(last - 2, start - 1, -1):
        begin = i + 2 if doc.tokens[i + 1].text == "." and i + 2 < last else i + 1
        if is_office(doc.tokens[i]) and doc.tokens[begin].text[:1].isupper():
            return begin, doc.tokens[i]
    return start, _office_before(doc, start)


def _with_article(doc: Doc, first: int, last: int) -> bool:
    """ "the Lady Morven", "the King George": with an article, and no person's name to the tagger, it is a ship or an inn."""
    label = doc.tokens[last - 1].name
    if (label is not None and label.label == "PERSON") or last - first < 2:
        return False
    start = first + 1 if doc.tokens[first].lower == "the" else first
    titled = start < last - 1 and doc.tokens[start].text.istitle() and doc.tokens[start].lower in titles()
    return titled and start > 0 and doc.tokens[start - 1].lower == "the" and not any(given_name(t.text) for t in doc.tokens[start:last])


def _of_body(tokens: list[Token]) -> bool:
    """ "General Motors", "King Abdullah University": does the last word say that it is no person?"""
    word = tokens[-1].lower
    place = word in words("place_nouns") and not any(given_name(t.text) for t in tokens[:-1])  # "Antony Hall" is no hall
    return place or word in office_words("firms") or word in cue_set("bodies") or word in cue_set("media")


def _behind_portfolio(doc: Doc, first: int, last: int) -> int:
    """ "[Secretary of] State Antony Hall", "[Mayor of] Homs Khaled Otri": the portfolio is not the name's first word."""
    behind_of = first > 1 and doc.tokens[first - 1].lower == "of" and is_office(doc.tokens[first - 2])
    if not behind_of or last - first < 2:
        return first
    portfolio = doc.tokens[first].lower in office_words("portfolios")
    return first + 1 if portfolio or (last - first > 2 and given_name(doc.tokens[first + 1].text)) else first


def _office_before(doc: Doc, start: int) -> Token | None:
    """The office right before a name, what it is of between them or not ("assistant secretary of state Barbara Leaf")."""
    sentence = doc.tokens[start].sentence
    for i in range(start - 1, max(-1, start - 3 - DEEPEST), -1):
        token = doc.tokens[i]
        if token.sentence != sentence:
            return None
        if i < start - 1 and token.lower == "of":
            above = doc.tokens[i - 1] if i > 0 else None
            return above if above is not None and is_office(above) else None
        if i == start - 1 and is_office(token):
            return token
        if token.lower not in office_words("portfolios") and not token.text[:1].isupper():
            return None
    return None


def office_name(word: str) -> str:
    """An office by its full word: "sen" -> "senator"."""
    return str(table("offices")["full"].get(word, word))


def may_hold(noun: str, offices: Iterable[str]) -> bool:
    """May a general noun ("diplomat") name somebody of one of these offices?"""
    row = table("offices")["general"].get(noun, ())
    return any(office_name(office) in row for office in offices)
