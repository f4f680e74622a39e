"""Short names and bare descriptions of those who have a report in the set: "Tany", "the agency" where there is but one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from msgspec.structs import replace

from ...records.source import Source
from .unnamed import WORD, is_unnamed, singular, typed_description

SPEAKERS = frozenset({"outlet", "agency", "organisation", "group"})
JOINING = frozenset({"and", "at", "de", "do", "for", "in", "la", "le", "of", "on", "the"})
SHORTEST = 3  # letters of a word that may stand for a name


def find_namesakes(sources: Iterable[Source]) -> dict[str, str]:
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
            fitting = _described(source, holders) if is_unnamed(source) else _named(source, holders)
            if len(fitting) == 1:
                found[source.id] = fitting[0]
    return found


def with_same_origin(sources: Iterable[Source], units: Mapping[str, str]) -> tuple[Source, ...]:
    """The sources, each that counts as one with another with that other as its `body`, and why; `units` is what each counts as."""
    given = tuple(sources)
    meant = find_namesakes(given)
    return tuple(_with_body(source, meant.get(source.id), units.get(source.id)) for source in given)


def _with_body(source: Source, meant: str | None, unit: str | None) -> Source:
    if source.body is not None:
        return source
    if meant is not None:
        return replace(source, body=meant, one_with="only one described" if is_unnamed(source) else "short name")
    if unit is not None and unit != source.id and source.entity is not None:
        return replace(source, body=unit, one_with="same entity")
    return source


def name_words(source: Source) -> frozenset[str]:
    """The telling words of a source's name, singular and lower case."""
    return _significant_words(source.name or "")


@cache
def _significant_words(name: str) -> frozenset[str]:
    words = (singular(word) for word in WORD.findall(name.casefold()))
    return frozenset(word for word in words if word not in JOINING and len(word) >= SHORTEST)


def _named(source: Source, holders: dict[str, list[Source]]) -> list[str]:
    words = name_words(source)
    rarest = min((holders.get(word, []) for word in sorted(words)), key=len, default=[])
    return [holder.id for holder in rarest if words <= name_words(holder)]


def _described(source: Source, holders: dict[str, list[Source]]) -> list[str]:
    """As "the agency", "the prisons directorate": the head is in the name, and what else is said does not speak against it."""
    head, rest = typed_description(source.description or "")
    return [holder.id for holder in holders.get(head, []) if not rest or rest & name_words(holder)]
