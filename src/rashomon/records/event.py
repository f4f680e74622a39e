"""Events, conflicts and derivations: what the claims of several reports come to."""

from collections.abc import Iterable

from msgspec import Struct

from .claim import Time
from .ids import make_id
from .span import Span
from .vocabulary import (
    Between,
    ConflictKind,
    DerivationBasis,
    OrderRelation,
    Slot,
    Standing,
    StandingCode,
    TieBasis,
)


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


class Passage(Struct, frozen=True):
    """Words of a report, given as evidence."""

    report: str
    span: Span


class Order(Struct, frozen=True):
    """`words` of a report say that the happening of its claim `before` came before that of its claim `after`, or (relation "during")
    that the latter took place while the former went on. Both are ids of claims."""

    before: str
    after: str
    words: Passage
    relation: OrderRelation = "after"


class TieReason(Struct, frozen=True):
    """What speaks for one happening (more than 0) or against it, in nats of log odds.

    `basis`: the encoder's reading of the triggers in their reports; each is what the other's report has nearest; how alike the two claims
    are on the whole, by a network trained on news; and beyond that words, participants, place, time and figures shared or apart, one
    facet of an incident or two, and the forms in which they are told (a plan, a state).
    """

    basis: TieBasis
    log_odds: float


class Tie(Struct, frozen=True):
    """Why a claim stands in its event: the claim of the event that it is most surely one happening with, and the reasons, the weightiest
    first. `log_odds` is their sum and what any two claims begin with."""

    claim: str
    other: str
    log_odds: float
    reasons: tuple[TieReason, ...]


class Event(Struct, frozen=True, kw_only=True):
    """One happening: the claims, over all reports, that tell of it. `time` is null where positions on it conflict.

    `after` names events that words or dates settle to come before it, those right before it at least: what they come after, it does
    too. `orders` has the words that say so, and the words that say during which other event it took place. `ties` say why its claims
    stand together: none where it has one claim, or where rules alone read the reports.
    """

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
    orders: tuple[Order, ...] = ()
    ties: tuple[Tie, ...] = ()


class Holding(Struct, frozen=True, kw_only=True):
    """What one side of a conflict holds: the value as rendered from its claims' slots, and who holds it."""

    value: str
    claims: tuple[str, ...]
    origins: tuple[str, ...]


class Conflict(Struct, frozen=True, kw_only=True):
    """Two or more sides of claims that cannot all be true as stated.

    `between` is "origins" where different origins disagree, "tellings" where tellings of one origin do. `event` is where they
    meet, `about` what is disputed beyond the kind, such as the unit of a figure; `borrowed` says that the conflict rests on a date taken
    from another report.
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
    about: str = ""


def conflict_id(kind: str, about: str, sides: Iterable[Iterable[str]]) -> str:
    """The id of a conflict: its kind, what it is about, and the claims of its sides in their order."""
    return make_id("k", kind, about, *("|".join(claims) for claims in sides))


class Derivation(Struct, frozen=True, kw_only=True, rename={"taker": "from"}):
    """Report `taker` took material from `to` (a report or a source). `weight` is the share, 0 to 1, of the taker's claims or
    words that the evidence covers. In JSON the taker is called "from"."""

    id: str
    taker: str
    to: str
    basis: DerivationBasis
    evidence: tuple[Passage, ...]
    weight: float
