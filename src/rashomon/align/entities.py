"""Entities: referents of all reports made one where their names say so; sources are entities that speak."""

from collections import defaultdict
from dataclasses import dataclass, field

from ..lexicon import table, words
from ..records.draft import Extraction, Referent
from ..records.ids import make_id
from ..records.report import Report
from ..records.source import Entity, EntityMention
from ..records.vocabulary import EntityKind
from .names import fold, name_words, same_body, same_person, same_word

Key = tuple[int, int]  # (number of the report, number of the referent in it)
MOST_IN_BLOCK = 60  # names sharing a word that are compared one by one: 300 people of one surname stay near-linear


@dataclass(slots=True)
class _Cluster:
    """Referents of one entity while it grows."""

    kind: EntityKind
    keys: list[Key] = field(default_factory=list)
    names: dict[str, int] = field(default_factory=dict)  # name -> how often
    words: list[tuple[str, ...]] = field(default_factory=list)


class Entities:
    """The entities of a set of reports, and which of them each referent is."""

    def __init__(self, extractions: list[Extraction]) -> None:
        self._extractions = extractions
        self._clusters: list[_Cluster] = []
        self._of: dict[Key, _Cluster] = {}
        self._blocks: dict[tuple[str, str], list[_Cluster]] = defaultdict(list)
        self._bodies: dict[str, list[_Cluster]] = defaultdict(list)
        for number, extraction in enumerate(extractions):
            self._add_outlet(extraction.report)
            for i, referent in enumerate(extraction.referents):
                if referent.names:
                    self._place((number, i), referent)
        for number, extraction in enumerate(extractions):
            for i, referent in enumerate(extraction.referents):
                if not referent.names and referent.mentions:
                    self._describe((number, i), referent)
        self._ids = {id(c): _entity_id(c, extractions) for c in self._clusters}

    def id_of(self, report: int, referent: int | None) -> str | None:
        """The id of the entity that a referent is, or None where it is unnamed and stands for itself in its report."""
        cluster = self._of.get((report, referent)) if referent is not None else None
        return self._ids[id(cluster)] if cluster is not None else None

    def name_of(self, report: int, referent: int | None) -> str | None:
        cluster = self._of.get((report, referent)) if referent is not None else None
        return _best_name(cluster) if cluster is not None and cluster.names else None

    def find(self, name: str, kind: EntityKind = "organisation") -> str | None:
        """The id of the entity of that name, if there is one."""
        cluster = self._match(name_words(name), kind)
        return self._ids[id(cluster)] if cluster is not None else None

    def all(self) -> tuple[Entity, ...]:
        """The entities that reports mention, in the order of their ids."""
        found = [self._entity(c) for c in self._clusters if c.keys]
        return tuple(sorted(found, key=lambda e: e.id))

    def _entity(self, cluster: _Cluster) -> Entity:
        mentions = sorted(
            (self._extractions[r].report.id, self._extractions[r].mentions[m].span)
            for r, i in cluster.keys
            for m in self._extractions[r].referents[i].mentions
        )
        name = _best_name(cluster) or self._description(cluster)
        aliases = tuple(sorted(n for n in cluster.names if n != name))
        return Entity(
            id=self._ids[id(cluster)],
            name=name,
            kind=cluster.kind,
            mentions=tuple(EntityMention(r, s) for r, s in dict.fromkeys(mentions)),
            aliases=aliases,
        )

    def _description(self, cluster: _Cluster) -> str:
        report, referent = cluster.keys[0]
        found = self._extractions[report].referents[referent]
        return found.description or self._extractions[report].mentions[found.mentions[0]].text

    def _add_outlet(self, report: Report) -> None:
        """An outlet is an entity of its own from the start, so that reports which name it find it."""
        if report.outlet and self._match(name_words(report.outlet), "organisation") is None:
            cluster = _Cluster("organisation")
            self._name(cluster, report.outlet)
            self._clusters.append(cluster)

    def _place(self, key: Key, referent: Referent) -> None:
        cluster = next((c for name in referent.names if (c := self._match(name_words(name), referent.kind)) is not None), None)
        if cluster is None:
            cluster = _Cluster(referent.kind)
            self._clusters.append(cluster)
        self._join(cluster, key, referent)

    def _join(self, cluster: _Cluster, key: Key, referent: Referent) -> None:
        cluster.keys.append(key)
        self._of[key] = cluster
        if cluster.kind == "other":
            cluster.kind = referent.kind
        for name in referent.names:
            self._name(cluster, name)

    def _name(self, cluster: _Cluster, name: str) -> None:
        cluster.names[name] = cluster.names.get(name, 0) + 1
        folded = name_words(name)
        if not folded or folded in cluster.words:
            return
        cluster.words.append(folded)
        for block in _blocks(folded):
            if cluster not in self._blocks[block][-MOST_IN_BLOCK:]:
                self._blocks[block].append(cluster)
        for word in folded:
            if word in _body_words() and cluster not in self._bodies[word][-MOST_IN_BLOCK:]:
                self._bodies[word].append(cluster)

    def _match(self, folded: tuple[str, ...], kind: EntityKind) -> _Cluster | None:
        """The entity with that name, if just one fits."""
        found: list[_Cluster] = []
        for block in _blocks(folded):
            for cluster in self._blocks.get(block, ())[-MOST_IN_BLOCK:]:
                if cluster not in found and _kinds_fit(kind, cluster.kind) and _one_of(folded, kind, cluster):
                    found.append(cluster)
        exact = [c for c in found if folded in c.words]
        return exact[0] if exact else found[0] if len(found) == 1 else None

    def _describe(self, key: Key, referent: Referent) -> None:
        """An unnamed body is the named one that its words describe ("the defence ministry"), if just one in the set fits."""
        described = name_words(referent.description or "")
        head = next((w for w in reversed(described) if w in _body_words()), None)
        if head is not None and referent.kind in ("organisation", "force", "state") and not referent.plural:
            fits = [c for c in self._bodies.get(head, ()) if any(set(described) <= set(known) for known in c.words)]
            if len(fits) == 1:
                self._join(fits[0], key, referent)
                return
        cluster = _Cluster(referent.kind)
        self._clusters.append(cluster)
        self._join(cluster, key, referent)


def _body_words() -> frozenset[str]:
    return frozenset(table("attribution_cues")["bodies"]) | frozenset(table("attribution_cues")["media_nouns"])


def _blocks(folded: tuple[str, ...]) -> list[tuple[str, str]]:
    """The keys under which a name is looked up: the beginnings of its first and last words, and its initials."""
    if not folded:
        return []
    keys = [("w", folded[-1][:4]), ("w", folded[0][:4])]
    if len(folded) > 1:
        keys.append(("i", "".join(w[0] for w in folded)))
    elif len(folded[0]) <= 6:
        keys.append(("i", folded[0]))
    return list(dict.fromkeys(keys))


def _kinds_fit(a: EntityKind, b: EntityKind) -> bool:
    if "other" in (a, b) or a == b:
        return True
    bodies = {"organisation", "group", "force", "state", "place"}
    return a in bodies and b in bodies


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
    return min(cluster.names, key=lambda n: (-len(name_words(n)), -cluster.names[n], -len(n), n))


def _entity_id(cluster: _Cluster, extractions: list[Extraction]) -> str:
    if cluster.words:
        return make_id("n", cluster.kind == "person", *sorted({" ".join(w) for w in cluster.words}))
    report, referent = cluster.keys[0]
    first = extractions[report].mentions[extractions[report].referents[referent].mentions[0]]
    return make_id("n", extractions[report].report.id, *first.span)


def is_medium(name: str) -> bool:
    """Does the name itself say that it is a medium or an agency?"""
    return name.lower() in words("outlet_names") or any(fold(part) in table("attribution_cues")["media"] for part in name.split())
