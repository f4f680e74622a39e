"""What `align` gives and `weigh` takes: claims with their entities and sources, grouped by happening, in the order of the account."""

from msgspec import Struct

from .claim import Claim
from .event import Order, Tie
from .report import Report
from .source import Entity, OpenLink, Place, Source
from .span import Span


class Group(Struct, frozen=True):
    """Claims of one happening, before they are weighed. `after` and `part_of` are indices in `Alignment.groups`."""

    claims: tuple[str, ...]
    after: tuple[int, ...] = ()
    part_of: int | None = None
    ties: tuple[Tie, ...] = ()


class Alignment(Struct, frozen=True):
    """All claims of all reports, unified and grouped. Claims and groups stand in the order of the account and have their labels."""

    reports: tuple[Report, ...]
    claims: tuple[Claim, ...]
    sources: tuple[Source, ...]
    entities: tuple[Entity, ...]
    places: tuple[Place, ...]
    groups: tuple[Group, ...]
    orders: tuple[Order, ...] = ()
    open_links: tuple[OpenLink, ...] = ()
    heads: dict[str, tuple[str, ...]] = {}  # claim -> the head lemma of each participant, in their order
    sentences: dict[str, tuple[Span, ...]] = {}  # of each report that was parsed; `Claim.sentence` counts them
