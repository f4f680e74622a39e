"""Who tells of an event: its claims by origin, each with its carriers. A retelling is never put as a confirmation."""

from collections.abc import Iterable

from ..records.claim import Claim
from ..records.event import Event, Position
from .lookup import Lookup
from .words import HAPPENED, SLOTS, carriers, chain, day, marks, plain, quoted

COMPARED = ("happened", "when", "how_many")
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
    first = _first(nearest[0], lookup) + marks(nearest[0]) + _leans(nearest[0], tellers, lookup)
    others = [_other(c, lookup) + marks(c) + _leans(c, tellers, lookup) for c in nearest[1:]]
    return "; ".join(dict.fromkeys([first, *(o for o in others if o != first)]))


def _first(claim: Claim, lookup: Lookup) -> str:
    outlet = plain(lookup.outlet(claim.report))
    return f"{outlet}, in its own voice" if len(claim.chain) == 1 else chain(claim, lookup)


def _other(claim: Claim, lookup: Lookup) -> str:
    outlet = plain(lookup.speaker(claim.chain[-1]))
    if len(claim.chain) == 1:
        return _first(claim, lookup)
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

    Figures, times and whether it happened are shown whenever they differ; places, people and outcomes may differ and agree, so
    they are shown only where they are contested.
    """
    rows = []
    for slot in dict.fromkeys(position.slot for position in event.positions):
        held = [p for p in event.positions if p.slot == slot and (slot in COMPARED or p.standing == "contested")]
        if len(held) > 1:
            rows.append((SLOTS[slot], " | ".join(_held(p, lookup) for p in held)))
    return rows


def _held(position: Position, lookup: Lookup) -> str:
    value = {"happened": HAPPENED.get(position.value, position.value), "when": day(position.value)}.get(
        position.slot, position.value
    )
    return f"{plain(value)} ({holders(position.claims, lookup)})"


def holders(claims: Iterable[str], lookup: Lookup) -> str:
    """Who holds a value, as chains without repeats: "a major → Longitude; the ministry"."""
    return "; ".join(dict.fromkeys(chain(claim, lookup) for claim in lookup.claims_of(claims)))


def attribution(claim: Claim, lookup: Lookup) -> str:
    """Who says so within one report: "a major via AFP"; empty where the report speaks in its own voice."""
    return "" if len(claim.chain) == 1 else plain(lookup.speaker(claim.chain[0])) + carriers(claim, lookup)
