"""How is a report laid out and built?

Takes a report.
Gives a document: paragraphs, speakers' prefixes, quotations, sentences, tokens, syntax and names. The parser's own objects end here.
"""

from .doc import (
    Dateline,
    Doc,
    Name,
    Paragraph,
    Quotation,
    Sentence,
    Token,
)
from .syntax import DEFAULT_MODEL, ModelMissingError, parse

__all__ = ["DEFAULT_MODEL", "Dateline", "Doc", "ModelMissingError", "Name", "Paragraph", "Quotation", "Sentence", "Token", "parse"]
