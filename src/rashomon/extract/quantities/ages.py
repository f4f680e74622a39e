"""Ages: "21-year-old", "aged 34", "Saidi, 34, who", "a lad of fourteen", "she was 91"."""

from collections.abc import Sequence

from ...lexicon import table, words
from ...parse.doc import Token
from ..numerals import HYPHENS, Numeral

HOURS = 12  # of the clock: "died at 9" may tell the hour
OLDEST = 115  # years: no bare number above it is an age


def age_words_end(tokens: Sequence[Token], k: int, stop: int) -> int:
    """The token behind "-year-old", "years old", "years of age"; 0 for none."""
    words = [t.lower for t in tokens[k : min(stop, k + 4)]]
    if words[:4] == ["-", "year", "-", "old"] or words[:4] == ["-", "years", "-", "old"]:
        return k + 4
    if words[:3] in (["-", "year", "old"], ["-", "years", "old"]):
        return k + 3
    if words[0:1] == ["-"] and words[1:3] == ["and", "-"] and words[3:4] and words[3] in table("quantity_contexts")["ages"]["behind"]:
        return k + 4  # "a 55-and-over community"
    if words[:2] in (["years", "old"], ["year", "old"]):
        return k + 2
    if words[:2] in (["year", "-"], ["years", "-"]) and words[2:3] == ["old"]:
        return k + 3
    return k + 3 if words[:3] == ["years", "of", "age"] else 0


def is_bare_age(tokens: Sequence[Token], i: int, k: int, numeral: Numeral, stop: int) -> bool:
    """Is the numeral over tokens `i` to `k` (half-open) an age by what stands around it?

    "Saidi, 34, who", "Saidi (34)", "aged 34", "at the age of 34", "21 or older".
    """
    before = [t.lower for t in tokens[max(0, i - 3) : i]]
    after = [t.lower for t in tokens[k : min(stop, k + 2)]]
    terms = table("quantity_contexts")["ages"]
    if not 0 < numeral.high <= OLDEST:
        return False
    if before[-1:] in (["aged"], ["age"], ["ages"]) or before[-2:] in (["age", "of"], ["ages", "of"]):
        return True
    if _between(tokens, i, k, stop) or _limited(tokens, i, k, after, stop):
        return True
    if i >= 2 and before[-1] == "at" and not {tokens[i - 2].lemma, tokens[i - 2].lower}.isdisjoint(terms["reached"]):
        return numeral.low > HOURS and (k >= stop or tokens[k].pos not in ("NOUN", "PROPN", "NUM"))
    if i >= 2 and before[-1] == "of":
        return _of_that_age(tokens, i, k, stop)
    if _is_that_old(tokens, i, k, stop):
        return True
    if before[-1:] not in ([","], ["("]) or (after and after[0] not in (",", ".", ";", ")")) or numeral.form != "digits":
        return False
    named = tokens[i - 2] if i >= 2 else tokens[i]
    if named.pos == "PROPN" and (named.name is None or named.name.label in ("PERSON", "ORG")):
        return True
    closed = before[-1] == "," and after[:1] == [","] and not (k + 1 < stop and tokens[k + 1].pos in ("PROPN", "NUM"))
    return closed and (named.pos == "PROPN" or _person(named))


def _between(tokens: Sequence[Token], i: int, k: int, stop: int) -> bool:
    """ "children between 11 and 15", "women 25-54"."""
    if k - i == 3 and tokens[i + 1].text in HYPHENS and i and is_plural_of_persons(tokens[i - 1]):
        return k >= stop or tokens[k].pos not in ("NOUN", "PROPN", "NUM", "SYM")
    if (
        i < 1
        or tokens[i].lower != "between"
        or not (is_plural_of_persons(tokens[i - 1]) or tokens[i - 1].lower in ("aged", "ages", "anyone", "those"))
    ):
        return False
    return k >= stop or tokens[k].pos not in ("NOUN", "PROPN", "NUM", "SYM")


def _limited(tokens: Sequence[Token], i: int, k: int, after: list[str], stop: int) -> bool:
    """ "21 or older"; "adults 18 and over", "people under 45": of persons only, since "20 or over" may also be so many."""
    terms = table("quantity_contexts")["ages"]
    if after in (["or", "older"], ["or", "younger"], ["and", "older"], ["and", "younger"]):
        return True
    age_words_end = after[:1] in (["or"], ["and"]) and after[-1] in terms["behind"]
    at = i - 1 if age_words_end else i - 2 if tokens[i - 1].lower in terms["limits"] else -1
    if at < 0 or not (is_plural_of_persons(tokens[at]) or tokens[at].lower in terms["anybody"]):
        return False
    return age_words_end or k >= stop or tokens[k].pos not in ("NOUN", "PROPN", "ADJ", "NUM", "SYM")


def years_are_age(tokens: Sequence[Token], i: int) -> bool:
    """ "aged over 12 years", "aged between 5 and 12 years": are the years before token `i` an age?"""
    before = [t.lower for t in tokens[max(0, i - 3) : i]]
    back = next((n for n, word in enumerate(reversed(before)) if word in ("aged", "age", "ages")), None)
    limits = {"over", "under", "above", "below", "about", "at", "least", "between", "from", "up", "to"}
    return back is not None and limits.issuperset(before[len(before) - back :])


def is_plural_of_persons(token: Token) -> bool:
    """Is it a plural of persons ("women", "drivers")?"""
    return token.tag == "NNS" and (token.lemma in words("person_nouns") or token.lower in ("people", "children", "women", "men"))


def _person(token: Token) -> bool:
    return token.tag == "NN" and token.lemma in words("person_nouns") and token.lemma not in words("group_nouns")


def _of_that_age(tokens: Sequence[Token], i: int, k: int, stop: int) -> bool:
    """ "a lad of fourteen", "a woman of 34 living there"; no "mother of five", "crew of 20", "a man of three talents"."""
    parents = table("quantity_contexts")["ages"]["parents"]
    return (
        _person(tokens[i - 2])
        and tokens[i - 2].lemma not in parents
        and (k >= stop or tokens[k].pos not in ("NOUN", "PROPN", "ADJ", "ADP"))
    )


def _is_that_old(tokens: Sequence[Token], i: int, k: int, stop: int) -> bool:
    """ "she was 91", "he will be 60 in May": a person who is a bare number."""
    token = tokens[i]
    if (
        token.dep not in ("attr", "acomp", "dobj" if token.head.lemma == "turn" else "attr")
        or token.head.lemma not in ("be", "turn")
        or (k < stop and tokens[k].pos in ("NOUN", "PROPN", "ADJ"))
    ):
        return False
    subject = token.head.child("nsubj")
    if subject is None or subject.tag == "NNPS":
        return False
    if subject.lemma == "age":  # "the average age was 18"
        return True
    named = subject.name is not None and subject.name.label == "PERSON"
    return named or subject.lower in table("quantity_contexts")["ages"]["subjects"] or _person(subject)
