"""What every comparison stands on: the alignment's items by id, which sources are one origin, which claims were copied."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ...records.alignment import Alignment
from ...records.claim import Claim, Link
from ...records.report import Report
from ...records.source import Entity, Place, Source
from ...records.vocabulary import Knowledge
from .bodies import is_statement
from .clock import Moment, moment
from .origin_rule import origin_units
from .parties import ParticipantKeys
from .sentences import Sentences

FIRSTHAND: frozenset[Knowledge] = frozenset({"own_act", "saw", "records"})


@dataclass(frozen=True, slots=True)
class EvidenceIndex:
    """The alignment by id. `units` maps a source to the origin that it counts as; `lent` a claim in a copied passage to the
    report that it was taken from; `linked` holds pairs of reports of which one took from the other."""

    claims: dict[str, Claim]
    rank: dict[str, int]  # a claim's place in the account
    sources: dict[str, Source]
    reports: dict[str, Report]
    entities: dict[str, Entity]
    places: dict[str, Place]
    units: dict[str, str]
    published: dict[str, Moment | None]
    parties: ParticipantKeys
    stating: frozenset[str] = frozenset()  # sources of which a report is a statement of their own
    copied_from: dict[str, str] = field(default_factory=dict)
    linked: frozenset[tuple[str, str]] = frozenset()
    sentences: dict[str, Sentences] = field(default_factory=dict)

    def unit(self, source: str) -> str:
        """The origin that a source counts as: the body that it speaks for, or itself."""
        return self.units.get(source, source)

    def origin(self, claim: Claim) -> str:
        """The origin of a claim, as the unit it counts as."""
        return self.unit(claim.chain[0]) if claim.chain else ""

    def published_at(self, claim: str) -> Moment | None:
        """When the report of a claim was published."""
        return self.published.get(self.claims[claim].report)

    def before_in_sentence(self, claim: Claim) -> str:
        """What stands before a claim's words in its sentence."""
        report = self.reports.get(claim.report)
        if report is None or not report.text:
            return ""
        return report.text[self.sentences[report.id].at(claim.span.start).start : claim.span.start]

    def of(self, ids: Iterable[str]) -> list[Claim]:
        """The claims with these ids, in the order of the account."""
        return [self.claims[i] for i in ids]


def index_evidence(alignment: Alignment) -> EvidenceIndex:
    """Lay the evidence for an alignment; derivations are added later."""
    sources = {source.id: source for source in alignment.sources}
    entities = {entity.id: entity for entity in alignment.entities}
    return EvidenceIndex(
        claims={claim.id: claim for claim in alignment.claims},
        rank={claim.id: i for i, claim in enumerate(alignment.claims)},
        sources=sources,
        reports={report.id: report for report in alignment.reports},
        entities=entities,
        places={place.id: place for place in alignment.places},
        units=origin_units(alignment.sources),
        stating=_stating(alignment),
        published={report.id: moment(report.published) for report in alignment.reports},
        parties=ParticipantKeys(entities, alignment.heads),
        sentences={r.id: Sentences(r.text or "", alignment.sentences.get(r.id, ())) for r in alignment.reports},
    )


def _stating(alignment: Alignment) -> frozenset[str]:
    own = {report.id for report in alignment.reports if is_statement(report.kind)}
    return frozenset(source.id for source in alignment.sources if not own.isdisjoint(source.reports))


def origin_link(claim: Claim) -> Link | None:
    """The evidence for a claim's origin: the link that names the first source of its chain."""
    return next((link for link in claim.links if claim.chain and link.source == claim.chain[0]), None)
