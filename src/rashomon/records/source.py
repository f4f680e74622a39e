"""Sources, entities and places: who speaks, who takes part, where."""

from msgspec import Struct

from .span import Span
from .vocabulary import (
    DetailKind,
    EntityKind,
    OneWith,
    PlaceBasis,
    Refusal,
    SourceKind,
)


class SourceDetail(Struct, frozen=True, kw_only=True):
    """What words of one report say of a source: its role, its number, why it is not named.

    `knowledge` is what places it to know ("briefed on the talks"), `anonymity` on what terms it speaks, `reason` why it is not named.
    `value` is a number's figure, and for knowledge the word of the vocabulary `Knowledge` where one fits; else null.
    """

    kind: DetailKind
    report: str
    span: Span
    text: str
    value: str | None = None


class Source(Struct, frozen=True, kw_only=True):
    """Somebody or something that says something. `name` is null where none is given; `description` then types it.

    `body` is the source with which it is one origin: the one that it speaks for (a spokeswoman's ministry, an office's holder), or
    that it is another name of; `one_with` says which. `entity` is the entity that speaks, `reports` the reports that it published,
    `details` what the reports' words say of it, in the order of the reports' ids and of the text.
    """

    id: str
    name: str | None
    kind: SourceKind
    aliases: tuple[str, ...] = ()
    description: str | None = None
    body: str | None = None
    entity: str | None = None
    reports: tuple[str, ...] = ()
    one_with: OneWith | None = None
    details: tuple[SourceDetail, ...] = ()


class EntityMention(Struct, frozen=True):
    report: str
    span: Span


class Entity(Struct, frozen=True, kw_only=True):
    """One person, group or thing over all reports, with every place where it is named."""

    id: str
    name: str
    kind: EntityKind
    mentions: tuple[EntityMention, ...]
    aliases: tuple[str, ...] = ()


class PlaceCandidate(Struct, frozen=True, kw_only=True):
    """A gazetteer's entry that a name may stand for, coordinates in degrees (WGS 84)."""

    gazetteer: str
    name: str
    country: str | None
    lat: float
    lon: float


class Candidate(Struct, frozen=True):
    """One of several that words may stand for: where a report last named it before them, and the entity that it is."""

    entity: str
    report: str
    span: Span


class OpenLink(Struct, frozen=True, kw_only=True):
    """Words of a report that fit several and were linked to none of them. `entity` is what they stand for where they name something
    that is one with none of the candidates for sure; null where they stand for nothing known (a pronoun, a surname of two)."""

    report: str
    span: Span
    entity: str | None
    candidates: tuple[Candidate, ...]
    reason: Refusal


class Place(Struct, frozen=True, kw_only=True):
    """A place over all reports; coordinates in degrees (WGS 84), null where no gazetteer entry was settled on.

    `gazetteer` is the entry's id ("geonames:281184"), `kind` what it is ("city", "crossing"), `region` the first-level division that
    it lies in, `within` the ids of the places of this dossier that hold it, the innermost first. `basis` says how the entry was settled on,
    or why none was; `basis_refs` are the ids of what that rests on (places, reports). `candidates` are the entries that were
    left where several fit.
    """

    id: str
    name: str
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    gazetteer: str | None = None
    kind: str | None = None
    region: str | None = None
    within: tuple[str, ...] = ()
    basis: PlaceBasis | None = None
    basis_refs: tuple[str, ...] = ()
    candidates: tuple[PlaceCandidate, ...] = ()
