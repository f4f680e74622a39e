"""Descriptions: which referent "the minister", "the group" or "those forces" takes up, or which ones it may."""

from itertools import islice

from ..mentions import MentionDraft, may_hold
from ..words import cue_set
from .discourse import DiscourseModel
from .referent import ReferentBuilder, modifiers

POSSESSIVES = frozenset({"his", "her", "its", "their", "my", "our", "your"})
RECENT_SENTENCES = 40  # referents looked back at for the holder of an office
NEW_REFERENT_WORDS = frozenset({"another", "other", "second", "third", "new", "different", "separate", "further", "similar"})


def described(known: DiscourseModel, mention: MentionDraft) -> list[ReferentBuilder]:
    """The referents that a definite description takes up: one, none, or several that fit alike."""
    if not mention.definite or mention.title is None or any(c.lower in NEW_REFERENT_WORDS for c in mention.head.children):
        return []
    row = known.by_head(mention.title)
    fits = [entry for entry in reversed(row) if entry.plural == mention.plural and not modifiers_tell_apart(entry, mention)]
    if mention.title in cue_set("media_nouns") and not mention.plural:
        return fits[:1] or ([] if _of_another_trade(mention) else _last_medium(known))
    people = [entry for entry in fits if entry.kind == "person" and entry.names]
    if len(people) > 1 and len(people) == len(fits):
        return known.likeliest(_by_modifiers(people, mention), mention)
    return fits[:1] or _by_word_of_name(known, mention) or _by_general_word(known, mention) or _by_office(known, mention)


def modifiers_tell_apart(entry: ReferentBuilder, mention: MentionDraft) -> bool:
    """Do modifiers of the description say that another is meant ("the army's hospital", "the border hospital")?"""
    own = modifiers(mention)
    if not any(POSSESSIVES & words for words in entry.modifiers.values()):
        own -= POSSESSIVES  # "his mother and sister ... his sister": an owner that is only understood speaks against none
    if not own or not entry.descriptions:
        return False
    if entry.names:
        known = entry.modifiers.get(mention.title or "", set())
        return bool(known) and not (own & known)
    said = " ".join([*entry.descriptions, *entry.surface]).lower()
    return not any(word in said for word in own)


def _of_another_trade(mention: MentionDraft) -> bool:
    """ "the country's health surveillance agency", not "the Glasgow paper": do the words before the noun say that it is no medium?"""
    if mention.title not in cue_set("doubtful_media"):
        return False
    return any(c.dep == "poss" or (c.dep == "compound" and c.lower not in cue_set("media")) for c in mention.head.children)


def _by_modifiers(fits: list[ReferentBuilder], mention: MentionDraft) -> list[ReferentBuilder]:
    """ "the interior minister" where two ministers are named: the one who was called so."""
    own = modifiers(mention)
    if not own:
        return fits
    apt = [entry for entry in fits if all(word in " ".join([*entry.descriptions, *entry.phrases]).lower() for word in own)]
    return apt or fits


def _by_word_of_name(known: DiscourseModel, mention: MentionDraft) -> list[ReferentBuilder]:
    """ "the commission" after "the Electoral Commission", "the Front" after "the Lugenda Front"."""
    return [] if mention.plural else list(known.by_part.get(mention.head.lower, ())[-1:])


def _by_general_word(known: DiscourseModel, mention: MentionDraft) -> list[ReferentBuilder]:
    """ "the company" after "Firth and Isles Ferries": the last named body whose name says nothing else of what it is."""
    modified = any(c.dep in ("amod", "compound") for c in mention.head.children)
    if mention.plural or modified or mention.title not in cue_set("general_bodies"):
        return []
    other = (cue_set("bodies") | cue_set("media") | cue_set("agency_words")) - cue_set("general_bodies")
    fits = (
        entry
        for entry in known.recent()
        if entry.kind == "organisation"
        and any(len(name) > 1 or (name[0].isupper() and len(name[0]) > 1) for name in entry.names)
        and not any(part.lower() in other for name in entry.names for part in name)
    )
    return list(islice(fits, 1))


def _by_office(known: DiscourseModel, mention: MentionDraft) -> list[ReferentBuilder]:
    """ "the California congressman" after "Rep. Ted Lieu, of California": those named whose office the general word covers."""
    if mention.plural or mention.title is None:
        return []
    fits = [
        entry
        for entry in islice(known.recent(), RECENT_SENTENCES)
        if entry.kind == "person"
        and entry.names
        and not entry.plural
        and may_hold(mention.title, entry.heads)
        and (entry.sex is None or mention.sex in (None, entry.sex))
    ]
    return known.likeliest(fits, mention) if len(fits) > 1 else fits


def _last_medium(known: DiscourseModel) -> list[ReferentBuilder]:
    media = cue_set("media")
    fits = (
        entry
        for entry in known.recent()
        if entry.names and entry.kind != "person" and (entry.spoke >= 0 or any(p.lower() in media for n in entry.names for p in n))
    )
    return list(islice(fits, 1))
