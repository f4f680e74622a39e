"""Mentions in headings: headlines aren't parsed, so only what the body has named, or called so by one word, is found in them."""

import re
from collections.abc import Iterator

from ...lexicon import words
from ...parse.doc import Doc, Token
from ...records.vocabulary import EntityKind
from ..mentions import MentionDraft
from ..words import cue_set
from ..words import person_noun as word_is_person
from .profiles import plain_kin_term
from .referent import ReferentBuilder

WORD = re.compile(r"[^\W_]+(?:[-.'’][^\W_]+)*")
MAX_NAME_WORDS = 6  # words of a name
KnownNames = dict[tuple[str, ...], tuple[int, ...]]  # the referents that bear a name


def in_headings(doc: Doc, entries: list[ReferentBuilder]) -> Iterator[tuple[MentionDraft, tuple[int, ...]]]:
    """The mentions in a report's headings with the numbers of their referents, in the order of the text: several where two bear a name,
    none for a noun for a person whom the body does not call so ("Teen held" over "An 18-year-old gang member was ...")."""
    headings = [p for p in doc.paragraphs if p.kind == "heading"]
    if not headings:
        return
    names, nouns = _names(entries), _nouns(entries)
    for paragraph in headings:
        found = list(WORD.finditer(doc.text, paragraph.body.start, paragraph.body.end))
        at = 0
        while at < len(found):
            length = next((n for n in range(min(MAX_NAME_WORDS, len(found) - at), 0, -1) if _key(found[at : at + n]) in names), 0)
            numbers = names[_key(found[at : at + length])] if length else nouns.get(plain_kin_term(_folded(found[at][0])), ())
            last = found[at + max(length, 1) - 1]
            if numbers and (not length or found[at][0][0].isupper()):
                yield _heading_mention(doc, found[at].start(), last, entries[numbers[0]].kind, bool(length)), numbers
            elif not numbers and not length and _ends_phrase(found, at):
                yield _heading_mention(doc, found[at].start(), last, "person", named=False), ()
            at += max(length, 1)


def _ends_phrase(found: list[re.Match[str]], at: int) -> bool:
    """Is the word a noun for a person, and the last such one of its phrase ("Hero Brooklyn Mom")?"""
    return _person(found[at][0]) and not (at + 1 < len(found) and _person(found[at + 1][0]))


def _person(word: str) -> bool:
    folded = _folded(word)
    return word_is_person(folded) or (folded.endswith("s") and word_is_person(folded[:-1]))


def _heading_mention(doc: Doc, start: int, last: re.Match[str], kind: EntityKind, named: bool) -> MentionDraft:
    end = last.end() - (2 if last[0].endswith(("'s", "’s")) else 0)
    head = Token(-1, start if not named else max(start, last.start()), doc.text[last.start() if named else start : end])
    whole = Token(-1, start, doc.text[start:end])
    return MentionDraft(head, whole.span, "name" if named else "description", kind, title=None if named else _folded(whole.text))


def _names(entries: list[ReferentBuilder]) -> KnownNames:
    """The names of the body, and the surnames of its people."""
    known: KnownNames = {}
    for entry in entries:
        keys = {tuple(part.lower().rstrip(".") for part in name) for name in entry.names}
        if entry.kind == "person":
            keys |= {key[-1:] for key in keys}
        elif entry.kind in ("organisation", "group", "force"):
            keys |= {key[-1:] for key in keys if not _general(key[-1])}  # the "Chargers" of San Diego
        for key in sorted(keys):
            known[key] = (*known.get(key, ()), entry.number)
    return known


def _general(word: str) -> bool:
    """May many a body's name end so ("Council", "Agency", "Party")?"""
    return (
        word in cue_set("bodies")
        or word in cue_set("media")
        or word in words("group_nouns")
        or word.removesuffix("s") in words("person_nouns")
    )


def _nouns(entries: list[ReferentBuilder]) -> dict[str, tuple[int, ...]]:
    """The nouns by which the body calls just one person or body."""
    known: dict[str, int | None] = {}
    for entry in entries:
        if entry.kind in ("person", "group", "organisation") and not entry.plural and entry.described:
            for noun in dict.fromkeys(map(plain_kin_term, entry.described)):
                known[noun] = entry.number if known.get(noun, entry.number) == entry.number else None
    known = {noun: number for noun, number in known.items() if noun in words("person_nouns") or noun in words("group_nouns")}
    return {noun: (number,) for noun, number in (known | _plurals(entries)).items() if number is not None}


def _plurals(entries: list[ReferentBuilder]) -> dict[str, int | None]:
    """Plurals that stand alone, by which the body calls just one set ("Prosecutors")."""
    known: dict[str, int | None] = {}
    for entry in entries:
        if entry.plural and entry.kind in ("person", "group", "organisation"):
            for words_ in dict.fromkeys(d.lower().removeprefix("the ") for d in entry.descriptions):
                known[words_] = entry.number if known.get(words_, entry.number) == entry.number else None
    return known


def _key(found: list[re.Match[str]]) -> tuple[str, ...]:
    return tuple(_folded(match[0]) for match in found)


def _folded(word: str) -> str:
    return word.lower().removesuffix("'s").removesuffix("’s").rstrip(".")
