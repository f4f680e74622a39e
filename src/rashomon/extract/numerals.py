"""Numerals: number words and digit forms, of today and of old newspapers, read as exact fractions.

A numeral is read from a token onwards, over hyphens and "and" ("five-and-twenty", "three score and ten", "2.4 million",
"2,50,000", "half a dozen"); what cannot be read safely ("1,23,4", "007", digits of other scripts, more than `LARGEST`) is none.
"""

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from typing import Literal, NamedTuple

from ..lexicon import table
from ..parse.doc import Token

LARGEST = 10**15
MOST_TOKENS = 40  # of one numeral
LONGEST = 30  # characters of a numeral in digits
HYPHENS = frozenset({"-", "‐", "‑"})
ASCII_DIGITS = frozenset("0123456789")
DIGITS = re.compile(
    r"(?:rs\.?)?(?P<whole>\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|[1-9]\d{0,15}|0)(?P<decimals>\.\d{1,6})?"
    r"(?P<glyph>[½⅓⅔¼¾⅛])?(?P<suffix>bn|mn|mln|tn|cr|[kmb])?",
    re.ASCII | re.IGNORECASE,
)
RATIO = re.compile(r"(\d{1,2})/(\d{1,3})", re.ASCII)
PREDETERMINERS = frozenset({"the", "some", "about", "another", "nearly", "almost", "these", "those", "other"})
HALVED = frozenset({"of", "the", "its", "their", "our", "his", "her", "my", "your", "those", "these", "this", "that", "all"})


class Numeral(NamedTuple):
    """A number from `low` to `high` (one value unless vague), read up to token `end` (half-open).

    `scale` is its last multiplier (1,000,000 of "3 million"), which a bare number before "to" borrows.
    """

    low: Fraction
    high: Fraction
    end: int
    form: Literal["digits", "words", "share", "vague", "times"]
    scale: int = 1


class _Lexicon(NamedTuple):
    small: dict[str, int]
    tens: dict[str, int]
    scale: dict[str, int]
    suffix: dict[str, int]
    part: dict[str, int]
    parts: dict[str, int]
    vague: dict[str, list[int]]
    tens_of: dict[str, int]
    exact: dict[str, int]
    times: dict[str, int]
    glyph: dict[str, list[int]]
    starters: frozenset[str]


@cache
def _lexicon() -> _Lexicon:
    t = table("quantity_numerals")
    parts = {("halves" if w == "half" else f"{w}s"): n for w, n in t["part"].items()}
    starters = {
        *t["small"],
        *t["tens"],
        *t["vague"],
        *t["times"],
        *t["glyph"],
        "a",
        "an",
        "half",
        "dozen",
        "hundred",
        "thousand",
    } - {"few", "handful"}
    return _Lexicon(parts=parts, starters=frozenset(starters), **{k: t[k] for k in _Lexicon._fields if k in t})


def starters() -> frozenset[str]:
    """The lower case words that a numeral may begin with, beside digits."""
    return _lexicon().starters


def read(tokens: Sequence[Token], i: int, stop: int, *, money: bool = False, joined: bool = True) -> Numeral | None:
    """The numeral that begins at token `i` and ends before `stop`, or None.

    `money`: a sign of currency stands before it ("$4m" is millions). `joined` False keeps "and" out ("between five and twenty").
    """
    stop = min(stop, i + MOST_TOKENS)
    found = _plain(tokens, i, stop, money, joined)
    found = _one_in(tokens, found, stop) if found is not None and found.low < 100 else found
    if found is None or not 0 <= found.low <= found.high <= LARGEST or _ordinal_follows(tokens, found.end, stop):
        return None
    return found


def _plain(tokens: Sequence[Token], i: int, stop: int, money: bool = False, joined: bool = True) -> Numeral | None:
    word = tokens[i].lower
    if word[0] in ASCII_DIGITS or word[:2] == "rs":
        return _digits(tokens, i, stop, money)
    return _worded(tokens, i, stop, word, joined)


def _one_in(tokens: Sequence[Token], found: Numeral, stop: int) -> Numeral:
    """ "one in five", "two out of three" as a share; the numeral as it is where no such thing follows."""
    k = found.end
    words = [t.lower for t in tokens[k : min(stop, k + 2)]]
    behind = k + 2 if words == ["out", "of"] else k + 1 if words[:1] == ["in"] and found.low == 1 else stop
    if behind >= stop or found.form not in ("digits", "words") or not _number_word(tokens[behind]):
        return found
    whole = _plain(tokens, behind, stop)
    if whole is None or not found.low < whole.low <= 1000 or whole.form not in ("digits", "words"):
        return found
    if whole.end < stop and tokens[whole.end].lemma in table("quantity_units")["time"]:  # "one in two days"
        return found
    share = found.low / whole.low
    return Numeral(share, share, whole.end, "share")


def _number_word(token: Token) -> bool:
    return token.lower in _lexicon().small or token.lower in _lexicon().tens or token.text[0] in ASCII_DIGITS


def _worded(tokens: Sequence[Token], i: int, stop: int, word: str, joined: bool) -> Numeral | None:
    lex = _lexicon()
    if word in lex.glyph:
        value = Fraction(*lex.glyph[word])
        return Numeral(value, value, i + 1, "share")
    if word in lex.times:
        return Numeral(Fraction(lex.times[word]), Fraction(lex.times[word]), i + 1, "times")
    if word in ("a", "an"):
        return _after_article(tokens, i + 1, stop)
    if word == "half":
        return _half(tokens, i, stop)
    if word in lex.vague:
        return _vague(tokens, i, stop)
    if word in lex.scale:
        bare = i > 0 and tokens[i - 1].lower in PREDETERMINERS
        return _accumulate(tokens, i, stop, Fraction(1), joined) if bare else None
    return _part_of_number(tokens, i, stop) or _accumulate(tokens, i, stop, None, joined)


# --- digits


def _digits(tokens: Sequence[Token], i: int, stop: int, money: bool) -> Numeral | None:
    text = tokens[i].text
    if ratio := RATIO.fullmatch(text):
        return _ratio(ratio, i)
    match = DIGITS.fullmatch(text) if len(text) <= LONGEST else None
    if match is None or match["decimals"] == ".000":  # "10.000" is ten, or ten thousand as written elsewhere
        return None
    value = Fraction(match["whole"].replace(",", "") + (match["decimals"] or ""))
    if match["glyph"]:
        value += Fraction(*_lexicon().glyph[match["glyph"]])
    k = i + 1
    if match["suffix"]:
        return _suffixed(tokens, k, stop, value, match["suffix"].lower(), money)
    value, k = _groups(tokens, k, stop, text, value)
    if k < stop and (ratio := RATIO.fullmatch(tokens[k].text)) and int(ratio[1]) < int(ratio[2]):
        value, k = value + Fraction(int(ratio[1]), int(ratio[2])), k + 1
    if k < stop and tokens[k].start == tokens[k - 1].end and (suffix := tokens[k].lower) in _lexicon().suffix:
        return _suffixed(tokens, k + 1, stop, value, suffix, money) or Numeral(value, value, k, "digits")
    return _accumulate(tokens, k, stop, value, joined=False)


def _suffixed(tokens: Sequence[Token], k: int, stop: int, value: Fraction, suffix: str, money: bool) -> Numeral | None:
    """ "4m" is four million of money, or of what is named behind it; else it is metres, and none here."""
    if suffix == "m" and not money and not (k < stop and tokens[k].tag in ("NNS", "NNPS")):
        return None
    scale = _lexicon().suffix[suffix]
    return Numeral(value * scale, value * scale, k, "digits", scale)


def _ratio(match: re.Match[str], i: int) -> Numeral | None:
    above, below = int(match[1]), int(match[2])
    if not 0 < above < below or below > 10:  # "9/11", "24/7"
        return None
    value = Fraction(above, below)
    return Numeral(value, value, i + 1, "share")


def _groups(tokens: Sequence[Token], k: int, stop: int, text: str, value: Fraction) -> tuple[Fraction, int]:
    """Groups of three set off by one space ("1 000 000")."""
    if not (text.isdigit() and len(text) <= 3 and value):
        return value, k
    while k < stop and len(t := tokens[k].text) == 3 and t.isascii() and t.isdigit() and tokens[k].start == tokens[k - 1].end + 1:
        value, k = value * 1000 + int(t), k + 1
    return value, k


# --- words


def _accumulate(tokens: Sequence[Token], i: int, stop: int, start: Fraction | None, joined: bool) -> Numeral | None:
    """Add up number words from token `i`; `start` is what stands before them (digits, or 1 for an article)."""
    lex = _lexicon()
    total, current, room, scale, k = Fraction(0), start, 0, 1, i
    form: Literal["digits", "words"] = "digits" if start is not None and tokens[i - 1].text[0] in ASCII_DIGITS else "words"
    while k < stop:
        at, word = _step(tokens, k, stop, joined, first=k == i)
        value = lex.small.get(word, lex.tens.get(word))
        if value is not None:
            if current is None and k == i:
                current = Fraction(value)
            elif value < room and (at == k or at == k + 1 or room >= 20):
                current = (current or Fraction(0)) + value
            elif (
                current is not None
                and 0 < current < 10
                and value >= 20
                and word in lex.tens
                and at > k + 1
                and room == 10
                and scale == 1
            ):
                current += value  # "five-and-twenty"
            else:
                break
            room = 10 if word in lex.tens or (k == i and 0 < value < 10) else 0
            if word not in lex.tens and k != i:
                room = 0
        elif word in lex.scale and at <= k + 1:
            factor = lex.scale[word]
            if current:
                current *= factor
                if factor >= 1000:
                    total, current = total + current, None
            elif total and factor > scale:
                total *= factor
            else:
                break
            room, scale = (factor if word != "dozen" else 0), factor
        else:
            extra, after = _and_a_part(tokens, k, stop)
            if not after or (current is None and not total):
                break
            if scale == 1:
                current = (current or Fraction(0)) + extra
            else:
                total += extra * scale
            at, room = after - 1, 0
        k = at + 1
    if current is None and not total:
        return None
    value_ = total + (current or 0)
    return Numeral(value_, value_, k, form, scale)


def _step(tokens: Sequence[Token], k: int, stop: int, joined: bool, *, first: bool) -> tuple[int, str]:
    """The place of a numeral's next word, over a hyphen and (where `joined`) an "and", and the word."""
    at = k
    if not first:
        while at < stop - 1 and at - k < 3 and (_hyphen(tokens, at) or (tokens[at].lower == "and" and joined)):
            at += 1
    return at, tokens[at].lower


def _hyphen(tokens: Sequence[Token], k: int) -> bool:
    return tokens[k].text in HYPHENS and k > 0 and tokens[k].start == tokens[k - 1].end


def _and_a_part(tokens: Sequence[Token], k: int, stop: int) -> tuple[Fraction, int]:
    """ "and a half", "-and-a-half", "and three-quarters": the part and the token behind it, else 0 and 0."""
    lex = _lexicon()
    if _hyphen(tokens, k):
        words = [t.lower for t in tokens[k + 1 : min(stop, k + 6)]]
        return (Fraction(1, 2), k + 6) if words == ["and", "-", "a", "-", "half"] else (Fraction(0), 0)
    if k + 2 >= stop or tokens[k].lower != "and":
        return Fraction(0), 0
    if tokens[k + 1].lower in ("a", "one") and tokens[k + 2].lower in lex.part:
        return Fraction(1, lex.part[tokens[k + 2].lower]), k + 3
    numeral = _part_of_number(tokens, k + 1, stop)
    return (numeral.low, numeral.end) if numeral else (Fraction(0), 0)


# --- parts and vague counts


def _part_of_number(tokens: Sequence[Token], i: int, stop: int) -> Numeral | None:
    """ "two-thirds", "one third", "three quarters of"."""
    lex = _lexicon()
    above = lex.small.get(tokens[i].lower)
    k = i + 2 if i + 2 < stop and _hyphen(tokens, i + 1) else i + 1
    if not above or k >= stop:
        return None
    word = tokens[k].lower
    below = lex.part.get(word, 0) if above == 1 else lex.parts.get(word, 0)
    plain = k == i + 1 and word not in ("thirds", "third", "half") and not (k + 1 < stop and tokens[k + 1].lower in ("of", "the"))
    if not below or above >= below or plain or (above == 1 and k + 1 < stop and tokens[k + 1].pos in ("NOUN", "PROPN")):
        return None
    return Numeral(Fraction(above, below), Fraction(above, below), k + 1, "share")


def _after_article(tokens: Sequence[Token], k: int, stop: int) -> Numeral | None:
    """What follows "a" or "an": a scale, a part, "couple of", "few hundred", "handful of"."""
    if k >= stop:
        return None
    lex, word = _lexicon(), tokens[k].lower
    after = tokens[k + 1].lower if k + 1 < stop else ""
    if word in lex.scale and (word != "score" or after == "of"):
        return _accumulate(tokens, k, stop, Fraction(1), joined=True)
    if word in lex.exact and (after == "of" or after in lex.scale):
        return _couple(tokens, k, stop, lex.exact[word])
    if word == "handful" or (word == "few" and after in lex.scale):
        return _vague(tokens, k, stop)
    if (
        word in lex.part
        and word != "half"
        and (after in HALVED or k + 1 >= stop or tokens[k + 1].pos in ("PUNCT", "VERB", "AUX", "ADP"))
    ):
        return Numeral(Fraction(1, lex.part[word]), Fraction(1, lex.part[word]), k + 1, "share")
    return None


def _couple(tokens: Sequence[Token], k: int, stop: int, value: int) -> Numeral:
    """ "couple of", "couple hundred", "couple of thousand"."""
    behind = k + 2 if tokens[k + 1].lower == "of" else k + 1
    factor = _lexicon().scale.get(tokens[behind].lower, 1) if behind < stop else 1
    return Numeral(Fraction(value * factor), Fraction(value * factor), behind + 1 if factor > 1 else k + 1, "words", factor)


def _half(tokens: Sequence[Token], i: int, stop: int) -> Numeral | None:
    """ "half a dozen", "half an hour", "half the", "half of"; none for "first half", "half-past", "half empty"."""
    half, lex = Fraction(1, 2), _lexicon()
    after = tokens[i + 1].lower if i + 1 < stop else ""
    if i + 2 < stop and _hyphen(tokens, i + 1):  # "half-dozen", "half-hour"
        factor = lex.scale.get(tokens[i + 2].lower, 0)
        return Numeral(half * factor, half * factor, i + 3, "words", factor) if factor else _half_unit(tokens[i + 2], half, i)
    if i and tokens[i - 1].tag in ("JJ", "JJR", "JJS", "NN", "DT", "CD") and tokens[i - 1].lower not in ("some", "all"):
        return None
    if i > 1 and tokens[i - 1].lower in ("a", "one") and tokens[i - 2].lower == "and":
        return None
    if after in ("a", "an") and i + 2 < stop:
        factor = lex.scale.get(tokens[i + 2].lower, 0)
        return Numeral(half * factor, half * factor, i + 3, "words", factor) if factor else Numeral(half, half, i + 2, "share")
    if after in HALVED or (
        tokens[i].dep not in ("advmod", "amod") and i + 1 < stop and tokens[i + 1].pos in ("VERB", "AUX", "PUNCT", "ADP")
    ):
        return None if _hyphen(tokens, min(i + 1, stop - 1)) or after == "past" else Numeral(half, half, i + 1, "share")
    return None


def _half_unit(token: Token, half: Fraction, i: int) -> Numeral | None:
    return Numeral(half, half, i + 1, "share") if token.pos == "NOUN" and token.lower != "past" else None


def _vague(tokens: Sequence[Token], i: int, stop: int) -> Numeral | None:
    """ "dozens", "tens of thousands", "several hundred": bounds by convention."""
    lex, word = _lexicon(), tokens[i].lower
    low, high = lex.vague[word]
    if word in lex.tens_of and i + 2 < stop and tokens[i + 1].lower == "of" and tokens[i + 2].lower in lex.vague:
        inner = lex.vague[tokens[i + 2].lower]
        if inner[0] >= 1000:
            low, high = inner[0] * lex.tens_of[word], inner[1] * lex.tens_of[word]
            return Numeral(Fraction(low), Fraction(high), i + 3, "vague", low)
    if word == "tens" or (word == "scores" and not (i + 1 < stop and tokens[i + 1].lower in ("of", "more"))):
        return None
    factor = lex.scale.get(tokens[i + 1].lower, 1) if i + 1 < stop and word in ("several", "few") else 1
    if word == "few" and factor == 1:
        return None
    return Numeral(Fraction(low * factor), Fraction(high * factor), i + 1 + (factor > 1), "vague", factor)


def _ordinal_follows(tokens: Sequence[Token], k: int, stop: int) -> bool:
    """ "twenty-first", "the twenty first": no number."""
    at = k + 1 if k < stop and _hyphen(tokens, k) else k
    return (
        at < stop
        and (tokens[at].lower in ("first", "second") or tokens[at].lower in _lexicon().part)
        and tokens[at].lower not in ("half", "quarter")
        and (at > k or (tokens[at].tag == "JJ" and tokens[k - 1].lower in _lexicon().tens))
    )
