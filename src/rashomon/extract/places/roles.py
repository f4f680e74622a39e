"""What a preposition says of a place in a happening: its own meaning, and what it hangs on.

"To" leads somewhere only from what moves ("flew to Tehran", not "a blow to Tehran"), "for" only from what sets out, "by" is a place only
with things that one can be beside, and a place from which somebody comes ("fighters from Iraq held the hill") is not where he starts from.
"""

from collections.abc import Callable
from functools import cache

from ...lexicon import table, words
from ...parse.doc import Token
from ...records.vocabulary import PlaceRole
from ..words import person_noun
from .place_nouns import NAMED, NameIndex, place_class, place_noun

PARTS = ("prep", "prt", "advmod", "pcomp")


@cache
def prepositions() -> dict[str, PlaceRole]:
    """The role that each preposition gives by itself."""
    return {word: role for role, found in table("places")["prepositions"].items() for word in found}


def role_of(preposition: Token, place: Token, names: NameIndex) -> PlaceRole | None:
    """The role of the place behind a preposition; None where it tells no place of the happening."""
    word = preposition.lower
    if word == "of":
        out = any(c.lower == "out" and c.i == preposition.i - 1 for c in preposition.head.children)
        return "from" if out else None
    role = prepositions().get(word)
    if role is None:
        return None
    if word in ("to", "from") and _is_beside_a_place(preposition):
        return "at"
    test = _TESTS.get(word)
    return role if test is None or test(preposition, place, names) else None


def _governor(preposition: Token) -> Token:
    """The word that the preposition hangs on, past other prepositions and adverbs ("back to", "overland to")."""
    at = preposition.head
    while at.head is not at and (at.pos == "ADP" or (at.pos == "ADV" and at.lemma not in place_class("adjoining", "words"))):
        at = at.head
    return at


def _is_beside_a_place(preposition: Token) -> bool:
    """ "Close to the gate", "adjacent to the hall", "two miles from the village": beside it."""
    governor = _governor(preposition)
    measures = place_class("adjoining", "measures")
    if governor.lemma in place_class("adjoining", "words"):
        return True
    if any(c.dep == "npadvmod" and c.lemma in measures for c in preposition.children):
        return True
    return governor.lemma in measures and not _going(governor.head)


def _going(word: Token) -> bool:
    if word.pos in ("VERB", "AUX"):
        return word.lemma in place_class("going", "verbs") or (word.lemma == "be" and word.tag == "VBN")
    return word.lemma in place_class("going", "nouns")


def _carried(noun: Token) -> bool:
    """Is it what is moved: "took the workers to Homs", "the wounded were driven to Homs"?"""
    return noun.dep in ("dobj", "nsubjpass", "pobj", "dative") and _going(noun.head if noun.dep != "pobj" else noun.head.head)


def _leads(preposition: Token, place: Token, names: NameIndex) -> bool:
    """ "To": from what moves, or is moved; who is no place is but a recipient ("weapons to Hezbollah")."""
    governor = _governor(preposition)
    somewhere = names.literal(place) or _site(place) or (place.pos == "PROPN" and _people_go(governor))
    if _reason(preposition) or place.lemma == "end" or not somewhere:
        return False
    return _going(governor) or (governor.pos in ("NOUN", "PROPN", "PRON", "NUM") and _carried(governor))


def _people_go(verb: Token) -> bool:
    """Do persons go or get moved, so that what they are moved to is no recipient?"""
    moved = verb.child("dobj", "nsubjpass")
    if moved is None:
        return verb.pos == "VERB" and verb.child("nsubj") is not None
    return (
        person_noun(moved.lemma)
        or moved.lemma in table("places")["inhabitants"]
        or moved.lower in ("him", "her", "them", "he", "she", "they")
    )


def _reason(preposition: Token) -> bool:
    """ "According to", "thanks to": the words before are no place to start from."""
    return preposition.head.lower in place_class("adjoining", "complex")


def _site(place: Token) -> bool:
    """A noun for somewhere, or a name that isn't known to be a body's or a person's."""
    label = place.name.label if place.name is not None else None
    return place_noun(place) or label in NAMED or (place.pos == "PROPN" and label not in ("ORG", "PRODUCT", "WORK_OF_ART", "LAW"))


def _enters(preposition: Token, place: Token, names: NameIndex) -> bool:
    return _governor(preposition).lemma not in place_class("turning", "verbs") or names.literal(place)


def _starts(preposition: Token, place: Token, names: NameIndex) -> bool:
    """ "From": from what moves, or acts upon a place or out of it, not whence somebody is."""
    governor = _governor(preposition)
    if _reason(preposition):
        return False
    if governor.pos in ("VERB", "AUX"):
        known = names.literal(place) or _site(place) or _going(governor)
        return governor.lemma not in place_class("hearing", "verbs") and governor.lemma != "be" and known
    if governor.pos in ("NOUN", "PROPN", "PRON", "NUM"):
        moved = _going(governor) or governor.lemma in words("event_nouns") or place_noun(governor)
        return moved or (_carried(governor) and (names.literal(place) or _site(place)))
    return True


def _bound(preposition: Token, place: Token, names: NameIndex) -> bool:
    """ "For": after setting out."""
    governor = _governor(preposition)
    if not (names.literal(place) or _site(place) or place.pos == "PROPN"):
        return False
    if governor.pos in ("VERB", "AUX") or governor.lemma == "bound":
        goods = governor.child("dobj")
        left = names.literal(goods) or place_noun(goods) if goods is not None else names.literal(place) or _site(place)
        return governor.lemma in place_class("setting_out", "verbs") and left
    return governor.lemma in place_class("setting_out", "nouns")


def _adjoins(preposition: Token, place: Token, names: NameIndex) -> bool:
    """ "By": only beside what one can be beside, never him who acts."""
    passing = preposition.dep != "agent" and place_noun(place) and _going(_governor(preposition))
    return passing or place.lemma.lower() in place_class("beside", "nouns")


def _leans(preposition: Token, place: Token, names: NameIndex) -> bool:
    """ "Against the wall": what one can be beside; a city or a state is an opponent."""
    return place.lemma in place_class("beside", "nouns")


def _heads(preposition: Token, place: Token, names: NameIndex) -> bool:
    """ "Towards": any place, though not a body ("shifted towards the party")."""
    return names.literal(place) or _site(place) or not any(c.dep == "det" for c in place.children)


def _roams(preposition: Token, place: Token, names: NameIndex) -> bool:
    """ "About": a topic, but after words for being or going round a place ("scattered about the yard")."""
    return place.i not in names.toponyms and _governor(preposition).lemma in place_class("roaming", "verbs")


def _common(preposition: Token, place: Token, names: NameIndex) -> bool:
    """ "Before the gate", "among the ruins"; with names of places these tell of ranks and parties ("among Arab states", "against Iran")."""
    return not names.literal(place) and place.pos != "PROPN"


def _between(preposition: Token, place: Token, names: NameIndex) -> bool:
    """ "The road between Homs and Hama", not "the accord between Iran and Iraq"."""
    governor = _governor(preposition)
    if not names.literal(place):
        return place_noun(place)
    return place_noun(governor) or (governor.pos == "VERB" and not _topic(preposition))


def _upon(preposition: Token, place: Token, names: NameIndex) -> bool:
    """ "On", "over": not the place that talk, pressure or a quarrel is about ("sanctions on Iran")."""
    return not (names.literal(place) and _topic(preposition))


def _topic(preposition: Token) -> bool:
    """Does it hang on a word for dealings or talk, or on the verb whose object is one?"""
    governor = _governor(preposition)
    goods = governor.child("dobj")
    nouns = place_class("topical", "nouns")
    if governor.pos == "VERB" and goods is not None and goods.i < preposition.i and goods.lemma in nouns:
        return True
    return governor.lemma in nouns or governor.lemma in place_class("topical", "verbs")


def _behind(preposition: Token, place: Token, names: NameIndex) -> bool:
    return preposition.head.lemma != "leave" and _common(preposition, place, names)


_TESTS: dict[str, Callable[[Token, Token, NameIndex], bool]] = {
    "to": _leads,
    "toward": _heads,
    "towards": _heads,
    "into": _enters,
    "from": _starts,
    "for": _bound,
    "by": _adjoins,
    "about": _roams,
    "against": _leans,
    "amid": _common,
    "among": _common,
    "before": _common,
    "under": _common,
    "behind": _behind,
    "between": _between,
    "on": _upon,
    "upon": _upon,
    "over": _upon,
}
