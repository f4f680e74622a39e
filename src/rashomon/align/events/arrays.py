"""Board: the claims of one set as arrays, so that many pairs of them are compared at once.

All that is summed is whole numbers held in floats (weights in sixteenths of a nat, vectors as they are stored), small enough to be
exact: the result of a pair does not depend on which other pairs stand beside it, nor on the order of the sums.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from math import log
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from rashomon import lexicon

from ...models import words
from .features import Features

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]
MOST = {"words": 20, "sentence": 32, "agents": 6, "patients": 6, "all": 12, "places": 6, "classes": 12, "figures": 4}


class Bag(NamedTuple):
    """A set of keys for each claim: their numbers (padded with -1), their weights (0 where padded) and the weights' sum."""

    keys: Ints
    weights: Floats
    total: Floats


class ClaimArrays:
    """The arrays, and how rare each key is in the set."""

    def __init__(self, features: Sequence[Features]) -> None:
        self._claims = max(len(features), 1)
        self._weight: dict[str, int] = {}
        self._number: dict[str, int] = {}
        around = _sentences(features)
        agents, patients, others = (_taking_part(features, roles) for roles in (("agent",), ("patient",), OTHERS))
        everyone = [(*a, *p, *o) for a, p, o in zip(agents, patients, others, strict=True)]
        self._seen = _claims_with(features, everyone)
        self.words = self._bag([f.words for f in features], MOST["words"])
        self.sentence = self._bag(around, MOST["sentence"])
        self.agents = self._bag(agents, MOST["agents"])
        self.patients = self._bag(patients, MOST["patients"])
        self.all = self._bag(everyone, MOST["all"])
        self.places = self._bag([f.places for f in features], MOST["places"])
        self.classes = self._bag([sorted(f.classes) for f in features], MOST["classes"], lambda key: 16 if key[0] == "v" else 1)
        self.trigger = _unit(np.stack([self._trigger(f) for f in features])) if features else np.zeros((0, 1), np.float32)
        self.clause = self._means([f.words for f in features])
        self.context = self._means(around)
        self.agent = self._means(agents)
        self.patient = self._means(patients)
        self.part = self._means(everyone)
        self.plain = _plain(features, {name: n for n, name in enumerate(sorted({f.phrase for f in features}))})
        self.vectors = _vectors(features)
        self.facets = [f.facets for f in features]
        numbers = _numbered(features)
        self.reports = np.array([numbers[f.report] for f in features], np.intp)
        self.figures = [f.figures for f in features]
        self.spots = [f.spots for f in features]

    def weight(self, key: str) -> int:
        """How much a key says, in sixteenths of a nat: what is rare in news and in this set says most."""
        found = self._weight.get(key)
        if found is None:
            rare = log((self._claims + 1) / self._seen.get(key, 1)) / log(self._claims + 1)
            found = self._weight[key] = round(16 * words.rarity(key) * (0.1 + 0.9 * rare))
        return found

    def _bag(self, rows: Sequence[Iterable[str]], most: int, weigh: Callable[[str], int] | None = None) -> Bag:
        weigh = weigh or self.weight
        keys = np.full((len(rows), most), -1, np.int32)
        weights = np.zeros((len(rows), most), np.float32)
        for n, row in enumerate(rows):
            ranked = sorted((-weigh(key), key) for key in row)[:most]
            for m, (value, key) in enumerate(ranked):
                keys[n, m] = self._number.setdefault(key, len(self._number))
                weights[n, m] = -value
        return Bag(keys, weights, weights.sum(axis=1))

    def _means(self, rows: Sequence[Iterable[str]]) -> Floats:
        table = words.table()
        out = np.zeros((len(rows), table.vectors.shape[1]), np.float64)
        for n, row in enumerate(rows):
            for key in row:
                at = table.rows.get(key)
                if at is not None:
                    out[n] += self.weight(key) * table.vectors[at].astype(np.float64)
        return _unit(out)

    @staticmethod
    def _trigger(claim: Features) -> NDArray[np.float64]:
        names = (claim.phrase, claim.lemma, claim.lemma.partition(" ")[0])
        found = next((v for name in names if (v := words.vector(name)) is not None), None)
        return np.zeros(words.table().vectors.shape[1]) if found is None else found.astype(np.float64)


def _unit(rows: NDArray[np.float64]) -> Floats:
    """Each row as whole numbers with a length of about 127."""
    length = np.sqrt((rows * rows).sum(axis=1, keepdims=True))
    scaled = np.rint(np.divide(rows, length, out=np.zeros_like(rows), where=length > 0) * 127)
    return np.asarray(scaled, np.float32)


def _vectors(features: Sequence[Features]) -> Floats | None:
    """The trained encoder's vectors, a row a claim; None where it was not asked, zeros for a claim that it was not asked about."""
    width = max((len(f.vector) for f in features), default=0)
    if not width:
        return None
    return np.stack([np.frombuffer(f.vector or bytes(width), np.int8).astype(np.float32) for f in features])


def _numbered(features: Sequence[Features]) -> dict[str, int]:
    return {report: n for n, report in enumerate(dict.fromkeys(f.report for f in features))}


def _claims_with(features: Sequence[Features], everyone: Sequence[Sequence[str]]) -> Counter[str]:
    return Counter(key for f, keys in zip(features, everyone, strict=True) for key in dict.fromkeys((*keys, *f.words, *f.places)))


def _taking_part(features: Sequence[Features], roles: Sequence[str]) -> list[tuple[str, ...]]:
    """For each claim the keys of its participants in some roles: entity ids, heads, and all words that stand for the entity."""
    known: dict[str, dict[str, None]] = defaultdict(dict)
    for f in features:
        for part in f.parts:
            if part.entity:
                known[part.entity].update(dict.fromkeys(w for w in (part.head, *part.words) if w))
    rows = []
    for f in features:
        keys: dict[str, None] = {}
        for part in f.parts:
            if part.role in roles:
                keys.update(dict.fromkeys(k for k in (part.entity, part.head, *part.words, *known.get(part.entity or "", ())) if k))
        rows.append(tuple(keys))
    return rows


def _sentences(features: Sequence[Features]) -> list[tuple[str, ...]]:
    """For each claim the content words of all claims of its sentence."""
    found: dict[tuple[str, int], dict[str, None]] = defaultdict(dict)
    for f in features:
        found[f.report, f.sentence].update(dict.fromkeys(f.words))
    return [tuple(found[f.report, f.sentence]) for f in features]


OTHERS = ("recipient", "companion", "instrument", "attribute", "other")


def _plain(features: Sequence[Features], numbers: dict[str, int]) -> dict[str, NDArray[np.float64]]:
    nan = float("nan")
    light = lexicon.words("align_light_verbs")

    def column(get: Callable[[Features], float | int | bool | None]) -> NDArray[np.float64]:
        return np.array([nan if (v := get(f)) is None else float(v) for f in features], np.float64)

    return {
        "lemma": column(lambda f: numbers[f.phrase]),
        "light": column(lambda f: f.phrase in light),
        "utterance": column(lambda f: f.type == "utterance"),
        "noun": column(lambda f: f.type == "noun"),
        "state": column(lambda f: f.type == "state"),
        "first": column(lambda f: f.first),
        "last": column(lambda f: f.last),
        "start": column(lambda f: f.start),
        "end": column(lambda f: f.end),
        "negated": column(lambda f: f.negated),
        "planned": column(lambda f: f.certainty in ("planned", "hypothetical")),
        "hedged": column(lambda f: f.certainty == "hedged"),
        "figured": column(lambda f: bool(f.figures)),
    }
