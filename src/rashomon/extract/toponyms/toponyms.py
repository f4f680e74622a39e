"""Toponyms: the words of a report that name places, wherever the parser's small model puts them (Al-Qaim as a person, Mazzeh as a body).

The gazetteer, the form and the context decide together: a logistic score over features that are yes or no (`toponym_features`), with
weights fitted once (models/CARD_toponyms.md). What overlaps is settled by score, the surest first. What the name does there is told by
rule: a place itself, a people ("Iranian"), those who act for it ("Tehran said"), or a part of another name ("Bank of Lebanon").
"""

import json
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files

from ...parse.doc import Doc
from ...records.draft import Toponym
from ...records.span import Span
from ...records.vocabulary import PlaceUse
from ..words import cue_set
from .candidates import (
    Stretch,
    Word,
    abbreviations,
    candidate_stretches,
    demonym,
    generic_words,
    toponym_class,
    word_lines,
)
from .coordinates import find_coordinates
from .features import Context, features, read_context

DATELINE_PRIOR = 3.0  # log-odds that a place in a dateline has beforehand
COUNTRIES = frozenset({"u.s.", "u.s.a.", "u.k.", "u.a.e."})
MIN_SCORE = -0.3  # log-odds; where precision and recall weigh alike on the folds


def find_toponyms(doc: Doc) -> tuple[Toponym, ...]:
    """The toponyms of a report in the order of its text, those in datelines and headings too; none overlap."""
    whole = list(word_lines(doc))
    around = read_context(whole)
    datelines = {p.dateline.place.start for p in doc.paragraphs if p.dateline is not None and p.dateline.place is not None}
    found: list[Toponym] = []
    for line in whole:
        dateline = bool(line) and line[0].start in datelines and line[0].token is None
        found += [_toponym(line, one, dateline) for one in choose_toponyms(line, around, dateline)]
    spots = [Toponym(span=s.span, name=s.span.of(doc.text), lat=s.lat, lon=s.lon) for s in find_coordinates(doc.text)]
    inside = _Overlaps(spots)
    return tuple(sorted([*spots, *(t for t in found if not inside.any(t.span))], key=lambda t: t.span))


class _Overlaps:
    """Spans in the order of a text, asked one after another in any order."""

    def __init__(self, spots: Sequence[Toponym]) -> None:
        self.starts = [t.span.start for t in spots]
        self.ends = [t.span.end for t in spots]

    def any(self, span: Span) -> bool:
        i = bisect_left(self.starts, span.end)
        return i > 0 and self.ends[i - 1] > span.start


def toponyms_by_token(doc: Doc, toponyms: Iterable[Toponym]) -> dict[int, Toponym]:
    """The index of each token that is a part of a toponym, with the toponym."""
    at = {token.start: token for token in doc.tokens}
    out: dict[int, Toponym] = {}
    for toponym in toponyms:
        token = at.get(toponym.span.start)
        while token is not None and token.end <= toponym.span.end:
            out[token.i] = toponym
            token = doc.tokens[token.i + 1] if token.i + 1 < len(doc.tokens) else None
    return out


def choose_toponyms(line: Sequence[Word], around: Context, dateline: bool = False) -> list[Stretch]:
    """The stretches of a line that are toponyms, none overlapping, the surest first."""
    scores = {one: score(features(line, one, around)) + (DATELINE_PRIOR if dateline else 0.0) for one in candidate_stretches(line)}
    scored = [(max(value, _core(line, one, scores)), one) for one, value in scores.items()]
    out: list[Stretch] = []
    taken = [False] * len(line)
    for value, one in sorted(scored, key=lambda pair: (-pair[0], pair[1].first, -pair[1].last)):
        if value >= MIN_SCORE and not any(taken[one.first : one.last]):
            out.append(one)
            taken[one.first : one.last] = [True] * (one.last - one.first)
    return out


def _core(line: Sequence[Word], one: Stretch, scores: Mapping[Stretch, float]) -> float:
    """The score of the name without its generic word, so that "the Euphrates River" is not cut: the whole goes first."""
    if one.last - one.first < 2 or line[one.last - 1].plain not in generic_words("behind") or one.how != "known":
        return MIN_SCORE - 1
    inner = [value for other, value in scores.items() if other.first == one.first and other.last == one.last - 1]
    return max(inner, default=MIN_SCORE - 1) + 0.01


def score(found: Sequence[str]) -> float:
    """The log-odds that a stretch with these features is a toponym."""
    weights = _weights()
    return sum(weights.get(feature, 0.0) for feature in found)


@cache
def _weights() -> Mapping[str, float]:
    data: Mapping[str, float] = json.loads((files("rashomon") / "models" / "toponyms.json").read_text(encoding="utf-8"))["weights"]
    return data


def gazetteer_name(words: str) -> tuple[str, str | None]:
    """What a gazetteer may know the words as, and the kind of place that they say it is: "Ill." is Illinois, a region."""
    low = words.lower()
    short = abbreviations().get(low) or abbreviations().get("".join(low.split()))
    if short is not None:
        return short, "country" if low in COUNTRIES else None if "l.a." in low else "region"
    place = demonym(words)
    if place is None:
        return words, None
    if place[:1].isupper():
        return place if len(place) > 3 else place.upper(), None
    return place.title() if len(place) > 3 else place.upper(), "country"


def _toponym(line: Sequence[Word], one: Stretch, dateline: bool) -> Toponym:
    first, last = line[one.first], line[one.last - 1]
    text = "".join(
        word.text + (" " if i + 1 < one.last and line[i + 1].start > word.end else "")
        for i, word in enumerate(line[one.first : one.last], one.first)
    )
    name, kind = gazetteer_name(text)
    return Toponym(span=Span(first.start, last.end), name=name, use=_use(line, one, text), kind=kind, dateline=dateline)


def _use(line: Sequence[Word], one: Stretch, text: str) -> PlaceUse:
    """What the name does in its sentence."""
    if demonym(text) is not None:
        return "demonym"
    if _in_name(line, one):
        return "part of a name"
    return "metonym" if _acts(line, one) else "literal"


def _in_name(line: Sequence[Word], one: Stretch) -> bool:
    """ "Bank of Lebanon", "Athens Police Department", "the Damascus Declaration"."""
    behind = line[one.last] if one.last < len(line) else None
    if behind is not None and behind.capital and behind.token is not None and behind.start == line[one.last - 1].end + 1:
        at = one.last
        while at < len(line) and line[at].capital and at - one.last < 5:
            if (
                line[at].plain in toponym_class("bodies", "behind")
                or line[at].plain in cue_set("bodies")
                or line[at].plain in cue_set("media")
            ):
                return True
            at += 1
    if one.first > 1 and line[one.first - 1].plain == "of" and line[one.first - 2].capital:
        before = line[one.first - 2]
        return before.plain in toponym_class("bodies", "of") and not (
            one.first == 2 and before.plain in toponym_class("relations", "kinds")
        )
    last = line[one.last - 1]
    name = last.token.name if last.token is not None else None
    whole = last.token is not None and name is not None and name.label == "ORG" and name.last - name.first > one.last - one.first
    return whole and name.last > last.token.i + 1 and line[min(one.last, len(line) - 1)].capital  # type: ignore[union-attr]


def _acts(line: Sequence[Word], one: Stretch) -> bool:
    """Is it the subject of saying, wanting or deciding ("Tehran had been Assad's ally", "Washington said")?"""
    token = line[one.last - 1].token
    if token is None or token.dep not in ("nsubj", "agent", "pobj", "poss"):
        return False
    verb = token.head
    if token.dep == "nsubj":
        if verb.pos == "AUX" or verb.lemma == "be":
            noun = verb.child("attr")
            return noun is not None and noun.lemma in toponym_class("acting", "nouns")
        return verb.lemma in toponym_class("acting", "verbs") or verb.lemma in cue_set("verbs")
    return token.dep == "pobj" and verb.dep == "agent"
