"""Sources: the speakers of all chains, one record each, whatever each report calls them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from ...lexicon import table
from ...records.draft import Detail, DraftLink, Extraction
from ...records.ids import make_id
from ...records.report import Report
from ...records.source import Source, SourceDetail
from ...records.vocabulary import SourceKind
from ..names import fold_word, name_words, words_together
from .entities import Entities, is_medium

UNKNOWN = "unknown outlet"


@dataclass(slots=True)
class _Draft:
    kind: SourceKind
    name: str | None
    description: str | None
    entity: str | None
    body: str | None = None
    aliases: set[str] = field(default_factory=set)
    reports: set[str] = field(default_factory=set)
    details: dict[tuple[str, Detail], None] = field(default_factory=dict)  # with the report whose words they are

    def take(self, report: Report, details: Iterable[Detail]) -> None:
        """Take what a report's words say of the source."""
        self.details.update(dict.fromkeys((report.id, detail) for detail in details))


class Sources:
    """Finds or makes the source of each link; `all()` gives them."""

    def __init__(self, extractions: list[Extraction], entities: Entities) -> None:
        self._extractions = extractions
        self._entities = entities
        self._texts = {e.report.id: e.report.text or "" for e in extractions}
        self._names = {e.id: e for e in entities.all()}
        self._found: dict[str, _Draft] = {}
        self._by_entity: dict[str, str] = {}
        self._outlets: dict[tuple[str, ...], str] = {}
        for extraction in extractions:
            self.outlet(extraction.report)

    def outlet(self, report: Report, name: str | None = None) -> str:
        """The id of a report's outlet as a source; an outlet that is not known is a source of its own for its report."""
        known = name or report.outlet
        if known is None:
            key = make_id("s", "outlet", report.id)
            self._found.setdefault(key, _Draft("outlet", None, f"{UNKNOWN} of {report.path}", None)).reports.add(report.id)
            return key
        own_word = name is None and (report.kind or "").lower() in table("attribution_cues")["statements"]
        key = self._named(known, "organisation" if own_word or _is_body(known) else "outlet")
        if name is None or name == report.outlet:
            self._found[key].reports.add(report.id)
            self._outlets.setdefault(name_words(known), key)
        return key

    def of_link(self, number: int, link: DraftLink) -> str:
        """The id of the source that one link of a draft names."""
        extraction = self._extractions[number]
        if link.basis == "outlet":
            return self.outlet(extraction.report, link.name)
        if link.referent is None:
            return self._unreferred(extraction.report, link)
        referent = extraction.referents[link.referent]
        name = self._entities.name_of(number, link.referent)
        entity = self._entities.id_of(number, link.referent)
        for own in words_together(referent.names):  # whatever the name tagger took it for, an outlet of the set is meant
            if own in self._outlets:
                return self._outlets[own]
        if name is not None and entity is not None:
            key = self._named(name, link.kind if link.kind != "unnamed" else "organisation", entity)
            self._found[key].description = self._found[key].description or referent.description
        else:
            key = make_id("s", extraction.report.id, link.referent)
            self._found.setdefault(key, _Draft(link.kind, None, referent.description or _words(extraction, link), entity))
        self._found[key].take(extraction.report, referent.details)
        if referent.body is not None and self._found[key].body is None:
            self._found[key].body = self._body(number, referent.body)
        return key

    def all(self) -> tuple[Source, ...]:
        return tuple(
            Source(
                id=key,
                name=d.name,
                kind=d.kind,
                aliases=tuple(sorted(d.aliases - {d.name or ""})),
                description=d.description,
                body=d.body if d.body != key else None,
                one_with="speaks for" if d.body is not None and d.body != key else None,
                entity=d.entity if d.entity in self._names else None,
                reports=tuple(sorted(d.reports)),
                details=self._details(d),
            )
            for key, d in sorted(self._found.items())
        )

    def _details(self, draft: _Draft) -> tuple[SourceDetail, ...]:
        rows = sorted(draft.details, key=lambda row: (row[0], row[1].span, row[1].kind))
        return tuple(SourceDetail(kind=d.kind, report=r, span=d.span, text=d.span.of(self._texts[r]), value=d.value) for r, d in rows)

    def _unreferred(self, report: Report, link: DraftLink) -> str:
        if link.kind in ("outlet", "agency") and link.name:
            return self._named(link.name, link.kind)
        key = make_id("s", report.id, "words", (link.name or "").lower())
        self._found.setdefault(key, _Draft(link.kind, None, link.name, None)).take(report, link.details)
        return key

    def _named(self, name: str, kind: SourceKind, entity: str | None = None) -> str:
        """The source of that name: the entity's where it has one, so that an outlet and what others call it are one source."""
        entity = entity or self._entities.find(name)
        if entity is not None and entity in self._by_entity:
            key = self._by_entity[entity]
        else:
            key = make_id("s", entity or " ".join(name_words(name)) or name)
        draft = self._found.get(key)
        if draft is None:
            draft = self._found[key] = _Draft(_settled(kind, name), name, None, entity)
            if entity is not None:
                self._by_entity[entity] = key
        draft.aliases.add(name)
        if entity in self._names:
            draft.aliases.update([self._names[entity].name, *self._names[entity].aliases])
        return key

    def _body(self, number: int, referent: int) -> str | None:
        """The source of the body that somebody speaks for."""
        name = self._entities.name_of(number, referent)
        entity = self._entities.id_of(number, referent)
        if name is None or entity is None:
            key = make_id("s", self._extractions[number].report.id, referent)
            described = self._extractions[number].referents[referent].description
            self._found.setdefault(key, _Draft("organisation", None, described, entity))
            return key
        return self._named(name, "organisation", entity)


def _settled(kind: SourceKind, name: str) -> SourceKind:
    if kind in ("organisation", "group") and is_medium(name) and not _is_body(name):
        return "outlet"
    return kind


def _is_body(name: str) -> bool:
    """Is an outlet's name that of a body which publishes its own word: a ministry, a company, a commission?"""
    parts = [fold_word(part) for part in name.split()]
    return any(part in _speaking() for part in parts) and not any(part in _printing() for part in parts)


def _speaking() -> frozenset[str]:
    return frozenset(table("attribution_cues")["bodies"]) - frozenset(
        {"agency", "desk", "network", "service", "institute", "group", "front"}
    )


def _printing() -> frozenset[str]:
    return frozenset(table("attribution_cues")["media"]) - frozenset({"service", "agency", "bulletin"})


def _words(extraction: Extraction, link: DraftLink) -> str | None:
    return link.span.of(extraction.report.text or "") if link.span is not None else None
