"""Whether two claims of one event speak of the same thing at all, by their words and times: what keeps false conflicts away."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache

from ...lexicon import table
from ...records.claim import Claim, Time
from .clock import gap_between, time_interval
from .evidence_index import EvidenceIndex

LONG_STRETCH = timedelta(days=31)  # a figure over a longer time is no figure of one happening
DAYS_APART = timedelta(days=2)  # told times so far apart are two happenings, whatever else agrees


def one_speaks_of_another(a: Claim, b: Claim) -> bool:
    """Does one of two claims, and not the other, speak of a second, another, a separate one?"""
    return bool(_pattern("others").search(a.quote.casefold())) != bool(_pattern("others").search(b.quote.casefold()))


def sentence_says(claim: Claim, words: str, evidence: EvidenceIndex) -> bool:
    """Does the claim's sentence, up to its end, hold one of the listed words ("updates", "revisions")?"""
    return _pattern(words).search((evidence.before_in_sentence(claim) + claim.quote).casefold()) is not None


def bounds_a_stretch(claim: Claim, evidence: EvidenceIndex) -> bool:
    """Does the claim's time bound a count or a stretch ("by noon", "since midnight") and not tell when it happened?"""
    time, report = claim.time, evidence.reports.get(claim.report)
    if time is None or time.span is None:
        return False
    before = ((report.text or "") if report is not None else "")[max(0, time.span.start - 12) : time.span.start].casefold()
    opened = (time.text or "").casefold().split(" ", 1)[0]
    return _pattern("bounds").search(before) is not None or opened in table("weigh_quantity")["bounds"]


def differ_in_scope(a: Claim, b: Claim) -> bool:
    """Do their times show that two figures are of two happenings, or one of them of a long stretch?"""
    if a.time is None or b.time is None or "borrowed" in (a.time.anchor, b.time.anchor):
        return False
    one, other = time_interval(a.time), time_interval(b.time)
    apart = gap_between(one, other)
    return (apart is not None and apart >= DAYS_APART) or _long(a.time) != _long(b.time)


def _long(time: Time) -> bool:
    width = time_interval(time).width()
    return width is not None and width > LONG_STRETCH


@cache
def _pattern(words: str) -> re.Pattern[str]:
    entries = sorted(table("weigh_quantity")[words], key=lambda w: (-len(w), w))
    end = r"\s*(?:the\s+)?$" if words == "bounds" else r"(?!\w)"
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(entry) for entry in entries) + ")" + end)
