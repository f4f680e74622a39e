"""What an explanation holds: records of words and offsets, ready for a program or a page."""

from msgspec import Struct

from ..records.event import StandingReason, TieReason
from ..records.source import SourceDetail
from ..records.span import Span
from ..records.vocabulary import (
    Between,
    Certainty,
    ConflictKind,
    Knowledge,
    LinkBasis,
    OneWith,
    Polarity,
    Refusal,
    Slot,
    SourceKind,
    Standing,
    Voice,
)
from ..tell.relations import Relation


class Context(Struct, frozen=True, kw_only=True):
    """The paragraph around a claim, in five parts that follow one another; the trigger is the middle one.

    `before` and `after` are empty where the dossier came without texts.
    """

    before: str
    lead: str
    trigger: str
    rest: str
    after: str


class SlotWords(Struct, frozen=True, kw_only=True):
    """One slot of a claim: what it is ("agent", "time", "to", "quantity"), its words, where they stand, and what they come to."""

    slot: str
    text: str | None
    span: Span | None
    value: str | None


class LinkWords(Struct, frozen=True, kw_only=True):
    """One link of a chain: who, in which words, by which cue."""

    source: str
    name: str
    kind: SourceKind
    text: str | None
    span: Span | None
    cue: str | None
    cue_span: Span | None
    basis: LinkBasis
    knowledge: Knowledge | None
    knowledge_words: str | None = None
    knowledge_span: Span | None = None


class OpenWords(Struct, frozen=True, kw_only=True):
    """Words of a claim that may stand for several and were linked to none, with whom they fit and why none was chosen."""

    text: str | None
    span: Span
    candidates: tuple[str, ...]
    reason: Refusal


class ClaimEvidence(Struct, frozen=True, kw_only=True, tag_field="item", tag="claim"):
    id: str
    label: str
    report: str
    outlet: str
    path: str
    published: str | None
    event: str | None
    span: Span
    quote: str
    context: Context
    slots: tuple[SlotWords, ...]
    chain: tuple[LinkWords, ...]
    polarity: Polarity
    certainty: Certainty
    voice: Voice
    open_links: tuple[OpenWords, ...] = ()


class ClaimLine(Struct, frozen=True, kw_only=True):
    """A claim as it is listed under an event, a conflict or a source. `chain` has names, the origin's first."""

    id: str
    label: str
    outlet: str
    chain: tuple[str, ...]
    quote: str
    polarity: Polarity
    certainty: Certainty
    voice: Voice


class PositionLine(Struct, frozen=True, kw_only=True):
    slot: Slot
    value: str
    claims: tuple[str, ...]
    origins: tuple[str, ...]
    routes: tuple[str, ...]
    standing: Standing


class TieLine(Struct, frozen=True, kw_only=True):
    """Why two claims of an event, named by label, are held to be of one happening (`records.event.Tie`)."""

    claim: str
    other: str
    log_odds: float
    reasons: tuple[TieReason, ...]


class EventEvidence(Struct, frozen=True, kw_only=True, tag_field="item", tag="event"):
    """`claims` are by report, in the order of the event; positions name claims by label, sources by name."""

    id: str
    label: str
    standing: Standing
    reason: str
    why: StandingReason
    origins: tuple[str, ...]
    unestablished: tuple[str, ...]
    time: str | None
    part_of: str | None
    after: tuple[str, ...]
    relations: tuple[Relation, ...]
    claims: tuple[ClaimLine, ...]
    positions: tuple[PositionLine, ...]
    conflicts: tuple[str, ...]
    ties: tuple[TieLine, ...]


class Side(Struct, frozen=True, kw_only=True):
    value: str | None
    claims: tuple[ClaimLine, ...]


class ConflictEvidence(Struct, frozen=True, kw_only=True, tag_field="item", tag="conflict"):
    id: str
    label: str
    kind: ConflictKind
    between: Between
    explanation: str
    event: str | None
    borrowed: bool
    sides: tuple[Side, ...]


class SourceEvidence(Struct, frozen=True, kw_only=True, tag_field="item", tag="source"):
    """`origin_of` are the claims that go back to it, `carried` those that it passed on."""

    id: str
    name: str
    kind: SourceKind
    aliases: tuple[str, ...]
    description: str | None
    body: str | None
    one_with: OneWith | None
    details: tuple[SourceDetail, ...]
    reports: tuple[str, ...]
    origin_of: tuple[ClaimLine, ...]
    carried: tuple[ClaimLine, ...]


Evidence = ClaimEvidence | EventEvidence | ConflictEvidence | SourceEvidence
