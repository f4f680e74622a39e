"""Places: names that the gazetteer settles on one entry are one place of the dossier, whatever their spelling; other words for somewhere
are one place where they are the same words.

Common nouns ("the consulate") keep their words, with the place that their report puts around them ("in Damascus").
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import msgspec

from ...gazetteer import Entry
from ...lexicon import table
from ...records.claim import Claim, ClaimPlace
from ...records.draft import Extraction, Toponym
from ...records.ids import make_id
from ...records.source import Place, PlaceCandidate
from ...records.span import Span
from ..names import fold_word, plain_words
from .evidence import Scene
from .resolve import Decision, resolve

BACK = 600  # characters that a word for a known place reaches back
BETWEEN = 24  # characters between a common noun and the place around it: "the consulate in the centre of Damascus"
OWNS = ("'", "’")
_INSIDE = ("in", "of", "near", "outside", "inside", "at")


@dataclass(slots=True)
class SettledPlace:
    """One place of the dossier in the making: how it is written, and what was decided of it."""

    forms: Counter[str] = field(default_factory=Counter)
    toponym: Toponym | None = None
    decision: Decision | None = None
    inside: str | None = None  # the id of the place that its words name as around it
    refs: set[str] = field(default_factory=set)  # ids of the places that a decision rests on


def unify_places(claims: list[Claim], extractions: Sequence[Extraction]) -> tuple[list[Claim], tuple[Place, ...]]:
    """The claims with the ids of their places, and these places with what the gazetteer knows of them."""
    found = _Places(extractions, claims)
    return [found.placed(claim) for claim in claims], found.all()


class _Places:
    """The places of a set of reports, collected while claims are given their ids."""

    def __init__(self, extractions: Sequence[Extraction], claims: Sequence[Claim]) -> None:
        placed: dict[str, list[ClaimPlace]] = {}
        for claim in claims:
            placed.setdefault(claim.report, []).extend(claim.places)
        self.toponyms = {e.report.id: _with_guesses(e.toponyms, placed.get(e.report.id, ())) for e in extractions}
        names = [(e.report, self.toponyms[e.report.id]) for e in extractions]
        scenes = [Scene(report, toponyms, _wanted(toponyms, placed.get(report.id, ()))) for report, toponyms in names]
        self.order = [e.report.id for e in extractions]
        self.settled: dict[str, SettledPlace] = {}
        self.texts = {e.report.id: e.report.text or "" for e in extractions}
        self.decisions = {s.report.id: row for s, row in zip(scenes, resolve(scenes), strict=True)}

    def placed(self, claim: Claim) -> Claim:
        """The claim with its places' ids."""
        if not claim.places:
            return claim
        rows = [msgspec.structs.replace(place, place=self._id(claim.report, place)) for place in claim.places]
        rows = [self._innermost_around(claim.report, place, rows) for place in rows]
        return msgspec.structs.replace(claim, places=tuple(rows))

    def all(self) -> tuple[Place, ...]:
        """The places, each with those of the dossier that hold it, the innermost first."""
        made = {id: _place_record(id, one) for id, one in self.settled.items()}
        by_entry = {place.gazetteer: id for id, place in made.items() if place.gazetteer is not None}
        return tuple(
            msgspec.structs.replace(place, within=self._holders(id, by_entry), basis_refs=tuple(sorted(self.settled[id].refs - {id})))
            for id, place in sorted(made.items())
        )

    def _holders(self, id: str, by_entry: dict[str, str]) -> tuple[str, ...]:
        """The places of the dossier that hold this one, the innermost first."""
        around = self.settled[id].inside
        if around is not None and around != id:
            return (around, *self._holding_entry(around, by_entry))
        return self._holding_entry(id, by_entry)

    def _holding_entry(self, id: str, by_entry: dict[str, str]) -> tuple[str, ...]:
        """Those that the gazetteer says hold the place."""
        decision = self.settled[id].decision
        if decision is None or decision.entry is None:
            return ()
        return tuple(by_entry[above] for above in decision.entry.within if above in by_entry)

    def _id(self, report: str, place: ClaimPlace) -> str | None:
        """The id of the place that these words name; None for common nouns."""
        number = self._names(report, place)
        if number is None:
            return self._by_words(report, place)
        id = self._of_toponym(report, number)
        decision = self.decisions[report][number]
        if decision is self.settled[id].decision:
            self.settled[id].refs.update(self._of_toponym(report, i) for i in decision.evidence)
            self.settled[id].refs.update(self.order[i] for i in decision.reports)
        return id

    def _by_words(self, report: str, place: ClaimPlace) -> str | None:
        """The id of a place that is only known by its words ("Lichinga airport"), in the place that they name, if any."""
        peoples = {t.span.of(self.texts[report]) for t in self._within(report, place) if t.use == "demonym"}
        key = _key(" ".join(word for word in place.text.split() if word not in peoples))
        if not key:
            return None
        id = self._collect(make_id("p", key), _shown(place.text))
        for i in self._holding(report, place):
            self.settled[id].inside = self._of_toponym(report, i)
        return id

    def _holding(self, report: str, place: ClaimPlace) -> list[int]:
        """The toponyms in the words of a place that say where it lies: no owner ("Iran's embassy"), a people's where land is meant."""
        found, last = [], place.text.lower().split()[-1:]
        for i, toponym in self._literal(report, place.span.start, place.span.end):
            owned = last and last[0] in table("places")["nowhere"]["owned"] and self.texts[report][toponym.span.end :][:1] in OWNS
            if toponym.span.end <= place.span.end and not owned:
                found.append(i)
        if found or not last or last[0] not in table("places")["nowhere"]["lands"]:
            return found
        first = bisect_left(self.toponyms[report], place.span.start, key=lambda t: t.span.start)
        inside = self._within(report, place)
        return [first + n for n, toponym in enumerate(inside) if toponym.use == "demonym"]

    def _within(self, report: str, place: ClaimPlace) -> list[Toponym]:
        """All toponyms in the words of a place, in whatever use."""
        first = bisect_left(self.toponyms[report], place.span.start, key=lambda t: t.span.start)
        last = bisect_left(self.toponyms[report], place.span.end, key=lambda t: t.span.start)
        return [t for t in self.toponyms[report][first:last] if t.span.end <= place.span.end]

    def _names(self, report: str, place: ClaimPlace) -> int | None:
        """The toponym that the words are: all of them, but for articles and words for kinds ("the city of Homs", "Homs city")."""
        for i, toponym in self._literal(report, place.span.start, place.span.end):
            if toponym.span.end <= place.span.end:
                rest = place.text.replace(toponym.span.of(self.texts[report]), " ", 1).split()
                if all(word.lower() in table("toponyms")["around"]["words"] for word in rest):
                    return i
        return None

    def _innermost_around(self, report: str, place: ClaimPlace, rows: Sequence[ClaimPlace]) -> ClaimPlace:
        """A common noun with the named place around it: named in its own words, close behind it ("in Damascus"), or meant by it."""
        if place.place is not None:
            return place
        inside = self._holding(report, place)
        if inside:
            return msgspec.structs.replace(place, within=self._of_toponym(report, inside[0]))
        for other in rows:
            gap = self.texts[report][place.span.end : other.span.start].split()
            if other.place is not None and 0 <= other.span.start - place.span.end <= BETWEEN and gap and gap[0] in _INSIDE:
                return msgspec.structs.replace(place, within=other.place)
        meant = self._meant(report, place)
        return place if meant is None else msgspec.structs.replace(place, within=self._of_toponym(report, meant))

    def _meant(self, report: str, place: ClaimPlace) -> int | None:
        """The toponym before it that "there", or a known place ("the same base", "the city"), takes up."""
        words = place.text.lower().split()
        before = [i for i, t in self._literal(report, place.span.start - BACK, place.span.start) if not t.dateline]
        if words == ["there"]:
            return before[-1] if before else None
        if len(words) < 2 or words[0] not in ("the", "that", "this", "same"):
            return None
        kinds = table("toponyms")["kinds"].get(words[-1], ())
        for i in reversed(before):
            entry = self.decisions[report][i].entry
            if fold_word(self.toponyms[report][i].name).split()[-1:] == words[-1:] or (entry is not None and entry.kind in kinds):
                return i
        return None

    def _literal(self, report: str, start: int, end: int) -> list[tuple[int, Toponym]]:
        """The toponyms that begin in a stretch of the report and stand for the place itself."""
        found = self.toponyms[report]
        first = bisect_left(found, start, key=lambda t: t.span.start)
        last = bisect_left(found, end, key=lambda t: t.span.start)
        return [(i, found[i]) for i in range(first, last) if found[i].use == "literal"]

    def _of_toponym(self, report: str, number: int) -> str:
        """The id of the place that a toponym names."""
        toponym, decision = self.toponyms[report][number], self.decisions[report][number]
        words = toponym.name if toponym.use == "demonym" else _shown(toponym.span.of(self.texts[report]))
        return self._collect(_id_of(toponym, decision), words, toponym, decision)

    def _collect(self, id: str, words: str, toponym: Toponym | None = None, decision: Decision | None = None) -> str:
        one = self.settled.setdefault(id, SettledPlace())
        one.forms[words] += 1
        if one.decision is None:
            one.toponym, one.decision = toponym, decision
        return id


def _with_guesses(toponyms: Sequence[Toponym], placed: Sequence[ClaimPlace]) -> tuple[Toponym, ...]:
    """The toponyms and, as guesses, names that stand where a place does and in which none was found."""
    texts = {p.span: p.text for p in placed}
    taken = sorted((t.span.start, t.span.end) for t in toponyms)
    out = list(toponyms)
    for span in sorted(texts):
        i = bisect_left(taken, (span.end, 0)) - 1
        text = texts[span]
        owned = i >= 0 and taken[i][0] == span.start and text[taken[i][1] - span.start :][:3] in ("'s ", "’s ")
        words = _core(text[taken[i][1] - span.start + 3 :]) if owned else _shown(text).split()
        if (
            (i < 0 or taken[i][1] <= span.start or owned)
            and 0 < len(words) <= 3
            and all(w[:1].isupper() and not w.isupper() for w in words)
        ):
            start = span.start + text.rfind(" ".join(words))
            if start >= span.start and (owned or text.endswith(" ".join(words))):
                out.append(Toponym(span=Span(start, start + len(" ".join(words))), name=" ".join(words), guessed=True))
    return tuple(sorted(out, key=lambda t: t.span))


def _core(text: str) -> list[str]:
    """The words of a name before what they say that it is: "Hmeimim base" -> ["Hmeimim"]."""
    words = text.split()
    while len(words) > 1 and words[-1] in table("toponyms")["behind"]["site"]:
        words = words[:-1]
    return words


def _wanted(toponyms: Sequence[Toponym], placed: Sequence[ClaimPlace]) -> frozenset[int]:
    """The toponyms that stand in places of claims."""
    spans = sorted({p.span for p in placed})
    inside = [bisect_left(spans, (t.span.start + 1,)) - 1 for t in toponyms]
    return frozenset(n for n, i in enumerate(inside) if i >= 0 and spans[i].end >= toponyms[n].span.end)


def _id_of(toponym: Toponym, decision: Decision) -> str:
    """The entry's, where there is one; else the words'."""
    if decision.entry is not None:
        return make_id("p", decision.entry.id)
    return make_id("p", _key(toponym.name) or fold_word(toponym.name))


def _place_record(id: str, one: SettledPlace) -> Place:
    name = min(one.forms, key=lambda form: (form.isupper(), -one.forms[form], form))
    decision, entry = one.decision, one.decision.entry if one.decision else None
    if decision is None:
        return Place(id=id, name=name)
    if entry is None:
        lat, lon = (one.toponym.lat, one.toponym.lon) if one.toponym else (None, None)
        return Place(id=id, name=name, lat=lat, lon=lon, basis=decision.basis, candidates=tuple(_candidate(e) for e in decision.candidates))
    return Place(id=id, name=name, country=entry.country, lat=entry.lat, lon=entry.lon, gazetteer=entry.id, kind=entry.kind,
                 region=entry.admin1, basis=decision.basis)  # fmt: skip


def _candidate(entry: Entry) -> PlaceCandidate:
    return PlaceCandidate(gazetteer=entry.id, name=entry.name, country=entry.country, lat=entry.lat, lon=entry.lon)


def _key(text: str) -> str:
    """The folded capitalised words of a place's name; empty where it has none."""
    named = [w for w in _shown(text).split() if w[:1].isupper()]
    return " ".join(plain_words(" ".join(named))) or " ".join(fold_word(w) for w in named)


def _shown(text: str) -> str:
    """The words without an article in front."""
    words = text.split()
    return " ".join(words[1:]) if words and words[0].lower() in ("the", "a", "an") and len(words) > 1 else text
