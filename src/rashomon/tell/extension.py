"""One order of events that a partial order allows: a linear extension (Kahn 1962), the earliest first where there is a choice.

An event without a date stands behind the last of those that come before it, else in front of the first that comes after it. So does
one that only the story around it dates, where that day would put it out of order.
"""

from collections.abc import Sequence
from heapq import heapify, heappop, heappush

from ..records.event import Event
from .moments import UNDATED, Key, Moment

LAST: Key = ("~", "", "")  # behind every date
NOWHERE = Moment(UNDATED, "", None, stated=False)
Graph = list[list[int]]


def extended(events: Sequence[Event], moments: dict[str, Moment]) -> tuple[list[Event], dict[str, Moment]]:
    """The events in order, and their moments, those days taken away that only the story gives and the order gainsays.

    Events of a circle, which `verify` names, are left in the order in which they come.
    """
    known = {event.id: n for n, event in enumerate(events)}
    before: Graph = [[known[e] for e in event.after if e in known] for event in events]
    later: Graph = [[] for _ in events]
    for n, row in enumerate(before):
        for m in row:
            later[m].append(n)
    given = [moments[event.id] for event in events]
    keys = _keys(given, before, later)
    placed = {event.id: at if key == at.key else NOWHERE for event, at, key in zip(events, given, keys, strict=True)}
    order = _sorted(before, later, [key or LAST for key in keys])
    return [events[n] for n in order], placed


def _keys(given: Sequence[Moment], before: Graph, later: Graph) -> list[Key | None]:
    """A key for each event: its own if words date it, else one that lies between those before it and those after it."""
    keys = [at.key for at in given]
    order = _sorted(before, later, [LAST] * len(keys))
    for n in order:
        first = max((key for m in before[n] if (key := keys[m]) is not None), default=None)
        own = keys[n]
        if first is not None and not given[n].stated and (own is None or own < first):
            keys[n] = first
    for n in reversed(order):
        last = min((key for m in later[n] if (key := keys[m]) is not None), default=None)
        own = keys[n]
        if last is not None and not given[n].stated and (own is None or last < own):
            keys[n] = last
    return keys


def _sorted(before: Graph, later: Graph, keys: Sequence[Key]) -> list[int]:
    """The numbers of the events in an order that the graph allows, the least key first; all of them as they come where it has a circle."""
    waiting = [len(row) for row in before]
    ready = [(keys[n], n) for n, count in enumerate(waiting) if not count]
    heapify(ready)
    found = []
    while ready:
        _, n = heappop(ready)
        found.append(n)
        for m in later[n]:
            waiting[m] -= 1
            if not waiting[m]:
                heappush(ready, (keys[m], m))
    return found if len(found) == len(before) else list(range(len(before)))
