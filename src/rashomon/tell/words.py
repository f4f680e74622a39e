"""Small things in words: times, chains, marks of certainty, standings, shares. English, without the locale."""

import re
import unicodedata
from calendar import monthrange
from datetime import date

from ..records.claim import Claim, Time
from ..records.event import Derivation, Event
from ..records.report import Report
from ..records.vocabulary import OneWith, TieBasis
from .lookup import Lookup

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
ARROW = " → "
CUT = " […]"
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::[\d.]+)?(?:Z|[+-]\d{2}:?\d{2})?)?")
_OVERRIDES = "\u202a\u202b\u202c\u202d\u202e"  # bidirectional embeddings and overrides would reorder the rest of our line

ONE_WITH: dict[OneWith, str] = {
    "speaks for": "which it speaks for",
    "short name": "of which it is a short name",
    "only one described": "the only one that its words fit",
    "same entity": "the same one by another name",
}
HAPPENED = {"yes": "it happened", "no": "it did not happen"}
SLOTS = {"happened": "happened", "when": "when", "where": "where", "who": "who", "how_many": "how many", "outcome": "outcome"}

TIES: dict[TieBasis, str] = {
    "reading": "read in its report",
    "nearest": "nearest in the other report",
    "likeness": "alike on the whole",
    "words": "words",
    "participants": "who took part",
    "place": "place",
    "time": "time",
    "figures": "figures",
    "facet": "what is asked",
    "form": "how it is told",
}


def plain(text: str) -> str:
    """One line that a terminal can show as it is: white space runs made a space, control characters made U+FFFD."""
    line = re.sub(r"\s+", " ", text).strip()
    return "".join("\ufffd" if unicodedata.category(c) in {"Cc", "Cs"} or c in _OVERRIDES else c for c in line)


def quoted(text: str, limit: int = 400) -> str:
    """The words in quotation marks, cut at a word (and marked as cut) where they are longer than `limit` characters."""
    line = plain(text)
    if len(line) > limit:
        line = line[:limit].rsplit(" ", 1)[0].rstrip(",;:") + CUT
    return f"“{line}”"


def day(value: str) -> str:
    """An ISO date or date-time as "10 June 2026" or "10 June 2026, 17:30"; anything else as it stands."""
    match = _ISO.fullmatch(value)
    if not match or not _is_date(match):
        return plain(value)
    year, month, dom, hour = match.groups()
    written = f"{int(dom)} {MONTHS[int(month) - 1]} {int(year)}"
    return f"{written}, {hour}" if hour else written


def _is_date(match: re.Match[str]) -> bool:
    try:
        date(*map(int, match.groups()[:3]))
    except ValueError:
        return False
    return True


def when(time: Time | None) -> str | None:
    """A time as its interval: "10 to 11 June 2026", "by 9 June 2026", "from 1 May 2026 on", "7 December, year unknown"; null
    where nothing is known."""
    if time is None:
        return None
    if time.earliest is None and time.latest is None:
        return _yearless(time.edtf)
    told = _interval(time.earliest, time.latest)
    return f"{told} (date taken from another report)" if time.anchor == "borrowed" else told


def _yearless(edtf: str | None) -> str | None:
    """EDTF with an unspecified year, "XXXX-12-07" or "../XXXX-12-06", in words; None for anything else."""
    match = re.fullmatch(r"(\.\./)?XXXX-(\d\d)-(\d\d)", edtf or "")
    if match is None or not 1 <= int(match[2]) <= len(MONTHS):
        return None
    return f"{'by ' if match[1] else ''}{int(match[3])} {MONTHS[int(match[2]) - 1]}, year unknown"


def _whole(earliest: str, latest: str) -> str | None:
    """A whole month as "June 2026", a whole year as "2026"; None for any other interval."""
    first, last = _ISO.fullmatch(earliest), _ISO.fullmatch(latest)
    if not first or not last or first[4] or last[4] or first[1] != last[1] or not (_is_date(first) and _is_date(last)):
        return None
    year, month = int(first[1]), int(first[2])
    if (first[2], first[3], last[2], last[3]) == ("01", "01", "12", "31"):
        return str(year)
    ends = int(last[3]) == monthrange(year, month)[1]
    return f"{MONTHS[month - 1]} {year}" if first[2] == last[2] and first[3] == "01" and ends else None


def worth(time: Time | None) -> str | None:
    """As `when`; null too where an end is open and no words say so: that a thing was over when it was published goes without saying."""
    half_open = time is not None and (time.earliest is None) != (time.latest is None)
    return None if time is None or (time.span is None and half_open) else when(time)


def _interval(earliest: str | None, latest: str | None) -> str:
    if earliest is None or latest is None:
        return f"by {day(latest)}" if latest else f"from {day(earliest or '')} on"
    first, last = day(earliest), day(latest)
    if first == last:
        return first
    if whole := _whole(earliest, latest):
        return whole
    (date_a, _, hour_a), (date_b, _, hour_b) = first.partition(", "), last.partition(", ")
    if date_a == date_b:  # of one day
        return f"{first} to {hour_b}" if hour_a and hour_b else f"{date_a}, from {hour_a}" if hour_a else f"{date_a}, until {hour_b}"
    if "," in first or "," in last:
        return f"{first} to {last}"
    for start in (first.partition(" ")[0], first.rpartition(" ")[0]):  # what both ends share stands once
        if first.removeprefix(start) == last[-len(first.removeprefix(start)) :]:
            return f"{start} to {last}"
    return f"{first} to {last}"


def published(report: Report) -> str:
    """The report's date in words, or "undated"."""
    return day(report.published) if report.published else "undated"


def marks(claim: Claim) -> str:
    """What keeps a claim from being a plain statement, in brackets: denied, hedged, planned, hypothetical, opinion.

    Where a source speaks and the doubt is not its own, that is said.
    """
    said = ["denied"] if claim.polarity == "negated" else []
    others = " in the outlet's words" if claim.certainty_by == "outlet" and len(claim.chain) > 1 else ""
    said += [claim.certainty + others] if claim.certainty != "stated" else []
    said += ["opinion"] if claim.voice == "opinion" else []
    return f" [{', '.join(said)}]" if said else ""


def chain(claim: Claim, lookup: Lookup) -> str:
    """The chain from the origin to the outlet: "a major → Longitude → The Rift Review"."""
    return ARROW.join(plain(lookup.speaker(source)) for source in claim.chain)


def carriers(claim: Claim, lookup: Lookup) -> str:
    """Who passed the claim on between the origin and the outlet: " via Longitude", or nothing."""
    between = [plain(lookup.speaker(source)) for source in claim.chain[1:-1]]
    return f" via {', '.join(between)}" if between else ""


def derivation(d: Derivation, lookup: Lookup) -> str:
    """ "The Rift Review retells Longitude (cites, 9 passages)"."""
    count = len(d.evidence)
    verb = "copies" if d.basis == "copies" else "retells"
    how = "" if d.basis == "copies" else "cites, " if d.basis == "cites" or _cited(d, lookup) else "without naming it, "
    passages = f"{count} passage{'' if count == 1 else 's'}"
    return f"{plain(lookup.outlet(d.taker))} {verb} {plain(lookup.party(d.to))} ({how}{passages})"


def _cited(d: Derivation, lookup: Lookup) -> bool:
    """Does the taker name what it retells elsewhere, by the report or by its outlet?"""
    named = [other.to for other in lookup.taken.get(d.taker, ()) if other.basis == "cites"]
    return any(to == d.to or (to in lookup.sources and d.to in lookup.sources[to].reports) for to in named)


def places(event: Event, lookup: Lookup) -> str | None:
    """Where: the places that the event's claims name as where it happened, else where it led, as their words have them."""
    found = [place for claim in lookup.claims_of(event.claims) for place in claim.places]
    chosen = [p for p in found if p.role == "at"] or [p for p in found if p.role in ("to", "towards")] or found
    names = list(dict.fromkeys(plain(lookup.places[p.place].name if p.place in lookup.places else p.text) for p in chosen))
    telling = [name for name in names if not any(name != other and name.casefold() in other.casefold() for other in names)]
    return ", ".join(telling[:3]) or None
