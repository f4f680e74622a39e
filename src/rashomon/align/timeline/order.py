"""Which events words or dates settle to come after which: a partial order, never a circle.

Dates first: the events whose stated times do not meet. Then what words say, and what one report dates of events whose tellings
disagree on their time. What is told in both directions, by words or round a circle, is settled by neither.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from ...records.claim import Claim
from ...records.event import Order
from .components import strong_components
from .intervals import (
    DAY_LENGTH,
    MinuteInterval,
    all_meet,
    common_interval,
    is_borrowed,
    span_of,
)

MAX_NAMED_BEFORE = 8  # events that an event names as right before it; the rest follows from theirs
MINUTE = timedelta(minutes=1)
Bounds = tuple[int, int]
Edge = tuple[int, int]  # (the event before, the event after)


def settled_order(
    groups: Sequence[Sequence[int]],
    claims: Sequence[Claim],
    orders: Sequence[Order] = (),
    published: Mapping[str, str | None] | None = None,
) -> list[tuple[int, ...]]:
    """For each group (in the order of the account) the groups that are settled to come before it; the rest follows from theirs.

    Only dates that words state count, and of those none that lie behind the day on which their report was `published`. The relation is
    kept small: by date, each group names the latest groups before it alone.
    """
    days = published or {}
    spans = [span_of(claim, borrowed=True) for claim in claims]
    late = {i for i, claim in enumerate(claims) if _lies_ahead(spans[i], days.get(claim.report))}
    own = [[] if late.intersection(g) else _intervals_of_group(g, claims, spans) for g in groups]
    dated = _by_date({i: _numbers(span) for i, spans in enumerate(own) if (span := common_interval(spans)) is not None})
    said = _edges_by_words(groups, claims, orders)
    torn = {i for i, spans in enumerate(own) if not all_meet(spans)}
    dateable = {i for i, found in enumerate(own) if found}
    alone = (e for e in _within_reports(groups, claims, spans, torn) if dateable.issuperset(e) and not _gainsaid(e, own))
    told = sorted({*said, *alone})
    both = {*told, *dated}
    told = [edge for edge in told if edge[::-1] not in both]
    dated = [edge for edge in dated if edge[::-1] not in both]
    return _rows(len(groups), [*dated, *_open(len(groups), dated, told)])


def _lies_ahead(span: MinuteInterval | None, published: str | None) -> bool:
    """Is it dated behind the day on which it was told as a fact? Then the date, the story's or the report's, was misread."""
    return span is not None and published is not None and span.first.isoformat()[:DAY_LENGTH] > published[:DAY_LENGTH]


def _intervals_of_group(group: Sequence[int], claims: Sequence[Claim], spans: Sequence[MinuteInterval | None]) -> list[MinuteInterval]:
    """The spans of a group's claims; borrowed ones only where no claim has one of its own."""
    found = [(is_borrowed(claims[c]), span) for c in group if (span := spans[c]) is not None]
    own = [span for borrowed, span in found if not borrowed]
    return own or [span for _, span in found]


def _edges_by_words(groups: Sequence[Sequence[int]], claims: Sequence[Claim], orders: Sequence[Order]) -> set[Edge]:
    """The edges that words say, those of two events that are told apart."""
    group = {claims[c].id: i for i, g in enumerate(groups) for c in g}
    edges = {(group[o.before], group[o.after]) for o in orders if o.relation == "after"}
    return {edge for edge in edges if edge[0] != edge[1]}


def _gainsaid(edge: Edge, own: Sequence[list[MinuteInterval]]) -> bool:
    """Does any telling date two events the other way round?"""
    first, last = edge
    return bool(own[first]) and bool(own[last]) and min(s.last for s in own[last]) < max(s.first for s in own[first])


def _numbers(span: MinuteInterval) -> Bounds:
    """First and last moment as minutes since the year 1."""
    first, last = ((at - datetime.min) // MINUTE for at in span)
    return first, last


def _by_date(spans: dict[int, Bounds]) -> list[Edge]:
    """For each event the latest of those that end before it begins."""
    by_end = sorted(spans, key=lambda i: (spans[i][1], i))
    ends = [spans[i][1] for i in by_end]
    edges = []
    for i, (first, _) in spans.items():
        before = bisect_left(ends, first)  # the events that end before this one begins
        if before:
            latest = spans[by_end[before - 1]][0]
            edges += [(j, i) for j in by_end[max(0, before - MAX_NAMED_BEFORE) : before] if spans[j][1] >= latest]
    return edges


def _within_reports(
    groups: Sequence[Sequence[int]], claims: Sequence[Claim], known: Sequence[MinuteInterval | None], torn: set[int]
) -> Iterator[Edge]:
    """What a report's own dates say of events on whose times the tellings disagree."""
    reports: dict[str, dict[int, list[MinuteInterval]]] = defaultdict(lambda: defaultdict(list))
    for i, g in enumerate(groups):
        for c in g:
            span = known[c]
            if span is not None and not is_borrowed(claims[c]):
                reports[claims[c].report][i].append(span)
    for report in sorted(reports):
        spans = {i: _numbers(span) for i, held in reports[report].items() if all_meet(held) and (span := common_interval(held)) is not None}
        if not torn.isdisjoint(spans):
            yield from (edge for edge in (*_by_date(spans), *_by_date_after(spans)) if not torn.isdisjoint(edge))


def _by_date_after(spans: dict[int, Bounds]) -> list[Edge]:
    """For each event the first of those that begin after it ends: time read backwards."""
    return [(i, j) for j, i in _by_date({i: (-last, -first) for i, (first, last) in spans.items()})]


def _open(size: int, dated: Iterable[Edge], told: Sequence[Edge]) -> list[Edge]:
    """Those of the told edges that close no circle with one another or with the dates; dates alone can't."""
    after: list[list[int]] = [[] for _ in range(size)]
    for before, late in (*dated, *told):
        after[before].append(late)
    component = strong_components(after)
    return [(a, b) for a, b in told if component[a] != component[b]]


def _rows(size: int, edges: Iterable[Edge]) -> list[tuple[int, ...]]:
    rows: list[set[int]] = [set() for _ in range(size)]
    for before, after in edges:
        rows[after].add(before)
    return [tuple(sorted(row)) for row in rows]
