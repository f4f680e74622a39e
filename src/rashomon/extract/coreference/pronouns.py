"""Antecedents of pronouns: which referents agree, and which of them is the likeliest."""

from collections.abc import Iterable

from ..grammar import understood_subject
from ..mentions import MentionDraft
from ..words import cue_set
from .referent import ReferentBuilder

MAX_SENTENCES_BACK = 4  # sentences: a pronoun further from its antecedent than this is left open
PARTED = frozenset({"about", "against", "at", "by", "of", "on", "to"})  # prepositions whose object is not the subject of their verb
MAX_CANDIDATES = 12  # antecedents weighed


def antecedents(
    recent: Iterable[ReferentBuilder], mention: MentionDraft, speaks: bool, barred: set[int], of_token: dict[int, int]
) -> list[ReferentBuilder]:
    """The likeliest antecedents of a pronoun among the referents last spoken of: one, none, or several of one weight and place."""
    scored: list[tuple[float, float, int, ReferentBuilder]] = []
    for entry in recent:
        if mention.head.sentence - entry.sentence > MAX_SENTENCES_BACK or len(scored) > MAX_CANDIDATES:
            break
        if entry.number not in barred and agrees(entry, mention, speaks) and not _stands_in_one_clause(entry, mention, of_token):
            likely = antecedent_weight(entry, mention, speaks)
            scored.append((likely + _known_sex(entry, mention), likely, entry.anchor_token, entry))
    best = max((row[:3] for row in scored), default=None)
    return [row[3] for row in scored if best is not None and row[1:3] == best[1:]]


def agrees(entry: ReferentBuilder, mention: MentionDraft, speaks: bool) -> bool:
    """Do number, sex and kind fit, and does it stand near enough?"""
    if mention.head.sentence - entry.sentence > MAX_SENTENCES_BACK:
        return False
    if mention.sex:
        person = entry.kind == "person" or (entry.kind == "other" and any(len(n) > 1 for n in entry.names))
        return person and not entry.plural and entry.sex in (None, mention.sex)
    if mention.plural:
        return entry.plural or any(h in cue_set("collectives") for h in entry.heads)
    able = entry.names or entry.kind in ("organisation", "state", "force") or any(h in cue_set("documents") for h in entry.heads)
    if speaks and not able:
        return False
    return entry.kind != "person" and not entry.plural


def antecedent_weight(entry: ReferentBuilder, mention: MentionDraft, speaks: bool) -> float:
    """How likely the entry is what a pronoun stands for: recency, grammatical role, and whether it spoke last."""
    head = mention.head
    score = -1.0 * (head.sentence - entry.sentence)
    score += 1.0 if entry.subject else 0.0
    score += 0.5 if entry.kind == "person" and entry.names and mention.sex else 0.0
    if speaks and entry.spoke >= head.sentence - 2:
        score += 1.5
    if mention.head.lower in ("it", "its") and entry.kind in ("state", "place"):
        score -= 0.5
    return score


def _known_sex(entry: ReferentBuilder, mention: MentionDraft) -> float:
    """Of two that stand at different places, the one of whom it is known that he is a man is the likelier "he"; of two side by side
    ("Ali Reza and Hamid Karimi"), it settles nothing that the other one's sex is not known."""
    return 0.5 if mention.sex and entry.sex == mention.sex else 0.0


def _stands_in_one_clause(entry: ReferentBuilder, mention: MentionDraft, of_token: dict[int, int]) -> bool:
    """Is the entry the subject of the pronoun's own verb, said ("He hit him") or understood ("He wept at losing him")?

    Two arguments of one verb are two (principle B of binding), but for what only tells where ("He looked behind him").
    """
    head = mention.head
    verb = head.head
    if head.dep == "pobj" and head.head.lower in PARTED and head.head.dep in ("prep", "dative", "agent"):
        verb = head.head.head
    elif head.dep not in ("dobj", "dative"):
        return False
    own = understood_subject(verb) if verb.pos in ("VERB", "AUX") else None
    return own is not None and own is not head and of_token.get(own.i) == entry.number
