"""Derivations by near-copied passages: runs of words that two reports share and that no quotation explains.

Shingles of SHINGLE words (Broder, "On the resemblance and containment of documents", 1997), one in STRIDE kept in an inverted
index under the report that published them first, and each hit grown to a maximal run. Every report is read once: the work grows
with the length of the texts, not with the pairs of reports.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...records.event import Derivation, Passage
from ...records.ids import make_id
from ...records.report import Report
from ...records.span import Span
from ...records.vocabulary import DerivationBasis
from ..basis import EvidenceIndex, Sentences, earlier

SHINGLE_WORDS = 7  # words
STRIDE = 2  # every run of SHINGLE + STRIDE - 1 words holds a shingle that is in the index
MIN_RUN_WORDS = 12  # own words that prove copying wherever they stand
MIN_SENTENCE_WORDS = 8  # own words that prove it where they make up a sentence
MAX_SHARED_COPIES = 0.8  # share of the sentence
FEW_REPORTS = 10  # up to so many, nothing is boilerplate
COMMON = 0.2  # share of the reports in which a short run is boilerplate
SHORT_QUOTATION = 40  # words; a longer run is a story, however many print it
PRIME = (1 << 61) - 1
BASE = 1_000_003

WORD = re.compile(r"[^\W_]+")
QUOTED = re.compile(r"“[^”\n]*”?|„[^“”\n]*[“”]?|«[^»\n]*»?|\"[^\"\n]*\"?|(?<!\w)‘[^\n]*?’(?!\w)")


class Words(NamedTuple):
    """A report as words: a number for each, where they stand, which stand in quotation marks, in which sentence."""

    report: str
    numbers: array[int]
    starts: array[int]
    ends: array[int]
    quoted: bytearray
    sentences: array[int]


class Run(NamedTuple):
    """Words `start` to `end` of the taker that stand in `giver` from `at` on."""

    giver: int
    start: int
    end: int
    at: int


class Copy(NamedTuple):
    """A report's copied passages from another."""

    taker: str
    giver: str
    passages: tuple[Passage, ...]
    source_passages: tuple[Passage, ...]
    weight: float


def find_copies(evidence: EvidenceIndex, credits: frozenset[tuple[str, str]]) -> list[Copy]:
    """All copying among the reports. `credits` are pairs (taker, giver) that a credit shows; they settle the direction where a
    date is missing."""
    reports = [report for report in evidence.reports.values() if report.text]
    ordered = sorted(reports, key=lambda r: _order(r, evidence))
    numbered: dict[str, int] = {}
    texts = [_words(report, evidence.sentences[report.id], numbered) for report in ordered]
    runs = _not_boilerplate(_runs(texts), texts)
    copies = [_copy(taker, giver, found, texts, evidence, credits) for (taker, giver), found in _by_pair(runs).items()]
    order = {report: i for i, report in enumerate(evidence.reports)}
    return sorted(copies, key=lambda c: (order[c.taker], order[c.giver]))


def copy_derivation(copy: Copy, basis: DerivationBasis = "copies") -> Derivation:
    """A copy as a derivation: the taker's passages, then the same words in the giver."""
    return Derivation(
        id=make_id("d", copy.taker, copy.giver, basis),
        taker=copy.taker,
        to=copy.giver,
        basis=basis,
        evidence=copy.passages + copy.source_passages,
        weight=copy.weight,
    )


def _order(report: Report, evidence: EvidenceIndex) -> tuple[bool, str, str, str]:
    """By publication; without a date last; then by path, so that the order is settled whatever came in first."""
    known = evidence.published.get(report.id)
    return known is None, known.instant.isoformat() if known else "", report.path, report.id


def _words(report: Report, sentences: Sentences, numbered: dict[str, int]) -> Words:
    text = report.text or ""
    found = list(WORD.finditer(text))
    numbers = array("q", (numbered.setdefault(m.group().casefold(), len(numbered) + 1) for m in found))
    marks = _marks([m.span() for m in QUOTED.finditer(text)], found)
    return Words(
        report=report.id,
        numbers=numbers,
        starts=array("q", (m.start() for m in found)),
        ends=array("q", (m.end() for m in found)),
        quoted=marks,
        sentences=_sentences(sentences, found),
    )


def _marks(spans: list[tuple[int, int]], found: list[re.Match[str]]) -> bytearray:
    """1 for each word inside one of the sorted spans."""
    marks, i = bytearray(len(found)), 0
    for n, m in enumerate(found):
        while i < len(spans) and spans[i][1] <= m.start():
            i += 1
        marks[n] = i < len(spans) and spans[i][0] <= m.start()
    return marks


def _sentences(sentences: Sentences, found: list[re.Match[str]]) -> array[int]:
    """For each word the number of the sentence that it stands in."""
    out, i = array("q"), 0
    for m in found:
        while i + 1 < len(sentences.spans) and sentences.spans[i + 1].start <= m.start():
            i += 1
        out.append(i)
    return out


def _hashes(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """(position, hash) of every shingle, rolled on (Karp and Rabin, 1987)."""
    top, value = pow(BASE, SHINGLE_WORDS, PRIME), 0
    for i, number in enumerate(numbers):
        value = (value * BASE + number) % PRIME
        if i >= SHINGLE_WORDS:
            value = (value - numbers[i - SHINGLE_WORDS] * top) % PRIME
        if i >= SHINGLE_WORDS - 1:
            yield i - SHINGLE_WORDS + 1, value


def _runs(texts: list[Words]) -> list[tuple[int, Run]]:
    """(taker, run) for every maximal run of words that an earlier report has; taker and giver are indices."""
    index: dict[int, tuple[int, int]] = {}
    runs: list[tuple[int, Run]] = []
    for taker, words in enumerate(texts):
        hashes = list(_hashes(words.numbers))
        done = 0
        for i, value in hashes:
            hit = index.get(value) if i >= done else None
            if hit is not None:
                run = _grow(texts, taker, i, hit, done)
                if run.end - run.start >= SHINGLE_WORDS:
                    runs.append((taker, run))
                    done = run.end
        for i, value in hashes[::STRIDE]:
            index.setdefault(value, (taker, i))
    return runs


def _grow(texts: list[Words], taker: int, start: int, hit: tuple[int, int], floor: int) -> Run:
    giver, at = hit
    mine, theirs = texts[taker].numbers, texts[giver].numbers
    end, to = start, at
    while end < len(mine) and to < len(theirs) and mine[end] == theirs[to]:
        end, to = end + 1, to + 1
    while start > floor and at > 0 and mine[start - 1] == theirs[at - 1]:
        start, at = start - 1, at - 1
    return Run(giver, start, end, at)


def _not_boilerplate(runs: list[tuple[int, Run]], texts: list[Words]) -> list[tuple[int, Run]]:
    """The runs that prove copying: enough words outside quotation marks, and no boilerplate."""
    shared: dict[tuple[int, int], set[int]] = {}
    for taker, run in runs:
        shared.setdefault((run.giver, run.at), set()).add(taker)
    few = len(texts) <= FEW_REPORTS
    return [
        (taker, run)
        for taker, run in runs
        if _proves(texts[taker], run)
        and (few or run.end - run.start > SHORT_QUOTATION or len(shared[run.giver, run.at]) + 1 <= COMMON * len(texts))
    ]


def _proves(words: Words, run: Run) -> bool:
    own = [i for i in range(run.start, run.end) if not words.quoted[i]]
    if len(own) >= MIN_RUN_WORDS:
        return True
    if len(own) < MIN_SENTENCE_WORDS:
        return False
    lengths: dict[int, int] = {}
    for i in own:
        lengths[words.sentences[i]] = lengths.get(words.sentences[i], 0) + 1
    return any(n >= MIN_SENTENCE_WORDS and n >= MAX_SHARED_COPIES * _length(words, s, run) for s, n in lengths.items())


def _length(words: Words, sentence: int, run: Run) -> int:
    """Words in a sentence that the run meets."""
    first, last = run.start, run.end
    while first > 0 and words.sentences[first - 1] == sentence:
        first -= 1
    while last < len(words.numbers) and words.sentences[last] == sentence:
        last += 1
    return sum(words.sentences[i] == sentence for i in range(first, last))


def _by_pair(runs: list[tuple[int, Run]]) -> dict[tuple[int, int], list[Run]]:
    pairs: dict[tuple[int, int], list[Run]] = {}
    for taker, run in runs:
        pairs.setdefault((taker, run.giver), []).append(run)
    return pairs


def _copy(
    taker: int, giver: int, runs: list[Run], texts: list[Words], evidence: EvidenceIndex, credits: frozenset[tuple[str, str]]
) -> Copy:
    mine, theirs = texts[taker], texts[giver]
    taken = [Passage(mine.report, Span(mine.starts[r.start], mine.ends[r.end - 1])) for r in runs]
    given = [Passage(theirs.report, Span(theirs.starts[r.at], theirs.ends[r.at + r.end - r.start - 1])) for r in runs]
    if _turned(mine.report, theirs.report, evidence, credits):
        mine, theirs, taken, given = theirs, mine, given, taken
    weight = sum(r.end - r.start for r in runs) / len(mine.numbers)
    return Copy(mine.report, theirs.report, tuple(taken), tuple(given), round(min(weight, 1.0), 4))


def _turned(taker: str, giver: str, evidence: EvidenceIndex, credits: frozenset[tuple[str, str]]) -> bool:
    """Does a credit show that it was the other way round, where no dates forbid it?"""
    if earlier(evidence.published.get(giver), evidence.published.get(taker)):
        return False
    return (giver, taker) in credits and (taker, giver) not in credits
