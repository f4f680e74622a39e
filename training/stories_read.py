"""Stories (training/stories) as rashomon reads them: reports, and for every mark the features that the joining sees."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from align_set import features_of_set

from rashomon.align.events.features import Features, classes_of
from rashomon.extract import encoded, extract, tagged
from rashomon.models import happenings
from rashomon.parse import parse
from rashomon.parse.doc import Doc
from rashomon.read import from_text
from rashomon.records.claim import Claim
from rashomon.records.draft import Extraction
from rashomon.records.report import Report
from rashomon.records.span import Span

sys.path.insert(0, str(Path(__file__).resolve().parent / "stories"))

from story import Mention as Mark
from story import Story, StoryReport

MarkAt = tuple[int, int]  # a report of the story by its place, a mark of the report by its place


def reports_of(story: Story) -> list[Report]:
    """The reports of a story, as if they had been read from files of their own."""
    return [
        from_text(r.text, path=f"{story.name}-{r.letter}.txt", outlet=r.outlet, published=r.date.partition("/")[0], language="en")
        for r in story.reports
    ]


def marks_of(story: Story) -> Iterator[tuple[MarkAt, Mark]]:
    """All marks of a story."""
    for r, report in enumerate(story.reports):
        for m, mark in enumerate(report.mentions):
            yield (r, m), mark


def marked_features(story: Story) -> list[tuple[MarkAt, Features]]:
    """Every mark of a story and its features: those of the claim whose trigger it overlaps, or, where no claim has it, those of its words
    alone."""
    docs = docs_of(story)
    extractions = _extractions(story)
    number = {e.report.id: n for n, e in enumerate(extractions)}
    rows: list[list[tuple[Claim, Features]]] = [[] for _ in extractions]
    for claim, features in features_of_set(extractions):
        rows[number[claim.report]].append((claim, features))
    vectors = [_vectors(report) for report in story.reports]
    found = []
    for (r, m), mark in marks_of(story):
        own = next((features for claim, features in rows[r] if overlaps(mark, claim.trigger.span)), None)
        found.append(((r, m), replace(own or _bare(docs[r], mark), vector=vectors[r][m])))
    return found


def claims_features(story: Story) -> tuple[list[Features], list[str | None]]:
    """The features of all claims that the program makes of a story, and the happening of the first mark that each one's trigger has."""
    extractions = _extractions(story)
    number = {e.report.id: n for n, e in enumerate(extractions)}
    features, gold = [], []
    for claim, found in features_of_set(extractions):
        marks = story.reports[number[claim.report]].mentions
        features.append(found)
        gold.append(next((mark.event for mark in marks if overlaps(mark, claim.trigger.span)), None))
    return features, gold


@cache
def _extractions(story: Story) -> list[Extraction]:
    return [encoded(extract(doc, tagged(doc))) for doc in docs_of(story)]


def _vectors(report: StoryReport) -> list[bytes]:
    """The vectors of the marks of a report."""
    return [row.tobytes() for row in happenings.network().vectors(report.text, [(m.start, m.end) for m in report.mentions])]


def lemmas_of(story: Story) -> dict[MarkAt, str]:
    """The lemma of the head of every mark."""
    docs = docs_of(story)
    return {(r, m): _lemma(docs[r], mark) for (r, m), mark in marks_of(story)}


def overlaps(mark: Mark, span: Span) -> bool:
    """Has the mark a character of the span?"""
    return mark.start < span.end and span.start < mark.end


@cache
def docs_of(story: Story) -> list[Doc]:
    """The story's reports, parsed."""
    return [parse(report) for report in reports_of(story)]


def _lemma(doc: Doc, mark: Mark) -> str:
    """The lemma of the first word of the mark that hangs on none of its others."""
    inside = [token for token in doc.tokens if overlaps(mark, token.span)]
    top = next((token for token in inside if token.head is token or token.head not in inside), None)
    return top.lemma if top is not None else doc.text[mark.start : mark.end].lower()


def _bare(doc: Doc, mark: Mark) -> Features:
    """The features of a mark of which the program makes no claim."""
    lemma = _lemma(doc, mark)
    return Features(
        report=doc.report.id,
        sentence=-1,
        lemma=lemma,
        type="verb",
        classes=classes_of(lemma, False),
        phrase=lemma,
        parts=(),
        words=(lemma,),
        places=(),
        figures=(),
        first=None,
        last=None,
        start=None,
        end=None,
        negated=False,
        certainty="stated",
    )
