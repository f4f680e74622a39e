"""The dossier: all that is known of one set of reports. Its JSON is a contract."""

from hashlib import sha256
from typing import Literal

import msgspec
from msgspec import Struct

from .claim import Claim
from .event import Conflict, Derivation, Event
from .report import Note, Report, Unread
from .source import Entity, OpenLink, Place, Source

FORMAT: Literal["rashomon-dossier"] = "rashomon-dossier"
VERSION: Literal[1] = 1


class Dossier(Struct, frozen=True, kw_only=True):
    """Reports, claims, events and all that relates them. `notes` say what is odd about a report's times; `digest` is the SHA-256 of the
    dossier's canonical JSON without it."""

    format: Literal["rashomon-dossier"] = FORMAT
    version: Literal[1] = VERSION
    reports: tuple[Report, ...] = ()
    unread: tuple[Unread, ...] = ()
    sources: tuple[Source, ...] = ()
    claims: tuple[Claim, ...] = ()
    entities: tuple[Entity, ...] = ()
    places: tuple[Place, ...] = ()
    events: tuple[Event, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    derivations: tuple[Derivation, ...] = ()
    open_links: tuple[OpenLink, ...] = ()
    notes: tuple[Note, ...] = ()
    digest: str = ""


def encode(dossier: Dossier) -> bytes:
    """The dossier as JSON: UTF-8, two spaces of indent, a final line break, the same bytes for the same dossier."""
    return msgspec.json.format(msgspec.json.encode(dossier), indent=2) + b"\n"


def decode(data: bytes) -> Dossier:
    """Read a dossier's JSON. Raises `msgspec.ValidationError` (with the path of the fault) or `msgspec.DecodeError`."""
    return msgspec.json.decode(data, type=Dossier)


def digest(dossier: Dossier) -> str:
    """SHA-256 over the compact JSON of the dossier with an empty digest: any later change of any field alters it."""
    return sha256(msgspec.json.encode(msgspec.structs.replace(dossier, digest=""))).hexdigest()


def seal(dossier: Dossier) -> Dossier:
    """The dossier with its digest."""
    return msgspec.structs.replace(dossier, digest=digest(dossier))
