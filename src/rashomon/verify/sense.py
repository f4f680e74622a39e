"""What the words mean must hold: chains end at their outlet, bounds are in order, standings have their origins."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from ..records.claim import Claim, Time
from ..records.dossier import Dossier
from ..records.event import Event
from ..records.source import Source
from ..weigh.basis import origin_units
from .finding import Finding, shown

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def check_sense(dossier: Dossier) -> Iterator[Finding]:
    """Findings on a dossier whose references all lead somewhere."""
    sources = {source.id: source for source in dossier.sources}
    yield from _chains(dossier, sources)
    yield from _bodies(dossier, sources)
    for n, claim in enumerate(dossier.claims):
        yield from _bounds(claim, f"$.claims[{n}]")
        yield from _time(claim.time, f"$.claims[{n}].time")
    claims, units = {claim.id: claim for claim in dossier.claims}, origin_units(dossier.sources)
    disputed = {claim for conflict in dossier.conflicts for side in conflict.claims for claim in side}
    for n, event in enumerate(dossier.events):
        yield from _time(event.time, f"$.events[{n}].time")
        yield from _standing(event, disputed, f"$.events[{n}]")
        yield from _origins(event, [claims[c] for c in event.claims], units, f"$.events[{n}]")
    yield from _order(dossier)
    yield from _conflicts(dossier)
    yield from _holders(dossier, claims, units)
    yield from _orders(dossier.events)
    yield from _cycles(dossier.events, {e.id: e.after for e in dossier.events}, "events", "after")
    yield from _cycles(dossier.events, {e.id: (e.part_of,) if e.part_of else () for e in dossier.events}, "events", "part_of")
    for n, derivation in enumerate(dossier.derivations):
        if not 0 <= derivation.weight <= 1:
            yield Finding(f"$.derivations[{n}].weight", str(derivation.weight), "a share from 0 to 1")
        if derivation.taker == derivation.to:
            yield Finding(f"$.derivations[{n}]", "a report that derives from itself", "two")


def _chains(dossier: Dossier, sources: Mapping[str, Source]) -> Iterator[Finding]:
    reports = {report.id: report for report in dossier.reports}
    for n, claim in enumerate(dossier.claims):
        at = f"$.claims[{n}]"
        if not claim.chain:
            yield Finding(f"{at}.chain", "empty", "the outlet at least")
            continue
        if tuple(link.source for link in claim.links) != claim.chain:
            yield Finding(f"{at}.links", "they are not the sources of the chain", "one link a source, in the order of the chain")
        report, last = reports[claim.report], sources[claim.chain[-1]]
        if report.outlet and report.id not in last.reports and report.outlet not in (last.name, *last.aliases):
            yield Finding(f"{at}.chain", f"its last source is {shown(last.name)}", f"the report's outlet, {shown(report.outlet)}")


def _bodies(dossier: Dossier, sources: Mapping[str, Source]) -> Iterator[Finding]:
    """A source that is one with another says why, and none is one with itself by a way round."""
    for n, source in enumerate(dossier.sources):
        if source.body is None and source.one_with is not None:
            yield Finding(f"$.sources[{n}].one_with", shown(source.one_with), "null where body is null")
        if source.one_with in ("short name", "only one described") and source.body and not sources[source.body].reports:
            yield Finding(f"$.sources[{n}].body", shown(source.body), "a source with reports of its own")
    yield from _cycles(dossier.sources, {s.id: (s.body,) if s.body else () for s in dossier.sources}, "sources", "body")


def _bounds(claim: Claim, at: str) -> Iterator[Finding]:
    if not claim.span.holds(claim.trigger.span):
        yield Finding(f"{at}.trigger.span", shown(list(claim.trigger.span)), f"inside the claim's span {list(claim.span)}")
    for name in ("paragraph", "sentence"):
        if getattr(claim, name) < 0:
            yield Finding(f"{at}.{name}", str(getattr(claim, name)), "0 or more")
    for n, quantity in enumerate(claim.quantities):
        if quantity.low is not None and quantity.high is not None and quantity.low > quantity.high:
            yield Finding(f"{at}.quantities[{n}]", f"low {quantity.low} is over high {quantity.high}", "low <= high")


def _time(time: Time | None, at: str) -> Iterator[Finding]:
    if time is None:
        return
    moments = []
    for name, value in (("earliest", time.earliest), ("latest", time.latest)):
        moment = None if value is None else _moment(value, latest=name == "latest")
        if value is not None and moment is None:
            yield Finding(f"{at}.{name}", shown(value), "an ISO 8601 date or date-time")
        moments.append(moment)
    first, last = moments
    if first and last and first > last:
        yield Finding(at, f"earliest {time.earliest} is after latest {time.latest}", "earliest <= latest")
    if (time.span is None) != (time.text is None):
        yield Finding(f"{at}.text", shown(time.text), "a text where there is a span, null where there is none")


def _moment(value: str, *, latest: bool) -> datetime | None:
    """The first moment of a date, or the last; a date-time's own, its offset left aside: bounds of one time share theirs."""
    try:
        moment = datetime.fromisoformat(value).replace(tzinfo=None)
    except ValueError:
        return None
    return moment + timedelta(days=1, microseconds=-1) if latest and _DATE.fullmatch(value) else moment


def _standing(event: Event, disputed: set[str], at: str) -> Iterator[Finding]:
    if not event.claims:
        yield Finding(f"{at}.claims", "empty", "one claim at least")
    if event.standing == "corroborated" and len(set(event.origins)) < 2:
        yield Finding(f"{at}.origins", f"{len(set(event.origins))} origin(s) of a corroborated event", "two or more")
    if event.standing == "contested" and not disputed.intersection(event.claims):
        yield Finding(f"{at}.standing", "contested without a conflict", "a conflict that one of its claims is in")
    for n, position in enumerate(event.positions):
        if not position.claims or not set(position.claims) <= set(event.claims):
            yield Finding(f"{at}.positions[{n}].claims", "none, or claims of another event", "claims of this event")


def _origins(event: Event, claims: list[Claim], units: Mapping[str, str], at: str) -> Iterator[Finding]:
    """An event's origins are origins of its claims, or what these count as: the body that they speak for."""
    allowed = {units[claim.chain[0]] for claim in claims if claim.chain}
    for n, origin in enumerate(event.origins):
        if units[origin] not in allowed:
            yield Finding(f"{at}.origins[{n}]", f"{shown(origin)} is the origin of none of its claims", "an origin of its claims")
    by_id = {claim.id: claim for claim in claims}
    for n, position in enumerate(event.positions):
        held = [by_id[c] for c in position.claims if c in by_id]
        if not {units[origin] for origin in position.origins} <= {units[claim.chain[0]] for claim in held if claim.chain}:
            yield Finding(f"{at}.positions[{n}].origins", shown(list(position.origins)), "origins of its claims")
        if not set(position.routes) <= {source for claim in held for source in claim.chain[1:]}:
            yield Finding(f"{at}.positions[{n}].routes", shown(list(position.routes)), "carriers of its claims")
    if event.origins != event.why.origins:
        yield Finding(f"{at}.origins", "they are not those of the reason", f"{shown(list(event.why.origins))}, as in why.origins")


def _conflicts(dossier: Dossier) -> Iterator[Finding]:
    events = {event.id: event for event in dossier.events}
    for n, conflict in enumerate(dossier.conflicts):
        at, sides = f"$.conflicts[{n}]", conflict.claims
        if len(sides) < 2 or not all(sides):
            yield Finding(f"{at}.claims", f"{len(sides)} side(s)", "two sides or more, none of them empty")
        if len({claim for side in sides for claim in side}) < sum(map(len, sides)):
            yield Finding(f"{at}.claims", "a claim stands twice", "every claim on one side, once")
        if conflict.sides and tuple(held.claims for held in conflict.sides) != sides:
            yield Finding(f"{at}.sides", "their claims are not those of the conflict", "the same claims, side by side")
        if conflict.event and not {c for side in sides for c in side} & set(events[conflict.event].claims):
            yield Finding(f"{at}.event", "none of the conflict's claims is in it", "the event where they meet")


def _holders(dossier: Dossier, claims: Mapping[str, Claim], units: Mapping[str, str]) -> Iterator[Finding]:
    """The origins of a conflict's side are those of its claims, no more and no fewer."""
    for n, conflict in enumerate(dossier.conflicts):
        for m, held in enumerate(conflict.sides):
            expected = {units[claims[c].chain[0]] for c in held.claims if claims[c].chain}
            if sorted(units[origin] for origin in held.origins) != sorted(expected):
                yield Finding(f"$.conflicts[{n}].sides[{m}].origins", shown(list(held.origins)), "the origins of its claims, each once")


def _order(dossier: Dossier) -> Iterator[Finding]:
    """Paragraphs and sentences are counted from the beginning of a report: neither falls as its text goes on."""
    last: dict[str, tuple[int, int]] = {}
    for n, claim in sorted(enumerate(dossier.claims), key=lambda item: (item[1].report, item[1].trigger.span, item[1].sentence)):
        before = last.get(claim.report, (0, 0))
        for name, least, found in zip(("paragraph", "sentence"), before, (claim.paragraph, claim.sentence), strict=True):
            if found < least:
                yield Finding(f"$.claims[{n}].{name}", str(found), f"{least} or more, as a claim before it in the text has")
        last[claim.report] = (max(before[0], claim.paragraph), max(before[1], claim.sentence))


def _orders(events: Sequence[Event]) -> Iterator[Finding]:
    """Words of order stand with the event that they put behind another, or within the time of another, and that is in `after`."""
    event_of = {claim: event.id for event in events for claim in event.claims}
    for n, event in enumerate(events):
        for m, order in enumerate(event.orders):
            before = event_of.get(order.before)
            if order.after not in event.claims or before == event.id:
                yield Finding(f"$.events[{n}].orders[{m}]", "claims that are not of this event and another", "a claim of each")
            elif order.relation == "after" and before not in event.after:
                yield Finding(f"$.events[{n}].orders[{m}].before", shown(order.before), "a claim of an event in after")


def _cycles(items: Sequence[Event | Source], edges: Mapping[str, tuple[str, ...]], kind: str, name: str) -> Iterator[Finding]:
    """Items that lead back to themselves: what is left when those that lead nowhere are taken away again and again."""
    left = {item: set(to) for item, to in edges.items()}
    while done := {item for item, to in left.items() if not to}:
        left = {item: to - done for item, to in left.items() if item not in done}
    for n, item in enumerate(items):
        if item.id in left:
            called = item.label if isinstance(item, Event) else shown(item.name)
            yield Finding(f"$.{kind}[{n}].{name}", f"{called} leads back to itself, or to {kind} that do", "no cycle")
