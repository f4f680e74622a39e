"""Parse: a report becomes a document of paragraphs, voices, quotations, sentences, tokens, syntax and names."""

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
