"""Numbers that count nothing: dates, years, clock times, names, list marks, and "one" as a pronoun.

Told by form first and by the parser's names second, since a small model mislabels many.
"""

from collections.abc import Sequence

from ..parse.doc import Token
from .clock_numerals import is_clock_time
from .numeral_context import Found, after, before, brings_figure, is_day, words
from .numerals import HYPHENS, Numeral

YEARS = range(1200, 2200)
MODEL_DIGITS = 5  # a number of so many digits and no comma before a thing in the singular is its name
HEADLINE_WORD = 4  # letters of the longest words that a headline may leave without a capital
CALENDAR = frozenset({"DATE", "TIME"})
COUNTING = frozenset({"nsubj", "nsubjpass", "dobj"})
NAMED = frozenset({"ORG", "FAC", "GPE", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "NORP", "PERSON"})


def dated(tokens: Sequence[Token], start: int, stop: int) -> frozenset[int]:
    """The tokens of a sentence that are days or years of a written date ("16 and on 30 March", "June 14, 2026")."""
    months = words("dates", "months")
    found: set[int] = set()
    for i in range(start, stop):
        if tokens[i].lower in months and tokens[i].text[0].isupper():
            _daysbefore(tokens, i, start, found)
            _daysafter(tokens, i, stop, found)
    return frozenset(found)


def _year(token: Token) -> bool:
    return len(token.text) == 4 and token.text.isascii() and token.text.isdigit() and int(token.text) in YEARS


def _daysbefore(tokens: Sequence[Token], month: int, start: int, found: set[int]) -> None:
    at, days = month - 1, 0
    if at >= start and tokens[at].lower in ("of", "-"):
        at -= 1
    while at >= start and month - at < 12:
        if is_day(tokens[at]):
            days += 1
            found.add(at)
        elif not days or tokens[at].lower not in words("dates", "between"):
            break
        at -= 1


def _daysafter(tokens: Sequence[Token], month: int, stop: int, found: set[int]) -> None:
    """The day and year behind a month; "in March 12 people died" has neither."""
    at = month + 1
    dayless = month - 1 not in found
    counted = at + 1 < stop and tokens[at + 1].tag == "NNS" and month > 0 and tokens[month - 1].lower == "in"
    if at < stop and dayless and is_day(tokens[at]) and not counted:
        found.add(at)
        at += 1
        while at + 1 < stop and tokens[at].lower in ("-", "–", "and", "to", "or") and is_day(tokens[at + 1]):
            if at + 2 < stop and tokens[at + 2].tag == "NNS":
                break
            found.add(at + 1)
            at += 2
    if at < stop and tokens[at].text in (",", "."):
        at += 1
    if at < stop and _year(tokens[at]) and not (at + 1 < stop and tokens[at + 1].tag == "NNS" and tokens[at - 1].text != ","):
        found.add(at)


def years(tokens: Sequence[Token], low: Numeral, high: Numeral) -> bool:
    """Could both be years ("2005-2008", "between 2005 and 2008")?"""
    return all(n.form == "digits" and n.scale == 1 and _year(tokens[n.end - 1]) for n in (low, high))


def counts_nothing(tokens: Sequence[Token], found: Found, start: int, stop: int) -> bool:
    """Is the numeral a year, a clock time, a name's, a list mark, or "one" as a pronoun or determiner?"""
    return (
        _one(tokens, found)
        or _comparison(tokens, found, stop)
        or is_clock_time(tokens, found, start, stop)
        or _is_year(tokens, found, start)
        or _in_a_name(tokens, found, start, stop)
        or _mark(tokens, found, start, stop)
        or _calendar(tokens, found, start, stop)
    )


def _one(tokens: Sequence[Token], found: Found) -> bool:
    """ "no one", "one another", "one day", "one of the largest"; but "one soldier", "one of the dead", "one million" count."""
    i = found.first
    if tokens[i].lower != "one" or found.numeral.end != i + 1 or found.numeral.form != "words":
        return False
    if i and tokens[i - 1].lower in words("one", "before"):
        return True
    if i + 1 < len(tokens) and tokens[i - 1].lower == "at" and tokens[i + 1].lower in words("one", "nouns"):  # "at one point six men left"
        return True
    if found.part:  # "one of them died" counts; "he is one of the leaders" and "one of the largest" name a member
        return tokens[i].dep not in COUNTING or any(t.tag in ("JJS", "RBS", "JJR", "RBR") for t in tokens[i + 2 : i + 6])
    if found.modified:
        return False
    if found.noun is None:
        return not _one_died(tokens[i])
    noun = tokens[found.noun]
    if noun.lower in words("one", "nouns"):
        return not any(t.lower in ("only", "single") for t in tokens[i : found.noun + 2])
    return noun.pos == "PROPN" and noun.name is not None and noun.name.label == "PERSON"


def _one_died(token: Token) -> bool:
    """ "one died in hospital", "one was arrested": the subject of what happened, no "one wondered", "one must ask"."""
    verb = token.head
    if token.dep not in ("nsubj", "nsubjpass") or verb.tag not in ("VBD", "VBN") or verb.lemma in words("one", "saying"):
        return False
    return verb.pos != "AUX" and not any(child.tag == "MD" for child in verb.children)


def _comparison(tokens: Sequence[Token], found: Found, stop: int) -> bool:
    """ "twice as many", "three times the size": no count of times."""
    end = found.numeral.end if found.noun is None else found.noun + 1
    times = found.numeral.form == "times" or (found.noun is not None and tokens[found.noun].lower == "times")
    return times and after(tokens, end, stop) in words("times", "comparing")


def _is_year(tokens: Sequence[Token], found: Found, start: int) -> bool:
    i, numeral = found.first, found.numeral
    token = tokens[i]
    if numeral.form == "words" and i > start and tokens[i - 1].lower == "year" and numeral.high in YEARS:  # "the year two thousand"
        return True
    if numeral.end != i + 1 or not _year(token):
        return numeral.form == "words" and i > start and tokens[i - 1].pos == "NUM" and found.noun is None and numeral.low < 100
    if found.noun is not None and tokens[found.noun].lower == "year":  # "the 2013 tax year"
        return True
    if found.measured or found.part:
        return False
    cue = before(tokens, i, start) in words("dates", "year_cues")
    if found.noun is None:
        return not found.modified or cue
    noun = tokens[found.noun]
    if token.name is not None and token.name.label == "DATE" and not found.modified:
        return not (noun.tag in ("NNS", "NNPS") and token.head is noun and not cue)
    return (cue and not found.modified and int(token.text) in range(1700, 2100)) or noun.tag not in ("NNS", "NNPS")


def _in_a_name(tokens: Sequence[Token], found: Found, start: int, stop: int) -> bool:
    i, end = found.first, found.numeral.end
    if i == start:
        return _street(tokens, end, stop)
    token, prev = tokens[i], tokens[i - 1]
    if prev.text == "." and i - 2 >= start and tokens[i - 2].lower in ("no", "nos", "nr", "vol", "art", "p", "pp"):
        return True
    digits = token.text[0].isdigit()
    if prev.lower in words("names", "before") and (digits or prev.text[0].isupper()) and not found.modified:
        return prev.lower != "no" or digits or prev.text == "No"
    if prev.lower in words("names", "before") and prev.pos == "NOUN" and found.bare and not found.modified:
        return True
    if (
        prev.text in HYPHENS
        and prev.end == token.start
        and prev.start == tokens[i - 2].end
        and i - 2 >= start
        and tokens[i - 2].text[-1].isalpha()
    ):
        return found.numeral.form == "digits" and not found.measured  # "Covid-19"
    if prev.text in HYPHENS and prev.end == token.start and digits and tokens[i - 2].text[-1].isdigit() and prev.start == tokens[i - 2].end:
        return True  # "a 3-2-1 strategy"
    if _ratio(tokens, end, stop) or _street(tokens, end, stop) or _model(tokens, found, start) or _called(tokens, found, stop):
        return True
    if found.modified or found.measured or found.part:
        return False
    return _capitalbefore(tokens, found, start, stop) or _tagged(tokens, found)


def _model(tokens: Sequence[Token], found: Found, start: int) -> bool:
    """ "the 80486 chip": a long number without commas that one thing bears as its name."""
    digits = tokens[found.first].text
    single = found.noun is not None and tokens[found.noun].tag == "NN" and found.noun == found.end
    return single and len(digits) >= MODEL_DIGITS and digits.isdigit() and tokens[max(found.first - 1, start)].tag == "DT"


def _ratio(tokens: Sequence[Token], k: int, stop: int) -> bool:
    """ "a 3-for-1 split", "a 3-by-5 card"."""
    if k + 2 >= stop or tokens[k].text not in HYPHENS:
        return False
    link, dash, _ = tokens[k + 1].lower.partition("-")  # the tokenizer may leave "for-1" whole
    return link in words("names", "ratios") and bool(dash or tokens[k + 2].text in HYPHENS)


def _called(tokens: Sequence[Token], found: Found, stop: int) -> bool:
    """ "dialed 911", "a 911 caller", "the 900 block of Elm Street"."""
    verb, text, next_ = tokens[found.first - 1], tokens[found.first].text, tokens[min(found.numeral.end, stop - 1)]
    if next_.lower in words("names", "blocks") and text[0].isdigit() and after(tokens, found.numeral.end + 1, stop) == "of":
        return True
    if text in words("names", "emergency") and next_.lemma in words("names", "calls"):
        return True
    dials = found.bare and verb.lemma in words("names", "calling")
    return dials and (verb.lemma == "dial" or text in words("names", "emergency"))


def _street(tokens: Sequence[Token], k: int, stop: int) -> bool:
    ahead = tokens[k : min(stop, k + 3)]
    return (
        len(ahead) > 1
        and ahead[0].text[0].isupper()
        and any(t.lower in words("names", "streets") and t.text[0].isupper() for t in ahead[1:])
    )


def _capitalbefore(tokens: Sequence[Token], found: Found, start: int, stop: int) -> bool:
    """ "Frame 341", "World War Two": a capital before a bare number, no day and no month."""
    i, token, prev = found.first, tokens[found.first], tokens[found.first - 1]
    if found.noun is not None and tokens[found.noun].tag in ("NNS", "NNPS") and not token.text[0].isupper():
        return False
    if token.text[0].isalpha() and not token.text[0].isupper():
        return False
    if found.bare and token.text.isdigit() and _titled(tokens, start, stop):  # "Bomb Kills 20 in Baghdad": a capital tells nothing here
        return False
    calendar = prev.lower in words("dates", "weekdays") or prev.lower in words("dates", "months")
    subject = token.dep in ("nsubj", "nsubjpass") and token.head.pos in ("VERB", "AUX") and prev.dep != "compound"
    return prev.pos == "PROPN" and prev.text[0].isupper() and i - 1 >= start and not calendar and not subject


def _titled(tokens: Sequence[Token], start: int, stop: int) -> bool:
    """Is the sentence set as a headline is, every word of five letters or more with a capital, and no full stop of a name before it?"""
    long = [t for t in tokens[start:stop] if len(t.text) > HEADLINE_WORD and t.text.isalpha()]
    return len(long) > 1 and all(t.text[0].isupper() for t in long)


def _tagged(tokens: Sequence[Token], found: Found) -> bool:
    """The parser's name holds more than the number and what it counts: "Group of Seven"."""
    name = tokens[found.first].name
    if name is None or name.label not in NAMED or name.last - name.first < 2 or name.first == found.first:
        return False
    return tokens[found.first].text[0].isupper() or (found.noun is None and tokens[found.first - 1].pos == "PROPN")


def _mark(tokens: Sequence[Token], found: Found, start: int, stop: int) -> bool:
    """ "(3)", "[12]", "1." and the groups of a telephone number."""
    i, end = found.first, found.numeral.end
    if not found.bare or found.numeral.form != "digits":
        return False
    left, right = before(tokens, i, start), after(tokens, end, stop)
    if (left, right) in (("(", ")"), ("[", "]")) or (i == start and right in (".", ")")):
        return True
    if found.end > end:  # "555-1234"
        return [len(t.text) for t in tokens[i : found.end]] == [3, 1, 4] and tokens[i + 1].text == "-"
    if left and left[-1].isdigit() and before(tokens, i, start, 2) != ",":
        return True
    return bool(right) and right[0].isdigit()


def _calendar(tokens: Sequence[Token], found: Found, start: int, stop: int) -> bool:
    """A bare number that the parser reads as a date or an hour, and that could be one; "the 14 of last week" counts."""
    i, end = found.first, found.numeral.end
    name = tokens[i].name
    if (
        not found.bare
        or found.modified
        or name is None
        or name.label not in CALENDAR
        or after(tokens, end, stop) in ("of", "for", "against")
    ):
        return False
    if i > start and tokens[i - 1].pos == "ADP" and brings_figure(tokens[i - 1]):
        return False
    return found.value <= 31 and (name.last - name.first > 1 or tokens[found.first].text[0].isdigit())
