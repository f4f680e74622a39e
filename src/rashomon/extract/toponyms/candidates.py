"""Candidates for toponyms: stretches of words that the gazetteer knows, that the name tagger marked, or that have a place's form.

Each stretch is only proposed here, and `toponyms` decides. One pass over a report's words.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from ... import gazetteer
from ...lexicon import table
from ...models.words import UNSEEN, rarity
from ...parse.doc import Doc, Token

MAX_STRETCH_WORDS = 7  # words of a name
SHOUTED = 4  # words, all in capitals, that make a line a headline
COMMON = 10.0  # nats: rarer words may be names
TAGGED = frozenset({"GPE", "LOC", "FAC", "NORP", "ORG", "PERSON"})
_ARABIC = re.compile(r"(?:al|el|as|ad|an|ar|at|az|ash|ath|ed|es)[-‑'’]\w")
_WORD = re.compile(r"\w+(?:[.'’\-‑]\w+)*\.?|[^\w\s]")


class Word(NamedTuple):
    """A word of a sentence or of a heading; `token` is None in headings, which are not parsed."""

    text: str
    start: int
    end: int
    token: Token | None
    capital: bool  # printed like a name; in a line of capitals, known as a place's name and no common word

    @property
    def plain(self) -> str:
        """Lower case, without a stop at the end."""
        return self.text.lower().rstrip(".")


class Stretch(NamedTuple):
    """Words `first` to `last` (half-open) of a line; `how` says what proposed it."""

    first: int
    last: int
    how: str


def word_lines(doc: Doc) -> Iterator[list[Word]]:
    """The words of each sentence, and of each heading and dateline, in the order of the text."""
    sentences: dict[int, list[list[Word]]] = {}
    for sentence in doc.sentences:
        found = _line((t.text, t.start, t.end, t) for t in doc.of(sentence))
        sentences.setdefault(sentence.paragraph, []).append(found)
    for paragraph in doc.paragraphs:
        if paragraph.dateline is not None and paragraph.dateline.place is not None:
            yield _words(doc.text, *paragraph.dateline.place)
        if paragraph.i in sentences:
            yield from sentences[paragraph.i]
        elif paragraph.kind != "credit":
            yield _words(doc.text, *paragraph.body)


def _words(text: str, start: int, end: int) -> list[Word]:
    return _line((m[0], m.start(), m.end(), None) for m in _WORD.finditer(text, start, end))


def _line(rows: Iterable[tuple[str, int, int, Token | None]]) -> list[Word]:
    found = [Word(*row, row[0][:1].isupper() or bool(_ARABIC.match(row[0]))) for row in rows]
    letters = [word.text for word in found if word.text.isalpha() and len(word.text) > 1]
    if len(letters) >= SHOUTED and all(text.isupper() for text in letters):
        return [word._replace(capital=word.capital and _printed_small(word)) for word in found]
    return found


def _printed_small(word: Word) -> bool:
    """Would it have a capital too in a line that is not all in capitals?"""
    return rarity(word.plain) > COMMON and (bool(gazetteer.look_up(word.text)) or rarity(word.plain) >= UNSEEN)


def candidate_stretches(line: Sequence[Word]) -> list[Stretch]:
    """The candidates of a line; one that several propose stands once, by the surest."""
    found: dict[tuple[int, int], Stretch] = {}
    for one in (*_in_gazetteer(line), *_formed(line), *_tagged(line), *_located(line)):
        first, last = _trimmed(line, one.first, one.last)
        ordinary = last - first == 1 and line[first].plain in toponym_class("ordinary", "words")
        if first < last and last - first <= MAX_STRETCH_WORDS and not ordinary:
            found.setdefault((first, last), Stretch(first, last, one.how))
    return sorted(found.values())


def _trimmed(line: Sequence[Word], first: int, last: int) -> tuple[int, int]:
    """Without articles before it, and marks, genitives and words of no name at its ends."""
    if last - first > 1 and line[first].text == "The" and gazetteer.look_up(" ".join(w.text for w in line[first:last])) and first:
        return first, last  # "The Hague" within a sentence
    while first < last and (line[first].plain == "the" or not (line[first].capital or line[first].text[:1].isdigit())):
        first += 1
    while last > first and not (line[last - 1].capital or line[last - 1].text[:1].isdigit()):
        last -= 1
    return first, last


def _in_gazetteer(line: Sequence[Word]) -> Iterator[Stretch]:
    """The longest names of the gazetteer from each capitalised word on."""
    texts = [word.text for word in line]
    for i, word in enumerate(line):
        if not word.capital:
            continue
        count = gazetteer.longest_match(texts, i)
        if count:
            yield Stretch(i, i + count, "known")
            if count > 1 and gazetteer.look_up(word.text):
                yield Stretch(i, i + 1, "known")
        elif word.text.lower() in abbreviations() or demonym(word.text):
            yield Stretch(i, i + 1, "known")
        if word.text.lower().rstrip(".") == "w" and i + 1 < len(line) and line[i + 1].plain == "va":
            yield Stretch(i, i + 2, "known")


def _formed(line: Sequence[Word]) -> Iterator[Stretch]:
    """ "Rapides Parish", "Lake Vermont", "County Road 35": runs of capitalised words with a generic word at an end."""
    for first, last in capitalised_runs(line):
        for i in range(first, last):
            if i > first and line[i].plain in generic_words("behind"):
                yield Stretch(first, i + 1, "formed")
                if i - first > 1:
                    yield Stretch(i - 1, i + 1, "formed")
                if i + 1 < len(line) and line[i + 1].text.isdigit():
                    yield Stretch(i - 1 if line[i - 1].capital else i, i + 2, "formed")
            if line[i].plain in generic_words("before") and i + 1 < last:
                yield Stretch(i, i + 2, "formed")
                yield Stretch(i, last, "formed")
            if line[i].plain in generic_words("before") and i + 1 < len(line) and line[i + 1].text[:1].isdigit():
                yield Stretch(i, i + 2, "formed")
        if first and line[first - 1].text[:1].isdigit() and line[last - 1].plain in generic_words("behind"):
            yield Stretch(first - 1, last, "formed")  # "40th Avenue South"


def _tagged(line: Sequence[Word]) -> Iterator[Stretch]:
    """The parser's names."""
    previous = None
    for i, word in enumerate(line):
        name = word.token.name if word.token is not None else None
        if name is not None and name is not previous and name.label in TAGGED:
            yield Stretch(i, min(len(line), i + name.last - name.first), "tagged")
        previous = name


def _located(line: Sequence[Word]) -> Iterator[Stretch]:
    """Runs of capitalised words behind a preposition that places take: unknown names."""
    for first, last in capitalised_runs(line):
        before = first - 2 if first > 1 and line[first - 1].plain == "the" else first - 1
        if before >= 0 and line[before].plain in locative_prepositions():
            yield Stretch(first, last, "located")


def capitalised_runs(line: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Unbroken capitalised words."""
    first = None
    for i, word in enumerate(line):
        if word.capital:
            first = i if first is None else first
        elif first is not None:
            yield first, i
            first = None
    if first is not None:
        yield first, len(line)


@cache
def toponym_class(section: str, part: str) -> frozenset[str]:
    """One list of `data/toponyms.toml`."""
    return frozenset(table("toponyms")[section][part])


@cache
def generic_words(side: str) -> dict[str, str]:
    """Generic word -> its class, of those "behind" or "before" the rest of a name."""
    return {word: kind for kind, found in table("toponyms")[side].items() for word in found}


@cache
def locative_prepositions() -> frozenset[str]:
    """Prepositions behind which places stand."""
    return frozenset(table("toponyms")["locating"]["words"])


@cache
def abbreviations() -> dict[str, str]:
    return dict(table("toponyms")["abbreviations"])


@cache
def _demonyms() -> dict[str, str]:
    adjectives: dict[str, str] = table("nationalities")["adjectives"]
    return {**adjectives, **table("toponyms")["demonyms"]}


def demonym(word: str) -> str | None:
    """The place of "Iranian", "Iranians", "Londoner"; None for other words."""
    low = word.lower().rstrip(".")
    return _demonyms().get(low) or (_demonyms().get(low[:-1]) if low.endswith("s") else None)
