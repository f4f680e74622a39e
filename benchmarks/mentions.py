"""How well mentions are found and linked, within a report and across reports: mention F1, B-cubed and LEA on human participants of ECB+.

mentions.py --data ECB_PLUS_DIR [--topics 31-35] [--json]

A mention of ours is the annotated one when its head word lies in it. Only validated sentences count. ECB+ annotates the participants of
chosen events, not everybody, so the precision of mentions, and of all that is measured end to end, is a lower bound. "Annotated" gives
the clusters over the annotated mentions, one that we miss being alone in its own; "end to end" those over our own mentions of people and
bodies. Across: each topic is one set of reports. Beside it, on the same mentions, exact match: mentions with equal text are one.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable, Hashable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from common import peak_mib, show
from coreference_scores import Scores, b_cubed, clusters_of, lea, scores
from ecb_participants import Document, Gold, Own, read_documents

from rashomon.align.entities.entities import Entities

HUMAN = frozenset({"person", "group", "organisation", "state", "force"})
Name = tuple[str, int]  # a mention: its document and its number there
Labels = dict[Hashable, Hashable]


class Side(NamedTuple):
    """The same mentions under three labels: the annotators' (none where they have no such mention), ours, and their text."""

    gold: Labels
    ours: Labels
    text: Labels


def matched(document: Document) -> dict[int, int]:
    """Annotated mention -> the mention of ours whose head word lies in it; one each, the one with the nearest extent first."""
    pairs = [
        (_apart(gold, own), g, o)
        for g, gold in enumerate(document.gold)
        for o, own in enumerate(document.own)
        if any(span.holds(own.head) for span in gold.spans)
    ]
    found: dict[int, int] = {}
    for _, g, o in sorted(pairs):
        if g not in found and o not in found.values():
            found[g] = o
    return found


def _apart(gold: Gold, own: Own) -> int:
    return abs(gold.spans[0].start - own.span.start) + abs(gold.spans[-1].end - own.span.end)


def sides(documents: list[Document], across: bool) -> dict[str, Side]:
    """Annotated and end-to-end clusters of a set of documents, within each document or across all of them."""
    entities = Entities([document.extraction for document in documents])
    made = {name: Side({}, {}, {}) for name in ("annotated", "end to end")}
    for number, document in enumerate(documents):
        where = "" if across else document.name
        match = matched(document)
        gold_of = {o: g for g, o in match.items()}
        labels = [(where, entities.id_of(number, own.referent) if across else own.referent) for own in document.own]
        for g, gold in enumerate(document.gold):
            name = (document.name, g)
            _put(
                made["annotated"],
                name,
                (where, gold.instance),
                labels[match[g]] if g in match else name,
                (where, _folded(gold.text)),
            )
            made["end to end"].gold[name] = (where, gold.instance)
        for o, own in enumerate(document.own):
            if o in gold_of or (own.valid and own.kind in HUMAN):
                name = (document.name, gold_of[o] if o in gold_of else -1 - o)
                _put(made["end to end"], name, None, labels[o], (where, _folded(own.text)))
    return made


def _put(side: Side, name: Name, gold: Hashable, ours: Hashable, text: Hashable) -> None:
    side.ours[name], side.text[name] = ours, text
    if gold is not None:
        side.gold[name] = gold


def _folded(text: str) -> str:
    return " ".join(text.lower().split())


def measure(documents: list[Document]) -> dict[str, dict[str, Scores]]:
    """Table row -> measure -> scores, over all sets together."""
    found = {"mentions, end to end": {"mentions": _detection(documents)}}
    for reach, groups in (("within", [[d] for d in documents]), ("across", list(_topics(documents)))):
        parts = [sides(group, reach == "across") for group in groups]
        for kind in ("annotated", "end to end"):
            for way, pick in WAYS.items():
                key = clusters_of(_joined([part[kind] for part in parts], lambda side: side.gold))
                response = clusters_of(_joined([part[kind] for part in parts], pick))
                found[f"{reach}, {kind}, {way}"] = {"b3": b_cubed(key, response), "lea": lea(key, response)}
    return found


WAYS: dict[str, Callable[[Side], Labels]] = {"rashomon": lambda side: side.ours, "exact match": lambda side: side.text}


def _joined(parts: list[Side], pick: Callable[[Side], Labels]) -> Labels:
    return {mention: (number, label) for number, part in enumerate(parts) for mention, label in pick(part).items()}


def _topics(documents: list[Document]) -> Iterator[list[Document]]:
    for topic in sorted({document.topic for document in documents}):
        yield [document for document in documents if document.topic == topic]


def _detection(documents: list[Document]) -> Scores:
    """Mentions found of those annotated; those found that may be of people or bodies, of which the annotators have some."""
    wanted = sum(len(d.gold) for d in documents)
    right = said = 0
    for document in documents:
        hits = matched(document).values()
        right += len(hits)
        said += len(hits) + sum(own.valid and own.kind in HUMAN and o not in hits for o, own in enumerate(document.own))
    return scores(right / max(said, 1), right / max(wanted, 1))


def report(found: dict[str, dict[str, Scores]], cost: dict[str, Any]) -> None:
    table = [["", "measure", "precision", "recall", "F1"]]
    for row, measures in found.items():
        table += [[row, name, *(f"{100 * share:.1f}" for share in one)] for name, one in measures.items()]
    show(table)
    print(f"{cost['documents']} documents, {cost['mentions']} annotated mentions, {cost['seconds']:.1f} s, peak {cost['peak_mib']:.0f} MiB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--topics", default="31-35", help="first and last topic")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    first, _, last = args.topics.partition("-")
    start = time.perf_counter()
    documents = read_documents(args.data, range(int(first), int(last or first) + 1))
    if not documents:
        sys.exit(f"{args.data}: no documents of topics {args.topics} under documents/")
    found = measure(documents)
    cost = {
        "documents": len(documents),
        "mentions": sum(len(d.gold) for d in documents),
        "seconds": time.perf_counter() - start,
        "peak_mib": peak_mib(),
    }
    if args.json:
        rows = {row: {name: one._asdict() for name, one in measures.items()} for row, measures in found.items()}
        print(json.dumps({**rows, "cost": cost}, indent=2))
        return
    report(found, cost)


if __name__ == "__main__":
    main()
