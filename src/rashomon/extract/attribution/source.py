"""The source of a cue: its subject, said, understood or set beside it as an apposition."""

from ...lexicon import words
from ...parse.doc import Doc, Sentence, Token
from ..grammar import NOMINAL, is_passive, noun_phrase, shared_subject, subject
from ..words import cue_set
from .content import cue_words, segment


def trailing_source(doc: Doc, sentence: Sentence, verb: Token) -> Token | None:
    """The speaker in "..., the health delegate, Ousmane Kelei, said", which parsers hang on the noun before it.

    Only where the verb has no subject of its own and stands behind a comma and a noun phrase; the farthest one of an apposition that
    itself begins behind a comma.
    """
    if verb.lemma not in cue_set("parenthetical") or is_passive(verb) or verb.tag not in ("VBD", "VBZ", "VBP") or verb.dep == "relcl":
        return None
    own = next((c for c in reversed(verb.children) if c.dep == "nsubj" and c.i < verb.i), None)
    if own is not None:
        first = noun_phrase(own)[0].i
        behind = first > sentence.first and doc.tokens[first - 1].text == "," and not any(c.dep == "ccomp" for c in verb.children)
        return own if behind and content_beside(doc, sentence, verb, own) else None
    if subject(verb) is not None:
        return None
    return _apposed_before(doc, sentence, verb) or _listed_before(doc, sentence, verb)


def _apposed_before(doc: Doc, sentence: Sentence, verb: Token) -> Token | None:
    """The farthest noun of the apposition right before the verb that stands behind a comma, with no verb in between."""
    at = verb.i - 1
    while at > sentence.first and doc.tokens[at].pos == "PUNCT":
        at -= 1
    noun = doc.tokens[at]
    while noun.dep == "compound" and noun.head.i == noun.i + 1:
        noun = noun.head
    found = None
    while noun.i > sentence.first and can_speak(noun):
        first = noun_phrase(noun)[0].i
        if first > sentence.first and doc.tokens[first - 1].text == ",":
            found = noun
        above = noun.head
        if noun.dep not in ("appos", "conj") or above.i > noun.i or any(t.pos in ("VERB", "AUX") for t in doc.tokens[above.i : noun.i]):
            break
        noun = above
    return found if found is not None and content_beside(doc, sentence, verb, found) else None


def _listed_before(doc: Doc, sentence: Sentence, verb: Token) -> Token | None:
    """The farthest of the phrases between commas right before the verb that have no verb and name somebody ("..., Shailendra Kerketta,
    spokesman for the railway, told reporters"), whatever the parser hangs them on."""
    found, last = None, verb.i
    while last > sentence.first:
        comma = next((i for i in range(last - 1, sentence.first, -1) if doc.tokens[i].text == ","), None)
        if comma is None:
            break
        part = [t for t in doc.tokens[comma + 1 : last] if t.pos != "PUNCT"]
        if part:
            inside = {t.i for t in part}
            heads = [t for t in part if t.head.i not in inside and t.pos in NOMINAL]
            ages = all(t.pos == "NUM" for t in part)
            if not ages and (any(t.pos in ("VERB", "AUX", "ADP") and t.head.i not in inside for t in part) or not heads):
                break
            if not ages and not (can_speak(heads[0]) and not _is_place(heads[0])):
                break
            found = found if ages else heads[0]
        last = comma
    return found if found is not None and content_beside(doc, sentence, verb, found) else None


def _is_place(noun: Token) -> bool:
    return noun.name is not None and noun.name.label in ("GPE", "LOC", "DATE", "TIME", "FAC")


def can_speak(noun: Token) -> bool:
    """Is it a name, a person, a body of people, a medium or a document?"""
    lemma = noun.lemma
    listed = lemma in words("person_nouns") or lemma in words("group_nouns")
    return noun.pos in ("PROPN", "PRON") or listed or any(lemma in cue_set(name) for name in ("bodies", "media_nouns", "documents"))


def content_beside(doc: Doc, sentence: Sentence, verb: Token, source: Token) -> set[int]:
    """The segment of the sentence before the speaker and behind the cue, without the cue's own words; empty where nothing is said there."""
    first = noun_phrase(source)[0].i
    own = cue_words(verb, None)
    content = {i for i in segment(doc, sentence, verb) if i < first or (i > verb.i and i not in own)}
    return content if any(doc.tokens[i].pos in ("VERB", "AUX") for i in content if i < first) else set()


def source_of(verb: Token) -> Token | None:
    """The subject of the cue, said or understood; of a list of appositions that the parser took for one, the one next to the cue."""
    found = _subject_of(verb)
    if found is None or found.i > verb.i:
        return found
    joined = [c for c in found.children if c.dep == "conj" and found.i < c.i < verb.i]
    if joined and found.child("cc") is None and found.pos == "PROPN":
        return joined[-1]
    apposed = found.child("appos")
    if apposed is not None and apposed.i < verb.i and found.tag in ("NNS", "NNPS") and apposed.tag in ("NN", "NNP"):
        return apposed
    return found


def _subject_of(verb: Token) -> Token | None:
    if is_passive(verb):
        agent = verb.child("agent")
        return agent.child("pobj") if agent is not None else None
    if verb.dep == "acl" and verb.tag == "VBG":  # "a statement saying that"
        return verb.head if verb.head.pos in NOMINAL else None
    found = shared_subject(verb)
    if found is not None and found.dep == "expl":
        return None
    if found is not None and found.tag in ("WP", "WDT") and verb.head.pos in NOMINAL and verb.dep == "relcl":
        return verb.head
    return found


def cited_by(cue: Token, source: Token | None = None) -> list[Token]:
    """ "reported, citing two officials", "the agency, which quotes a guard": the heads of the sources cited."""
    sides = [*cue.children, *(cue.head.children if cue.lower == "according" else ()), *(source.children if source is not None else ())]
    found = []
    for child in sides:
        if child.lemma not in cue_set("citing") or child is cue or is_passive(child):
            continue
        behind = child.dep in ("advcl", "prep", "acl", "conj", "dep") and child.tag in ("VBG", "VBN", "VBD")
        described = child.dep == "relcl" and child.tag in ("VBD", "VBZ", "VBP", "VBG")
        target = child.child("dobj") if behind or described else None
        if target is not None and target.tag not in ("WDT", "WP") and target not in found:
            found.append(target)
    return found


def postposed_source(verb: Token, content: set[int]) -> Token | None:
    """ "“...,” shouted a woman", "..., reported Reuters": the speaker behind the verb, where the parser took it for an object."""
    speaker = verb.child("dobj", "attr")
    if speaker is None or subject(verb) is not None or is_passive(verb) or verb.tag not in ("VBD", "VBZ", "VBP"):
        return None
    said_before = verb.child("ccomp") is not None and all(i < verb.i or i > speaker.i for i in content)
    return speaker if said_before and noun_phrase(speaker)[0].i == verb.i + 1 and can_speak(speaker) else None


def recipient_of(verb: Token) -> Token | None:
    """To whom: "told Z", "confirmed to Z", "said in an interview with Z", "speaking to Z, he said"."""
    listener = verb.child("dative", "dobj") if verb.lemma in cue_set("telling") else None
    if listener is None:
        listener = next((c.child("pobj") for c in verb.children if c.dep in ("dative", "prep") and c.lower == "to"), None)
    if listener is not None:
        return listener
    for child in verb.children:
        if child.dep == "advcl" and child.tag == "VBG" and child.lemma in ("speak", "talk", "write", "respond", "reply"):
            listener = next((c.child("pobj") for c in child.children if c.dep in ("dative", "prep") and c.lower in ("to", "with")), None)
        elif child.dep == "prep" and child.lower in ("in", "during", "on", "by"):
            meeting = child.child("pobj")
            if meeting is not None and meeting.lemma in cue_set("meetings"):
                listener = next((c.child("pobj") for c in meeting.children if c.dep == "prep" and c.lower in ("with", "to", "for")), None)
        if listener is not None:
            return listener
    return None


def printed_in(verb: Token) -> list[Token]:
    """ "In a report by Human Rights Watch, forty witnesses describe ...": whose document the words stand in."""
    for child in verb.children:
        document = child.child("pobj") if child.dep == "prep" and child.lower in ("in", "to") and child.i < verb.i else None
        if document is not None and document.lemma in (
            "account",
            "article",
            "book",
            "dispatch",
            "documentary",
            "film",
            "investigation",
            "report",
            "study",
        ):
            return [
                n for c in document.children if c.dep in ("prep", "agent") and c.lower in ("by", "from") for n in [c.child("pobj")] if n
            ]
    return []


def quoted_as(saying: Token) -> tuple[Token | None, list[Token]] | None:
    """ "was quoted by Reuters as saying", "quoted a guard as saying", "is cited in the Post as having said": the one quoted and who
    quotes; None where the verb stands in no such phrase."""
    quoting = saying.head.head
    if saying.dep != "pcomp" or saying.head.lower != "as" or quoting.lemma not in cue_set("quoting"):
        return None
    if not is_passive(quoting) and quoting.tag != "VBN":
        return quoting.child("dobj"), [own for own in [subject(quoting)] if own is not None and own.tag not in ("WDT", "WP")]
    source = shared_subject(quoting) or (quoting.head if quoting.dep == "acl" else None)
    if source is not None and source.tag in ("WP", "WDT") and quoting.dep == "relcl":
        source = quoting.head
    carriers = []
    for preposition in (*quoting.children, *saying.children):
        noun = preposition.child("pobj") if preposition.dep in ("agent", "prep") and preposition.lower in ("by", "in") else None
        if noun is not None and (preposition.lower == "by" or (noun.pos == "PROPN" and can_speak(noun))):
            carriers.append(noun)
    return source, carriers


def informant(verb: Token, source: Token | None, carriers: list[Token]) -> tuple[Token | None, list[Token]]:
    """ "had heard from a guard that ...": the guard is the source, and who heard it passes it on."""
    if verb.lemma not in cue_set("receiving") or source is None:
        return source, carriers
    teller = next((c.child("pobj") for c in verb.children if c.dep == "prep" and c.lower in ("from", "through")), None)
    if teller is None or not can_speak(teller):
        return source, carriers
    return teller, [source, *carriers]
