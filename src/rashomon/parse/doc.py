"""The parsed report: paragraphs, voices, quotations, sentences, tokens, syntax and names, in plain Python.

No other room sees the parser's own objects, so that any parser can stand behind these types. All offsets are code points of the
report's stored text. Dependency labels are those of spaCy's English pipelines (ClearNLP), parts of speech those of Universal
Dependencies, fine tags those of the Penn Treebank, name labels those of OntoNotes 5.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from ..records.report import Report
from ..records.span import Span

ParagraphKind = Literal["text", "heading", "item", "credit"]


class Token:
    """One word or mark. `head` is itself at the root of a sentence; `children` stand in the order of the text."""

    __slots__ = ("children", "dep", "end", "head", "i", "lemma", "lower", "name", "pos", "quotation", "sentence", "start", "tag", "text")

    def __init__(self, i: int, start: int, text: str) -> None:
        self.i = i  # index in Doc.tokens
        self.start = start
        self.end = start + len(text)
        self.text = text
        self.lower = text.lower()
        self.lemma = self.lower
        self.pos = self.tag = self.dep = ""
        self.head: Token = self
        self.children: list[Token] = []
        self.sentence = 0  # index in Doc.sentences
        self.name: Name | None = None  # the name that it is a part of
        self.quotation: int | None = None  # index in Doc.quotations

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    def subtree(self) -> list[Token]:
        """The token and all that hangs on it, in the order of the text."""
        found, todo = [], [self]
        while todo:
            token = todo.pop()
            found.append(token)
            todo.extend(token.children)
        return sorted(found, key=lambda t: t.i)

    def ancestors(self) -> Iterator[Token]:
        """Its head, its head's head and so on, without itself."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    def child(self, *deps: str) -> Token | None:
        """The first child with one of these dependency labels."""
        return next((c for c in self.children if c.dep in deps), None)

    def __repr__(self) -> str:
        return f"Token({self.i}, {self.text!r}, {self.pos}, {self.dep} of {self.head.text!r})"


class Name(NamedTuple):
    """A named entity as the parser labels it: tokens `first` to `last` (half-open)."""

    span: Span
    label: str
    first: int
    last: int


class Quotation(NamedTuple):
    """What stands between quotation marks, the marks included. `closed` is false where the closing mark is missing."""

    span: Span
    closed: bool


class Dateline(NamedTuple):
    """ "AMMAN, March 4 (Meridian) -" before a paragraph's first sentence, or a bare "19:05" or "One o'clock.--".

    `time` is the date, weekday or hour in it, `agency` the name in brackets."""

    span: Span
    place: Span | None
    time: Span | None
    agency: Span | None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: `span` with everything, `body` what was parsed of it (without prefix, dateline and bullet)."""

    i: int
    kind: ParagraphKind
    span: Span
    body: Span
    dateline: Dateline | None = None
    speaker: str | None = None  # the outlet whose prefix ("NEWSRAEL:") last stood at or before its beginning
    speaker_span: Span | None = None
    speaker_is_person: bool = False  # the prefix is a speaker's name in a transcript, no outlet's


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens `first` to `last` (half-open) of Doc.tokens; `i` counts in the report, `paragraph` is an index."""

    i: int
    paragraph: int
    first: int
    last: int
    span: Span


@dataclass(slots=True)
class Doc:
    """One report, parsed. Paragraphs that are headings or credits have no sentences."""

    report: Report
    text: str
    paragraphs: list[Paragraph] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    tokens: list[Token] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)
    quotations: list[Quotation] = field(default_factory=list)

    def of(self, sentence: Sentence) -> list[Token]:
        """The tokens of a sentence."""
        return self.tokens[sentence.first : sentence.last]

    def sentence_of(self, token: Token) -> Sentence:
        return self.sentences[token.sentence]

    def paragraph_of(self, token: Token) -> Paragraph:
        return self.paragraphs[self.sentences[token.sentence].paragraph]
