"""Agreement: do two origins tell one happening alike, in its participants and in a particular beyond them?

Two claims may be joined and still be of two happenings; corroboration asks for more than a shared verb.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from ..align.features import classes_of
from ..align.names import fold
from ..extract.figures import comparable, compatible
from ..records.claim import Claim
from ..records.source import Entity
from .clock import interval
from .ground import Ground

MOST = 40  # claims compared pair by pair
NARROW = 2.0  # days: two times wider than this show no agreement by overlapping
DAY = 86_400  # seconds
PRONOUNS = frozenset(
    {"he", "she", "it", "they", "i", "we", "you", "him", "her", "them", "us", "me", "who", "whom", "which", "that", "this"}
    | {"these", "those", "one", "some", "all", "most", "many", "others", "his", "its", "their"}
)


def head_noun(text: str) -> str:
    """ "two officers of the brigade" -> "officer"; empty for a pronoun."""
    words = text.partition(" of ")[0].split()
    head = fold(words[-1]) if words else ""
    return "" if head in PRONOUNS else head.removesuffix("s")


def takers(claim: Claim, entities: dict[str, Entity]) -> frozenset[str]:
    """The participants of a claim by the noun that names them; a pronoun by the name of its entity."""
    found = set()
    for participant in claim.participants:
        entity = entities.get(participant.entity or "")
        found.add(head_noun(participant.text) or (head_noun(entity.name) if entity else ""))
    return frozenset(found - {""})


def kin(a: Claim, b: Claim) -> bool:
    """Do two triggers name the same kind of happening: one lemma, or a sense in common?"""
    if a.trigger.lemma == b.trigger.lemma:
        return True
    one, other = (classes_of(c.trigger.lemma, c.trigger.type == "noun") for c in (a, b))
    return any(sense.startswith("v") for sense in one & other)


def agreed(claims: Sequence[Claim], ground: Ground) -> bool:
    """Is there a pair of claims of two origins that tell it alike?"""
    return any(_alike(a, b, ground) for a, b in combinations(claims[:MOST], 2) if ground.origin(a) != ground.origin(b))


def _alike(a: Claim, b: Claim, ground: Ground) -> bool:
    shared = takers(a, ground.entities) & takers(b, ground.entities)
    if not shared or not kin(a, b):
        return False
    return len(shared) > 1 or _same_place(a, b) or _same_figure(a, b) or _same_time(a, b)


def _same_place(a: Claim, b: Claim) -> bool:
    return bool({p.place for p in a.places if p.place} & {p.place for p in b.places if p.place})


def _same_figure(a: Claim, b: Claim) -> bool:
    return any(
        comparable(x, y) and compatible(x, y) for x in a.quantities for y in b.quantities if not x.conventional and not y.conventional
    )


def _same_time(a: Claim, b: Claim) -> bool:
    """Do narrow times agree, of which the words of one claim at least state theirs?"""
    if a.time is None or b.time is None or "borrowed" in (a.time.anchor, b.time.anchor):
        return False
    if a.time.span is None and b.time.span is None:
        return False
    one, other = interval(a.time), interval(b.time)
    widths = [w.total_seconds() / DAY for w in (one.width(), other.width()) if w is not None]
    return len(widths) == 2 and max(widths) <= NARROW and one.compatible(other)
