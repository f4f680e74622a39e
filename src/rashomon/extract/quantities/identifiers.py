"""Numbers that name: "Room 12", "Route 66", "the S&P 500", "Covid-19", "the 900 block of Elm Street", "a 3-for-1 split"."""

from collections.abc import Sequence

from ...parse.doc import Token
from ..numerals import HYPHENS
from .context import NumeralContext, quantity_words, words_after

MODEL_DIGITS = 5  # a number of so many digits and no comma before a thing in the singular is its name
HEADLINE_WORD = 4  # letters of the longest words that a headline may leave without a capital
NAMED = frozenset({"ORG", "FAC", "GPE", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "NORP", "PERSON"})


def is_identifier(tokens: Sequence[Token], found: NumeralContext, start: int, stop: int) -> bool:
    """Is the numeral a name's, an address's, a score's or a telephone number's?"""
    i, end = found.first, found.numeral.end
    if i == start:
        return _street(tokens, found.end, stop)
    if _numbered(tokens, found, start) or _title(tokens, found, start, stop) or (_row(tokens, found, start) and not found.modified):
        return True
    if _glued(tokens[i - 1], tokens[i]) and i - 2 >= start and (joined := _joined(tokens, found, start)) is not None:
        return joined
    if (
        _ratio(tokens, end, stop)
        or _street(tokens, found.end, stop)
        or _coded(tokens, end, stop)
        or _model(tokens, found, start)
        or _called(tokens, found, stop)
    ):
        return True
    if found.modified or found.measured or found.part:
        return False
    if tokens[i - 1].tag == "PRP$" and found.bare and len(tokens[i].text) > 2 and tokens[i].text.isdigit():  # "his 757"
        return True
    return _starred(tokens, end, stop) or _capitalbefore(tokens, found, start, stop) or _tagged(tokens, found)


def _numbered(tokens: Sequence[Token], found: NumeralContext, start: int) -> bool:
    """ "No. 5", "Route 66", "Region 1", "gate 12", "the S&P 500"."""
    i = found.first
    token, prev = tokens[i], tokens[i - 1]
    if prev.text == "." and i - 2 >= start and tokens[i - 2].lower in ("no", "nos", "nr", "vol", "art", "p", "pp"):
        return True
    digits = token.text[0].isdigit()
    if found.modified:
        return False
    if "." in token.text and not found.measured and prev.pos == "PROPN" and prev.text[0].isupper() and _singular(tokens, found):
        return True  # "the Web 2.0 way"
    if prev.lower in quantity_words("names", "capital") and not prev.text[0].isupper():  # "read part 1 here", "in week 12"
        return digits and prev.tag == "NN" and found.bare
    if prev.lower in quantity_words("names", "capital"):
        return not (found.noun is not None and tokens[found.noun].tag == "NNS" and not digits)
    if prev.lower not in quantity_words("names", "before"):
        return False
    if digits or prev.text[0].isupper():
        return prev.lower != "no" or digits or prev.text == "No"
    return prev.pos == "NOUN" and found.bare


def _singular(tokens: Sequence[Token], found: NumeralContext) -> bool:
    return found.noun is None or tokens[found.noun].tag in ("NN", "NNP")


def _title(tokens: Sequence[Token], found: NumeralContext, start: int, stop: int) -> bool:
    """ "Six Flags Over Texas", "Five Guys": a number word with a capital within a sentence, before a name."""
    i, end = found.first, found.numeral.end
    if not (tokens[i].text[0].isupper() and end < stop and tokens[end].text[0].isupper() and tokens[end].pos == "PROPN"):
        return False
    return tokens[i - 1].pos != "PUNCT" and not found.modified and not _titled(tokens, start, stop)


def _row(tokens: Sequence[Token], found: NumeralContext, start: int) -> bool:
    """ "versions 6, 7 and 9", "Pack 122 and 124", "IE8 and 9": numbers in a row behind what bears them."""
    k = found.first - 1
    if not tokens[found.first].text.isdigit() or found.noun is not None or found.measured:
        return False
    while k > start and (tokens[k].text.isdigit() or tokens[k].lower in quantity_words("names", "joints")):
        k -= 1
    bearer = tokens[k]
    if (
        bearer.text[0].isupper()
        and k < found.first - 1
        and (bearer.lower in quantity_words("names", "capital") or bearer.text[-1].isdigit())
    ):
        return True
    if bearer.pos == "PROPN" and k < found.first - 1 and tokens[k + 1].text.isdigit():  # "Explorer 8 and 9", "U.S. 54, 56 and 83"
        return bearer.lower not in quantity_words("dates", "weekdays")
    return bearer.lower in quantity_words("names", "rows")


def _glued(a: Token, b: Token) -> bool:
    return a.text in HYPHENS and a.end == b.start


def _joined(tokens: Sequence[Token], found: NumeralContext, start: int) -> bool | None:
    """Does the numeral behind a hyphen count nothing? None where the hyphen does not tell."""
    i = found.first
    back = tokens[i - 2]
    if tokens[i - 1].start != back.end:
        return None
    if is_parent_of(tokens, i, start):
        return False
    if back.lower in quantity_words("names", "ratios") and i - 3 >= start and tokens[i - 3].text in HYPHENS:  # "a four-by-four car"
        return not found.measured
    if back.text[-1].isalpha():  # "Covid-19"
        return found.numeral.form == "digits" and not found.measured
    return True if back.text[-1].isdigit() and tokens[i].text[0].isdigit() else None  # "a 3-2-1 strategy"


def is_parent_of(tokens: Sequence[Token], i: int, start: int) -> bool:
    """ "a mother of three", "father-of-one": how many children."""
    at = i - 1 - (tokens[i - 1].text in HYPHENS)
    if at <= start or tokens[at].lower != "of":
        return False
    at -= 1 + (tokens[at - 1].text in HYPHENS)
    return at >= start and tokens[at].lemma.lower() in quantity_words("ages", "parents")


def _starred(tokens: Sequence[Token], k: int, stop: int) -> bool:
    """ "the 5-Star Movement": a hyphen and capitals behind."""
    named = tokens[k + 1 : min(stop, k + 3)]
    return len(named) > 1 and _glued(tokens[k], named[0]) and all(t.pos == "PROPN" and t.text[0].isupper() for t in named)


def _model(tokens: Sequence[Token], found: NumeralContext, start: int) -> bool:
    """ "the 80486 chip": a long number without commas that one thing bears as its name."""
    digits = tokens[found.first].text
    single = found.noun is not None and tokens[found.noun].tag == "NN" and found.noun == found.end
    return single and len(digits) >= MODEL_DIGITS and digits.isdigit() and tokens[max(found.first - 1, start)].tag == "DT"


def _coded(tokens: Sequence[Token], k: int, stop: int) -> bool:
    """ "5G phones", "a 486-based machine", "its 737 jets": a number that is part of a make's name."""
    number = tokens[k - 1]
    if k >= stop or not number.text.isdigit():
        return False
    next_ = tokens[k]
    if next_.start == number.end and next_.text.isalpha():
        return len(next_.text) == 1 and next_.text.isupper() and next_.text not in "KMBCFVWAN"
    if _glued(next_, tokens[min(k + 1, stop - 1)]) and len(number.text) > 2:
        return tokens[min(k + 1, stop - 1)].lower in quantity_words("names", "hyphened")
    return number.text in quantity_words("names", "models") and (next_.text[0].isupper() or next_.lemma in quantity_words("names", "craft"))


def _ratio(tokens: Sequence[Token], k: int, stop: int) -> bool:
    """ "a 3-for-1 split", "a 3-by-5 card"."""
    if k + 2 >= stop or tokens[k].text not in HYPHENS:
        return False
    link, dash, _ = tokens[k + 1].lower.partition("-")  # the tokenizer may leave "for-1" whole
    return (link in quantity_words("names", "ratios") or link == "to") and bool(dash or tokens[k + 2].text in HYPHENS)


def _called(tokens: Sequence[Token], found: NumeralContext, stop: int) -> bool:
    """ "dialed 911", "a 911 caller", "the 900 block of Elm Street"."""
    verb, text, next_ = tokens[found.first - 1], tokens[found.first].text, tokens[min(found.numeral.end, stop - 1)]
    if next_.lower in quantity_words("names", "blocks") and text[0].isdigit() and words_after(tokens, found.numeral.end + 1, stop) == "of":
        return True
    if text in quantity_words("names", "emergency") and next_.lemma in quantity_words("names", "calls"):
        return True
    dials = found.bare and verb.lemma in quantity_words("names", "calling")
    return dials and (verb.lemma == "dial" or text in quantity_words("names", "emergency"))


def _street(tokens: Sequence[Token], k: int, stop: int) -> bool:
    ahead = tokens[k : min(stop, k + 3)]
    return (
        len(ahead) > 1
        and ahead[0].text[0].isupper()
        and any(t.lower in quantity_words("names", "streets") and t.text[0].isupper() for t in ahead[1:])
    )


def _capitalbefore(tokens: Sequence[Token], found: NumeralContext, start: int, stop: int) -> bool:
    """ "Frame 341", "World War Two": a capital before a bare number, no day and no month."""
    i, token, prev = found.first, tokens[found.first], tokens[found.first - 1]
    if found.noun is not None and tokens[found.noun].tag in ("NNS", "NNPS") and not token.text[0].isupper():
        return False
    if token.text[0].isalpha() and not token.text[0].isupper():
        return False
    if found.bare and token.text.isdigit() and _titled(tokens, start, stop):  # "Bomb Kills 20 in Baghdad": a capital tells nothing here
        return False
    calendar = prev.lower in quantity_words("dates", "weekdays") or prev.lower in quantity_words("dates", "months")
    subject = token.dep in ("nsubj", "nsubjpass") and token.head.pos in ("VERB", "AUX") and prev.dep != "compound"
    if found.bare and len(prev.text) > 1 and prev.text.isupper() and prev.text.isalpha() and token.text.isdigit():  # "the SEA-ME-WE 4"
        return True
    return prev.pos == "PROPN" and prev.text[0].isupper() and i - 1 >= start and not calendar and not subject


def _titled(tokens: Sequence[Token], start: int, stop: int) -> bool:
    """Is the sentence set as a headline is, every word of five letters or more with a capital, and no full stop of a name before it?"""
    long = [t for t in tokens[start:stop] if len(t.text) > HEADLINE_WORD and t.text.isalpha()]
    return len(long) > 1 and all(t.text[0].isupper() for t in long)


def _tagged(tokens: Sequence[Token], found: NumeralContext) -> bool:
    """The parser's name holds more than the number and what it counts: "Group of Seven"."""
    name = tokens[found.first].name
    if name is None or name.label not in NAMED or name.last - name.first < 2 or name.first == found.first:
        return False
    return tokens[found.first].text[0].isupper() or (found.noun is None and tokens[found.first - 1].pos == "PROPN")
