"""Toponyms found and resolved, against corpora with coordinates (LGL, TR-News, GeoWebNews and others of their layouts).

places.py --data FILE|FOLDER [--half seen|held-out|both] [--misses] [--json]

FILE is an XML file as its authors publish it, FOLDER holds brat files. By a hash of their names the documents are two halves: one may be
looked at (`--misses`), the other is only ever counted.

Detection: precision, recall and F1 of spans, strict (the same characters) and by overlap, over every toponym of the key, in whatever use.
Resolution: of the toponyms that the key gives coordinates, the share placed within 161 km, the mean and the median error in km, and the
area under the curve of the logarithms of the errors (0 is best), after Gritta et al. (2020); what has no place counts as the far end of
the earth, 20,039 km. On gold toponyms, and end to end, where a toponym that was not found by overlap has no place. `most populous` takes
the first bearer of the name, the largest. `alone`: each document by itself; `by outlet`: the documents of one outlet as a set that inform
each other. A refusal (several fit) counts as no place: `answered` is the share that got one, `mean of these` the mean error of those.
"""

import argparse
import json
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from math import log
from pathlib import Path
from typing import NamedTuple, TypeVar

import geoparsed
from common import Json, show
from geoparsed import Document, Gold

from rashomon.align.places.candidates import candidates_named
from rashomon.align.places.evidence import Scene
from rashomon.align.places.resolve import Decision, resolve
from rashomon.extract.toponyms.candidates import demonym
from rashomon.extract.toponyms.toponyms import find_toponyms, gazetteer_name
from rashomon.gazetteer import Entry, great_circle
from rashomon.parse import parse
from rashomon.records.draft import Toponym
from rashomon.records.report import Report
from rashomon.records.span import Span

FAR = 20039.0  # km, half the earth's circumference
CLOSE = 161.0  # km, 100 miles
HALVES = ("seen", "held-out", "both")
T = TypeVar("T")
Placed = list[tuple[Toponym, Entry | None]]


class Spans(NamedTuple):
    """Detection counted: toponyms of the key and found, right to the character, and sharing one on either side."""

    wanted: int
    found: int
    strict: int
    reached: int
    reaching: int

    def __add__(self, other: tuple[int, ...]) -> "Spans":  # type: ignore[override]
        return Spans(*(a + b for a, b in zip(self, other, strict=True)))


class Errors(NamedTuple):
    """Resolution counted: distances in km, None where no place was given."""

    km: list[float | None]

    def row(self) -> tuple[float, float, float, float, float, float]:
        """Percent within 161 km, percent answered, mean and median error in km, area under the error curve, mean of the answered."""
        if not self.km:
            return 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
        far = [FAR if k is None else min(k, FAR) for k in self.km]
        share = sum(k <= CLOSE for k in far) / len(far)
        answered = sum(k is not None for k in self.km) / len(far)
        area = sum(log(1 + k) for k in far) / len(far) / log(1 + FAR)
        return (
            100 * share,
            100 * answered,
            statistics.fmean(far),
            statistics.median(far),
            area,
            _mean([k for k in self.km if k is not None]),
        )


def _mean(values: Sequence[float]) -> float:
    return statistics.fmean(values) if values else 0.0


def report_of(document: Document) -> Report:
    """The document as a report of the package."""
    return Report(
        id=document.name, path=document.name, url=document.url, outlet=document.outlet, outlet_basis=None, title=document.title,
        author=None, published=None, published_basis=None, kind=None, language="en", sha256="",
        length=len(document.text), text=document.text,
    )  # fmt: skip


def gold_toponym(document: Document, gold: Gold) -> Toponym:
    """The words of the key as a toponym, without its coordinates."""
    name, kind = gazetteer_name(document.text[gold.start : gold.end])
    people = demonym(document.text[gold.start : gold.end]) is not None
    return Toponym(span=Span(gold.start, gold.end), name=name, kind=kind, use="demonym" if people else "literal")


def largest(found: Sequence[Toponym]) -> list[Entry | None]:
    """The most populous bearer of each name."""
    return [next((sense.entry for sense in candidates_named(toponym.name, toponym.kind)), None) for toponym in found]


def decided(reports: Sequence[Report], found: Sequence[Sequence[Toponym]]) -> list[list[Entry | None]]:
    """The package's own decisions for a set of reports."""
    rows: list[list[Decision]] = resolve([Scene(r, t) for r, t in zip(reports, found, strict=True)])
    return [[decision.entry for decision in row] for row in rows]


def spans(document: Document, found: Sequence[Toponym]) -> Spans:
    gold = {(g.start, g.end) for g in document.toponyms}
    mine = {(t.span.start, t.span.end) for t in found}
    reached = sum(any(a < d and c < b for c, d in mine) for a, b in gold)
    reaching = sum(any(a < d and c < b for c, d in gold) for a, b in mine)
    return Spans(len(gold), len(mine), len(gold & mine), reached, reaching)


def errors(document: Document, placed: Placed) -> Iterator[float | None]:
    """The error of each toponym of the key that has coordinates: of the one found that shares most with it."""
    for gold in document.toponyms:
        if gold.lat is None or gold.lon is None:
            continue
        over = [(min(t.span.end, gold.end) - max(t.span.start, gold.start), -t.span.start, e) for t, e in placed]
        best = max((row for row in over if row[0] > 0), key=lambda row: row[:2], default=None)
        yield None if best is None or best[2] is None else km(best[2], gold)


def km(entry: Entry, gold: Gold) -> float:
    return great_circle(entry.lat, entry.lon, gold.lat or 0.0, gold.lon or 0.0)


class Run(NamedTuple):
    """All that was counted of one half."""

    documents: int
    spans: Spans
    errors: dict[str, Errors]
    seconds: dict[str, float]


def run(documents: Sequence[Document], misses: bool) -> Run:
    """Find and resolve, alone and by outlet, and count."""
    seconds = {"parse": 0.0, "find": 0.0, "resolve": 0.0}
    found: list[tuple[Toponym, ...]] = []
    for document in documents:
        parsed = _timed(seconds, "parse", lambda d=document: parse(report_of(d)))  # type: ignore[misc]
        found.append(_timed(seconds, "find", lambda p=parsed: find_toponyms(p)))  # type: ignore[misc]
    gold = [tuple(gold_toponym(d, g) for g in d.toponyms) for d in documents]
    counted: dict[str, Errors] = defaultdict(lambda: Errors([]))
    for label, toponyms in (("gold toponyms", gold), ("end to end", found)):
        for how, rows in _ways(documents, toponyms, seconds).items():
            for document, mine, entries in zip(documents, toponyms, rows, strict=True):
                counted[f"{label}, {how}"].km.extend(errors(document, list(zip(mine, entries, strict=True))))
                if misses and label == "gold toponyms" and how == "alone":
                    _tell(document, mine, entries)
    total = sum((spans(d, f) for d, f in zip(documents, found, strict=True)), Spans(0, 0, 0, 0, 0))
    if misses:
        _tell_spans(documents, found)
    return Run(len(documents), total, dict(counted), seconds)


def _timed(seconds: dict[str, float], what: str, call: Callable[[], T]) -> T:
    started = time.perf_counter()
    out = call()
    seconds[what] += time.perf_counter() - started
    return out


def _ways(
    documents: Sequence[Document], toponyms: Sequence[Sequence[Toponym]], seconds: dict[str, float]
) -> dict[str, list[list[Entry | None]]]:
    """Entries for every document by each way: the largest, each document alone, the documents of an outlet together."""
    reports = [report_of(document) for document in documents]
    outlets: dict[str, list[int]] = defaultdict(list)
    for i, document in enumerate(documents):
        outlets[document.outlet or document.name].append(i)
    together: list[list[Entry | None]] = [[] for _ in documents]
    for members in outlets.values():
        for i, row in zip(members, decided([reports[i] for i in members], [toponyms[i] for i in members]), strict=True):
            together[i] = row
    alone = [
        _timed(seconds, "resolve", lambda r=r, t=t: decided([r], [t])[0])  # type: ignore[misc]
        for r, t in zip(reports, toponyms, strict=True)
    ]
    return {"most populous": [largest(row) for row in toponyms], "alone": alone, "by outlet": together}


def _tell(document: Document, mine: Sequence[Toponym], entries: Sequence[Entry | None]) -> None:
    for gold, toponym, entry in zip(document.toponyms, mine, entries, strict=True):
        if gold.lat is not None and (entry is None or km(entry, gold) > CLOSE):
            said = f"{entry.name}, {entry.admin1}, {entry.country}" if entry else "-"
            near = " ".join(document.text[max(0, gold.start - 50) : gold.end + 40].split())
            print(f"place   {document.name} {toponym.name!r} {said} | {gold.lat}, {gold.lon} | {near}")


def _tell_spans(documents: Sequence[Document], found: Sequence[Sequence[Toponym]]) -> None:
    for document, mine in zip(documents, found, strict=True):
        wanted = {(g.start, g.end) for g in document.toponyms}
        had = {(t.span.start, t.span.end) for t in mine}
        for kind, rest in (("missed", wanted - had), ("extra", had - wanted)):
            for start, end in sorted(rest):
                near = " ".join(document.text[max(0, start - 50) : end + 40].split())
                print(f"{kind:7} {document.name} {document.text[start:end]!r} | {near}")


def f1(right: float, wanted: float, found: float, reaching: float | None = None) -> tuple[float, float, float]:
    p, r = 100 * (right if reaching is None else reaching) / max(1.0, found), 100 * right / max(1.0, wanted)
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def report(name: str, done: Run) -> None:
    """Print the two tables of a half."""
    s = done.spans
    print(f"{name}: {done.documents} documents, {s.wanted} toponyms, {len(next(iter(done.errors.values())).km)} with coordinates")
    rows: list[tuple[str, ...]] = [("detection", "P", "R", "F1")]
    rows.append(("strict", *(f"{v:.1f}" for v in f1(s.strict, s.wanted, s.found))))
    rows.append(("overlap", *(f"{v:.1f}" for v in f1(s.reached, s.wanted, s.found, s.reaching))))
    show(rows)
    table = [("resolution", "@161 km", "answered", "mean km", "median km", "area", "mean of these")]
    for way, counted in done.errors.items():
        share, answered, mean, median, area, these = counted.row()
        table.append((way, f"{share:.1f}", f"{answered:.1f}", f"{mean:.0f}", f"{median:.1f}", f"{area:.3f}", f"{these:.0f}"))
    show(table)
    parse_s = max(1e-9, done.seconds["parse"])
    print(f"find {done.seconds['find'] / parse_s:.3f} x parse, resolve {done.seconds['resolve'] / 2 / parse_s:.3f} x parse\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--half", choices=HALVES, default="both")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    if args.misses and args.half != "seen":
        parser.error("only the seen half is looked at: --half seen")
    documents = geoparsed.read(args.data)
    if not documents:
        raise SystemExit(f"{args.data}: no documents with toponyms in a layout that is known")
    halves = {name: [d for d in documents if geoparsed.first_half(d.name) == (name == "seen")] for name in HALVES[:2]}
    wanted = HALVES[:2] if args.half == "both" else (args.half,)
    done = {name: run(halves[name], args.misses) for name in wanted}
    if args.json:
        print(json.dumps({name: as_json(one) for name, one in done.items()}))
        return
    for name, one in done.items():
        report(name, one)


def as_json(done: Run) -> Json:
    fields = ("within_161_km", "answered", "mean_km", "median_km", "area", "mean_of_answered")
    resolution = {way: dict(zip(fields, counted.row(), strict=True)) for way, counted in done.errors.items()}
    s = done.spans
    detection = {"strict": f1(s.strict, s.wanted, s.found)[2], "overlap": f1(s.reached, s.wanted, s.found, s.reaching)[2]}
    return {"documents": done.documents, "detection": s._asdict(), "f1": detection, "resolution": resolution, "seconds": done.seconds}


if __name__ == "__main__":
    main()
