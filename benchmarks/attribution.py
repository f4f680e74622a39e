"""How well attributions are found: source, cue, content and whole linked attributions on news annotated by hand (PolNeAR's layout).

attribution.py --data SPLIT_DIR [--textacy PYTHON] [--limit N] [--json]

Rows: rashomon, rashomon by its rules alone, and with --textacy (an interpreter that has textacy and the pipeline) its direct quotations.
Two spans match exactly; or by half: they share at least half of the words of the longer one; or covered: ours has at least half of the
annotated words. Punctuation does not count; a role over several spans is one. An attribution is whole where source, cue and content all
match, and one without a source matches only such. PolNeAR gives each word to one attribution at most, the outermost: those of ours that
stand within another's content are left out.
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from attribution_scores import ROLES, Count, Row, Words, count, covered, exact, half
from common import ROOT, peak_mib, show

sys.path.insert(0, str(ROOT / "training"))

from attribution_set import tokens_in
from polnear import Article, read_articles

from rashomon.extract.attribution import Attribution, find_attributions
from rashomon.extract.attribution.tagger import tagged
from rashomon.extract.grammar.phrases import noun_phrase
from rashomon.parse import parse
from rashomon.parse.doc import Doc
from rashomon.read.reports import from_text
from rashomon.records.span import Span

MEASURES = {"half": half, "covered": covered, "exact": exact}
Found = dict[str, dict[str, Count]]  # measure -> role -> count


def gold_rows(doc: Doc, article: Article) -> list[Row]:
    return [Row(*(_words_in(doc, getattr(relation, role)) for role in ROLES)) for relation in article.relations]


def own_rows(doc: Doc, attributions: Iterable[Attribution]) -> list[Row]:
    """Our attributions, the outermost ones; what a quotation goes on to say belongs to the cue that it goes on from."""
    by_cue: dict[int, list[Attribution]] = {}
    for attribution in attributions:
        by_cue.setdefault(attribution.cue.i, []).append(attribution)
    found = [(min(same, key=lambda a: a.carried_on), set().union(*(a.content for a in same))) for same in by_cue.values()]
    inside: set[int] = set()
    for attribution, content in sorted(found, key=lambda pair: (-len(pair[1]), pair[0].cue.i)):
        if attribution.cue.i not in inside:
            inside |= (content | attribution.content_words) - {attribution.cue.i}
    outer = [(a, content) for a, content in found if a.cue_words or a.cue.i not in inside]
    return [Row(_source(doc, a), _words(doc, a.cue_words or {a.cue.i}), _words(doc, a.content_words or content)) for a, content in outer]


def _source(doc: Doc, attribution: Attribution) -> Words:
    if attribution.source_words:
        return _words(doc, attribution.source_words)
    return _words(doc, {t.i for t in noun_phrase(attribution.source)} if attribution.source is not None else set())


def _words(doc: Doc, tokens: Iterable[int]) -> Words:
    return frozenset(i for i in tokens if any(c.isalnum() for c in doc.tokens[i].text))


def _words_in(doc: Doc, spans: Iterable[Span]) -> Words:
    return _words(doc, tokens_in(doc, tuple(spans)))


def textacy_rows(python: str, docs: list[Doc]) -> list[list[Row]]:
    """What textacy finds in the same texts. Raises `SystemExit` where its environment lacks something."""
    line = [python, str(Path(__file__).parent / "textacy_quotations.py")]
    texts = json.dumps([doc.text for doc in docs])
    done = subprocess.run(line, input=texts, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        raise SystemExit(f"{python}: textacy did not run\n{done.stderr[-1000:]}")
    return [
        [Row(*(_words_in(doc, [Span(*span) for span in spans]) for spans in row)) for row in rows]
        for doc, rows in zip(docs, json.loads(done.stdout), strict=True)
    ]


def summed(wanted: list[list[Row]], said: list[list[Row]]) -> Found:
    """Counts over all documents, by each measure."""
    found: Found = {}
    for name, same in MEASURES.items():
        total = dict.fromkeys((*ROLES, "whole"), Count(0, 0, 0))
        for gold, own in zip(wanted, said, strict=True):
            total = {role: total[role] + one for role, one in count(gold, own, same).items()}
        found[name] = total
    return found


def timed(work: Callable[[], Any]) -> tuple[Any, float]:
    start = time.perf_counter()
    return work(), time.perf_counter() - start


def report(found: dict[str, Found], cost: dict[str, float]) -> None:
    table = [["", "role", *(f"{name} {part}" for name in MEASURES for part in ("P", "R", "F1"))]]
    for way, measures in found.items():
        for role in (*ROLES, "whole"):
            cells = [f"{share:.1f}" for name in MEASURES for share in _shares(measures[name][role])]
            table.append([way, role, *cells])
    show(table)
    print("  ".join(f"{name} {value:.1f}" for name, value in cost.items()))


def _shares(one: Count) -> tuple[float, float, float]:
    return one.precision, one.recall, one.f1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--textacy", metavar="PYTHON")
    parser.add_argument("--limit", type=int)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    articles = read_articles(args.data)[: args.limit]
    docs, parsing = timed(lambda: [parse(from_text(a.text, path=a.name, language="en")) for a in articles])
    wanted = [gold_rows(doc, article) for doc, article in zip(docs, articles, strict=True)]
    tags, tagging = timed(lambda: [tagged(doc) for doc in docs])
    whole, joining = timed(lambda: [own_rows(doc, find_attributions(doc, found)) for doc, found in zip(docs, tags, strict=True)])
    found = {"rashomon": summed(wanted, whole)}
    alone = [own_rows(doc, find_attributions(doc)) for doc in docs]
    found["rules alone"] = summed(wanted, alone)
    if args.textacy:
        found["textacy"] = summed(wanted, textacy_rows(args.textacy, docs))
    peak = peak_mib()
    cost = {"parse s": parsing, "tagger s": tagging, "rules and joining s": joining, "peak MiB": peak}
    if args.json:
        rows = {way: {n: {r: c._asdict() for r, c in m.items()} for n, m in one.items()} for way, one in found.items()}
        print(json.dumps({**rows, "cost": cost}, indent=2))
        return
    report(found, cost)


if __name__ == "__main__":
    main()
