"""Times told from a happening that a report names: "two days before the breach", "the night of the escape"."""

from collections.abc import Mapping
from dataclasses import replace

from ...parse.doc import Doc, Token
from .forms import Parts
from .values import Frame, Value, resolve

_SPANS = {"week", "month", "year"}  # units of which "the ... before" means all the days
_ENDINGS = ("ation", "ance", "ment", "ing", "ion", "al", "e")
SHORTEST = 4  # letters of a stem
NEAR = 8  # tokens behind the words of time within which the happening is named


def stem(token: Token) -> str:
    """One form for the verb and the noun of a happening: "breached" and "breach", "elected" and "election", "arrived" and "arrival"."""
    lemma = token.lemma
    ending = next((e for e in _ENDINGS if lemma.endswith(e) and len(lemma) - len(e) >= SHORTEST), "")
    return lemma.removesuffix(ending)


def happening_behind(doc: Doc, last: int, triggers: Mapping[int, int], dated: Mapping[str, object]) -> Token | None:
    """What the words of time are told from: their object, the verb that they open, or else the first trigger, or noun of a happening that
    the report dates, behind them in their sentence."""
    opener = doc.tokens[last - 1]
    if opener.dep == "prep" and opener.child("pobj") is not None:
        return opener.child("pobj")  # "the day after the vote"
    if opener.dep == "mark" and opener.head.i in triggers:
        return opener.head  # "hours after the bridge fell"
    end = min(last + NEAR, doc.sentences[doc.tokens[last - 1].sentence].last)
    return next((t for t in doc.tokens[last:end] if t.i in triggers or (t.pos == "NOUN" and stem(t) in dated)), None)


def time_from_event(parts: Parts, text: str, of: Value) -> Value | None:
    """The time that lies so far from a happening whose own time is known to the day; None for a vague amount."""
    if of.grain not in {"minute", "day"} or of.first is None or of.last is None:
        return None
    before = text.lower().rstrip().endswith(("before", "preceding"))
    if not parts.count and (parts.part is not None or parts.which == "the"):  # "the night of the escape"
        found: Value | None = of._replace(grain="day") if of.first.date() == of.last.date() else of
    elif parts.which == "the" and parts.step in _SPANS:
        found = _span_beside(parts, of, before=before)
    else:
        found = resolve(replace(parts, sense="earlier" if before else "later", part=None, which=None), Frame(None, reference_time=of))
        found = found._replace(part=parts.part) if found and parts.part else found
    return found._replace(anchor="narrative") if found else None


def _span_beside(parts: Parts, of: Value, *, before: bool) -> Value | None:
    """ "The week before the vote" is all the days up to it, "the year after" all those from it."""
    there = resolve(Parts(count=1, step="day", sense="earlier" if before else "later"), Frame(None, reference_time=of))
    far = resolve(Parts(count=parts.count, step=parts.step, sense="earlier" if before else "later"), Frame(None, reference_time=of))
    if there is None or far is None or there.first is None or far.first is None or far.last is None or there.last is None:
        return None
    first, last = (far.first, there.last) if before else (there.first, far.last)
    return of._replace(first=first, last=last, grain="day", part=None, overnight=False)
