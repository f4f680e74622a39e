"""Words that order a clause against what was told right before it: "an hour later", "then", "after that", "the day before"; and nouns
that name a happening already told ("before the explosion")."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ...lexicon import table, words
from ...parse.doc import Doc, Token
from ...records.draft import Draft, DraftOrder
from ..grammar import tense_of
from .happenings import MAX_CLIMB, PAST, FactualHeads, words_of

FURTHER = {"second", "third", "another", "further", "new", "fresh", "other", "later"}
DEMONSTRATIVE = ("that", "this", "then", "which")


class OrderAnaphors:
    """What a report has told so far, sentence by sentence."""

    def __init__(self, doc: Doc, clauses: FactualHeads, drafts: Sequence[Draft]) -> None:
        self.doc, self.clauses, self.drafts = doc, clauses, drafts
        self.words = table("order_words")
        self.last: dict[int, Token] = {}  # sentence -> the last main happening in it that is told as a fact
        for _, verb in clauses.main():
            self.last[verb.sentence] = verb
        self.named = self._named()

    def orders(self) -> Iterator[DraftOrder]:
        for token in self.doc.tokens:
            if token.dep in ("advmod", "npadvmod") or (token.dep == "prep" and not token.children):
                yield from self._adverb(token)
            elif token.dep == "prep":
                yield from self._prepositional(token)

    def _adverb(self, word: Token) -> Iterator[DraftOrder]:
        side = next((name for name, known in self.words["adverbs"].items() if word.lower in known), None)
        verb = self._verb(word)
        if side is None or verb is None or any(c.dep in ("pobj", "pcomp") or c.lower == "than" for c in word.children):
            return
        if self._deictic(word) or self.clauses.doubled(word):
            return
        if (side == "then" and not _sequel(word, verb)) or (side == "since" and tense_of(verb) != "perfect"):
            return
        if (side == "earlier" or word.lower == "after") and not _measured(word):
            return
        if side != "since" and tense_of(verb) not in ("past", "pluperfect"):
            return
        yield from self._ordered(verb, word, backward=side == "earlier")

    def _deictic(self, word: Token) -> bool:
        """ "Earlier this week", "later today" are told from the day of speaking; "more then forty" is a slip."""
        tokens = self.doc.tokens
        behind = tokens[word.i + 1].lower if word.i + 1 < len(tokens) else ""
        ahead = tokens[word.i - 1].lower if word.i else ""
        return behind in ("this", "today", "tonight") or (word.lower == "then" and ahead in ("more", "less", "rather", "other"))

    def _prepositional(self, word: Token) -> Iterator[DraftOrder]:
        inner = word.child("pobj", "pcomp")
        verb = self._verb(word)
        if inner is None or verb is None or tense_of(verb) not in PAST:
            return
        if inner.lower in DEMONSTRATIVE and not inner.children:
            if word.lower in ("after", "following", "since"):
                yield from self._ordered(verb, word, backward=False)
            elif word.lower == "before" or (word.lower == "by" and inner.lower == "then" and tense_of(verb) == "pluperfect"):
                yield from self._ordered(verb, word, backward=True)
        elif inner.pos == "NOUN" and any(c.dep == "det" and c.lower in ("the", "that", "this") for c in inner.children):
            yield from self._by_name(verb, word, inner)

    def _by_name(self, verb: Token, word: Token, noun: Token) -> Iterator[DraftOrder]:
        """ "before the explosion": the one happening of the report that bears this name."""
        found, main = self.named.get(noun.lemma, []), self.clauses.told(verb)
        if len(found) != 1 or main is None or found[0] == main or self.clauses.told(noun) is not None:
            return
        for relation, known in self.words["prepositions"].items():
            if word.lower in known and relation != "while":
                before, after = (found[0], main) if relation == "after" else (main, found[0])
                yield DraftOrder(before, after, words_of(self.doc, word))

    def _named(self) -> dict[str, list[int]]:
        """Nouns that name happenings: those that are triggers, and subjects under a verb that only says that it took place."""
        named: dict[str, list[int]] = defaultdict(list)
        for number, (trigger, draft) in enumerate(zip(self.clauses.triggers, self.drafts, strict=True)):
            if self.clauses.told(trigger.head) is None:
                continue
            if trigger.type == "noun":
                named[trigger.head.lemma].append(number)
            elif trigger.head.lemma in self.words["occurring"]["verbs"]:
                for part in draft.participants[:1]:
                    if part.head.lower() in words("event_nouns") and not FURTHER & set(part.text.lower().split()):
                        named[part.head.lower()].append(number)
        return named

    def _ordered(self, verb: Token, word: Token, *, backward: bool) -> Iterator[DraftOrder]:
        antecedent = self._before(verb)
        if antecedent is None or tense_of(antecedent) not in (*PAST, *(("participle",) if verb.dep == "conj" else ())):
            return
        for here in self.clauses.with_complement(verb):
            for there in self.clauses.with_complement(antecedent):
                yield DraftOrder(here, there, words_of(self.doc, word)) if backward else DraftOrder(there, here, words_of(self.doc, word))

    def _verb(self, word: Token) -> Token | None:
        """The verb that an adverb, or the measure that it stands in, belongs to."""
        at = word.head
        for _ in range(MAX_CLIMB + 1):
            if at.pos in ("VERB", "AUX"):
                return at if self.clauses.told(at) is not None else None
            at = at.head
        return None

    def _before(self, verb: Token) -> Token | None:
        """What was told right before: the clause that this one is joined to, else the last main clause of the sentence before."""
        if verb.dep == "conj" and verb.head.pos in ("VERB", "AUX"):
            earlier = [c for c in verb.head.children if c.dep == "conj" and c.pos == "VERB" and c.i < verb.i]
            return earlier[-1] if earlier else verb.head
        sentence = self.doc.sentence_of(verb)
        if not self.clauses.is_main(verb) or sentence.i == 0 or self.doc.sentences[sentence.i - 1].paragraph != sentence.paragraph:
            return None
        found = self.last.get(sentence.i - 1)
        return found if found is not None and (found.quotation is None) == (verb.quotation is None) else None


def _sequel(word: Token, verb: Token) -> bool:
    """Does "then" go on with the story? "He was then living there" and "if ... then" do not."""
    conditional = any(c.dep == "advcl" and any(m.lower == "if" for m in c.children) for c in verb.children)
    return word.i < verb.i and verb.tag != "VBG" and verb.lemma != "be" and not conditional


def _measured(word: Token) -> bool:
    """ "An hour before", "soon after": bare, they may stand for anything."""
    measure = [c for c in word.children if c.dep in ("npadvmod", "advmod")]
    return bool(measure) or word.head.dep == "npadvmod"
