"""Who tells of an event: its claims by origin, each with its carriers. A retelling is never put as a confirmation."""

from collections import Counter
from collections.abc import Iterable

from ..records.claim import Claim
from ..records.event import Event, Position
from ..records.vocabulary import Slot
from .lookup import Lookup
from .words import (
    HAPPENED,
    SLOTS,
    carriers,
    chain,
    marks,
    plain,
    quoted,
    when,
)

FEW = 2  # claims too few to speak of what is usual in a report
BRIEF = 100  # characters of a quote beside its origin


def by_origin(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """The claims under the origin that their words name, in the order of the claims."""
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.chain[0], []).append(claim)
    return found


def told_by(event: Event, shown: Claim, lookup: Lookup) -> list[str]:
    """A line an origin: "a major → Longitude; retold in The Rift Review via Longitude".

    The origins of other claims than the one `shown` above the lines have their own words quoted.
    """
    claims = lookup.claims_of(event.claims)
    tellers = {claim.report for claim in claims}
    return [_line(group, tellers, lookup) + _words(group, shown) for group in by_origin(claims).values()]


def _words(claims: list[Claim], shown: Claim) -> str:
    nearest = min(claims, key=lambda claim: len(claim.chain))
    return "" if shown in claims or nearest.quote == shown.quote else f": {quoted(nearest.quote, BRIEF)}"


def _line(claims: list[Claim], tellers: set[str], lookup: Lookup) -> str:
    nearest = sorted(claims, key=lambda claim: len(claim.chain))
    first = _first_words(nearest[0], lookup) + marks(nearest[0]) + _leans(nearest[0], tellers, lookup)
    others = [_other(c, lookup) + marks(c) + _leans(c, tellers, lookup) for c in nearest[1:]]
    return "; ".join(dict.fromkeys([first, *(o for o in others if o != first)]))


def _first_words(claim: Claim, lookup: Lookup) -> str:
    return f"{plain(lookup.speaker(claim.chain[0]))}, in its own voice" if len(claim.chain) == 1 else chain(claim, lookup)


def _other(claim: Claim, lookup: Lookup) -> str:
    outlet = plain(lookup.speaker(claim.chain[-1]))
    if len(claim.chain) == 1:
        return _first_words(claim, lookup)
    if len(claim.chain) == 2:
        return f"{'retold in' if lookup.sources[claim.chain[0]].kind in {'outlet', 'agency'} else 'also in'} {outlet}"
    return f"retold in {outlet}{carriers(claim, lookup)}"


def _leans(claim: Claim, tellers: set[str], lookup: Lookup) -> str:
    """Where an outlet tells in its own voice what it is known to take from another teller, that is said."""
    if len(claim.chain) > 1:
        return ""
    taken = [plain(lookup.outlet(d.to)) for d in lookup.taken.get(claim.report, ()) if d.to in tellers]
    return f" (it retells {' and '.join(dict.fromkeys(taken))})" if taken else ""


def side_by_side(event: Event, lookup: Lookup) -> list[tuple[str, str]]:
    """Slots on which several values are held: (slot in words, "600 (a major) | 700 (a major → Longitude → The Rift Review)").

    Whether it happened is shown whenever it differs, times where reports state them in words, figures where they count the same
    thing; places, people and outcomes may differ and agree, so they are shown only where they are contested.
    """
    rows = []
    for slot in dict.fromkeys(position.slot for position in event.positions):
        held = _compared([p for p in event.positions if p.slot == slot], slot, lookup)
        if len(held) > 1:
            rows.append((SLOTS[slot], " | ".join(f"{value(p, lookup)} ({holders(p.claims, lookup)})" for p in held)))
    return rows


def _compared(positions: list[Position], slot: Slot, lookup: Lookup) -> list[Position]:
    """The positions of a slot whose difference says something."""
    if slot == "happened":
        return positions
    units = Counter(unit for p in positions for unit in _units(p, lookup)) if slot == "how_many" else Counter()
    return [
        p
        for p in positions
        if p.standing == "contested"
        or (slot == "when" and any(_stated(claim) for claim in lookup.claims_of(p.claims)))
        or (slot == "how_many" and any(units[unit] > 1 for unit in _units(p, lookup)))
    ]


def _stated(claim: Claim) -> bool:
    """Has the claim a time in words of its own that came to a date?"""
    return claim.time is not None and claim.time.span is not None and bool(claim.time.earliest or claim.time.latest)


def _units(position: Position, lookup: Lookup) -> set[tuple[str | None, str | None]]:
    """What a figure counts, as its claims have it."""
    found = [q for claim in lookup.claims_of(position.claims) for q in claim.quantities]
    return {(q.unit, q.of) for q in found if q.text in position.value} or {(q.unit, q.of) for q in found[:1]}


def value(position: Position, lookup: Lookup) -> str:
    """A position's value in words: times as dates, whether it happened as a clause, all else as it stands."""
    if position.slot == "happened":
        return HAPPENED.get(position.value, position.value)
    times = [claim.time for claim in lookup.claims_of(position.claims)] if position.slot == "when" else []
    return next((told for time in times if (told := when(time))), None) or plain(position.value)


def holders(claims: Iterable[str], lookup: Lookup) -> str:
    """Who holds a value, as chains without repeats: "a major → Longitude; the ministry"."""
    return "; ".join(dict.fromkeys(chain(claim, lookup) for claim in lookup.claims_of(claims)))


def usual_carrier(claims: Iterable[Claim]) -> str | None:
    """The source that stands right before the outlet in at least half of the claims of a report, if one does."""
    before = [claim.chain[-2] if len(claim.chain) > 1 else None for claim in claims]
    source, count = max(Counter(before).items(), key=lambda item: item[1], default=(None, 0))
    return source if count > FEW and 2 * count >= len(before) else None


def attribution(claim: Claim, lookup: Lookup, usual: str | None = None) -> str:
    """Who says so within one report: "a major via AFP"; empty where it is said as the report usually says things.

    `usual` is the source that the report passes on where nothing else is said; without one it speaks in its own voice.
    """
    if usual and len(claim.chain) == 1:
        return "in its own voice"
    named = claim.chain[:-1]
    if usual and named[-1:] == (usual,):
        named = named[:-1]
    if not named:
        return ""
    through = ", ".join(plain(lookup.speaker(source)) for source in named[1:])
    return plain(lookup.speaker(named[0])) + (f" via {through}" if through else "")
