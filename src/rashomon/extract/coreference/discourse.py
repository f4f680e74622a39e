"""What a report has spoken of so far: its referents, found by name, by initials, by head noun and by recency."""

from collections.abc import Iterator
from itertools import islice

from ...parse.doc import Doc
from ..mentions import MentionDraft, office_name, stands_for_rulers, treated_as_place
from .referent import ReferentBuilder, modifiers, same_name

SENTENCES_NEAR = 1  # sentences: of two that fit alike, the one spoken of this lately is meant, if it is the only one
MAX_RECENT = 40  # namesakes looked at, the latest first: 300 people of one surname stay linear


class DiscourseModel:
    """The referents of one report while it is read, in the order in which they come up."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.entries: list[ReferentBuilder] = []
        self.by_part: dict[str, list[ReferentBuilder]] = {}  # first and last words of names
        self._by_head: dict[str, dict[int, ReferentBuilder]] = {}  # nouns of descriptions and titles, the latest last
        self._initials: dict[str, ReferentBuilder] = {}
        self._recent: dict[int, ReferentBuilder] = {}

    def new(self, mention: MentionDraft) -> ReferentBuilder:
        entry = ReferentBuilder(len(self.entries), mention.kind, mention.plural, mention.sex)
        self.entries.append(entry)
        return entry

    def recent(self) -> Iterator[ReferentBuilder]:
        """The referents, the one last spoken of first."""
        return reversed(self._recent.values())

    def add(self, entry: ReferentBuilder, mention: MentionDraft) -> None:
        """Take note of what a mention says of its referent."""
        self.touch(entry, mention)
        entry.sex = entry.sex or mention.sex
        entry.definite = entry.definite or mention.definite
        entry.bare = entry.bare or (mention.form == "description" and not any(c.dep in ("det", "nummod") for c in mention.head.children))
        if mention.form == "name":
            self._add_name(entry, mention)
            entry.use.acts = entry.use.acts or stands_for_rulers(mention.head)
            entry.use.somewhere = entry.use.somewhere or treated_as_place(mention.head)
        elif mention.form == "description":
            self._add_description(entry, mention)
        if mention.title and mention.form != "pronoun":
            self._add_head(entry, office_name(mention.title))

    def touch(self, entry: ReferentBuilder, mention: MentionDraft) -> None:
        """The referent is the one last spoken of, in the role of this mention."""
        first = mention.head
        while first.dep == "conj" and first.head is not first and first.head.pos in ("NOUN", "PROPN", "PRON"):
            first = first.head  # of "Ali Reza and Hamid Karimi", neither is the nearer one
        entry.sentence, entry.token, entry.anchor_token = mention.head.sentence, mention.head.i, first.i
        entry.subject = first.dep in ("nsubj", "nsubjpass")
        self._recent.pop(entry.number, None)
        self._recent[entry.number] = entry

    def _add_name(self, entry: ReferentBuilder, mention: MentionDraft) -> None:
        if mention.name not in entry.names:
            entry.names.append(mention.name)
            for part in sorted({mention.name[-1].lower(), mention.name[0].lower()}):
                self.by_part.setdefault(part, []).append(entry)
            entry.surface.append(mention.surface)
            if len(mention.name) > 1:
                self._initials["".join(p[0] for p in mention.name if p[0].isupper())] = entry
        if entry.kind == "other" or (mention.title is not None and mention.kind == "person"):
            entry.kind = mention.kind if mention.kind != "other" else entry.kind

    def _add_description(self, entry: ReferentBuilder, mention: MentionDraft) -> None:
        entry.descriptions.append(mention.span.of(self.doc.text))
        if mention.title and mention.title not in entry.described:
            entry.described.append(mention.title)
        if mention.title:
            entry.modifiers.setdefault(mention.title, set()).update(modifiers(mention))
        if entry.kind == "other":
            entry.kind = mention.kind

    def _add_head(self, entry: ReferentBuilder, head: str) -> None:
        if head not in entry.heads:
            entry.heads.append(head)
        row = self._by_head.setdefault(head, {})
        row.pop(entry.number, None)
        row[entry.number] = entry

    def by_head(self, head: str | None) -> list[ReferentBuilder]:
        """The referents called so by a description or a title, the latest last and no more than can matter."""
        return list(islice(reversed(self._by_head.get(office_name(head or ""), {}).values()), MAX_RECENT))[::-1]

    def named(self, mention: MentionDraft) -> list[ReferentBuilder]:
        """The referents whose name the words repeat, shorten or complete: one, or more where several fit alike."""
        found: dict[int, ReferentBuilder] = {}
        for part in (mention.name[-1].lower(), mention.name[0].lower()):
            for entry in reversed(self.by_part.get(part, ())[-MAX_RECENT:]):
                if same_name(entry, mention):
                    found.setdefault(entry.number, entry)
            if found:
                break
        people = [entry for entry in found.values() if entry.kind == "person"]
        if len(people) > 1 and len(people) == len(found) and len(mention.name) == 1:
            return self.likeliest(people, mention)
        return list(found.values())[:1] or self.initials(mention)

    def likeliest(self, fits: list[ReferentBuilder], mention: MentionDraft) -> list[ReferentBuilder]:
        """Of several that fit alike, the only one spoken of just now; all of them where that settles nothing."""
        near = [entry for entry in fits if mention.head.sentence - entry.sentence <= SENTENCES_NEAR]
        return near if len(near) == 1 else fits

    def initials(self, mention: MentionDraft) -> list[ReferentBuilder]:
        """ "the Caspian News Agency (CNA)": letters that are the initials of a name before them."""
        word = mention.name[-1].replace(".", "")
        if len(mention.name) != 1 or not (2 <= len(word) <= 6 and word.isupper()):
            return []
        return [self._initials[word]] if word in self._initials else []

    def awaited(self, mention: MentionDraft) -> ReferentBuilder | None:
        """ "his mother ... Mother Alice Kern": the one unnamed person that the noun before a name has spoken of."""
        if mention.kind != "person" or mention.title is None:
            return None
        fits = [e for e in self.by_head(mention.title) if not e.plural and e.kind == "person"]
        if len(fits) != 1 or fits[0].names or not (fits[0].definite or fits[0].bare):
            return None
        return fits[0] if None in (mention.sex, fits[0].sex) or mention.sex == fits[0].sex else None
