"""Referents while they are being built, and when a name is one of theirs."""

from dataclasses import dataclass, field

from ...lexicon import table
from ...records.vocabulary import EntityKind
from ..mentions import MentionDraft
from ..words import ReferentUse


@dataclass(slots=True, eq=False)
class ReferentBuilder:
    """A referent while it is being built."""

    number: int
    kind: EntityKind
    plural: bool
    sex: str | None = None
    names: list[tuple[str, ...]] = field(default_factory=list)
    surface: list[str] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)  # lemmas of descriptions and titles
    descriptions: list[str] = field(default_factory=list)
    described: list[str] = field(default_factory=list)  # lemmas of descriptions alone, without titles
    mentions: list[int] = field(default_factory=list)
    sentence: int = 0
    token: int = 0  # of its last mention
    anchor_token: int = 0  # the token of its last mention, or of the first of those that it is coordinated with there
    subject: bool = False
    spoke: int = -1  # the sentence in which it last spoke
    body: int | None = None
    use: ReferentUse = field(default_factory=ReferentUse)
    bare: bool = False  # it was once spoken of without an article, as headlines do ("Son held over killing of mother")
    definite: bool = False  # it was once spoken of as known ("the minister", "his mother")
    modifiers: dict[str, set[str]] = field(default_factory=dict)  # noun -> the words that told which ("interior" minister)
    phrases: list[str] = field(default_factory=list)  # what stood before its names ("Interior Minister Rodrigo Alvear")

    may_be: tuple[int, ...] = ()  # others that it may be one with, where they fit alike and none was chosen

    def absorb(self, other: "ReferentBuilder") -> None:
        """Take over all that is known of another that proved to be this one, and leave that one empty."""
        if other.names and not self.names:
            self.kind = other.kind if other.kind != "other" else self.kind
        self.use = ReferentUse(self.use.acts or other.use.acts, self.use.somewhere or other.use.somewhere)
        self.sex, self.body = self.sex or other.sex, self.body if self.body is not None else other.body
        self.names += [name for name in other.names if name not in self.names]
        self.surface += [name for name in other.surface if name not in self.surface]
        self.heads += [head for head in other.heads if head not in self.heads]
        self.described += [head for head in other.described if head not in self.described]
        self.descriptions += other.descriptions
        self.phrases += other.phrases
        self.mentions = sorted(self.mentions + other.mentions)
        other.mentions, other.names, other.surface, other.descriptions = [], [], [], []


def modifiers(mention: MentionDraft) -> set[str]:
    """The words before a description's noun that tell which one is meant."""
    return {c.lemma for c in mention.head.children if c.dep in ("amod", "compound", "nummod", "poss", "nmod")}


def same_name(entry: ReferentBuilder, mention: MentionDraft) -> bool:
    """Is the name the entry's own, a part of it, or it a part of the name? Two first names of one surname are two people."""
    words = [w.lower().rstrip(".") for w in mention.name]
    if mention.sex and entry.sex and mention.sex != entry.sex:
        return False
    if {entry.kind, mention.kind} in ({"person", "state"}, {"person", "place"}):
        return False  # "London burned. Jack London wept."
    known_names = [[w.lower().rstrip(".") for w in name] for name in entry.names]
    if "person" in (entry.kind, mention.kind) and any(
        words[-1] == k[-1] and not _given_names_fit(*sorted((words[:-1], k[:-1]), key=len)) for k in known_names
    ):
        return False
    for known in known_names:
        if words == known:
            return True
        short, long = sorted((words, known), key=len)
        if entry.kind == "person" or mention.kind == "person":
            if short[-1] == long[-1] and _given_names_fit(short[:-1], long[:-1]):
                return True
            if (
                len(short) == 1
                and short[0] == long[0]
                and mention.kind == entry.kind
                and len(words) == 1
                and not table("titles")["male"].count(short[0])
            ):
                return True
        elif _part_of(short, long) and not _place_in_body(entry.kind, mention.kind, len(known) - len(words)):
            return True
    return False


def _given_names_fit(short: list[str], long: list[str]) -> bool:
    """No given name, the same ones, or initials of them ("R. J.", "Rosa" and "Rosa Elvira")."""
    return (
        all(any(g == h or (len(g) == 1 and h.startswith(g)) or (len(h) == 1 and g.startswith(h)) for h in long) for g in short)
        if long
        else True
    )


def _place_in_body(entry: EntityKind, mention: EntityKind, longer: int) -> bool:
    """ "Alabama" is not the "Medical Association of Alabama"; `longer` is by how many words the entry's name is the longer one."""
    short, long = (mention, entry) if longer > 0 else (entry, mention)
    return longer != 0 and short in ("state", "place") and long in ("organisation", "group", "force")


def _part_of(short: list[str], long: list[str]) -> bool:
    """ "Front" of "Lugenda Front", "Halyard" of "Halyard Risk", "Courier" of "Shire Courier"."""
    return long[-len(short) :] == short or long[: len(short)] == short
