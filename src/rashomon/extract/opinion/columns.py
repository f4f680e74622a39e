"""Where a report comments: a column or an editorial as a whole, or a paragraph under a label ("Our view:")."""

from ...parse.doc import Doc, Token
from ...records.span import Span
from ..clauses import Clause
from ..grammar import is_passive, subject
from ..words import finite_word, is_opinion_verb, judging_words
from .generic_sentences import MAIN, PRESENT

DAYS = frozenset({"afternoon", "day", "evening", "month", "morning", "night", "today", "tomorrow", "tonight", "week", "weekend", "year"})
FUTURE = frozenset({"'ll", "sha", "shall", "will", "wo", "’ll"})
SOME = frozenset({"dozens", "half", "lots", "many", "most", "plenty", "some"})
FIRST_PERSONS = frozenset({"i", "my", "me"})
MAX_LABEL_LENGTH = 100  # characters of a paragraph, a heading or a title in which a label can stand
MIN_FIRST_PERSONS = 3  # first persons of the outlet's own voice that show a writer who speaks for himself


def is_comment_label(text: str) -> bool:
    """Does the text begin with a label of comment: "Opinion: ...", "Our view. ...", or is it one?"""
    head = text.strip()[:MAX_LABEL_LENGTH].lstrip("*_#> ").lower().replace("*", "").replace("_", "")
    return any(
        head.startswith(label) and head[len(label) : len(label) + 2].strip()[:1] in ("", ":", "|", "—", "–", "-")
        for label in judging_words("labels")
    )


def is_column(doc: Doc) -> bool:
    """Is the whole report one writer's comment: by its kind, by its title, or because the writer says "I" again and again?"""
    report = doc.report
    if is_comment_label(report.kind or "") or is_comment_label(report.title or ""):
        return True
    if any(p.kind in ("heading", "credit") and is_comment_label(p.span.of(doc.text)) for p in doc.paragraphs[:2]):
        return True
    mine = [t for t in doc.tokens if t.lower in FIRST_PERSONS and t.quotation is None]
    return len(mine) >= MIN_FIRST_PERSONS and any(t.dep == "nsubj" and is_opinion_verb(t.head) for t in mine)


def comment_paragraphs(doc: Doc) -> frozenset[int]:
    """The paragraphs under a label: those that begin with one, and those between a heading that is one and the next heading."""
    found, under = set(), False
    for paragraph in doc.paragraphs:
        text = paragraph.span.of(doc.text)
        if paragraph.kind == "heading":
            under = is_comment_label(text)
        if under or is_comment_label(text) or _outlet_says(text, doc.report.outlet):
            found.add(paragraph.i)
    return frozenset(found)


def _outlet_says(text: str, outlet: str | None) -> bool:
    """ "Dila Express says: enough!" """
    if not outlet:
        return False
    heads = tuple(f"{outlet.lower()} {said}:" for said in ("comment", "says", "view"))
    return text[:MAX_LABEL_LENGTH].lstrip("*_#> ").lower().startswith(heads)


class CommentSections:
    """What a report says as comment: in a column everywhere, else under a label."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self._column = is_column(doc)
        self._labelled = comment_paragraphs(doc)

    def stance(self, clause: Clause) -> Span | None:
        """In a comment: what is so, and what will be, is what the writer holds; what he did, counted or dates is reported."""
        head = clause.head
        commented = self._column or self.doc.sentence_of(head).paragraph in self._labelled
        own = subject(head)
        if not commented or head.dep not in MAIN or own is None or _introduces(head, own) or _is_fact(clause):
            return None
        word = finite_word(head)
        will = word.lower in FUTURE
        if not will and (word.tag not in PRESENT or head.tag == "VBG" or is_passive(head) or (word is not head and word.lemma == "have")):
            return None
        mine = own.lower in ("i", "me") or (own.lower == "we" and not will) or any(c.lower in ("my", "our") for c in own.children)
        return None if mine or any(_dates(t) for t in clause.tokens) else word.span


def _is_fact(clause: Clause) -> bool:
    """A figure in the clause, or a question in it."""
    asked = any(c.dep in ("mark", "advmod") and c.lower in ("if", "whether", "unless") for c in clause.head.children)
    return asked or any(char.isdigit() for t in clause.tokens for char in t.text)


def _dates(token: Token) -> bool:
    return token.name is not None and token.name.label in ("DATE", "TIME") and (token.pos in ("NUM", "PROPN") or token.lower in DAYS)


def _introduces(head: Token, own: Token) -> bool:
    """ "Rudy Giuliani is the former mayor", "many colleges offer help", "that's a total of ten": who or how many, no stance."""
    if own.dep in ("expl", "csubj") or own.lower in ("which", "who", "you"):
        return True
    predicate = head.child("attr")
    if predicate is not None and (own.pos == "PROPN" or predicate.lemma in ("total", "number", "sum")):
        return True
    if own.lower in SOME and any(c.lower == "of" for c in own.children):
        return True
    return own.tag == "NNS" and not any(c.lower in ("the", "these", "those", "its", "their") for c in own.children)
