"""The chain of a claim drawn on a page: each source with its words, its cue and where they stand, and where the chain ends unknown."""

from collections.abc import Iterable

from msgspec import Struct
from rich.console import Console

from ..records.claim import Claim
from ..records.dossier import Dossier
from ..records.event import Event
from ..records.source import Source
from ..records.span import Span
from ..tell.lookup import Lookup
from ..tell.page import Page, joined
from ..tell.words import marks, plain, quoted
from .evidence import LinkWords
from .find import UnknownItemError, find_item
from .gather import link_words

HOPS = {"stated": "the words name it", "carried": "it carries the text", "outlet": "it published the report"}
KNOWN = {"own_act": "its own act", "saw": "saw it", "records": "its records or measurements", "told": "told by another"}


class Chain(Struct, frozen=True, kw_only=True):
    """The way of one claim from its origin to its outlet; `open` says what is not known of where it begins, or is null."""

    claim: str
    label: str
    report: str
    path: str
    span: Span
    quote: str
    links: tuple[LinkWords, ...]
    places: tuple[str | None, ...]  # of each link: where its words, or its cue, stand in the report's text
    open: str | None


def chains(dossier: Dossier, name: str) -> tuple[Chain, ...]:
    """The chain of a claim, or those of all claims of an event. Raises `UnknownItemError` for anything else."""
    item, lookup = find_item(dossier, name), Lookup(dossier)
    if not isinstance(item, Claim | Event):
        raise UnknownItemError("only a claim or an event has chains; labels look like C12, E7; see rashomon explain for the rest")
    claims = [item] if isinstance(item, Claim) else lookup.claims_of(item.claims)
    return tuple(_chain(claim, lookup) for claim in claims)


def _chain(claim: Claim, lookup: Lookup) -> Chain:
    report = lookup.reports[claim.report]
    return Chain(
        claim=claim.id,
        label=claim.label,
        report=claim.report,
        path=report.path,
        span=claim.span,
        quote=plain(claim.quote) + marks(claim),
        links=tuple(link_words(link, claim.report, lookup) for link in claim.links),
        places=tuple(_position_words(report.text, link.span or link.cue) for link in claim.links),
        open=_open(claim, lookup),
    )


def _position_words(text: str | None, span: Span | None) -> str | None:
    """Where words stand: their offsets, and the line of the report's text, counted from 1, where the dossier has the text."""
    if span is None:
        return None
    line = f", line {text.count(chr(10), 0, span.start) + 1}" if text is not None else ""
    return f"[{span.start}:{span.end}]{line}"


def _open(claim: Claim, lookup: Lookup) -> str | None:
    """What the words leave unknown of a claim's beginning."""
    first = claim.links[0]
    source, name = lookup.sources[first.source], lookup.speaker(first.source)
    if source.kind in ("outlet", "agency"):
        return None if first.knowledge else f"not said: whom {name} has it from"
    unsaid = [] if source.name is not None or source.kind == "document" else [f"who {name} {'are' if _plural(source) else 'is'}"]
    unsaid += [] if first.knowledge else [f"how {'it is known' if unsaid else name + ' knows'}"]
    return f"not said: {' and '.join(unsaid)}" if unsaid else None


def _plural(source: Source) -> bool:
    return any(d.kind == "number" and d.value != "1" for d in source.details) or (source.description or "").endswith("s")


def draw(found: Iterable[Chain], console: Console) -> None:
    """Draw chains for a reader, the origin at the top."""
    page = Page(console)
    for number, chain in enumerate(found):
        if number:
            page.blank()
        page.line(joined((f"{chain.label:<5}", "bold"), f"“{chain.quote}”"), hang=5)
        page.line(joined((f"{plain(chain.path)} [{chain.span.start}:{chain.span.end}]", "dim")), 5, 2)
        if chain.open is not None:
            page.line(joined(("?  ", "bold yellow"), plain(chain.open)), 5, 3)
        for link, place in zip(chain.links, chain.places, strict=True):
            _hop(page, link, place, top=link is chain.links[0] and chain.open is None)


def _hop(page: Page, link: LinkWords, place: str | None, *, top: bool) -> None:
    if not top:
        page.line("│", 5)
    page.line(joined(("●  " if top else "▼  "), (plain(link.name), "bold"), f", {link.kind}; {link.basis}: {HOPS[link.basis]}"), 5, 3)
    words = [f"words {quoted(link.text)}" if link.text else "", f"cue {quoted(link.cue)}" if link.cue else ""]
    said = ", ".join(part for part in words if part)
    if said:
        page.line(f"{said} {place}" if place else said, 8, 2)
    if link.knowledge:
        by = f" ({quoted(link.knowledge_words)})" if link.knowledge_words else ""
        page.line(f"knows by: {KNOWN[link.knowledge]}{by}", 8, 2)
