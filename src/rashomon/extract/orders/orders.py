"""Which of two happenings of one report came first, as its words say: "after", "before", "until", "while", "an hour later", "then".

Subordinate clauses and prepositions order two happenings of one sentence. Connective adverbs order a main clause against the one told
right before it: the clause that it is joined to, else the last main clause of the sentence before, in the same paragraph. Tense alone
settles nothing, nor does the order of telling.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ...lexicon import table
from ...parse.doc import Doc, Token
from ...records.draft import Draft, DraftOrder
from ...records.span import Span
from ..clauses import TriggerDraft
from ..grammar import tense_of
from .anaphors import OrderAnaphors
from .happenings import PAST, FactualHeads, words_of

MOST_OF_ENTRY = 6  # happenings of an entry that are ordered against those of the next


def find_orders(doc: Doc, triggers: Sequence[TriggerDraft], drafts: Sequence[Draft]) -> tuple[DraftOrder, ...]:
    """The orders that a report's words give, in the order of the text, each once. `triggers` and `drafts` run in parallel.

    Only what is told as a fact takes part: no denials, plans, hedges or judgements.
    """
    told = [d.certainty == "stated" and d.polarity == "affirmed" and d.voice == "reporting" for d in drafts]
    clauses = FactualHeads(doc, triggers, told)
    found = [*_of_sentences(doc, clauses), *OrderAnaphors(doc, clauses, drafts).orders(), *_of_entries(doc, clauses)]
    unique = {(o.before, o.after, o.relation): o for o in reversed(found) if o.before != o.after}
    return tuple(sorted(unique.values(), key=lambda o: (o.words, o.before, o.after, o.relation)))


def _of_sentences(doc: Doc, clauses: FactualHeads) -> Iterator[DraftOrder]:
    """Orders by subordinators, and by prepositions whose noun or participle is a happening."""
    prepositions = table("order_words")["prepositions"]
    for token in doc.tokens:
        if token.dep == "mark" or (token.dep == "advmod" and token.lower in ("when", "once")):
            yield from _subordinate(token, clauses)
        elif token.dep == "prep":
            yield from _prepositional(token, prepositions, clauses)
            yield from _by_the_time(token, clauses)


def _subordinate(mark: Token, clauses: FactualHeads) -> Iterator[DraftOrder]:
    verb = mark.head
    if clauses.doubled(mark) or verb.dep not in ("advcl", "ccomp", "relcl") or verb.head is verb:
        return
    main = clauses.governing(verb)
    relation = clauses.relation(mark, main, verb) if main is not None else None
    if main is None or relation is None or (verb.dep != "advcl" and mark.i > main.i) or clauses.may_hang_elsewhere(main, mark):
        return
    for inner in clauses.joined(verb):
        yield from _related(relation, main, inner, words_of(clauses.doc, mark), clauses)


def _by_the_time(word: Token, clauses: FactualHeads) -> Iterator[DraftOrder]:
    """ "By the time the army came, they had fled"."""
    noun = word.child("pobj") if word.lower == "by" else None
    inner = noun.child("relcl", "acl", "advcl") if noun is not None and noun.lower == "time" else None
    main = clauses.holding(word.head)
    if inner is not None and main is not None and tense_of(main) == "pluperfect":
        yield from _related("before", main, inner, words_of(clauses.doc, word), clauses)


def _prepositional(word: Token, words: dict[str, list[str]], clauses: FactualHeads) -> Iterator[DraftOrder]:
    relation = next((r for r, known in words.items() if word.lower in known), None)
    relation = "before" if relation is None and word.lower == "to" and word.head.lower == "prior" else relation
    inner = word.child("pcomp", "pobj")
    if relation is None or inner is None or clauses.doubled(word) or inner.lower in table("order_words")["unordered"]["objects"]:
        return
    main = clauses.holding(word.head)
    if main is None or (main.lemma in table("order_words")["unordered"]["verbs"] and word.head is main and word.i == main.i + 1):
        return
    yield from _related(relation, main, inner, words_of(clauses.doc, word), clauses)


def _related(relation: str, main: Token, inner: Token, words: Span, clauses: FactualHeads) -> Iterator[DraftOrder]:
    """The order of a main clause and what stands behind the word of order, where both are told as past."""
    inside = clauses.told(inner) if clauses.is_past(main) and clauses.is_past(inner) else None
    for a in clauses.with_complement(main) if inside is not None else ():
        b = inside or 0
        if relation in ("after", "while"):
            yield DraftOrder(b, a, words, "after" if relation == "after" else "during")
        else:
            yield DraftOrder(a, b, words, "after" if relation == "before" else "during")


def _of_entries(doc: Doc, clauses: FactualHeads) -> Iterator[DraftOrder]:
    """A log of entries, each with its hour: what one tells as present comes after what the one before it does."""
    stamps = {p.i: p.dateline.time for p in doc.paragraphs if p.dateline and p.dateline.time and not p.dateline.agency}
    logged = {i: span for i, span in stamps.items() if any(c.isdigit() for c in span.of(doc.text))}
    if len(logged) < 2:
        return
    told: dict[int, list[int]] = defaultdict(list)
    present = set()
    for number, verb in clauses.main():
        paragraph, when = doc.paragraph_of(verb), tense_of(verb)
        if paragraph.i in logged and verb.quotation is None and when in (*PAST, "present"):
            told[paragraph.i].append(number)
            present |= {number} if when == "present" else set()
    entries = sorted(told)
    for early, late in pairwise(entries):
        for a in told[early][-MOST_OF_ENTRY:]:
            yield from (DraftOrder(a, b, logged[late]) for b in told[late][:MOST_OF_ENTRY] if b in present)
