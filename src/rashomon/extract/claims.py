"""Claims of one report: every trigger with the slots that belong to it."""

from collections.abc import Mapping, Sequence

from ..models.decoding import Tagged
from ..parse.doc import Doc, Token
from ..records.claim import ClaimPlace, Quantity, Time, Trigger
from ..records.draft import Draft, DraftLink, DraftParticipant, Extraction
from ..records.span import Span
from ..records.vocabulary import PlaceRole, Role
from .attribution import find_attributions
from .coreference import Coreference
from .factuality import Factuality, factuality_of
from .grammar import noun_phrase_span
from .opinion import OpinionDetector
from .orders import find_orders
from .places import NameIndex, find_places, is_scene, name_index, undergoes, with_place_kinds
from .quantities import Figure, find_quantities
from .sources import ChainBuilder, with_details, with_knowledge
from .times import Clause, Expression, find_times, time_fault_note, times_of_clauses
from .toponyms import find_toponyms
from .triggers import TriggerDraft, find_participants, find_triggers, only_modifies_complement

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})


def extract(doc: Doc, tagged: Sequence[Tagged] | None = None) -> Extraction:
    """All claims of a parsed report with its mentions and referents; `tagged` is what the tagger sees in it, None to go by rules alone."""
    attributions = find_attributions(doc, tagged)
    triggers = find_triggers(doc, attributions)
    coreference = Coreference(doc, attributions)
    chains = ChainBuilder(doc, attributions, coreference)
    clauses = _clauses(doc, triggers)
    sure = [factuality_of(trigger, chains.around(trigger.head)) for trigger in triggers]
    expressions = find_times(doc)
    timed = {i for e in expressions if e.role != "vague" for i in range(max(e.first, 0), e.last)}
    when = _times(doc, triggers, clauses, sure, expressions)
    dating = {i for e in expressions if e.role == "point" and e.first >= 0 for i in range(e.first, e.last)}
    found = [figure for figure in find_quantities(doc) if figure.first not in dating]  # "two days later" counts nothing
    figures = _figures(found, clauses)
    counted = {figure.counted: figure.quantity for figure in found if figure.counted is not None}
    voices = OpinionDetector(doc)
    toponyms = find_toponyms(doc)
    names = name_index(doc, toponyms)
    linked = [chains.links(trigger) for trigger in triggers]
    judged = [
        voices.judgement(trigger, clauses[trigger.head.i], chains.around(trigger.head), linked[n]) for n, trigger in enumerate(triggers)
    ]
    drafts = tuple(
        _draft(
            doc,
            trigger,
            clauses[trigger.head.i],
            coreference,
            linked[n],
            sure[n],
            judged[n],
            when[n],
            figures.get(trigger.head.i, ()),
            counted,
            timed,
            names,
        )
        for n, trigger in enumerate(triggers)
    )
    drafts, referents = with_details(doc, coreference, drafts, coreference.referents())
    note, orders = time_fault_note(doc, expressions), find_orders(doc, triggers, drafts)
    mentions = coreference.mentions()
    return Extraction(doc.report, drafts, mentions, with_place_kinds(referents, mentions, toponyms), orders, toponyms, note)


def _clauses(doc: Doc, triggers: list[TriggerDraft]) -> dict[int, list[Token]]:
    """Trigger index -> the tokens of its own clause: those whose nearest trigger or cue above them is this one.

    The words of a verb that only hands on ("began to", "is to") belong to the happening that its complement names.
    """
    heads = {trigger.head.i for trigger in triggers}
    owner = {i: i for i in heads}
    for trigger in triggers:
        above = trigger.head.head
        if trigger.head.dep == "xcomp" and above.i not in owner and only_modifies_complement(above):
            owner[above.i] = trigger.head.i
    for token in doc.tokens:
        path = []
        at = token
        while at.i not in owner and at.head is not at and not (at is not token and _stops(at)):
            path.append(at.i)
            at = at.head
        found = owner.get(at.i, -1)
        for i in [*path, at.i]:
            owner.setdefault(i, found)
    clauses: dict[int, list[Token]] = {i: [] for i in sorted(heads)}
    for token in doc.tokens:
        if owner[token.i] >= 0:
            clauses[owner[token.i]].append(token)
    return clauses


def _stops(token: Token) -> bool:
    """A finite verb that is no trigger (a cue) keeps its words to itself."""
    return token.pos == "VERB" and token.dep in ("ROOT", "parataxis", "ccomp", "relcl")


def _times(
    doc: Doc,
    triggers: list[TriggerDraft],
    clauses: dict[int, list[Token]],
    sure: list[Factuality],
    expressions: list[Expression],
) -> list[Time | None]:
    rows = [
        Clause(trigger.head.i, frozenset(t.i for t in clauses[trigger.head.i]), s.certainty == "planned", _background(trigger.head))
        for trigger, s in zip(triggers, sure, strict=True)
    ]
    return times_of_clauses(doc, expressions, rows)


def _background(verb: Token) -> bool:
    """Does the verb stand in the perfect, before what the narrative tells?"""
    return any(c.dep == "aux" and c.lemma == "have" for c in verb.children)


def _figures(found: list[Figure], clauses: dict[int, list[Token]]) -> Mapping[int, tuple[Quantity, ...]]:
    """Trigger index -> the figures of its clause."""
    owner = {token.i: head for head, tokens in clauses.items() for token in tokens}
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


def _draft(
    doc: Doc,
    trigger: TriggerDraft,
    clause: list[Token],
    coreference: Coreference,
    links: tuple[DraftLink, ...],
    sure: Factuality,
    judging: Span | None,
    when: Time | None,
    figures: tuple[Quantity, ...],
    counted: Mapping[int, Quantity],
    timed: set[int],
    names: NameIndex,
) -> Draft:
    places = find_places(doc, trigger, clause, names)
    participants = find_participants(
        doc, trigger, {token.i for _, token in places if not (undergoes(token) or is_scene(token, names))}, timed
    )
    sentence = doc.sentence_of(trigger.head)
    words = Span(trigger.tokens[0].start, trigger.tokens[-1].end)
    return Draft(
        paragraph=sentence.paragraph,
        sentence=sentence.i,
        span=_span(clause, trigger),
        trigger=Trigger(words, words.of(doc.text), _lemma(trigger), trigger.type),
        participants=tuple(
            DraftParticipant(role, span, span.of(doc.text), head.lemma, coreference.referent_of(head)) for role, head, span in participants
        ),
        time=when,
        places=_claim_places(doc, places, names),
        quantities=_with_counted(figures, participants, counted),
        links=with_knowledge(doc, trigger, links, coreference),
        polarity=sure.polarity,
        polarity_span=sure.polarity_span,
        certainty=sure.certainty,
        certainty_span=sure.certainty_span,
        certainty_by=sure.certainty_by,
        voice="opinion" if judging is not None else "reporting",
        voice_span=judging,
        content=tuple(t.lemma for t in clause if t.pos in CONTENT),
    )


def _span(clause: list[Token], trigger: TriggerDraft) -> Span:
    """From the first to the last word of the clause, without the marks and conjunctions at its ends."""
    tokens = [*clause]
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
