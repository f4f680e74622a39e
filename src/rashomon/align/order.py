"""Order: events in the order of the account, and which of them words or dates settle to come after which."""

from bisect import bisect_left
from datetime import date

from ..records.claim import Claim

Rank = tuple[str, str, int, int, int]
UNDATED = "9999"
MONTH = 31  # days
MOST_BEFORE = 8  # events that an event names as right before it; the rest follows from theirs


def account_order(groups: list[list[int]], claims: list[Claim]) -> list[int]:
    """The indices of the groups in the order of the account: by their earliest stated day, undated ones by the place of their first claim.

    An undated group stands behind the dated one before it in its own report (before the first one, at that one's day), so that a
    report's own order is kept. A date wider than a month is background and carries nothing along.
    """
    rank: dict[int, Rank] = {}
    where = {i: (claims[g[0]].report, claims[g[0]].sentence, claims[g[0]].trigger.span.start) for i, g in enumerate(groups)}
    days = {i: _first_day([claims[c] for c in g]) for i, g in enumerate(groups)}
    in_order = sorted(where, key=lambda i: where[i])
    last: dict[str, str] = {}
    for i in reversed(in_order):  # the first narrow date of each report
        day = days[i]
        if day is not None and day[1]:
            last[where[i][0]] = day[0]
    for i in in_order:
        report, sentence, start = where[i]
        day = days[i]
        if day is not None and day[1]:
            last[report] = day[0]
        rank[i] = ((day[0] if day is not None else last.get(report, UNDATED))[:10], report, sentence, start, i)
    return sorted(range(len(groups)), key=lambda i: rank[i])


def settled_order(groups: list[list[int]], claims: list[Claim]) -> list[tuple[int, ...]]:
    """For each group (in the order of the account) the groups right before it in time: those whose last day lies before its first.

    Only dates that words state count. The relation is kept small: each group names the latest groups before it, the rest follows.
    """
    spans = {i: span for i, g in enumerate(groups) if (span := _bounds([claims[c] for c in g])) is not None}
    by_end = sorted(spans, key=lambda i: (spans[i][1], i))
    ends = [spans[i][1] for i in by_end]
    after: list[tuple[int, ...]] = [()] * len(groups)
    for i, (first, _) in spans.items():
        before = bisect_left(ends, first)  # the groups that end before this one begins
        if before:
            latest = spans[by_end[before - 1]][0]
            after[i] = tuple(sorted(j for j in by_end[max(0, before - MOST_BEFORE) : before] if spans[j][1] >= latest))
    return after


def _first_day(claims: list[Claim]) -> tuple[str, bool] | None:
    """The earliest day of a group's times, those that words state first, and whether it is a narrow one."""
    times = [c.time for c in claims if c.time is not None and c.time.earliest and c.time.anchor != "borrowed"]
    stated = [t for t in times if t.span is not None] or times
    if not stated:
        return None
    first = min(stated, key=lambda t: (t.earliest or "", t.latest or UNDATED))
    return str(first.earliest), _narrow(first.earliest, first.latest)


def _narrow(earliest: str | None, latest: str | None) -> bool:
    if not earliest or not latest:
        return False
    return (date.fromisoformat(latest[:10]) - date.fromisoformat(earliest[:10])).days <= MONTH


def _bounds(claims: list[Claim]) -> tuple[str, str] | None:
    """The common interval of the stated times of a group's affirmed claims, or None where none is closed or they exclude each other."""
    rows = [
        (c.time.earliest, c.time.latest)
        for c in claims
        if c.time is not None
        and c.time.span is not None
        and c.time.earliest
        and c.time.latest
        and c.certainty == "stated"
        and c.polarity == "affirmed"
    ]
    if not rows:
        return None
    first, last = max(_begin(a) for a, _ in rows), min(_end(b) for _, b in rows)
    return (first, last) if first <= last else None


def _begin(text: str) -> str:
    return text if len(text) > 10 else f"{text}T00:00"


def _end(text: str) -> str:
    return text if len(text) > 10 else f"{text}T23:59"
