"""Order: events in the order of the account, and which of them words or dates settle to come after which."""

from ..records.claim import Claim

Rank = tuple[str, str, int, int, int]
UNDATED = "9999"


def account_order(groups: list[list[int]], claims: list[Claim]) -> list[int]:
    """The indices of the groups in the order of the account: by their earliest stated day, undated ones by the place of their first claim.

    An undated group stands behind the group before it in its own report, so that a report's own order is kept.
    """
    rank: dict[int, Rank] = {}
    where = {i: (claims[g[0]].report, claims[g[0]].sentence, claims[g[0]].trigger.span.start) for i, g in enumerate(groups)}
    last: dict[str, str] = {}
    for i in sorted(where, key=lambda i: where[i]):
        report, sentence, start = where[i]
        day = _first_day([claims[c] for c in groups[i]])
        if day is None:
            day = last.get(report, UNDATED)
        else:
            last[report] = day
        rank[i] = (day[:10], report, sentence, start, i)
    return sorted(range(len(groups)), key=lambda i: rank[i])


def settled_order(groups: list[list[int]], claims: list[Claim]) -> list[tuple[int, ...]]:
    """For each group (in the order of the account) the groups right before it in time: those whose last day lies before its first.

    Only dates that words state count. The relation is kept small: each group names the latest groups before it, the rest follows.
    """
    spans = [_bounds([claims[c] for c in g]) for g in groups]
    dated = sorted((i for i, s in enumerate(spans) if s is not None), key=lambda i: (spans[i], i))  # type: ignore[arg-type,return-value]
    after: list[tuple[int, ...]] = [()] * len(groups)
    by_end = sorted(dated, key=lambda i: (spans[i][1], i))  # type: ignore[index]
    for i in dated:
        first = spans[i][0]  # type: ignore[index]
        low, high = 0, len(by_end)
        while low < high:  # the groups that end before this one begins
            middle = (low + high) // 2
            if _before(spans[by_end[middle]][1], first):  # type: ignore[index]
                low = middle + 1
            else:
                high = middle
        if low:
            latest = spans[by_end[low - 1]][0]  # type: ignore[index]
            after[i] = tuple(sorted(j for j in by_end[max(0, low - 8) : low] if not _before(spans[j][1], latest)))  # type: ignore[index]
    return after


def _first_day(claims: list[Claim]) -> str | None:
    days = [c.time.earliest for c in claims if c.time is not None and c.time.earliest and c.time.anchor != "borrowed"]
    stated = [c.time.earliest for c in claims if c.time is not None and c.time.earliest and c.time.span is not None]
    return min(stated or days, default=None)  # type: ignore[type-var]


def _bounds(claims: list[Claim]) -> tuple[str, str] | None:
    """The common interval of the stated times of a group's affirmed claims, or None where none is closed or they exclude each other."""
    rows = [
        (c.time.earliest, c.time.latest)
        for c in claims
        if c.time is not None and c.time.span is not None and c.time.earliest and c.time.latest and c.certainty == "stated" and c.polarity == "affirmed"
    ]
    if not rows:
        return None
    first, last = max(_begin(a) for a, _ in rows), min(_end(b) for _, b in rows)
    return (first, last) if first <= last else None


def _begin(text: str) -> str:
    return text if len(text) > 10 else f"{text}T00:00"


def _end(text: str) -> str:
    return text if len(text) > 10 else f"{text}T23:59"


def _before(end: str, first: str) -> bool:
    return end < first
