"""Small dossiers for tests, built from texts and the words in them: every span is found by searching, none is written by hand."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from rashomon.records.claim import (
    Claim,
    ClaimPlace,
    Link,
    Participant,
    Quantity,
    Time,
    Trigger,
    claim_id,
)
from rashomon.records.dossier import Dossier, seal
from rashomon.records.event import (
    Conflict,
    Derivation,
    Event,
    Holding,
    Passage,
    Position,
    StandingReason,
    conflict_id,
)
from rashomon.records.ids import make_id
from rashomon.records.report import Report, Unread, report_id
from rashomon.records.source import Entity, EntityMention, Place, Source
from rashomon.records.span import Span
from rashomon.tell.reasons import worded


def find(text: str, words: str, within: Span | None = None) -> Span:
    """Where `words` first stand in the text (or in a part of it)."""
    start = text.index(words, within.start if within else 0)
    return Span(start, start + len(words))


def file_bytes(outlet: str, published: str | None, text: str) -> bytes:
    """A report file with front matter whose stored text is `text`."""
    dated = f"published: {published}\n" if published else ""
    return f"---\noutlet: {outlet}\n{dated}---\n{text}".encode()


SENTENCE = re.compile(r"[^\s].*?(?:[.!?…]+[\"”’»)]*(?=\s|$)|(?=\n|$))")


@dataclass
class Builder:
    """Collects reports, claims and events; `dossier()` gives the sealed record. Claims without an event get one of their own."""

    reports: list[Report] = field(default_factory=list)
    sources: list[Source] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    derivations: list[Derivation] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)

    def sentences(self) -> dict[str, tuple[Span, ...]]:
        """The sentences of the plain texts that tests write: to a stop before a blank, or to the end of a line."""
        return {r.id: tuple(Span(*m.span()) for m in SENTENCE.finditer(r.text or "")) for r in self.reports}

    def report(self, outlet: str, text: str, published: str | None = None, path: str | None = None) -> str:
        """Add a report and its outlet as a source; the outlet's name is the report's handle in the other methods."""
        data = file_bytes(outlet, published, text)
        raw, stored = sha256(data).hexdigest(), sha256(text.encode()).hexdigest()
        path = path or outlet.lower().replace(" ", "-") + ".txt"
        report = Report(
            id=report_id(raw, stored), path=path, url=None, outlet=outlet, outlet_basis="front matter", title=None, author=None,
            published=published, published_basis="front matter" if published else None, kind=None, language="en", sha256=raw,
            length=len(text), text=text,
        )  # fmt: skip
        self.reports.append(report)
        self.files[path] = data
        self.source(outlet, "outlet", reports=(report.id,))
        return outlet

    def source(self, name: str, kind: str = "person", **fields: Any) -> str:
        """Add a source; its name is its handle. `kind="unnamed"` makes the name its description."""
        given = {"name": None, "description": name} if kind == "unnamed" else {"name": name}
        self.sources.append(Source(id=make_id("s", name), kind=kind, **given, **fields))  # type: ignore[arg-type]
        return name

    def place(self, name: str, **fields: Any) -> str:
        self.places.append(Place(id=make_id("p", name), name=name, **fields))
        return make_id("p", name)

    def entity(self, name: str, kind: str, *mentions: tuple[str, str]) -> str:
        """Add an entity with its mentions as (outlet, words)."""
        found = tuple(EntityMention(self.of(o).id, find(self.of(o).text or "", words)) for o, words in mentions)
        self.entities.append(Entity(id=make_id("n", name), name=name, kind=kind, mentions=found))  # type: ignore[arg-type]
        return make_id("n", name)

    def of(self, outlet: str) -> Report:
        return next(r for r in self.reports if r.outlet == outlet)

    def claim(
        self,
        outlet: str,
        quote: str,
        trigger: str,
        said: Sequence[tuple[str, str]] = (),
        *,
        who: Sequence[tuple[str, str]] = (),
        when: tuple[str, str, str] | None = None,
        where: Sequence[tuple[str, str]] = (),
        figures: Sequence[tuple[str, float | None, float | None, str]] = (),
        entity: str | None = None,
        place: str | None = None,
        **fields: Any,
    ) -> str:
        """Add a claim: `said` is (source, cue words) from the origin to the last carrier; the outlet is put behind them."""
        report = self.of(outlet)
        text = report.text or ""
        span = find(text, quote)
        head = find(text, trigger, span)
        links = [self.link(text, name, cue) for name, cue in said]
        links.append(Link(source=self.id_of(outlet), span=None, cue=None, basis="outlet"))
        given: dict[str, Any] = {
            "participants": tuple(Participant(r, find(text, w, span), w, entity) for r, w in who),  # type: ignore[arg-type]
            "places": tuple(ClaimPlace(r, find(text, w, span), w, place) for r, w in where),  # type: ignore[arg-type]
            "quantities": tuple(
                Quantity(span=find(text, w, span), text=w, low=low, high=high, unit=unit) for w, low, high, unit in figures
            ),
            "time": self.time(find(text, when[0]), *when) if when else None,
            "polarity": "affirmed", "polarity_span": None, "certainty": "stated", "certainty_span": None, "voice": "reporting",
        }  # fmt: skip
        claim = Claim(
            id=claim_id(report.id, head, span), label=f"C{len(self.claims) + 1}", report=report.id, paragraph=0, sentence=0,
            span=span, quote=quote, trigger=Trigger(head, trigger, trigger.lower(), "verb"),
            chain=tuple(link.source for link in links), links=tuple(links), **(given | fields),
        )  # fmt: skip
        self.claims.append(claim)
        return claim.id

    def link(self, text: str, name: str, cue: str) -> Link:
        words = find(text, name) if name in text else None
        return Link(source=self.id_of(name), span=words, cue=find(text, cue), basis="stated", knowledge=None)

    def time(self, span: Span, words: str, earliest: str, latest: str) -> Time:
        return Time(edtf=earliest, earliest=earliest, latest=latest, span=span, text=words, anchor="stated", anchor_ref=None)

    def id_of(self, name: str) -> str:
        return make_id("s", name)

    def event(
        self,
        claims: Sequence[str],
        standing: str = "single-origin",
        code: str = "one telling",
        origins: Sequence[str] = (),
        **fields: Any,
    ) -> str:
        """Add an event of claims; `origins` are names of sources."""
        origin_ids = tuple(self.id_of(o) for o in origins)
        why = StandingReason(code=code, origins=origin_ids, claims=tuple(claims))  # type: ignore[arg-type]
        given = {
            "time": next((c.time for c in self.claims if c.id in claims and c.time), None),
            "positions": (),
            "origins": origin_ids,
        }
        label = f"E{len(self.events) + 1}"
        event = Event(
            id=make_id("e", *claims), label=label, claims=tuple(claims), standing=standing, reason="", why=why, **(given | fields)
        )  # type: ignore[arg-type]
        self.events.append(event)
        return event.id

    def position(self, slot: str, value: str, claims: Sequence[str], origins: Sequence[str], routes: Sequence[str] = ()) -> Position:
        holders, carriers = tuple(map(self.id_of, origins)), tuple(map(self.id_of, routes))
        return Position(slot=slot, value=value, claims=tuple(claims), origins=holders, routes=carriers, standing="single-origin")  # type: ignore[arg-type]

    def conflict(self, kind: str, sides: Sequence[tuple[str, Sequence[str], Sequence[str]]], event: str, between: str = "origins") -> str:
        """Add a conflict; each side is (value, claims, names of origins)."""
        held = tuple(Holding(value=v, claims=tuple(c), origins=tuple(map(self.id_of, o))) for v, c, o in sides)
        claims = tuple(h.claims for h in held)
        conflict = Conflict(
            id=conflict_id(kind, "", claims), label=f"K{len(self.conflicts) + 1}", kind=kind,
            claims=claims, between=between, explanation="", event=event, sides=held,
        )  # type: ignore[arg-type]  # fmt: skip
        self.conflicts.append(conflict)
        return conflict.id

    def derivation(self, taker: str, to: str, basis: str, words: Sequence[str], weight: float = 0.5) -> None:
        """Add a derivation between outlets (or to a source by name), its evidence given in the taker's words."""
        report = self.of(taker)
        target = next((r.id for r in self.reports if r.outlet == to), self.id_of(to))
        evidence = tuple(Passage(report.id, find(report.text or "", w)) for w in words)
        made = Derivation(
            id=make_id("d", report.id, target, basis), taker=report.id, to=target, basis=basis, evidence=evidence, weight=weight
        )  # type: ignore[arg-type]
        self.derivations.append(made)

    def dossier(self) -> Dossier:
        """The sealed dossier, with its reasons in words."""
        told = {c for event in self.events for c in event.claims}
        for claim in self.claims:
            if claim.id not in told:
                self.event([claim.id])
        names = ("reports", "unread", "sources", "claims", "entities", "places", "events", "conflicts", "derivations")
        return seal(worded(Dossier(**{name: tuple(getattr(self, name)) for name in names})))

    def write(self, folder: Path) -> None:
        """Write the report files where `verify` and `read` can find them."""
        for path, data in self.files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)


LONGITUDE = """NAMPULA, June 12 (Longitude) - About 600 soldiers drove south through Mandimba to Cuamba, a major told Longitude.

The advisers flew out at dusk on Wednesday, two airport workers said.

The defence ministry said that nobody had ordered a withdrawal. The colonel is to be tried in July.
"""
REVIEW = """More than 700 soldiers then drove out by way of Mandimba to Cuamba, Longitude reported, citing a major.

The ministry's word that nothing was lost is, to put it gently, [imaginative]. The company may not have been paid.
"""
MINISTRY = """The personnel of a contracted company left the city by air on the morning of 11 June.

The commander acted on his own authority.
"""


def garrison() -> Builder:
    """Three reports in small: a conflict in figures between tellings, one in times between origins, a retelling, an opinion."""
    b = Builder()
    b.report("Longitude", LONGITUDE, "2026-06-12")
    b.report("The Rift Review", REVIEW)
    b.report("Ministry of Defence", MINISTRY, "2026-06-12")
    b.source("a major", "unnamed")
    b.source("two airport workers", "unnamed")
    cuamba = b.place("Cuamba", country="MZ", lat=-14.8, lon=36.53, gazetteer="geonames:1052373")
    soldiers = b.entity("soldiers", "force", ("Longitude", "600 soldiers"), ("The Rift Review", "700 soldiers"))
    left = b.claim(
        "Longitude", "About 600 soldiers drove south through Mandimba to Cuamba", "drove", [("a major", "told")],
        who=[("agent", "About 600 soldiers")], where=[("via", "Mandimba"), ("to", "Cuamba")], entity=soldiers, place=cuamba,
        figures=[("About 600", 540, 660, "soldier")],
    )  # fmt: skip
    retold = b.claim(
        "The Rift Review", "More than 700 soldiers then drove out by way of Mandimba to Cuamba", "drove out",
        [("a major", "citing"), ("Longitude", "reported")], who=[("agent", "More than 700 soldiers")], entity=soldiers,
        where=[("to", "Cuamba")], figures=[("More than 700", 700, None, "soldier")],
    )  # fmt: skip
    dusk = b.claim(
        "Longitude", "The advisers flew out at dusk on Wednesday", "flew out", [("two airport workers", "said")],
        who=[("agent", "The advisers")], when=("at dusk on Wednesday", "2026-06-10", "2026-06-10"),
    )  # fmt: skip
    morning = b.claim(
        "Ministry of Defence", "The personnel of a contracted company left the city by air on the morning of 11 June", "left",
        who=[("agent", "The personnel of a contracted company")], when=("the morning of 11 June", "2026-06-11", "2026-06-11"),
    )  # fmt: skip
    b.claim("Longitude", "nobody had ordered a withdrawal", "ordered", polarity="negated")
    b.claim("Longitude", "The colonel is to be tried in July", "tried", certainty="planned")
    b.claim("The Rift Review", "nothing was lost is, to put it gently, [imaginative]", "imaginative", voice="opinion")
    b.claim("The Rift Review", "The company may not have been paid", "paid", certainty="hedged")
    b.claim("Ministry of Defence", "The commander acted on his own authority", "acted")
    drive = b.event([left, retold], "single-origin", "one origin told differently", ["a major"], positions=(
        b.position("how_many", "about 600 soldiers", [left], ["a major"]),
        b.position("how_many", "more than 700 soldiers", [retold], ["a major"], ["Longitude"]),
    ))  # fmt: skip
    flight = b.event(
        [dusk, morning], "contested", "origins in conflict", ["two airport workers", "Ministry of Defence"], time=None, after=()
    )
    b.conflict(
        "quantity",
        [("about 600 soldiers", [left], ["a major"]), ("more than 700 soldiers", [retold], ["a major"])], drive, "tellings",
    )  # fmt: skip
    b.conflict(
        "time",
        [("2026-06-10", [dusk], ["two airport workers"]), ("2026-06-11", [morning], ["Ministry of Defence"])], flight,
    )  # fmt: skip
    b.derivation("The Rift Review", "Longitude", "cites", ["Longitude reported"])
    return b
