"""Same referent: how alike two referents of a report are, as columns of numbers that a small network weighs."""

import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from math import exp, log1p, sqrt

from ...models.words import rarity, vector
from ...records.vocabulary import EntityKind
from ..words import named_roles, played_roles
from .profiles import Profile

FORMS = ("name", "definite", "indefinite", "bare", "heading")
BODIES: frozenset[EntityKind] = frozenset({"group", "organisation", "state", "place", "force"})


def pair_columns(a: Profile, b: Profile, fits: Sequence[Profile]) -> dict[str, float]:
    """The likeness of `b` to `a`, which came up before it; `fits` are the referents that are open to `b`. Values from -1 to about 3."""
    found = {f"{x}-{y}": float((a.form, b.form) == (x, y)) for x in FORMS for y in FORMS}
    found["named"] = float(a.named)
    found["named later"] = float(b.named)
    found["rivals"] = log1p(len(fits))
    found["person"] = float("person" in (a.kind, b.kind))
    found["one kind"] = float(a.kind == b.kind)
    found["plural"] = float(a.entry.plural)
    found["known sex"] = float(a.entry.sex is not None and a.entry.sex == b.entry.sex)
    found["one age"] = float(bool(a.ages & b.ages))
    return found | _by_kind(a, b) | _by_words(a, b) | _by_place(a, b) | _by_rivals(a, b, fits) | _by_use(a, b) | _by_role(a, b)


def _by_kind(a: Profile, b: Profile) -> dict[str, float]:
    one_named = a.named != b.named
    return {
        "general word for a body": float(a.named and not b.named and a.kind in BODIES and b.kind in BODIES),
        "one sex, one named": float(one_named and a.entry.sex is not None and a.entry.sex == b.entry.sex),
        "sex of one": float((a.entry.sex is None) != (b.entry.sex is None) and "person" in (a.kind, b.kind)),
    }


def _by_words(a: Profile, b: Profile) -> dict[str, float]:
    heads = max((_likeness(x, y) for x in a.heads for y in b.heads), default=0.0)
    said = b.words - set(b.heads) - SMALL_WORDS
    return {
        "one head": float(bool(set(a.heads) & set(b.heads))),
        "heads alike": heads,
        "heads known": float(bool(a.heads and b.heads)),
        "words shared": len(said & a.words) / max(len(said), 1),
        "words new": log1p(len(said - a.words)),
        "head in words": float(any(head in a.words for head in b.heads)),
        "rare head": min((rarity(head) for head in b.heads), default=0.0) / 10,
        "one owner": float(bool(a.owners & b.owners)),
        "two owners": float(bool(a.owners and b.owners and not a.owners & b.owners)),
    }


SMALL_WORDS = frozenset(
    {"the", "a", "an", "of", "'s", "’s", "his", "her", "its", "their", "and", "this", "that", "these", "those", "-", "old", "year"}
)


def _by_place(a: Profile, b: Profile) -> dict[str, float]:
    start = b.starts[0]
    last = max((s for at, s in zip(a.starts, a.sentences, strict=True) if at < start), default=0)
    apart = b.sentences[0] - last
    return {
        "near": exp(-apart / 2),
        "one sentence": float(apart == 0),
        "early": exp(-max(a.sentences[0], 0) / 2),
        "early too": exp(-max(b.sentences[0], 0) / 2),
        "often": log1p(sum(at < start for at in a.starts)),
        "often later": log1p(len(b.starts)),
        "leads": float(a.leads),
        "leads too": float(b.leads),
        "both lead": float(a.leads and b.leads),
    }


def _by_rivals(a: Profile, b: Profile, fits: Sequence[Profile]) -> dict[str, float]:
    """How much of what was said so far of all whom `b` may be was said of `a`, and how many of them came up since."""
    start = b.starts[0]
    last = max((at for at in a.starts if at < start), default=start)  # both may begin with one word, the one within the other
    said = sum(at < start for p in fits for at in p.starts)
    return {
        "alone": float(len(fits) == 1),
        "share": sum(at < start for at in a.starts) / max(said, 1),
        "between": log1p(sum(p is not a and any(last < at < start for at in p.starts) for p in fits)),
    }


def _by_role(a: Profile, b: Profile) -> dict[str, float]:
    """ "A man was charged ... the suspect": is the noun for one what the happening makes of the other; and do both speak?"""
    called, called_too, plays, plays_too = named_roles(a.heads), named_roles(b.heads), played_roles(a.uses), played_roles(b.uses)
    spoke, spoke_too = a.entry.spoke >= 0, b.entry.spoke >= 0
    return {
        "one role, two nouns": float(bool(called & called_too) and not set(a.heads) & set(b.heads)),
        "role played, then named": float(bool(plays & called_too)),
        "role named, then played": float(bool(called & plays_too)),
        "one role played": float(bool(plays & plays_too)),
        "both spoke": float(spoke and spoke_too),
        "one spoke": float(spoke != spoke_too),
    }


def _by_use(a: Profile, b: Profile) -> dict[str, float]:
    """Are they said to do, or to undergo, like things? "A man was charged ... John Jenkin was arrested"."""
    pairs = [(_likeness(v, w), r == q) for v, r in a.uses for w, q in b.uses]
    return {
        "like use, like role": max((like for like, same in pairs if same), default=0.0),
        "like use": max((like for like, _ in pairs), default=0.0),
        "one use, one role": float(any(like > 0.999 and same for like, same in pairs)),
    }


def likelihood(row: dict[str, float]) -> float:
    """How likely a pair with these columns is one referent, 0 to 1: a logistic regression."""
    weights = _weights()
    total = weights["bias"] + sum(weights[name] * value for name, value in row.items())
    return 1.0 / (1.0 + exp(-total))


@cache
def _weights() -> dict[str, float]:
    found: dict[str, float] = json.loads((files("rashomon") / "models" / "referents.json").read_text(encoding="utf-8"))
    return found


@cache
def _likeness(a: str, b: str) -> float:
    """The cosine of two words' vectors; 1 for one word, 0 for words not known."""
    if a == b:
        return 1.0
    x, y = vector(a), vector(b)
    if x is None or y is None:
        return 0.0
    dot, xx, yy = (int(m.astype("int64") @ n.astype("int64")) for m, n in ((x, y), (x, x), (y, y)))
    return dot / sqrt(xx * yy) if xx and yy else 0.0
