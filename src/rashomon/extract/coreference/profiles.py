"""Profiles: what a report says of one referent, in the form in which two of them are compared."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

from ...lexicon import table
from ...parse.doc import Doc, Token
from ...records.vocabulary import EntityKind
from ..mentions import MentionDraft
from .descriptions import NEW_REFERENT_WORDS
from .referent import ReferentBuilder

OLD = re.compile(r"\b(\d{1,3})\s?-?\s?years?\s?-?\s?old", re.IGNORECASE)
BEHIND = re.compile(r"\s?[,(]\s?(?:aged\s)?(\d{1,2})(?=\s?[,).;]|\s(?:and|of|from|was|is|who)\b)")
NEAR_NAME = 12  # characters behind a name in which its bearer's age stands
CLAUSE = ("VERB", "AUX")


@dataclass(slots=True)
class Profile:
    """One referent. Positions are offsets in the text; `uses` are the verbs or nouns that its mentions hang on, with their role there."""

    entry: ReferentBuilder
    kind: EntityKind
    form: str  # of its first mention: "name", "definite", "indefinite", "bare" or "heading"
    starts: list[int] = field(default_factory=list)
    sentences: list[int] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    words: set[str] = field(default_factory=set)  # all words said of it, lower case
    uses: list[tuple[str, str]] = field(default_factory=list)
    ages: set[int] = field(default_factory=set)
    owners: set[int] = field(default_factory=set)  # the referents whose it is ("his mother")
    verbs: set[int] = field(default_factory=set)  # tokens of the verbs and nouns that it is an argument of
    tokens: set[int] = field(default_factory=set)  # its heads
    above: set[int] = field(default_factory=set)  # the nouns that its mentions are parts of
    counted: bool = False  # by a figure or "all", "many"
    new: bool = False  # it came up as "another", "a second"
    leads: bool = False  # it is the subject of its first sentence

    @property
    def named(self) -> bool:
        return bool(self.entry.names)


def profile(doc: Doc, entry: ReferentBuilder, found: Sequence[MentionDraft], of_token: dict[int, int], starts: list[int]) -> Profile:
    """The profile of a referent from its mentions, pronouns among them only for where they stand and what they do.

    `starts` are those of the report's sentences, for mentions in headings.
    """
    chosen = sorted((found[i] for i in entry.mentions), key=lambda m: m.span.start)
    first = chosen[0]
    made = Profile(entry, entry.kind, _form(first))
    made.heads = list(dict.fromkeys(plain_kin_term(head) for head in entry.heads))
    made.new = any(c.lower in NEW_REFERENT_WORDS for c in first.head.children)
    made.counted = any(c.dep in ("nummod", "predet") for m in chosen for c in m.head.children)
    made.leads = first.head.dep in ("nsubj", "nsubjpass")
    for mention in chosen:
        made.starts.append(mention.span.start)
        made.sentences.append(mention.head.sentence if mention.head.i >= 0 else bisect_right(starts, mention.span.start) - 1)
        if mention.head.i >= 0:
            _add_position(made, mention.head, of_token)
        if mention.form != "pronoun":
            made.words.update(mention.span.of(doc.text).lower().split())
            made.ages.update(_ages(doc, mention))
    return made


def _add_position(made: Profile, head: Token, of_token: dict[int, int]) -> None:
    """Take note of what a mention's word hangs on."""
    made.tokens.add(head.i)
    verb, role = governor(head)
    if verb is not None:
        if head.dep not in ("attr", "oprd", "appos") and role != "as":  # "He is the mayor", "named him as mayor"
            made.verbs.add(verb.i)
        made.uses.append((verb.lemma, role))
    made.owners.update(of_token[c.i] for c in head.children if c.dep == "poss" and c.i in of_token)
    part = head
    while part.dep != "appos" and part.head is not part and part.head.pos not in CLAUSE:
        part = part.head
        made.above.add(part.i)


def governor(head: Token) -> tuple[Token | None, str]:
    """The verb, or the noun, that a word is an argument of, and as what: "by" and subjects of the active voice are doers."""
    while head.dep == "conj":
        head = head.head
    above = head.head
    if head.dep == "pobj":
        agent = head.head.dep == "agent"
        return above.head if above.head is not above else None, "doer" if agent else "undergoer" if above.lower == "of" else above.lower
    if head.dep in ("nsubj", "nsubjpass"):
        return above, "doer" if head.dep == "nsubj" else "undergoer"
    if head.dep in ("dobj", "poss"):
        return above, "undergoer" if head.dep == "dobj" else "owner"
    return (above, head.dep) if above is not head else (None, "")


def _form(mention: MentionDraft) -> str:
    if mention.head.i < 0:
        return "heading"
    if mention.form == "name":
        return "name"
    if mention.definite:
        return "definite"
    return "indefinite" if any(c.dep in ("det", "nummod") for c in mention.head.children) else "bare"


def _ages(doc: Doc, mention: MentionDraft) -> Iterable[int]:
    """ "a 23-year-old man", "John Jenkin, 23, of Millom"."""
    told = OLD.search(mention.span.of(doc.text))
    behind = BEHIND.match(doc.text, mention.span.end, mention.span.end + NEAR_NAME)
    return [int(found[1]) for found in (told, behind) if found]


def plain_kin_term(head: str) -> str:
    """One word for those that are one in all but tone: "mum" -> "mother"."""
    return _same_nouns().get(head, head)


@cache
def _same_nouns() -> dict[str, str]:
    return {word: formal for formal, row in table("titles")["same_nouns"].items() for word in row}
