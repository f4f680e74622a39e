"""Voice: whether a claim judges or reports, with the words that show the judgement."""

from ...parse.doc import Doc, Token
from ...records.draft import DraftLink
from ...records.span import Span
from ..attribution import Attribution
from ..clauses import Clause
from ..grammar import is_passive, subject
from ..words import (
    duty_modal,
    finite_word,
    is_opinion_verb,
    judging_apposition,
    judging_comparison,
    judging_predicate,
    judging_words,
)
from .columns import CommentSections
from .generic_sentences import MAIN, generic_marker
from .turns_of_phrase import OpinionPhrases

BACKGROUND = frozenset({"after", "as", "because", "before", "since", "until", "when", "while"})


class OpinionDetector:
    """Tells the judgements of one report from what it reports."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self._comment = CommentSections(doc)
        self._turns = OpinionPhrases(doc)

    def judgement(self, clause: Clause, around: list[Attribution], links: tuple[DraftLink, ...]) -> Span | None:
        """The words that show a claim to be a judgement, or None.

        `around` are the attributions that hold it, the innermost first, `links` its chain.
        """
        head = clause.head
        if head.pos not in ("VERB", "AUX"):
            apposed = judging_apposition(head)
            return apposed.span if apposed is not None else None
        if _background(head):
            return None
        own = head.quotation is None and all(link.basis != "stated" for link in links)
        found = _cue_of_view(head, around) or _of_clause(head, own) or _first_person(head)
        if found is None and (own or head.quotation is not None):
            found = judging_comparison(head) or generic_marker(self.doc, head) or (_epithet(clause) if own else None)
        if found is not None:
            return found.span
        return self._turn(clause, own) or (self._comment.stance(clause) if own else None)

    def _turn(self, clause: Clause, own: bool) -> Span | None:
        """A turn of phrase that marks a view: in the clause, or at the head of the sentence whose main clause it is."""
        head = clause.head
        sentence = self.doc.sentence_of(head)
        inside = {t.start for t in clause.tokens}
        if head.dep == "csubj":  # "Whether he comes is another question"
            inside |= {head.head.start, *(t.start for c in head.head.children if c is not head for t in c.subtree())}
        for span in self._turns.inside(sentence.i):
            if span.start in inside or (span.start <= sentence.span.start + 1 and _leads(head)):
                return span
        opening = self._turns.opening(sentence.i)
        if opening is None or not (_leads(head) or (head.dep == "advcl" and head.head.head is head.head)):
            return None
        guess = opening.of(self.doc.text).lower() in judging_words("guesses")
        opens = next(t for t in self.doc.of(sentence) if t.start == opening.start)
        of_verb = opens.head is head and self.doc.tokens[opens.i + 1].pos != "NUM"  # "Perhaps 200 men left"
        return opening if not guess or (own and of_verb) else None


def _leads(head: Token) -> bool:
    """Is it the sentence's main verb, or coordinated with it, or what the main verb says?"""
    return head.head is head or (head.dep in MAIN and head.head.head is head.head)


def _background(head: Token) -> bool:
    """A clause of time or cause tells what the judged act leans on."""
    if next((True for above in head.ancestors() if above.head is above and above.pos == "NOUN"), False):
        return False  # the tree of a sentence whose verb the parser lost says nothing
    marks = [c for c in head.children if c.dep in ("mark", "advmod") and c.lower in BACKGROUND]
    clausal = head.dep in ("advcl", "pcomp") and bool(marks) and not any(c.lower == "long" for c in head.head.children)
    return clausal or (head.dep == "pcomp" and head.head.lower in BACKGROUND)


def _cue_of_view(head: Token, around: list[Attribution]) -> Token | None:
    """ "In the jury's opinion", "we believe that": a cue that hands on a view; "I think it was ten" is a memory."""
    if not around:
        return None
    innermost = around[0]
    if innermost.cue.lemma in judging_words("judging"):
        return innermost.cue
    mine = innermost.source is not None and innermost.source.lower in ("i", "we")
    direct = head.head is innermost.cue or (head.dep == "conj" and head.head.head is innermost.cue)
    remembered = head.quotation is not None and finite_word(head).tag == "VBD"
    return innermost.cue if mine and direct and not remembered and innermost.cue.pos == "VERB" and is_opinion_verb(innermost.cue) else None


def _of_clause(head: Token, own: bool) -> Token | None:
    """Duty, verdict, comment by an adverb, cause ascribed: what the clause's own words show."""
    owed = duty_modal(head)
    if owed is not None and (own or owed.lower in ("ought", "must") or head.quotation is not None):
        return owed
    found = judging_predicate(head)
    if found is not None:
        return found
    if head.lemma in ("attribute", "ascribe", "impute") and not is_passive(head):
        return head
    if own and head.lemma in judging_words("verbs") and not is_passive(head) and head.dep not in ("acomp", "oprd"):
        return head
    return next((c for c in head.children if c.dep == "advmod" and c.lower in judging_words("adverbs")), None)


def _first_person(head: Token) -> Token | None:
    """ "I doubt it", "we would not bet a goat on it"."""
    own = subject(head)
    return head if own is not None and own.lower in ("i", "we") and is_opinion_verb(head) else None


def _epithet(clause: Clause) -> Token | None:
    """ "killed them with lies", "will draw the obvious conclusion": a judging word in the outlet's own clause."""
    for token in clause.tokens:
        if (
            token.dep == "pobj"
            and token.head.lower in ("with", "by", "through", "out")
            and clause.head.lemma not in ("charge", "accuse")
            and token.lemma in judging_words("vices")
        ):
            return token
        if token.dep == "amod" and token.lower in ("obvious", "shameful", "disgraceful", "cowardly"):
            return token
    return None
