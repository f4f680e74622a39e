"""Modality: the operators that stand at a verb or noun itself: conditions, modal verbs, adverbs, negation, adjectives of a noun."""

from functools import cache

from ...lexicon import table
from ...parse.doc import Token
from ..grammar import subject
from .operators import Operator, signature

NEGATED_ADVERBS = frozenset({"never", "neither", "nor", "hardly", "scarcely"})
ARGUMENTS = ("nsubj", "nsubjpass", "dobj", "attr", "agent", "expl", "pobj")


@cache
def certainty_words(name: str) -> frozenset[str]:
    """One list of `data/certainty.toml`."""
    return frozenset(table("certainty")[name])


def operators_at(head: Token) -> list[Operator]:
    """The operators at a happening's own word, the outermost first."""
    found = _openness(head) + _adverbs(head)
    negation = negation_at(head)
    modal = _modal(head)
    denied = [Operator(negation, "not" if negation in head.children else "none")] if negation is not None else []
    if modal is not None and modal.name in ("can", "could"):  # "could not": no ability
        return [*found, *denied, modal]
    return [*found, *([modal] if modal is not None else []), *_predicate(head), *denied, *_before_noun(head)]


def has_aux(verb: Token, *lower: str) -> bool:
    return any(c.dep == "aux" and c.lower in lower for c in verb.children)


# Conditions and questions


def condition_marker(head: Token) -> Token | None:
    """ "if", "unless", or a clause turned about with "should"."""
    for child in head.children:
        if (
            child.dep == "mark"
            and child.lower in certainty_words("conditional_marks")
            and not (child.lower == "if" and head.dep == "ccomp")
        ):
            if any(c.lower in ("as", "even") and c.i == child.i - 1 for c in head.children) and child.lower == "if":
                continue  # "as if", "even if"
            return child
        turned = child.dep == "aux" and child.text[0].isupper()
        if turned and (child.lower == "should" or (child.lower in ("had", "were") and head.dep == "advcl")):
            return child
    return None


def _openness(head: Token) -> list[Operator]:
    own = condition_marker(head)
    if own is not None:
        return [Operator(own, "condition")]
    asked = _question(head)
    if asked is not None:
        return [Operator(asked, "question")]
    for clause in (c for c in head.children if c.dep == "advcl"):
        mark = condition_marker(clause)
        if mark is not None:
            if has_aux(head, "would", "could", "might", "'d", "’d"):
                return [Operator(mark, "counterfactual" if has_aux(head, "have") and not has_aux(head, "may") else "conditioned")]
            name = "conditioned" if head.tag in ("VBZ", "VBP") else "will_if"
            return [Operator(mark, name)] if head.tag != "VBD" else []
    return []


def question_marker(head: Token) -> Token | None:
    """The "whether" or "if" of a question that is told."""
    if head.dep not in ("ccomp", "pcomp", "csubj", "acl"):
        return None
    return next((c for c in head.children if c.dep == "mark" and c.lower in certainty_words("open_marks")), None)


def _question(head: Token) -> Token | None:
    """The mark of a question that may be answered by yes or no."""
    if head.dep != "ROOT":
        return None
    mark = next((c for c in reversed(head.children) if c.text == "?"), None)
    return (
        mark
        if mark is not None and not any(t.tag in ("WP", "WRB", "WDT", "WP$") for c in head.children for t in (c, *c.children))
        else None
    )


# Adverbs, modal verbs, predicates


def _adverbs(head: Token) -> list[Operator]:
    found = []
    for child in head.children:
        if child.dep in ("advmod", "npadvmod") or (child.dep == "acomp" and child.lower == "likely"):
            name = signature("adverb").get(child.lower)
            if name is not None:
                found.append(Operator(child, name))
    return found


def _modal(head: Token) -> Operator | None:
    for child in head.children:
        if child.dep != "aux":
            continue
        if child.lower in ("could", "can") and _ability(head, child):
            return Operator(child, "can")
        if child.lower == "could":
            return Operator(child, "may" if has_aux(head, "have") else "could")
        name = signature("auxiliary").get(child.lower)
        if name is not None and not (name == "should" and child.text[0].isupper()):
            return Operator(child, name)
    return None


def _ability(head: Token, modal: Token) -> bool:
    """ "could see the smoke", "can swim": what somebody is able to, rather than what may be."""
    return modal.lower in ("can", "ca") or head.lemma in signature("to_perceive") or (head.lemma == "be" and head.child("acomp") is None)


def _predicate(head: Token) -> list[Operator]:
    """ "A strike is likely", "it was almost over", "is expected", "is due in May"."""
    found = []
    for child in head.children:
        if child.dep == "acomp" and not _governs(head) and not _governs(child):
            if child.lemma in certainty_words("hedging_adjectives"):
                found.append(Operator(child, "unlikely" if child.lemma == "unlikely" else "likely"))
            elif head.lemma == "be" and child.lemma in ("due", "scheduled") and child.child("xcomp") is None:
                found.append(Operator(child, "intending"))
    if head.lemma in certainty_words("planned_in_itself") and head.tag == "VBN" and subject(head) is not None and not _governs(head):
        found.append(Operator(head, "plan"))
    return found


def _governs(verb: Token) -> bool:
    return any(c.dep in ("xcomp", "ccomp", "oprd") for c in verb.children)


# Negation


def negation_at(head: Token) -> Token | None:
    """The word that negates the happening at its own word: "not", "no shot", "nobody"."""
    if _until(head):
        return None
    for child in head.children:
        if child.dep == "neg" and child.i + 1 < head.i and any(c.lower == "only" and c.i == child.i + 1 for c in head.children):
            continue  # "not only"
        if child.dep == "neg" or (child.dep in ("advmod", "preconj", "cc") and child.lower in NEGATED_ADVERBS and child.i < head.i):
            return child
        if child.dep in ARGUMENTS:
            found = negative_word(child) or (negative_word(child.children[0]) if child.dep == "agent" and child.children else None)
            if found is not None:
                return found
        if child.dep == "prep" and child.lower == "without" and head.lemma == "be":
            return child
    return None


def negative_word(noun: Token) -> Token | None:
    """The word that makes a noun phrase none: "nobody", "no officer", "not one franc"."""
    if noun.lower in certainty_words("negative_pronouns"):
        return noun
    for child in noun.children:
        if child.dep in ("det", "neg", "preconj") and child.lower in certainty_words("negative_determiners"):
            return child
        if child.dep in ("nummod", "preconj", "neg") and child.i < noun.i:
            none = child if child.lower == "not" else next((c for c in child.children if c.lower == "not" and c.i < child.i), None)
            if none is not None and noun_is_one(noun, none):
                return none
    return None


def noun_is_one(noun: Token, none: Token) -> bool:
    """ "not one judge", "not one of them", "not a single judge"; "not more than ten" leaves some."""
    after = [t for t in noun.subtree() if none.i < t.i <= none.i + 2]
    return bool(after) and (after[0].lower == "one" or (after[0].lower == "a" and after[-1].lower == "single"))


def _until(head: Token) -> bool:
    """ "did not arrive until six": it did, at six."""
    return any(c.lower in ("until", "till") and c.i > head.i for c in head.children) or any(
        c.dep == "advcl" and any(m.lower in ("until", "till") for m in c.children) for c in head.children
    )


def _before_noun(noun: Token) -> list[Operator]:
    """ "no strike", "a possible strike", "the alleged theft"."""
    if noun.pos not in ("NOUN", "PROPN"):
        return []
    found = []
    for child in noun.children:
        name = signature("modifier").get(child.lower) if child.dep in ("amod", "det", "neg", "advmod", "compound") else None
        if name is not None:
            found.append(Operator(child, name))
    return found
