"""When: expressions of time found and resolved, and the time of each claim."""

from bisect import bisect_right
from datetime import datetime, time
from typing import NamedTuple

from ..parse.doc import Doc, Token
from ..records.claim import Time
from ..records.span import Span
from ..records.vocabulary import TimeAnchor
from .narrative import Placed, State, Walk, opening
from .tense import Tense, finite_tense, is_saying, tense, verb_of
from .time_edtf import written
from .time_frame import Value
from .time_sayings import FOREMOST
from .time_words import Parts


class Expression(NamedTuple):
    """Words of time found in a report, not yet attached to a claim.

    `first` and `last` are a half-open range of `doc.tokens`, or -1, -1 where the words stand in a dateline, an entry stamp or a
    heading. `role` is "point", "until", "since", "duration" or "frequency". The rest is for `of_clauses`: `state` is where the
    narrative stands from here on.
    """

    first: int
    last: int
    span: Span
    time: Time
    role: str
    value: Value | None = None
    parts: Parts = Parts()
    state: State | None = None


class Clause(NamedTuple):
    """A claim's clause: its trigger's token, the tokens of its own, whether it tells a plan, whether it is background."""

    trigger: int
    tokens: frozenset[int]
    planned: bool
    background: bool


def find(doc: Doc) -> list[Expression]:
    """All expressions of time of a report, in its order."""
    return [_expression(doc, placed) for placed in Walk(doc).placed]


def _expression(doc: Doc, placed: Placed) -> Expression:
    span, role = Span(placed.start, placed.end), placed.found.role
    time = _stated(doc, placed.value, span, role)
    return Expression(placed.first, placed.last, span, time, role, placed.value, placed.found.parts, placed.state)


def _stated(doc: Doc, value: Value | None, span: Span, role: str) -> Time:
    edtf, earliest, latest = written(value, role) if value else (None, None, None)
    lean: TimeAnchor | None = value.lean if value else None
    return _time(doc, edtf, earliest, latest, lean, span)


def _time(
    doc: Doc, edtf: str | None, earliest: str | None, latest: str | None, anchor: TimeAnchor | None, span: Span | None
) -> Time:
    ref = doc.report.id if anchor in {"publication", "narrative"} else None
    text = span.of(doc.text) if span else None
    return Time(edtf=edtf, earliest=earliest, latest=latest, span=span, text=text, anchor=anchor, anchor_ref=ref)


def of_clauses(doc: Doc, expressions: list[Expression], clauses: list[Clause]) -> list[Time | None]:
    """The time of each clause: its own words, its governing clause's, or the narrative's there; None where nothing tells."""
    return _Clauses(doc, expressions, clauses).times()


class _Clauses:
    def __init__(self, doc: Doc, expressions: list[Expression], clauses: list[Clause]) -> None:
        self.doc, self.clauses = doc, clauses
        self.states = [
            opening(doc, next((e.state for e in expressions if e.state), None)),
            *(e.state for e in expressions if e.state),
        ]
        self.starts = [s.start for s in self.states]
        self.by_sentence: dict[int, list[Expression]] = {}
        for expression in expressions:
            if expression.first >= 0:
                self.by_sentence.setdefault(doc.tokens[expression.first].sentence, []).append(expression)
        self.by_trigger = {c.trigger: i for i, c in enumerate(clauses)}
        self.own = [self._own(c) for c in clauses]
        self._give_unclaimed()

    def times(self) -> list[Time | None]:
        return [self._time_of(i) for i in range(len(self.clauses))]

    def _own(self, clause: Clause) -> Expression | None:
        """The expression of the clause's own that stands closest to its trigger in the syntax."""
        trigger = self.doc.tokens[clause.trigger]
        options = []
        for e in self.by_sentence.get(trigger.sentence, ()):
            if e.first not in clause.tokens or e.role in {"duration", "frequency"} or self._aimed_at(e):
                continue
            if e.value or _far_from_event(e):
                options.append((e.value is None, self._hops(e, trigger), abs(e.first - trigger.i), e.first))
        if not options:
            return None
        first = min(options)[-1]
        return next(e for e in self.by_sentence[trigger.sentence] if e.first == first)

    def _give_unclaimed(self) -> None:
        """An expression in no clause's own words goes to the claim that governs it, or to the first below its verb."""
        claimed = set().union(*(c.tokens for c in self.clauses)) if self.clauses else set()
        for number in sorted(self.by_sentence):
            for e in self.by_sentence[number]:
                if e.first not in claimed and e.role not in {"duration", "frequency"} and e.value is not None:
                    i = self._governing(e)
                    if i is not None and self.own[i] is None:
                        self.own[i] = e

    def _governing(self, expression: Expression) -> int | None:
        head = self._head(expression)
        for at in (head, *head.ancestors()):
            if at.i in self.by_trigger:
                return self.by_trigger[at.i]
            if at.pos in {"VERB", "AUX"} and is_saying(at):
                return None
        verb = verb_of(head)
        below = [t.i for t in verb.subtree() if t.i in self.by_trigger and t.i >= expression.first] if verb is not None else []
        return self.by_trigger[below[0]] if below and verb is not None and verb.pos == "AUX" else None

    def _hops(self, expression: Expression, trigger: Token) -> int:
        head = self._head(expression)
        for hops, at in enumerate((head, *head.ancestors())):
            if at is trigger:
                return hops
        return 50

    def _head(self, expression: Expression) -> Token:
        tokens = self.doc.tokens[expression.first : expression.last]
        return next((t for t in tokens if not expression.first <= t.head.i < expression.last or t.head is t), tokens[0])

    def _time_of(self, i: int) -> Time | None:
        clause, trigger = self.clauses[i], self.doc.tokens[self.clauses[i].trigger]
        kind, state = self._tense(clause), self._state(trigger)
        own = self.own[i]
        if own is not None:
            return self._from_own(own, kind, state)
        borrowed = self._from_neighbours(i, kind)
        if borrowed is not None:
            return self._from_other(borrowed, kind)
        return self._from_narrative(clause, kind, state)

    def _aimed_at(self, expression: Expression) -> bool:
        """ "Adjourned to the 7th of June" is not of the 7th."""
        before = self.doc.text[max(0, expression.span.start - 12) : expression.span.start].lower().split()
        return expression.role == "point" and before[-1:] == ["to"] and before[-2:-1] != ["up"]

    def _tense(self, clause: Clause) -> Tense:
        if clause.planned:
            return "future"
        trigger = self.doc.tokens[clause.trigger]
        found = finite_tense(trigger)
        if found is None:
            return "perfect" if clause.background else "past"
        kind, verb = found
        while kind == "infinitive" and verb.dep == "conj" and verb.head.pos == "VERB":
            verb = verb.head
        if kind == "infinitive" and verb.head is not verb:
            above = finite_tense(verb.head)
            return above[0] if above and above[0] in {"past", "pluperfect"} else "future"
        return kind

    def _state(self, token: Token) -> State:
        state = self.states[max(0, bisect_right(self.starts, token.start) - 1)]
        if state.told is not None and state.told.holds(token):
            return state._replace(now=state.told.days, hour=None, speech="narrative")
        return state

    def _from_own(self, own: Expression, kind: Tense, state: State) -> Time:
        """Its own words; an open end of what still goes on, or is yet to come, closes at the day of speaking."""
        value = own.value
        if value is None:
            return own.time
        if own.role == "since" and kind in {"present", "perfect"} and state.now and value.first:
            return self._between(value.first, _end(state.now), value, own)
        if own.role == "until" and kind in {"present", "future", "infinitive", "conditional"} and state.now and value.last:
            begin = datetime.combine(state.now[0], time.min)
            return self._between(begin, value.last, value, own) if begin <= value.last else own.time
        return own.time

    def _between(self, first: datetime, last: datetime, value: Value, own: Expression) -> Time:
        edtf, earliest, latest = written(value._replace(first=first, last=last, code=None, approximate=False))
        return _time(self.doc, edtf, earliest, latest, own.time.anchor, own.span)

    def _from_neighbours(self, i: int, kind: Tense) -> Expression | None:
        """The expression of the clause that governs this one or stands beside it, where the tense fits."""
        if kind not in {"past", "pluperfect", "participle"}:
            return None
        trigger = self.doc.tokens[self.clauses[i].trigger]
        found = self._above(trigger, kind)
        return found if found is not None else self._below(trigger)

    def _above(self, trigger: Token, kind: Tense) -> Expression | None:
        at = trigger
        for _ in range(25):
            if at.head is at:
                return None
            at = at.head
            if at.pos in {"VERB", "AUX"} and is_saying(at):
                return None
            j = self.by_trigger.get(at.i)
            if j is None:
                continue
            own = self.own[j]
            if self._tense(self.clauses[j]) not in {"past", "pluperfect", "participle"} and not self._is_over(own, at):
                return None
            if own is not None:
                return own if own.role == "point" else None
        del kind
        return None

    def _is_over(self, own: Expression | None, at: Token) -> bool:
        """Does an expression lie before the day of speaking?"""
        now = self._state(at).now
        return bool(own and own.value and own.value.last and now and own.value.last.date() < now[0])

    def _below(self, trigger: Token) -> Expression | None:
        for child in trigger.children:
            if child.dep in {"advcl", "conj", "nsubj", "nsubjpass", "dobj", "prep"}:
                for token in (child, *child.children):
                    j = self.by_trigger.get(token.i)
                    own = self.own[j] if j is not None else None
                    if (
                        own is not None
                        and own.role == "point"
                        and token.i > trigger.i
                        and self._tense(self.clauses[j or 0]) == "past"
                    ):
                        return own
        return None

    def _from_other(self, other: Expression, kind: Tense) -> Time:
        value = other.value
        if value is None or value.first is None or value.last is None:
            return _time(self.doc, None, None, None, None, None)
        verb = verb_of(self.doc.tokens[other.first])
        earlier = kind == "pluperfect" and (verb is None or tense(verb) != "pluperfect")
        return self._narrated(value, earlier)

    def _from_narrative(self, clause: Clause, kind: Tense, state: State) -> Time | None:
        if kind in {"present", "perfect", "future", "infinitive"}:
            return self._from_speech(kind, state)
        trigger = self.doc.tokens[clause.trigger]
        past = self._past_of_sentence(trigger) if kind == "past" else None
        then = past or state.then or (self._ahead(trigger) if kind == "past" else None)
        if then is None:
            return self._from_speech(kind, state)
        if kind == "conditional":
            return self._from_speech("perfect" if not clause.planned else "future", state)
        return self._narrated(then, kind == "pluperfect" or clause.background)

    def _past_of_sentence(self, trigger: Token) -> Value | None:
        """ "In March 2024 nineteen men dug their way out; all were retaken": a coarse date holds to the end of its sentence."""
        for e in self.by_sentence.get(trigger.sentence, ()):
            coarse = e.role == "point" and e.value is not None and e.value.grain in {"month", "year"} and e.value.last is not None
            if not coarse or e.first > trigger.i or not self._opens(e):
                continue
            return e.value if self._is_over(e, trigger) else None
        return None

    def _opens(self, expression: Expression) -> bool:
        """Does the expression stand at the head of its sentence, so that all of it is of that time?"""
        return expression.first - self.doc.sentences[self.doc.tokens[expression.first].sentence].first <= FOREMOST

    def _ahead(self, trigger: Token) -> Value | None:
        """The first date of the rest of the paragraph, where there was none before: "No lorry broke it. It fell on Sunday"."""
        end = self.doc.paragraph_of(trigger).span.end
        first = bisect_right(self.starts, trigger.start)
        return next((s.then for s in self.states[first:] if s.start < end and s.then is not None), None)

    def _narrated(self, value: Value, earlier: bool) -> Time:
        """The narrative's days; only their end for what was before them."""
        assert value.first is not None
        first = datetime.combine(value.first.date(), time.min)
        last = datetime.combine((value.last or value.first).date(), time(23, 59))
        whole = value._replace(first=None if earlier else first, last=last, code=None)
        return _time(self.doc, *written(whole), "narrative", None)

    def _from_speech(self, kind: Tense, state: State) -> Time | None:
        """The day of speaking: for what is, that day; for what was, no later; for what will be, no earlier."""
        if state.now is None:
            return None
        first, last = datetime.combine(state.now[0], time.min), _end(state.now)
        if kind in {"future", "infinitive"}:
            return _time(self.doc, *written(Value(first, None, "day")), state.speech, None)
        value = Value(first if kind == "present" else None, last, "day")
        return _time(self.doc, *written(value), state.speech, None)


def _far_from_event(expression: Expression) -> bool:
    """ "Six weeks before the breach": far from anything that the narrative's date tells."""
    return expression.parts.sense == "event" and expression.parts.step not in {"minute", "hour", "second"}


def _end(days: tuple[object, object]) -> datetime:
    return datetime.combine(days[1], time(23, 59))  # type: ignore[arg-type]
