"""Sources, entities and places: who speaks, who takes part, where."""

from msgspec import Struct

from .span import Span
from .vocabulary import EntityKind, SourceKind


class Source(Struct, frozen=True, kw_only=True):
    """Somebody or something that says something. `name` is null where none is given; `description` then types it.

    `body` is the source that this one speaks for (a spokeswoman's ministry, an office's holder): the two are one origin.
    `entity` is the entity that speaks, `reports` the reports that it published.
    """

    id: str
    name: str | None
    kind: SourceKind
    aliases: tuple[str, ...] = ()
    description: str | None = None
    body: str | None = None
    entity: str | None = None
    reports: tuple[str, ...] = ()


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


class Place(Struct, frozen=True, kw_only=True):
    """A place over all reports; coordinates in degrees (WGS 84), null where no gazetteer entry was settled on."""

    id: str
    name: str
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    gazetteer: str | None = None
