"""Numerals: digit forms and number words of today and of old newspapers, read as exact fractions.

A numeral is read from a token onwards ("2.4 million", "2,50,000", "1 000 000", "five-and-twenty", "one in five"); what cannot be
read safely ("1,23,4", "007", digits of other scripts, more than `MAX_VALUE`) is none.
"""

import re
from collections.abc import Sequence
from fractions import Fraction

from ...lexicon import table
from ...parse.doc import Token
from .number_words import (
    HYPHENS,
    Numeral,
    accumulate,
    hyphen,
    number_lexicon,
    worded,
)

MAX_VALUE = 10**15
MAX_TOKENS = 40  # of one numeral
ROUND_WHOLES = frozenset({3, 4, 5, 10, 20, 100, 1000})  # of which so many are said to be the share
MAX_TOKEN_LENGTH = 30  # characters of a numeral in digits
ASCII_DIGITS = frozenset("0123456789")
DIGITS = re.compile(
    r"(?:rs\.?)?(?P<whole>\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|[1-9]\d{0,15}|0)(?P<decimals>\.\d{1,6})?"
    r"(?P<glyph>[½⅓⅔¼¾⅛])?(?P<suffix>million|billion|trillion|thousand|lakh|crore|bn|mn|mm|mln|tn|cr|[kmb])?",
    re.ASCII | re.IGNORECASE,
)
PAIR = re.compile(r"(\d{1,3}(?:,\d{3})+|\d{1,9})[–—−](\d{1,3}(?:,\d{3})+|\d{1,9})", re.ASCII)
SUM = r"(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d{1,3})?"
MONEY_PAIR = re.compile(rf"{SUM}[-‐‑–—−][$£€]?{SUM}", re.ASCII)  # "$1.5–$2 million"
RATIO = re.compile(r"(\d{1,2})/(\d{1,3})", re.ASCII)


def starters() -> frozenset[str]:
    """The lower case words that a numeral may begin with, beside digits."""
    return number_lexicon().starters


def read_numeral(tokens: Sequence[Token], i: int, stop: int, *, money: bool = False, joined: bool = True) -> Numeral | None:
    """The numeral that begins at token `i` and ends before `stop`, or None.

    `money`: a sign of currency stands before it ("$4m" is millions). `joined` False keeps "and" out ("between five and twenty").
    """
    stop = min(stop, i + MAX_TOKENS)
    found = _plain(tokens, i, stop, money, joined)
    found = _one_in(tokens, found, stop) if found is not None and found.low < 100 else found
    if found is None or not 0 <= found.low <= found.high <= MAX_VALUE or _ordinal_follows(tokens, found.end, stop):
        return None
    return found


def _plain(tokens: Sequence[Token], i: int, stop: int, money: bool = False, joined: bool = True) -> Numeral | None:
    word = tokens[i].lower
    if word[-1] in HYPHENS and i + 1 < stop and tokens[i + 1].lower in ("to", "or") and (value := _number(word[:-1])):
        return Numeral(Fraction(value), Fraction(value), i + 1, "words")  # "a four- to five-inch blade"
    if word[0] in ASCII_DIGITS or word[:2] in ("rs", "/-"):
        return _digits(tokens, i, stop, money)
    return worded(tokens, i, stop, word, joined)


def _one_in(tokens: Sequence[Token], found: Numeral, stop: int) -> Numeral:
    """ "one in five", "two out of three" as a share; the numeral as it is where no such thing follows."""
    k = found.end
    words = [t.lower for t in tokens[k : min(stop, k + 3)]]
    behind = k + 2 if words[:2] == ["out", "of"] else k + 1 if words[:1] == ["in"] or words[:2] == ["of", "every"] else stop
    behind += behind < stop and tokens[behind].lower == "every"
    if tokens[k - 1].text == "One" and k > 1 and tokens[k - 2].pos == "PROPN":  # "control of Uranium One in three deals"
        return found
    if behind >= stop or found.form not in ("digits", "words") or not _number_word(tokens[behind]):
        return found
    whole = _plain(tokens, behind, stop)
    if whole is None or not found.low < whole.low <= 1000 or whole.form not in ("digits", "words"):
        return found
    if words[0] == "in" and found.low != 1 and whole.low not in ROUND_WHOLES:  # "won seven in 12 games"
        return found
    if whole.end < stop and tokens[whole.end].lemma in table("quantity_units")["time"]:  # "one in two days"
        return found
    share = found.low / whole.low
    return Numeral(share, share, whole.end, "share")


def _number_word(token: Token) -> bool:
    return token.lower in number_lexicon().small or token.lower in number_lexicon().tens or token.text[0] in ASCII_DIGITS


def _number(word: str) -> int:
    return number_lexicon().small.get(word, number_lexicon().tens.get(word, 0))


def _digits(tokens: Sequence[Token], i: int, stop: int, money: bool) -> Numeral | None:
    text = tokens[i].text
    if text.startswith("/-"):  # "+/-3"
        text = text[2:]
    if text[-1] in HYPHENS and i + 1 < stop and tokens[i + 1].lower in ("to", "or", "and"):  # "40- to 60-hour"
        text = text[:-1]
    if ratio := RATIO.fullmatch(text):
        return _ratio(ratio, i)
    if money and len(text) <= MAX_TOKEN_LENGTH and (pair := MONEY_PAIR.fullmatch(text)):
        return _money_pair(tokens, pair, i, stop)
    if len(text) <= MAX_TOKEN_LENGTH and (pair := PAIR.fullmatch(text)):
        return _pair(tokens, pair, i, stop)
    match = DIGITS.fullmatch(text) if len(text) <= MAX_TOKEN_LENGTH else None
    if match is None or match["decimals"] == ".000":  # "10.000" is ten, or ten thousand as written elsewhere
        return None
    value = Fraction(match["whole"].replace(",", "") + (match["decimals"] or ""))
    if match["glyph"]:
        value += Fraction(*number_lexicon().glyph[match["glyph"]])
    k = i + 1
    if match["suffix"]:
        return _suffixed(tokens, k, stop, value, match["suffix"].lower(), money)
    value, k = _groups(tokens, k, stop, text, value)
    if k < stop and value.denominator == 1 and (glyph := number_lexicon().glyph.get(tokens[k].text)):  # "5 ½ years"
        return Numeral(value + Fraction(*glyph), value + Fraction(*glyph), k + 1, "digits")
    if k + 1 < stop and hyphen(tokens, k) and tokens[k].end == tokens[k + 1].start:
        if number_lexicon().scale.get(tokens[k + 1].lower, 0) >= 1000:  # "$137-million"
            return accumulate(tokens, k + 1, stop, value, joined=False, digits=True)
        if (part := RATIO.fullmatch(tokens[k + 1].text)) and int(part[1]) < int(part[2]):  # "a 2-1/2 year sentence"
            return Numeral(value + Fraction(int(part[1]), int(part[2])), value + Fraction(int(part[1]), int(part[2])), k + 2, "digits")
    if k < stop and (ratio := RATIO.fullmatch(tokens[k].text)) and int(ratio[1]) < int(ratio[2]):
        value, k = value + Fraction(int(ratio[1]), int(ratio[2])), k + 1
    if k < stop and tokens[k].start == tokens[k - 1].end and (suffix := tokens[k].lower) in number_lexicon().suffix:
        return _suffixed(tokens, k + 1, stop, value, suffix, money) or Numeral(value, value, k, "digits")
    return accumulate(tokens, k, stop, value, joined=False, digits=True)


def _suffixed(tokens: Sequence[Token], k: int, stop: int, value: Fraction, suffix: str, money: bool) -> Numeral | None:
    """ "4m" is four million of money, or of what is named behind it; else it is metres, and none here ("4mm" of money alone)."""
    if suffix in ("m", "mm") and not money and not (suffix == "m" and k < stop and tokens[k].tag in ("NNS", "NNPS")):
        return None
    scale = number_lexicon().suffix[suffix]
    return Numeral(value * scale, value * scale, k, "digits", scale)


def _ratio(match: re.Match[str], i: int) -> Numeral | None:
    above, below = int(match[1]), int(match[2])
    if not 0 < above < below or below > 10:  # "9/11", "24/7"
        return None
    value = Fraction(above, below)
    return Numeral(value, value, i + 1, "share")


def _pair(tokens: Sequence[Token], match: re.Match[str], i: int, stop: int) -> Numeral | None:
    """ "15–20 drivers" as one token; no score ("3–1") and no years ("2005–2008")."""
    low, high = (int(group.replace(",", "")) for group in match.groups())
    years = all(len(group) == 4 for group in match.groups())
    if low >= high or years or i + 1 >= stop or not (tokens[i + 1].tag in ("NNS", "NNPS") or tokens[i + 1].text == "%"):
        return None
    return Numeral(Fraction(low), Fraction(high), i + 1, "digits")


def _money_pair(tokens: Sequence[Token], match: re.Match[str], i: int, stop: int) -> Numeral | None:
    """ "$1.5–$2 million", "$40-$50" as one token: the scale behind it is of both."""
    low, high = (Fraction(match[n].replace(",", "") + (match[n + 1] or "")) for n in (1, 3))
    scale = number_lexicon().scale.get(tokens[i + 1].lower, 1) if i + 1 < stop else 1
    return Numeral(low * scale, high * scale, i + 1 + (scale > 1), "digits", scale) if low < high else None


def _groups(tokens: Sequence[Token], k: int, stop: int, text: str, value: Fraction) -> tuple[Fraction, int]:
    """Groups of three set off by one space ("1 000 000")."""
    if not (text.isdigit() and len(text) <= 3 and value):
        return value, k
    while k < stop and len(t := tokens[k].text) == 3 and t.isascii() and t.isdigit() and tokens[k].start == tokens[k - 1].end + 1:
        value, k = value * 1000 + int(t), k + 1
    return value, k


def _ordinal_follows(tokens: Sequence[Token], k: int, stop: int) -> bool:
    """ "twenty-first", "the twenty first": no number."""
    at = k + 1 if k < stop and hyphen(tokens, k) else k
    return (
        at < stop
        and (tokens[at].lower in ("first", "second") or tokens[at].lower in number_lexicon().part)
        and tokens[at].lower not in ("half", "quarter")
        and not (tokens[k - 1].text[-1].isdigit() and tokens[at].lower == "second")  # "a 25-second speech"
        and (at > k or (tokens[at].tag == "JJ" and tokens[k - 1].lower in number_lexicon().tens))
    )
