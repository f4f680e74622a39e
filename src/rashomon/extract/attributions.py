"""Attributions: who says what, found cue by cue; each with the tokens of its source, its cue and its content.

The forms follow Pareti (2015): direct, indirect and mixed quotation by a cue verb before, inside or behind its content;
"according to" and its like; "citing" for a further source; a name and a colon. A quotation without a cue of its own goes on with the
speaker of the one before.
"""

from dataclasses import dataclass, field

from ..lexicon import words
from ..parse.doc import Doc, Sentence, Token
from .cues import cue_set, is_cue, is_passive, shared_subject, subject
from .phrases import NOMINAL, phrase


@dataclass(slots=True)
class Attribution:
    """One source speaking: `content` are token indices. `source` is None where nobody is named ("it is said that").

    `cited` are the further sources of "citing", nearest to the origin last; `recipient` is the head of "told Z".
    """

    cue: Token
    source: Token | None
    content: set[int]
    sentence: int
    cited: list[Token] = field(default_factory=list)
    recipient: Token | None = None
    carried_on: bool = False  # it has no cue of its own: a quotation that goes on


def find_attributions(doc: Doc) -> list[Attribution]:
    """All attributions of a report, in the order of the text; those that hold others have the larger content."""
    found: list[Attribution] = []
    for sentence in doc.sentences:
        tokens = doc.of(sentence)
        for token in tokens:
            attribution = _by_verb(doc, sentence, token) or _by_phrase(doc, sentence, token)
            if attribution is not None:
                found.append(attribution)
        prefix = _by_colon(doc, sentence, tokens)
        if prefix is not None:
            found.append(prefix)
    found = _without_doubles(found)
    _spread_over_quotations(doc, found)
    return found


def _without_doubles(found: list[Attribution]) -> list[Attribution]:
    """ "They added that ..., according to the Journal": one speaker, and the pronoun is not the one to name him by."""
    named = {a.sentence: a for a in found if a.cue.lower == "according"}
    return [
        a
        for a in found
        if not (a.sentence in named and a.source is not None and a.source.pos == "PRON" and a is not named[a.sentence] and a.content >= named[a.sentence].content)
    ]


def _by_verb(doc: Doc, sentence: Sentence, verb: Token) -> Attribution | None:
    if not is_cue(verb) or verb.dep in ("aux", "amod", "compound") or (verb.lemma in cue_set("citing") and verb.tag == "VBG"):
        return None
    if verb.tag == "VBN" and verb.dep in ("acl", "advcl", "relcl", "xcomp", "oprd") and verb.child("aux", "auxpass") is None:
        return None  # "the ferry promised for Wednesday", "asked whether ..., she said"
    trailing = _trailing_source(doc, sentence, verb)
    content = _beside(doc, sentence, verb, trailing) if trailing is not None else _content(doc, sentence, verb)
    if not content:
        return None
    source = trailing or _source_of(verb)
    recipient = verb.child("dative", "dobj") if verb.lemma in ("tell", "inform", "assure", "ask", "notify") else None
    if recipient is None:
        recipient = next((c.child("pobj") for c in verb.children if c.dep in ("dative", "prep") and c.lower == "to"), None)
    if source is not None:
        content -= {t.i for t in source.subtree() if t.i != source.i or source.i in content}
    if verb.quotation is not None:
        content |= _rest_of_quotation(doc, verb)
    return Attribution(verb, source, content, sentence.i, _cited(verb), recipient)


def _trailing_source(doc: Doc, sentence: Sentence, verb: Token) -> Token | None:
    """The speaker in "..., the health delegate, Ousmane Kelei, said", which parsers hang on the noun before it.

    Only where the verb has no subject of its own and stands behind a comma and a noun phrase; the farthest one of an apposition that
    itself begins behind a comma.
    """
    if verb.lemma not in cue_set("parenthetical") or is_passive(verb) or verb.tag not in ("VBD", "VBZ", "VBP") or verb.dep == "relcl":
        return None
    own = next((c for c in reversed(verb.children) if c.dep == "nsubj" and c.i < verb.i), None)
    if own is not None:
        first = phrase(own)[0].i
        behind = first > sentence.first and doc.tokens[first - 1].text == "," and not any(c.dep == "ccomp" for c in verb.children)
        return own if behind and _beside(doc, sentence, verb, own) else None
    if subject(verb) is not None:
        return None
    return _apposed_before(doc, sentence, verb)


def _apposed_before(doc: Doc, sentence: Sentence, verb: Token) -> Token | None:
    """The farthest noun of the apposition right before the verb that stands behind a comma, with no verb in between."""
    at = verb.i - 1
    while at > sentence.first and doc.tokens[at].pos == "PUNCT":
        at -= 1
    noun = doc.tokens[at]
    while noun.dep == "compound" and noun.head.i == noun.i + 1:
        noun = noun.head
    found = None
    while noun.i > sentence.first and _can_speak(noun):
        first = phrase(noun)[0].i
        if first > sentence.first and doc.tokens[first - 1].text == ",":
            found = noun
        above = noun.head
        if noun.dep not in ("appos", "conj") or above.i > noun.i or any(t.pos in ("VERB", "AUX") for t in doc.tokens[above.i : noun.i]):
            break
        noun = above
    return found if found is not None and _beside(doc, sentence, verb, found) else None


def _can_speak(noun: Token) -> bool:
    """Is it a name, a person, a body of people, a medium or a document?"""
    lemma = noun.lemma
    listed = lemma in words("person_nouns") or lemma in words("group_nouns")
    return noun.pos in ("PROPN", "PRON") or listed or any(lemma in cue_set(name) for name in ("bodies", "media_nouns", "documents"))


def _beside(doc: Doc, sentence: Sentence, verb: Token, source: Token) -> set[int]:
    """The segment of the sentence before the speaker and behind the cue, without the cue's own words; empty where nothing is said there."""
    first = phrase(source)[0].i
    own = _own_words(verb, None)
    content = {i for i in _segment(doc, sentence, verb) if i < first or (i > verb.i and i not in own)}
    return content if any(doc.tokens[i].pos in ("VERB", "AUX") for i in content if i < first) else set()


def _source_of(verb: Token) -> Token | None:
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


def _content(doc: Doc, sentence: Sentence, verb: Token) -> set[int]:
    """What the cue hands to its source, as token indices; empty where the verb is no cue here."""
    complements = [c for c in verb.children if c.dep == "ccomp" and c.pos != "PUNCT"] or _that_clause(verb) or _behind_citing(verb)
    quoted = _quoted(doc, sentence, verb)
    if complements:
        complement = complements[0]
        content = {t.i for c in complements for t in c.subtree()} | quoted
        if complement.i < verb.i:
            content |= _segment(doc, sentence, verb) - _own_words(verb, complement)
        return content
    if verb.lemma not in cue_set("parenthetical") and not is_passive(verb):
        return set()
    if is_passive(verb) and verb.lemma in cue_set("passive"):
        return {t.i for t in _infinitive(verb)}
    if is_passive(verb):
        return set()
    if verb.dep in ("parataxis", "ccomp", "intj", "dep") and verb.head is not verb and not is_cue(verb.head) and not _governs(verb):
        return (_segment(doc, sentence, verb) - _own_words(verb, None)) if verb.head.pos in ("VERB", "AUX") else quoted
    if verb.dep == "advcl" and any(c.dep == "mark" and c.lower in ("as", "so") for c in verb.children) and verb.child("dobj") is None:
        return {t.i for t in verb.head.subtree()} - {t.i for t in verb.subtree()}
    if quoted:
        return quoted
    following = verb.child("parataxis")
    if following is not None and following.pos in ("VERB", "AUX"):
        return {t.i for t in following.subtree()}
    return set()


def _that_clause(verb: Token) -> list[Token]:
    """ "said in a statement that ...": the clause that the parser hangs on the noun between."""
    for child in verb.children:
        noun = child.child("pobj") if child.dep == "prep" and child.i > verb.i else child if child.dep in ("dobj", "dative") else None
        for clause in noun.children if noun is not None else ():
            if clause.dep in ("acl", "relcl", "ccomp") and any(c.dep in ("mark", "nsubj") and c.lower == "that" and c.i == noun.i + 1 for c in clause.children):  # type: ignore[union-attr]
                return [clause]
    return []


def _behind_citing(verb: Token) -> list[Token]:
    """ "reported, citing a diplomat, that ...": the clause that the parser hangs on "citing"."""
    citing = [c for c in verb.children if c.lemma in cue_set("citing") and c.tag == "VBG"]
    return [clause for c in citing for clause in c.children if clause.dep == "ccomp"]


def _rest_of_quotation(doc: Doc, verb: Token) -> set[int]:
    """ "“He said to us: the order comes from ... I do not like it ...”": what is said within a quotation behind a colon, to its end."""
    colon = next((t for t in doc.tokens[verb.i + 1 : verb.i + 6] if t.text == ":"), None)
    if colon is None or colon.quotation != verb.quotation:
        return set()
    content = set()
    for token in doc.tokens[colon.i + 1 :]:
        if token.quotation != verb.quotation:
            break
        content.add(token.i)
    return content


def _governs(verb: Token) -> bool:
    """Has the verb an object that is no listener, so that it says something other than the clause around it?"""
    return any(c.dep == "dobj" for c in verb.children) and verb.lemma not in ("tell", "inform")


def _infinitive(verb: Token) -> list[Token]:
    """ "is said to have been slight": the complement of a passive cue."""
    inner = verb.child("xcomp", "oprd")
    return inner.subtree() if inner is not None and inner.pos in ("VERB", "AUX") else []


def _quoted(doc: Doc, sentence: Sentence, verb: Token) -> set[int]:
    """The quotations that meet the verb's sentence and do not hold the verb itself; the ones after another cue are not its own."""
    if verb.lemma not in cue_set("parenthetical") and verb.lemma not in cue_set("verbs"):
        return set()
    own = {t.i for t in doc.of(sentence) if t.quotation is not None and t.quotation != verb.quotation}
    if verb.quotation is not None or (verb.dep in ("relcl", "acl") and verb.child("dobj") is not None):
        return set()
    said = [i for i in own if doc.tokens[i].pos != "PUNCT"]
    return own if len(said) >= 3 or any(doc.tokens[i].pos in ("VERB", "AUX") for i in said) else set()


def _segment(doc: Doc, sentence: Sentence, verb: Token) -> set[int]:
    """The tokens of the sentence on the verb's side of any semicolon (outside quotations)."""
    first, last = sentence.first, sentence.last
    for token in doc.of(sentence):
        if token.text == ";" and token.quotation is None:
            if token.i < verb.i:
                first = token.i + 1
            else:
                last = token.i
                break
    return set(range(first, last))


def _own_words(verb: Token, complement: Token | None) -> set[int]:
    """The cue with its source and its adverbials, without its content."""
    own = {verb.i}
    for child in verb.children:
        if child is not complement and child.dep not in ("ccomp", "parataxis", "conj", "cc", "punct") and not (child.dep == "advcl" and child.i < verb.i):
            own.update(t.i for t in child.subtree())
    return own


def _cited(verb: Token) -> list[Token]:
    """ "reported, citing two officials": the heads of the sources cited."""
    found = []
    for child in verb.children:
        if child.dep in ("advcl", "prep", "acl", "conj", "dep") and child.lemma in cue_set("citing") and child.tag in ("VBG", "VBN", "VBD"):
            target = child.child("dobj")
            if target is not None:
                found.append(target)
    return found


def _by_phrase(doc: Doc, sentence: Sentence, token: Token) -> Attribution | None:
    """ "according to X", "in X's view", "by X's account", "in the words of X", and "citing X" on a verb that is no cue."""
    source, top = None, token
    if token.lower == "according":
        to = next((c for c in token.children if c.lower == "to"), None)
        source = (to.child("pobj") if to is not None else None) or token.child("pobj")
    elif token.lemma in cue_set("prepositional") and token.dep == "pobj" and token.head.lower in ("in", "by") and token.head.dep in ("prep", "agent"):
        top = token.head
        of = next((c for c in token.children if c.dep == "prep" and c.lower == "of"), None)
        source = token.child("poss") or (of.child("pobj") if of is not None else None)
    elif token.lemma in cue_set("citing") and token.tag == "VBG" and not is_cue(token.head):
        source = token.child("dobj")
    if source is None:
        return None
    around = {t.i for t in top.subtree()}
    return Attribution(token, source, _clause_around(doc, sentence, top) - around, sentence.i)


def _clause_around(doc: Doc, sentence: Sentence, token: Token) -> set[int]:
    """The clause that a phrase of attribution speaks of: the finite clause that it hangs on, the whole segment where that is the main one."""
    for verb in token.ancestors():
        if verb.pos in ("VERB", "AUX"):
            if verb.dep in ("relcl", "acl") or (verb.dep == "ccomp" and is_cue(verb.head) and verb.i > verb.head.i):
                return {t.i for t in verb.subtree()}
            break
    return _segment(doc, sentence, token)


def _by_colon(doc: Doc, sentence: Sentence, tokens: list[Token]) -> Attribution | None:
    """ "Shire Courier: a leaked tally sheet gives ...": a capitalised name, a colon, and what it says."""
    for n, token in enumerate(tokens[:6]):
        if token.text == ":" and n and n + 2 < len(tokens):
            if all(t.pos == "PROPN" or t.lower in ("the", "of", "and", "de", "la") for t in tokens[:n]) and tokens[n - 1].pos == "PROPN":
                return Attribution(token, tokens[n - 1], set(range(token.i + 1, sentence.last)), sentence.i)
            return None
    return None


def _spread_over_quotations(doc: Doc, found: list[Attribution]) -> None:
    """Let every quotation have one speaker over all of its sentences, and one without a cue the speaker before it."""
    outside = [a for a in found if a.cue.quotation is None]
    for tokens in _by_quotation(doc).values():
        inside = {t.i for t in tokens}
        if not any(doc.tokens[i].pos in ("VERB", "AUX") for i in inside):
            continue
        sentences = {doc.tokens[i].sentence for i in inside}
        own = next((a for a in outside if a.sentence in sentences and a.content & inside), None)
        if own is not None:
            own.content |= inside
        elif own is None:
            speaker = _last_speaker(doc, outside, min(inside))
            if speaker is not None:
                outside.append(Attribution(speaker.cue, speaker.source, inside, min(sentences), speaker.cited, speaker.recipient, True))
                found.append(outside[-1])


def _by_quotation(doc: Doc) -> dict[int, list[Token]]:
    out: dict[int, list[Token]] = {}
    for token in doc.tokens:
        if token.quotation is not None:
            out.setdefault(token.quotation, []).append(token)
    return out


def _last_speaker(doc: Doc, found: list[Attribution], at: int) -> Attribution | None:
    """The attribution that last ended before the token `at`, in its paragraph or the one before."""
    here = doc.sentences[doc.tokens[at].sentence].paragraph
    best = None
    for attribution in found:
        paragraph = doc.sentences[attribution.sentence].paragraph
        if attribution.source is not None and here - 1 <= paragraph <= here and attribution.cue.i < at:
            if best is None or attribution.cue.i > best.cue.i:
                best = attribution
    return best
