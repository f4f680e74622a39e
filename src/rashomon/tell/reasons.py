"""Reasons in words: why an event stands as it does, and what a conflict is about. Nowhere else do they become sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from ..records.claim import Claim
from ..records.dossier import Dossier
from ..records.event import Conflict, Event, Holding
from ..records.source import Source
from ..records.vocabulary import ConflictKind, Refusal, StandingCode
from .names import UNNAMED, called

MOST_NAMES = 4  # named in one sentence; the rest are counted

SENTENCES: dict[StandingCode, str] = {
    "independent origins agree": "{count} independent origins report it: {origins}.",
    "one origin": "{reports} trace to one origin: {origins}.",
    "one telling": "One report tells it, from one origin: {origins}.",
    "no established origin": "No source is named that is placed to know.",
    "origins not told apart": "The sources can't be told apart: {origins} may be the same as another.",
    "contradiction not ruled out": "{count} independent origins report it, {origins}; but {claims} may tell of it otherwise.",
    "no particulars shared": "{count} origins speak of it, {origins}; they agree on the happening, but on no particular of it.",
    "only denials": "{count} origins deny it, {origins}; denials do not show what happened.",
    "origins in conflict": "Its sources contradict each other ({disputes}).",
    "one origin told differently": "Tellings that trace to one origin contradict each other ({disputes}).",
    "no witness": "No claim states it as a fact; it is only hedged, planned or judged.",
}
ONE_ESTABLISHED = "One origin is established: {origins}."
DISPUTED: dict[ConflictKind, str] = {
    "time": "when it happened",
    "order": "what came first",
    "quantity": "a figure",
    "place": "where it happened",
    "actor": "who did it",
    "outcome": "how it ended",
    "polarity": "whether it happened",
}
REFUSED: dict[Refusal, str] = {
    "same name": "{all} bear the name",
    "same words": "{all} are called so",
    "equally near": "{all} fit: same number and gender, equally near",
    "equally alike": "{all} fit about equally well",
}
HELD = {"yes": "that it happened", "no": "that it did not happen"}


class _Names:
    """Sources by id, as they are called in a sentence."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self.sources = {source.id: source for source in sources}

    def one(self, id: str) -> str:
        source = self.sources.get(id)
        return called(source) if source else "an unknown source"

    def many(self, ids: Sequence[str]) -> str:
        names = list(dict.fromkeys(self.one(id) for id in ids))
        extra = len(names) - MOST_NAMES
        return _joined_with_and(names[:MOST_NAMES] + ([f"{extra} more"] if extra > 0 else []))


def refused(reason: Refusal, candidates: Sequence[str]) -> str:
    """Why words were linked to none of those whom they may stand for: "Ali Reza or Hamid Karimi; both bear the name"."""
    named = list(candidates[:MOST_NAMES])
    extra = len(candidates) - len(named)
    named += [f"{extra} more"] if extra else []
    return f"{', '.join(named[:-1])} or {named[-1]}; {REFUSED[reason].format(all='both' if len(candidates) == 2 else 'all')}"


def worded(dossier: Dossier) -> Dossier:
    """The dossier with every event's reason and every conflict's explanation in words; nothing else is touched."""
    names = _Names(dossier.sources)
    claims = {claim.id: claim for claim in dossier.claims}
    disputes: dict[str, list[Conflict]] = {}
    for conflict in dossier.conflicts:
        if conflict.event is not None:
            disputes.setdefault(conflict.event, []).append(conflict)
    return replace(
        dossier,
        events=tuple(replace(e, reason=_reason(e, disputes.get(e.id, []), claims, names)) for e in dossier.events),
        conflicts=tuple(replace(c, explanation=_explanation(c, claims, names)) for c in dossier.conflicts),
    )


def _reason(event: Event, disputes: Sequence[Conflict], claims: dict[str, Claim], names: _Names) -> str:
    why = event.why
    beside = why.code == "one origin" and why.unestablished
    sentence = (ONE_ESTABLISHED if beside else SENTENCES[why.code]).format(
        count=len(why.origins),
        origins=names.many(why.origins) or UNNAMED,
        claims=_joined_with_and([claims[id].label for id in why.claims if id in claims]) or "other claims",
        reports=_all_reports(len({claims[id].report for id in event.claims if id in claims})),
        disputes=_joined_with_and(list(dict.fromkeys(DISPUTED[c.kind] for c in disputes))) or "as the positions show",
    )
    return " ".join([sentence, *_also(event, names)])


def _all_reports(count: int) -> str:
    return "Both reports" if count == 2 else f"All {count} reports"


def _also(event: Event, names: _Names) -> list[str]:
    """What the count leaves out, and why."""
    why = event.why
    said = []
    if why.code in ("origins in conflict", "one origin told differently") and why.origins:
        said.append(f"Heard on it: {names.many(why.origins)}.")
    if why.unestablished:
        verb = "says so" if len(why.unestablished) == 1 else "say so"
        said.append(f"{names.many(why.unestablished)} {verb} without a source of {'its' if verb == 'says so' else 'their'} own.")
    return said


def _explanation(conflict: Conflict, claims: dict[str, Claim], names: _Names) -> str:
    sides = conflict.sides or tuple(Holding(value="", claims=ids, origins=()) for ids in conflict.claims)
    held = "; ".join(_side(side, conflict.kind, claims, names) for side in sides)
    sentence = f"The claims differ on {DISPUTED[conflict.kind]}: {held}."
    if conflict.between == "tellings":
        sentence += " All of them trace to one origin, so a retelling changed it."
    if conflict.borrowed:
        sentence += " This rests on a date taken from another report."
    return sentence


def _side(side: Holding, kind: ConflictKind, claims: dict[str, Claim], names: _Names) -> str:
    who = names.many(side.origins) or "one side"
    carriers = [id for claim in side.claims if claim in claims for id in claims[claim].chain[1:]]
    through = [id for id in dict.fromkeys(carriers) if id not in side.origins]
    value = _value_words(side.value, kind)
    verb = "says" if len(side.origins) <= 1 else "say"
    return f"{who} {verb} {value}" + (f" (through {names.many(through)})" if through else "")


def _value_words(value: str, kind: ConflictKind) -> str:
    """What a side holds: words in quotation marks, but for what is no words of a report."""
    if kind == "polarity":
        return HELD.get(value, value)
    return (value if kind == "order" else f"“{value}”") if value else "another account"


def _joined_with_and(names: Sequence[str]) -> str:
    """Join with commas and a last "and"."""
    return ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else "".join(names)
