"""`rashomon timeline`: the events of a dossier in the order that words and dates settle."""

from typing import Annotated

import typer

from ..records.dossier import Dossier
from ..tell.timeline import Timeline, timeline
from ..tell.timeline_page import show_timeline
from .tables import DossierPath, Width
from .talk import ProblemError, console, load, print_json


def timeline_command(
    dossier: DossierPath = None,
    events: Annotated[
        list[str] | None,
        typer.Option("--event", metavar="ID", help="Only this event and those settled right before or after it; again for more."),
    ] = None,
    told_by: Annotated[int, typer.Option("--told-by", min=1, metavar="N", help="Only events that N reports or more tell.")] = 1,
    full: Annotated[
        bool, typer.Option("--all", help="A line for every event, be it one that only the story dates, or that nothing places.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    width: Width = None,
) -> int:
    """The events in an order that words and dates settle as far as they go, with what is uncertain, relative and disputed."""
    line = _line(load(dossier), events or [], told_by, full=full)
    if as_json:
        print_json(line)
    else:
        show_timeline(line, console(width))
    return 0


def _line(dossier: Dossier, events: list[str], told_by: int, *, full: bool) -> Timeline:
    known = {name for event in dossier.events for name in (event.id, event.label)}
    unknown = next((name for name in events if name not in known), None)
    if unknown is not None:
        raise ProblemError(unknown, "no event of this dossier; rashomon timeline lists them")
    try:
        return timeline(dossier, frozenset(events), told_by, full=full)
    except KeyError as error:
        raise ProblemError("dossier", f"it refers to {error}, which is not in it; see rashomon verify") from error
