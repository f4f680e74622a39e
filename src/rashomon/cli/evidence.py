"""`rashomon explain` and `rashomon verify`: the evidence of an item, the soundness of a dossier."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from ..explain import (
    UnknownItemError,
    chains,
    draw,
    draw_map,
    explain,
    places,
    show,
)
from ..records.dossier import Dossier
from ..verify import verify
from .talk import (
    ProblemError,
    complain,
    console,
    existing,
    load,
    print_json,
)

FINDING = 1
Answer = TypeVar("Answer")


def explain_command(
    item: Annotated[str, typer.Argument(metavar="ID", help="A label (C12, E7, K1), an id, or a source's name.")],
    dossier: Annotated[Path | None, typer.Argument(metavar="DOSSIER", help="The dossier; dossier.json here if not given.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    width: Annotated[int | None, typer.Option(min=40, help="Columns of the page.")] = None,
) -> int:
    """Show the evidence behind a claim, an event, a conflict or a source."""
    evidence = _asked(explain, dossier, item)
    if as_json:
        print_json(evidence)
    else:
        show(evidence, console(width))
    return 0


def chain_command(
    item: Annotated[str, typer.Argument(metavar="ID", help="A claim or an event: a label (C12, E7) or an id.")],
    dossier: Annotated[Path | None, typer.Argument(metavar="DOSSIER", help="The dossier; dossier.json here if not given.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    width: Annotated[int | None, typer.Option(min=40, help="Columns of the page.")] = None,
) -> int:
    """Draw the chain of a claim, or of every claim of an event: who says so, in which words, through whom, and where it ends."""
    drawn = _asked(chains, dossier, item)
    if as_json:
        print_json(drawn)
    else:
        draw(drawn, console(width))
    return 0


def places_command(
    dossier: Annotated[Path | None, typer.Argument(metavar="DOSSIER", help="The dossier; dossier.json here if not given.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    width: Annotated[int | None, typer.Option(min=40, help="Columns of the page.")] = None,
) -> int:
    """List every place: where it lies, how that was decided, what happened there; and every movement, from where to where."""
    found = places(load(dossier))
    if as_json:
        print_json(found)
    else:
        draw_map(found, console(width))
    return 0


def _asked(ask: Callable[[Dossier, str], Answer], dossier: Path | None, item: str) -> Answer:
    """What a dossier says of one item. Raises `ProblemError` where it does not know the item, or what the item refers to."""
    try:
        return ask(load(dossier), item)
    except UnknownItemError as error:
        raise ProblemError(item, str(error)) from error
    except KeyError as error:
        raise ProblemError(item, f"it refers to {error}, which is not in the dossier; see rashomon verify") from error


def verify_command(
    dossier: Annotated[Path | None, typer.Argument(metavar="DOSSIER", help="The dossier; dossier.json here if not given.")] = None,
    reports: Annotated[Path | None, typer.Option(metavar="DIR", help="The folder of the reports; the dossier's own if not given.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> int:
    """Check a dossier; a line for each finding."""
    path = existing(dossier)
    if reports is not None and not reports.is_dir():
        raise ProblemError(reports, "no such folder; name the folder that holds the reports")
    try:
        verdict = verify(path, reports)
    except OSError as error:
        raise ProblemError(path, (error.strerror or type(error).__name__).lower()) from error
    for note in verdict.notes:
        complain("note", note)
    if as_json:
        print_json({"sound": verdict.sound, "findings": verdict.findings, "notes": verdict.notes})
    else:
        for line in [finding.line() for finding in verdict.findings] or [f"{path}: sound"]:
            typer.echo(line)
    return 0 if verdict.sound else FINDING
