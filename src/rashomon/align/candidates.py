"""Candidates: the pairs of claims worth scoring, found by shared keys, so that their number grows with the claims and not with their square."""

from collections import defaultdict
from collections.abc import Iterator

from .features import LIGHT, Features

WINDOW = 24  # claims with one key that are paired with each other; a longer list is paired by neighbours only


def candidate_pairs(features: list[Features]) -> Iterator[tuple[int, int]]:
    """Pairs (i, j), i < j, of claims of different reports that share a trigger's class and a participant, or two rare words.

    Claims are given in the order of their reports; pairs come in a fixed order, each once.
    """
    postings: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, claim in enumerate(features):
        for key in sorted(_keys(claim)):
            postings[key].append(i)
    found: set[tuple[int, int]] = set()
    for key in sorted(postings):
        rows = postings[key]
        for n, i in enumerate(rows):
            for j in rows[n + 1 : n + 1 + WINDOW]:
                if features[i].report != features[j].report:
                    found.add((i, j))
    yield from sorted(found)


def _keys(claim: Features) -> set[tuple[str, str]]:
    """What two claims of one happening are likely to share: trigger with participant, and participant with a word."""
    triggers = {claim.lemma} | {c[1:] for c in claim.classes} if claim.lemma not in LIGHT else {claim.lemma}
    taking_part = claim.people | claim.heads
    keys = {(trigger, part) for trigger in triggers for part in taking_part}
    keys |= {(unit, str(value)) for unit, value in claim.figures if value > 12}
    names = sorted(claim.people)
    keys |= {(names[n], word) for n in range(len(names)) for word in claim.words - claim.heads}
    return keys
