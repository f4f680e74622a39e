"""The order of the account: events by the days that they are given, undated ones where their own report tells them."""

from datetime import date

from ...records.claim import Claim

Rank = tuple[str, str, int, int, int]
UNDATED = "9999"
MONTH = 31  # days


def order_of_account(groups: list[list[int]], claims: list[Claim]) -> list[int]:
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


def _first_day(claims: list[Claim]) -> tuple[str, bool] | None:
    """The earliest day of a group's times, those that words state first, borrowed ones last, and whether it is a narrow one."""
    times = [c.time for c in claims if c.time is not None and c.time.earliest]
    told = [t for t in times if t.anchor != "borrowed"] or times
    stated = [t for t in told if t.span is not None] or told
    if not stated:
        return None
    first = min(stated, key=lambda t: (t.earliest or "", t.latest or UNDATED))
    return str(first.earliest), _narrow(first.earliest, first.latest)


def _narrow(earliest: str | None, latest: str | None) -> bool:
    if not earliest or not latest:
        return False
    return (date.fromisoformat(latest[:10]) - date.fromisoformat(earliest[:10])).days <= MONTH
