"""Coreference within one report: names in full and in short, descriptions and pronouns linked to one referent, or to none.

A rule-based resolver in the manner of Lee et al., "Deterministic coreference resolution based on entity-centric, precision-ranked
rules" (2013): exact and partial names first, then appositions, then descriptions by their head, then pronouns by agreement,
recency and grammatical role. Where nothing fits, or two fit alike, it links nothing.
"""

from ..parse.doc import Doc, Token
from ..records.draft import Mention, Referent
from .antecedents import agrees, weight
from .attributions import Attribution
from .cues import cue_set, shared_subject
from .headlines import in_headings
from .mentions import FIRST, Found, find_mentions
from .referents import Entry, same_name

NEW = frozenset({"another", "other", "second", "third", "new", "different", "separate", "further", "similar"})


class Coreference:
    """Referents of one report and which of them each token stands for."""

    def __init__(self, doc: Doc, attributions: list[Attribution]) -> None:
        self.doc = doc
        self.found = find_mentions(doc)
        self.entries: list[Entry] = []
        self.of_token: dict[int, int] = {}
        self.number_of: list[int | None] = []
        self._sources = {a.source.i: a for a in attributions if a.source is not None}
        self._quoted = _speakers(doc, attributions)
        self._by_last: dict[str, list[Entry]] = {}
        self._by_head: dict[str, Entry] = {}
        self._later: list[tuple[int, Found]] = []
        for i, mention in enumerate(self.found):
            self.number_of.append(self._link(i, mention))
        self._first_persons()
        self._bodies()
        for mention, number in in_headings(doc, self.entries):
            self.entries[number].mentions.append(len(self.found))
            self.found.append(mention)
            self.number_of.append(number)

    def referent_of(self, token: Token | None) -> int | None:
        """The number of the referent that the token's mention stands for, or None."""
        if token is None:
            return None
        if token.tag in ("WP", "WDT") and token.head.dep == "relcl":
            token = token.head.head
        return self.of_token.get(token.i)

    def named(self, name: str) -> int | None:
        """The number of the person of that name, whatever its case ("ADOUM" of a transcript), or None."""
        found = self._by_last.get(name.rsplit(maxsplit=1)[-1].lower(), ())
        return found[-1].number if found else None

    def mentions(self) -> tuple[Mention, ...]:
        """The linked mentions as records; those that stand for nothing known are left out."""
        return tuple(
            Mention(span=m.span, text=m.span.of(self.doc.text), head=m.head.lemma, form=m.form, kind=m.kind, referent=number)
            for m, number in zip(self.found, self.number_of, strict=True)
            if number is not None
        )

    def referents(self) -> tuple[Referent, ...]:
        """The referents as records, their numbers their places."""
        kept = [i for i, number in enumerate(self.number_of) if number is not None]
        place = {i: n for n, i in enumerate(kept)}
        return tuple(
            Referent(
                kind=e.kind,
                names=tuple(sorted(dict.fromkeys(e.surface), key=lambda n: (-len(n.split()), -len(n), n))),
                description=max(e.descriptions, key=len) if e.descriptions else None,
                plural=e.plural,
                mentions=tuple(place[i] for i in e.mentions if i in place),
                title=e.heads[0] if e.heads else None,
                body=e.body,
            )
            for e in self.entries
        )

    # -- linking, in the order of the text

    def _link(self, i: int, mention: Found) -> int | None:
        entry: Entry | None
        if mention.form == "name":
            entry = self._apposed(mention) or self._named(mention) or self._new(mention)
        elif mention.form == "description":
            entry = self._apposed(mention) or self._described(mention) or self._new(mention)
        elif mention.bound:
            return self._bound(i, mention)
        elif mention.head.lower in FIRST:
            self._later.append((i, mention))
            return None
        else:
            entry = self._pronoun(mention)
        if entry is None:
            return None
        self._add(entry, i, mention)
        return entry.number

    def _new(self, mention: Found) -> Entry:
        entry = Entry(len(self.entries), mention.kind, mention.plural, mention.sex)
        self.entries.append(entry)
        return entry

    def _add(self, entry: Entry, i: int, mention: Found) -> None:
        entry.mentions.append(i)
        entry.sentence, entry.token = mention.head.sentence, mention.head.i
        entry.subject = mention.head.dep in ("nsubj", "nsubjpass")
        entry.sex = entry.sex or mention.sex
        if mention.head.i in self._sources:
            entry.spoke = mention.head.sentence
        for token in mention.tokens:
            self.of_token.setdefault(token, entry.number)
        self.of_token[mention.head.i] = entry.number
        if mention.form == "name":
            self._add_name(entry, mention)
        elif mention.form == "description":
            entry.descriptions.append(mention.span.of(self.doc.text))
            if mention.title and mention.title not in entry.described:
                entry.described.append(mention.title)
            if entry.kind == "other":
                entry.kind = mention.kind
        if mention.title and mention.form != "pronoun":
            if mention.title not in entry.heads:
                entry.heads.append(mention.title)
            self._by_head[mention.title] = entry

    def _add_name(self, entry: Entry, mention: Found) -> None:
        if mention.name not in entry.names:
            entry.names.append(mention.name)
            for part in {mention.name[-1].lower(), mention.name[0].lower()}:
                self._by_last.setdefault(part, []).append(entry)
            entry.surface.append(mention.surface)
        if entry.kind == "other" or (mention.title is not None and mention.kind == "person"):
            entry.kind = mention.kind if mention.kind != "other" else entry.kind

    def _apposed(self, mention: Found) -> Entry | None:
        """ "Moses Parfitt, the checkweigher" and "The manager, Mr. Herbert Vosper" are one each."""
        head = mention.head
        if head.dep != "appos" or head.head.i not in self.of_token:
            return None
        entry = self.entries[self.of_token[head.head.i]]
        between = self.doc.tokens[min(head.i, head.head.i) : max(head.i, head.head.i)]
        if entry.plural != mention.plural or any(t.pos in ("VERB", "AUX") for t in between):
            return None
        beside = (
            mention.form == "name" and head.i - len(mention.name) == head.head.i
        )  # "the aid group Caminho Aberto": the noun says what it is
        fits = (
            beside
            or entry.kind == mention.kind
            or "other" in (entry.kind, mention.kind)
            or {entry.kind, mention.kind} <= {"organisation", "group", "force", "state"}
        )
        told = mention.form == "description" and mention.kind == "person" and entry.kind in ("organisation", "place", "state")
        if told and entry.names and len(entry.names[0]) > 1 and not any(p.lower() in cue_set("bodies") for p in entry.names[0]):
            entry.kind, fits = "person", True  # "Mairi Lamont, a teacher": the noun knows better than the name tagger
        clash = mention.form == "name" and entry.names and not same_name(entry, mention)
        return entry if fits and not clash else None

    def _named(self, mention: Found) -> Entry | None:
        """The latest referent whose name the words repeat, shorten or complete."""
        for part in (mention.name[-1].lower(), mention.name[0].lower()):
            for entry in reversed(self._by_last.get(part, ())):
                if same_name(entry, mention):
                    return entry
        return self._initials(mention)

    def _initials(self, mention: Found) -> Entry | None:
        """ "the Caspian News Agency (CNA)": letters that are the initials of a name before them."""
        word = mention.name[-1]
        if len(mention.name) != 1 or not (2 <= len(word) <= 6 and word.isupper()):
            return None
        for entry in reversed(self.entries):
            for name in entry.names:
                if len(name) > 1 and "".join(p[0] for p in name if p[0].isupper()) == word:
                    return entry
        return None

    def _described(self, mention: Found) -> Entry | None:
        """A definite description takes up what last was called so, or had the title."""
        if not mention.definite or mention.title is None or any(c.lower in NEW for c in mention.head.children):
            return None
        if mention.title in cue_set("media_nouns") and not mention.plural:
            return self._last_medium(mention)
        entry = self._by_head.get(mention.title)
        if entry is not None and entry.plural == mention.plural and not self._told_apart(entry, mention):
            return entry
        return self._by_word_of_name(mention) or self._by_general_word(mention)

    def _told_apart(self, entry: Entry, mention: Found) -> bool:
        """Do modifiers of the description say that another is meant ("the army's hospital", "the border hospital")?"""
        own = {c.lemma for c in mention.head.children if c.dep in ("amod", "compound", "nummod", "poss", "nmod")}
        if not own:
            return False
        known = " ".join([*entry.descriptions, *entry.surface]).lower()
        return bool(entry.descriptions) and not any(word in known for word in own) and not entry.names

    def _by_word_of_name(self, mention: Found) -> Entry | None:
        """ "the commission" after "the Electoral Commission", "the Front" after "the Lugenda Front"."""
        if mention.plural:
            return None
        found = self._by_last.get(mention.head.lower, ())
        return found[-1] if found else None

    def _by_general_word(self, mention: Found) -> Entry | None:
        """ "the company" after "Firth and Isles Ferries": the last named body whose name says nothing else of what it is."""
        modified = any(c.dep in ("amod", "compound") for c in mention.head.children)
        if mention.plural or modified or mention.title not in cue_set("general_bodies"):
            return None
        other = cue_set("bodies") - cue_set("general_bodies")
        fits = [
            entry
            for entry in self.entries
            if entry.kind == "organisation"
            and any(len(name) > 1 for name in entry.names)
            and not any(part.lower() in other for name in entry.names for part in name)
        ]
        return max(fits, key=lambda entry: entry.token, default=None)

    def _last_medium(self, mention: Found) -> Entry | None:
        media = cue_set("media")
        fits = [
            entry
            for entry in self.entries
            if entry.names and entry.kind != "person" and (entry.spoke >= 0 or any(p.lower() in media for n in entry.names for p in n))
        ]
        return max(fits, key=lambda entry: entry.token, default=None)

    def _pronoun(self, mention: Found) -> Entry | None:
        """The best antecedent by agreement, recency and role; None where none is near or two fit alike."""
        scored = []
        attribution = self._sources.get(mention.head.i)
        spoken_of = (
            {self.of_token[i] for i in attribution.content if i in self.of_token and self.doc.tokens[i].pos == "PROPN"}
            if attribution
            else set()
        )
        for entry in reversed(self.entries):
            if entry.mentions and entry.number not in spoken_of and agrees(entry, mention, attribution is not None):
                scored.append((weight(entry, mention, attribution is not None, self.of_token), entry.token, entry))
            if len(scored) > 12:
                break
        scored.sort(key=lambda row: (-row[0], -row[1]))
        if not scored or (len(scored) > 1 and scored[0][0] == scored[1][0] and scored[0][1] == scored[1][1]):
            return None
        return scored[0][2]

    def _bound(self, i: int, mention: Found) -> int | None:
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
        return number

    def _bodies(self) -> None:
        """Whom spokesmen speak for and whose documents are, once every name is known."""
        for mention, number in zip(self.found, self.number_of, strict=True):
            if number is not None and mention.form != "pronoun" and self.entries[number].body is None:
                self.entries[number].body = self._body(mention, self.entries[number])

    def _body(self, mention: Found, entry: Entry) -> int | None:
        """The body that the person speaks for ("a spokeswoman for the Service", "ministry spokesman", "secretary general of the Front"),
        or that a document is of ("a new report in AFP", "the ministry's statement")."""
        document = mention.title in cue_set("documents")
        if (entry.kind != "person" and not document) or mention.title is None:
            return None
        head = mention.head
        inner: list[Token | None] = [
            c.child("pobj") for c in head.children if c.dep == "prep" and c.lower in ("for", "of", "at", "with", "in", "by", "from")
        ]
        inner += [c for c in head.children if c.dep in ("poss", "compound", "nmod")]
        for token in inner:
            if token is None:
                continue
            number = self.of_token.get(token.i)
            if (
                number is not None
                and number != entry.number
                and (self.entries[number].kind in ("organisation", "group", "state", "force") or (document and self.entries[number].names))
            ):
                return number
            if number is None and token.lemma in cue_set("bodies") and token.i < head.i:
                body = self._by_head.get(token.lemma) or next(iter(self._by_last.get(token.lower, ())), None)
                if body is not None:
                    return body.number
        return None

    def _first_persons(self) -> None:
        """ "I" and "we" within a quotation are its speaker."""
        for i, mention in self._later:
            attribution = self._quoted.get(mention.head.quotation) if mention.head.quotation is not None else None
            number = self.referent_of(attribution.source) if attribution is not None else None
            if number is not None:
                self.number_of[i] = number
                self.entries[number].mentions.append(i)
                self.of_token[mention.head.i] = number


def _speakers(doc: Doc, attributions: list[Attribution]) -> dict[int, Attribution]:
    """The attribution that holds each quotation."""
    out: dict[int, Attribution] = {}
    for attribution in attributions:
        for i in attribution.content:
            number = doc.tokens[i].quotation
            if number is not None and attribution.cue.quotation != number:
                out.setdefault(number, attribution)
    return out
