"""Reach: who goes on speaking where no cue says so, over the sentences of a quotation and, sentence by sentence, of an account.

A quotation has one speaker over all of its sentences and, by the printers' custom of opening each paragraph anew, over all of its
paragraphs. Outside quotations a sentence without a cue is the outlet's, but for three signs that the speaker before it goes on, none of
which reaches beyond the paragraph: it is told in the pluperfect behind a past cue (free indirect speech: Leech & Short, Style in Fiction,
1981, ch. 10); the next cue of the paragraph goes on with the same speaker; or an account begun by a verb of telling moves on in time.
"""

from bisect import bisect_left
from collections.abc import Sequence

from ...lexicon import words
from ...parse.doc import Doc, Sentence, Token
from ..grammar import noun_phrase, subject
from ..words import cue_set
from .record import Attribution

FIRST_PERSON = frozenset({"i", "we", "our", "us", "my", "me", "this"})
THIRD_PERSON = frozenset({"he", "she", "it", "they", "who"})
BACKGROUND = frozenset({"ago", "already", "always", "earlier", "ever", "long", "never", "previously", "yet"})
MAX_SENTENCES_BETWEEN = 3  # sentences without a cue between two cues of one speaker


def spread_over_quotations(doc: Doc, found: list[Attribution]) -> None:
    """Let every quotation have one speaker over all of its sentences, and one without a cue the speaker before it."""
    outside = [a for a in found if a.cue.quotation is None]
    by_sentence: dict[int, list[Attribution]] = {}
    for attribution in outside:
        by_sentence.setdefault(attribution.sentence, []).append(attribution)
    before = _Before(doc, outside)
    for tokens in _by_quotation(doc):
        inside = {t.i for t in tokens}
        if not any(t.pos in ("VERB", "AUX") for t in tokens):
            continue
        sentences = sorted({t.sentence for t in tokens})
        own = next((a for s in sentences for a in by_sentence.get(s, ()) if a.content & inside), None)
        if own is not None:
            own.content |= inside
            continue
        speaker = _introduced(doc, tokens[0], by_sentence) or before.last(tokens[0].i)
        if speaker is not None:
            carried = _again(speaker, inside, sentences[0])
            by_sentence.setdefault(sentences[0], []).append(carried)
            before.reach(speaker, sentences[-1])
            found.append(carried)


def _again(speaker: Attribution, content: set[int], sentence: int) -> Attribution:
    """The speaker of an attribution speaking on."""
    return Attribution(
        speaker.cue, speaker.source, content, sentence, speaker.cited, speaker.recipient, carried_on=True, carriers=speaker.carriers
    )


def _by_quotation(doc: Doc) -> list[list[Token]]:
    """The tokens of each quotation; one left open is one with that which opens the next paragraph."""
    out: dict[int, list[Token]] = {}
    first: dict[int, int] = {}
    last = -1
    for token in doc.tokens:
        number = token.quotation
        if number is None:
            continue
        if number != last and last >= 0 and not doc.quotations[last].closed and _next_paragraph(doc, last, number):
            first[number] = first.get(last, last)
        last = number
        out.setdefault(first.get(number, number), []).append(token)
    return list(out.values())


def _next_paragraph(doc: Doc, one: int, other: int) -> bool:
    """Does the other quotation open where the paragraph behind the first one begins?"""
    between = doc.text[doc.quotations[one].span.end : doc.quotations[other].span.start]
    return other == one + 1 and not between.strip()


class _Before:
    """Finds the attribution that last spoke before a token, in its paragraph or the one before."""

    def __init__(self, doc: Doc, outside: Sequence[Attribution]) -> None:
        self._doc = doc
        spoken = [a for a in outside if a.source is not None and not (a.happening and a.cue.pos != "VERB")]
        self._speakers = sorted(spoken, key=lambda a: a.cue.i)
        self._cues = [a.cue.i for a in self._speakers]
        self._reach: dict[int, int] = {}

    def last(self, at: int) -> Attribution | None:
        """The last speaker before the token `at`, where he is near enough."""
        number = bisect_left(self._cues, at) - 1
        if number < 0:
            return None
        best = self._speakers[number]
        here = self._doc.sentences[self._doc.tokens[at].sentence].paragraph
        reach = self._reach.get(best.cue.i, self._doc.sentences[best.sentence].paragraph)
        return best if here - 1 <= reach <= here else None

    def reach(self, speaker: Attribution, sentence: int) -> None:
        """Note that the speaker still spoke in this sentence."""
        self._reach[speaker.cue.i] = self._doc.sentences[sentence].paragraph


def _introduced(doc: Doc, opening: Token, by_sentence: dict[int, list[Attribution]]) -> Attribution | None:
    """ "Pavel Orsic shook his head. “The drivers ...”": who acts in the sentence right before a quotation that stands alone and says
    nothing else there."""
    here = doc.sentence_of(opening)
    if here.i == 0 or opening.i > here.first + 1 or by_sentence.get(here.i - 1):
        return None
    before = doc.sentences[here.i - 1]
    if before.paragraph != here.paragraph or doc.tokens[before.first].quotation is not None:
        return None
    root = next((t for t in doc.of(before) if t.head is t), None)
    actor = subject(root) if root is not None and root.pos == "VERB" and root.quotation is None else None
    if root is None or actor is None or not _is_somebody(actor):
        return None
    return Attribution(root, actor, set(), before.i)


def _is_somebody(noun: Token) -> bool:
    if noun.lower in ("he", "she"):
        return True
    person = noun.name is not None and noun.name.label in ("PERSON", "ORG")
    return person or (noun.tag == "NN" and noun.lemma in words("person_nouns"))


def carry_on(doc: Doc, found: list[Attribution]) -> None:
    """Add what a speaker goes on to tell in sentences without a cue, each sentence judged by itself."""
    covered: set[int] = set()
    cues: dict[int, list[Attribution]] = {}
    for attribution in found:
        covered |= attribution.content
        if attribution.cue.quotation is None and not attribution.carried_on:
            cues.setdefault(attribution.sentence, []).append(attribution)
    speaker: Attribution | None = None
    open_: list[Sentence] = []
    paragraph = -1
    for sentence in doc.sentences:
        if sentence.paragraph != paragraph:
            speaker, open_, paragraph = None, [], sentence.paragraph
        own = _speaking(cues.get(sentence.i, ()))
        if own is not None:
            if speaker is not None and 0 < len(open_) <= MAX_SENTENCES_BETWEEN and _same_speaker(doc, speaker, own, open_):
                found.extend(_again(speaker, set(range(s.first, s.last)), s.i) for s in open_)
            speaker, open_ = own, []
        elif any(i in covered for i in range(sentence.first, sentence.last)) or speaker is None:
            open_ = []
        elif not open_ and _goes_on(doc, sentence, speaker):
            found.append(_again(speaker, set(range(sentence.first, sentence.last)), sentence.i))
        elif _outlets_own(doc, sentence):
            speaker, open_ = None, []
        else:
            open_.append(sentence)


def _speaking(attributions: Sequence[Attribution]) -> Attribution | None:
    """The last of a sentence's outermost attributions, where somebody other than the outlet speaks in it."""
    outer = [a for a in attributions if not any(a.cue.i in b.content for b in attributions if b is not a)]
    named = [a for a in outer if a.source is not None and not a.figure and (not a.happening or a.cue.lemma in cue_set("narrating"))]
    if not named or named[-1].source is None or named[-1].source.lower in FIRST_PERSON:
        return None
    return named[-1]


def _goes_on(doc: Doc, sentence: Sentence, speaker: Attribution) -> bool:
    """Is an uncredited sentence right behind a speaker's still his: in the pluperfect, or an account that moves on in time?"""
    tokens = doc.of(sentence)
    root = next((t for t in tokens if t.head is t), None)
    if root is None or _outlets_own(doc, sentence) or any(t.lower in BACKGROUND for t in tokens):
        return False
    quoted = sum(doc.tokens[i].quotation is not None for i in speaker.content)
    if 2 * quoted > len(speaker.content):
        return False  # free indirect speech goes on with indirect speech
    past = speaker.cue.tag in ("VBD", "VBN") or speaker.cue.lemma in cue_set("narrating")
    if past and any(c.dep == "aux" and c.lower == "had" for c in root.children):
        return True
    moves = next((t.lower for t in tokens if t.pos != "PUNCT"), "") in ("then", "afterwards", "later", "next")
    moves = moves or any(t.lower in ("later", "afterwards", "after") for t in tokens[:5])
    return speaker.cue.lemma in cue_set("narrating") and root.tag == "VBD" and moves


def _outlets_own(doc: Doc, sentence: Sentence) -> bool:
    """Does the outlet say "we" or "our reporter" in it?"""
    return any(t.lower in FIRST_PERSON and t.lower != "this" and t.quotation is None for t in doc.of(sentence))


def _same_speaker(doc: Doc, one: Attribution, other: Attribution, between: Sequence[Sentence]) -> bool:
    """Does the next cue go on with the speaker: by a pronoun that nobody between could be meant by, by the same noun or name, or as
    an addition?"""
    if one.source is None or other.source is None:
        return False
    if other.source.lower in THIRD_PERSON:
        actors = [subject(t) for s in between for t in doc.of(s) if t.head is t]
        return not any(a is not None and (a.pos == "PROPN" or _is_somebody(a)) and a.lower not in THIRD_PERSON for a in actors)
    names = [{t.lower for t in noun_phrase(source) if t.pos in ("PROPN", "NOUN")} for source in (one.source, other.source)]
    same = one.source.lemma == other.source.lemma or bool(names[0] & names[1])
    adds = other.cue.lemma in cue_set("adding") and other.source.pos == "NOUN" and other.source.tag == "NN"
    return same or adds
