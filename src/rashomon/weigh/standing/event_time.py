"""The time of an event: what all positions on it leave open, None where they conflict or nothing is known."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec.structs import replace

from ...records.claim import Claim, Time
from ...records.interval import Interval
from ..basis import dated_by_own_words, is_factual_statement, time_interval
from ..conflicts import TOLERANCE


def common_time(claims: Sequence[Claim], *, disputed: bool) -> Time | None:
    """The interval common to the claims' times. Own words go before times that only the story gives, those before borrowed ones.

    The time names the claim that it leans on most; its span is null, for an event stands in no single report.
    """
    if disputed:
        return None
    if not any(c.time is not None and (c.time.earliest or c.time.latest) for c in claims):
        return _yearless(claims)
    timed = [c for c in claims if c.time is not None and not (c.time.earliest is None and c.time.latest is None)]
    stated = [c for c in timed if is_factual_statement(c) and c.polarity == "affirmed"] or [
        c for c in timed if c.certainty != "hypothetical"
    ]
    own = [c for c in stated if dated_by_own_words(c.time)]
    told = own or [c for c in stated if c.time is not None and c.time.anchor != "borrowed"] or stated
    return _meet(sorted(told, key=lambda c: (c.report, c.span, c.id)))


def _yearless(claims: Sequence[Claim]) -> Time | None:
    """The one date without a year that all claims with a date have, or None."""
    dated = sorted((c for c in claims if c.time is not None and c.time.edtf), key=lambda c: (c.report, c.span, c.id))
    values = {c.time.edtf for c in dated if c.time is not None}
    if len(values) != 1 or dated[0].time is None:
        return None
    return replace(dated[0].time, span=None, text=None, anchor_ref=dated[0].id)


def _meet(claims: list[Claim]) -> Time | None:
    common = Interval()
    for claim in claims:
        if claim.time is not None:
            common = common.meet(time_interval(claim.time))
    if claims and common.empty() and common.low - common.high <= TOLERANCE:
        common = Interval(common.high, common.low)  # clocks that differ by minutes: it was then or then
    if not claims or common.empty():
        return None
    first = min(claims, key=lambda c: _excess(c, common))
    if first.time is None:
        return None
    if time_interval(first.time) == common:
        return replace(first.time, span=None, text=None, anchor_ref=first.id)
    earliest = _source([c.time.earliest for c in claims if c.time], [time_interval(c.time).low for c in claims if c.time], common.low)
    latest = _source([c.time.latest for c in claims if c.time], [time_interval(c.time).high for c in claims if c.time], common.high)
    if earliest is None and latest is None:
        return None
    return replace(first.time, span=None, text=None, earliest=earliest, latest=latest, edtf=_edtf(earliest, latest), anchor_ref=first.id)


def _excess(claim: Claim, common: Interval) -> tuple[bool, bool, float]:
    """How much wider a claim's time is than what is common."""
    if claim.time is None:
        return (True, True, 0.0)
    mine = time_interval(claim.time)
    wide = mine.width()
    return (mine != common, wide is None, wide.total_seconds() if wide is not None else 0.0)


def _source(texts: list[str | None], bounds: list[datetime | None], wanted: datetime | None) -> str | None:
    """The text of the bound that settled an end."""
    return next((text for text, bound in zip(texts, bounds, strict=True) if bound == wanted), None)


def _edtf(earliest: str | None, latest: str | None) -> str:
    return earliest or "" if earliest == latest else f"{earliest or '..'}/{latest or '..'}"
