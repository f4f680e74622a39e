"""Plain text and Markdown: a front matter block where there is one, then the text as it stands."""

import re

from .front_matter import split
from .source import Content, Given, one_line

BREAKS = re.compile(r"\r\n?")
HEADING = re.compile(r"\s*# +(.*?)(?: +#+)?[ \t]*(?:\n|\Z)")


def normalise(text: str) -> str:
    """CRLF and CR made LF, nothing else changed."""
    return BREAKS.sub("\n", text)


def read_text(text: str) -> Content:
    """The stored text is what follows the front matter and the line breaks after it."""
    whole = normalise(text)
    head = split(whole)
    return Content(whole[head.body :], head.fields, remarks=head.remarks)


def read_markdown(text: str) -> Content:
    """As plain text; a first `# ` heading gives the title where nobody gives one, and stays in the text."""
    content = read_text(text)
    heading = HEADING.match(content.text)
    found = {"title": Given(one_line(heading[1]))} if heading and heading[1] else {}
    return Content(content.text, content.given, found, content.remarks)
