"""Claims of one report: every trigger with the slots that belong to it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..models.decoding import Tagged
from ..parse.doc import Doc, Token
from ..records.claim import ClaimPlace, Quantity, Time, Trigger
from ..records.draft import Draft, DraftLink, DraftParticipant, Extraction
from ..records.span import Span
from ..records.vocabulary import PlaceRole, Role
from .attribution import find_attributions
from .clauses import Clause, TriggerDraft, find_clauses
from .coreference import Coreference, resolve_coreference
from .factuality import Factuality, factuality_of
from .grammar import noun_phrase_span
from .opinion import OpinionDetector
from .orders import find_orders
from .places import NameIndex, find_places, is_scene, name_index, undergoes
from .quantities import Figure, find_quantities
from .sources import ChainBuilder, with_details, with_knowledge
from .times import dating_tokens, find_times, time_fault_note, times_of_clauses
from .toponyms import find_toponyms, toponyms_by_token
from .triggers import find_participants, find_triggers, only_modifies_complement

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})


@dataclass(frozen=True, slots=True)
class _Shared:
    """What all claims of a report share: names and referents, the tokens that tell times, and the figure that counts each noun."""

    doc: Doc
    coreference: Coreference
    names: NameIndex
    timed: frozenset[int]
    counted: Mapping[int, Quantity]


@dataclass(frozen=True, slots=True)
class _Reading:
    """What is read of one clause before its slots are put down."""

    clause: Clause
    links: tuple[DraftLink, ...]
    factuality: Factuality
    judgement: Span | None
    time: Time | None
    figures: tuple[Quantity, ...]


def extract(doc: Doc, tagged: Sequence[Tagged] | None = None) -> Extraction:
    """All claims of a parsed report with its mentions and referents; `tagged` is what the tagger sees in it, None to go by rules alone."""
    toponyms = find_toponyms(doc)
    attributions = find_attributions(doc, tagged)
    triggers = find_triggers(doc, attributions)
    coreference = resolve_coreference(doc, attributions, toponyms)
    chains = ChainBuilder(doc, attributions, coreference)
    factualities = [factuality_of(trigger, chains.around(trigger.head)) for trigger in triggers]
    planned = {trigger.head.i for trigger, f in zip(triggers, factualities, strict=True) if f.certainty == "planned"}
    clauses = find_clauses(doc, triggers, planned, only_modifies_complement)
    expressions = find_times(doc)
    times = times_of_clauses(doc, expressions, clauses)
    figures = find_quantities(doc, dating_tokens(expressions))
    by_clause = _figures(figures, clauses)
    opinion = OpinionDetector(doc)
    shared = _Shared(
        doc,
        coreference,
        name_index(doc, toponyms_by_token(doc, toponyms)),
        frozenset(i for e in expressions if e.role != "vague" for i in range(max(e.first, 0), e.last)),
        {figure.counted: figure.quantity for figure in figures if figure.counted is not None},
    )
    drafts = []
    for clause, factuality, time in zip(clauses, factualities, times, strict=True):
        links = chains.links(clause.trigger)
        judgement = opinion.judgement(clause, chains.around(clause.head), links)
        drafts.append(_draft(_Reading(clause, links, factuality, judgement, time, by_clause.get(clause.head.i, ())), shared))
    sourced, referents = with_details(doc, coreference, tuple(drafts), coreference.referents())
    mentions = coreference.mentions()
    return Extraction(
        doc.report,
        sourced,
        mentions,
        referents,
        find_orders(doc, triggers, sourced),
        toponyms,
        tuple(sentence.span for sentence in doc.sentences),
        time_fault_note(doc, expressions),
    )


def _figures(found: list[Figure], clauses: list[Clause]) -> Mapping[int, tuple[Quantity, ...]]:
    """The index of a clause's head -> the figures of the clause."""
    owner = {i: clause.head.i for clause in clauses for i in clause.indices}
    out: dict[int, tuple[Quantity, ...]] = {}
    for figure in found:
        head = owner.get(figure.counted if figure.counted is not None else figure.last - 1, owner.get(figure.first))
        if head is not None:
            out[head] = (*out.get(head, ()), figure.quantity)
    return out


def _with_counted(
    figures: tuple[Quantity, ...], participants: list[tuple[Role, Token, Span]], counted: Mapping[int, Quantity]
) -> tuple[Quantity, ...]:
    """The clause's figures and those of participants that stand outside of it ("the 34 advisers, who left")."""
    shared = [counted[head.i] for role, head, _ in participants if role in ("agent", "patient") and head.i in counted]
    return tuple(dict.fromkeys([*figures, *shared]))


def _draft(reading: _Reading, shared: _Shared) -> Draft:
    doc, clause, trigger, factuality = shared.doc, reading.clause, reading.clause.trigger, reading.factuality
    places = find_places(doc, clause, shared.names)
    placed = {token.i for _, token in places if not (undergoes(token) or is_scene(token, shared.names))}
    participants = find_participants(doc, trigger, placed, shared.timed)
    sentence = doc.sentence_of(trigger.head)
    words = Span(trigger.tokens[0].start, trigger.tokens[-1].end)
    return Draft(
        paragraph=sentence.paragraph,
        sentence=sentence.i,
        span=_span(clause),
        trigger=Trigger(words, words.of(doc.text), _lemma(trigger), trigger.type),
        participants=tuple(
            DraftParticipant(role, span, span.of(doc.text), head.lemma, shared.coreference.referent_of(head))
            for role, head, span in participants
        ),
        time=reading.time,
        places=_claim_places(doc, places, shared.names),
        quantities=_with_counted(reading.figures, participants, shared.counted),
        links=with_knowledge(doc, trigger, reading.links, shared.coreference),
        polarity=factuality.polarity,
        polarity_span=factuality.polarity_span,
        certainty=factuality.certainty,
        certainty_span=factuality.certainty_span,
        certainty_by=factuality.certainty_by,
        voice="opinion" if reading.judgement is not None else "reporting",
        voice_span=reading.judgement,
        content=tuple(t.lemma for t in clause.tokens if t.pos in CONTENT),
    )


def _span(clause: Clause) -> Span:
    """From the first to the last word of the clause, without the marks and conjunctions at its ends."""
    tokens, trigger = clause.tokens, clause.trigger
    while (
        len(tokens) > 1 and tokens[0].i < trigger.tokens[0].i and (tokens[0].pos in ("PUNCT", "CCONJ") or tokens[0].dep in ("mark", "cc"))
    ):
        tokens = tokens[1:]
    while len(tokens) > 1 and tokens[-1].i > trigger.tokens[-1].i and (tokens[-1].pos in ("PUNCT", "CCONJ") or tokens[-1].dep == "cc"):
        tokens = tokens[:-1]
    last = tokens[-1]
    if last.dep in ("prep", "mark", "agent", "dative") and last.children:  # "before being dismissed": the clause that the preposition opens
        last = last.subtree()[-1]
    return Span(min(tokens[0].start, trigger.tokens[0].start), max(last.end, trigger.tokens[-1].end))


def _claim_places(doc: Doc, places: list[tuple[PlaceRole, Token]], names: NameIndex) -> tuple[ClaimPlace, ...]:
    """Each place with the words of its phrase, and of its whole name where the parser cuts it ("33.51° N 36.29° E")."""
    rows = []
    for role, token in places:
        span, name = noun_phrase_span(token), names.toponyms.get(token.i)
        if name is not None:
            span = Span(min(span.start, name.span.start), max(span.end, name.span.end))
        rows.append(ClaimPlace(role, span, span.of(doc.text)))
    return tuple(dict.fromkeys(rows))


def _lemma(trigger: TriggerDraft) -> str:
    if trigger.type == "state" and len(trigger.tokens) > 1:
        return f"be {trigger.tokens[-1].lemma}"
    return " ".join([trigger.head.lemma, *(t.lower for t in trigger.tokens if t.dep == "prt")])
