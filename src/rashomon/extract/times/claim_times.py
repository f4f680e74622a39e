"""When: expressions of time found and resolved, and the time of each claim."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, datetime, time
from itertools import islice, takewhile

from ...lexicon import words
from ...parse.doc import Doc, Token
from ...records.claim import Time
from ...records.span import Span
from ...records.vocabulary import TimeAnchor
from ..clauses import Clause
from ..grammar import Tense, finite_tense, is_saying, tense_of, verb_of
from .attachment import TimeAttachment, head_of
from .forms import Parts
from .narrative import (
    FAR,
    FOREMOST,
    Placed,
    State,
    Walk,
    opening,
)
from .records import Expression, time_of
from .relative_to_event import happening_behind, stem, time_from_event
from .values import Value


def find_times(doc: Doc) -> list[Expression]:
    """All expressions of time of a report, in its order."""
    return [_expression(doc, placed) for placed in Walk(doc).placed]


def _expression(doc: Doc, placed: Placed) -> Expression:
    span, role = Span(placed.start, placed.end), placed.found.role
    time = _stated(doc, placed.value, span, role, placed.found.parts.sense)
    return Expression(placed.first, placed.last, span, time, role, placed.value, placed.found.parts, placed.state, _far(placed))


def _far(placed: Placed) -> tuple[Span, Parts] | None:
    """The far end of a range: its words and what they say."""
    found = placed.found
    if found.until is None or found.far is None:
        return None
    shift = placed.start - found.start
    return Span(found.far[0] + shift, found.far[1] + shift), found.until


def _stated(doc: Doc, value: Value | None, span: Span, role: str, sense: str | None = None) -> Time:
    from_event = value is None and sense == "event"
    lean: TimeAnchor | None = value.anchor if value else "event" if from_event else None
    return time_of(doc, value, lean, span, role)


def times_of_clauses(doc: Doc, expressions: list[Expression], clauses: list[Clause]) -> list[Time | None]:
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
        self.leans = {}
        for e in reversed(expressions):
            if e.first >= 0 and e.value is not None:
                self.leans[doc.paragraph_of(doc.tokens[e.first]).i] = e.value.anchor
        owners = TimeAttachment(doc, expressions, clauses)
        self.by_sentence, self.by_trigger, self.own = owners.by_sentence, owners.by_trigger, owners.own
        self.happenings = self._dated_happenings()

    def times(self) -> list[Time | None]:
        return [self._time_of(i) for i in range(len(self.clauses))]

    def _time_of(self, i: int) -> Time | None:
        clause = self.clauses[i]
        kind, state = self._tense(clause), self._state(clause.head)
        own = self.own[i]
        if own is not None:
            return self._from_own(own, kind, state)
        borrowed = self._from_neighbours(i, kind)
        if borrowed is not None:
            return self._from_other(borrowed, kind)
        return self._from_narrative(clause, kind, state)

    def _tense(self, clause: Clause) -> Tense:
        if clause.planned:
            return "future"
        found = finite_tense(clause.head)
        if found is None:
            return "perfect" if clause.is_background else "past"
        kind, verb = found
        while kind == "infinitive" and verb.dep == "conj" and verb.head.pos == "VERB":
            verb = verb.head
        if kind == "infinitive" and verb.head is not verb:
            above = finite_tense(verb.head)
            return above[0] if above and above[0] in {"past", "pluperfect"} else "future"
        return kind

    def _state(self, token: Token) -> State:
        state = self.states[max(0, bisect_right(self.starts, token.start) - 1)]
        if state.quotations is not None and state.quotations.holds(token):
            return state._replace(now=state.quotations.days, hour=None, speech="narrative")
        return state

    def _from_own(self, own: Expression, kind: Tense, state: State) -> Time:
        """Its own words; an open end of what still goes on, or is yet to come, closes at the day of speaking."""
        value = own.value
        if value is None:
            return self._from_happening(own) or own.time
        if own.role == "since" and kind in {"present", "perfect"} and state.now and value.first:
            return self._between(value.first, _end(state.now), value, own)
        if own.role == "until" and kind in {"present", "future", "infinitive", "conditional"} and state.now and value.last:
            begin = datetime.combine(state.now[0], time.min)
            return self._between(begin, value.last, value, own)
        return own.time

    def _dated_happenings(self) -> dict[str, Value | None]:
        """Stem of a trigger -> the day that the report gives its happening in words; None where it gives two."""
        found: dict[str, Value | None] = {}
        for clause, own in zip(self.clauses, self.own, strict=True):
            if own is None or own.value is None or own.role != "point":
                continue
            for name in self._names(clause.head):
                same = name not in found or found[name] == own.value
                found[name] = own.value if same else None
        return found

    def _names(self, trigger: Token) -> list[str]:
        """What a happening may be called: its trigger, and a subject that is a happening itself ("the flood reached the town")."""
        subject = trigger.child("nsubj", "nsubjpass")
        named = subject is not None and subject.pos == "NOUN" and subject.lemma in words("event_nouns")
        return [stem(trigger), *([stem(subject)] if subject is not None and named else [])]

    def _from_happening(self, own: Expression) -> Time | None:
        """A time told from a happening to which the report gives a day."""
        known = self.happenings
        named = happening_behind(self.doc, own.last, self.by_trigger, known) if own.parts.sense == "event" else None
        of = self.happenings.get(stem(named)) if named is not None else None
        value = time_from_event(own.parts, own.span.of(self.doc.text), of) if of is not None else None
        return time_of(self.doc, value, "event", own.span) if value is not None else None

    def _between(self, first: datetime, last: datetime, value: Value, own: Expression) -> Time:
        """The interval up to, or on from, the day of speaking; the words' own where that lies on their other side."""
        bounded = value._replace(first=first, last=last, code=None, approximate=False)
        return own.time if bounded.empty() else time_of(self.doc, bounded, own.time.anchor, own.span)

    def _from_neighbours(self, i: int, kind: Tense) -> Expression | None:
        """The expression of the clause that governs this one or stands beside it, where the tense fits."""
        if kind not in {"past", "pluperfect", "participle"}:
            return None
        trigger = self.clauses[i].head
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
            if child.dep in {"advcl", "conj", "nsubj", "nsubjpass", "dobj", "prep"} or _perceived(child):
                for token in (child, *child.children):
                    j = self.by_trigger.get(token.i)
                    own = self.own[j] if j is not None else None
                    if own is not None and own.role == "point" and token.i > trigger.i and self._tense(self.clauses[j or 0]) == "past":
                        return own
        return None

    def _from_other(self, other: Expression, kind: Tense) -> Time:
        value = other.value
        if value is None or value.first is None or value.last is None:
            return time_of(self.doc, None, None, None)
        verb = verb_of(self.doc.tokens[other.first])
        earlier = kind == "pluperfect" and (verb is None or tense_of(verb) != "pluperfect")
        return self._narrated(value, earlier)

    def _from_narrative(self, clause: Clause, kind: Tense, state: State) -> Time | None:
        if kind in {"present", "perfect", "future", "infinitive"}:
            return self._from_speech(kind, state)
        trigger = clause.head
        said = self._said_on(trigger) if kind == "pluperfect" else None
        if said is not None:
            return self._narrated(said, True)
        past = self._past_of_sentence(trigger) if kind == "past" else None
        then = past or self._narrative_date(trigger, state) or (self._ahead(trigger) if kind == "past" else None)
        if then is None:
            return self._from_speech(kind, state)
        if kind == "conditional":
            return self._from_speech("perfect" if not clause.planned else "future", state)
        return self._narrated(then, kind == "pluperfect" or clause.is_background)

    def _said_on(self, trigger: Token) -> Value | None:
        """The day of the saying whose content a claim is: "on Thursday the group announced that it had freed them"."""
        for at in islice(trigger.ancestors(), 25):
            if at.pos in {"VERB", "AUX"} and is_saying(at):
                dated = (e for e in self.by_sentence.get(at.sentence, ()) if e.role == "point" and e.value and e.value.grain == "day")
                found = next((e for e in dated if verb_of(head_of(self.doc, e)) is at), None)
                return found.value if found else None
        return None

    def _narrative_date(self, trigger: Token, state: State) -> Value | None:
        """The narrative's date; one far from the day of speaking holds in its own paragraph, and in another that counts on from it."""
        then = state.reference_time
        if then is None or then.first is None or state.paragraph < 0 or not _is_far(then.first, state.now):
            return then
        at = self.doc.paragraph_of(trigger).i
        return then if at == state.paragraph or self.leans.get(at) == "narrative" else None

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
        paragraph = self.doc.paragraph_of(trigger)
        first = bisect_right(self.starts, trigger.start)
        return next(
            (s.reference_time for s in self._until(first, paragraph.span.end) if s.reference_time and s.paragraph == paragraph.i), None
        )

    def _until(self, first: int, end: int) -> Iterator[State]:
        """The states from a number on that begin before a character."""
        return takewhile(lambda s: s.start < end, islice(self.states, first, None))

    def _narrated(self, value: Value, earlier: bool) -> Time:
        """The narrative's days; only their end for what was before them."""
        assert value.first is not None
        first = datetime.combine(value.first.date(), time.min)
        last = datetime.combine((value.last or value.first).date(), time(23, 59))
        whole = value._replace(first=None if earlier else first, last=last, code=None)
        return time_of(self.doc, whole, "narrative", None)

    def _from_speech(self, kind: Tense, state: State) -> Time | None:
        """The day of speaking: for what is, that day; for what was, no later; for what will be, no earlier."""
        if state.now is None:
            return None
        first, last = datetime.combine(state.now[0], time.min), _end(state.now)
        if kind in {"future", "infinitive"}:
            return time_of(self.doc, Value(first, None, "day"), state.speech, None)
        value = Value(first if kind == "present" else None, last, "day")
        return time_of(self.doc, value, state.speech, None)


def _perceived(child: Token) -> bool:
    """ "Saw water boiling out": content without a tense of its own is of the same time."""
    return child.dep == "ccomp" and child.tag in {"VBG", "VB"} and not any(c.dep in {"aux", "mark"} for c in child.children)


def _is_far(then: datetime, now: tuple[date, date] | None) -> bool:
    return now is None or abs(now[0] - then.date()) > FAR


def _end(days: tuple[object, object]) -> datetime:
    return datetime.combine(days[1], time(23, 59))  # type: ignore[arg-type]
