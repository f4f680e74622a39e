"""`rashomon inspect`: what was read, before anything is reconciled."""

from typing import Annotated

import typer
from msgspec.structs import replace

from ..read import read
from ..records.report import Reading, Report
from ..tell.words import published
from .tables import print_table
from .talk import complain, console, print_json

NOTHING, LEFT_OUT = 2, 3
GIVEN = ("front matter", "manifest")


def inspect_command(
    reports: Annotated[list[str], typer.Argument(metavar="REPORT...", help="Files, folders or patterns.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")] = False,
    width: Annotated[int | None, typer.Option(min=40, help="Columns of the table.")] = None,
) -> int:
    """A table of the reports, and a line for each file that could not be read."""
    reading = read(*reports)
    if as_json:
        print_json(replace(reading, reports=tuple(replace(report, text=None) for report in reading.reports)))
    elif reading.reports:
        _table(reading, width)
    for unread in reading.unread:
        complain(unread.path, unread.reason)
    for note in reading.notes:
        complain(note.path, note.message)
    if not reading.reports:
        return NOTHING
    return LEFT_OUT if reading.unread else 0


def _table(reading: Reading, width: int | None) -> None:
    columns = ("report", "outlet", "date", "language", "length", "guessed")
    print_table(console(width), columns, [_row(report) for report in reading.reports])


def _row(report: Report) -> tuple[str, ...]:
    words = len((report.text or "").split())
    length = f"{report.length:,} characters, {words:,} words"
    return report.path, report.outlet or "not known", published(report), report.language or "not known", length, _guessed(report)


def _guessed(report: Report) -> str:
    """What nobody stated: the outlet where it was read off the text or the name, and what competes for it."""
    if report.outlet_candidates and not report.outlet:
        return f'outlet: {" or ".join(report.outlet_candidates)}; give it as "outlet: ..." in front matter or reports.csv'
    if report.outlet_basis and report.outlet_basis not in GIVEN:
        return f"outlet, from the {report.outlet_basis}"
    return ""
