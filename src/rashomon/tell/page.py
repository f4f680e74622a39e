"""A page of text on a console: headings, and lines wrapped at the console's width with a hanging indent.

Text is never read as markup, so words of a report like "[red]" stay what they are.
"""

from rich.console import Console
from rich.text import Text

STANDING_STYLE = {"corroborated": "green", "single-origin": "cyan", "undetermined": "yellow", "contested": "bold red"}


class Page:
    """Writes to a console. Lines carry no trailing spaces, so that what is piped to a file is clean."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.width = console.width  # asked once: each time it asks the system

    def heading(self, title: str) -> None:
        self.blank()
        self.line(Text(title, style="bold"))
        self.line(Text("─" * min(len(title), self.width), style="dim"))

    def line(self, text: Text | str, indent: int = 0, hang: int = 0) -> None:
        """One paragraph, its first line indented by `indent`, the others by `indent + hang`."""
        body = Text(text) if isinstance(text, str) else text
        width = max(self.width - indent - hang, 20)
        for number, row in enumerate(self._rows(body, width, hang)):
            row.rstrip()
            self._put(Text(" " * (indent + (hang if number else 0))) + row)

    def _rows(self, body: Text, width: int, hang: int) -> list[Text]:
        """The first row may be wider by the hang; the rest are wrapped anew at the narrower width."""
        if body.cell_len <= width:
            return [body.copy()]
        first = body.wrap(self.console, width + hang)[:1]
        rest = body[len(first[0]) :] if first else Text()
        trimmed = rest[len(rest.plain) - len(rest.plain.lstrip()) :] if rest.plain else rest
        return [*first, *(trimmed.wrap(self.console, width) if trimmed.plain else [])]

    def blank(self) -> None:
        self._put(Text())

    def _put(self, row: Text) -> None:
        self.console.print(row, soft_wrap=True, highlight=False, markup=False, emoji=False)


def joined(*parts: tuple[str, str] | str) -> Text:
    """A text of parts, each plain or with a style."""
    return Text.assemble(*parts)
