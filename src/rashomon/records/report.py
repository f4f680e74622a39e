"""Reports: what came in, as it is stored; and what could not be read."""

from msgspec import Struct

from .ids import make_id
from .vocabulary import OutletBasis, PublishedBasis


class Report(Struct, frozen=True, kw_only=True):
    """One document: "the file at `path`, published by `outlet` on `published`, says `text`".

    `text` is the stored text in which every span counts: what follows the front matter, line breaks made LF, nothing else
    changed. `sha256` is that of the file's bytes, `length` the text's in code points. `published` is an ISO 8601 date or
    date-time. Where two outlets compete, `outlet` is null and `outlet_candidates` holds both.
    """

    id: str
    path: str
    url: str | None
    outlet: str | None
    outlet_basis: OutletBasis | None
    outlet_candidates: tuple[str, ...] = ()
    title: str | None
    author: str | None
    published: str | None
    published_basis: PublishedBasis | None
    kind: str | None
    language: str | None
    sha256: str
    length: int
    text: str | None


class Unread(Struct, frozen=True):
    """A file, or a part of one (a date that is none: its path has the line), that was left out, and why."""

    path: str
    reason: str


class Note(Struct, frozen=True):
    """Something that a reader should know about a file that was read all the same (a guess, an encoding, a file given twice)."""

    path: str
    message: str


class Reading(Struct, frozen=True):
    """What the read room gives: the reports in canonical order, what was left out, and what to say about the rest."""

    reports: tuple[Report, ...]
    unread: tuple[Unread, ...] = ()
    notes: tuple[Note, ...] = ()


def report_id(sha256: str, text_sha256: str) -> str:
    """The id of a report: the file's bytes and the stored text, whatever the file is called.

    Both are in it, so that a text altered in a dossier no longer fits its report's id.
    """
    return make_id("r", sha256, text_sha256)
