"""Appositions: a name and the words beside it that say what its bearer is ("the manager, Mr. Herbert Vosper"; "she is the manager")."""

from typing import NamedTuple

from ...parse.doc import Doc, Token
from ...records.vocabulary import EntityKind
from ..grammar import understood_subject
from ..mentions import MentionDraft
from ..words import cue_set
from .descriptions import NEW_REFERENT_WORDS
from .referent import ReferentBuilder, same_name

EQUATING = frozenset({"act", "describe", "hail", "identify", "know", "name", "reappoint", "serve", "work"})  # "as" something


class Identity(NamedTuple):
    """A referent that a mention proves to be, and the kinds that both then have."""

    entry: ReferentBuilder
    entry_kind: EntityKind
    mention_kind: EntityKind


class Appositions:
    """Finds the referent that a mention is said to be, among those found so far."""

    def __init__(self, doc: Doc, entries: list[ReferentBuilder], of_token: dict[int, int]) -> None:
        self.doc = doc
        self.entries = entries
        self.of_token = of_token

    def identity(self, mention: MentionDraft) -> Identity | None:
        """The referent that the words around a name or a description make it one with, or None."""
        if mention.form == "name":
            return _as_they_are(self.titled(mention), mention) or self.apposed(mention)
        return self.apposed(mention) or _as_they_are(self.predicate(mention) or self.named_as(mention), mention)

    def titled(self, mention: MentionDraft) -> ReferentBuilder | None:
        """ "Secretary of State Antony Hall": the office before a name, where it is a mention by itself, is the holder's."""
        number = self.of_token.get(mention.office.i) if mention.office is not None else None
        entry = self.entries[number] if number is not None else None
        if entry is None or mention.kind not in (entry.kind, "vehicle") or entry.plural or (entry.names and not same_name(entry, mention)):
            return None
        return entry

    def apposed(self, mention: MentionDraft) -> Identity | None:
        """ "Moses Parfitt, the checkweigher" and "The manager, Mr. Herbert Vosper" are one each."""
        head = mention.head
        if head.dep != "appos" or head.head.i not in self.of_token:
            return None
        base = self._apposed_to(mention)
        entry = self.entries[self.of_token[base.i]]
        between = self.doc.tokens[min(head.i, base.i) : max(head.i, base.i)]
        if entry.plural != mention.plural or any(t.pos in ("VERB", "AUX") and t.dep != "amod" for t in between):
            return None
        beside = mention.form == "name" and head.i - len(mention.name) == base.i  # "the aid group Caminho Aberto": the noun says what it is
        bodies = {"organisation", "group", "force", "state"}
        fits = beside or entry.kind == mention.kind or "other" in (entry.kind, mention.kind) or {entry.kind, mention.kind} <= bodies
        if mention.form == "description" and mention.kind == "person" and entry.names and _may_be_person(entry.kind, entry.names[0]):
            return Identity(entry, "person", mention.kind)  # "Mairi Lamont, a teacher": the noun knows better than the name tagger
        kind, mentioned = entry.kind, mention.kind
        if mention.form == "name" and entry.kind == "person" and not entry.names and _may_be_person(mention.kind, mention.name):
            general = any(noun in cue_set("general_bodies") for noun in entry.described)
            mentioned, fits = (mention.kind, fits) if general else ("person", True)  # "the minister, Rodrigo Alvear"
        clash = mention.form == "name" and entry.names and not same_name(entry, mention)
        return Identity(entry, kind, mentioned) if fits and not clash else None

    def _apposed_to(self, mention: MentionDraft) -> Token:
        """ "Our delegate in Chone, Segundo Arreaga": a person stands beside the person, whatever place comes between."""
        base = mention.head.head
        if mention.kind != "person" or base.dep != "pobj" or base.head.dep != "prep":
            return base
        number, above = self.of_token.get(base.head.head.i), self.entries[self.of_token[base.i]]
        owner = self.entries[number] if number is not None else None
        if owner is None or owner.kind != "person" or owner.names or owner.plural or above.kind == "person":
            return base
        return base.head.head

    def named_as(self, mention: MentionDraft) -> ReferentBuilder | None:
        """ "He was identified as the driver", "served as its chairman": who is said to be something, outright and not only hoped to be."""
        verb = mention.head.head.head
        if mention.head.dep != "pobj" or mention.head.head.lower != "as" or verb.lemma not in EQUATING or not mention.definite:
            return None
        named = verb.child("dobj") if verb.child("nsubjpass") is None else verb.child("nsubjpass")
        own = named if named is not None else understood_subject(verb)
        entry = self.entries[self.of_token[own.i]] if own is not None and own.i in self.of_token else None
        doubted = any(c.dep == "neg" or (c.dep == "aux" and c.tag in ("MD", "TO")) for c in verb.children)
        if entry is None or doubted or entry.plural != mention.plural or not _same_kind(entry.kind, mention):
            return None
        return entry

    def predicate(self, mention: MentionDraft) -> ReferentBuilder | None:
        """ "Rosa Diaz is the manager": who is said outright to be something is one with it."""
        verb = mention.head.head
        if mention.head.dep != "attr" or verb.lemma not in ("be", "become", "remain"):
            return None
        own = understood_subject(verb) if verb.lemma != "be" or verb.tag != "VB" else None  # "to be the next": not yet so
        entry = self.entries[self.of_token[own.i]] if own is not None and own.i in self.of_token else None
        if entry is None or entry.plural != mention.plural or own is mention.head or not _same_kind(entry.kind, mention):
            return None
        open_to_doubt = any(c.dep == "neg" or (c.dep == "aux" and c.tag == "MD") or c.dep == "mark" for c in verb.children)
        return None if open_to_doubt or any(c.lower in NEW_REFERENT_WORDS for c in mention.head.children) else entry


def _as_they_are(entry: ReferentBuilder | None, mention: MentionDraft) -> Identity | None:
    return Identity(entry, entry.kind, mention.kind) if entry is not None else None


def _same_kind(kind: EntityKind, mention: MentionDraft) -> bool:
    """May a predicate say what the subject is? "Gupta is the team's first choice": of a person, any definite noun does."""
    return kind in ("person", "organisation") and (
        mention.kind == kind or (mention.kind == "other" and kind == "person" and mention.definite)
    )


def _may_be_person(kind: EntityKind, name: tuple[str, ...]) -> bool:
    """Has a full name, taken for a body's or a place's, nothing in it that says so?"""
    of_bodies = cue_set("bodies") | cue_set("media")
    taken = kind in ("organisation", "place", "state")
    return taken and len(name) > 1 and not any(part.lower() in of_bodies or part.islower() for part in name)
