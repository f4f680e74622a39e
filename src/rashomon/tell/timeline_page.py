"""The time line on a page: a heading a day or interval, a line an event, what is disputed side by side below it."""

from collections.abc import Sequence

from rich.console import Console

from .moments import UNDATED
from .page import Page, joined
from .relations import related
from .timeline import Dispute, Row, Timeline
from .words import quoted

SETTLED, OPEN = "↓", "·"
LEGEND = f"{SETTLED} settled to come after the line above it, {OPEN} not settled; * dated by the story around it, not by words of its own"
QUOTE = 150  # characters
HOUR = 15  # columns: "20:00 to 22:30"
INDENT = 2


def show_timeline(line: Timeline, console: Console) -> None:
    """Write a time line for a reader; where there is nothing to show, that is said."""
    page = Page(console)
    if line.rows:
        page.line(joined((LEGEND, "dim")), 0, INDENT)
    elif not line.beside:
        page.line("No events to put in order.")
    beside = {held.heading: held.labels for held in line.beside}
    heading = ""
    for row in line.rows:
        if heading != row.heading and (row.heading != UNDATED or not heading or not row.placed):
            _draw_beside(page, beside.pop(heading, ()))
            heading = row.heading
            page.heading(_titled(heading))
        _row(page, row, heading)
    _draw_beside(page, beside.pop(heading, ()) if heading != UNDATED else ())
    _draw_rest(page, beside)


def _draw_beside(page: Page, labels: Sequence[str]) -> None:
    """Under a heading, what only the story puts there."""
    if labels:
        page.line(joined((f"dated by the story alone: {', '.join(labels)}", "dim")), len(SETTLED) + 1, INDENT)


def _draw_rest(page: Page, beside: dict[str, tuple[str, ...]]) -> None:
    """What stands under no heading that was shown, and what nothing gives a place."""
    nowhere = beside.pop(UNDATED, ())
    story = sum(map(len, beside.values()))
    if story or nowhere:
        page.blank()
    if story:
        page.line(f"{_count(story)} on other days that the story alone dates; --all has them.")
    if nowhere:
        page.line(f"{_count(len(nowhere))} without a date and without a settled order; --all has them.")


def _count(number: int) -> str:
    return f"{number:,} event{'' if number == 1 else 's'}"


def _titled(heading: str) -> str:
    return heading[0].upper() + heading[1:]


def _row(page: Page, row: Row, under: str) -> None:
    sign = SETTLED if row.settled else OPEN
    starred = f"{row.label}{'' if row.stated or row.heading == UNDATED else '*'}"
    marks = f" {row.marks}" if row.marks else ""
    told = f" - {row.reports} reports, {row.standing}" if row.reports > 1 else ""
    hour = UNDATED if row.heading == UNDATED != under else row.hour
    start = (f"{sign} ", ""), (hour.ljust(HOUR), "bold"), (starred.ljust(6), "bold")
    width = sum(len(text) for text, _ in start)
    page.line(joined(*start, quoted(row.quote, QUOTE) + marks, (told, "dim")), 0, width)
    for line in (related(row.relations), "date taken from another report" if row.borrowed else ""):
        if line:
            page.line(joined((line, "dim")), width, INDENT)
    for dispute in row.disputes:
        _dispute(page, dispute, width)


def _dispute(page: Page, dispute: Dispute, indent: int) -> None:
    title = (
        (f"{dispute.about} disputed, {dispute.label}: ", "bold red") if dispute.label else (f"{dispute.about} told differently: ", "bold")
    )
    page.line(joined(title, _sides(dispute)), indent, INDENT)


def _sides(dispute: Dispute) -> str:
    return " | ".join(f"{side.value} ({side.holders})" if side.holders else side.value for side in dispute.sides)
