"""Borrowed dates: the year of a report that names none, from what the other reports date when they tell of the same happenings.

A report without a publication date may say "on the night of June 10" and no year. Where claims of it stand in one group with claims
of other reports that have a year, and the days fit in one year alone, over at least two groups, that is the year. Reports that fit
different years leave it open.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from msgspec.structs import replace

from ...records.claim import Claim, Time

MIN_AGREEING_GROUPS = 2  # groups that must agree on a year
MAX_DAYS = 31  # days: a wider date fits too much to tell a year
WEEK = 7  # days
OPEN = "XXXX"
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
Days = tuple[date | None, date | None]
Votes = dict[int, dict[int, str]]  # year -> group -> the claim that it is taken from


def with_borrowed(groups: list[list[int]], claims: list[Claim]) -> list[Claim]:
    """The claims, those of open years with the year that other reports give, where they agree on one. No other claim is touched."""
    open_ = {i for i, claim in enumerate(claims) if _is_open(claim.time)}
    if not open_:
        return claims
    votes = _votes(groups, claims, open_)
    group = {i: n for n, members in enumerate(groups) for i in members}
    out = list(claims)
    for i in sorted(open_):
        year, lenders = _settled(votes.get(claims[i].report, {}))
        time = claims[i].time
        if year is not None and time is not None:
            out[i] = replace(claims[i], time=_borrowed(time, year, lenders.get(group[i]) or lenders[min(lenders)]))
    return out


def _is_open(time: Time | None) -> bool:
    return time is not None and time.edtf is not None and OPEN in time.edtf and time.earliest is None and time.latest is None


def _votes(groups: list[list[int]], claims: list[Claim], open_: set[int]) -> dict[str, Votes]:
    """For each report of open years the years in which its days fit those of other reports, group by group."""
    votes: dict[str, Votes] = {}
    for n, members in enumerate(groups):
        dated = [(claims[i], days) for i in members if i not in open_ and (days := _dated(claims[i])) is not None]
        for i in (i for i in members if i in open_ and _certain(claims[i])):
            for other, (first, last) in dated:
                if other.report != claims[i].report:
                    for year in _years(claims[i].time, first, last):
                        votes.setdefault(claims[i].report, {}).setdefault(year, {}).setdefault(n, other.id)
    return votes


def _settled(votes: Votes) -> tuple[int | None, dict[int, str]]:
    """The one year that enough groups give and no group gainsays, with the claims that it is taken from."""
    if len(votes) != 1:
        return None, {}
    year, lenders = next(iter(votes.items()))
    return (year, lenders) if len(lenders) >= MIN_AGREEING_GROUPS else (None, {})


def _certain(claim: Claim) -> bool:
    return claim.certainty == "stated" and claim.polarity == "affirmed"


def _dated(claim: Claim) -> tuple[date, date] | None:
    """The days of a claim that has a year of its own and no more than a month."""
    time = claim.time
    if time is None or time.anchor == "borrowed" or not _certain(claim) or not time.earliest or not time.latest:
        return None
    first, last = date.fromisoformat(time.earliest[:10]), date.fromisoformat(time.latest[:10])
    return (first, last) if (last - first).days <= MAX_DAYS else None


def _years(time: Time | None, first: date, last: date) -> Iterator[int]:
    """The years that put an open date where the dated one is; an open date wider than a month tells none."""
    for year in range(first.year, last.year + 1):
        days = _in_year((time.edtf or "") if time is not None else "", year)
        begin, end = days or (None, None)
        if begin is not None and end is not None and (end - begin).days <= MAX_DAYS and begin <= last and first <= end:
            yield year


def _borrowed(time: Time, year: int, lender: str) -> Time:
    """The time with its year; as it was where that year has no such day."""
    days = _in_year(time.edtf or "", year)
    if days is None:
        return time
    first, last = _on_weekday(days, (time.text or "").casefold())
    earliest, latest = (day.isoformat() if day is not None else None for day in (first, last))
    edtf = _plain(time.edtf or "", year) if (first, last) == days else f"{earliest or '..'}/{latest or '..'}"
    edtf = earliest if earliest == latest and earliest is not None else edtf
    return replace(time, edtf=edtf, earliest=earliest, latest=latest, anchor="borrowed", anchor_ref=lender)


def _plain(edtf: str, year: int) -> str:
    """The EDTF text with its year; the second of two that run over the turn of a year has the next one."""
    first, slash, last = edtf.partition("/")
    turns = slash and OPEN in first and OPEN in last and last[5:10] < first[5:10]
    return first.replace(OPEN, f"{year:04}") + slash + last.replace(OPEN, f"{year + bool(turns):04}")


def _in_year(edtf: str, year: int) -> Days | None:
    """First and last day of an open date in a year, None where that year has no such day."""
    first, slash, last = _plain(edtf, year).partition("/")
    try:
        return _day(first, late=False), _day(last if slash else first, late=True)
    except ValueError:
        return None


def _day(text: str, *, late: bool) -> date | None:
    """A day, or the first or last day of a month. Raises `ValueError` for what is neither."""
    if text in ("", ".."):
        return None
    match = re.match(r"(\d{4})-(\d{2})(?:-(\d{2}))?", text)
    if match is None:
        raise ValueError(text)
    year, month = int(match[1]), int(match[2])
    return date(year, month, int(match[3]) if match[3] else monthrange(year, month)[1] if late else 1)


def _on_weekday(days: Days, words: str) -> Days:
    """Of a week that was left open for want of the year, the one day that the words name: "late on Wednesday"."""
    first, last = days
    named = [n for n, name in enumerate(WEEKDAYS) if re.search(rf"\b{name}\b", words)]
    if first is None or last is None or len(named) != 1 or not 0 < (last - first).days < WEEK:
        return days
    day = first + timedelta(days=(named[0] - first.weekday()) % WEEK)
    return (day, day) if day <= last else days
