"""Numbers that count nothing beside those of dates and hours, which `times` reads: years, names, list marks, and "one" as a pronoun.

Told by form first and by the parser's names second, since a small model mislabels many.
"""

from collections.abc import Sequence

from ...parse.doc import Token
from ..numerals import HYPHENS, Numeral
from . import identifiers
from .context import NumeralContext, brings_figure, quantity_words, words_after, words_before
from .units import time_units

YEARS = range(1200, 2200)
RECENT = range(1900, 2050)
ROUGHLY = frozenset({"about", "around", "circa", "c.", "ca."})
CALENDAR = frozenset({"DATE", "TIME"})
COUNTING = frozenset({"nsubj", "nsubjpass", "dobj"})


def _year(token: Token) -> bool:
    return len(token.text) == 4 and token.text.isascii() and token.text.isdigit() and int(token.text) in YEARS


def are_years(tokens: Sequence[Token], low: Numeral, high: Numeral) -> bool:
    """Could both be years ("2005-2008", "between 2005 and 2008")?"""
    return all(n.form == "digits" and n.scale == 1 and _year(tokens[n.end - 1]) for n in (low, high))


def counts_nothing(tokens: Sequence[Token], found: NumeralContext, start: int, stop: int) -> bool:
    """Is the numeral a year, a name's, a list mark, or "one" as a pronoun or determiner?"""
    day = _before_a_day(tokens, found, start, stop)
    return (
        _one_counts_nothing(tokens, found)
        or _comparison(tokens, found, stop)
        or _is_year(tokens, found, start)
        or identifiers.is_identifier(tokens, found, start, stop)
        or _mark(tokens, found, start, stop)
        or (not day and _calendar(tokens, found, start, stop))
    )


def _before_a_day(tokens: Sequence[Token], found: NumeralContext, start: int, stop: int) -> bool:
    """ "scored 20 Thursday night", "compared with three last year": what was done, and when."""
    i = found.first
    which, span = words_after(tokens, found.end, stop), words_after(tokens, found.end + 1, stop)
    if which in ("a", "one") and words_after(tokens, found.end + 2, stop) in (
        "ago",
        "earlier",
        "before",
        "later",
    ):  # "up from seven a year ago"
        which = "last"
    if which in ("last", "this", "next") and span in ("year", "month", "quarter", "season", "week", "decade") and i > start:
        return words_before(tokens, i, start) not in quantity_words("clock", "prepositions")
    return i > start and tokens[i - 1].pos == "VERB" and words_after(tokens, found.end, stop) in quantity_words("dates", "weekdays")


def _one_counts_nothing(tokens: Sequence[Token], found: NumeralContext) -> bool:
    """ "no one", "one another", "one day", "one of the largest"; but "one soldier", "one of the dead", "one million" count."""
    i = found.first
    if tokens[i].lower != "one" or found.numeral.end != i + 1 or found.numeral.form != "words":
        return False
    if (i and tokens[i - 1].lower in quantity_words("one", "before")) or (i + 1 < len(tokens) and tokens[i + 1].lower == "another"):
        return True
    if (
        i + 1 < len(tokens) and tokens[i - 1].lower == "at" and tokens[i + 1].lower in quantity_words("one", "nouns")
    ):  # "at one point six men left"
        return True
    if identifiers.is_parent_of(tokens, i, 0):
        return False
    if i + 2 < len(tokens) and tokens[i + 1].text in HYPHENS and tokens[i + 2].lower in quantity_words("one", "hyphened"):  # "a one-liner"
        return True
    if found.part and not found.modified:  # "one of them died" counts; "he is one of the leaders" and "one of the largest" name a member
        return tokens[i].dep not in COUNTING or any(t.tag in ("JJS", "RBS", "JJR", "RBR") for t in tokens[i + 2 : i + 6])
    if found.modified:
        return False
    if found.noun is None:
        return not (_one_died(tokens[i]) or _one_harmed(tokens[i]))
    noun = tokens[found.noun]
    if noun.lower in time_units() and i and tokens[i - 1].lower in quantity_words("one", "lasting"):  # "followed by one day"
        return False
    if noun.lower in quantity_words("one", "nouns"):
        return not any(t.lower in ("only", "single") for t in tokens[i : found.noun + 2])
    return noun.pos == "PROPN" and noun.name is not None and noun.name.label == "PERSON"


def _one_died(token: Token) -> bool:
    """ "one died in hospital", "one was arrested": the subject of what happened, no "one wondered", "one must ask"."""
    verb = token.head
    if token.dep not in ("nsubj", "nsubjpass") or verb.tag not in ("VBD", "VBN") or verb.lemma in quantity_words("one", "saying"):
        return False
    return verb.pos != "AUX" and not any(child.tag == "MD" for child in verb.children)


def _one_harmed(token: Token) -> bool:
    """ "killing one", "one seriously injured": the object of harm, which no pronoun "one" is."""
    if token.dep in ("dobj", "conj") and token.head.lemma in quantity_words("one", "harmed"):
        return True
    return any(
        child.tag == "VBN" and child.dep in ("acl", "amod") and child.lemma in quantity_words("one", "harmed") for child in token.children
    )


def _comparison(tokens: Sequence[Token], found: NumeralContext, stop: int) -> bool:
    """ "twice as many", "three times the size": no count of times."""
    end = found.numeral.end if found.noun is None else found.noun + 1
    times = found.numeral.form == "times" or (found.noun is not None and tokens[found.noun].lower == "times")
    return times and words_after(tokens, end, stop) in quantity_words("times", "comparing")


def _is_year(tokens: Sequence[Token], found: NumeralContext, start: int) -> bool:
    i, numeral = found.first, found.numeral
    token = tokens[i]
    if numeral.form == "words" and i > start and tokens[i - 1].lower == "year" and numeral.high in YEARS:  # "the year two thousand"
        return True
    if found.noun is not None and found.measured and tokens[found.noun].lower == "second" and _year(token):  # "the 1988 second quarter"
        return True
    if numeral.end != i + 1 or not _year(token):
        return numeral.form == "words" and i > start and tokens[i - 1].pos == "NUM" and found.noun is None and numeral.low < 100
    if found.noun is not None and tokens[found.noun].lower == "year":  # "the 2013 tax year"
        return True
    if found.measured or found.part:
        return False
    cue = words_before(tokens, i, start) in quantity_words("dates", "year_cues")
    if found.noun is None and token.name is not None and token.name.label == "DATE" and words_before(tokens, i, start) in ROUGHLY:
        return True  # "began about 1970"
    if found.noun is None:
        return not found.modified or cue
    noun = tokens[found.noun]
    if not found.modified and int(token.text) in RECENT and _named_by_year(tokens, found, start):
        return True
    if token.name is not None and token.name.label == "DATE" and not found.modified:
        return not (noun.tag in ("NNS", "NNPS") and token.head is noun and not cue)
    return (cue and not found.modified and int(token.text) in range(1700, 2100)) or noun.tag not in ("NNS", "NNPS")


def _named_by_year(tokens: Sequence[Token], found: NumeralContext, start: int) -> bool:
    """ "the 2016 candidates", "the 2013 results": a year by the article, or since the text writes its thousands with commas."""
    prev = tokens[found.first - 1] if found.first > start else None
    return found.grouped or (prev is not None and (prev.tag in ("PRP$", "POS") or prev.lower in ("the", "these", "those", "this", "that")))


def _mark(tokens: Sequence[Token], found: NumeralContext, start: int, stop: int) -> bool:
    """ "(3)", "[12]", "1." and the groups of a telephone number."""
    i, end = found.first, found.numeral.end
    if not found.bare or found.numeral.form != "digits":
        return False
    left, right = words_before(tokens, i, start), words_after(tokens, end, stop)
    if (left, right) in (("(", ")"), ("[", "]")) or (i == start and right in (".", ")")):
        return True
    if found.end > end:  # "555-1234"
        return [len(t.text) for t in tokens[i : found.end]] == [3, 1, 4] and tokens[i + 1].text == "-"
    if left and left[-1].isdigit() and words_before(tokens, i, start, 2) != ",":
        return True
    return bool(right) and right[0].isdigit()


def _calendar(tokens: Sequence[Token], found: NumeralContext, start: int, stop: int) -> bool:
    """A bare number that the parser reads as a date or an hour, and that could be one; "the 14 of last week" counts."""
    i, end = found.first, found.numeral.end
    name = tokens[i].name
    if (
        not found.bare
        or found.modified
        or name is None
        or name.label not in CALENDAR
        or words_after(tokens, end, stop) in ("of", "for", "against")
    ):
        return False
    if i > start and tokens[i - 1].pos == "ADP" and brings_figure(tokens[i - 1]):
        return False
    return found.value <= 31 and (name.last - name.first > 1 or tokens[found.first].text[0].isdigit())
