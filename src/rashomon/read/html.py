"""Web pages: the article's text and the page's own data, as trafilatura finds them; nothing is fetched."""

import logging
import re
from typing import Any

from .dates import iso
from .encoding import decode
from .source import Content, Given, Remark, UnreadableError, one_line
from .text import normalise

CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)""", re.I)
HEAD = 4096  # bytes in which a page has to declare its encoding
PUBLISHED = "//meta[@property='article:published_time' or @itemprop='datePublished']/@content"
QUIET = logging.NullHandler()
DATES = {  # what the page states only: no search through its words, and no bound that moves with the clock
    "original_date": True,
    "extensive_search": False,
    "min_date": "1600-01-01",
    "max_date": "2999-12-31",
}


def read_page(data: bytes) -> tuple[Content, str]:
    """The page's article and the encoding. The stored text has a blank line between paragraphs. Raises `UnreadableError`."""
    match = CHARSET.search(data[:HEAD])
    declared = match[1].decode("ascii", "replace") if match else None
    text, encoding = decode(data, declared)
    return extract(text), "utf-8" if encoding == declared else encoding  # what the page itself states is no guess


def extract(page: str) -> Content:
    """The article of a page. Raises `UnreadableError` where no words are found."""
    try:
        content = _take_apart(page)
    except Exception as error:  # whatever a parser of arbitrary pages may raise, one bad page never stops the rest
        raise UnreadableError(f"the page cannot be taken apart ({type(error).__name__}); save its text as .txt") from error
    if not content.text:
        raise UnreadableError("no text found in the page; save its text as .txt")
    return content


def _take_apart(page: str) -> Content:
    import trafilatura  # noqa: PLC0415  (half a second to import: only web pages pay for it)

    for name in ("trafilatura", "htmldate"):  # their warnings are not for our reader; what matters is said in remarks
        logging.getLogger(name).addHandler(QUIET)
    tree = trafilatura.load_html(page)
    if tree is None:  # a fragment without the outer elements
        page = f"<html><body>{page}</body></html>"
        tree = trafilatura.load_html(page)
    if tree is None:
        return Content("")
    published = _stated_time(tree)
    document: Any = trafilatura.bare_extraction(page, with_metadata=True, include_comments=False, date_extraction_params=dict(DATES))
    if document is not None and document.text:
        return Content(_paragraphs(document.text), found=_fields(document, published))
    words = _paragraphs(trafilatura.html2txt(page))
    return Content(words, remarks=(Remark(None, "no article found in the page; all its words were taken"),))


def _stated_time(tree: Any) -> str | None:
    return next((str(value).strip() for value in tree.xpath(PUBLISHED) if iso(str(value))), None)


def _paragraphs(text: str) -> str:
    return "\n\n".join(line for line in normalise(text).split("\n") if line.strip())


def _fields(document: Any, published: str | None) -> dict[str, Given]:
    found = {
        "outlet": document.sitename,
        "title": document.title,
        "author": document.author,
        "published": published or document.date,
        "url": document.url,
    }
    return {key: Given(one_line(str(value))) for key, value in found.items() if value}
