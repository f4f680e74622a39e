"""Kinds: what kind of thing a mention stands for, by its words and by what stands around it; the parser's labels are one voice of several.

The small name tagger takes many a person for a place or a body and the other way round. So a report's full names are settled by what
most of their mentions say, and a surname alone follows the one person who bears it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from ...lexicon import outlet_names, table, words
from ...parse.doc import Token
from ...records.vocabulary import EntityKind
from .cues import cue_set

LABELS: dict[str, EntityKind] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "state",
    "NORP": "group",
    "LOC": "place",
    "FAC": "place",
    "PRODUCT": "other",
}
LOCATING = frozenset({"in", "at", "near", "into", "towards", "toward", "outside", "inside"})
WEAK: dict[str, float] = {"title": 3.0, "label": 1.0, "place": 1.5}  # how much one mention's evidence weighs in a name's vote


@cache
def titles() -> dict[str, str | None]:
    """Every title, lower case, with the sex that it tells."""
    data = table("titles")
    return {**dict.fromkeys(data["neutral"]), **dict.fromkeys(data["male"], "m"), **dict.fromkeys(data["female"], "f")}


@cache
def kind_words(kind: str) -> frozenset[str]:
    """The head nouns of a kind of `data/kinds.toml`."""
    return frozenset(table("kinds")[kind])


def is_located(head: Token) -> bool:
    """Does the word stand behind a preposition that only places take?"""
    return head.dep == "pobj" and head.head.lower in LOCATING


def name_kind(head: Token, name: Sequence[str], title: str | None) -> EntityKind:
    """What kind of thing one mention of a name says that it is."""
    last = name[-1].lower()
    if title is not None:
        return "person"
    if last in cue_set("media") or last in cue_set("bodies") or any(part.lower() in cue_set("bodies") for part in name):
        return "organisation"
    label = head.name.label if head.name is not None else None
    if label == "PERSON" and sex_of(name) is not None:
        return "person"
    if last in words("place_nouns") and len(name) > 1:
        return "place"
    if " ".join(name).lower() in outlet_names():
        return "organisation"
    if is_located(head) and label in (None, "PERSON", "ORG", "FAC", "LOC", "PRODUCT") and len(name) < 2:
        return "place"
    if label == "PERSON" and title is None and any(c.dep == "det" and c.lower == "the" for c in head.children):
        return "organisation"
    if label == "PERSON" and len(name) == 1 and title is None and head.dep == "pobj":
        return "other"  # the small model takes many a place for a person; a person shows himself elsewhere
    return LABELS.get(label or "", "other")


def is_standing_body(head: Token) -> bool:
    """Is it a bare noun for those whom a place has but once ("police", "prosecutors")?"""
    return head.lower in kind_words("standing") and not any(
        c.i < head.i and c.dep in ("det", "amod", "nummod", "compound") for c in head.children
    )


def names_office(head: Token) -> bool:
    """Is a word printed like a name a noun for a person ("The President", "A MAN", "Surgeon General"), and no part of a name?"""
    word = head.lower
    if head.tag == "NNPS" or is_guard_body(head) or not (word in titles() or person_noun(word)):
        return False
    if word in cue_set("media") or word in words("outlet_names"):
        return False
    if any(c.dep in ("det", "poss") and c.i < head.i for c in head.children):
        return not _begins_name(head) and (head.name is None or head.name.label != "PERSON" or head.name.last - head.name.first == 1)
    before = [c for c in head.children if c.dep in ("compound", "amod") and c.i < head.i]
    grades = table("offices")["grades"]
    whole = word in titles() and all(c.lower in titles() or c.lower in grades or person_noun(c.lower) or c.pos == "ADJ" for c in before)
    return whole and not _begins_name(head) and (head.name is None or head.name.label != "PERSON")


def _begins_name(head: Token) -> bool:
    """ "President Obama", "King's Cross": does a name go on behind the word, not an office ("the Player of the Year")?"""
    behind = next((c for c in head.children if c.i == head.i + 1 and c.lower == "of"), None)
    return behind is None and _goes_on(head)


def _goes_on(head: Token) -> bool:
    return (head.name is not None and head.name.last > head.i + 1) or (head.dep in ("compound", "nmod") and head.head.pos == "PROPN")


def person_noun(lemma: str) -> bool:
    """Is it a noun for a person, and for no body of people? "ex-minister", "lorry-driver": the last part says it."""
    known = (lemma in words("person_nouns") and lemma not in words("group_nouns")) or lemma in kind_words("person")
    return known or ("-" in lemma and person_noun(lemma.partition("-")[2]))


def is_guard_body(head: Token) -> bool:
    """Is it a body whose name is a noun for one person: "the coast guard", "the National Guard"?"""
    word = head.lower.removesuffix("s")
    return word in ("guard", "coastguard") and any(c.i == head.i - 1 and c.lower in kind_words("guards") for c in head.children)


def noun_kind(head: Token, lemma: str) -> EntityKind:
    """What kind of thing a common noun names; "other" for a bare one ("on board", "to hospital": no body is meant)."""
    kind: EntityKind | None = None
    if is_guard_body(head):
        kind = "force"
    elif person_noun(lemma):
        kind = "person"
    elif lemma in words("group_nouns"):
        kind = "organisation" if head.tag == "NN" and lemma in cue_set("bodies") else "group"
    elif lemma in cue_set("media_nouns") or lemma in cue_set("bodies"):
        kind = "organisation"
    bare = head.tag == "NN" and not any(c.i < head.i and c.dep in ("det", "poss", "amod", "compound", "nummod") for c in head.children)
    return "other" if kind is None or (bare and kind != "person") else kind


def sex_of(name: Sequence[str]) -> str | None:
    """The sex that a full name's given name tells, or None."""
    if len(name) < 2:
        return None
    given = name[0].lower().rstrip(".")
    return "m" if given in _given_names("male") else "f" if given in _given_names("female") else None


def given_name(word: str) -> bool:
    """Is it in the lists of given names?"""
    return word.lower() in _given_names("male") or word.lower() in _given_names("female")


@cache
def _given_names(sex: str) -> frozenset[str]:
    return frozenset(table("given_names")[sex])


def vote_kinds(rows: Iterable[tuple[tuple[str, ...], EntityKind, bool, bool]]) -> dict[tuple[str, ...], EntityKind]:
    """The kind of each full name of a report: rows of (name, kind, has a title, stands where places do), names in lower case."""
    tally: dict[tuple[str, ...], Counter[EntityKind]] = defaultdict(Counter)
    for name, kind, titled, somewhere in rows:
        weight = WEAK["title"] if titled else WEAK["place"] if somewhere and kind == "place" else WEAK["label"]
        tally[name][kind] += weight if kind != "other" else 0.1  # type: ignore[assignment]
    return {name: max(sorted(count), key=lambda kind: count[kind]) for name, count in tally.items()}


@dataclass(slots=True)
class ReferentUse:
    """What the mentions of one referent are said to do: whether it acts as those who rule do, and whether things happen in it."""

    acts: bool = False
    somewhere: bool = False
