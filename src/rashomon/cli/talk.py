"""What every command shares: errors of one line, consoles, JSON to stdout, dossiers from files."""

import sys
from pathlib import Path
from typing import Any

import msgspec
from rich.console import Console

from ..records.dossier import Dossier, decode
from ..tell.words import plain

DEFAULT_DOSSIER = Path("dossier.json")


class ProblemError(Exception):
    """Something that the user can mend: where it is, what it is and what to do; and the exit code."""

    def __init__(self, where: object, what: str, code: int = 2) -> None:
        super().__init__(f"{where}: {what}")
        self.where, self.what, self.code = str(where), what, code


def complain(where: str, what: str) -> None:
    """One line on stderr: "rashomon: WHERE: WHAT"."""
    print(f"rashomon: {plain(where)}: {plain(what)}", file=sys.stderr)


def console(width: int | None = None) -> Console:
    """Standard output as a console: colours on a terminal only and never with NO_COLOR; 80 columns where it is no terminal."""
    made = Console(width=width, highlight=False, markup=False, emoji=False)
    return made if made.is_terminal or width else Console(width=80, highlight=False, markup=False, emoji=False)


def print_json(value: Any) -> None:
    """A record, or plain lists and dictionaries, as indented JSON on standard output."""
    write_bytes(msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n")


def write_bytes(data: bytes) -> None:
    """Bytes on standard output, after what stands in its buffer."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def load(path: Path | None) -> Dossier:
    """The dossier at `path`, else `dossier.json` here. Raises `ProblemError`."""
    path = existing(path)
    try:
        return decode(path.read_bytes())
    except OSError as error:
        raise ProblemError(path, f"{_reason(error)}; name a dossier that rashomon reconcile wrote") from error
    except msgspec.ValidationError as error:
        raise ProblemError(path, f"no dossier that this version reads: {error}; rashomon verify says more") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ProblemError(path, f"not readable as JSON: {error}; write it anew with rashomon reconcile") from error


def existing(path: Path | None) -> Path:
    """The path, else `dossier.json` here; raises `ProblemError` where there is no such file."""
    if path is None and not DEFAULT_DOSSIER.is_file():
        raise ProblemError(DEFAULT_DOSSIER, "not in this folder; name the dossier")
    path = path or DEFAULT_DOSSIER
    if not path.is_file():
        what = "a folder" if path.is_dir() else "no such file"
        raise ProblemError(path, f"{what}; name a dossier that rashomon reconcile wrote")
    return path


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()
