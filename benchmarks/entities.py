"""How long it takes to make one entity of all mentions over sets of growing size, parsing left out.

    entities.py [--sizes 100,300,1000] [--json]

The reports are those of `recombine.py`: as many incidents as wanted, five reports each, names replaced throughout an incident, so that
surnames recur over incidents as they do in life. Every report is parsed and its mentions are linked first; what is timed is
`align.entities.Entities` and `align.open_links` alone. `growth` is the exponent against the size before it: 1 is linear.
"""

import argparse
import json
import tempfile
import time
from itertools import pairwise
from math import log
from pathlib import Path

from common import show
from recombine import write_set

from rashomon.align.entities.entities import Entities
from rashomon.align.entities.open_links import find_open_links
from rashomon.extract.attribution.attributions import find_attributions
from rashomon.extract.coreference import resolve_coreference
from rashomon.extract.toponyms import find_toponyms
from rashomon.parse import parse
from rashomon.read import read
from rashomon.records.draft import Extraction

REPEATS = 3


def extractions(size: int) -> list[Extraction]:
    """The linked mentions of so many reports."""
    with tempfile.TemporaryDirectory() as folder:
        write_set(Path(folder), size)
        reports = read(folder).reports
    found = []
    for report in reports:
        doc = parse(report)
        links = resolve_coreference(doc, find_attributions(doc), find_toponyms(doc))
        found.append(Extraction(report, (), links.mentions(), links.referents()))
    return found


def measure(read_all: list[Extraction], size: int) -> dict[str, float]:
    """Seconds (the best of three), and what was found, over the first reports."""
    chosen = read_all[:size]
    seconds = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        entities = Entities(chosen)
        links = find_open_links(chosen, entities)
        seconds.append(time.perf_counter() - start)
    mentions = sum(len(e.mentions) for e in chosen)
    return {"reports": size, "mentions": mentions, "entities": len(entities.all()), "left open": len(links), "seconds": min(seconds)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="100,300,1000")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    sizes = sorted(int(size) for size in args.sizes.split(","))
    read_all = extractions(sizes[-1])
    found = [measure(read_all, size) for size in sizes]
    for before, row in pairwise(found):
        row["growth"] = log(row["seconds"] / before["seconds"]) / log(row["reports"] / before["reports"])
    if args.json:
        print(json.dumps(found, indent=2))
        return
    table = [[*found[-1]]]
    table += [[f"{row.get(name, 1):.2f}" if name in ("seconds", "growth") else f"{row[name]:,}" for name in table[0]] for row in found]
    show(table)


if __name__ == "__main__":
    main()
