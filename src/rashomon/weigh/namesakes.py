"""Short names and bare descriptions of those who have a report in the set: "Tany", "the agency" where there is but one."""

from __future__ import annotations

from collections.abc import Iterable

from ..records.source import Source
from .unnamed import WORD, nameless, singular, typed

SPEAKERS = frozenset({"outlet", "agency", "organisation", "group"})
JOINING = frozenset({"and", "at", "de", "do", "for", "in", "la", "le", "of", "on", "the"})
SHORTEST = 3  # letters of a word that may stand for a name


def namesakes(sources: Iterable[Source]) -> dict[str, str]:
    """Source -> the source with reports of its own that it must be; only where exactly one in the set fits."""
    known = sorted(sources, key=lambda source: source.id)
    holders: dict[str, list[Source]] = {}
    for source in known:
        if source.reports:
            for word in sorted(name_words(source)):
                holders.setdefault(word, []).append(source)
    found = {}
    for source in known:
        if source.kind in SPEAKERS and not source.reports:
            fitting = _described(source, holders) if nameless(source) else _named(source, holders)
            if len(fitting) == 1:
                found[source.id] = fitting[0]
    return found


def name_words(source: Source) -> frozenset[str]:
    """The telling words of a source's name, singular and lower case."""
    words = (singular(word) for word in WORD.findall((source.name or "").casefold()))
    return frozenset(word for word in words if word not in JOINING and len(word) >= SHORTEST)


def _named(source: Source, holders: dict[str, list[Source]]) -> list[str]:
    words = name_words(source)
    rarest = min((holders.get(word, []) for word in sorted(words)), key=len, default=[])
    return [holder.id for holder in rarest if words <= name_words(holder)]


def _described(source: Source, holders: dict[str, list[Source]]) -> list[str]:
    """As "the agency", "the prisons directorate": the head is in the name, and what else is said does not speak against it."""
    head, rest = typed(source.description or "")
    return [holder.id for holder in holders.get(head, []) if not rest or rest & name_words(holder)]
