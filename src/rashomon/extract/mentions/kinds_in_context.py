"""Kinds by context: vessels and aircraft by what stands before or behind a name, places and governments by what they do and undergo."""

import re
from collections.abc import Iterable, Sequence

from ...gazetteer import look_up
from ...lexicon import table
from ...parse.doc import Token
from ...records.vocabulary import EntityKind
from ..words import (
    ReferentUse,
    cue_set,
    is_cue,
    is_located,
    kind_words,
    name_kind,
    sex_of,
)

MODEL = re.compile(
    r"(?:A|AH|An|ATR|B|BMD|BMP|BTR|C|CH|E|EC|F|Il|J|KA|Ka|KC|L|M|MH|Mi|MiG|MQ|P|RQ|S|Su|T|Tu|U|UH|V|Yak)-?\d{1,3}[A-Z]{0,2}s?", re.ASCII
)
FLIGHT = re.compile(r"[A-Z][A-Z0-9]\d{1,4}", re.ASCII)
LARGE_TOWN = 1000  # inhabitants from which the gazetteer says that a name is a place's
BELIEVED = frozenset({"believe", "belief", "confidence", "confide", "faith", "interest", "trust"})  # "in" somebody


def kind_of_name(head: Token, name: tuple[str, ...], title: str | None, before: Token | None, named: bool) -> EntityKind:
    """What kind of thing one mention of a name says that it is, by its words and by what stands around it and right before it.

    `named` says that its words name a place (`toponyms`).
    """
    if title is None and names_a_vehicle(head, name, before):
        return "vehicle"
    kind = name_kind(head, name, title)
    if (
        title is None
        and kind not in ("place", "vehicle")
        and named
        and is_place_in_context(head, name)
        and not (kind == "state" and not is_located(head))
    ):
        return "state" if kind == "state" else "place"
    return kind


def vehicle_noun(token: Token) -> bool:
    """Is it a common noun for a ship, an aircraft or another vehicle?"""
    return token.text.islower() and (token.lower in kind_words("vehicle") or token.lemma in kind_words("vehicle"))


def names_a_vehicle(head: Token, name: tuple[str, ...], before: Token | None) -> bool:
    """Is it the name of a ship, an aircraft or another vehicle: "HMS Ardent", "the tanker Sanchi", "a Boeing 737", "flight MH17"?"""
    if len(name) > 1 and name[0] in kind_words("ship_prefixes"):
        return True
    if before is not None and vehicle_noun(before):
        return True
    if FLIGHT.fullmatch(name[-1]) and (name[0].lower() == "flight" or any(c.lower == "flight" for c in head.children)):
        return True
    return bool(MODEL.fullmatch(name[-1]) and any(c.isdigit() for c in name[-1])) or _has_maker_and_number(head, name) or _sails(head)


def _sails(head: Token) -> bool:
    """ "aboard the Lady Morven", "the second engineer of the Lady Morven", "the wreck of the Ardent": what only a vessel has."""
    if head.dep != "pobj" or head.tag == "NNPS" or not any(c.lower == "the" for c in head.children):
        return False
    preposition, above = head.head, head.head.head
    if preposition.lower in ("aboard", "onboard") or (preposition.lower == "of" and above.lower == "board"):
        return True
    said = " ".join([c.lower for c in above.children if c.dep in ("amod", "compound") and c.i < above.i] + [above.lemma])
    return preposition.lower == "of" and any(f" {said}".endswith(f" {noun}") for noun in kind_words("of_vessels"))


def _has_maker_and_number(head: Token, name: tuple[str, ...]) -> bool:
    """ "Boeing 737": a maker with a number."""
    number = [name[-1], head.head.text, *(c.text for c in head.children)]
    return " ".join(name).lower().split(" ")[0] in kind_words("makers") and any(any(c.isdigit() for c in part) for part in number)


def is_model(word: str) -> bool:
    """ "F-16s", "T-72": a type of aircraft or tank, which has a hyphen in common text."""
    return "-" in word and bool(MODEL.fullmatch(word))


def is_place_in_context(head: Token, name: tuple[str, ...]) -> bool:
    """Does the context treat the name as a place's, and is nothing in it a person's or a body's ("fighters entered Al-Qaim")?"""
    words = [word for word in name if any(c.isalpha() for c in word)]
    if len(words) > 3 or sex_of(words) is not None or any(word.lower() in cue_set("bodies") for word in words):
        return False
    bold = head.name is None or head.name.label != "PERSON"
    return treated_as_place(head, bold)


def known_place(name: str) -> bool:
    """Does the gazetteer have a place of that name which people live in, or that is no mere settlement?"""
    return any(entry.population >= LARGE_TOWN or entry.kind not in ("city", "street", "building") for entry in look_up(name)[:3])


def treated_as_place(head: Token, bold: bool = True) -> bool:
    """Is something done in it or to it, or does it do, what only suits places, or (`bold`) what suits places as well as people?"""
    done = kind_words("done_to_places") if bold else kind_words("done_to_places") - kind_words("done_to_people")
    if is_located(head):
        return head.head.head.lemma not in BELIEVED
    if head.dep == "pobj" and head.head.lower in ("from", "for", "to", "through", "of"):
        above = head.head.head
        return above.lemma in done or (head.head.lower == "of" and above.lower in TOWNS)
    verb = head.head
    if head.dep in ("dobj", "nsubjpass"):
        return verb.lemma in done
    yields = any(c.dep in ("prep", "dative") and c.lower == "to" for c in verb.children)  # "fell to the rebels"
    return head.dep == "nsubj" and verb.lemma in kind_words("done_by_places") and (bold or yields)


TOWNS = frozenset(
    {
        *("capital", "city", "county", "district", "governorate", "outskirts", "port"),
        *("province", "region", "streets", "suburb", "town", "village"),
    }
)


def stands_for_rulers(head: Token) -> bool:
    """Does a place's name stand for those who rule there: "Moscow said", "Tehran had been his ally", "sanctions on Damascus"?"""
    while head.dep == "conj":
        head = head.head
    verb = head.head
    if head.dep in ("nsubj", "agent"):
        ally = verb.lemma == "be" and any(c.dep == "attr" and c.lemma in kind_words("relations") for c in verb.children)
        return ally or is_cue(verb) or verb.lemma in kind_words("rules")
    if head.dep == "pobj" and verb.lower in ("with", "against", "on", "between", "by", "of"):
        return (verb.head.lemma in kind_words("relations")) or (verb.dep == "agent" and verb.head.lemma in kind_words("rules"))
    if head.dep in ("dobj", "dative"):
        return is_cue(verb) and not treated_as_place(head)
    return head.dep in ("poss", "compound") and verb.lemma in kind_words("relations")


def is_seat_of_government(name: Sequence[str]) -> bool:
    """Is it the name of a seat of government?"""
    return " ".join(name).lower().removeprefix("the ") in kind_words("seats")


def is_seat_or_country(name: Sequence[str]) -> bool:
    """Is it the name of a seat of government or of a country?"""
    known = " ".join(name).lower().removeprefix("the ")
    data = table("nationalities")
    return is_seat_of_government(name) or known in data["short"] or known in data["adjectives"].values()


def refined_kind(kind: EntityKind, names: Sequence[Sequence[str]], heads: Iterable[str], plural: bool, use: ReferentUse) -> EntityKind:
    """A referent's kind with groups, forces, vehicles, places and ruling bodies told apart, by the words of its names and descriptions
    and by what they are said to do."""
    if kind == "person":
        return "group" if plural else kind
    if use.acts and any(map(is_seat_of_government, names)):
        return "state"
    if kind in ("state", "place") and names:
        if use.acts and kind == "place" and not any(known_place(" ".join(name)) for name in names):
            return "organisation"  # "The Red Cross sent two trucks"
        return "state" if use.acts or (kind == "state" and not use.somewhere and any(map(is_seat_or_country, names))) else "place"
    said = [name[-1].lower() for name in names if len(name) > 1] + list(heads)
    for fine in ("force", "vehicle", "state"):
        if (fine != "vehicle" or kind == "other") and any(word in kind_words(fine) for word in said):
            return fine
    return kind
