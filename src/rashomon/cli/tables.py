"""`rashomon claims`, `sources`, `conflicts`: a dossier's records as tables."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from ..records.claim import Claim
from ..records.dossier import Dossier
from ..records.event import Conflict
from ..records.source import Source
from ..tell.lookup import Lookup
from ..tell.tellings import holders
from ..tell.words import (
    ARROW,
    chain,
    marks,
    plain,
    quoted,
    when,
)
from .talk import ProblemError, console, load, print_json

T = TypeVar("T")
WORDS = 160  # characters of a quote in a cell

DossierPath = Annotated[Path | None, typer.Argument(metavar="DOSSIER", help="The dossier; dossier.json here if not given.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]
Width = Annotated[int | None, typer.Option(min=40, help="Columns of the table.")]


def claims_command(dossier: DossierPath = None, as_json: AsJson = False, width: Width = None) -> int:
    """Every claim: its label, its event, who says so, its words, its time."""
    columns = ("claim", "event", "who says so", "words", "when")
    return _print(dossier, as_json, width, columns, lambda d: d.claims, lambda lookup: lambda item: [_claim(item, lookup)])


def sources_command(dossier: DossierPath = None, as_json: AsJson = False, width: Width = None) -> int:
    """Every source: its kind, what goes back to it, what it passed on, through whom it reached each outlet."""
    columns = ("source", "kind", "one with", "origin of", "passed on", "reached")
    return _print(dossier, as_json, width, columns, lambda d: d.sources, _source_rows)


def conflicts_command(dossier: DossierPath = None, as_json: AsJson = False, width: Width = None) -> int:
    """Every conflict, a row a side."""
    columns = ("conflict", "kind", "value", "who holds it", "words")
    return _print(dossier, as_json, width, columns, lambda d: d.conflicts, lambda lookup: lambda item: _conflict(item, lookup))


def _print(
    path: Path | None,
    as_json: bool,
    width: int | None,
    columns: Sequence[str],
    items: Callable[[Dossier], tuple[T, ...]],
    rows: Callable[[Lookup], Callable[[T], list[tuple[str, ...]]]],
) -> int:
    """The items of one kind as JSON, or as a table of the rows that each gives."""
    lookup = Lookup(load(path))
    if as_json:
        print_json(items(lookup.dossier))
        return 0

    def made() -> list[tuple[str, ...]]:
        of = rows(lookup)
        return [row for item in items(lookup.dossier) for row in of(item)]

    print_table(console(width), columns, _guarded(made))
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


def _source_rows(lookup: Lookup) -> Callable[[Source], list[tuple[str, ...]]]:
    """What rests on each source, counted once for all of them."""
    first: dict[str, list[Claim]] = {}
    later: Counter[str] = Counter()
    for claim in lookup.dossier.claims:
        first.setdefault(claim.chain[0], []).append(claim)
        later.update(claim.chain[1:])
    return lambda source: [_source(source, first.get(source.id, []), later[source.id], lookup)]


def _source(source: Source, claims: list[Claim], passed: int, lookup: Lookup) -> tuple[str, ...]:
    body = f"{lookup.speaker(source.body)} ({source.one_with or 'speaks for'})" if source.body else ""
    events = dict.fromkeys(lookup.event_of[claim.id].label for claim in claims if claim.id in lookup.event_of)
    rests = f"{_count(len(claims), 'claim')}, {_count(len(events), 'event')}" if claims else ""
    ways = dict.fromkeys(ARROW.join(plain(lookup.speaker(s)) for s in claim.chain[1:]) for claim in claims if len(claim.chain) > 1)
    return lookup.speaker(source.id), source.kind, body, rests, _count(passed, "claim") if passed else "", "; ".join(ways)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _conflict(conflict: Conflict, lookup: Lookup) -> list[tuple[str, ...]]:
    values = [held.value for held in conflict.sides][: len(conflict.claims)]
    rows: list[tuple[str, ...]] = []
    for number, (value, claims) in enumerate(zip_longest(values, conflict.claims, fillvalue="")):
        words = "; ".join(quoted(claim.quote, WORDS) for claim in lookup.claims_of(claims))
        head = ("", "") if number else (conflict.label, conflict.kind)
        rows.append((*head, value, holders(claims, lookup), words))
    return rows
