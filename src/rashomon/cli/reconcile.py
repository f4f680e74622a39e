"""`rashomon reconcile`: reports in, the account on the terminal, the dossier in files."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from ..parse import ModelMissingError
from ..pipeline import Options, reconcile
from ..read import read
from ..records.dossier import Dossier
from ..records.report import Reading, Unread
from ..tell.json import to_json
from ..tell.terminal import account
from . import output
from .talk import ProblemError, complain, console, write_bytes

FINDING, LEFT_OUT = 1, 3

FINDINGS: dict[str, Callable[[Dossier], bool]] = {
    "conflict": lambda dossier: bool(dossier.conflicts),
    "contested": lambda dossier: _stands(dossier, "contested"),
    "undetermined": lambda dossier: _stands(dossier, "undetermined"),
    "single-origin": lambda dossier: _stands(dossier, "single-origin"),
    "derivation": lambda dossier: bool(dossier.derivations),
    "unread": lambda dossier: bool(dossier.unread),
}
"""What `--fail-on` can ask for."""


def reconcile_command(
    reports: Annotated[list[str], typer.Argument(metavar="REPORT...", help="Files, folders or patterns.")],
    out: Annotated[list[Path] | None, typer.Option("-o", "--output", metavar="PATH", help="Write the dossier; again for more.")] = None,
    jobs: Annotated[int, typer.Option(min=1, help="Processes that parse.")] = 1,
    model: Annotated[str, typer.Option(help="An installed spaCy pipeline.")] = Options().model,
    text: Annotated[bool, typer.Option("--text/--no-text", help="Keep the reports' texts in the dossier.")] = True,
    as_json: Annotated[bool, typer.Option("--json", help="Print the dossier's JSON instead of the account.")] = False,
    rules_only: Annotated[bool, typer.Option("--rules-only", help="Find who says what by the rules alone, without the tagger.")] = False,
    width: Annotated[int | None, typer.Option(min=40, help="Columns of the account.")] = None,
    fail_on: Annotated[
        list[str] | None, typer.Option(metavar="FINDING", help=f"Exit with 1 if there is one: {', '.join(FINDINGS)}.")
    ] = None,
) -> int:
    """Read the reports, reconcile them, print the account, write what is asked for."""
    _check_findings(fail_on or [])
    output.check(out or [])
    reading = _read(reports)
    with Console(stderr=True).status(f"Reconciling {len(reading.reports)} report(s)"):
        dossier = _reconcile(reading, Options(model=model, jobs=jobs, text=text, rules_only=rules_only))
    _say_unread(item for item in dossier.unread if item not in reading.unread)
    for note in dossier.notes:
        complain(note.path, note.message)
    output.write(dossier, out or [])
    if as_json:
        write_bytes(to_json(dossier))
    else:
        account(dossier, console(width))
    if any(FINDINGS[name](dossier) for name in fail_on or []):
        return FINDING
    return LEFT_OUT if reading.unread or dossier.unread else 0


def _check_findings(names: list[str]) -> None:
    unknown = [name for name in names if name not in FINDINGS]
    if unknown:
        raise ProblemError("--fail-on", f"{unknown[0]!r} is no finding; choose from {', '.join(FINDINGS)}")


def _read(paths: list[str]) -> Reading:
    """The reports; what was left out or guessed is said on stderr. Raises `ProblemError` where nothing was readable."""
    reading = read(*paths)
    _say_unread(reading.unread)
    for note in reading.notes:
        complain(note.path, note.message)
    if not reading.reports:
        raise ProblemError("nothing to reconcile", "no report could be read; see rashomon inspect")
    return reading


def _say_unread(unread: Iterable[Unread]) -> None:
    for item in unread:
        complain(item.path, item.reason)


def _reconcile(reading: Reading, options: Options) -> Dossier:
    try:
        return reconcile(reading, options)
    except ModelMissingError as error:
        raise ProblemError("--model", str(error)) from error


def _stands(dossier: Dossier, standing: str) -> bool:
    return any(event.standing == standing for event in dossier.events)
