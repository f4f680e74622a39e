"""Details of sources: what the words around a speaker say of who he is and how he is placed to know.

Read off the noun phrase that names the source, what stands behind it (prepositions, participles, relative clauses), and the terms of
anonymity, which may stand in a sentence of their own ("They spoke on condition of anonymity because ...").
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import takewhile

from msgspec.structs import replace

from ...lexicon import words
from ...parse.doc import Doc, Token
from ...records.draft import Detail, Draft, DraftLink, Referent
from ...records.span import Span
from ..coreference import Coreference
from ..grammar import NOMINAL, noun_phrase
from ..mentions import MentionDraft
from ..numerals import read_numeral
from ..words import cue_set
from .anonymity import anonymity_terms
from .knowledge import with_placement
from .nouns import detail_list, detail_table, is_body, is_person, nationality
from .postmodifiers import postmodifier_details

BODIES = frozenset({"organisation", "force", "state"})
MARKS = frozenset({"-", "–", ",", "'", '"', "’", "“", "”"})


def with_details(
    doc: Doc, coreference: Coreference, drafts: Sequence[Draft], referents: tuple[Referent, ...]
) -> tuple[tuple[Draft, ...], tuple[Referent, ...]]:
    """The drafts and the referents, those that speak with what the report's words say of them."""
    speaking = {link.referent for draft in drafts for link in draft.links if link.referent is not None and link.basis != "outlet"}
    found: dict[int, list[Detail]] = {number: [] for number in sorted(speaking)}
    for mention, number in zip(coreference.found, coreference.number_of, strict=True):
        if number in found and mention.form != "pronoun":
            found[number] += details_of(doc, mention, coreference, referents[number])
    for number, detail in anonymity_terms(doc, coreference, speaking):
        found[number].append(detail)
    known = tuple(replace(r, details=_ordered(found[n])) if found.get(n) else r for n, r in enumerate(referents))
    said = (replace(draft, links=tuple(_unreferred(doc, coreference, link) for link in draft.links)) for draft in drafts)
    return tuple(replace(draft, links=with_placement(draft.links, known)) for draft in said), known


def _unreferred(doc: Doc, coreference: Coreference, link: DraftLink) -> DraftLink:
    """A speaker that no mention stands for, as "dozens of witnesses": what its own words say."""
    if link.referent is not None or link.kind != "unnamed" or link.span is None:
        return link
    first = bisect_left(doc.tokens, link.span.start, key=lambda t: t.start)
    inside = list(takewhile(lambda t: t.end <= link.span.end, doc.tokens[first:]))  # type: ignore[union-attr]
    head = next((t for t in inside if t.head is t or t.head not in inside), None)
    if head is None or head.pos not in NOMINAL:
        return link
    mention = MentionDraft(head, link.span, "description", "group", title=head.lemma)
    return replace(link, details=_ordered(list(details_of(doc, mention, coreference))))


def _ordered(found: list[Detail]) -> tuple[Detail, ...]:
    """In the order of the text, each once; a description only where it first stands."""
    rows = sorted({(d.span, d.kind): d for d in reversed(found)}.values(), key=lambda d: (d.span, d.kind))
    first = next((d for d in rows if d.kind == "description"), None)
    return tuple(d for d in rows if d.kind != "description" or d is first)


def details_of(doc: Doc, mention: MentionDraft, coreference: Coreference, referent: Referent | None = None) -> Iterator[Detail]:
    """What one mention's own words say; of a body nothing, unless a word before its name has it for a person."""
    noun, counted = _counted(doc, mention)
    before = _before(doc, mention, noun)
    if referent is not None and referent.kind in BODIES and not referent.plural and not (before and is_person(before[-1])):
        return
    if referent is None or (not referent.names and mention.span.of(doc.text) == referent.description):
        yield Detail("description", mention.span)
    if noun.lemma in cue_set("documents"):
        return
    if counted is not None:
        yield counted
    yield from _in_front(before, noun, mention)
    for token in (noun,) if noun is mention.head else (noun, mention.head):
        yield from postmodifier_details(token, coreference)


def _counted(doc: Doc, mention: MentionDraft) -> tuple[Token, Detail | None]:
    """The noun that types the source, and how many they are: "two officials", "a dozen of the officers"."""
    head = mention.head
    of = next((c for c in head.children if c.dep == "prep" and c.lower == "of" and c.i > head.i), None)
    inner = of.child("pobj") if of is not None else None
    if inner is not None and inner.tag in ("NNS", "NNPS") and mention.form != "name" and head.lemma in detail_list("quantifiers"):
        first = noun_phrase(head)[0]
        return inner, Detail("number", Span(_past_article(doc, first, head).start, head.end), _value(doc, first.i, inner.i))
    if mention.form == "name":
        return head, None
    words = [t for t in noun_phrase(head) if t.i < head.i and t.head is head]
    for token in words:
        if token.dep == "nummod" or token.lower in detail_list("vague"):
            first = min(token.subtree(), key=lambda t: t.i)
            return head, Detail("number", Span(first.start, token.end), _value(doc, first.i, head.i))
        if token.dep == "det" and token.lower in ("a", "an") and head.tag in ("NN", "NNP"):
            return head, Detail("number", token.span, "1")
    return head, None


def _past_article(doc: Doc, first: Token, head: Token) -> Token:
    return doc.tokens[first.i + 1] if first.dep == "det" and first.i < head.i else first


def _value(doc: Doc, first: int, stop: int) -> str | None:
    """The figure of a number that is said exactly."""
    for i in range(first, stop):
        numeral = read_numeral(doc.tokens, i, stop)
        if numeral is not None and numeral.form in ("digits", "words"):
            return str(numeral.low) if numeral.low == numeral.high else None
    return None


def _before(doc: Doc, mention: MentionDraft, noun: Token) -> list[Token]:
    """The words before the noun, or before a person's name, that belong to it, with the noun itself as the last."""
    tokens = [t for t in noun_phrase(noun) if t.i <= noun.i]
    if mention.form == "name" and mention.tokens:
        own = set(mention.name)
        first = next((i for i in mention.tokens if doc.tokens[i].text in own), mention.head.i)
        tokens = [t for t in tokens if t.i < first]
        while tokens and tokens[-1].pos not in ("NOUN", "PROPN"):
            tokens = tokens[:-1]
    return tokens


def _in_front(tokens: list[Token], noun: Token, mention: MentionDraft) -> Iterator[Detail]:
    """Role, affiliation and nationality: "a former Syrian officer", "Interior Ministry spokesman Ali Reza"."""
    if not tokens:
        return
    last = tokens[-1]
    body = _body_in(tokens[:-1])
    if body:
        yield Detail("affiliation", Span(body[0].start, body[-1].end))
    for token in tokens[:-1]:
        if token not in body and nationality(token):
            yield Detail("nationality", token.span)
        if token.lower in detail_list("nameless"):
            yield Detail("anonymity", token.span)
    if last.lemma in detail_table("knowing_nouns"):
        yield Detail("knowledge", last.span, detail_table("knowing_nouns")[last.lemma])
    rest = tokens[:]
    while len(rest) > 1 and _no_role(rest[0], body):
        rest = rest[1:]
    if _is_office(last) and not (len(rest) == 1 and last.lemma in detail_list("bare")):
        yield Detail("role", Span(rest[0].start, _role_end(last if mention.form == "name" else noun)))


def _no_role(token: Token, body: list[Token]) -> bool:
    """A body by its name is left out of the role ("UNHCR spokesman"), a common noun is a part of it ("police officer")."""
    if (token in body and any(t.text[:1].isupper() for t in body)) or token.text in MARKS or nationality(token):
        return True
    return token.dep in ("det", "poss", "case", "nummod", "predet", "quantmod", "neg", "advmod", "punct") or _says_nothing(token)


def _says_nothing(token: Token) -> bool:
    return token.lower in detail_list("vague") or token.lower in detail_list("nameless") or token.tag == "CD"


def _role_end(noun: Token) -> int:
    """The end of the noun, or of the "of" phrase that says what office it is ("assistant secretary of state")."""
    of = next((c for c in noun.children if c.dep == "prep" and c.lower == "of" and c.i == noun.i + 1), None)
    inner = of.child("pobj") if of is not None else None
    if inner is None or inner.tag != "NN" or is_body(inner) or inner.child("det", "poss") is not None:
        return noun.end
    return inner.end if inner.i == noun.i + 2 else noun.end


def _body_in(tokens: list[Token]) -> list[Token]:
    """The words that name a body before a noun: "US State Department", "the company's", "defence ministry"."""
    at = next((n for n in range(len(tokens) - 1, -1, -1) if is_body(tokens[n])), None)
    if at is None:
        return []
    first = at
    while first and _joins(tokens[first - 1], tokens[at]):
        first -= 1
    return tokens[first : at + 1]


def _joins(token: Token, body: Token) -> bool:
    if token.text in ("'s", "’s") or token.tag == "CD":
        return False
    inside = body.name is not None and token.name is body.name
    return inside or nationality(token) or (token.head is body and token.dep in ("compound", "amod", "nmod", "poss"))


def _is_office(token: Token) -> bool:
    return token.pos in ("NOUN", "PROPN") and (
        is_person(token) or token.lemma in words("group_nouns") or token.lemma in detail_list("bare")
    )
