"""Linking the mentions of a report, in the order of the text, each to one referent or to none.

A rule-based resolver in the manner of Lee et al., "Deterministic coreference resolution based on entity-centric, precision-ranked
rules" (2013): exact and partial names first, then appositions, then descriptions by their head, then pronouns by agreement,
recency and grammatical role. Where nothing fits, or two fit alike, it links nothing.
"""

from collections.abc import Mapping
from itertools import islice

from ...parse.doc import Doc, Token
from ...records.draft import Toponym
from ...records.vocabulary import Refusal
from ..attribution import Attribution
from ..grammar import noun_phrase_span, shared_subject
from ..mentions import FIRST_PERSON, MentionDraft, find_mentions
from .appositions import Appositions
from .descriptions import described
from .discourse import DiscourseModel
from .headlines import in_headings
from .merge_referents import merges
from .profiles import Profile, profile
from .pronouns import antecedents
from .referent import ReferentBuilder
from .represented_body import body_of

SUBJECTS = ("nsubj", "nsubjpass")
REFUSALS: dict[str, Refusal] = {"name": "same name", "description": "same words", "pronoun": "equally near"}


class Linker:
    """Builds the referents of one report; made, it has linked all mentions by the rules."""

    def __init__(self, doc: Doc, attributions: list[Attribution], toponyms: Mapping[int, Toponym]) -> None:
        self.doc = doc
        self.found = find_mentions(doc, toponyms)
        self._known = DiscourseModel(doc)
        self.entries = self._known.entries
        self.of_token: dict[int, int] = {}
        self.number_of: list[int | None] = []
        self._appositions = Appositions(doc, self.entries, self.of_token)
        self._sources = {a.source.i: a for a in attributions if a.source is not None}
        self._quoted = _speakers(doc, attributions)
        self._open: MentionDraft | None = None  # the name or description last left open
        self._later: list[tuple[int, MentionDraft]] = []
        self._merged: dict[int, int] = {}  # a referent that proved to be another one -> that one
        for i, mention in enumerate(self.found):
            self.number_of.append(self._link(i, mention))
        self._first_persons()
        self._headings()

    def profiles(self) -> list[Profile]:
        """The referents that are not pronouns alone, as they are compared, in the order in which they come up."""
        rows = [e for e in self.entries if any(self.found[i].form != "pronoun" for i in e.mentions)]
        starts = [sentence.span.start for sentence in self.doc.sentences]
        return sorted((profile(self.doc, e, self.found, self.of_token, starts) for e in rows), key=lambda p: p.starts[0])

    def give_bodies(self) -> None:
        """Give every referent the body that it speaks for, where a mention says so."""
        for mention, number in zip(self.found, self.number_of, strict=True):
            if number is not None and mention.form != "pronoun" and self.entries[number].body is None:
                body = body_of(mention, self.entries[number], self._known, self.of_token)
                self.entries[number].body = self._merged.get(body, body) if body is not None else None

    def persons(self) -> dict[str, int]:
        """The last word of a name, lower case -> the referent that was named so last."""
        return {part: self._merged.get(found[-1].number, found[-1].number) for part, found in self._known.by_part.items() if found}

    def unify(self, profiles: list[Profile]) -> None:
        """Make referents one that the network finds to be one; those of headings that are nobody's are dropped."""
        self._merged, open_ones = merges(profiles)
        for number, into in sorted(self._merged.items()):
            self.entries[into].absorb(self.entries[number])
        known = {*self._merged, *self._merged.values()}
        nobody = {number for number in self._loose if number not in known}
        for number in sorted(nobody):
            self.entries[number].mentions = []
        now = [None if n is None or n in nobody else self._merged.get(n, n) for n in self.number_of]
        self.number_of = now
        self.of_token.update({token: self._merged.get(n, n) for token, n in self.of_token.items()})
        self._keep_open(open_ones, nobody)

    def _keep_open(self, open_ones: dict[int, tuple[int, ...]], nobody: set[int]) -> None:
        """Candidates by the referents that are left; where they have proved to be one, that one is meant."""
        for number, fits in sorted(open_ones.items()):
            own = self._merged.get(number, number)
            left = self._candidates_left(fits, {*nobody, own})
            if own not in nobody and len(left) > 1:
                self.entries[own].may_be = tuple(sorted({*self.entries[own].may_be, *left}))
        for i, mention in enumerate(self.found):
            if not mention.candidates or self.number_of[i] is not None:
                continue
            mention.candidates = self._candidates_left(mention.candidates, nobody)
            if len(mention.candidates) == 1:
                self.number_of[i] = self.of_token[mention.head.i] = mention.candidates[0]
                self.entries[mention.candidates[0]].mentions.append(i)

    def _candidates_left(self, numbers: tuple[int, ...], without: set[int]) -> tuple[int, ...]:
        return tuple(sorted({self._merged.get(n, n) for n in numbers} - without))

    def _first_persons(self) -> None:
        """ "I" and "we" within a quotation are its speaker."""
        for i, mention in self._later:
            attribution = self._quoted.get(mention.head.quotation) if mention.head.quotation is not None else None
            source = antecedent(attribution.source) if attribution is not None else None
            number = self.of_token.get(source.i) if source is not None else None
            if number is not None:
                self.number_of[i] = number
                self.entries[number].mentions.append(i)
                self.of_token[mention.head.i] = number

    def _link(self, i: int, mention: MentionDraft) -> int | None:
        entry: ReferentBuilder | None
        if mention.bound:
            return self._bound(i, mention)
        if mention.form == "pronoun" and mention.head.lower in FIRST_PERSON:
            self._later.append((i, mention))
            return None
        if mention.form == "name":
            entry = self._identified(mention) or self._only(mention, self._known.named(mention)) or self._known.awaited(mention)
        elif mention.form == "description":
            entry = self._identified(mention) or self._only(mention, described(self._known, mention))
        else:
            entry = self._only(mention, self._settled(mention) or self._pronoun(mention))
        if entry is None and mention.form != "pronoun" and not mention.candidates:
            entry = self._known.new(mention)
        if entry is None:
            return None
        self._add(entry, i, mention)
        return entry.number

    def _identified(self, mention: MentionDraft) -> ReferentBuilder | None:
        """The referent that the words around a mention make it one with; what it proves to be is noted on both."""
        found = self._appositions.identity(mention)
        if found is None:
            return None
        found.entry.kind, mention.kind = found.entry_kind, found.mention_kind
        return found.entry

    def _add(self, entry: ReferentBuilder, i: int, mention: MentionDraft) -> None:
        entry.mentions.append(i)
        if mention.head.i in self._sources:
            entry.spoke = mention.head.sentence
        for token in mention.tokens:
            self.of_token.setdefault(token, entry.number)
        self.of_token[mention.head.i] = entry.number
        self._known.add(entry, mention)
        if mention.form == "name":
            entry.phrases.append(noun_phrase_span(mention.head).of(self.doc.text))

    def _only(self, mention: MentionDraft, fits: list[ReferentBuilder]) -> ReferentBuilder | None:
        """The one that fits; where several fit alike, none, and the mention keeps them as its candidates."""
        if len(fits) > 1:
            mention.candidates, mention.refused = tuple(sorted(entry.number for entry in fits)), REFUSALS[mention.form]
            self._open = mention if mention.form != "pronoun" else self._open
            return None
        return fits[0] if fits else None

    def _pronoun(self, mention: MentionDraft) -> list[ReferentBuilder]:
        """The best antecedent by agreement, recency and role; none where none is near, several where they fit alike."""
        attribution = self._sources.get(mention.head.i)
        content = attribution.content if attribution is not None else ()
        spoken_of = {self.of_token[i] for i in content if i in self.of_token and self.doc.tokens[i].pos == "PROPN"}
        return antecedents(self._known.recent(), mention, attribution is not None, spoken_of, self.of_token)

    def _settled(self, mention: MentionDraft) -> list[ReferentBuilder]:
        """ "Jenkin was absent, as he was unwell", of John and Kate Jenkin: the pronoun says which one a subject is that was left open."""
        told = self._open
        if told is None or mention.sex is None or mention.head.sentence - told.head.sentence > 1 or told.head.dep not in SUBJECTS:
            return []
        fits = [self.entries[n] for n in told.candidates]
        fits = [e for e in fits if e.kind == "person" and not e.plural and e.sex in (None, mention.sex)]
        nearer = any(e.token > told.head.i and e.kind == "person" for e in islice(self._known.recent(), 1))
        if len(fits) != 1 or nearer:
            return []
        i = next(i for i in range(len(self.number_of) - 1, -1, -1) if self.found[i] is told)
        told.candidates, told.refused, self._open, self.number_of[i] = (), None, None, fits[0].number
        self._add(fits[0], i, told)
        return fits

    def _bound(self, i: int, mention: MentionDraft) -> int | None:
        """A relative pronoun is the noun that its clause hangs on, a reflexive one the clause's subject."""
        ancestors = (mention.head, *mention.head.ancestors())
        if mention.head.tag.startswith("W"):
            owner = next((above.head for above in ancestors if above.dep == "relcl"), None)
        else:
            verb = next((above for above in ancestors if above.pos in ("VERB", "AUX")), None)
            owner = shared_subject(verb) if verb is not None else None
        number = self.of_token.get(owner.i) if owner is not None else None
        if number is not None:
            self.entries[number].mentions.append(i)
            self.of_token[mention.head.i] = number
            self._known.touch(self.entries[number], mention)
        return number

    def _headings(self) -> None:
        """Mentions in headings; a noun there for a person not called so in the body is a referent of its own until it is unified."""
        self._loose: list[int] = []
        for mention, numbers in list(in_headings(self.doc, self.entries)):
            entry = self.entries[numbers[0]] if numbers else self._known.new(mention)
            if not numbers:
                entry.heads = [mention.title or ""]
                self._loose.append(entry.number)
            if len(numbers) > 1:
                mention.candidates, mention.refused = tuple(sorted(numbers)), "same name"
            else:
                entry.mentions.append(len(self.found))
            self.found.append(mention)
            self.number_of.append(entry.number if len(numbers) < 2 else None)


def antecedent(token: Token | None) -> Token | None:
    """The token itself, or the noun that a relative pronoun stands for."""
    relative = token is not None and token.tag in ("WP", "WDT") and token.head.dep == "relcl"
    return token.head.head if token is not None and relative else token


def _speakers(doc: Doc, attributions: list[Attribution]) -> dict[int, Attribution]:
    """The attribution that holds each quotation."""
    out: dict[int, Attribution] = {}
    for attribution in attributions:
        for i in attribution.content:
            number = doc.tokens[i].quotation
            if number is not None and attribution.cue.quotation != number:
                out.setdefault(number, attribution)
    return out
