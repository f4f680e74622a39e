"""From what the user names (files, folders, patterns, manifests) to the files to read, each once."""

import glob
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from ..records.report import Note, Unread
from .manifest import NAME as MANIFEST

ENDINGS = (".txt", ".md", ".html", ".htm")
MAX_NAMED = 5  # skipped files that a note names


class Entry(NamedTuple):
    """A file to read: its absolute path, and the path as the user would know it."""

    path: Path
    shown: str


@dataclass(slots=True)
class Collected:
    """Files by their real path, manifests by theirs (True: to be read with all files that it lists), and what was left out."""

    files: dict[Path, Entry] = field(default_factory=dict)
    manifests: dict[Path, Entry] = field(default_factory=dict)
    listed: set[Path] = field(default_factory=set)
    unread: list[Unread] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)

    def add(self, entry: Entry) -> None:
        """One file once: of several paths to one file the first in order stays."""
        real = entry.path.resolve()
        self.files[real] = min(self.files.get(real, entry), entry)


def collect(paths: tuple[str | Path, ...]) -> Collected:
    """All files that the paths name, in no particular order."""
    collected = Collected()
    given = [str(path) for path in paths]
    collected.notes += [Note(path, "given more than once; counted once") for path in sorted(set(given)) if given.count(path) > 1]
    for path in sorted(set(given)):
        try:
            _collect_one(collected, path)
        except (OSError, ValueError, RuntimeError) as error:
            collected.unread.append(Unread(path, reason(error)))
    return collected


def reason(error: Exception) -> str:
    """Why the system would not give a file, in one line, with what to do."""
    if isinstance(error, FileNotFoundError):
        return "no such file or folder; check the path"
    if isinstance(error, PermissionError):
        return "no permission to read it; change its permissions or copy it"
    if isinstance(error, OSError):
        return f"cannot be read: {(error.strerror or type(error).__name__).lower()}"
    return f"no valid path: {error}"


def _collect_one(collected: Collected, given: str) -> None:
    path = Path(os.path.abspath(given))
    if given and _exists(path):
        _take(collected, path, given)
    elif glob.has_magic(given):
        _match(collected, given)
    elif given == "-":
        raise ValueError("standard input is not read; save it as a file and name that")
    else:
        raise FileNotFoundError


def _exists(path: Path) -> bool:
    """Is there anything at the path, be it a link that leads nowhere? Raises `OSError` and `ValueError` for an impossible one."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def _take(collected: Collected, path: Path, given: str) -> None:
    if path.is_dir():
        _walk(collected, path, given)
    elif path.name == MANIFEST:
        collected.manifests[path.resolve()] = Entry(path, given)
        collected.listed.add(path.resolve())
    else:
        path.stat()  # raises for a link that leads nowhere
        if not path.is_file():
            raise OSError(0, "neither a file nor a folder")
        collected.add(Entry(path, given))


def _match(collected: Collected, pattern: str) -> None:
    """A pattern takes folders, known endings, and those other endings that it spells out."""
    found, skipped = sorted(glob.glob(pattern, recursive=True)), []
    for match in found:
        path = Path(os.path.abspath(match))
        if path.is_dir() and "**" in pattern:
            continue
        spelt = path.suffix and pattern.lower().endswith(path.suffix.lower())
        if path.is_dir() or spelt or path.name == MANIFEST or path.suffix.lower() in ENDINGS:
            _take(collected, path, match)
        else:
            skipped.append(path.name)
    if not found:
        collected.unread.append(Unread(pattern, "no file matches this pattern; check it"))
    _note_skipped(collected, pattern, skipped)


def _walk(collected: Collected, folder: Path, given: str) -> None:
    skipped: list[str] = []
    found, before = False, len(collected.unread)
    for at, folders, names in os.walk(folder, onerror=lambda error: _unwalkable(collected, folder, given, error)):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(name for name in names if not name.startswith(".")):
            entry = Entry(Path(at, name), _beneath(folder, Path(at, name), given))
            if name == MANIFEST:
                collected.manifests.setdefault(entry.path.resolve(), entry)
            elif entry.path.suffix.lower() in ENDINGS:
                found = True
                collected.add(entry)
            else:
                skipped.append(entry.path.relative_to(folder).as_posix())
    if not found and len(collected.unread) == before:
        collected.unread.append(Unread(given, f"nothing to read in this folder; reports end in {', '.join(ENDINGS)}"))
    _note_skipped(collected, given, skipped)


def _unwalkable(collected: Collected, folder: Path, given: str, error: OSError) -> None:
    collected.unread.append(Unread(_beneath(folder, Path(error.filename or folder), given), reason(error)))


def _beneath(folder: Path, path: Path, given: str) -> str:
    return Path(given, path.relative_to(folder)).as_posix()


def _note_skipped(collected: Collected, given: str, skipped: list[str]) -> None:
    if skipped:
        names = ", ".join(skipped[:MAX_NAMED]) + (", ..." if len(skipped) > MAX_NAMED else "")
        files = "1 file of another kind" if len(skipped) == 1 else f"{len(skipped)} files of other kinds"
        collected.notes.append(Note(given, f"skipped: {files} ({names})"))
