"""The whole that a figure is a part of where it does not stand right behind it.

"Of the 26 names she verified 22", "among the dead were four children", "eleven people, including two nurses", "nine officers among
them". What follows an "of" right behind the figure is for `counted`.
"""

from collections.abc import Sequence
from typing import NamedTuple

from ...parse.doc import Token
from ...records.span import Span
from .context import quantity_words
from .counted_nouns import NOUNS, noun_lemma
from .units import unit_word
from .what_is_counted import DEFINITE

REACH = 10  # tokens of a whole
CLAUSE = 12  # tokens from a whole to the "including" behind its clause
PLURAL = ("NNS", "NNPS")


class Whole(NamedTuple):
    """The words of the whole; `unit` is what is counted where the figure does not say ("verified 22" of "the 26 names")."""

    of: Span
    unit: str | None = None


class CountedTokens(NamedTuple):
    """What is looked at of a figure: its tokens (`first` to `last`, half-open) and the noun that it counts."""

    first: int
    last: int
    noun: int | None


def find_wholes(tokens: Sequence[Token], start: int, stop: int, figures: Sequence[CountedTokens]) -> list[Whole | None]:
    """For each figure of a sentence the whole that it is a part of, or None."""
    fronted = _fronted(tokens, start, stop)
    return [
        _among(tokens, figure, stop) or _including(tokens, figure, figures[:n]) or _of_fronted(tokens, figure, fronted)
        for n, figure in enumerate(figures)
    ]


def _among(tokens: Sequence[Token], figure: CountedTokens, stop: int) -> Whole | None:
    """ "nine officers among them"."""
    at = max(figure.last, -1 if figure.noun is None else figure.noun + 1)
    if at + 1 < stop and tokens[at].lower in ("among", "amongst") and tokens[at + 1].lower in quantity_words("wholes", "pronouns"):
        return Whole(tokens[at + 1].span)
    return None


def _including(tokens: Sequence[Token], figure: CountedTokens, before: Sequence[CountedTokens]) -> Whole | None:
    """ "eleven people, including two nurses": what stands right before, or, over a verb, the nearest subject or object."""
    at = figure.first - 1
    if not before or tokens[at].lower not in quantity_words("wholes", "including"):
        return None
    for whole in reversed(before):
        if whole.noun is None or not whole.noun < at <= whole.noun + CLAUSE or unit_word(tokens[whole.noun].lower):
            continue
        between = tokens[whole.noun + 1 : at]
        over = between[-1:] and between[-1].text == "," and tokens[whole.noun].dep in ("nsubj", "nsubjpass", "dobj")
        if [t.text for t in between] in ([], [","]) or over:
            return Whole(Span(tokens[whole.first].start, tokens[whole.noun].end))
    return None


def _fronted(tokens: Sequence[Token], start: int, stop: int) -> tuple[int, int, int] | None:
    """The phrase "of the 26 names" that opens a clause: the token behind the preposition, the head noun, the phrase's end."""
    for i in range(start, stop - 2):
        if tokens[i].lower not in quantity_words("wholes", "fronting"):
            continue
        opens = i == start or tokens[i - 1].text in (",", ";", ":", "“", '"') or (tokens[i - 1].lower == "out" and i - 1 == start)
        head = _head(tokens, i + 1, stop) if opens else None
        if head is not None:
            return i + 1, head, min(stop, tokens[head].subtree()[-1].i + 1)
    return None


def _head(tokens: Sequence[Token], first: int, stop: int) -> int | None:
    """The plural noun that heads the definite or numbered phrase at token `first`."""
    if tokens[first].lower not in DEFINITE and tokens[first].tag != "CD":
        return None
    if tokens[first].lower == "those" and tokens[first + 1].tag in ("VBN", "VBD"):  # "of those killed"
        return first + 1
    for k in range(first, min(stop, first + REACH)):
        token = tokens[k]
        if token.pos in NOUNS and (k + 1 >= stop or tokens[k + 1].pos not in NOUNS):
            return k if token.tag in PLURAL or token.lower in ("dead", "people", "injured", "wounded", "missing") else None
        if token.lower in ("dead", "injured", "wounded", "missing"):
            return k
        if token.pos in ("VERB", "AUX", "ADP", "PUNCT") and token.dep != "amod":
            return None
    return None


def _of_fronted(tokens: Sequence[Token], figure: CountedTokens, fronted: tuple[int, int, int] | None) -> Whole | None:
    if fronted is None or figure.first <= fronted[1]:
        return None
    first, head, _ = fronted
    front = tokens[first - 1].lower
    if figure.noun is not None and (front == "of" or not _asserted(tokens, head, figure.first)):
        return None
    if any(t.text in (";", ":") for t in tokens[head + 1 : figure.first]):
        return None
    nameless = figure.noun is not None or tokens[head].tag in ("VBN", "VBD")
    return Whole(Span(tokens[first].start, tokens[head].end), None if nameless else noun_lemma(tokens[head]))


def _asserted(tokens: Sequence[Token], head: int, first: int) -> bool:
    """ "among the dead were four children": nothing but a form of "be" stands between."""
    between = tokens[head + 1 : first]
    return bool(between) and all(t.lemma == "be" or t.lower in (",", "at", "least", "also") for t in between)
