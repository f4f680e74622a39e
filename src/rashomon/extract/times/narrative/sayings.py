"""Sayings that are happenings of the story, told apart from those by which news reaches a reporter."""

from collections.abc import Iterator
from datetime import date, timedelta

from ....lexicon import words
from ....parse.doc import Doc, Token
from ..values import Value

FOREMOST = 3  # tokens: an expression that begins this near to its sentence's start stands at its head
FAR = timedelta(days=14)  # before the day of speaking; news is told sooner
_TO_SOMEBODY = frozenset({"tell", "inform", "warn", "assure", "ask", "remind", "promise", "order", "notify"})


def fronted(doc: Doc, token: Token, verb: Token) -> bool:
    """Does an expression of time stand at the head of its sentence, before the verb that it dates?"""
    return token.i < verb.i and token.i - doc.sentences[token.sentence].first <= FOREMOST


def told_in_story(doc: Doc, token: Token, verb: Token, value: Value, now: tuple[date, date] | None) -> bool:
    """ "On December 5, in Damascus, a commander told 20 men: ..." carries the story on; "he told reporters on Friday" does not.

    Decided by form: the date stands foremost, and the hearers are people but no medium, or the day is long past.
    """
    if not fronted(doc, token, verb) or verb.dep not in {"ROOT", "conj", "parataxis"}:
        return False
    hearers = list(_hearers(verb))
    if hearers:
        return all(_of_the_story(h) for h in hearers)
    return value.last is not None and now is not None and now[0] - value.last.date() > FAR


def _hearers(verb: Token) -> Iterator[Token]:
    for child in verb.children:
        if child.dep == "dative" or (child.dep == "dobj" and verb.lemma in _TO_SOMEBODY):
            yield child.child("pobj") or child
        elif child.dep == "prep" and child.lower == "to":
            yield from (c for c in child.children if c.dep == "pobj")


def _of_the_story(hearer: Token) -> bool:
    return hearer.pos == "NOUN" and hearer.lemma not in words("time_media")


def quoted_runs(doc: Doc) -> list[int]:
    """For each sentence, where the quoted sentences that follow it without a break end (a character)."""
    ends = [s.span.end for s in doc.sentences]
    for i in range(len(ends) - 2, -1, -1):
        if doc.tokens[doc.sentences[i + 1].first].quotation is not None:
            ends[i] = ends[i + 1]
    return ends
