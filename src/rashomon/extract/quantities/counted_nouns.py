"""The noun that a numeral counts, and its lemma: the parser's head, else the last noun of the run behind the numeral."""

from collections.abc import Sequence
from itertools import pairwise

from ...lexicon import table, words
from ...parse.doc import Token
from ..numerals import HYPHENS

NOUNS = ("NOUN", "PROPN")
REACH = 7  # tokens from a numeral to the noun that it counts


def noun_lemma(token: Token) -> str:
    """The lemma; the parser leaves the plural of a name ("Texans") as it is and makes "graf" of "graves", "guilde" of "guilders"."""
    if token.lower != (bare := token.lower.rstrip("-–—")):  # "entrances--"
        return bare[:-1] if bare.endswith("s") else bare
    if token.lower == "others":
        return "other"
    if token.lower.endswith("children"):
        return token.lower[:-3]
    if token.tag == "NNS" and token.lower.endswith("men") and token.lemma == token.lower:
        return f"{token.lower[:-2]}an"
    word = token.lower if token.lower in _adjectives() else token.lemma
    if (token.lower.endswith(("raves", "laves", "caves", "waves")) and word.endswith("f")) or (
        token.lower.endswith(("oses", "ers")) and word == token.lower[:-2]
    ):
        return token.lower[:-1]
    plural = len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us") if token.tag == "NNPS" else ("ss", "us", "is"))
    return word[:-1] if token.pos == "PROPN" and plural else word


def head_noun(tokens: Sequence[Token], first: int, end: int, k: int, stop: int) -> int | None:
    """The token of the noun that the numeral over tokens `first` to `end` (half-open) counts, looked for from token `k` on."""
    for i in range(end - 1, first - 1, -1):
        head = tokens[i].head
        if k <= head.i < min(stop, k + REACH) and (head.pos in NOUNS or head.lower in _adjectives()) and not _cut(tokens, k, head.i):
            return _whole_compound(head, stop)
    return _run(tokens, k, stop)


def past_hyphens(tokens: Sequence[Token], k: int, stop: int) -> int:
    """The last word of what hyphens join ("non-Russians", "e-mails", "run-ins"), or the noun behind it ("winner-take-all races")."""
    at = k
    while at + 2 < stop and tokens[at + 1].text in HYPHENS and tokens[at].end == tokens[at + 1].start == tokens[at + 2].start - 1:
        at += 2
    if at > k and tokens[k].tag == "NN" and at + 1 < stop and tokens[at + 1].tag == "NNS":
        return at + 1
    while (
        k + 2 < stop and tokens[k + 1].text in HYPHENS and tokens[k].end == tokens[k + 1].start
        and tokens[k + 1].end == tokens[k + 2].start and tokens[k + 2].pos in NOUNS
    ):  # fmt: skip
        k += 2
    return k


def _whole_compound(noun: Token, stop: int) -> int:
    """ "plainclothes officers", "e-mail address": the head of the compound that the parser's noun begins."""
    people = noun.tag == "NNS" and noun.lemma in words("person_nouns")  # "gave 3 lakh farmers loans"
    while not people and noun.dep == "compound" and noun.i < noun.head.i < min(stop, noun.i + 4) and noun.head.pos in NOUNS:
        noun = noun.head
    return noun.i


def _adjectives() -> list[str]:
    words: list[str] = table("quantity_contexts")["people"]["adjectives"]
    return words


def _cut(tokens: Sequence[Token], k: int, noun: int) -> bool:
    """Does something stand between that a noun phrase does not hold?"""
    if tokens[k].lower == "and" and tokens[k + 1].lower not in ("more", "over", "above", "upwards"):  # "a mother of three and manager"
        return True
    if any(a.text == "," and b.pos == "NUM" for a, b in pairwise(tokens[k:noun])):  # "12 dead, 40 wounded"
        return True
    return any(
        t.pos in ("VERB", "AUX", "ADP", "SCONJ", "PRON") and t.dep not in ("amod", "compound", "nmod") for t in tokens[k:noun]
    ) or any(t.text in (";", ":", "(", ")", "—") for t in tokens[k:noun])


def _run(tokens: Sequence[Token], k: int, stop: int) -> int | None:
    """The last noun of the adjectives and nouns that stand right behind the numeral."""
    noun: int | None = None
    for j in range(k, min(stop, k + REACH)):
        token = tokens[j]
        if token.pos in NOUNS:
            noun = j
        elif noun is not None or not (token.pos == "ADJ" or token.dep == "amod" or _code(token.text)):
            break
    if noun is None and k < stop and tokens[k].lower in _adjectives() and tokens[k].dep != "ROOT":
        return k
    return noun


def _code(text: str) -> bool:
    """ "AK-47", "F-16": the name of a model, which may stand before what is counted."""
    return text[0].isalpha() and text[-1].isdigit() and text[0].isupper()
