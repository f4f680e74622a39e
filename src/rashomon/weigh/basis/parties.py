"""Who takes part in claims, as keys that can be compared: entities, and the nouns that name them; and whether triggers are akin."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...align.events import classes_of
from ...align.names import fold_word
from ...records.claim import Claim, Participant
from ...records.source import Entity
from ...records.vocabulary import Role
from .unnamed import singular

DOERS: frozenset[Role] = frozenset({"agent"})
PATIENTS: frozenset[Role] = frozenset({"patient"})
TAKERS: frozenset[Role] = frozenset({"agent", "patient", "recipient"})
PRONOUNS = frozenset(
    {"he", "she", "it", "they", "i", "we", "you", "him", "her", "them", "us", "me", "who", "whom", "which", "that", "this"}
    | {"these", "those", "one", "some", "all", "most", "many", "others", "his", "its", "their"}
)


UNIVERSAL = frozenset(
    {"nobody", "none", "nothing", "no-one", "neither", "anybody", "anyone", "anything", "either", "everybody", "everyone", "everything"}
)


class ParticipantKeys:
    """The keys of participants. Each claim's are computed once, however often it is compared."""

    def __init__(self, entities: Mapping[str, Entity], heads: Mapping[str, tuple[str, ...]]) -> None:
        self._named = {entity.id: singular(_last_word(entity.name)) for entity in entities.values()}
        self._heads = heads
        self._known: dict[tuple[str, frozenset[Role] | None], frozenset[str]] = {}

    def nouns(self, claim: Claim) -> frozenset[str]:
        """The participants by the noun that names them; a pronoun by the name of its entity."""
        return frozenset(noun for _, noun in self._with_nouns(claim) if noun)

    def keys(self, claim: Claim, roles: frozenset[Role] | None = None) -> frozenset[str]:
        """The participants, of some roles only if they are given, by entity and by the noun that names them."""
        key = (claim.id, roles)
        if key not in self._known:
            mine = [pair for pair in self._with_nouns(claim) if roles is None or pair[0].role in roles]
            self._known[key] = frozenset(k for one, noun in mine for k in (one.entity, noun) if k)
        return self._known[key]

    def known(self, claim: Claim) -> frozenset[str]:
        """The keys of those who do it, whom it befalls and who get it, but for "nobody", "nothing" and the like."""
        meant = [(one, noun) for one, noun in self._with_nouns(claim) if one.role in TAKERS and not is_universal(one)]
        return frozenset(k for one, noun in meant for k in (one.entity, noun) if k)

    def other_doers(self, a: Claim, b: Claim) -> bool:
        """Do both say who did it, and name others? One who does it here and takes part there may be the same doer."""
        one, other = self.keys(a, DOERS), self.keys(b, DOERS)
        return bool(one and other) and not one & other and not (self.keys(a) & other or self.keys(b) & one)

    def _with_nouns(self, claim: Claim) -> Iterator[tuple[Participant, str]]:
        """The participants, each with the noun that names it."""
        heads = self._heads.get(claim.id) or tuple(_last_word(one.text) for one in claim.participants)
        for one, head in zip(claim.participants, heads, strict=True):
            noun = "" if is_pronoun(one) else fold_word(head)
            yield one, noun or self._named.get(one.entity or "", "")


def is_universal(one: Participant) -> bool:
    """Is it "nobody", "nothing", "none of the guards"?"""
    return one.text.partition(" ")[0].casefold() in UNIVERSAL


def is_pronoun(one: Participant) -> bool:
    """Does a pronoun, or a word that stands like one ("some", "the others"), name it?"""
    return _last_word(one.text) in PRONOUNS


def _last_word(text: str) -> str:
    """The last word of a name or a phrase before its "of", folded: "officers" of "two officers of the brigade"."""
    words = text.partition(" of ")[0].split()
    return fold_word(words[-1]) if words else ""


def same_kind_of_event(a: Claim, b: Claim, *, broadly: bool = False) -> bool:
    """Do two triggers name the same kind of happening: one lemma, or a sense in common? `broadly` counts a kind in common too."""
    if a.trigger.lemma == b.trigger.lemma:
        return True
    one, other = (classes_of(c.trigger.lemma, c.trigger.type == "noun") for c in (a, b))
    return bool(one & other) if broadly else any(sense.startswith("v") for sense in one & other)
