"""References: whatever one record says of another, the other is there, and the two agree."""

from collections import Counter
from collections.abc import Iterable, Iterator, Set

from ..records.claim import Claim
from ..records.dossier import Dossier
from ..records.event import Conflict, Event
from .finding import Finding, shown

Reference = tuple[str, str, str]  # where it stands, what kind of thing it names, the id


def check_references(dossier: Dossier) -> Iterator[Finding]:
    """Findings on references that lead nowhere, and on claims that are in no event or in several."""
    known = _ids_by_kind(dossier)
    for path, kind, id_ in _references(dossier):
        if id_ not in known[kind]:
            yield Finding(path, f"{shown(id_)} is no {kind} of this dossier", f"the id of a {kind}")
    yield from _partition(dossier)


def _ids_by_kind(dossier: Dossier) -> dict[str, Set[str]]:
    ids = {
        name: frozenset(item.id for item in getattr(dossier, f"{name}s"))
        for name in ("report", "source", "claim", "place", "event", "conflict")
    }
    more = {"entity": frozenset(entity.id for entity in dossier.entities), "report or source": ids["report"] | ids["source"]}
    return {**ids, **more, "claim or report": ids["claim"] | ids["report"]}


def _references(dossier: Dossier) -> Iterator[Reference]:
    for n, source in enumerate(dossier.sources):
        yield from _reference(f"$.sources[{n}].body", "source", source.body)
        yield from _reference(f"$.sources[{n}].entity", "entity", source.entity)
        yield from _all(f"$.sources[{n}].reports", "report", source.reports)
        yield from ((f"$.sources[{n}].details[{m}].report", "report", detail.report) for m, detail in enumerate(source.details))
    for n, claim in enumerate(dossier.claims):
        yield from _of_claim(claim, f"$.claims[{n}]")
    for n, entity in enumerate(dossier.entities):
        for m, mention in enumerate(entity.mentions):
            yield f"$.entities[{n}].mentions[{m}].report", "report", mention.report
    for n, link in enumerate(dossier.open_links):
        yield f"$.open_links[{n}].report", "report", link.report
        yield from _reference(f"$.open_links[{n}].entity", "entity", link.entity)
        for m, candidate in enumerate(link.candidates):
            yield f"$.open_links[{n}].candidates[{m}].entity", "entity", candidate.entity
            yield f"$.open_links[{n}].candidates[{m}].report", "report", candidate.report
    for n, event in enumerate(dossier.events):
        yield from _of_event(event, f"$.events[{n}]")
    for n, conflict in enumerate(dossier.conflicts):
        yield from _of_conflict(conflict, f"$.conflicts[{n}]")
    for n, derivation in enumerate(dossier.derivations):
        yield f"$.derivations[{n}].from", "report", derivation.taker
        yield f"$.derivations[{n}].to", "report or source", derivation.to
        for m, passage in enumerate(derivation.evidence):
            yield f"$.derivations[{n}].evidence[{m}].report", "report", passage.report


def _of_claim(claim: Claim, at: str) -> Iterator[Reference]:
    yield f"{at}.report", "report", claim.report
    for n, participant in enumerate(claim.participants):
        yield from _reference(f"{at}.participants[{n}].entity", "entity", participant.entity)
    for n, place in enumerate(claim.places):
        yield from _reference(f"{at}.places[{n}].place", "place", place.place)
        yield from _reference(f"{at}.places[{n}].within", "place", place.within)
    if claim.time:
        yield from _reference(f"{at}.time.anchor_ref", "claim or report", claim.time.anchor_ref)
    yield from _all(f"{at}.chain", "source", claim.chain)
    yield from ((f"{at}.links[{n}].source", "source", link.source) for n, link in enumerate(claim.links))


def _of_event(event: Event, at: str) -> Iterator[Reference]:
    yield from _all(f"{at}.claims", "claim", event.claims)
    yield from _all(f"{at}.origins", "source", event.origins)
    yield from _all(f"{at}.after", "event", event.after)
    yield from _reference(f"{at}.part_of", "event", event.part_of)
    yield from _all(f"{at}.why.origins", "source", event.why.origins)
    yield from _all(f"{at}.why.unestablished", "source", event.why.unestablished)
    yield from _all(f"{at}.why.claims", "claim", event.why.claims)
    for n, order in enumerate(event.orders):
        yield from _all(f"{at}.orders[{n}]", "claim", (order.before, order.after))
        yield f"{at}.orders[{n}].words.report", "report", order.words.report
    for n, tie in enumerate(event.ties):
        yield from _all(f"{at}.ties[{n}]", "claim", (tie.claim, tie.other))
    if event.time:
        yield from _reference(f"{at}.time.anchor_ref", "claim or report", event.time.anchor_ref)
    for n, position in enumerate(event.positions):
        yield from _all(f"{at}.positions[{n}].claims", "claim", position.claims)
        yield from _all(f"{at}.positions[{n}].origins", "source", position.origins)
        yield from _all(f"{at}.positions[{n}].routes", "source", position.routes)


def _of_conflict(conflict: Conflict, at: str) -> Iterator[Reference]:
    yield from _reference(f"{at}.event", "event", conflict.event)
    for n, side in enumerate(conflict.claims):
        yield from _all(f"{at}.claims[{n}]", "claim", side)
    for n, held in enumerate(conflict.sides):
        yield from _all(f"{at}.sides[{n}].claims", "claim", held.claims)
        yield from _all(f"{at}.sides[{n}].origins", "source", held.origins)


def _reference(path: str, kind: str, id_: str | None) -> Iterator[Reference]:
    if id_ is not None:
        yield path, kind, id_


def _all(path: str, kind: str, ids: Iterable[str]) -> Iterator[Reference]:
    yield from ((f"{path}[{n}]", kind, id_) for n, id_ in enumerate(ids))


def _partition(dossier: Dossier) -> Iterator[Finding]:
    """Every claim is in exactly one event."""
    count = Counter(claim for event in dossier.events for claim in event.claims)
    for n, claim in enumerate(dossier.claims):
        if count[claim.id] != 1:
            yield Finding(f"$.claims[{n}]", f"{claim.label} is in {count[claim.id] or 'no'} event(s)", "every claim in exactly one event")
