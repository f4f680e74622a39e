"""Claims: one report's statements, each with its slots, every slot built from a span of the report."""

from msgspec import Struct

from .ids import make_id
from .span import Span
from .vocabulary import (
    Certainty,
    Doubter,
    Knowledge,
    LinkBasis,
    PlaceRole,
    Polarity,
    Role,
    TimeAnchor,
    TriggerType,
    Voice,
)


class Trigger(Struct, frozen=True):
    """The verb or noun that names the happening. `lemma` is lower case; particles belong to it ("go down")."""

    span: Span
    text: str
    lemma: str
    type: TriggerType


class Participant(Struct, frozen=True):
    """Who or what takes part: head and modifiers, never the whole clause. `entity` is an id, or null before `align`."""

    role: Role
    span: Span
    text: str
    entity: str | None = None


class Time(Struct, frozen=True, kw_only=True):
    """When: `edtf` (Extended Date/Time Format, ISO 8601-2:2019) and the interval in ISO dates or date-times, ends open as null.

    `span` and `text` are the words, null where the claim takes its time from the narrative; `anchor` says what the words were
    resolved against and `anchor_ref` names the claim or report it leans on.
    """

    edtf: str | None
    earliest: str | None
    latest: str | None
    span: Span | None
    text: str | None
    anchor: TimeAnchor | None
    anchor_ref: str | None


class ClaimPlace(Struct, frozen=True):
    """Where, with the place's role in the happening. `place` is an id of the dossier's places, or null.

    `within` is the named place around words that name none themselves ("the consulate" in Damascus), null where the words tell none.
    """

    role: PlaceRole
    span: Span
    text: str
    place: str | None = None
    within: str | None = None


class Quantity(Struct, frozen=True, kw_only=True):
    """How many: bounds that the words state, null where they leave them open.

    `unit` is what is counted (a lemma such as "soldier") or a unit of measure ("percent", "EUR", "hour"); `of` is the words that
    a part is a part of ("three of the dead" -> "the dead"). `*_excluded`: the bound itself is out ("more than 10").
    `conventional` marks bounds that are a convention for a vague word ("dozens"). `as_of` is the words that say up to when a count
    holds ("as of noon", "so far"), null where the figure has no date of its own.
    """

    span: Span
    text: str
    low: int | float | None
    high: int | float | None
    unit: str | None = None
    approximate: bool = False
    conventional: bool = False
    of: str | None = None
    low_excluded: bool = False
    high_excluded: bool = False
    as_of: Span | None = None


class Link(Struct, frozen=True, kw_only=True):
    """One link of a chain: the source's id, its words and its cue's; null spans where the outlet simply speaks.

    `knowledge` is how an origin knows, null where the words don't say; `knowledge_span` the words that show it.
    """

    source: str
    span: Span | None
    cue: Span | None
    basis: LinkBasis
    knowledge: Knowledge | None = None
    knowledge_span: Span | None = None


class Claim(Struct, frozen=True, kw_only=True):
    """In report R, at span S, source O, through carriers C, says that a happening took place, or not, or may.

    `chain` has the ORIGIN first and the OUTLET last; `links` is its evidence, one link a source. `paragraph` and `sentence` count
    from 0 in the report. `certainty_by` says whose words the mark of certainty is in: the source's or the outlet's; null where the claim is
    stated.
    """

    id: str
    label: str
    report: str
    paragraph: int
    sentence: int
    span: Span
    quote: str
    trigger: Trigger
    participants: tuple[Participant, ...]
    time: Time | None
    places: tuple[ClaimPlace, ...]
    quantities: tuple[Quantity, ...]
    chain: tuple[str, ...]
    links: tuple[Link, ...]
    polarity: Polarity
    polarity_span: Span | None
    certainty: Certainty
    certainty_span: Span | None
    voice: Voice
    voice_span: Span | None = None
    certainty_by: Doubter | None = None


def claim_id(report: str, trigger: Span, span: Span) -> str:
    """The id of a claim: its report, where its trigger stands, and what it covers."""
    return make_id("c", report, *trigger, *span)
