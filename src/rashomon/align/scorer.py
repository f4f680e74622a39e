"""Scorer: how much speaks for two claims telling of one happening. Trigger, participants, place and time together; no one of them alone.

Rare words weigh more than common ones (inverse document frequency over the set's reports), so that "Vilanculo" says more than "man".
"""

from collections import Counter
from math import log

from .features import LIGHT, Features

JOINED = 0.50  # from here on two claims may be one happening; when in doubt, apart
WEIGHTS = {"trigger": 0.34, "people": 0.30, "words": 0.30, "places": 0.10, "figures": 0.16}
FAR_APART = 0.30  # taken off where the days exclude each other by more than NEAR
NEAR = 1  # days: reports of one night date it to the day before or after it


class Scorer:
    """Knows how rare each word, entity and trigger is in the set."""

    def __init__(self, features: list[Features]) -> None:
        self._reports = max(len({f.report for f in features}), 1)
        self._seen: Counter[str] = Counter()
        for key, _ in sorted({(key, f.report) for f in features for key in (*f.people, *f.heads, *f.words, f.lemma)}):
            self._seen[key] += 1

    def rarity(self, key: str) -> float:
        """Between about 0.3 for what every report has and 1 for what few have."""
        return 0.3 + 0.7 * log((self._reports + 1) / self._seen.get(key, 1)) / log(self._reports + 1)

    def score(self, a: Features, b: Features) -> float:
        """0 for nothing in common, about 1 for the same words."""
        trigger = self._trigger(a, b)
        people = self._shared(a.people, b.people) if a.people and b.people else 0.0
        heads = self._shared(a.heads, b.heads)
        taking_part = max(people, heads)
        words = self._shared(a.words, b.words)
        if trigger == 0.0 and (taking_part < 0.6 or words < 0.6):
            return 0.0
        if taking_part == 0.0 and words < 0.35:
            return 0.0
        total = WEIGHTS["trigger"] * trigger + WEIGHTS["people"] * taking_part + WEIGHTS["words"] * words
        total += WEIGHTS["places"] * (1.0 if a.places & b.places else 0.0)
        total += WEIGHTS["figures"] * (1.0 if a.figures & b.figures else 0.0)
        return total - self._apart(a, b) - (0.2 if a.utterance != b.utterance else 0.0)

    def _trigger(self, a: Features, b: Features) -> float:
        if a.lemma == b.lemma:
            return 0.5 if a.lemma in LIGHT else 1.0
        same = a.classes & b.classes
        if any(c[0] == "v" for c in same):
            return 0.8
        crossed = {c[1:] for c in a.classes} & {c[1:] for c in b.classes}
        return 0.5 if crossed else 0.0

    def _shared(self, a: frozenset[str], b: frozenset[str]) -> float:
        """Weighted overlap against the smaller side, damped where that is a single word."""
        if not a or not b:
            return 0.0
        both = sum(self.rarity(key) for key in sorted(a & b))
        smaller = min(sum(self.rarity(key) for key in sorted(side)) for side in (a, b))
        return both / max(smaller, 1.2)

    @staticmethod
    def _apart(a: Features, b: Features) -> float:
        if a.borrowed or b.borrowed:
            return 0.0
        gap = 0
        if a.last is not None and b.first is not None:
            gap = max(gap, b.first - a.last)
        if b.last is not None and a.first is not None:
            gap = max(gap, a.first - b.last)
        return FAR_APART if gap > NEAR else 0.0
