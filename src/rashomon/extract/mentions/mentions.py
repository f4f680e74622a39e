"""Mentions: the words of a report that stand for somebody or something, each with its form and kind."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from ...lexicon import table
from ...parse.doc import Doc, Token
from ...records.draft import Toponym
from ...records.span import Span
from ...records.vocabulary import EntityKind, Refusal
from ..grammar import noun_phrase, noun_phrase_span
from ..words import (
    LABELS,
    cue_set,
    is_located,
    is_standing_body,
    names_office,
    noun_kind,
    sex_of,
    titles,
    vote_kinds,
)
from .kinds_in_context import is_model, kind_of_name, vehicle_noun
from .name_boundaries import ARGUMENTS, name_extent, name_root, portfolio, start_with_titles
from .offices import is_office, office_name, split_office

PLURAL = frozenset({"NNS", "NNPS"})
PERSONAL = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
PLURALS = frozenset({"they", "them", "their", "theirs", "themselves"})
THINGS = frozenset({"it", "its", "itself"})
FIRST_PERSON = frozenset({"i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves"})


@dataclass(slots=True)
class MentionDraft:
    """One mention: its head token and what its words say of it. `name` are the words of a name without titles."""

    head: Token
    span: Span
    form: str  # "name", "description" or "pronoun"
    kind: EntityKind
    name: tuple[str, ...] = ()
    surface: str = ""  # the name as printed
    title: str | None = None
    sex: str | None = None  # "m", "f" or unknown
    plural: bool = False
    definite: bool = False
    tokens: tuple[int, ...] = ()  # the tokens of a name
    bound: bool = False  # a pronoun that its own clause binds: "who", "whose", "himself"
    candidates: tuple[int, ...] = ()  # the referents that fit alike, where none was chosen
    refused: Refusal | None = None
    office: Token | None = None  # the word for an office right before a name


def find_mentions(doc: Doc, toponyms: Mapping[int, Toponym]) -> list[MentionDraft]:
    """The mentions of a report, in the order of the text."""
    found: list[MentionDraft] = []
    proper = {t.text for t in doc.tokens if t.pos == "PROPN" and t.text[:1].isupper()}
    common = {t.text for t in doc.tokens if t.pos == "NOUN" and t.text.islower()}
    for token in doc.tokens:
        if token.pos == "PRON":
            mention = _pronoun(token)
        elif token.dep in ARGUMENTS and token.pos in ("PROPN", "NOUN", "NUM", "ADJ"):
            mention = _nominal(doc, token, token.text in proper and token.lower not in common, toponyms)
        else:
            mention = None
        if mention is not None:
            found.append(mention)
    found = sorted([*found, *_bodies_before_nouns(doc, found, toponyms)], key=lambda m: m.head.i)
    _settle(found)
    return found


def _bodies_before_nouns(doc: Doc, found: list[MentionDraft], toponyms: Mapping[int, Toponym]) -> Iterator[MentionDraft]:
    """ "Chargers lineman Jamal Williams": before a common noun, the last word of a body's name is the body, though no tagger sees it."""
    names = {m.name[-1] for m in found if m.form == "name" and m.kind in ("organisation", "group", "force") and len(m.name[-1]) > 1}
    taken = {i for m in found for i in (m.head.i, *m.tokens)}
    for token in doc.tokens:
        if token.text not in names or token.i in taken or token.dep not in ("compound", "nmod") or token.head.pos != "NOUN":
            continue
        if any(c.dep in ("compound", "amod", "nmod") for c in token.children) or not token.text[0].isupper() or token.head.i < token.i:
            continue
        mention = _name(doc, token, toponyms)
        if mention is not None and mention.head.i not in taken:
            yield mention


def _settle(found: list[MentionDraft]) -> None:
    """Let every mention of a full name be what most of them say, and a surname alone the one person's who bears it."""
    names = [m for m in found if m.form == "name"]
    key = {id(m): tuple(word.lower().rstrip(".") for word in m.name) for m in names}
    kinds = vote_kinds((key[id(m)], m.kind, m.title in titles(), is_located(m.head)) for m in names if len(m.name) > 1)
    surnames = {name[-1] for name, kind in kinds.items() if kind == "person"}
    firsts = {name[0] for name, kind in kinds.items() if kind == "person"}
    others = {name[-1] for name, kind in kinds.items() if kind != "person"}
    borne: set[str] = set()  # surnames of the full names so far: "London burned. Jack London wept." is of a town first
    for mention in names:
        name = key[id(mention)]
        if len(name) > 1:
            mention.kind = kinds[name]
            borne.update((name[-1], name[0]))
        elif (
            name[0] in (surnames | firsts) - others
            and not is_located(mention.head)
            and not _with_article(mention.head)
            and (mention.kind not in ("state", "place") or name[0] in borne)
        ):
            mention.kind = "person"
        if mention.kind == "person" and mention.sex is None:
            mention.sex = sex_of(mention.name)


def _with_article(head: Token) -> bool:
    return any(c.dep == "det" for c in head.children)


@cache
def _calendar() -> frozenset[str]:
    days = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    months = (
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    )
    return frozenset((*days, *months))


def _pronoun(token: Token) -> MentionDraft | None:
    word = token.lower
    sex = PERSONAL.get(word)
    if word.endswith(("self", "selves")):
        return MentionDraft(token, token.span, "pronoun", "other", sex=sex, bound=True)
    if token.tag in ("WP", "WDT", "WP$"):
        relative = any(above.dep == "relcl" for above in (token, *token.ancestors()))
        return MentionDraft(token, token.span, "pronoun", "other", bound=True) if relative else None
    if sex:
        return MentionDraft(token, token.span, "pronoun", "person", sex=sex)
    if word in PLURALS:
        return MentionDraft(token, token.span, "pronoun", "group", plural=True)
    if word in THINGS:
        return MentionDraft(token, token.span, "pronoun", "other") if token.dep != "expl" else None
    if word in FIRST_PERSON:
        return MentionDraft(token, token.span, "pronoun", "person", plural=word[0] in "wuo")
    return None


def _nominal(doc: Doc, head: Token, proper: bool, toponyms: Mapping[int, Toponym]) -> MentionDraft | None:
    """The mention of a noun; `proper`: elsewhere the report has it as a name, whatever the tagger says of it here."""
    if head.dep in ("compound", "nmod") and not _names_somebody(head):
        return None
    if _aged(head):
        return _of_age(doc, head)
    if head.name is not None and head.name.label in ("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"):
        return None
    if head.lower in _calendar() or portfolio(head):
        return None
    named = (head.pos == "PROPN" and (not head.text.islower() or _inner(head))) or (head.pos == "NOUN" and proper)
    if named and not names_office(head):
        return _name(doc, head, toponyms)
    return _described(head, head.lower if named else head.lemma)


def _aged(head: Token) -> bool:
    """ "The 10-year-old was shot": an age that stands for whoever has it."""
    return head.lower == "old" and head.dep in ("nsubj", "nsubjpass", "dobj", "pobj", "conj", "poss", "agent", "dative")


def _of_age(doc: Doc, head: Token) -> MentionDraft | None:
    first = head.i
    while first > 0 and (doc.tokens[first - 1].text == "-" or doc.tokens[first - 1].lower.startswith("year")):
        first -= 1
    if first == head.i or doc.tokens[first - 1].pos != "NUM":
        return None
    title = doc.text[doc.tokens[first - 1].start : head.end].lower()
    return MentionDraft(head, noun_phrase_span(head), "description", "person", title=title, definite=_definite(head))


def _inner(head: Token) -> bool:
    """The "al" of Bashar al-Assad, the "un" of Kim Jong-un: within a person's name to the tagger."""
    return head.name is not None and head.name.label == "PERSON" and head.name.last - head.name.first > 2


def _described(head: Token, lemma: str) -> MentionDraft:
    """A common noun, or one that is printed like a name ("The President", "A MAN")."""
    kind: EntityKind = "vehicle" if is_model(head.text) else noun_kind(head, lemma)
    sex = noun_sex(lemma)
    plural = head.tag in PLURAL or (kind == "group" and lemma in ("people", "police"))
    return MentionDraft(head, noun_phrase_span(head), "description", kind, title=lemma, sex=sex, plural=plural, definite=_definite(head))


def noun_sex(lemma: str) -> str | None:
    """The sex that a noun for a person tells."""
    return "m" if lemma in table("titles")["male_nouns"] else "f" if lemma in table("titles")["female_nouns"] else None


def _definite(head: Token) -> bool:
    """An article, a demonstrative or an owner says that it is known, its own or one that it shares ("his mother and sister")."""
    told = [c for c in head.children if c.dep in ("det", "poss") and c.i < head.i]
    if told:
        return any(c.dep == "poss" or c.lower in ("the", "this", "that", "these", "those") for c in told)
    if head.dep == "conj" and head.head.pos == "NOUN" and head.head.i < head.i:
        return any(c.dep == "poss" for c in head.head.children)
    return is_standing_body(head)


def _names_somebody(token: Token) -> bool:
    """A name before another noun is a mention of its own only where it names a person, a body or a people ("Congress party" is not one)."""
    if token.lower in cue_set("bodies") and token.head.i > token.i and is_office(token.head):
        return token.pos == "PROPN"  # "Observatory director Rami Abdulrahman"
    return (
        token.name is not None
        and token.name.label in ("NORP", "GPE", "ORG")
        and token.name.last <= token.head.i
        and token.pos in ("PROPN", "ADJ")
    )


def _name(doc: Doc, head: Token, toponyms: Mapping[int, Toponym]) -> MentionDraft | None:
    if head.name is not None and head.name.label in LABELS and name_root(doc, head) is not head:
        return None  # "Firth and Isles Ferries" is one name with one head, whatever the parser coordinates
    first, last = name_extent(doc, head)
    begin, office = split_office(doc, first, last)
    first = start_with_titles(doc, min(first, begin), begin)
    tokens = doc.tokens[begin:last]
    while len(tokens) > 1 and (tokens[0].lower in ("the", "'s") or not any(c.isalnum() for c in tokens[0].text)):
        tokens = tokens[1:]
    title = office_name(office.lemma.lower().rstrip(".")) if office is not None else None
    sex = next((s for t in doc.tokens[first:begin] if (s := titles().get(t.lower.rstrip(".")))), None)
    before = doc.tokens[begin - 1] if begin > 0 else None
    if office is None and before is not None and vehicle_noun(before):
        office = before  # "the tanker Sanchi"
    name = tuple(t.text for t in tokens if t.lower not in ("the", "'s", "’s"))
    if not any(any(c.isalpha() for c in part) for part in name):
        return None
    kind = kind_of_name(head, name, title, before, named=head.i in toponyms and not toponyms[head.i].guessed)
    lowered = [t for t in noun_phrase(head) if t.i < first and t.pos in ("NOUN", "PROPN")]
    if title is None and lowered and kind == "person":
        title = lowered[-1].lemma
    if kind == "person" and title is not None:
        sex = sex or titles().get(title) or noun_sex(title)
    span = Span(doc.tokens[first].start, doc.tokens[last - 1].end)
    surface = doc.text[tokens[0].start : tokens[-1].end].replace("\n", " ")
    found = MentionDraft(head, span, "name", kind, name, surface, title, sex, plural=head.tag == "NNPS", definite=True)
    found.tokens = tuple(range(first, last))
    found.office = office
    return found
