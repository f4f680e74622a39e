"""Figures that exclude each other: of one happening, of one unit, none of them vague, and none an update of the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ...extract.quantities import dimension
from ...lexicon import table
from ...records.claim import Claim, Quantity
from ...records.interval import Interval
from ..basis import (
    EvidenceIndex,
    Finding,
    Moment,
    bounds_a_stretch,
    compatible,
    differ_in_scope,
    divide_into_sides,
    earlier,
    hours_between,
    is_factual_statement,
    make_side,
    moment,
    one_speaks_of_another,
    same_teller,
    sentence_says,
    value_interval,
)

MAX_CLAIMS_COMPARED = 8  # holders of a figure whose times and words are looked at
COUNT_HOURS = 1  # one that is counted up hour by hour, from the next hour on
SEVERAL = frozenset({"time", "length"})  # dimensions in which one happening has several measures
UNSAID_UPDATE_HOURS = 9  # a count of a growing thing is an update without a word only from a good while later


class Figure(NamedTuple):
    """One value of one unit, with the claims that hold it."""

    text: str
    range: Interval
    said: Quantity  # the figure of its first holder
    claims: tuple[Claim, ...]
    first: Moment | None  # when it was first true, or first told
    says_so: bool  # one of its holders dates it or says that it moves
    revises: bool


def quantity_conflicts(claims: Sequence[Claim], evidence: EvidenceIndex) -> list[Finding]:
    """The figure conflicts of one event, one for each unit of counting or kind of measure."""
    found = []
    for unit, held in _by_unit(claims).items():
        sides = divide_into_sides(_figures(held, evidence), lambda a, b: _exclude_each_other(a, b, evidence))
        if sides:
            texts = tuple(make_side([(f.text, [c.id for c in f.claims]) for f in holders]) for holders in sides)
            found.append(Finding("quantity", texts, unit))
    return found


def comparable(quantity: Quantity) -> bool:
    """May a conflict hang on it? Not on vague words, on parts of something else, or on a figure of nothing."""
    if quantity.conventional or quantity.of is not None or quantity.unit is None:
        return False
    return (quantity.low is not None or quantity.high is not None) and not quantity_range(quantity).empty()


def quantity_range(quantity: Quantity) -> Interval:
    """The values that the words leave open."""
    return Interval(quantity.low, quantity.high, quantity.low_excluded, quantity.high_excluded)


def rendered(quantity: Quantity) -> str:
    """A figure in words, with what it counts: "about 600 soldiers"."""
    unit, said = quantity.unit, quantity.text.casefold()
    if unit is None or unit.isupper() or unit.casefold()[:3] in said or _plural(unit).casefold() in said:
        return quantity.text
    single = quantity.low == quantity.high == 1
    return f"{quantity.text} {unit if single else _plural(unit)}"


def _plural(unit: str) -> str:
    first, _, last = unit.rpartition(" ")
    irregular: dict[str, str] = table("weigh_quantity")["plurals"]
    if last in irregular:
        plural = irregular[last]
    elif re.search(r"(s|x|z|ch|sh)$", last):
        plural = f"{last}es"
    else:
        plural = re.sub(r"(?<=[^aeiou])y$", "ie", last) + "s"
    return f"{first} {plural}".strip()


def unit_class(unit: str) -> str:
    """The unit under which figures are compared: "person" for all words that may count the same people."""
    unit = unit.casefold()
    return "person" if unit in _word_list("persons") else unit


def _by_unit(claims: Sequence[Claim]) -> dict[str, list[tuple[Claim, Quantity]]]:
    """Figures that state a fact, by what is counted or measured; time and length by the trigger too, for a happening has several."""
    held: dict[str, list[tuple[Claim, Quantity]]] = {}
    for claim in claims:
        if not is_factual_statement(claim) or claim.polarity == "negated":
            continue
        mine: dict[str, Quantity | None] = {}
        for quantity in claim.quantities:
            if comparable(quantity) and _of_the_happening(claim, quantity):
                key = _key(claim, quantity)
                mine[key] = None if key in mine else quantity
        for key, one in mine.items():
            if one is not None:  # two figures of one unit in one claim are parts or a range of which we know too little
                held.setdefault(key, []).append((claim, one))
    return {unit: held[unit] for unit in sorted(held)}


def _key(claim: Claim, quantity: Quantity) -> str:
    measured = dimension(quantity.unit)
    if measured == "count":
        return unit_class(quantity.unit or "")
    return f"{measured} {claim.trigger.lemma}" if measured in SEVERAL else measured


def _of_the_happening(claim: Claim, quantity: Quantity) -> bool:
    """Does it count what this claim tells of? Not if it is its time, if it stands outside the clause (the seven in "the seven who were
    abducted" are those that the main clause tells of), or is the whole of which the claim tells a part."""
    whole = any(other.of is not None and quantity.text.casefold() in other.of.casefold() for other in claim.quantities)
    return not whole and claim.span.holds(quantity.span) and not _is_time(claim, quantity)


def _is_time(claim: Claim, quantity: Quantity) -> bool:
    return claim.time is not None and claim.time.span is not None and claim.time.span.overlaps(quantity.span)


def _figures(held: list[tuple[Claim, Quantity]], evidence: EvidenceIndex) -> list[Figure]:
    """The distinct values, those with most holders first."""
    values: dict[tuple[Interval, str | None], list[tuple[Claim, Quantity]]] = {}
    for claim, quantity in sorted(held, key=lambda pair: (pair[0].report, pair[0].span, pair[0].id)):
        unit = None if dimension(quantity.unit) == "count" else quantity.unit
        values.setdefault((quantity_range(quantity), unit), []).append((claim, quantity))
    distinct = [_figure(range_, pairs, evidence) for (range_, _), pairs in values.items()]
    return sorted(distinct, key=lambda f: (-len(f.claims), f.text, str(f.range)))


def _figure(range_: Interval, pairs: list[tuple[Claim, Quantity]], evidence: EvidenceIndex) -> Figure:
    claims = tuple(claim for claim, _ in pairs)
    moments = [m for claim in claims if (m := _as_of(claim, evidence)) is not None]
    text = min((rendered(quantity) for _, quantity in pairs), key=lambda t: (len(t), t))
    return Figure(
        text,
        range_,
        pairs[0][1],
        claims,
        min(moments, key=lambda m: m.instant) if len(moments) == len(claims) else None,
        any(quantity.as_of is not None for _, quantity in pairs)
        or any(
            sentence_says(claim, "updates", evidence) or bounds_a_stretch(claim, evidence) or _from_later(claim, evidence)
            for claim in claims
        ),
        any(sentence_says(claim, "revisions", evidence) for claim in claims),
    )


def _from_later(claim: Claim, evidence: EvidenceIndex) -> bool:
    """Does it go back to what the words call later: "a later telegram", "the latest bulletin"?"""
    report = evidence.reports.get(claim.report)
    text = (report.text or "") if report is not None else ""
    said = (link.span.of(text).casefold().split() for link in claim.links if link.span is not None)
    return any(not _word_list("later").isdisjoint(words) for words in said)


def _as_of(claim: Claim, evidence: EvidenceIndex) -> Moment | None:
    """The hour for which a figure stands: the claim's own where its words date the count, else its report's."""
    published = evidence.published.get(claim.report)
    if claim.time is not None and claim.time.latest and bounds_a_stretch(claim, evidence):
        own = moment(claim.time.latest)
        if own is not None and published is not None and own.day >= published.day:
            return published
        return own or published
    return published


def _exclude_each_other(a: Figure, b: Figure, evidence: EvidenceIndex) -> bool:
    if compatible(a.said, b.said) or same_teller(a.claims, b.claims, evidence.origin):
        return False
    if any(
        differ_in_scope(x, y) or one_speaks_of_another(x, y) for x in a.claims[:MAX_CLAIMS_COMPARED] for y in b.claims[:MAX_CLAIMS_COMPARED]
    ):
        return False
    if any(_others_figure(x, y, evidence) for x in a.claims[:MAX_CLAIMS_COMPARED] for y in b.claims[:MAX_CLAIMS_COMPARED]):
        return False
    return not (_updates(a, b) or _updates(b, a))


def _others_figure(a: Claim, b: Claim, evidence: EvidenceIndex) -> bool:
    """Do two with names, each its own, do it? "Apple holds 215 billion" and "Nike holds 11 billion" are two happenings."""
    return _by_name(a) and _by_name(b) and evidence.parties.other_doers(a, b)


def _by_name(claim: Claim) -> bool:
    """Is it done by somebody who is named? Verbs that put a figure at something have the speaker as their doer."""
    doers = [one.text for one in claim.participants if one.role == "agent"]
    return bool(doers) and claim.trigger.lemma not in _word_list("figuring") and all(text.split()[-1][:1].isupper() for text in doers)


def _updates(new: Figure, old: Figure) -> bool:
    """Is `new` a later count of what `old` counted? Where nothing tells which is later, words that date a count are enough."""
    if new.first is None or old.first is None:
        return new.says_so or old.says_so
    if not earlier(old.first, new.first):
        return not earlier(new.first, old.first) and (new.says_so or old.says_so)
    if _lower(new, old):
        return new.revises
    if new.says_so or old.says_so or new.revises:
        return True
    hours = hours_between(old.first, new.first)
    if hours is None:
        return False
    both = (*new.claims, *old.claims)
    counted = hours >= COUNT_HOURS and all(c.trigger.lemma in _word_list("counts") for c in both)
    return counted or (hours >= UNSAID_UPDATE_HOURS and all(_grows(c) for c in both))


def _lower(new: Figure, old: Figure) -> bool:
    """Does a figure lie wholly under another, whatever the units of the two?"""
    if dimension(new.said.unit) == "count":
        return new.range.before(old.range)
    return value_interval(new.said, old.said.unit).before(value_interval(old.said))


def _grows(claim: Claim) -> bool:
    return bool(_word_list("cumulative") & {claim.trigger.lemma, *claim.trigger.lemma.split()}) or any(
        q.unit in _word_list("cumulative") for q in claim.quantities
    )


@cache
def _word_list(name: str) -> frozenset[str]:
    return frozenset(table("weigh_quantity")[name])
