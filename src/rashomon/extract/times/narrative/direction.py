"""Whether words of time tell of what was or of what will be, where the tense of their verb alone does not say."""

from ....lexicon import table
from ....parse.doc import Token
from ...grammar import Direction, direction_of, finite_tense
from .scan import Raw


def direction_at(token: Token, raw: Raw) -> Direction | None:
    """The side of an expression: "since" looks back, "payable on" ahead, and so does "until" of what is, or was put off till then."""
    if raw.found.opener in {"since", "ever"}:
        return "past"
    if _looks_ahead(token):
        return "future"
    found = finite_tense(token)
    if raw.found.opener in {"until", "till"} and found is not None:
        kind, verb = found
        if kind in {"present", "perfect"} or verb.lemma in _lemmas("put_off"):
            return "future"
    turn = direction_of(token)
    if token.dep in {"poss", "compound", "nmod", "amod"} and token.head.dep == "pobj" and token.head.head.lower in _TOWARDS:
        return "future" if found is not None and found[0] in {"present", "perfect", "future"} else None  # "qualified for Tuesday's debate"
    return "past" if turn is None and any(c.tag == "POS" for c in token.children) else turn  # "Thursday's closing price"


_TOWARDS = frozenset({"for", "until", "ahead", "towards", "toward"})


def _looks_ahead(token: Token) -> bool:
    """Does it hang on a word such as "payable", "due", "expiring" within its clause?"""
    for at in token.ancestors():
        if at.lower in _lemmas("ahead") or at.lemma in _lemmas("ahead"):
            return True
        if at.pos in {"VERB", "AUX"}:
            return False
    return False


def _lemmas(name: str) -> list[str]:
    found: list[str] = table("time_words")["turn"][name]
    return found
