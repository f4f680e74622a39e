"""Events, conflicts and derivations: what the claims of several reports come to."""

from msgspec import Struct

from .claim import Time
from .span import Span
from .vocabulary import Between, ConflictKind, DerivationBasis, Slot, Standing, StandingCode


class StandingReason(Struct, frozen=True, kw_only=True):
    """Why an event stands as it does, as data: a code and the sources and claims it rests on."""

    code: StandingCode
    origins: tuple[str, ...] = ()  # established independent origins
    unestablished: tuple[str, ...] = ()  # sources that bear no witness of their own
    claims: tuple[str, ...] = ()


class Position(Struct, frozen=True, kw_only=True):
    """One value that claims hold in one slot of an event. `routes` are the carriers between origin and reader."""

    slot: Slot
    value: str
    claims: tuple[str, ...]
    origins: tuple[str, ...]
    routes: tuple[str, ...]
    standing: Standing


class Event(Struct, frozen=True, kw_only=True):
    """One happening: the claims, over all reports, that tell of it. `time` is null where positions on it conflict."""

    id: str
    label: str
    claims: tuple[str, ...]
    time: Time | None
    standing: Standing
    reason: str
    why: StandingReason
    origins: tuple[str, ...]
    positions: tuple[Position, ...]
    part_of: str | None = None
    after: tuple[str, ...] = ()


class Holding(Struct, frozen=True, kw_only=True):
    """What one side of a conflict holds: the value as rendered from its claims' slots, and who holds it."""

    value: str
    claims: tuple[str, ...]
    origins: tuple[str, ...]


class Conflict(Struct, frozen=True, kw_only=True):
    """Two or more sides of claims that cannot all be true as stated.

    `between` is "origins" where different origins disagree, "tellings" where tellings of one origin do. `event` is where they
    meet; `borrowed` says that the conflict rests on a date taken from another report.
    """

    id: str
    label: str
    kind: ConflictKind
    claims: tuple[tuple[str, ...], ...]
    between: Between
    explanation: str
    event: str | None = None
    sides: tuple[Holding, ...] = ()
    borrowed: bool = False


class Passage(Struct, frozen=True):
    """Words of a report, given as evidence."""

    report: str
    span: Span


class Derivation(Struct, frozen=True, kw_only=True, rename={"taker": "from"}):
    """Report `taker` took material from `to` (a report or a source). `weight` is the share, 0 to 1, of the taker's claims or
    words that the evidence covers. In JSON the taker is called "from"."""

    id: str
    taker: str
    to: str
    basis: DerivationBasis
    evidence: tuple[Passage, ...]
    weight: float
