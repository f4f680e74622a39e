"""The happenings of a report by the verbs and nouns that name them: which of two clauses is above, which is joined, which is main."""

from collections.abc import Iterator, Sequence

from ...lexicon import table
from ...parse.doc import Doc, Token
from ...records.span import Span
from ..clauses import TriggerDraft
from ..grammar import finite_tense, tense_of

MAX_CLIMB = 4  # words between a preposition and the verb of its clause: "the best part of an hour before"
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
PAST = ("past", "pluperfect", "perfect")
INNER = ("advcl", "relcl", "acl", "pcomp", "csubj", "csubjpass", "xcomp")


def words_of(doc: Doc, word: Token) -> Span:
    """A word of order with the measure right before it: "about five hours before", "an hour later", "immediately after"."""
    measures = table("order_words")["measures"]["words"]
    first = word
    while first.i and (at := doc.tokens[first.i - 1]).sentence == word.sentence and (at.pos == "NUM" or at.lower in measures):
        first = at
    return Span(first.start, word.end)


class FactualHeads:
    """Knows which tokens head the happenings that are told as facts."""

    def __init__(self, doc: Doc, triggers: Sequence[TriggerDraft], told: Sequence[bool]) -> None:
        self.doc = doc
        self.number = {trigger.head.i: n for n, trigger in enumerate(triggers)}
        self.triggers = triggers
        self._told = told

    def told(self, token: Token) -> int | None:
        """The number of the happening that a token names, or hands on to ("began to move"); None where it is not told as a fact."""
        for at in (token, token.child("xcomp")):
            if at is not None and at.i in self.number:
                number = self.number[at.i]
                return number if self._told[number] else None
        return None

    def with_complement(self, token: Token) -> list[int]:
        """The happening that a token names, and the one that it brings about or lets be seen ("were forced to fire", "saw it fall")."""
        inner = [c for c in token.children if c.dep == "xcomp" or (c.dep == "ccomp" and c.tag in ("VB", "VBG"))]
        found = [self.told(token), *(self.told(c) for c in inner)]
        return list(dict.fromkeys(n for n in found if n is not None))

    def governing(self, verb: Token) -> Token | None:
        """The verb above a subordinate clause, if that is a happening; a cue of saying is none."""
        above = verb.head
        steps = 0
        while above.pos in ("ADV", "NOUN", "ADP", "SCONJ") and above.i not in self.number and above.head is not above and steps < MAX_CLIMB:
            above, steps = above.head, steps + 1
        return above if self.told(above) is not None else None

    def holding(self, token: Token) -> Token | None:
        """The happening that a preposition's head is, or whose measure it is a part of ("hours before", "an hour after")."""
        steps = 0
        while self.told(token) is None:
            if token.pos not in ("ADV", "NOUN", "ADP", "NUM") or token.head is token or steps >= MAX_CLIMB or token.dep in SUBJECTS:
                return None
            token, steps = token.head, steps + 1
        return token

    def joined(self, verb: Token) -> Iterator[Token]:
        """The verb of a subordinate clause and those joined to it that have no conjunction of time of their own."""
        yield verb
        for other in verb.children:
            own = other.child("mark") is not None or any(c.lower == "then" for c in other.children)
            if other.dep == "conj" and other.pos == "VERB" and not own:
                yield other

    def relation(self, mark: Token, main: Token, verb: Token) -> str | None:
        """What a subordinator says of the clause that it opens against the main one: that it came "after", "before", or lasted ("while")
        or began ("inside") meanwhile."""
        known = next((r for r, words in table("order_words")["subordinators"].items() if mark.lower in words), None)
        if mark.lower == "when":
            return _when(main, verb)
        if mark.lower == "as":
            soon = verb.head.lower == "soon"
            return "after" if soon else "while" if _goes_on(verb) and verb.dep == "advcl" else None
        if mark.lower == "since":
            return "after" if tense_of(main) == "perfect" and tense_of(verb) == "past" else None
        return None if known == "while" and _contrasts(mark, main, verb) else known

    def is_past(self, token: Token) -> bool:
        """Is a happening told in a past tense, its own or, of a noun or a participle, that of the verb above it?"""
        found = finite_tense(token)
        return found is not None and found[0] in PAST

    def may_hang_elsewhere(self, main: Token, mark: Token) -> bool:
        """ "The man who threw it seconds before the bomb fell was named": between a subject with a clause of its own and its verb."""
        own = main.child("nsubj", "nsubjpass")
        return own is not None and own.i < mark.i < main.i and any(c.dep in ("relcl", "acl") and c.i < mark.i for c in own.children)

    def doubled(self, word: Token) -> bool:
        """ "Both before and after": one of two words of order that are joined says nothing."""
        tokens = self.doc.tokens
        near = [tokens[i].lower for i in (word.i - 2, word.i - 1, word.i + 1, word.i + 2) if 0 <= i < len(tokens)]
        return any(other in near for other in ("before", "after", "during") if other != word.lower) and bool({"and", "or"} & set(near))

    def is_main(self, verb: Token) -> bool:
        """Does it stand in a main clause, or in the words that one gives as said?"""
        at = verb
        while at.head is not at:
            if at.dep in INNER and not (at.dep == "xcomp" and at.head.i not in self.number):
                return False
            at = at.head
        return True

    def main(self) -> Iterator[tuple[int, Token]]:
        """The happenings of main clauses, without states, in the order of the text."""
        for number, trigger in enumerate(self.triggers):
            if self._told[number] and trigger.type in ("verb", "utterance") and self.is_main(trigger.head):
                yield number, trigger.head


def _when(main: Token, verb: Token) -> str | None:
    """A pluperfect behind "when" came first; what went on, went on meanwhile; else nothing is settled ("was seized when it stopped")."""
    above, below = tense_of(main), tense_of(verb)
    if above == "past" and below == "pluperfect" and verb.lemma != "be":
        return "after"
    if below == "past" and above in ("past", "pluperfect") and main.tag == "VBG":
        return "inside"
    return "while" if above == "past" and _goes_on(verb) else None


def _goes_on(verb: Token) -> bool:
    return verb.tag == "VBG" and tense_of(verb) == "past"


def _contrasts(mark: Token, main: Token, verb: Token) -> bool:
    """ "Seven left, while two remain" sets against each other and says nothing of time."""
    comma = any(c.lower == "," and c.i == mark.i - 1 for at in (main, verb) for c in at.children)
    return (comma and mark.i > main.i and not _goes_on(verb)) or tense_of(verb) != "past"
