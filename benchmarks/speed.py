"""How fast: the whole reconcile against spaCy's own parse of the same texts, cold start, memory, growth with the reports.

speed.py [--data DIR] [--sizes 10,100,1000] [--repeats 5] [--rules-only] [--json]

Reconcile and parse alternate within one process, with the model loaded beforehand; both use the whole default pipeline. The
cold start is the command line in a process of its own, on two reports of about 400 words. Sets of other sizes are made by
recombine.py, and each size is measured in a process of its own, so that its peak memory is its own.
"""

import argparse
import json
import math
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import spacy
from common import EXAMPLES, MAIN, Json, environment, peak_mib, show
from recombine import paragraphs, write_set

from rashomon.parse import DEFAULT_MODEL
from rashomon.pipeline import Options, reconcile
from rashomon.read import read

COLD_WORDS = 400
LONG = 60  # seconds after which one turn of each is enough


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def measure(folder: Path, repeats: int, options: Options) -> Json:
    """Medians of the whole reconcile (reading included) and of the parse, in turns; peak memory after the first reconcile."""
    nlp = spacy.load(DEFAULT_MODEL)
    texts = [report.text or "" for report in read(folder).reports]
    warm = EXAMPLES / "mill-fire"
    reconcile(read(warm), options)
    whole: list[float] = []
    parse: list[float] = []
    dossier, peak = None, 0.0
    while len(whole) < repeats and not (whole and sum(whole) + sum(parse) > LONG):
        start = time.perf_counter()
        dossier = reconcile(read(folder), options)
        whole.append(time.perf_counter() - start)
        peak = peak or peak_mib()
        parse.append(seconds(lambda: list(nlp.pipe(texts))))
    assert dossier is not None
    return {
        "reports": len(texts),
        "words": sum(len(text.split()) for text in texts),
        "claims": len(dossier.claims),
        "events": len(dossier.events),
        "reconcile_s": statistics.median(whole),
        "parse_s": statistics.median(parse),
        "ratio": statistics.median(a / b for a, b in zip(whole, parse, strict=True)),
        "turns": len(whole),
        "peak_mib": peak,
    }


def apart(folder: Path, repeats: int, rules_only: bool = False) -> Json:
    """`measure` in a process of its own."""
    line = [sys.executable, __file__, "--worker", "--data", str(folder), "--repeats", str(repeats), *["--rules-only"] * rules_only]
    done = subprocess.run(line, env=environment(), capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        raise SystemExit(f"{folder}: {done.stderr[-2000:]}")
    found: Json = json.loads(done.stdout)
    return found


def cold(repeats: int) -> Json:
    """Seconds of the command line from its start to its end, on two reports of about 400 words, and its peak memory."""
    with tempfile.TemporaryDirectory() as folder:
        files = [str(_long_report(Path(folder, f"{name}.txt"), EXAMPLES / name)) for name in ("ferry", "mill-fire")]
        line = [sys.executable, "-c", MAIN, "reconcile", *files, "-o", str(Path(folder, "dossier.json"))]

        def run() -> None:
            subprocess.run(line, env=environment(), capture_output=True, check=True)

        run()  # so that the package's files are read from the disk once
        times = [seconds(run) for _ in range(repeats)]
    return {"seconds": statistics.median(times), "slowest_s": max(times), "peak_mib": peak_mib(resource.RUSAGE_CHILDREN)}


def _long_report(path: Path, source: Path) -> Path:
    parts: list[str] = []
    for paragraph in paragraphs(source):
        if sum(len(part.split()) for part in parts) < COLD_WORDS:
            parts.append(paragraph)
    path.write_text(f"---\noutlet: The {path.stem} Post\npublished: 2026-10-17\n---\n" + "\n\n".join(parts) + "\n", encoding="utf-8")
    return path


def exponent(small: Json, large: Json) -> float:
    """The k of reconcile time growing as n^k between two sizes."""
    return math.log(large["reconcile_s"] / small["reconcile_s"]) / math.log(large["reports"] / small["reports"])


def measure_all(data: Path, sizes: list[int], repeats: int, rules_only: bool = False) -> Json:
    found: Json = {"cores": os.cpu_count(), "cold": cold(repeats), "data": apart(data, repeats, rules_only), "sizes": []}
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            write_set(Path(folder), size)
            found["sizes"].append(apart(Path(folder), repeats, rules_only))
    if len(sizes) > 1:
        found["exponent"] = exponent(*found["sizes"][-2:])
    return found


def report(found: Json) -> None:
    heads = ("", "reports", "words", "claims", "events", "reconcile s", "parse s", "ratio", "turns", "peak MiB")
    rows = [heads, _row("data", found["data"]), *(_row("recombined", size) for size in found["sizes"])]
    show(rows)
    start = found["cold"]
    print(f"cold start, two reports of {COLD_WORDS} words: {start['seconds']:.2f} s (slowest {start['slowest_s']:.2f}), ", end="")
    print(f"{start['peak_mib']:.0f} MiB; {found['cores']} cores")
    if "exponent" in found:
        small, large = (size["reports"] for size in found["sizes"][-2:])
        print(f"growth from {small} to {large} reports: n^{found['exponent']:.2f}")


def _row(name: str, found: Json) -> tuple[str, ...]:
    counts = (str(found[key]) for key in ("reports", "words", "claims", "events"))
    times = (f"{found[key]:.2f}" for key in ("reconcile_s", "parse_s", "ratio"))
    return name, *counts, *times, str(found["turns"]), f"{found['peak_mib']:.0f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=EXAMPLES / "ferry", help="a folder of reports")
    parser.add_argument("--sizes", default="10,100,1000", help="numbers of reports, separated by commas; growth is between the last two")
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--rules-only", action="store_true", help="without the tagger")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.worker:
        print(json.dumps(measure(args.data, args.repeats, Options(rules_only=args.rules_only))))
        return
    found = measure_all(args.data, [int(size) for size in args.sizes.split(",") if size], args.repeats, args.rules_only)
    print(json.dumps(found)) if args.json else report(found)


if __name__ == "__main__":
    main()
