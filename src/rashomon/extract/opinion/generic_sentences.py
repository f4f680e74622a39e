"""Sayings: sentences of no particular case ("Wars are seldom lost in one night"), which hold a view and report nothing."""

from ...lexicon import words
from ...parse.doc import Doc, Token
from ..grammar import is_passive, subject
from ..words import finite_word, judging_words

PRESENT = ("VBZ", "VBP")
MAIN = ("ROOT", "conj", "ccomp", "parataxis")
SUCH = frozenset({"kind", "sort", "type"})


def generic_marker(doc: Doc, verb: Token) -> Token | None:
    """The word that makes a clause a saying, or None; "nobody throws fireworks there" may be what a witness knows."""
    own = subject(verb)
    if verb.dep == "conj" and own is not None and own.pos == "PRON" and verb.head.pos in ("VERB", "AUX"):
        first = subject(verb.head)
        if first is not None and first.pos == "NOUN" and own.lower in ("it", "they") and _timeless(verb):
            return generic_marker(doc, verb.head)  # "..., but they can be lost in one week"
    if own is None or own.dep == "expl":
        return _headless(doc, verb)
    if verb.dep not in MAIN or not _timeless(verb):
        return _of_some(verb, own) or _headless(doc, verb)
    return _of_any(verb, own) or _headless(doc, verb)


def _timeless(verb: Token) -> bool:
    """The simple present, "will" or "can", or a perfect of desert ("has forfeited its claim")."""
    word = finite_word(verb)
    if word.lower in ("will", "can", "wo", "ca"):
        return True
    if word.tag not in PRESENT or verb.tag == "VBG":
        return False
    perfect = word is not verb and word.lemma == "have"
    return not perfect or (verb.lemma in judging_words("desert") and not is_passive(verb))


def _of_any(verb: Token, own: Token) -> Token | None:
    """A subject that stands for all of its kind."""
    if any(c.dep == "neg" for c in own.children):
        return None  # "not everyone"
    if (
        own.quotation is None
        and own.lower in judging_words("everybody")
        and finite_word(verb).tag in PRESENT
        and not (own.lower == "nothing" and is_passive(verb))
    ):
        return own
    if own.pos != "NOUN":
        return None
    always = next((c for c in verb.children if c.dep == "advmod" and c.lower in judging_words("generic")), None)
    bare = own.tag == "NNS" and not any(c.i < own.i for c in own.children)
    if bare and always is not None:
        return always
    kind = next((o for c in own.children if c.lower == "of" for o in c.children if o.lemma in SUCH), None)
    if kind is not None and any(c.lower in ("that", "this") for c in kind.children):
        return kind
    if not any(c.dep == "det" and c.lower in ("a", "an") for c in own.children):
        return None
    relative = own.child("relcl")
    negated = any(c.dep == "neg" for c in verb.children) and finite_word(verb).lemma == "do"
    return own if negated or (relative is not None and finite_word(relative).tag in (*PRESENT, "MD")) else None


def _of_some(verb: Token, own: Token) -> Token | None:
    """ "There are resignations that honour a country"."""
    some = verb.head
    there = some.head
    existential = verb.dep == "relcl" and some.dep == "attr" and there.lemma == "be" and any(c.dep == "expl" for c in there.children)
    bare = some.tag == "NNS" and not any(c.i < some.i for c in some.children)
    if existential and bare and own.lower in ("that", "who", "which") and verb.tag in PRESENT and finite_word(there).tag in PRESENT:
        return some
    return None


def _headless(doc: Doc, verb: Token) -> Token | None:
    """ "A country that pays ... deserves ...": parsers often lose the main verb of such a sentence; its form shows it."""
    tokens = [t for t in doc.of(doc.sentences[verb.sentence]) if t.pos != "PUNCT"]
    root = next((t for t in tokens if t.head is t), None)
    if root is None or root.pos != "NOUN" or len(tokens) < 5 or tokens[0].lower not in ("a", "an"):
        return None
    after = next((t for t in tokens if t.i > root.i), None)
    verbs = [t for t in tokens if t.pos in ("VERB", "AUX") and t.i > root.i and t.dep not in ("aux", "auxpass")]
    relative = after is not None and after.i == root.i + 1 and after.lower in ("that", "who", "which")
    if not relative or root.i > tokens[0].i + 3 or verb not in verbs[1:] or root.lemma in words("person_nouns"):
        return None
    return root if _timeless(verb) and all(t.tag != "VBD" for t in verbs) else None
