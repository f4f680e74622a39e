"""Times told from a happening that a report names: "two days before the breach", "the night of the escape"."""

from collections.abc import Mapping
from dataclasses import replace

from ..parse.doc import Doc, Token
from .time_frame import Frame, Value
from .time_values import resolve
from .time_words import Parts

NEAR = 8  # tokens behind the words of time within which the happening is named


def stem(token: Token) -> str:
    """One form for the verb and the noun of a happening: "breached" and "breach", "ousted" and "ousting"."""
    lemma = token.lemma
    return lemma.removesuffix("ing") if len(lemma) > 5 else lemma


def happening_behind(doc: Doc, last: int, triggers: Mapping[int, int], dated: Mapping[str, object]) -> Token | None:
    """The first trigger, or noun of a happening that the report dates, behind words of time, in their sentence."""
    end = min(last + NEAR, doc.sentences[doc.tokens[last - 1].sentence].last)
    return next((t for t in doc.tokens[last:end] if t.i in triggers or (t.pos == "NOUN" and stem(t) in dated)), None)


def told_from(parts: Parts, text: str, of: Value) -> Value | None:
    """The time that lies so far from a happening whose own time is known to the day; None for a vague amount."""
    if of.grain not in {"minute", "day"} or of.first is None or of.last is None:
        return None
    if parts.part is not None:
        found: Value | None = of._replace(grain="day") if of.first.date() == of.last.date() else of
    else:
        sense = "earlier" if text.lower().rstrip().endswith("before") else "later"
        found = resolve(replace(parts, sense=sense), Frame(None, then=of))
    return found._replace(lean="narrative") if found else None
