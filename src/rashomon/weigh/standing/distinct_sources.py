"""Which sources can be told apart, so that they count as two origins; near-linear in their number.

Those with names are apart unless one name holds the other; a nameless one is compared once with each kind of name or description that
was kept, however many sources share it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Set

from ...records.source import Source
from ..basis import EvidenceIndex, distinguishable, is_unnamed, name_words

Key = tuple[str | None, str | None, str]  # all that tells one source from another: name, description, kind


def distinct_sources(reports: Mapping[str, Set[str]], evidence: EvidenceIndex) -> tuple[list[str], bool]:
    """The origins that are told from one another, of sources with the reports that they are heard in; and whether others were heard
    that may be one of them.

    The most telling first (those with names), each kept if it can be told from all that are kept.
    """
    kept = _Kept(reports, evidence)
    muddled = False
    for unit in sorted(reports, key=lambda u: (is_vague(u, evidence), u)):
        if kept.nests(unit):
            continue
        clashing = kept.clashing(unit)
        first = next(clashing, None)
        if first is None:
            kept.add(unit)
        elif not muddled:
            muddled = not any(_one_took(reports[unit], reports[other], evidence) for other in (first, *clashing))
    return sorted(kept.units), muddled


def is_vague(unit: str, evidence: EvidenceIndex) -> bool:
    """Is a source known by its description alone, or not at all?"""
    source = evidence.sources.get(unit)
    return source is None or is_unnamed(source)


class _Kept:
    """The sources that are kept, by the words of their names and by what tells them from others."""

    def __init__(self, reports: Mapping[str, Set[str]], evidence: EvidenceIndex) -> None:
        self.units: list[str] = []
        self._reports = reports
        self._ground = evidence
        self._words: dict[str, frozenset[str]] = {}
        self._holding: dict[str, list[str]] = defaultdict(list)  # word -> units whose names have it
        self._under: dict[str, list[str]] = defaultdict(list)  # word -> units of whose names it is the rarest
        self._alike: dict[Key, list[str]] = defaultdict(list)
        self._models: dict[Key, Source] = {}
        self._unknown: list[str] = []

    def add(self, unit: str) -> None:
        self.units.append(unit)
        source = self._ground.sources.get(unit)
        if source is None:
            self._unknown.append(unit)
            return
        self._words[unit] = name_words(source)
        words = sorted(self._words[unit])
        if words:
            self._under[min(words, key=lambda word: len(self._holding[word]))].append(unit)
        for word in words:
            self._holding[word].append(unit)
        key = _key(source)
        self._alike[key].append(unit)
        self._models.setdefault(key, source)

    def nests(self, unit: str) -> bool:
        """Does its name hold a kept one's, or a kept one's hold it ("Vilanculo", "Anselmo Vilanculo")? Then nothing shows two."""
        source = self._ground.sources.get(unit)
        own = name_words(source) if source is not None else frozenset()
        rarest = min((self._holding[word] for word in sorted(own)), key=len, default=[])
        if any(own <= self._words[other] for other in rarest):
            return True
        return any(self._words[other] <= own for word in sorted(own) for other in self._under[word])

    def clashing(self, unit: str) -> Iterator[str]:
        """The kept sources of other reports from which this one is not told apart."""
        source = self._ground.sources.get(unit)
        if source is None:
            yield from self.units
            return
        yield from self._unknown
        if is_unnamed(source):
            for key, model in self._models.items():
                if not distinguishable(source, model):
                    yield from (other for other in self._alike[key] if not self._reports[unit] & self._reports[other])


def _key(source: Source) -> Key:
    return source.name, source.description, source.kind


def _one_took(a: Set[str], b: Set[str], evidence: EvidenceIndex) -> bool:
    return bool(evidence.linked) and any((x, y) in evidence.linked or (y, x) in evidence.linked for x in sorted(a) for y in sorted(b))
