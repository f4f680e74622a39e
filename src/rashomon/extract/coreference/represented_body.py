"""Spoken for: the body that a spokesman or an office speaks for, and the one that a document is of."""

from collections.abc import Iterator, Mapping

from ...lexicon import table
from ...parse.doc import Token
from ..mentions import MentionDraft
from ..words import cue_set
from .discourse import DiscourseModel
from .referent import ReferentBuilder

BODIES = ("organisation", "group", "state", "force")


def body_of(mention: MentionDraft, entry: ReferentBuilder, known: DiscourseModel, of_token: Mapping[int, int]) -> int | None:
    """The body that the person speaks for ("a spokeswoman for the Service", "ministry spokesman", "secretary general of the Front"),
    or that a document is of ("a new report in AFP", "the ministry's statement")."""
    document = mention.title in cue_set("documents")
    speaks_for_it = mention.title in table("titles")["spokesmen"] or mention.title in table("titles")["offices"]
    if mention.title is None or not (document or (entry.kind == "person" and speaks_for_it)):
        return None  # a major of the brigade, a nurse of the hospital speak for themselves
    for token in _inner(mention):
        number = of_token.get(token.i)
        if number is not None and number != entry.number:
            other = known.entries[number]
            if other.kind in BODIES or (document and other.names):
                return number
        if number is None and token.lemma in cue_set("bodies") and token.i < mention.head.i:
            before: list[ReferentBuilder] = [*known.by_head(token.lemma)[-1:], *known.by_part.get(token.lower, ())[:1]]
            if before:
                return before[0].number
    return None


def _inner(mention: MentionDraft) -> Iterator[Token]:
    """What a noun or the office before a name is of, at or for, and what stands before them."""
    children = [*mention.head.children, *(mention.office.children if mention.office is not None else ())]
    for child in children:
        inner = child.child("pobj") if child.dep == "prep" and child.lower in ("for", "of", "at", "with", "in", "by", "from") else None
        if inner is not None:
            yield inner
    yield from (child for child in children if child.dep in ("poss", "compound", "nmod"))
