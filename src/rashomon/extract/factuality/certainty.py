"""Certainty and polarity: how sure a claim is and whether it is denied, each with the words that say so, and whose doubt it is."""

from typing import NamedTuple

from ...parse.doc import Token
from ...records.span import Span
from ...records.vocabulary import Certainty, Doubter, Polarity
from ..attribution import Attribution
from ..clauses import TriggerDraft
from ..grammar import is_passive, subject
from ..words import cue_set
from .embedding import VERBAL, step_up
from .modality import operators_at
from .operators import SURE, Operator, signature

MAX_DEPTH = 16  # words on the way up; what stands above them no longer bears on a happening that can be told from the text


class Factuality(NamedTuple):
    """How a claim is put. Each span is of the words that show it, None where nothing does.

    `certainty_by` says whose doubt, plan or condition it is: a source's that the text names, or the outlet's own.
    `degree` is how far the happening is held to be so, from -3 (certainly not) to 3 (certainly so), by
    `models/factuality.json`.
    """

    polarity: Polarity
    polarity_span: Span | None
    certainty: Certainty
    certainty_span: Span | None
    certainty_by: Doubter | None = None
    degree: float = SURE


def factuality_of(trigger: TriggerDraft, around: list[Attribution]) -> Factuality:
    """How sure the claim of a trigger is; `around` are the attributions that hold it, the innermost first."""
    operators = operators_over(trigger.head, around)
    denial = _denial(operators)
    certainty, mark = _certainty(operators, denial)
    degree = SURE
    for operator in operators:
        degree = operator.apply(degree)
    return Factuality(
        "negated" if denial is not None else "affirmed",
        denial.span if denial is not None else None,
        certainty,
        mark.span if mark is not None else None,
        _doubter(mark, around) if mark is not None else None,
        degree,
    )


def operators_over(head: Token, around: list[Attribution]) -> list[Operator]:
    """All operators over a happening, the outermost first."""
    layers, above = [operators_at(head)], head
    met = set()
    for _ in range(MAX_DEPTH):
        if above.dep == "conj":
            layer, above = _shared(above)
        else:
            at = above
            layer, governor = step_up(above)
            layers.append(layer)
            if governor is None:
                above = at
                break
            above = governor
            layer = operators_at(above)
        layers.append(layer)
        met.add(above.i)
    if around and around[0].cue.i not in met:
        layers.append(_by_cue(around[0]))
    inner = {o.token.i for layer in layers for o in layer if o.name == "negative"}  # "found no arms": of the arms, not of the finding
    return [o for layer in reversed(layers) for o in layer if not (o.name == "none" and o.token.i in inner)]


def _shared(word: Token) -> tuple[list[Operator], Token]:
    """What a coordinated verb or noun shares with the first one."""
    first = word.head
    own = operators_at(first)
    joined = next((c for c in reversed(first.children) if c.dep == "cc" and c.i < word.i), None)
    if joined is not None and joined.lower == "than" and any(c.lower == "rather" for c in joined.children):
        return [*own, Operator(joined, "rejecting")], first
    either = joined is not None and joined.lower in ("or", "nor")
    if word.pos not in VERBAL:
        return own, first
    if subject(word) is not None or _finite(word, first):
        return [o for o in own if o.name == "condition"], first
    whole = subject(first)
    return [o for o in own if o.name not in ("not", "none") or either or (whole is not None and o.token.i <= whole.i)], first


def _finite(word: Token, first: Token) -> bool:
    """Has a coordinated verb a mood of its own ("may have burned and was closed")?"""
    own = any((c.dep == "aux" and c.lower != "to") or (c.dep == "auxpass" and c.tag in ("VBD", "VBZ", "VBP")) for c in word.children)
    return own or (word.tag in ("VBD", "VBZ") and first.tag == "VB")


def _by_cue(attribution: Attribution) -> list[Operator]:
    """The operator of a cue that does not govern its content by syntax ("..., he suspects")."""
    cue = attribution.cue
    if cue.pos not in VERBAL:
        return []
    if attribution.source is None and is_passive(cue) and cue.lemma in cue_set("passive"):
        return [Operator(cue, "expecting" if cue.lemma == "expect" else "unsourced")]
    return [Operator(cue, signature("that").get(cue.lemma, "saying"))]


def _denial(operators: list[Operator]) -> Token | None:
    """The word by which the happening is denied, None where it is not."""
    mark: Token | None = None
    for operator in operators:
        if operator.negates:
            mark = operator.token if mark is None else None
        elif not operator.passes_denial:
            mark = None
    return mark


RANK: dict[Certainty, int] = {"stated": 0, "planned": 1, "hedged": 2, "hypothetical": 3}


def _certainty(operators: list[Operator], denial: Token | None) -> tuple[Certainty, Token | None]:
    """The least sure of what the operators put the happening in, from the last one on that leaves nothing of what is above it."""
    certainty: Certainty = "stated"
    mark: Token | None = None
    for operator in operators:
        if operator.opaque:
            certainty, mark = "stated", None
        kind = operator.kind
        if kind is not None and RANK[kind] >= RANK[certainty] and not (operator.name == "could" and denial is not None):
            certainty, mark = kind, operator.token
    return certainty, mark


def _doubter(mark: Token, around: list[Attribution]) -> Doubter:
    """Whose words the mark is in: those of a source that is named, or the outlet's."""
    for attribution in around:
        if attribution.source is not None and (mark.i in attribution.content or mark.i == attribution.cue.i):
            return "source"
    return "outlet"
