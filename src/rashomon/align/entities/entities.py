"""Entities: referents of all reports made one where their names say so; sources are entities that speak.

Names are placed from the fullest to the shortest, whatever the order of the reports, and compared only with those that share a block
(the sounds that a first or last word begins with, or initials), so that no pass compares all with all. Where a name fits two, it stays
by itself.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cache

from ...lexicon import names_medium, outlet_names, table
from ...records.draft import Extraction, Referent
from ...records.ids import make_id
from ...records.report import Report
from ...records.source import Entity, EntityMention
from ...records.span import Span
from ...records.vocabulary import EntityKind, Refusal
from ..names import (
    by_sound,
    fold_word,
    name_words,
    onset,
    plain_words,
    same_body,
    same_person,
    same_word,
    words_together,
)

Key = tuple[int, int]  # (number of the report, number of the referent in it)
MAX_BLOCK = 60  # names sharing a word that are compared one by one: 300 people of one surname stay near-linear
BODIES = frozenset({"organisation", "group", "force", "state", "place"})


@dataclass(slots=True, eq=False)
class _Cluster:
    """Referents of one entity while it grows."""

    kind: EntityKind
    number: int
    sex: str | None = None
    votes: Counter[EntityKind] = field(default_factory=Counter)  # kind -> mentions of referents of that kind
    keys: list[Key] = field(default_factory=list)
    names: dict[str, int] = field(default_factory=dict)  # name -> how often
    words: list[tuple[str, ...]] = field(default_factory=list)


class Entities:
    """The entities of a set of reports, and which of them each referent is."""

    def __init__(self, extractions: list[Extraction]) -> None:
        self._extractions = extractions
        self._clusters: list[_Cluster] = []
        self._of: dict[Key, _Cluster] = {}
        self._exact: dict[tuple[str, ...], list[_Cluster]] = defaultdict(list)
        self._blocks: dict[tuple[str, str], list[_Cluster]] = defaultdict(list)
        self._bodies: dict[str, list[_Cluster]] = defaultdict(list)
        self._offices: dict[frozenset[str], dict[int, _Cluster]] = defaultdict(dict)
        self.refused: dict[Key, tuple[Refusal, tuple[int, ...]]] = {}  # referents that fit several entities, by their numbers
        for report in sorted((e.report for e in extractions), key=lambda r: (-len(name_words(r.outlet or "")), r.outlet or "", r.id)):
            self._add_outlet(report)
        for key, referent in self._named():
            self._put_in_cluster(key, referent)
        for number, extraction in enumerate(extractions):
            for i, referent in enumerate(extraction.referents):
                if not referent.names and referent.mentions:
                    self._describe((number, i), referent)
        self._first: dict[int, EntityMention | None] = {}
        self._ids = _ids_of(self._clusters, extractions)

    def id_of(self, report: int, referent: int | None) -> str | None:
        """The id of the entity that a referent is, or None where it is unnamed and stands for itself in its report."""
        cluster = self._of.get((report, referent)) if referent is not None else None
        return self._ids[cluster.number] if cluster is not None else None

    def name_of(self, report: int, referent: int | None) -> str | None:
        cluster = self._of.get((report, referent)) if referent is not None else None
        return _best_name(cluster) if cluster is not None and cluster.names else None

    def find(self, name: str, kind: EntityKind = "organisation") -> str | None:
        """The id of the entity of that name, if there is one."""
        cluster = self._match(name_words(name), kind)
        return self._ids[cluster.number] if cluster is not None else None

    def first_mention(self, number: int) -> tuple[str, EntityMention] | None:
        """The id of the entity of that number, and where a report first names it; None for one that no report mentions."""
        if number not in self._first:
            rows = [row for key in self._clusters[number].keys for row in self._mentions_of(key)]
            self._first[number] = EntityMention(*min(rows)) if rows else None
        found = self._first[number]
        return (self._ids[number], found) if found is not None else None

    def _mentions_of(self, key: Key) -> list[tuple[str, Span]]:
        extraction = self._extractions[key[0]]
        return [(extraction.report.id, extraction.mentions[m].span) for m in extraction.referents[key[1]].mentions]

    def all(self) -> tuple[Entity, ...]:
        """The entities that reports mention, in the order of their ids."""
        found = [self._entity(c) for c in self._clusters if c.keys]
        return tuple(sorted(found, key=lambda e: e.id))

    def _entity(self, cluster: _Cluster) -> Entity:
        mentions = sorted(row for key in cluster.keys for row in self._mentions_of(key))
        name = _best_name(cluster) or self._description(cluster)
        aliases = tuple(sorted(n for n in cluster.names if n != name))
        return Entity(
            id=self._ids[cluster.number],
            name=name,
            kind=cluster.kind,
            mentions=tuple(EntityMention(r, s) for r, s in dict.fromkeys(mentions)),
            aliases=aliases,
        )

    def _description(self, cluster: _Cluster) -> str:
        report, referent = cluster.keys[0]
        found = self._extractions[report].referents[referent]
        return found.description or self._extractions[report].mentions[found.mentions[0]].text

    def _named(self) -> list[tuple[Key, Referent]]:
        """The referents with names, those with the fullest names first; the order of the reports has no say in it."""
        rows = [
            (_fullness(referent), referent.names, extraction.report.id, i, number, referent)
            for number, extraction in enumerate(self._extractions)
            for i, referent in enumerate(extraction.referents)
            if referent.names
        ]
        return [((row[4], row[3]), row[5]) for row in sorted(rows, key=lambda row: row[:5])]

    def _new(self, kind: EntityKind) -> _Cluster:
        cluster = _Cluster(kind, len(self._clusters))
        self._clusters.append(cluster)
        return cluster

    def _add_outlet(self, report: Report) -> None:
        """An outlet is an entity of its own from the start, so that reports which name it find it."""
        if report.outlet and self._match(name_words(report.outlet), "organisation") is None:
            self._name(self._new("organisation"), report.outlet, name_words(report.outlet))

    def _put_in_cluster(self, key: Key, referent: Referent) -> None:
        names = words_together(referent.names)
        found = [[c for c in self._fitting_clusters(n, referent.kind, referent.sex) if not _parted(names, referent, c)] for n in names]
        cluster = next((fits[0] for fits in found if len(fits) == 1), None)
        if cluster is None and (several := next((fits for fits in found if fits), None)):
            self.refused[key] = "same name", tuple(c.number for c in several)
        self._join(cluster if cluster is not None else self._new(referent.kind), key, referent)

    def _join(self, cluster: _Cluster, key: Key, referent: Referent) -> None:
        cluster.keys.append(key)
        self._of[key] = cluster
        cluster.sex = cluster.sex or referent.sex
        cluster.votes[referent.kind] += len(referent.mentions) * (referent.kind != "other")
        if cluster.names and cluster.votes:
            cluster.kind = max(sorted(cluster.votes), key=lambda kind: (cluster.votes[kind], kind == cluster.kind))
        for name, folded in zip(referent.names, words_together(referent.names), strict=True):
            self._name(cluster, name, folded if key not in self.refused else ())  # nobody is found by a name that fits several
        if referent.names and referent.kind == "person":
            for office in dict.fromkeys(_office(d) for d in referent.descriptions):
                if office and len(self._offices[office]) < MAX_BLOCK:  # held by so many it says nobody
                    self._offices[office].setdefault(cluster.number, cluster)

    def _name(self, cluster: _Cluster, name: str, folded: tuple[str, ...]) -> None:
        cluster.names[name] = cluster.names.get(name, 0) + 1
        if not folded or folded in cluster.words:
            return
        cluster.words.append(folded)
        self._exact[folded].append(cluster)
        for block in _blocks(folded):
            if cluster not in self._blocks[block][-MAX_BLOCK:]:
                self._blocks[block].append(cluster)
        for word in folded:
            if word in _body_words() and cluster not in self._bodies[word][-MAX_BLOCK:]:
                self._bodies[word].append(cluster)

    def _match(self, folded: tuple[str, ...], kind: EntityKind) -> _Cluster | None:
        """The entity with that name, if just one fits."""
        found = self._fitting_clusters(folded, kind)
        return found[0] if len(found) == 1 else None

    def _fitting_clusters(self, folded: tuple[str, ...], kind: EntityKind, sex: str | None = None) -> list[_Cluster]:
        """The entities that the name may be of. A full name is one's whatever kind the taggers gave it."""
        same = [
            c
            for c in self._exact.get(folded, ())[-MAX_BLOCK:]
            if not _sexes_clash(sex, c) and (len(folded) > 1 or _kinds_fit(kind, c.kind))
        ]
        if same:
            return same if kind == "person" and len(folded) == 1 else same[:1]  # "Dibo" is one of those whom reports call so
        found: list[_Cluster] = []
        for block in _blocks(folded):
            for cluster in self._blocks.get(block, ())[-MAX_BLOCK:]:
                fits = cluster not in found and _kinds_fit(kind, cluster.kind) and not _sexes_clash(sex, cluster)
                if fits and _one_of(folded, kind, cluster):
                    found.append(cluster)
        return found

    def _describe(self, key: Key, referent: Referent) -> None:
        """An unnamed body or office is the named one that its words describe ("the defence ministry"), if just one in the set fits."""
        fits = self._described(referent) if not referent.plural else []
        if len(fits) > 1:
            self.refused[key] = "same words", tuple(c.number for c in fits)
        self._join(fits[0] if len(fits) == 1 else self._new(referent.kind), key, referent)

    def _described(self, referent: Referent) -> list[_Cluster]:
        said = referent.description or ""
        if referent.kind == "person":
            return [c for c in self._offices.get(_office(said), {}).values() if not _sexes_clash(referent.sex, c)]
        described = name_words(said)
        head = next((w for w in reversed(described) if w in _body_words()), None)
        if head is None or referent.kind not in ("organisation", "force", "state"):
            return []
        return [c for c in self._bodies.get(head, ())[-MAX_BLOCK:] if any(set(described) <= set(known) for known in c.words)]


def _fullness(referent: Referent) -> tuple[int, int]:
    """The fullest names first; initials tell less than names, so that "J. Vosper" is placed when John and Jane Vosper are known."""
    words = [name_words(name) for name in referent.names]
    return -max(sum(len(word) > 1 for word in name) for name in words), -max(map(len, words))


@cache
def _body_words() -> frozenset[str]:
    return frozenset(table("attribution_cues")["bodies"]) | frozenset(table("attribution_cues")["media_nouns"])


def _office(description: str) -> frozenset[str]:
    """The words of a definite description that says which one ("the top Middle East diplomat"); none where it says too little."""
    parts = [fold_word(part) for part in description.replace("-", " ").split()]
    said = frozenset(parts) - {"the", "of", "for", "and", "in"}
    return said if parts[:1] == ["the"] and len(said) > 2 else frozenset()


def _blocks(folded: tuple[str, ...]) -> list[tuple[str, str]]:
    """The keys under which a name is looked up: the beginnings of its first and last words by sound, and its initials."""
    if not folded:
        return []
    keys = [("w", onset(by_sound(folded[-1]))[:4]), ("w", onset(by_sound(folded[0]))[:4])]
    if len(folded) > 1:
        keys.append(("i", "".join(w[0] for w in folded)))
    elif len(folded[0]) <= 6:
        keys.append(("i", folded[0]))
    return list(dict.fromkeys(keys))


def _kinds_fit(a: EntityKind, b: EntityKind) -> bool:
    named = {"vehicle", "organisation", "place"}  # what ships are named after, or taken for
    return "other" in (a, b) or a == b or (a in BODIES and b in BODIES) or (a in named and b in named)


def _sexes_clash(sex: str | None, cluster: _Cluster) -> bool:
    return None not in (sex, cluster.sex) and sex != cluster.sex


def _parted(names: tuple[tuple[str, ...], ...], referent: Referent, cluster: _Cluster) -> bool:
    """Does another of a person's names speak against it? "Ali Dibo ... Dibo" of one report is not "Omar Dibo ... Dibo" of another."""
    if "person" not in (referent.kind, cluster.kind):
        return False
    full = [name for name in names if len(name) > 1]
    return any(same_word(a[-1], b[-1]) and not same_person(a, b) for a in full for b in cluster.words)


def _one_of(folded: tuple[str, ...], kind: EntityKind, cluster: _Cluster) -> bool:
    """Is it one of the cluster's names, and does no other of them speak against it (two given names of one surname)?"""
    if "person" in (kind, cluster.kind):
        fits = [same_person(folded, known) for known in cluster.words]
        return any(fits) and all(fit or not same_word(folded[-1], known[-1]) for fit, known in zip(fits, cluster.words, strict=True))
    return any(same_body(folded, known) for known in cluster.words)


def _best_name(cluster: _Cluster) -> str:
    """The name with the most words, then the most frequent, then the longest."""
    if not cluster.names:
        return ""
    return min(cluster.names, key=lambda n: (-len(plain_words(n)), -cluster.names[n], -len(n), n))


def _ids_of(clusters: list[_Cluster], extractions: list[Extraction]) -> dict[int, str]:
    """Cluster number -> id. Two that go by the same words, a man and a car maker, are told apart by their order."""
    ids: dict[int, str] = {}
    seen: Counter[str] = Counter()
    for cluster in clusters:
        found = _entity_id(cluster, extractions)
        ids[cluster.number] = make_id("n", found, seen[found]) if seen[found] else found
        seen[found] += 1
    return ids


def _entity_id(cluster: _Cluster, extractions: list[Extraction]) -> str:
    if cluster.words or not cluster.keys:  # an outlet called "A" has a name without a word
        named = {" ".join(w) for w in cluster.words} or set(cluster.names)
        return make_id("n", cluster.kind == "person", cluster.sex, *sorted(named))
    report, referent = cluster.keys[0]
    first = extractions[report].mentions[extractions[report].referents[referent].mentions[0]]
    return make_id("n", extractions[report].report.id, *first.span)


def is_medium(name: str) -> bool:
    """Does the name itself say that it is a medium or an agency?"""
    return name.lower() in outlet_names() or names_medium(name.split())
