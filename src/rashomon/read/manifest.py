"""`reports.csv`: what is known of reports whose files cannot be edited, one line a report."""

import csv
import io
from dataclasses import dataclass, field
from pathlib import Path

from .dates import complaint, iso
from .encoding import decode
from .source import (
    KEYS,
    Fields,
    Given,
    Remark,
    UnreadableError,
    one_line,
)
from .text import normalise

NAME = "reports.csv"
DELIMITERS = (",", ";", "\t")  # spreadsheets write a semicolon where the comma is the decimal mark


@dataclass(slots=True)
class Manifest:
    """Fields by the file's real path. A field's line is its line in the manifest; `lines` has that of each file."""

    path: Path
    rows: dict[Path, Fields] = field(default_factory=dict)
    lines: dict[Path, int] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)


def load(path: Path) -> Manifest:
    """Read a manifest: its paths count from its folder, its faults become remarks. Raises `UnreadableError` and `OSError`."""
    text = normalise(decode(path.read_bytes())[0])
    manifest = Manifest(path)
    reader = csv.reader(io.StringIO(text), delimiter=_delimiter(text))
    try:
        header = [cell.strip().lower() for cell in next(reader, [])]
        if "path" not in header:
            raise UnreadableError(f'its first line names no column "path"; write: path,{",".join(KEYS)}')
        start = reader.line_num + 1
        for cells in reader:
            _add(manifest, start, dict(zip(header, cells, strict=False)))
            start = reader.line_num + 1
    except csv.Error as error:
        manifest.remarks.append(Remark(reader.line_num, f"no valid CSV ({error}); what follows was left out", lost=True))
    return manifest


def _delimiter(text: str) -> str:
    header = text.partition("\n")[0]
    return max(DELIMITERS, key=header.count)  # the comma where none occurs


def _add(manifest: Manifest, line: int, cells: dict[str, str]) -> None:
    row = {key: one_line(value) for key, value in cells.items()}
    if not any(row.values()):
        return
    target = _target(manifest, row.get("path", ""))
    if target is None:
        manifest.remarks.append(Remark(line, f'path: "{row.get("path", "")}" names no file; the line was left out', lost=True))
    elif target in manifest.rows:
        message = f'path: "{row["path"]}" has line {manifest.lines[target]} already, which counts; this one was left out'
        manifest.remarks.append(Remark(line, message, lost=True))
    else:
        manifest.lines[target] = line
        manifest.rows[target] = _fields(manifest, line, row)


def _target(manifest: Manifest, value: str) -> Path | None:
    try:
        return Path(manifest.path.parent, value.replace("\\", "/")).resolve() if value else None
    except (OSError, ValueError, RuntimeError):
        return None


def _fields(manifest: Manifest, line: int, row: dict[str, str]) -> Fields:
    fields = {key: Given(row[key], line) for key in KEYS if row.get(key)}
    if "published" in fields and iso(row["published"]) is None:
        del fields["published"]
        manifest.remarks.append(Remark(line, complaint(row["published"]), lost=True))
    return fields
