"""Credits in passing: where a report's words name another medium as what told, printed or heard something.

A chain holds the sources of one claim. Papers credit one another beside that too: "insists in the Shire Courier that", "as Harmattan
and Radio Dargol have it", "first reported by". Here such words are found by the medium's name and what stands next to it; a medium
that is only written about ("the studio of Radio Dargol was raided") is credited with nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ...align.names import fold_word
from ...lexicon import table
from ...records.event import Passage
from ...records.span import Span
from ...records.vocabulary import EntityKind
from ..basis import EvidenceIndex, is_body

PRESS = frozenset({"outlet", "agency"})
CHARACTERS_BEFORE = 120  # characters before a name in which its cue may stand
CHARACTERS_AFTER = 140  # and after it
WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
GIVEN = re.compile(r"\b(?:gave|given|gives|handed|offered|sent|showed|shown)\s+(?:the\s+)?$")
ARTICLES = frozenset({"the"})
OTHERS: frozenset[EntityKind] = frozenset({"person", "place", "state"})


class Credit(NamedTuple):
    """A medium, and the words of a report that credit it."""

    source: str
    passage: Passage


def credits_of(report: str, evidence: EvidenceIndex, media: Media) -> list[Credit]:
    """The media that one report's words credit, in the order of the words."""
    text = evidence.reports[report].text or ""
    return [
        Credit(source, Passage(report, span))
        for name, source in media.named(text)
        if report not in evidence.sources[source].reports
        and (span := _credit(text, name, evidence.sentences[report].at(name.start))) is not None
    ]


class Media:
    """The names of all media among the sources, found in a text in one pass.

    A short name counts where it is nobody else's: no other medium's, no place's, no person's.
    """

    def __init__(self, evidence: EvidenceIndex) -> None:
        media = [s for s in evidence.sources.values() if s.kind in PRESS and s.name and not is_body(s.name)]
        own = {source.entity for source in media}
        taken = {fold_word(place.name) for place in evidence.places.values()}
        taken |= {fold_word(n) for e in evidence.entities.values() if e.kind in OTHERS and e.id not in own for n in (e.name, *e.aliases)}
        short = Counter(fold_word(alias) for source in media for alias in dict.fromkeys(source.aliases))
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for source in sorted(media, key=lambda s: (not s.reports, s.id)):
            alone = [a for a in source.aliases if short[fold_word(a)] == 1 and fold_word(a) not in taken]
            for name in (source.name or "", *alone):
                words = _name_key(name)
                if words:
                    self._by_first.setdefault(words[0], []).append((words, source.id))

    def named(self, text: str) -> Iterator[tuple[Span, str]]:
        """Where a medium's name stands with capital letters, with its source; of names that start alike the longest."""
        found = list(WORD.finditer(text))
        words = [fold_word(_bare(m.group())) for m in found]
        done = 0
        for i, word in enumerate(words):
            if i < done or not found[i].group()[0].isupper():
                continue
            fitting = [(name, id) for name, id in self._by_first.get(word, ()) if tuple(words[i : i + len(name)]) == name]
            if fitting:
                name, id = max(fitting, key=lambda pair: len(pair[0]))
                done = i + len(name)
                last = found[done - 1]
                yield Span(found[i].start(), last.start() + len(_bare(last.group()))), id


def _name_key(name: str) -> tuple[str, ...]:
    """The words of a name, without an article before them; none where the name is no name by its letters ("the paper")."""
    words = WORD.findall(name)
    words = words[1:] if words[:1] and words[0].casefold() in ARTICLES else words
    return tuple(fold_word(word) for word in words) if words and words[0][0].isupper() else ()


def _bare(word: str) -> str:
    """Without a genitive's ending."""
    return re.sub(r"['’]s?$", "", word)


def _credit(text: str, name: Span, sentence: Span) -> Span | None:
    """The words that credit the medium named here, the name among them, or None."""
    before = text[max(sentence.start, name.start - CHARACTERS_BEFORE) : name.start]
    for pattern in (_leading(), _said_in()):
        cue = pattern.search(before)
        if cue is not None and not _declining().search(before[: cue.end()]):
            return Span(name.start - len(before) + cue.start("cue"), name.end)
    after = text[name.end : min(sentence.end, name.end + CHARACTERS_AFTER)]
    cue = _following().match(after) or (_given().match(after) if GIVEN.search(before) else None)
    return Span(name.start, name.end + cue.end()) if cue is not None else None


@cache
def _leading() -> re.Pattern[str]:
    """ "told the Lima daily", "published by", and over an "and": "quoted by Harmattan and"."""
    cue = rf"(?:{_any('leading')}|(?:{_any('passive')})\s+by)"
    return re.compile(rf"(?<!\w)(?P<cue>{cue}){_gap(4)}$", re.IGNORECASE)


@cache
def _said_in() -> re.Pattern[str]:
    """ "insists in the Shire Courier", "confirmed it a day later on Canal Andino"."""
    gap = rf"(?:\s+(?:{_any('between')})){{0,3}}\s+[\"“'‘]?"
    return re.compile(rf"(?<!\w)(?P<cue>{_any('saying')})(?:\s+[^\s,;:.]+){{0,8}}?\s+(?:{_any('prepositions')}){gap}$", re.IGNORECASE)


@cache
def _following() -> re.Pattern[str]:
    """ "has also reported", ", which broke the story", "'s account", "and Radio Dargol have it"."""
    verbs = "|".join(sorted({form for verb in table("weigh_credits")["verbs"] for form in _forms(verb)}, key=lambda f: (-len(f), f)))
    other = r"(?:\s+(?:and|or)\s+(?:the\s+)?[A-ZÀ-Þ][\w’'-]*(?:\s+[A-ZÀ-Þ][\w’'-]*){0,3})?"
    aside = r"(?:,\s+(?:which|who)(?=\s)|,[^,;:]{1,80},|\s+\([^)]{1,30}\))?"
    adverbs = rf"(?:\s+(?:{_any('adverbs')}))*"
    return re.compile(rf"[\"”’']?(?:['’]s?\s+(?:own\s+)?(?:{_any('nouns')})|{other}{aside}{adverbs}\s+(?:{_any('forms')}|{verbs}))(?!\w)")


@cache
def _given() -> re.Pattern[str]:
    """ "gave Correio do Lurio much the same account"."""
    return re.compile(rf"(?:\s+[^\s,;:.]+){{0,4}}?\s+(?:{_any('nouns')})(?!\w)", re.IGNORECASE)


@cache
def _declining() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any('declining')})(?!\w)", re.IGNORECASE)


def _gap(most: int) -> str:
    """Words between a cue and a name: articles, kinds of media, and other names."""
    return rf"(?:\s+(?:{_any('between')}|(?-i:[A-ZÀ-Þ])[\w’'-]*),?){{0,{most}}}\s+[\"“'‘]?"


def _forms(verb: str) -> tuple[str, ...]:
    """The third person and the past of a regular verb."""
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies", f"{verb[:-1]}ied"
    past = f"{verb}d" if verb.endswith("e") else f"{verb}ed"
    return f"{verb}es" if re.search(r"(s|x|z|ch|sh)$", verb) else f"{verb}s", past


def _any(name: str) -> str:
    entries = sorted(table("weigh_credits")[name], key=lambda w: (-len(w), w))
    return "(?:" + "|".join(re.escape(entry).replace(r"\ ", r"\s+") for entry in entries) + ")"
