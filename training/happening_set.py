"""What the encoder of happenings learns from: sets of reports as windows of pieces with their triggers, and clauses by kind.

A trigger's `event` names its happening, the same in all reports of the set, or is None where nobody has said which it is.
"""

import pickle
import random
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from rashomon.models.happenings import windows_of
from rashomon.models.pieces import Pieces

sys.path.insert(0, str(Path(__file__).resolve().parent / "stories"))

from story import Story

SECTIONS = {"tells": True, "denies": True, "not-yet": True, "opposite": False, "other": False}
BEHIND = 60  # characters kept behind the last annotated mention of a document of ECB+: only its first sentences are annotated
NEWS, OPENING = 600, 1600  # articles without marks that the student reads; characters of each
Marked = tuple[str, list[tuple[int, int, str | None]]]  # a text, its triggers with their happenings


class Trigger(NamedTuple):
    """Pieces `first` to `last` (half-open) of a window of the sample, and the report that the window is of."""

    window: int
    first: int
    last: int
    report: int
    event: str | None


class Sample(NamedTuple):
    """Some reports: their windows' pieces, their triggers."""

    windows: tuple[tuple[int, ...], ...]
    triggers: tuple[Trigger, ...]


class Clause(NamedTuple):
    """One telling: its pieces, its trigger's place in them, its kind; `tells` is false where it only looks like the kind."""

    pieces: tuple[int, ...]
    first: int
    last: int
    kind: str
    tells: bool


def sample_of(texts: Iterable[Marked], pieces: Pieces) -> Sample:
    """A sample of some marked texts."""
    windows: list[tuple[int, ...]] = []
    triggers: list[Trigger] = []
    for report, (text, marks) in enumerate(texts):
        for window in windows_of(text, pieces):
            for start, end, event in marks:
                at = window.pieces_of(start, end)
                if at is not None:
                    triggers.append(Trigger(len(windows), *at, report, event))
            windows.append(tuple(window.numbers))
    return Sample(tuple(windows), tuple(triggers))


def story_sample(story: Story, pieces: Pieces) -> Sample:
    """A story as a sample."""
    return sample_of([(r.text, [(m.start, m.end, m.event) for m in r.mentions]) for r in story.reports], pieces)


def read_tellings(folder: Path, groups: Iterable[str], pieces: Pieces) -> dict[str, list[Clause]]:
    """All clauses of some groups of the bank, by kind."""
    found: dict[str, list[Clause]] = defaultdict(list)
    for path in sorted(p for group in groups for p in (folder / group).glob("*.txt")):
        section = None
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("["):
                section = line.strip("[] ")
            elif section in SECTIONS and line.count("{") == 1 and line.count("}") == 1:
                start, end = line.index("{"), line.index("}") - 1
                text = line.replace("{", "").replace("}", "")
                (window,) = windows_of(text, pieces)[:1]
                if (at := window.pieces_of(start, end)) is not None:
                    found[path.stem].append(Clause(tuple(window.numbers), *at, path.stem, SECTIONS[section]))
    return dict(found)


def batch_of_kinds(bank: dict[str, list[Clause]], chance: random.Random, kinds: int = 12, each: int = 4) -> list[Clause]:
    """Some clauses of some kinds, of each one that only looks like it."""
    found = []
    for kind in chance.sample(sorted(bank), min(kinds, len(bank))):
        tells, alike = ([c for c in bank[kind] if c.tells is tell] for tell in (True, False))
        found += chance.sample(tells, min(each, len(tells))) + chance.sample(alike, min(1, len(alike)))
    return found


def ecb_texts(folder: Path, topics: range, cache: Path) -> list[list[Marked]]:
    """The sets of ECB+ documents (ecb_plus.py) of some topics with their annotated mentions; read once and kept in `cache`."""
    if not cache.exists():
        from ecb_plus import read_corpus, sets  # noqa: PLC0415

        documents = read_corpus(folder, topics)
        rows = []
        for _, one in sets(documents, seed=0):
            rows.append(
                [
                    (
                        d.extraction.report.text or "",
                        [(min(s.start for s in spans), max(s.end for s in spans), name) for spans, name in d.mentions],
                    )
                    for d in one
                ]
            )
        cache.write_bytes(pickle.dumps(rows))
    found: list[list[Marked]] = pickle.loads(cache.read_bytes())
    return [[(text[: marks[-1][1] + BEHIND], marks) for text, unsorted in one if (marks := sorted(unsorted))] for one in found]


def news_texts(folder: Path, cache: Path) -> list[list[Marked]]:
    """News that nobody has marked (PolNeAR's articles of the train split), their openings in sets of four as they come, with the triggers
    of the claims that the program finds; read once and kept in `cache`."""
    if not cache.exists():
        from polnear import read_articles  # noqa: PLC0415

        from rashomon.extract import extract  # noqa: PLC0415
        from rashomon.parse import parse  # noqa: PLC0415
        from rashomon.read import from_text  # noqa: PLC0415

        found: list[Marked] = []
        for article in read_articles(folder)[:NEWS]:
            report = from_text(article.text[: article.text.rfind("\n", 0, OPENING)], path=article.name, language="en")
            drafts = extract(parse(report)).drafts
            found.append((report.text or "", [(d.trigger.span.start, d.trigger.span.end, None) for d in drafts]))
        cache.write_bytes(pickle.dumps([found[n : n + 4] for n in range(0, len(found), 4)]))
    sets: list[list[Marked]] = pickle.loads(cache.read_bytes())
    return sets


def dealt(samples: Sequence[Sample], chance: random.Random) -> list[Sample]:
    """The samples in an order of chance."""
    found = list(samples)
    chance.shuffle(found)
    return found
