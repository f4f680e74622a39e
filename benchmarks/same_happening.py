"""How well claims of one happening are joined over reports.

same_happening.py [--stories DIR] [--part dev|test|train] [--mode end|gold|lemma|vectors] [--json]

Each story (training/stories) is one set of reports with the happenings marked in their texts. `end` is what a user gets: the story's
reports are reconciled, a claim stands for the mark that its trigger overlaps, and only what is said of marks is scored; pairs of claims
of which one stands for no mark are counted beside it. `gold` gives the joining every mark as a trigger. Pairs are of marks of two
reports; B-cubed, MUC, CEAF-e, LEA and CoNLL count every mark, one that no claim stands for as a happening by itself. Beside it: marks
joined wherever the lemma of their head is the same, and, where torch is at hand, what a published sentence model finds alike.
"""

import argparse
import json
import sys
import tomllib
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from importlib import import_module
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from common import ROOT, peak_mib, show
from coreference_scores import Clusters, b_cubed, ceaf_e, clusters_of, lea, muc

sys.path[:0] = [str(ROOT / "training"), str(ROOT / "training" / "stories")]

from story import Story, read_stories  # noqa: E402

Mark = tuple[int, int]  # a report of the story, a mark of the report
Labels = dict[Mark, Hashable]  # each mark's happening


class Said(NamedTuple):
    """What a way of joining says of a story: each mark's label (those told alike have one), and how many pairs it joined of which one
    stands for no mark."""

    labels: Labels
    beside: int = 0


def gold_of(story: Story) -> Labels:
    """The happening that each mark names."""
    return {(r, m): mention.event for r, report in enumerate(story.reports) for m, mention in enumerate(report.mentions)}


def end_to_end(story: Story) -> Said:
    """What `rashomon.reconcile` says of the story's reports."""
    from stories_read import reports_of  # noqa: PLC0415

    from rashomon.pipeline import reconcile  # noqa: PLC0415

    reports = reports_of(story)
    dossier = reconcile(reports)
    number = {report.id: n for n, report in enumerate(reports)}
    event = {claim: e.id for e in dossier.events for claim in e.claims}
    labels: Labels = {}
    unmarked: Counter[Hashable] = Counter()
    marked: Counter[Hashable] = Counter()
    for claim in dossier.claims:
        r = number[claim.report]
        at = claim.trigger.span
        marks = [m for m, mark in enumerate(story.reports[r].mentions) if mark.start < at.end and at.start < mark.end]
        for m in marks:
            labels.setdefault((r, m), event[claim.id])
        (marked if marks else unmarked)[event[claim.id]] += 1
    beside = sum(n * marked[e] + n * (n - 1) // 2 for e, n in unmarked.items())
    for mark in gold_of(story):
        labels.setdefault(mark, ("alone", *mark))
    return Said(labels, beside)


def gold_triggers(story: Story) -> Said:
    """What the joining says where it is given every mark as a trigger."""
    from stories_read import marked_features  # noqa: PLC0415

    from rashomon.align.events import group_claims  # noqa: PLC0415

    rows = marked_features(story)
    groups = group_claims([features for _, features in rows])
    return Said({rows[i][0]: n for n, members in enumerate(groups) for i in members})


def same_lemma(story: Story) -> Said:
    """Marks whose heads have one lemma."""
    from stories_read import lemmas_of  # noqa: PLC0415

    return Said(dict(lemmas_of(story)))


def plain_vectors(story: Story) -> Said:
    """Marks that a published sentence model, nothing trained, finds alike."""
    return Said(dict(import_module("plain_vectors").plain_groups(story)))  # torch is loaded only here


WAYS = {"end": end_to_end, "gold": gold_triggers, "lemma": same_lemma, "vectors": plain_vectors}
USUAL = ("end", "gold", "lemma")  # "vectors" needs torch and the published model beside the package (training/requirements.txt)


def pairs(labels: Labels) -> Iterator[tuple[Mark, Mark]]:
    """The pairs of marks of two reports that have one label."""
    for cluster in clusters_of(labels):
        yield from ((a, b) for a in cluster for b in cluster if a < b and a[0] != b[0])  # type: ignore[operator, index, misc]


def measure(stories: Iterable[tuple[Story, Said]]) -> dict[str, float]:
    """All measures in percent, summed over the stories."""
    count: Counter[str] = Counter()
    key: Clusters = []
    response: Clusters = []
    for story, said in stories:
        gold = gold_of(story)
        wanted, found = set(pairs(gold)), set(pairs(said.labels))
        count.update(wanted=len(wanted), said=len(found), right=len(wanted & found), beside=said.beside)
        for into, labels in ((key, gold), (response, {mark: said.labels[mark] for mark in gold})):
            into += [[(story.name, *mark) for mark in cluster] for cluster in clusters_of(labels)]  # type: ignore[misc]
    precision, recall = count["right"] / max(count["said"], 1), count["right"] / max(count["wanted"], 1)
    both = precision + recall
    measures = {name: of(key, response).f1 for name, of in (("MUC", muc), ("B3", b_cubed), ("CEAF-e", ceaf_e), ("LEA", lea))}
    measures["CoNLL"] = (measures["MUC"] + measures["B3"] + measures["CEAF-e"]) / 3
    row = {"pairs P": precision, "pairs R": recall, "pairs F1": 2 * precision * recall / both if both else 0.0} | measures
    return {name: 100 * value for name, value in row.items()} | {name: float(count[name]) for name in ("wanted", "said", "right", "beside")}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=Path, default=ROOT / "training" / "stories")
    parser.add_argument("--part", choices=("train", "dev", "test"), default="dev")
    parser.add_argument("--mode", choices=sorted(WAYS), action="append", help=f"default: {', '.join(USUAL)}")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    with (args.stories / "domains.toml").open("rb") as stream:
        domains = tomllib.load(stream)[args.part]
    stories = [story for story in read_stories(args.stories, domains) if not story.faults]
    rows, seconds = {}, {}
    for name in args.mode or USUAL:
        start = perf_counter()
        rows[name] = measure([(story, WAYS[name](story)) for story in stories])
        seconds[name] = perf_counter() - start
    if args.json:
        print(json.dumps(rows, indent=2))
        return
    print(f"{args.part}: {len(stories)} stories, {sum(len(s.reports) for s in stories)} reports")
    names = list(next(iter(rows.values())))
    show(
        [
            ["", *names],
            *(
                [way, *(f"{row[name]:.{0 if name in ('wanted', 'said', 'right', 'beside') else 1}f}" for name in names)]
                for way, row in rows.items()
            ),
        ]
    )
    print("seconds " + ", ".join(f"{way} {spent:.0f}" for way, spent in seconds.items()) + f"; peak {peak_mib():.0f} MiB")


if __name__ == "__main__":
    main()
