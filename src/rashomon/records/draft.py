"""Drafts: what one report says before names are one across reports; `extract` gives them and `align` makes claims of them.

A draft points to a mention of its own report by number where the claim will point to an entity or a source by id.
"""

from msgspec import Struct

from .claim import ClaimPlace, Quantity, Time, Trigger
from .report import Report
from .span import Span
from .vocabulary import (
    Certainty,
    DetailKind,
    Doubter,
    EntityKind,
    Knowledge,
    LinkBasis,
    OrderRelation,
    PlaceUse,
    Polarity,
    Refusal,
    Role,
    SourceKind,
    Voice,
)


class Mention(Struct, frozen=True, kw_only=True):
    """Words of a report that stand for somebody or something.

    `referent` is null where several referents fit alike: they are the `candidates`, none of them was guessed, and `refused` says why.
    """

    span: Span
    text: str
    head: str
    form: str  # "name", "description" or "pronoun"
    kind: EntityKind
    referent: int | None
    candidates: tuple[int, ...] = ()
    refused: Refusal | None = None


class Detail(Struct, frozen=True):
    """What words say of a source, as `records.source.SourceDetail` has it."""

    kind: DetailKind
    span: Span
    value: str | None = None


class Referent(Struct, frozen=True, kw_only=True):
    """All mentions of one thing within one report. `names` has the fullest name first; `description` the words that type it
    where it has no name ("two officers of the brigade"); `candidates` the other referents that it may be one with, several of which fit
    alike, and `refused` why none was chosen."""

    kind: EntityKind
    names: tuple[str, ...]
    description: str | None
    plural: bool
    mentions: tuple[int, ...]
    title: str | None = None  # "colonel", "spokeswoman", "minister", lower case
    body: int | None = None  # the referent that a spokesman or an office speaks for
    sex: str | None = None  # "m" or "f" where a title, a noun, a given name or a pronoun tells it
    descriptions: tuple[str, ...] = ()  # every other description, as printed
    details: tuple[Detail, ...] = ()  # of those who speak, in the order of the text
    candidates: tuple[int, ...] = ()
    refused: Refusal | None = None


class DraftParticipant(Struct, frozen=True):
    role: Role
    span: Span
    text: str
    head: str  # the head's lemma
    referent: int | None


class DraftLink(Struct, frozen=True, kw_only=True):
    """A speaker of one claim: the referent or, where an outlet or agency is meant, its `name`."""

    referent: int | None
    name: str | None
    kind: SourceKind
    span: Span | None
    cue: Span | None
    basis: LinkBasis
    knowledge: Knowledge | None = None
    knowledge_span: Span | None = None
    details: tuple[Detail, ...] = ()  # of a speaker without a referent


class Draft(Struct, frozen=True, kw_only=True):
    """A claim of one report, its participants and speakers given by their referents in that report. Links: ORIGIN first."""

    paragraph: int
    sentence: int
    span: Span
    trigger: Trigger
    participants: tuple[DraftParticipant, ...]
    time: Time | None
    places: tuple[ClaimPlace, ...]
    quantities: tuple[Quantity, ...]
    links: tuple[DraftLink, ...]
    polarity: Polarity
    polarity_span: Span | None
    certainty: Certainty
    certainty_span: Span | None
    voice: Voice
    voice_span: Span | None
    certainty_by: Doubter | None = None
    content: tuple[str, ...] = ()  # lemmas of the clause's nouns, names, verbs, adjectives and numerals


class DraftOrder(Struct, frozen=True):
    """`words` say that the happening of one draft came before that of another, or (relation "during") that the one of draft `after`
    took place while that of `before` went on. Both are numbers of drafts of one report."""

    before: int
    after: int
    words: Span
    relation: OrderRelation = "after"


class Toponym(Struct, frozen=True, kw_only=True):
    """Words of a report that name a place. `name` is what a gazetteer may know: abbreviations written out, a people's country.

    `use` says what the name does there: a place itself, those who act for it, a people, or a part of another name. `lat` and `lon` are
    given where the words are coordinates.
    """

    span: Span
    name: str
    use: PlaceUse = "literal"
    kind: str | None = None  # what the words say that it is: "region" for "Ill.", "country" for "Iranian"
    dateline: bool = False
    guessed: bool = False  # only its place in the sentence says that it is somewhere
    lat: float | None = None
    lon: float | None = None


class Extraction(Struct, frozen=True):
    """All that `extract` finds in one report."""

    report: Report
    drafts: tuple[Draft, ...]
    mentions: tuple[Mention, ...]
    referents: tuple[Referent, ...]
    orders: tuple[DraftOrder, ...] = ()
    toponyms: tuple[Toponym, ...] = ()
    sentences: tuple[Span, ...] = ()  # `Draft.sentence` counts them
    note: str | None = None  # what a reader should know of its times
    vectors: tuple[bytes, ...] = ()  # of the drafts' happenings (`models.happenings.Vectors`, a row each); none where rules alone read
