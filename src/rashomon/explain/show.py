"""An explanation on a page: the words first, then each slot, link and position with where it stands."""

from rich.console import Console
from rich.text import Text

from ..records.span import Span
from ..tell.page import STANDING_STYLE, Page, joined
from ..tell.reasons import refused
from ..tell.relations import related
from ..tell.words import (
    ARROW,
    ONE_WITH,
    SLOTS,
    TIES,
    day,
    plain,
    quoted,
)
from .evidence import (
    ClaimEvidence,
    ClaimLine,
    ConflictEvidence,
    EventEvidence,
    Evidence,
    LinkWords,
    SourceEvidence,
)

OPEN, CLOSE = "»", "«"  # around the trigger, so that it can be seen without colours


def show(evidence: Evidence, console: Console) -> None:
    """Write an explanation for a reader."""
    page = Page(console)
    if isinstance(evidence, ClaimEvidence):
        _claim(page, evidence)
    elif isinstance(evidence, EventEvidence):
        _event(page, evidence)
    elif isinstance(evidence, ConflictEvidence):
        _conflict(page, evidence)
    else:
        _source(page, evidence)


def _claim(page: Page, claim: ClaimEvidence) -> None:
    dated = day(claim.published) if claim.published else "undated"
    told = f", in event {claim.event}" if claim.event else ""
    page.line(joined((f"{claim.label} ", "bold"), f"{plain(claim.outlet)}, {dated}: {plain(claim.path)} {_at(claim.span)}{told}"))
    page.blank()
    page.line(_passage(claim), 2)
    page.heading("Slots")
    for slot in claim.slots:
        value = f" = {plain(slot.value)}" if slot.value else ""
        words = f"{quoted(slot.text)} {_at(slot.span)}" if slot.text is not None else _at(slot.span)
        page.line(joined((f"{slot.slot:<12}", "bold"), words, (value, "dim")), hang=12)
    page.heading("Chain, the origin first")
    for number, link in enumerate(claim.chain, 1):
        _link(page, number, link)
    if claim.open_links:
        page.heading("Left open")
    for open_words in claim.open_links:
        told = plain(open_words.text) if open_words.text else "words"
        why = refused(open_words.reason, [plain(name) for name in open_words.candidates])
        page.line(joined((told, "bold"), f" {_at(open_words.span)}: {why}"), 2, 2)


def _passage(claim: ClaimEvidence) -> Text:
    part = claim.context
    trigger = (f"{OPEN}{plain(part.trigger)}{CLOSE}", "bold reverse")
    return joined((_flat(part.before), "dim"), _flat(part.lead), trigger, _flat(part.rest), (_flat(part.after), "dim"))


def _flat(text: str) -> str:
    """On one line, with the single spaces at its ends that the words beside it need."""
    inner = plain(text)
    return f"{' ' if text[:1].isspace() else ''}{inner}{' ' if inner and text[-1:].isspace() else ''}"


def _at(span: Span | None) -> str:
    return f"[{span.start}:{span.end}]" if span else "not in words"


def _link(page: Page, number: int, link: LinkWords) -> None:
    page.line(joined(f"{number}. ", (plain(link.name), "bold"), f", {link.kind}, {link.basis}{_knows(link)}"), hang=3)
    if link.span:
        page.line(f"words {quoted(link.text) + ' ' if link.text else ''}{_at(link.span)}", 3, 2)
    if link.cue_span:
        page.line(f"cue {quoted(link.cue) + ' ' if link.cue else ''}{_at(link.cue_span)}", 3, 2)


def _knows(link: LinkWords) -> str:
    by = f" {quoted(link.knowledge_words)} {_at(link.knowledge_span)}" if link.knowledge_words else ""
    return f", knows by: {link.knowledge.replace('_', ' ')}{by}" if link.knowledge else ""


def _event(page: Page, event: EventEvidence) -> None:
    about = [
        event.time,
        f"part of {event.part_of}" if event.part_of else "",
        f"after {', '.join(event.after)}" if event.after else "",
    ]
    page.line(joined((f"{event.label} ", "bold"), (event.standing, STANDING_STYLE[event.standing])))
    page.line(" · ".join(part for part in about if part) or "time not known", 2)
    if event.relations:
        page.line(related(event.relations), 2, 2)
    page.heading("Why this standing")
    page.line(plain(event.reason) or event.why.code)
    page.line(f"established origins: {_names(event.origins)}", 2, 2)
    if event.unestablished:
        page.line(f"not established: {_names(event.unestablished)}", 2, 2)
    page.heading("Claims")
    for claim in event.claims:
        _line(page, claim)
    if event.ties:
        page.heading("Why one event")
    for tie in event.ties:
        reasons = ", ".join(f"{TIES[reason.basis]} {reason.log_odds:+.1f}" for reason in tie.reasons)
        page.line(joined((f"{tie.other}, {tie.claim} ", "bold"), (f"{tie.log_odds:+.1f}: ", "dim"), reasons), 0, 5)
    if event.positions:
        page.heading("Positions")
    for position in event.positions:
        routes = f", through {_names(position.routes)}" if position.routes else ""
        held = f"{plain(position.value)}: {', '.join(position.claims)}; {_names(position.origins)}{routes}; {position.standing}"
        page.line(joined((f"{SLOTS[position.slot]:<10}", "bold"), held), hang=10)
    if event.conflicts:
        page.heading("Conflicts")
        page.line(", ".join(event.conflicts))


def _names(names: tuple[str, ...]) -> str:
    return ", ".join(plain(name) for name in names) or "none"


def _line(page: Page, claim: ClaimLine, indent: int = 0) -> None:
    usual = {"affirmed", "stated", "reporting"}
    said = [mark for mark in (claim.polarity, claim.certainty, claim.voice) if mark not in usual]
    marks = f" [{', '.join(said)}]" if said else ""
    page.line(joined((f"{claim.label:<5}", "bold"), f"{ARROW.join(plain(name) for name in claim.chain)}{marks}"), indent, 5)
    page.line(quoted(claim.quote), indent + 5)


def _conflict(page: Page, conflict: ConflictEvidence) -> None:
    where = f", in event {conflict.event}" if conflict.event else ""
    page.line(joined((f"{conflict.label} ", "bold"), (conflict.kind, "bold red"), f", between {conflict.between}{where}"))
    if conflict.explanation:
        page.line(plain(conflict.explanation), 2)
    if conflict.borrowed:
        page.line("It rests on a date taken from another report.", 2)
    for number, side in enumerate(conflict.sides, 1):
        page.heading(f"Side {number}" + (f": {plain(side.value)}" if side.value else ""))
        for claim in side.claims:
            _line(page, claim)


def _source(page: Page, source: SourceEvidence) -> None:
    page.line(joined((plain(source.name), "bold"), f", {source.kind}, {source.id}"))
    facts = {
        "also called": _names(source.aliases) if source.aliases else "",
        "described as": plain(source.description or ""),
        "one origin with": f"{plain(source.body)}, {ONE_WITH[source.one_with or 'speaks for']}" if source.body else "",
        "published": _names(source.reports) if source.reports else "",
    }
    for name, value in facts.items():
        if value:
            page.line(f"{name}: {value}", 2, 2)
    if source.details:
        page.heading("What the words say of it")
    for detail in source.details:
        value = f" = {plain(detail.value.replace('_', ' '))}" if detail.value else ""
        page.line(joined((f"{detail.kind:<12}", "bold"), f"{quoted(detail.text)} {_at(detail.span)}", (value, "dim")), hang=12)
    for title, claims in (("Origin of", source.origin_of), ("Passed on", source.carried)):
        if claims:
            page.heading(title)
        for claim in claims:
            _line(page, claim)
