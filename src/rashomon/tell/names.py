"""What a source is called in a sentence."""

import re

from ..records.source import Source

UNNAMED = "an unnamed source"
OPENING = re.compile(
    r"(?:An?|The|One|Two|Three|Four|Five|Several|Some|Many|Most|Both|All|His|Her|Its|Their|Our|My|Another|Other|This|These|Those)\b"
)
TITLED = ("outlet", "agency", "organisation")  # their names may begin with an article of their own: The Clyde Standard


def called(source: Source) -> str:
    """Its name, or the words that describe it; what was a sentence's first word is written small: "a later telegram"."""
    name = source.name or source.description or UNNAMED
    keeps = source.name is not None and (source.kind in TITLED or name.startswith("The "))
    return name if keeps or not OPENING.match(name) else name[0].lower() + name[1:]
