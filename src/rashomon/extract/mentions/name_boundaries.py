"""Where a name begins and ends, and which of its tokens the others hang on."""

from ...parse.doc import Doc, Token
from ..words import LABELS, titles
from .offices import is_office, office_words

ARGUMENTS = frozenset(
    {
        "nsubj",
        "nsubjpass",
        "dobj",
        "pobj",
        "dative",
        "attr",
        "poss",
        "appos",
        "conj",
        "agent",
        "oprd",
        "ROOT",
        "nmod",
        "compound",
        "npadvmod",
        "dep",
        "csubj",
    }
)


def portfolio(head: Token) -> bool:
    """The "state" of a secretary of state."""
    of = head.head
    behind_office = head.dep == "pobj" and of.lower == "of" and is_office(of.head)
    return behind_office and head.lower in office_words("portfolios") and not any(head.children)


def start_with_titles(doc: Doc, first: int, begin: int) -> int:
    """Where a mention begins: titles printed like names are part of it ("Lt. Gen. Saad"), what else stands before the name is not."""
    at = begin
    while at > first and not doc.tokens[at - 1].text.islower() and _of_title(doc.tokens[at - 1]):
        at -= 1
    return at


def _of_title(token: Token) -> bool:
    return token.text == "." or is_office(token) or token.lower.rstrip(".") in office_words("grades")


def name_root(doc: Doc, head: Token) -> Token:
    """The token of the head's name on which the others hang, where that is a noun too."""
    if head.name is None:
        return head
    inside = range(head.name.first, head.name.last)
    outer = (t for t in doc.tokens[head.name.first : head.name.last] if t.head.i not in inside or t.head is t)
    found = next((t for t in outer if not portfolio(t)), head)
    return found if found.pos in ("PROPN", "NOUN") and found.dep in ARGUMENTS else head


def name_extent(doc: Doc, head: Token) -> tuple[int, int]:
    """The run of tokens that makes the name: the parser's name around the head, or the proper nouns joined to it."""
    first, last = head.i, head.i + 1
    sentence = doc.sentence_of(head)
    if head.name is not None and head.name.label in LABELS and head.name.last - head.name.first <= 8:
        first, last = head.name.first, max(head.name.last, last)
    while first > sentence.first and _joins(doc.tokens[first - 1], head):
        first -= 1
    while (
        last < sentence.last
        and doc.tokens[last].pos == "PROPN"
        and doc.tokens[last].head is head
        and doc.tokens[last].dep in ("compound", "flat", "nummod")
    ):
        last += 1
    while last - first > 1 and doc.tokens[last - 1].text in ("'s", "’s", "’", "'"):
        last -= 1
    return first, last


def _joins(token: Token, head: Token) -> bool:
    return (
        (token.pos == "PROPN" or token.lower.rstrip(".") in titles())
        and token.dep in ("compound", "nmod", "amod", "flat")
        and (token.head is head or token.head.head is head)
    )
