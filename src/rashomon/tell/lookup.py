"""A dossier's records by their ids, and the names that people know them by."""

from collections.abc import Iterable

from ..records.claim import Claim
from ..records.dossier import Dossier
from ..records.event import Conflict, Derivation, Event, Passage
from ..records.report import Report
from ..records.source import Entity, Place, Source
from ..records.span import Span
from .names import called


class Lookup:
    """Finds reports, sources, claims, events and places of one dossier by id. Ids that the dossier lacks raise `KeyError`."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.reports: dict[str, Report] = {r.id: r for r in dossier.reports}
        self.sources: dict[str, Source] = {s.id: s for s in dossier.sources}
        self.claims: dict[str, Claim] = {c.id: c for c in dossier.claims}
        self.events: dict[str, Event] = {e.id: e for e in dossier.events}
        self.places: dict[str, Place] = {p.id: p for p in dossier.places}
        self.disputes: dict[str, list[Conflict]] = {}  # by event: the conflicts that it or one of its claims is in
        self.taken: dict[str, list[Derivation]] = {}  # by report: what it took from others
        self.entities: dict[str, Entity] = {e.id: e for e in dossier.entities}
        self.event_of: dict[str, Event] = {c: e for e in dossier.events for c in e.claims}
        for conflict in dossier.conflicts:
            for event in self._meeting(conflict):
                self.disputes.setdefault(event, []).append(conflict)
        for derivation in dossier.derivations:
            self.taken.setdefault(derivation.taker, []).append(derivation)

    def _meeting(self, conflict: Conflict) -> list[str]:
        claims = [claim for side in conflict.claims for claim in side]
        events = [conflict.event, *(self.event_of[claim].id for claim in claims if claim in self.event_of)]
        return list(dict.fromkeys(event for event in events if event))

    def claims_of(self, ids: Iterable[str]) -> list[Claim]:
        return [self.claims[i] for i in ids]

    def outlet(self, report: str) -> str:
        """The report's outlet, or its path where the outlet is not known."""
        found = self.reports[report]
        return found.outlet or found.path

    def speaker(self, source: str) -> str:
        """The source's name, or the words that describe it."""
        return called(self.sources[source])

    def party(self, id_: str) -> str:
        """A report's outlet or a source's name, whichever the id is of."""
        return self.outlet(id_) if id_ in self.reports else self.speaker(id_)

    def words(self, passage: Passage) -> str | None:
        """The words of a passage; null where the dossier came without texts."""
        return self.read(passage.report, passage.span)

    def read(self, report: str, span: Span | None) -> str | None:
        """The words at a span of a report; null without a span or where the dossier came without texts."""
        text = self.reports[report].text
        return None if text is None or span is None else span.of(text)

    def reports_of(self, event: Event) -> list[str]:
        """The ids of the reports that tell of an event, in the order of its claims."""
        return list(dict.fromkeys(self.claims[c].report for c in event.claims))
