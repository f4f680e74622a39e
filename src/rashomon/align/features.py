"""Features: what of a claim tells its happening from others, gathered once a claim, so that pairs are compared cheaply."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from ..records.claim import Claim
from ..records.draft import Draft
from .names import fold

LIGHT = frozenset({"be", "have", "do", "take", "make", "give", "get", "go", "come", "put", "keep", "let", "stay", "remain", "become"})


@dataclass(slots=True, frozen=True)
class Features:
    """One claim as the scorer sees it. Words are folded lemmas; `first` and `last` are days as ordinals, None where open."""

    report: str
    lemma: str
    classes: frozenset[str]
    people: frozenset[str]  # entity ids of participants
    heads: frozenset[str]  # lemmas of participants' heads
    words: frozenset[str]  # content words of the clause
    places: frozenset[str]
    figures: frozenset[tuple[str, float]]
    first: int | None
    last: int | None
    borrowed: bool
    utterance: bool


def features_of(claim: Claim, draft: Draft) -> Features:
    """Gather them from a claim and the draft that it was made of."""
    time = claim.time
    lemma = _main(claim.trigger.lemma)
    return Features(
        report=claim.report,
        lemma=lemma,
        classes=classes_of(lemma, claim.trigger.type == "noun"),
        people=frozenset(p.entity for p in claim.participants if p.entity),
        heads=frozenset(fold(p.head) for p in draft.participants),
        words=frozenset(fold(w) for w in draft.content) - {""},
        places=frozenset(fold(w) for p in claim.places for w in p.text.split() if w[0].isupper()) | frozenset(p.text.lower() for p in claim.places),
        figures=frozenset((q.unit or "", float(v)) for q in claim.quantities if not q.conventional for v in (q.low, q.high) if v is not None),
        first=_day(time.earliest) if time else None,
        last=_day(time.latest) if time else None,
        borrowed=bool(time and time.anchor == "borrowed"),
        utterance=claim.trigger.type == "utterance",
    )


def classes_of(lemma: str, noun: bool) -> frozenset[str]:
    """WordNet synsets and hypernyms of a verb's (or an event noun's) first senses; none where it is not listed."""
    table = _classes()
    return table.get(f"n:{lemma}" if noun else lemma, table.get(lemma, frozenset()))


def _main(lemma: str) -> str:
    return lemma.removeprefix("be ") if lemma.startswith("be ") else lemma


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
