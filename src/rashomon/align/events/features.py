"""Features: what of a claim tells its happening from others, gathered once a claim, so that pairs are compared cheaply."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import NamedTuple

from rashomon import lexicon

from ...models import words
from ...records.claim import Claim, Participant, Quantity, Time
from ...records.draft import Draft, DraftParticipant
from ...records.vocabulary import Certainty
from ..facets import Facet, facets_of
from ..names import fold_word

LONGEST = 10  # words of a participant that are looked at
COMMON = 6.5  # nats: function words and the commonest others are more frequent than one in 700
MANY = 3  # letters: a shorter word in "s" is no plural
NARROW = 0.34  # days: a time that is given to the night or the morning, or nearer

Figure = tuple[str, float | None, float | None]


class Part(NamedTuple):
    """One who takes part: the role, the entity's id, the head's lemma ("" for a pronoun), the rare words of the whole phrase."""

    role: str
    entity: str | None
    head: str
    words: tuple[str, ...]


@dataclass(slots=True, frozen=True)
class Features:
    """One claim as the scorer sees it. Words are folded lemmas; `first` and `last` are days as ordinals, None where open or borrowed."""

    report: str
    sentence: int
    lemma: str
    type: str
    classes: frozenset[str]
    phrase: str  # the trigger with the noun or adjective that it stands with, where that is an expression ("give way")
    parts: tuple[Part, ...]
    words: tuple[str, ...]  # content words of the clause
    places: tuple[str, ...]
    figures: tuple[Figure, ...]
    first: int | None
    last: int | None
    start: float | None  # the hours, as days and their fractions, where the time is given to a few hours
    end: float | None
    negated: bool
    certainty: Certainty
    spots: tuple[str, ...] = ()  # ids of the gazetteer's entries among its places
    facets: tuple[Facet, ...] = ()
    vector: bytes = b""  # of the trained encoder, one number a byte; empty where rules alone read
    doer: str = ""  # "person" where one named person does it, "many" where several do, else unknown


class Known(NamedTuple):
    """What is known of the whole set: `persons` are the ids of the entities that are named persons, `entries` has the gazetteer's entry of
    each settled place."""

    persons: frozenset[str] = frozenset()
    entries: Mapping[str, str] = MappingProxyType({})


def features_of(claim: Claim, draft: Draft, vector: bytes = b"", known: Known = Known()) -> Features:  # noqa: B008
    """Gather them from a claim, the draft that it was made of and its vector."""
    lemma = claim.trigger.lemma.removeprefix("be ") if claim.trigger.lemma.startswith("be ") else claim.trigger.lemma
    phrase = _phrase(lemma, claim, draft)
    first, last = _days(claim.time)
    start, end = _hours(claim.time)
    return Features(
        report=claim.report,
        sentence=claim.sentence,
        lemma=lemma,
        type=claim.trigger.type,
        classes=classes_of(lemma, claim.trigger.type == "noun"),
        phrase=phrase,
        parts=tuple(_part(p, d) for p, d in zip(claim.participants, draft.participants, strict=True)),
        words=_once(fold_word(w) for w in draft.content),
        places=_places(claim),
        spots=_once(known.entries.get(id or "", "") for p in claim.places for id in (p.place, p.within)),
        figures=tuple(dict.fromkeys(_figure(q) for q in claim.quantities)),
        first=first,
        last=last,
        start=start,
        end=end,
        negated=claim.polarity == "negated",
        certainty=claim.certainty,
        facets=facets_of((lemma, phrase, claim.trigger.lemma), draft.content, (q.unit or "" for q in claim.quantities)),
        vector=vector,
        doer=_doer(draft, claim, known.persons),
    )


def _doer(draft: Draft, claim: Claim, persons: frozenset[str]) -> str:
    """Does one named person do it, or do many?"""
    doers = [(p, d) for p, d in zip(claim.participants, draft.participants, strict=True) if p.role == "agent"]
    if len(doers) != 1:
        return "many" if doers else ""
    participant, drafted = doers[0]
    if participant.entity in persons:
        return "person"
    last = fold_word(participant.text.partition(" of ")[2].split()[-1] if " of " in participant.text else participant.text.split()[-1])
    return "many" if last.endswith("s") and last not in (fold_word(drafted.head), "") and len(last) > MANY else ""


def classes_of(lemma: str, noun: bool) -> frozenset[str]:
    """WordNet synsets and hypernyms of a verb's (or an event noun's) first senses; none where it is not listed."""
    table = _classes()
    return table.get(f"n:{lemma}" if noun else lemma, table.get(lemma, frozenset()))


def _part(participant: Participant, draft: DraftParticipant) -> Part:
    pronouns = lexicon.words("align_pronouns")
    head = fold_word(draft.head)
    said = (fold_word(w) for w in participant.text.split()[:LONGEST])
    rare = _once(w for w in said if w not in pronouns and words.rarity(w) >= COMMON)
    return Part(participant.role, participant.entity, "" if head in pronouns else head, rare)


def _phrase(lemma: str, claim: Claim, draft: Draft) -> str:
    """The expression that the trigger stands in, if the words' table has it: "gave way" -> "give way"."""
    said = claim.trigger.text.lower()
    quote = claim.quote.lower()
    for word in draft.content:
        expression = f"{lemma} {word.lower()}"
        if expression in words.table().rows and f"{said} {word.lower()}" in quote:
            return expression
    return lemma


def _places(claim: Claim) -> tuple[str, ...]:
    """The words of names among the claim's places, or the whole places where none is named."""
    named = _once(fold_word(w) for p in claim.places for w in p.text.split() if w[0].isupper())
    return named or _once(fold_word(p.text) for p in claim.places)


def _once(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for key in keys if key))


def _figure(quantity: Quantity) -> Figure:
    low = None if quantity.low is None else float(quantity.low)
    high = None if quantity.high is None else float(quantity.high)
    return (quantity.unit or "", low, high)


def _days(time: Time | None) -> tuple[int | None, int | None]:
    """The first and last day that the words give; a borrowed date neither joins nor parts."""
    if time is None or time.anchor == "borrowed":
        return None, None
    return _day(time.earliest), _day(time.latest)


def _hours(time: Time | None) -> tuple[float | None, float | None]:
    """Beginning and end where both are stated and at most some hours apart."""
    if time is None or time.anchor == "borrowed" or not time.earliest or not time.latest or "T" not in time.earliest + time.latest:
        return None, None
    try:
        ends = [datetime.fromisoformat(text).replace(tzinfo=None) for text in (time.earliest, time.latest)]
    except ValueError:
        return None, None
    start, end = ((at - datetime(1, 1, 1)).total_seconds() / 86400 for at in ends)
    return (start, end) if 0 <= end - start <= NARROW else (None, None)


def _day(text: str | None) -> int | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text[:10]).toordinal()
    except ValueError:
        return None


@cache
def _classes() -> dict[str, frozenset[str]]:
    text = (files("rashomon") / "data" / "happening_classes.txt").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if "\t" in line and not line.startswith("#"))
    return {lemma: frozenset(found.split()) for lemma, found in rows}
