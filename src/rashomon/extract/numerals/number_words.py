"""Number words, of today and of old newspapers, added up to exact fractions.

"seventy-eight", "five-and-twenty", "three score and ten", "two and a half million", "half a dozen", "two-thirds", "dozens".
"""

from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from typing import Literal, NamedTuple

from ...lexicon import table
from ...parse.doc import Token
from . import fractions
from .accumulator import NumberAccumulator

HYPHENS = frozenset({"-", "‐", "‑"})
PREDETERMINERS = frozenset(
    {"the", "some", "about", "another", "nearly", "almost", "these", "those", "other", "his", "her", "their", "its", "our", "my", "your"}
)
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
    scale_of: dict[str, int]
    suffix: dict[str, int]
    part: dict[str, int]
    parts: dict[str, int]
    vague: dict[str, list[int]]
    tens_of: dict[str, int]
    exact: dict[str, int]
    times: dict[str, int]
    measured_part: dict[str, int]
    glyph: dict[str, list[int]]
    starters: frozenset[str]


@cache
def number_lexicon() -> _Lexicon:
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
        "score",
    } - {"few", "handful"}
    return _Lexicon(parts=parts, starters=frozenset(starters), **{k: t[k] for k in _Lexicon._fields if k in t})


@cache
def small_numbers() -> dict[str, int]:
    """Number words from "zero" to "ninety", with what they are worth."""
    found = table("quantity_numerals")
    return {**found["small"], **found["tens"]}


def scales() -> dict[str, int]:
    """Words that multiply the number before them ("dozen", "hundred" ...), with what they are worth."""
    found: dict[str, int] = table("quantity_numerals")["scale"]
    return found


def worded(tokens: Sequence[Token], i: int, stop: int, word: str, joined: bool) -> Numeral | None:
    lex = number_lexicon()
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
        bare = i > 0 and tokens[i - 1].lower in (PREDETERMINERS - {"the"} if word == "score" else PREDETERMINERS)
        return accumulate(tokens, i, stop, Fraction(1), joined=joined) if bare else None
    return _part_of_number(tokens, i, stop) or accumulate(tokens, i, stop, None, joined=joined)


def accumulate(tokens: Sequence[Token], i: int, stop: int, start: Fraction | None, *, joined: bool, digits: bool = False) -> Numeral | None:
    """Add up number words from token `i`; `start` is what stands before them (digits, or 1 for an article)."""
    lex, total, k = number_lexicon(), NumberAccumulator(start), i
    while k < stop:
        k += _comma_within(tokens, k, stop, total.scale)
        at = _next_word(tokens, k, stop, joined) if k > i else k
        word = tokens[at].lower
        if spoken := _spoken_decimals(tokens, i, k, stop):
            total.add_decimals(spoken)
            k += 1 + len(spoken)
            continue
        number = lex.small.get(word, lex.tens.get(word))
        if number is not None:
            room = 20 if word.endswith("score") else 10 if word in lex.tens else 0
            taken = total.add(number, room, gap=at - k, hyphen=hyphen(tokens, k))
        elif word in lex.scale and at <= k + 1:
            taken = total.multiply(lex.scale[word])
        elif word in lex.scale_of and at <= k + 1 and at + 1 < stop and tokens[at + 1].lower == "of":
            taken = total.multiply(lex.scale_of[word])
        else:
            part, after = and_a_part(tokens, k, stop)
            taken, at = bool(after) and total.value is not None, after - 1
            if taken:
                total.add_part(part)
        if not taken:
            break
        k = at + 1
    value = total.value
    return None if value is None else Numeral(value, value, k, "digits" if digits else "words", total.scale)


def _comma_within(tokens: Sequence[Token], k: int, stop: int, scale: int) -> bool:
    """ "one hundred thousand, four hundred and six": a comma behind a thousand or more, before the hundreds."""
    after = [t.lower for t in tokens[k + 1 : min(stop, k + 3)]]
    return scale >= 1000 and tokens[k].text == "," and after[1:] == ["hundred"] and after[0] in number_lexicon().small


def _spoken_decimals(tokens: Sequence[Token], i: int, k: int, stop: int) -> list[int]:
    """The digits behind "point" ("one point six billion"); none for "at one point six men"."""
    if k <= i or tokens[k].lower != "point" or tokens[i].text[0].isdigit():
        return []
    small, digits, at = number_lexicon().small, list[int](), k + 1
    while at < stop and 0 <= small.get(tokens[at].lower, 10) < 10:
        digits.append(small[tokens[at].lower])
        at += 1
    scaled = at < stop and (tokens[at].lower in number_lexicon().scale or tokens[at].lower in ("percent", "per"))
    return digits if scaled or tokens[k - 1].lower != "one" else []


def _next_word(tokens: Sequence[Token], k: int, stop: int, joined: bool) -> int:
    """The place of a numeral's next word, over hyphens and (where `joined`) an "and"."""
    at = k
    while at < stop - 1 and at - k < 3 and (hyphen(tokens, at) or (tokens[at].lower == "and" and joined)):
        at += 1
    return at


def hyphen(tokens: Sequence[Token], k: int) -> bool:
    return tokens[k].text in HYPHENS and k > 0 and tokens[k].start == tokens[k - 1].end


def and_a_part(tokens: Sequence[Token], k: int, stop: int) -> tuple[Fraction, int]:
    """ "and a half", "-and-a-half", "and three-quarters": the part and the token behind it, else 0 and 0."""
    lex = number_lexicon()
    if hyphen(tokens, k):
        words = [t.lower for t in tokens[k + 1 : min(stop, k + 6)]]
        return (Fraction(1, 2), k + 6) if words == ["and", "-", "a", "-", "half"] else (Fraction(0), 0)
    if k + 2 >= stop or tokens[k].lower != "and":
        return Fraction(0), 0
    if tokens[k + 1].lower in ("a", "one") and tokens[k + 2].lower in lex.part:
        return Fraction(1, lex.part[tokens[k + 2].lower]), k + 3
    numeral = _part_of_number(tokens, k + 1, stop)
    return (numeral.low, numeral.end) if numeral else (Fraction(0), 0)


def _part_of_number(tokens: Sequence[Token], i: int, stop: int) -> Numeral | None:
    """ "two-thirds", "one third", "three quarters of"."""
    lex = number_lexicon()
    above = lex.small.get(tokens[i].lower)
    k = i + 2 if i + 2 < stop and hyphen(tokens, i + 1) else i + 1
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
    lex, word = number_lexicon(), tokens[k].lower
    after = tokens[k + 1].lower if k + 1 < stop else ""
    if word in lex.scale and (word != "score" or after == "of"):
        return accumulate(tokens, k, stop, Fraction(1), joined=True)
    if word in lex.scale_of and after == "of":
        return Numeral(Fraction(lex.scale_of[word]), Fraction(lex.scale_of[word]), k + 1, "words")
    if word == "half" and k + 2 < stop and hyphen(tokens, k + 1):
        return _half(tokens, k, stop)
    if after == "and" and (word in table("quantity_units")["around"]["units"]):
        part, end = and_a_part(tokens, k + 1, stop)
        return Numeral(1 + part, 1 + part, end, "words") if end else None
    if word in lex.measured_part and (found := _measured_part(tokens, k, stop, Fraction(1, lex.measured_part[word]))):
        return found
    if after == "or" and tokens[k].pos == "NOUN" and k + 2 < stop and tokens[k + 2].lower == "two":  # "a day or two"
        return Numeral(Fraction(1), Fraction(2), k + 3, "words")
    if word in table("quantity_units")["around"]["units"]:  # "more than an hour"; counts where something modifies it
        return Numeral(Fraction(1), Fraction(1), k, "words")
    if word in lex.exact and (after == "of" or after in lex.scale or (word == "couple" and tokens[min(k + 1, stop - 1)].tag == "NNS")):
        return _couple(tokens, k, stop, lex.exact[word])
    if word == "handful" or (word == "few" and after in lex.scale):
        return _vague(tokens, k, stop)
    if (
        word in lex.part
        and (word != "half" or after == "of")
        and not hyphen(tokens, min(k + 1, stop - 1))
        and not fractions.is_quarter_of_year(tokens, k)
        and (after in HALVED or ((k + 1 >= stop or fractions.is_part(tokens, k)) and not fractions.is_next_in_row(tokens, k)))
    ):
        return Numeral(Fraction(1, lex.part[word]), Fraction(1, lex.part[word]), k + 1, "share")
    return None


def _measured_part(tokens: Sequence[Token], k: int, stop: int, part: Fraction) -> Numeral | None:
    """ "a quarter inch", "a quarter-century", "a half million": a part right before a unit or a scale."""
    at = k + 2 if k + 1 < stop and hyphen(tokens, k + 1) else k + 1
    if at >= stop:
        return None
    if factor := number_lexicon().scale.get(tokens[at].lower, 0):
        return Numeral(part * factor, part * factor, at + 1, "words", factor)
    return Numeral(part, part, k + 1, "share") if tokens[at].lower in table("quantity_units")["around"]["units"] else None


def _couple(tokens: Sequence[Token], k: int, stop: int, value: int) -> Numeral:
    """ "couple of", "couple hundred", "couple of thousand"."""
    behind = k + 2 if tokens[k + 1].lower == "of" else k + 1
    factor = number_lexicon().scale.get(tokens[behind].lower, 1) if behind < stop else 1
    return Numeral(Fraction(value * factor), Fraction(value * factor), behind + 1 if factor > 1 else k + 1, "words", factor)


def _half(tokens: Sequence[Token], i: int, stop: int) -> Numeral | None:
    """ "half a dozen", "half an hour", "half the", "half of"; none for "first half", "half-past", "half empty"."""
    half, lex = Fraction(1, 2), number_lexicon()
    after = tokens[i + 1].lower if i + 1 < stop else ""
    if i + 2 < stop and hyphen(tokens, i + 1):  # "half-dozen", "half-hour"
        factor = lex.scale.get(tokens[i + 2].lower, 0)
        return Numeral(half * factor, half * factor, i + 3, "words", factor) if factor else _half_unit(tokens[i + 2], half, i)
    if i and tokens[i - 1].tag in ("JJ", "JJR", "JJS", "NN", "DT", "CD") and tokens[i - 1].lower not in ("some", "all"):
        return None
    if i and tokens[i - 1].lower in ("after", "before", "until", "since", "by") and after not in HALVED:  # "trailed by ten at half"
        return None
    if i > 1 and tokens[i - 1].lower in ("a", "one") and tokens[i - 2].lower == "and":
        return None
    if after in ("a", "an") and i + 2 < stop:
        factor = lex.scale.get(tokens[i + 2].lower, 0)
        return Numeral(half * factor, half * factor, i + 3, "words", factor) if factor else Numeral(half, half, i + 2, "share")
    if (
        after in HALVED
        or fractions.is_possessed_name(tokens, i + 1)
        or (tokens[i].dep not in ("advmod", "amod") and i + 1 < stop and tokens[i + 1].pos in ("VERB", "AUX", "PUNCT", "ADP"))
    ):
        return None if hyphen(tokens, min(i + 1, stop - 1)) or after == "past" else Numeral(half, half, i + 1, "share")
    return None


def _half_unit(token: Token, half: Fraction, i: int) -> Numeral | None:
    return Numeral(half, half, i + 1, "share") if token.pos == "NOUN" and token.lower != "past" else None


def _vague(tokens: Sequence[Token], i: int, stop: int) -> Numeral | None:
    """ "dozens", "tens of thousands", "several hundred": bounds by convention."""
    lex, word = number_lexicon(), tokens[i].lower
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
