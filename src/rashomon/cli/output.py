"""Outputs: checked before the work starts, written whole or not at all."""

import os
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from ..records.dossier import Dossier
from ..tell.json import to_json
from .talk import ProblemError

WRITERS: dict[str, Callable[[Dossier], bytes]] = {".json": to_json}
"""What a file's ending says that it is to hold."""


def check(paths: Iterable[Path]) -> None:
    """Can all of these be written? Raises `ProblemError` for an ending that says nothing and for a folder that takes no files."""
    for path in paths:
        if path.is_dir():
            raise ProblemError(path, "a folder stands there; give a file's name")
        if path.suffix.lower() not in WRITERS:
            raise ProblemError(path, f"the ending says no kind of output; known: {', '.join(WRITERS)}")
        folder = path.resolve().parent
        if not folder.is_dir():
            raise ProblemError(path, f"the folder {folder.name or folder} does not exist; make it first")
        if not os.access(folder, os.W_OK | os.X_OK):
            raise ProblemError(path, f"the folder {folder.name or folder} is not writable; choose another")


def write(dossier: Dossier, paths: Iterable[Path]) -> None:
    """Write each output beside its place first, and move all into place when all are complete. Raises `ProblemError`."""
    waiting: list[tuple[str, Path]] = []
    path = Path()
    try:
        for path in paths:
            waiting.append((_write_beside(path.resolve(), WRITERS[path.suffix.lower()](dossier)), path.resolve()))
        while waiting:
            made, path = waiting[0]
            os.replace(made, path)
            waiting.pop(0)
    except OSError as error:
        raise ProblemError(path, f"could not be written: {(error.strerror or '').lower()}") from error
    finally:
        for made, _ in waiting:
            Path(made).unlink(missing_ok=True)


def _write_beside(path: Path, data: bytes) -> str:
    """A complete new file in the same folder, with the rights that a new file would have."""
    handle, made = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(made, path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
    except BaseException:
        Path(made).unlink(missing_ok=True)
        raise
    return made


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
