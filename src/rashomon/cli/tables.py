"""`rashomon claims`, `sources`, `conflicts`: a dossier's records as tables."""

from collections.abc import Callable, Iterable, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from ..records.claim import Claim
from ..records.event import Conflict
from ..records.source import Source
from ..tell.lookup import Lookup
from ..tell.tellings import holders
from ..tell.words import chain, marks, plain, quoted, when
from .talk import ProblemError, console, load, print_json

WORDS = 160  # characters of a quote in a cell

DossierPath = Annotated[Path | None, typer.Argument(metavar="DOSSIER", help="The dossier; dossier.json here if not given.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]
Width = Annotated[int | None, typer.Option(min=40, help="Columns of the table.")]


def claims_command(dossier: DossierPath = None, as_json: AsJson = False, width: Width = None) -> int:
    """Every claim: its label, its event, who says so, its words, its time."""
    lookup = Lookup(load(dossier))
    if as_json:
        print_json(lookup.dossier.claims)
        return 0
    columns = ("claim", "event", "who says so", "words", "when")
    print_table(console(width), columns, _guarded(lambda: [_claim(item, lookup) for item in lookup.dossier.claims]))
    return 0


def sources_command(dossier: DossierPath = None, as_json: AsJson = False, width: Width = None) -> int:
    """Every source: how many claims go back to it, how many it passed on."""
    lookup = Lookup(load(dossier))
    if as_json:
        print_json(lookup.dossier.sources)
        return 0
    columns = ("source", "kind", "speaks for", "origin of", "passed on")
    print_table(console(width), columns, _guarded(lambda: [_source(item, lookup) for item in lookup.dossier.sources]))
    return 0


def conflicts_command(dossier: DossierPath = None, as_json: AsJson = False, width: Width = None) -> int:
    """Every conflict, a row a side."""
    lookup = Lookup(load(dossier))
    if as_json:
        print_json(lookup.dossier.conflicts)
        return 0
    columns = ("conflict", "kind", "value", "who holds it", "words")
    rows = _guarded(lambda: [row for conflict in lookup.dossier.conflicts for row in _conflict(conflict, lookup)])
    print_table(console(width), columns, rows)
    return 0


def print_table(to: Console, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table without frames; cells are plain text whatever they hold."""
    table = Table(box=None, pad_edge=False, show_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column, overflow="fold", vertical="top")
    for row in rows:
        table.add_row(*(Text(plain(cell)) for cell in row))
    with to.capture() as drawn:
        to.print(table)
    to.file.writelines(f"{line.rstrip()}\n" for line in drawn.get().splitlines())


def _guarded(rows: Callable[[], list[tuple[str, ...]]]) -> list[tuple[str, ...]]:
    """The rows; a reference that leads nowhere is said in a line. Raises `ProblemError`."""
    try:
        return rows()
    except KeyError as error:
        raise ProblemError("dossier", f"it refers to {error}, which is not in it; see rashomon verify") from error


def _claim(claim: Claim, lookup: Lookup) -> tuple[str, ...]:
    words = quoted(claim.quote, WORDS) + marks(claim)
    event = lookup.event_of.get(claim.id)
    return claim.label, event.label if event else "", chain(claim, lookup), words, when(claim.time) or ""


def _source(source: Source, lookup: Lookup) -> tuple[str, ...]:
    chains = [claim.chain for claim in lookup.dossier.claims]
    first = sum(found[:1] == (source.id,) for found in chains)
    later = sum(source.id in found[1:] for found in chains)
    body = lookup.speaker(source.body) if source.body else ""
    return lookup.speaker(source.id), source.kind, body, str(first), str(later)


def _conflict(conflict: Conflict, lookup: Lookup) -> list[tuple[str, ...]]:
    values = [held.value for held in conflict.sides][: len(conflict.claims)]
    rows: list[tuple[str, ...]] = []
    for number, (value, claims) in enumerate(zip_longest(values, conflict.claims, fillvalue="")):
        words = "; ".join(quoted(claim.quote, WORDS) for claim in lookup.claims_of(claims))
        head = ("", "") if number else (conflict.label, conflict.kind)
        rows.append((*head, value, holders(claims, lookup), words))
    return rows
