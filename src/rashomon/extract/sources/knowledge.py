"""Knowledge: how the origin of a claim knows what it says, in the words that show it, or not said.

Its own act ("the ministry said it had closed the road"), saw ("who was at the base", "I saw"), records ("our log shows", a document that
speaks), or told by another ("he had heard that", "briefed on the talks"). What the text does not say stays open.
"""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from msgspec.structs import replace

from ...lexicon import table
from ...parse.doc import Doc, Token
from ...records.draft import DraftLink, Referent
from ...records.span import Span
from ...records.vocabulary import Knowledge
from ..clauses import TriggerDraft
from ..coreference import Coreference
from ..grammar import is_passive, shared_subject
from ..mentions import FIRST_PERSON

ORDER: tuple[Knowledge, ...] = ("own_act", "saw", "records", "told")


class KnowledgeWords(NamedTuple):
    """How a source knows, and the words that show it."""

    knowledge: Knowledge
    span: Span


def with_knowledge(doc: Doc, trigger: TriggerDraft, links: tuple[DraftLink, ...], coreference: Coreference) -> tuple[DraftLink, ...]:
    """The links, the origin's with how it knows where the clause or what stands above it says so."""
    if not links:
        return links
    first = links[0]
    if first.knowledge is not None:
        span = first.knowledge_span or (first.span if first.knowledge == "records" else first.cue)
        return (replace(first, knowledge_span=span), *links[1:])
    shown = _shown(trigger, first, coreference) if first.basis == "stated" else None
    return links if shown is None else (replace(first, knowledge=shown.knowledge, knowledge_span=shown.span), *links[1:])


def with_placement(links: tuple[DraftLink, ...], referents: Sequence[Referent]) -> tuple[DraftLink, ...]:
    """The links, the origin's with how it is placed to know by what describes it, where nothing else says how it knows."""
    first = links[0] if links else None
    if first is None or first.knowledge is not None or first.basis == "outlet":
        return links
    details = first.details if first.referent is None else referents[first.referent].details
    for detail in details:
        if detail.kind == "knowledge" and detail.value in ORDER:
            return (replace(first, knowledge=detail.value, knowledge_span=detail.span), *links[1:])
    return links


def _shown(trigger: TriggerDraft, link: DraftLink, coreference: Coreference) -> KnowledgeWords | None:
    if link.referent is None:
        return None
    head, number = trigger.head, link.referent
    below = head
    for verb in (head, *head.ancestors()):
        if verb.pos in ("VERB", "AUX"):
            if link.cue is not None and verb.start >= link.cue.start and verb.end <= link.cue.end:
                return None  # the cue itself: what stands above it is another's
            found = _by_verb(verb, below, number, coreference)
            if found is not None:
                return found
            if verb is not head and verb.dep in ("relcl", "advcl", "acl"):
                return None
            below = verb
    return None


def _by_verb(verb: Token, below: Token, number: int, coreference: Coreference) -> KnowledgeWords | None:
    """What one verb of the content shows, where the origin itself is its subject."""
    own = shared_subject(verb)
    if own is None or not _is(own, number, coreference):
        return None
    passive = is_passive(verb)
    above = below is not verb  # the happening hangs on this verb
    if verb.lemma in _set("hearing") and above and (passive or verb.lemma not in ("tell", "inform", "brief", "notify")):
        return KnowledgeWords("told", verb.span)
    if passive or any(c.dep == "neg" for c in verb.children):
        return None
    if verb.lemma in _set("seeing"):
        return KnowledgeWords("saw", verb.span)
    if verb.lemma in _set("measuring"):
        return KnowledgeWords("records", verb.span)
    if above or verb.lemma in _set("states") or verb.pos == "AUX":
        return None
    return KnowledgeWords("own_act", own.span)


def _is(token: Token, number: int, coreference: Coreference) -> bool:
    """Is the token the origin, or the origin's "I" and "we"?"""
    found = coreference.referent_of(token)
    return found == number or (found is None and token.lower in FIRST_PERSON and token.quotation is not None)


@cache
def _set(name: str) -> frozenset[str]:
    return frozenset(table("knowledge")[name])
