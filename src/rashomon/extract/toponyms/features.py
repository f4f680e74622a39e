"""What speaks for and against a stretch of words being a place's name: the gazetteer, the form, the words around it, the whole report.

Every feature is yes or no, by a name that the weights in `models/toponyms.json` use; they are general to news and hold no word of a
corpus, only classes of words.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from math import log10

from ... import gazetteer
from ...lexicon import outlet_names, table, words
from ...models.words import rarity
from ..words import given_name, titles
from .candidates import (
    Stretch,
    Word,
    abbreviations,
    demonym,
    generic_words,
    locative_prepositions,
    toponym_class,
)

Line = Sequence[Word]
MIN_RARITY = 11.9  # nats: words that news seldom have
_NATURE = frozenset({"river", "lake", "sea", "strait", "canal", "mountain", "valley", "desert", "island", "area", "continent"})
_SITES = frozenset({"crossing", "base", "airport", "port", "dam", "camp", "shrine", "street", "building", "district", "historical"})
_PREPOSITIONS = frozenset(
    {"in", "at", "near", "from", "to", "of", "by", "for", "with", "on", "about", "against", "between", "into", "over", "outside", "across"}
)


@dataclass(slots=True)
class Context:
    """What the whole report says of its capitalised words."""

    surnames: set[str] = field(default_factory=set)  # last words of full names of persons
    lower: Counter[str] = field(default_factory=Counter)  # words written small
    located: Counter[str] = field(default_factory=Counter)  # words behind a preposition of place, in capitals
    seen: Counter[str] = field(default_factory=Counter)  # capitalised words
    qualified: set[str] = field(default_factory=set)  # words before ", State" or ", Country"


def read_context(lines: Iterable[Line]) -> Context:
    """Read once over all lines."""
    out = Context()
    for line in lines:
        for i, word in enumerate(line):
            if not word.capital:
                out.lower[word.plain] += word.text.isalpha()
                continue
            out.seen[word.plain] += 1
            before = line[i - 1].plain if i else ""
            out.located[word.plain] += before in locative_prepositions()
            if i + 2 < len(line) and line[i + 1].text == "," and is_region(line[i + 2].text):
                out.qualified.add(word.plain)
            name = word.token.name if word.token is not None else None
            person = name is not None and name.label == "PERSON" and name.last - name.first > 1 and word.token is not None
            if i and (given_name(before) or before in titles() or (person and word.token.i == name.last - 1)):  # type: ignore[union-attr]
                out.surnames.add(word.plain)
    return out


def features(line: Line, one: Stretch, doc: Context) -> list[str]:
    """The names of the features that hold of a stretch."""
    text = " ".join(word.text for word in line[one.first : one.last])
    return [
        "bias",
        f"how={one.how}",
        *_gazetteer(line, one, text),
        *_tag(line, one),
        *_before(line, one),
        *_behind(line, one),
        *_form(line, one),
        *_report(line, one, doc),
    ]


def _gazetteer(line: Line, one: Stretch, text: str) -> list[str]:
    entries = gazetteer.look_up(text)
    single = "1" if one.last - one.first == 1 else "2"
    if demonym(text):
        return ["demonym"]
    if text.lower() in abbreviations():
        return ["abbreviation"]
    if not entries:
        return [f"unknown={single}"]
    best = entries[0]
    own = any(gazetteer.is_own_name(text, e) for e in entries[:4])
    kind = "site" if best.kind in _SITES else "nature" if best.kind in _NATURE else best.kind
    out = [f"kind={kind}", f"kind={kind},{single}", f"own={own}", f"senses={min(len(entries), 8) // 2}", f"known={single}"]
    if best.kind == "city":
        out.append(f"size={int(log10(best.population)) if best.population > 9 else 0}")
    word = line[one.first].plain
    if single == "1" and rarity(word) > MIN_RARITY and not given_name(word):
        out.append("known and no word")
    return out


def _tag(line: Line, one: Stretch) -> list[str]:
    """The parser's name over the stretch, whether it is the same, holds it or lies in it; parts of speech and syntax."""
    tokens = [word.token for word in line[one.first : one.last] if word.token is not None]
    if not tokens:
        return ["unparsed"]
    names = {t.name for t in tokens if t.name is not None}
    out = [f"untagged={len(tokens) == 1}"] if not names else []
    for name in sorted(names):
        first, last = tokens[0].i, tokens[-1].i
        if name.first <= first <= name.first + 1 and name.last - 1 <= last + 1 and name.last > last:
            how = "same"
        elif name.first <= first and name.last > last:
            how = "holds" if name.last > last + 1 else "ends"
        else:
            how = "part"
        out.append(f"tag={name.label},{how}")
    head = tokens[-1]
    if head.dep in ("dobj", "nsubjpass") and head.head.lemma in _movers():
        out.append("moved to or from")
    return [*out, f"pos={head.tag}", f"dep={head.dep}", f"pos1={tokens[0].pos}"]


def _before(line: Line, one: Stretch) -> list[str]:
    i = one.first - 1
    out = []
    if i >= 0 and line[i].plain == "the":
        out.append("before:the")
        i -= 1
    if i < 0:
        return [*out, "before:start"]
    word = line[i]
    if word.plain in _PREPOSITIONS:
        out.append(f"before:{word.plain}")
        if word.plain in locative_prepositions():
            text = " ".join(w.text for w in line[one.first : one.last])
            out.append(f"located,{bool(gazetteer.look_up(text))}")
    elif word.text == ",":
        out.append("before:comma+" + _class(line, i - 1))
    elif word.plain in ("and", "or"):
        out.append("before:and+" + _class(line, i - 1))
    else:
        out.append("before:" + _class(line, i))
    return out


def _class(line: Line, i: int) -> str:
    """What class of word stands there."""
    if not 0 <= i < len(line):
        return "edge"
    word = line[i]
    low = word.plain
    if word.capital and not (i == 0 and low in _small()):
        if low in titles():
            return "title"
        if given_name(low):
            return "given"
        if demonym(word.text):
            return "demonym"
        if is_region(word.text):
            return "region"
        if low in generic_words("behind"):
            return "generic-" + generic_words("behind")[low]
        if low in toponym_class("bodies", "behind"):
            return "body"
        return "City" if gazetteer.look_up(word.text) else "Cap"
    if low in toponym_class("relations", "sides"):
        return "direction"
    if low in toponym_class("relations", "kinds"):
        return "kind"
    if word.token is not None:
        return word.token.pos
    return "word" if low.isalpha() else "digit" if low[:1].isdigit() else "mark"


def _behind(line: Line, one: Stretch) -> list[str]:
    i = one.last
    if i >= len(line):
        return ["behind:end"]
    word = line[i]
    if word.text == ",":
        out = ["behind:comma+" + _class(line, i + 1)]
        if i + 1 < len(line) and any(c.isdigit() for c in line[i + 1].text):
            out.append("behind:comma+digit")
        return out
    if word.text in ("'s", "’s", "'", "’"):
        return ["behind:genitive", "behind:genitive+" + _class(line, i + 1)]
    if word.text in (".", "?", "!", ";", ":", ")", "(", '"', "”", "-", "—", "–"):
        return [f"behind:{word.text}"]
    if word.plain in ("and", "or"):
        out = ["behind:and+" + _class(line, i + 1)]
    elif word.plain in _PREPOSITIONS:
        out = ["behind:prep"]
        if word.plain in ("in", "of") and any(is_region(w.text) for w in line[i + 1 : i + 4] if w.capital):
            out.append("behind:in+region")
    elif word.token is not None and word.token.pos in ("VERB", "AUX"):
        out = ["behind:say" if word.token.lemma in words("time_saying") else "behind:verb"]
    else:
        out = ["behind:" + _class(line, i)]
    if _shared(line, one.last):
        out.append("behind:plural")
    return out


def _shared(line: Line, at: int) -> bool:
    """ "Walton and Oconee counties": does the list that the stretch is in end in a plural for places?"""
    for word in line[at : at + 12]:
        if word.plain in toponym_class("plurals", "of"):
            return True
        if not (word.capital or word.text == "," or word.plain in ("and", "or")):
            return False
    return False


def _form(line: Line, one: Stretch) -> list[str]:
    found = line[one.first : one.last]
    out = [f"length={min(len(found), 4)}"]
    last, first = found[-1].plain, found[0].plain
    if len(found) > 1 and last in generic_words("behind"):
        out.append("last=" + generic_words("behind")[last])
    if len(found) > 1 and first in generic_words("before"):
        out.append("first=" + generic_words("before")[first])
    if len(found) > 1 and last in toponym_class("bodies", "behind"):
        out.append("last=body")
    if any(w.text[:1].isdigit() for w in found):
        out.append("digits")
    if all(w.text.isupper() and len(w.text) > 1 for w in found):
        out.append("capitals" if len(last) > 3 else "acronym")
    if given_name(first):
        out.append(f"given={len(found) > 1}")
    if any(w.plain in titles() for w in found[:-1]) or last in titles():
        out.append("titled")
    if " ".join(w.plain for w in found) in outlet_names():
        out.append("outlet")
    if len(found) == 1:
        seldom = rarity(last)
        out.append("rarity=" + ("7" if seldom < 8 else "9" if seldom < 10 else "11" if seldom < 12 else "12"))
        if last in words("person_nouns") or last in words("group_nouns") or last in words("place_nouns"):
            out.append("noun")
    before, behind = line[one.first - 1] if one.first else None, line[one.last] if one.last < len(line) else None
    out.append(f"in run={before is not None and before.capital},{behind is not None and behind.capital}")
    if one.first > 1 and line[one.first - 1].plain == "of":
        out += _of(line, one.first - 2)
    return out


def _of(line: Line, at: int) -> list[str]:
    word = line[at]
    if word.plain in toponym_class("relations", "sides"):
        return ["of:direction"]
    if word.plain in toponym_class("relations", "kinds"):
        return ["of:kind"]
    if word.capital and word.plain in toponym_class("bodies", "of"):
        return ["of:body"]
    return ["of:Cap"] if word.capital else ["of:word"]


def _report(line: Line, one: Stretch, doc: Context) -> list[str]:
    """What the rest of the report says of the words."""
    found = line[one.first : one.last]
    last = found[-1].plain
    out = [f"seen={min(doc.seen[last], 4)}"]
    if len(found) == 1:
        out.append(f"surname={last in doc.surnames}")
        out.append(f"small={doc.lower[last] > 0}")
    before = line[one.first - 1].plain if one.first else ""
    if doc.located[found[0].plain] - (before in locative_prepositions()) > 0:
        out.append("located elsewhere")
    if last in doc.qualified:
        out.append("qualified")
    return out


@cache
def _movers() -> frozenset[str]:
    return frozenset(verb for verbs in table("places")["movers"].values() for verb in verbs)


@cache
def _small() -> frozenset[str]:
    return frozenset({"the", "a", "an", "in", "on", "at", "but", "and", "he", "she", "it", "they", "we", "i", "this", "that", "as", "for"})


@cache
def is_region(text: str) -> bool:
    """Is it a country's name, a state's or its abbreviation?"""
    if text.lower() in abbreviations():
        return True
    entries = gazetteer.look_up(text)
    return bool(entries) and entries[0].kind in ("country", "region")
