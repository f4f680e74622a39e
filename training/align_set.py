"""Sets of ECB+ documents as the align room sees them: claims' features, and which claims name which annotated event."""

from ecb_plus import Document

from rashomon.align.claims import make_claims
from rashomon.align.entities.entities import Entities
from rashomon.align.entities.sources import Sources
from rashomon.align.events.features import Features, Known, features_of
from rashomon.align.places.places import unify_places
from rashomon.records.claim import Claim
from rashomon.records.draft import Extraction
from rashomon.records.span import Span


def features_of_set(extractions: list[Extraction]) -> list[tuple[Claim, Features]]:
    """All claims of a set with their features, in the order of the reports and of their texts."""
    entities = Entities(extractions)
    rows = make_claims(extractions, entities, Sources(extractions, entities))
    claims, places = unify_places([claim for claim, _ in rows], extractions)
    persons = frozenset(e.id for e in entities.all() if e.kind == "person")
    entries = {place.id: place.gazetteer for place in places if place.gazetteer}
    known = Known(persons, entries)
    vectors = [vector for e in extractions for vector in e.vectors or [b""] * len(e.drafts)]
    return [(claim, features_of(claim, draft, vector, known)) for claim, (_, draft), vector in zip(claims, rows, vectors, strict=True)]


def featured(documents: list[Document]) -> tuple[list[Features], dict[int, str]]:
    """The features of all claims of a set, and the instance of each claim whose trigger is an annotated mention."""
    rows = features_of_set([d.extraction for d in documents])
    mentions = {d.extraction.report.id: d.mentions for d in documents}
    gold = {n: found for n, (claim, _) in enumerate(rows) if (found := _instance(claim, mentions[claim.report]))}
    return [features for _, features in rows], gold


def _instance(claim: Claim, mentions: list[tuple[list[Span], str]]) -> str | None:
    return next((name for spans, name in mentions if any(claim.trigger.span.overlaps(span) for span in spans)), None)


def gold_pairs(features: list[Features], gold: dict[int, str]) -> list[tuple[int, int]]:
    """All pairs of annotated claims of different reports."""
    known = sorted(gold)
    return [(a, b) for n, a in enumerate(known) for b in known[n + 1 :] if features[a].report != features[b].report]
