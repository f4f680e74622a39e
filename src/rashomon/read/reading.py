"""All inputs together: files found and loaded, each text counted once, every report with its outlet, date and language."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from ..records.report import Note, Reading, Unread
from . import manifest as manifests
from .collect import Collected, Entry, collect, reason
from .loading import Loaded, load
from .manifest import Manifest
from .reports import make_report, stated_outlet
from .source import CONTROL, Fields, Remark, UnreadableError


@dataclass(slots=True)
class Desk:
    """What has come in so far. `known` has the manifest's fields of a file by its real path."""

    collected: Collected
    known: dict[Path, Fields] = field(default_factory=dict)
    manifests: list[tuple[Entry, Manifest]] = field(default_factory=list)
    loaded: list[tuple[Entry, Loaded]] = field(default_factory=list)
    refused: list[tuple[Entry, str]] = field(default_factory=list)


def read(*paths: str | Path) -> Reading:
    """Read reports from files, folders (with all that is in them), patterns (`*`, `?`, `[...]`) and manifests.

    Never raises for bad input: what cannot be read is named in `unread` with its reason, what was guessed or mended in `notes`.
    The reports come in the order of their paths, whatever the order of the arguments.
    """
    desk = Desk(collect(paths))
    _take_manifests(desk)
    _load_all(desk)
    kept, same = _each_once(desk)
    base = _common_folder([entry.path for entry, _ in kept])
    reports, notes = [], list(desk.collected.notes)
    unread = [*desk.collected.unread, *(Unread(_shown(entry, base), why) for entry, why in desk.refused)]
    unread += [Unread(_shown(entry, base), f"same text as {_shown(first, base)}; counted once") for entry, first in same]
    for entry, loaded in kept:
        report, remarks = make_report(loaded, _shown(entry, base), desk.known.get(entry.path.resolve(), {}))
        reports.append(report)
        _say(report.path, remarks, unread, notes)
    for entry, manifest in desk.manifests:
        _say(_shown(entry, base), manifest.remarks, unread, notes)
    return Reading(
        tuple(sorted(reports, key=lambda report: (report.path, report.id))),
        tuple(sorted({Unread(_clean(item.path), _clean(item.reason)) for item in unread}, key=_by_path)),
        tuple(sorted({Note(_clean(note.path), _clean(note.message)) for note in notes}, key=_by_message)),
    )


def _take_manifests(desk: Desk) -> None:
    """Load the manifests named, met in folders, or lying beside a file; one named on its own brings the files that it lists."""
    met = dict(desk.collected.manifests)
    for entry in desk.collected.files.values():
        beside = Entry(entry.path.with_name(manifests.NAME), Path(entry.shown).with_name(manifests.NAME).as_posix())
        if beside.path.is_file():
            met.setdefault(beside.path.resolve(), beside)
    for real, entry in sorted(met.items()):
        try:
            manifest = manifests.load(entry.path)
        except (UnreadableError, OSError) as error:
            desk.refused.append((entry, _why(error)))
            continue
        desk.manifests.append((entry, manifest))
        for path, fields in manifest.rows.items():
            desk.known.setdefault(path, fields)
        _take_listed(desk, entry, manifest, named=real in desk.collected.listed, met=real in desk.collected.manifests)


def _take_listed(desk: Desk, entry: Entry, manifest: Manifest, *, named: bool, met: bool) -> None:
    for path, line in manifest.lines.items():
        if not path.is_file():
            if met:
                manifest.remarks.append(
                    Remark(line, f'path: no such file "{os.path.relpath(path, entry.path.parent)}"; correct the line', lost=True)
                )
        elif named:
            desk.collected.add(Entry(path, Path(os.path.relpath(path)).as_posix()))


def _load_all(desk: Desk) -> None:
    for entry in sorted(desk.collected.files.values()):
        try:
            desk.loaded.append((entry, load(entry.path)))
        except (UnreadableError, OSError) as error:
            desk.refused.append((entry, _why(error)))


def _why(error: Exception) -> str:
    return str(error) if isinstance(error, UnreadableError) else reason(error)


def _each_once(desk: Desk) -> tuple[list[tuple[Entry, Loaded]], list[tuple[Entry, Entry]]]:
    """The files whose text came first, and each later one with the first that has its text.

    Outlets that are given and differ make the same text two reports: that one copied the other is what the account should show.
    """
    kept: list[tuple[Entry, Loaded]] = []
    same: list[tuple[Entry, Entry]] = []
    seen: dict[str, list[tuple[Entry, str, str]]] = {}  # by text: entry, the bytes' hash, outlet given
    for entry, item in desk.loaded:
        outlet = stated_outlet(item, desk.known.get(entry.path.resolve(), {}))
        earlier = seen.setdefault(item.content.text, [])
        first = next((other for other, digest, rival in earlier if digest == item.sha256 or _agree(outlet, rival)), None)
        if first is None:
            kept.append((entry, item))
            earlier.append((entry, item.sha256, outlet))
        else:
            same.append((entry, first))
    return kept, same


def _agree(outlet: str, other: str) -> bool:
    """Are they one outlet, as far as is given?"""
    return not (outlet and other) or outlet == other


def _common_folder(paths: list[Path]) -> Path | None:
    try:
        return Path(os.path.commonpath([path.parent for path in paths])) if paths else None
    except ValueError:  # on different drives
        return None


def _shown(entry: Entry, base: Path | None) -> str:
    """The path from the folder that holds all reports; outside it, as the user gave it."""
    inside = base is not None and entry.path.is_relative_to(base)
    return _clean(entry.path.relative_to(base).as_posix() if inside and base else Path(entry.shown).as_posix())


def _clean(value: str) -> str:
    """Names that are no valid Unicode can still be shown and written as JSON."""
    return CONTROL.sub(" ", value.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))


def _say(path: str, remarks: Iterable[Remark], unread: list[Unread], notes: list[Note]) -> None:
    """Each remark with its path and line, among what was left out or among the notes."""
    for line, message, lost in remarks:
        where = path if line is None else f"{path}:{line}"
        if lost:
            unread.append(Unread(where, message))
        else:
            notes.append(Note(where, message))


def _by_path(item: Unread) -> tuple[str, str]:
    return item.path, item.reason


def _by_message(note: Note) -> tuple[str, str]:
    return note.path, note.message
