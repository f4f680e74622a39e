"""The account, for an editor at a terminal: what happened, who says so through whom, what conflicts, what only one report has."""

from io import StringIO
from itertools import zip_longest

from rich.console import Console

from ..records.claim import Claim
from ..records.dossier import Dossier
from ..records.event import Conflict, Event
from .lookup import Lookup
from .page import STANDING_STYLE, Page, joined
from .tellings import attribution, holders, side_by_side, told_by, usual_carrier
from .words import (
    derivation,
    marks,
    places,
    plain,
    published,
    quoted,
    worth,
)

SHORT = 150  # characters of a quote in the one-line lists


def account(dossier: Dossier, console: Console) -> None:
    """Write the account of a dossier. Colours follow the console; the words are the same without them."""
    page, lookup = Page(console), Lookup(dossier)
    _header(page, lookup)
    _happened(page, lookup)
    _conflicts(page, lookup)
    _alone(page, lookup)
    _leaning(page, lookup)
    _opinion(page, lookup)


def render(dossier: Dossier, width: int = 80) -> str:
    """The account as plain text, `width` columns wide."""
    out = StringIO()
    account(dossier, Console(file=out, width=width, color_system=None, force_terminal=False, legacy_windows=False))
    return out.getvalue()


def best_claim(event: Event, lookup: Lookup) -> Claim:
    """The claim whose words tell most: a plain statement before a hedge, then the most slots, then the shortest chain."""
    return max(lookup.claims_of(event.claims), key=_informative)


def _informative(claim: Claim) -> tuple[bool, bool, bool, int, int]:
    plainly = claim.voice == "reporting", claim.certainty == "stated", claim.polarity == "affirmed"
    timed = claim.time is not None and claim.time.span is not None
    return *plainly, len(claim.participants) + len(claim.places) + len(claim.quantities) + timed, -len(claim.chain)


def _header(page: Page, lookup: Lookup) -> None:
    dossier = lookup.dossier
    page.line(joined((_count(len(dossier.reports), "report"), "bold")))
    for report in dossier.reports:
        name = plain(report.outlet or "outlet not known")
        page.line(joined((name, "bold"), f", {published(report)}: {plain(report.path)}"), 2, 2)
        if not report.outlet and report.outlet_candidates:
            page.line(f"it may be {' or '.join(map(plain, report.outlet_candidates))}", 4, 2)
    for unread in dossier.unread:
        page.line(joined(("left out: ", "red"), f"{plain(unread.path)}: {plain(unread.reason)}"), 2, 2)
    for found in dossier.derivations:
        page.line(derivation(found, lookup), 2, 2)


def _happened(page: Page, lookup: Lookup) -> None:
    chosen = [event for event in lookup.dossier.events if _in_full(event, lookup) and not _is_opinion(event, lookup)]
    page.heading("What happened")
    if not chosen:
        page.line("No event is told by two reports or disputed; what each report tells stands below.")
    for event in chosen:
        _event(page, event, lookup)


def _event(page: Page, event: Event, lookup: Lookup) -> None:
    best = best_claim(event, lookup)
    page.blank()
    page.line(joined((event.label.ljust(5), "bold"), (quoted(best.quote), ""), marks(best)), hang=5)
    facts = [worth(event.time), places(event, lookup), *_relations(event, lookup)]
    if any(facts):
        page.line(joined((" · ".join(fact for fact in facts if fact), "dim")), 5)
    page.line(joined((event.standing, STANDING_STYLE[event.standing]), f": {plain(event.reason)}" if event.reason else ""), 5, 2)
    for line in told_by(event, best, lookup):
        page.line(joined("- ", line), 5, 2)
    for slot, held in side_by_side(event, lookup):
        page.line(joined((f"{slot}: ", "bold"), held), 5, 2)
    disputes = [conflict.label for conflict in lookup.disputes.get(event.id, ())]
    if disputes:
        page.line(joined(("in conflict: ", "bold red"), ", ".join(disputes)), 5, 2)


def _relations(event: Event, lookup: Lookup) -> list[str]:
    """What stands before it and what it is a part of, by label."""
    after = [lookup.events[e].label for e in event.after][-3:]
    whole = [f"part of {lookup.events[event.part_of].label}"] if event.part_of else []
    return ([f"after {', '.join(after)}"] if after else []) + whole


def _conflicts(page: Page, lookup: Lookup) -> None:
    if not lookup.dossier.conflicts:
        return
    page.heading("Conflicts")
    for conflict in lookup.dossier.conflicts:
        _conflict(page, conflict, lookup)


def _conflict(page: Page, conflict: Conflict, lookup: Lookup) -> None:
    page.blank()
    between = "between origins" if conflict.between == "origins" else "between tellings of one origin"
    about = f" ({lookup.events[conflict.event].label})" if conflict.event else ""
    page.line(joined((conflict.label.ljust(5), "bold"), (conflict.kind, "bold red"), f", {between}{about}"), hang=5)
    if conflict.explanation:
        page.line(plain(conflict.explanation), 5)
    values = [side.value for side in conflict.sides]
    for value, claims in zip_longest(values[: len(conflict.claims)], conflict.claims, fillvalue=""):
        page.line(joined("- ", (f"{plain(value)}: " if value else "", "bold"), holders(claims, lookup)), 5, 2)
        for quote in dict.fromkeys(quoted(claim.quote, SHORT) for claim in lookup.claims_of(claims)):
            page.line(quote, 7)


def _alone(page: Page, lookup: Lookup) -> None:
    """What one report alone tells, a line an event, under the report."""
    single = [e for e in lookup.dossier.events if not _in_full(e, lookup) and not _is_opinion(e, lookup)]
    if not single:
        return
    page.heading("Only one report has")
    page.line("Where nobody is named, the report says so in its own voice.")
    told: dict[str, list[Event]] = {report.id: [] for report in lookup.dossier.reports}
    for event in single:
        told[lookup.reports_of(event)[0]].append(event)
    for report, events in told.items():
        if events:
            _of_report(page, report, events, lookup)


def _of_report(page: Page, report: str, events: list[Event], lookup: Lookup) -> None:
    """A report's own events; what it mostly passes on from one source is said once, above them."""
    usual = usual_carrier(best_claim(event, lookup) for event in events)
    through = f"; from {plain(lookup.speaker(usual))} where nothing else is said" if usual else ""
    page.blank()
    page.line(joined((plain(lookup.outlet(report)), "bold"), f", {published(lookup.reports[report])}{through}"), hang=2)
    for event in events:
        _brief(page, event, usual, lookup)


def _brief(page: Page, event: Event, usual: str | None, lookup: Lookup) -> None:
    """A line a claim: the one that tells most with the event's label and time, the others below it."""
    best = best_claim(event, lookup)
    others = [claim for claim in lookup.claims_of(event.claims) if claim.id != best.id]
    for claim in (best, *others):
        own = usual if claim.chain[:1] == (usual,) else None  # somebody else is named: then the whole way is told
        facts = [attribution(claim, lookup, own), (worth(event.time) or "") if claim is best else ""]
        tail = " · ".join(fact for fact in facts if fact)
        label, said = ((event.label if claim is best else "").ljust(5), "bold"), quoted(claim.quote, SHORT) + marks(claim)
        page.line(joined(label, said, (f" - {tail}" if tail else "", "dim")), 2, 5)


def _leaning(page: Page, lookup: Lookup) -> None:
    if not lookup.dossier.derivations:
        return
    page.heading("Who leans on whom")
    for found in lookup.dossier.derivations:
        page.line(joined(derivation(found, lookup), f", the evidence covers {round(100 * found.weight)} % of it"), hang=2)
        words = [text for text in (lookup.words(passage) for passage in found.evidence) if text]
        for text in words[:2]:
            page.line(quoted(text, SHORT), 2)


def _opinion(page: Page, lookup: Lookup) -> None:
    held = [e for e in lookup.dossier.events if _is_opinion(e, lookup)]
    if not held:
        return
    page.heading("Opinion")
    for event in held:
        for n, claim in enumerate(lookup.claims_of(event.claims)):
            says = holders([claim.id], lookup)
            label = "" if n else event.label
            page.line(joined((label.ljust(5), "bold"), quoted(claim.quote, SHORT), (f" - {says}", "dim")), hang=5)


def _in_full(event: Event, lookup: Lookup) -> bool:
    return len(lookup.reports_of(event)) > 1 or event.id in lookup.disputes


def _is_opinion(event: Event, lookup: Lookup) -> bool:
    return all(claim.voice == "opinion" for claim in lookup.claims_of(event.claims))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
