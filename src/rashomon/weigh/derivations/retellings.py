"""Derivations by retelling: a report says, as its own words, what an earlier one says: the same particulars in the same order.

Sentences are compared by their telling words, cut to stems. Two are alike where most of the taker's words stand in the giver's in the
same order (the longest common subsequence, as in ROUGE-L: Lin, 2004). One long sentence proves it, or several short ones in the order
in which the giver has them. What the taker hands to a source of its own, or puts in quotation marks, proves nothing: two who heard one
statement, or two who saw one thing, do not retell each other. Nor is anything said where no date tells who was first.

Candidates come from an inverted index of neighbouring words, in which what many sentences hold is left out: the work grows with the
length of the texts.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from ...lexicon import words
from ...records.claim import Claim
from ...records.event import Passage
from ...records.report import Report
from ...records.span import Span
from ..basis import EvidenceIndex, Sentences, earlier
from .copies import COMMON, FEW_REPORTS, QUOTED, Copy

LONG_SENTENCE_WORDS = 10  # telling words in common that prove it in one sentence
SHORT_SENTENCE_WORDS = 5  # in one of several
TOGETHER = 12  # in all of them
MOST = 0.75  # share of the taker's telling words in the sentence
NEIGHBOURS = 2  # pairs of neighbouring words in common before two sentences are compared
MAX_STEM_HOLDERS = 12  # sentences that hold a pair; more is a name or a turn of phrase
MAX_SENTENCES_TRIED = 4  # earlier sentences compared with one
WORD = re.compile(r"[^\W_]+(?:[.,:]\d+)*")
ENDINGS = re.compile(r"(?:ings?|ies|ied|ers?|ed|es|ly|s)$")
STEM = 3  # letters that an ending leaves at least


class Sentence(NamedTuple):
    """A sentence of a report: its place among the report's sentences, and its telling words as stems."""

    report: str
    number: int
    span: Span
    stems: tuple[str, ...]


class Match(NamedTuple):
    """A sentence that retells another, and how many words they have in common."""

    taken: Sentence
    given: Sentence
    common: int


def find_retellings(claims: Sequence[Claim], evidence: EvidenceIndex, known: frozenset[tuple[str, str]]) -> list[Copy]:
    """The retellings among the reports, but for the pairs (taker, giver) that are `known` to be copies."""
    theirs = _handed_on(claims, evidence)
    matches = list(_matches([r for r in evidence.reports.values() if r.text], evidence, theirs))
    pairs: dict[tuple[str, str], list[Match]] = {}
    for match in _not_boilerplate(matches, len(evidence.reports)):
        pairs.setdefault((match.taken.report, match.given.report), []).append(match)
    proofs = {pair: _proof(found) for pair, found in pairs.items()}
    order = {report: i for i, report in enumerate(evidence.reports)}
    told = [_copy(pair, proof, evidence) for pair, proof in proofs.items() if proof and pair not in known]
    return sorted(told, key=lambda c: (order[c.taker], order[c.giver]))


def _handed_on(claims: Sequence[Claim], evidence: EvidenceIndex) -> Callable[[Sentence, Sentence], bool]:
    """Does a sentence hold a claim of a source that is not the giver or in the giver's report?"""
    by_report: dict[str, list[tuple[int, frozenset[str]]]] = {}
    for claim in claims:
        sources = frozenset(evidence.unit(source) for source in claim.chain[:-1])
        if sources:
            by_report.setdefault(claim.report, []).append((claim.trigger.span.start, sources))

    def handed_on(sentence: Sentence, given: Sentence) -> bool:
        mine = [sources for start, sources in by_report.get(sentence.report, ()) if sentence.span.start <= start < sentence.span.end]
        return any(not any(given.report in evidence.sources[s].reports for s in sources if s in evidence.sources) for sources in mine)

    return handed_on


def _matches(reports: Sequence[Report], evidence: EvidenceIndex, handed_on: Callable[[Sentence, Sentence], bool]) -> Iterator[Match]:
    """For each sentence the earlier one that it is most like, of another report; the earliest of those that are equally like."""
    index: dict[tuple[str, str], list[Sentence]] = {}
    for report in sorted((r for r in reports if evidence.published[r.id]), key=lambda r: (r.published or "", r.path, r.id)):
        mine = list(_sentences(report, evidence.sentences[report.id]))
        for sentence in mine:
            tried = map(partial(_alike, sentence), _candidates(sentence, index, evidence))
            found = [m for m in tried if m is not None and not handed_on(sentence, m.given)]
            if found:
                yield max(found, key=lambda m: m.common)
        for sentence in mine:
            for pair in _pairs(sentence):
                held = index.setdefault(pair, [])
                if len(held) <= MAX_STEM_HOLDERS:
                    held.append(sentence)


def _sentences(report: Report, sentences: Sentences) -> Iterator[Sentence]:
    """The sentences with what they say outside quotation marks."""
    text = report.text or ""
    quotations = [m.span() for m in QUOTED.finditer(text)]
    at = 0
    for number, span in enumerate(sentences.spans):
        said = []
        for m in WORD.finditer(text, span.start, span.end):
            while at < len(quotations) and quotations[at][1] <= m.start():
                at += 1
            if at == len(quotations) or m.start() < quotations[at][0]:
                said.append(m.group().casefold())
        stems = tuple(_stem(word) for word in said if word not in words("weigh_function_words"))
        if len(stems) >= SHORT_SENTENCE_WORDS:
            yield Sentence(report.id, number, span, stems)


def _stem(word: str) -> str:
    short = ENDINGS.sub("", word)
    return short if len(short) >= STEM else word


def _pairs(sentence: Sentence) -> list[tuple[str, str]]:
    """Neighbouring words, and those with one between them."""
    stems = sentence.stems
    return list(dict.fromkeys((a, b) for step in (1, 2) for a, b in zip(stems, stems[step:], strict=False)))


def _candidates(sentence: Sentence, index: dict[tuple[str, str], list[Sentence]], evidence: EvidenceIndex) -> list[Sentence]:
    shared: Counter[Sentence] = Counter()
    for pair in _pairs(sentence):
        held = index.get(pair, ())
        if len(held) <= MAX_STEM_HOLDERS:
            shared.update(held)
    mine = evidence.published[sentence.report]
    before = [s for s, n in shared.most_common() if n >= NEIGHBOURS and earlier(evidence.published[s.report], mine)]
    return before[:MAX_SENTENCES_TRIED]


def _alike(taken: Sentence, given: Sentence) -> Match | None:
    common = _in_order(taken.stems, given.stems)
    return Match(taken, given, common) if common >= SHORT_SENTENCE_WORDS and common >= MOST * len(taken.stems) else None


def _in_order(a: Sequence[str], b: Sequence[str]) -> int:
    """The length of the longest common subsequence."""
    row = [0] * (len(b) + 1)
    for word in a:
        last = 0
        for j, other in enumerate(b, 1):
            last, row[j] = row[j], last + 1 if word == other else max(row[j], row[j - 1])
    return row[-1]


def _not_boilerplate(matches: Sequence[Match], reports: int) -> list[Match]:
    """Without what so many tell alike, each after another, that it is boilerplate."""
    first: dict[tuple[str, int], tuple[str, int]] = {}
    tellers: dict[tuple[str, int], set[str]] = {}
    for m in matches:
        given = (m.given.report, m.given.number)
        root = first[m.taken.report, m.taken.number] = first.get(given, given)
        tellers.setdefault(root, {m.given.report}).add(m.taken.report)
    few = reports <= FEW_REPORTS
    return [m for m in matches if few or len(tellers[first[m.taken.report, m.taken.number]]) <= COMMON * reports]


def _proof(found: Sequence[Match]) -> list[Match]:
    """The sentences that prove it, or none: a long one with all others, or several that stand in the giver's order."""
    if any(m.common >= LONG_SENTENCE_WORDS for m in found):
        return list(found)
    ordered = [m for i, m in enumerate(found) if not i or m.given.number > found[i - 1].given.number]
    return ordered if len(ordered) > 1 and sum(m.common for m in ordered) >= TOGETHER else []


def _copy(pair: tuple[str, str], proof: Sequence[Match], evidence: EvidenceIndex) -> Copy:
    taker, giver = pair
    taken = tuple(Passage(taker, m.taken.span) for m in proof)
    given = tuple(dict.fromkeys(Passage(giver, m.given.span) for m in proof))
    covered = sum(p.span.end - p.span.start for p in taken)
    return Copy(taker, giver, taken, given, round(min(1.0, covered / max(1, evidence.reports[taker].length)), 4))
