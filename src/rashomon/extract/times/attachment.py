"""Which expression of time is whose: each clause's own, by the syntax."""

from ...lexicon import words
from ...parse.doc import Doc, Token
from ..clauses import Clause
from ..grammar import is_saying, verb_of
from .records import Expression
from .relative_to_event import happening_behind

NO_POINTS = frozenset({"duration", "frequency", "vague"})  # roles of what dates no claim


class TimeAttachment:
    """The expressions of a report by sentence, its clauses by trigger, and for each clause the expression of its own."""

    def __init__(self, doc: Doc, expressions: list[Expression], clauses: list[Clause]) -> None:
        self.doc, self.clauses = doc, clauses
        self.by_sentence: dict[int, list[Expression]] = {}
        for expression in expressions:
            if expression.first >= 0:
                self.by_sentence.setdefault(doc.tokens[expression.first].sentence, []).append(expression)
        self.by_trigger = {c.head.i: i for i, c in enumerate(clauses)}
        self.own = [self._own_expression(c) for c in clauses]
        self._give_unclaimed()

    def _own_expression(self, clause: Clause) -> Expression | None:
        """The expression of the clause's own that stands closest to its trigger in the syntax."""
        trigger = clause.head
        options = []
        for e in self.by_sentence.get(trigger.sentence, ()):
            if e.first not in clause.indices or e.role in NO_POINTS or self._aimed_at(e) or self._of_a_thing(e, trigger):
                continue
            if e.parts.sense == "event" and happening_behind(self.doc, e.last, self.by_trigger, {}) is trigger:
                continue  # "two weeks after the bridge fell" is not when it fell
            if e.value or _far_off(e):
                options.append((e.value is None, self._hops(e, trigger), abs(e.first - trigger.i), e.first))
        if not options:
            return None
        first = min(options)[-1]
        return next(e for e in self.by_sentence[trigger.sentence] if e.first == first)

    def _give_unclaimed(self) -> None:
        """An expression in no clause's own words goes to the claim that governs it, or to the first below its verb."""
        claimed = set().union(*(c.indices for c in self.clauses)) if self.clauses else set()
        owned = {own.first for own in self.own if own is not None}
        for number in sorted(self.by_sentence):
            for e in self.by_sentence[number]:
                free = e.first not in claimed or (_far_off(e) and e.first not in owned)
                if free and e.role not in NO_POINTS and not self._of_a_thing(e) and (e.value is not None or _far_off(e)):
                    i = self._governing(e)
                    if i is not None and self.own[i] is None:
                        self.own[i] = e
                        owned.add(e.first)

    def _governing(self, expression: Expression) -> int | None:
        head = head_of(self.doc, expression)
        past = happening_behind(self.doc, expression.last, self.by_trigger, {}) if expression.parts.sense == "event" else None
        for at in (head, *head.ancestors()):
            if at.i in self.by_trigger and at is not past:
                return self.by_trigger[at.i]
            if at.pos in {"VERB", "AUX"} and is_saying(at):
                return None
        verb = verb_of(head)
        below = [t.i for t in verb.subtree() if t.i in self.by_trigger and t.i >= expression.first] if verb is not None else []
        return self.by_trigger[below[0]] if below and verb is not None and verb.pos == "AUX" else None

    def _hops(self, expression: Expression, trigger: Token) -> int:
        head = head_of(self.doc, expression)
        for hops, at in enumerate((head, *head.ancestors())):
            if at is trigger:
                return hops
        return 50

    def _of_a_thing(self, expression: Expression, trigger: Token | None = None) -> bool:
        """ "A 1996 Dodge pickup", "his 2012 book": a year that tells when a thing was made, and dates no happening."""
        if expression.parts.named() != {"year"} or expression.last < 1:
            return False
        token = self.doc.tokens[expression.last - 1]
        noun = token.head
        if (
            token.dep not in {"amod", "compound", "nmod", "nummod"}
            or noun.i < expression.last
            or noun is trigger
            or noun.i in self.by_trigger
        ):
            return False
        return noun.lemma not in words("event_nouns") and noun.dep not in {"pobj", "nsubj", "nsubjpass"}

    def _aimed_at(self, expression: Expression) -> bool:
        """ "Adjourned to the 7th of June" is not of the 7th."""
        before = self.doc.text[max(0, expression.span.start - 12) : expression.span.start].lower().split()
        return expression.role == "point" and before[-1:] == ["to"] and before[-2:-1] != ["up"]


def _far_off(expression: Expression) -> bool:
    """ "Six weeks before the breach", "years later": days or more from what the narrative's date tells, and no date of its own."""
    leads = expression.parts.sense in {"event", "later", "earlier", "vague"} and expression.value is None
    return leads and expression.parts.step not in {"minute", "hour", "second"}


def head_of(doc: Doc, expression: Expression) -> Token:
    """The token of an expression on which the others hang."""
    tokens = doc.tokens[expression.first : expression.last]
    return next((t for t in tokens if not expression.first <= t.head.i < expression.last or t.head is t), tokens[0])
