"""The date at which a report's narrative stands: what it speaks from ("now") and what it speaks of ("then"), along the text.

One sentence's date holds for the next until another takes over. Dates of sayings, of plans, of relative clauses and of the far
past do not take over: they date their own words alone.
"""

from bisect import bisect_left
from collections import defaultdict
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from ....parse.doc import Doc, Token
from ...grammar import (
    direction_of,
    finite_tense,
    is_modal,
    is_saying,
    path_up,
    tense_of,
    verb_of,
)
from ..forms import Parts, TimeMatch
from ..values import (
    Anchor,
    Frame,
    NamedYears,
    Value,
    hour_told,
    resolve,
    speech_day_by_apposition,
)
from .direction import direction_at
from .period_ends import ended_at
from .sayings import fronted, quoted_runs, told_in_story
from .scan import Raw, dates_a_happening, full_date, head_of, scan
from .states import Placed, QuotedDays, State, published

WEEK = 7  # days
RECENT = 2  # sentences
MANY = 16  # expressions in one sentence, of which each is held against each
PERIOD_HOLDS = 6  # sentences for which a quarter that was named is what "a year earlier" is told from


class Walk:
    """One pass along a report: its expressions with their values, and the states of its narrative."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.raw = scan(doc)
        self.by_sentence: dict[int, list[Raw]] = defaultdict(list)
        for raw in self.raw:
            self.by_sentence[raw.sentence].append(raw)
        day, hour = published(doc)
        self.published = day
        self.now: tuple[date, date] | None = (day, day) if day else None
        self.hour: int | None = None
        self.published_hour = hour
        self.speech: Anchor = "publication"
        self.then: Value | None = None
        self.mentioned: Value | None = None
        self.mentioned_at = -9
        self.runs = quoted_runs(doc)
        self.told: QuotedDays | None = None
        self.paragraph = -1
        self.period: Value | None = None
        self.period_at = -9
        self.era: Value | None = None
        self.years = NamedYears(raw.found.parts for raw in self.raw)
        if self.now is None:
            self.now, self.speech = self._own_now(), "narrative"
        self.stamped = False
        self.placed: list[Placed] = []
        for raw in self.raw:
            self._step(raw)

    def _own_now(self) -> tuple[date, date] | None:
        """Where a report without a publication date speaks from: its date line, or an "October 2024, twenty months ago"."""
        for raw in self.raw:
            if raw.stamp and full_date(raw.found.parts):
                value = resolve(raw.found.parts, Frame(None))
                return (value.first.date(), value.last.date()) if value and value.first and value.last else None
        for left, right in zip(self.raw, self.raw[1:], strict=False):
            if right.found.parts.sense == "ago" and self.doc.text[left.end : right.start].strip() in {",", "(", "-", "–", "—"}:
                return speech_day_by_apposition(left.found.parts, right.found.parts)
        return None

    def _step(self, raw: Raw) -> None:
        if raw.stamp:
            self._stamp(raw)
            return
        token = head_of(self.doc, raw)
        frame = self._frame(raw, token)
        value = self._value(raw.found, frame, raw)
        takes = value is not None and self._takes_over(raw, token, value)
        if takes:
            self.then = value
            self.paragraph = self.doc.paragraph_of(token).i if token is not None else -1
            self._listen(token, value)
        elif token is not None and self._leaps(raw, token, value):
            self.then = None
        self._mention(raw, token, value)
        self._keep_period(raw, frame, value)
        self._put_down(raw, value)

    def _keep_period(self, raw: Raw, frame: Frame, value: Value | None) -> None:
        """What "a year earlier" and "that year" may be told from: the last quarter of what was, the last month or year."""
        parts = raw.found.parts
        if value is None:
            return
        if (parts.quarter or parts.period == "latest") and frame.direction != "future":
            self.period, self.period_at = value, raw.sentence
        if value.grain in {"month", "year"} and parts.which not in {"that", "same"}:
            self.era = value

    def _leaps(self, raw: Raw, token: Token, value: Value | None) -> bool:
        """ "Years later the king fled" leaves the day at which the narrative stood, for none that is known."""
        parts, verb = raw.found.parts, verb_of(token)
        far = parts.sense in {"later", "vague"} and parts.step not in {"minute", "hour", "second"}
        unknown = value is None or value.grain in {"month", "year"}
        return far and unknown and verb is not None and fronted(self.doc, token, verb) and not is_saying(verb)

    def _listen(self, token: Token | None, value: Value | None) -> None:
        """What is quoted right behind a saying of the story is said on its day."""
        verb = verb_of(token) if token is not None else None
        if token is None or verb is None or not is_saying(verb) or value is None or value.first is None or value.last is None:
            return
        self.told = QuotedDays(verb.start, self.runs[token.sentence], (value.first.date(), value.last.date()))

    def _put_down(self, raw: Raw, value: Value | None) -> None:
        found = raw.found._replace(role="point") if value is not None and raw.found.role == "duration" else raw.found
        state = State(raw.start, self.now, self.hour, self.then, self.speech, self.told, self.paragraph)
        self.placed.append(Placed(raw.first, raw.last, raw.start, raw.end, found, value, state))

    def _mention(self, raw: Raw, token: Token | None, value: Value | None) -> None:
        """What "that day" may point to: the last day named, be it in a clause that does not carry the narrative."""
        if value is None or value.first is None or value.grain not in {"minute", "day"} or raw.found.role == "since":
            return
        verb = verb_of(token) if token is not None else None
        if verb is not None and is_saying(verb):
            return
        self.mentioned, self.mentioned_at = value, raw.sentence

    def _recent_mention(self, raw: Raw) -> Value | None:
        """A day just named outside the narrative, where that stands far from it: "that afternoon" is then of that day."""
        mention, then = self.mentioned, self.then
        if mention is None or mention.first is None or raw.sentence - RECENT > self.mentioned_at:
            return None
        near = then is not None and then.first is not None and abs((then.first - mention.first).days) < WEEK
        return None if near else mention

    def _gone_on(self, raw: Raw) -> Value | None:
        """A day of the sentence right before that lies soon after the narrative's, be it told in a clause that does not carry it: what is
        "the following morning" or "two days later" goes on from there."""
        mention, then, parts = self.mentioned, self.then, raw.found.parts
        if mention is None or then is None or mention.first is None or then.first is None or raw.sentence - 1 > self.mentioned_at:
            return None
        goes_on = parts.which == "following" or (parts.sense == "later" and parts.step in {"day", "night", "week"})
        return mention if goes_on and 0 < (mention.first.date() - then.first.date()).days < WEEK else None

    def _frame(self, raw: Raw, token: Token | None) -> Frame:
        found = finite_tense(token) if token is not None else None
        turn = direction_at(token, raw) if token is not None else "past"
        before = found is not None and found[0] == "pluperfect"
        mentioned = self._recent_mention(raw)
        then = self._gone_on(raw) or self.then
        if found is not None and found[0] in {"present", "perfect"} and raw.found.parts.is_clock():
            then = None  # what is, or has been since two, is seen from the day of speaking
        if self.told is not None and token is not None and self.told.holds(token):
            return Frame(self.told.days, None, then, mentioned, turn, before, self.years, "narrative")
        period = self.period if raw.sentence - self.period_at <= PERIOD_HOLDS else None
        return Frame(self.now, self.hour, then, mentioned, turn, before, self.years, self.speech, period, self.era)

    def _value(self, found: TimeMatch, frame: Frame, raw: Raw) -> Value | None:
        ended = ended_at(self.doc, raw, self._expressions_around(raw), frame)
        if ended is not None:
            return ended
        parts = self._leading(found.parts, raw)
        if parts.is_clock() and parts.which is None:
            frame = self._frame_with_neighbours(frame, raw)
        value = resolve(parts, frame)
        if found.until is None or value is None:
            return value
        other = resolve(found.until, frame._replace(reference_time=value))
        if other is None:
            return value
        if other.last and value.first and other.last < value.first and found.until.named() <= {"minute", "meridiem", "part"}:
            other = other._replace(last=other.last + min(timedelta(days=1), datetime.max - other.last))
        return value._replace(last=other.last) if other.last and value.first and other.last >= value.first else value

    def _leading(self, parts: Parts, raw: Raw) -> Parts:
        """ "Ten days after the city fell, two stories are told" counts from now; "due in a month" leads on from it."""
        token = head_of(self.doc, raw)
        if token is None or not parts.count:
            return parts
        if parts.sense == "event" and self.doc.text[raw.start : raw.end].lower().endswith("after"):
            root = [token, *token.ancestors()][-1]
            if root.pos in {"VERB", "AUX"} and tense_of(root) in {"present", "perfect"}:
                return replace(parts, sense="ago")
        opened = self.doc.text[max(0, raw.start - 3) : raw.start].lower() == "in "
        if parts.sense == "lasting" and opened and direction_of(token) == "future":
            return replace(parts, sense="hence")
        return parts

    def _frame_with_neighbours(self, frame: Frame, raw: Raw) -> Frame:
        """An hour takes its day from a date of its own clause, on either side of it."""
        token = head_of(self.doc, raw)
        verb = verb_of(token) if token else None
        if verb is None:
            return frame
        for other in self._expressions_around(raw):
            parts = other.found.parts
            if other is not raw and other.found.role == "point" and not parts.is_clock() and not parts.is_amount():
                head = head_of(self.doc, other)
                if head is not None and verb_of(head) is verb:
                    value = resolve(other.found.parts, frame)
                    if value is not None and value.grain in {"minute", "day"}:
                        return frame._replace(reference_time=value)
        return frame

    def _expressions_around(self, raw: Raw) -> list[Raw]:
        """The expressions of its sentence; of a sentence without measure, those next to it."""
        beside = self.by_sentence[raw.sentence]
        if len(beside) <= MANY:
            return beside
        at = bisect_left(beside, raw.start, key=lambda r: r.start)
        return beside[max(0, at - MANY // 2) : at + MANY // 2]

    def _takes_over(self, raw: Raw, token: Token | None, value: Value) -> bool:
        if token is None or not dates_a_happening(self.doc, raw, token) or value.grain not in {"minute", "day"} or value.first is None:
            return False
        if self.now and value.first.date() > self.now[1]:
            return False
        if raw.found.parts.part == "overnight" and self.then is None:
            return False  # "support collapsed overnight"
        found = finite_tense(token)
        if found is None:
            return True
        kind, verb = found
        if kind in {"future", "infinitive", "conditional"} or is_modal(verb):
            return False
        if is_saying(verb):
            return told_in_story(self.doc, token, verb, value, self.now)
        below = list(path_up(token))
        at = below.index(verb) if verb in below else len(below)
        if kind == "present" and self.told is not None and self.told.holds(token) and value.first.date() > self.told.days[1]:
            return False  # “We leave tomorrow”
        inner = any(t.dep in {"relcl", "acl", "pcomp"} for t in below[: at + 1])
        return not inner or self.then is None

    def _stamp(self, raw: Raw) -> None:
        """A dateline's or an entry's date and hour: where the report speaks from, from here on."""
        parts = raw.found.parts
        if parts.is_clock():
            self._entry(parts)
        else:
            day, _ = published(self.doc)
            base = (day, day) if day else self.now
            value = resolve(parts, Frame(base, direction="past", years=self.years, speech=self.speech))
            if value is None or value.first is None or value.grain not in {"minute", "day"}:
                self._put_down(raw, value)
                return
            at = value.first.date()
            self.now, self.hour, self.then = (at, at), hour_told(parts, value), None
            self.stamped = self.hour is not None
        self._put_down(raw, self._now_value())

    def _entry(self, parts: Parts) -> None:
        """A bare hour: the next after the last stamp; the first is of the narrative's day, or the last before publication."""
        if self.now is None:
            return
        at, minute = (
            self.now[0],
            parts.minute if parts.minute is not None else {"noon": 720, "midday": 720, "midnight": 1440}.get(parts.part or "", -1),
        )
        if minute < 0:
            return
        if self.stamped and self.hour is not None:
            options = [minute] if parts.meridiem else [minute, minute + 720]
            ahead = min((o - self.hour) % 1440 for o in options)
            total = self.hour + ahead
            at, minute = at + timedelta(days=total // 1440), total % 1440
        elif self.then is not None and self.then.first is not None:
            at = self.then.first.date()
        elif self.published_hour is not None and minute > self.published_hour and at == self.published:
            at -= timedelta(days=1)
        self.now, self.hour, self.stamped = (at, at), minute, True

    def _now_value(self) -> Value | None:
        if self.now is None:
            return None
        first = datetime.combine(self.now[0], time(self.hour // 60, self.hour % 60)) if self.hour is not None and self.hour < 1440 else None
        if first is not None:
            return Value(first, first, "minute", self.speech)
        return Value(datetime.combine(self.now[0], time.min), datetime.combine(self.now[1], time(23, 59)), "day", self.speech)
