"""What the gazetteer costs: files, memory, and the processor's time to load, for a look-up, a text's word, a name found by its sound.

    python benchmarks/gazetteer.py [--names N] [--json]

Also how well names are found by their sound: N further names of places of 50,000 people up (exonyms too, which no sound finds), drawn by a
fixed seed and each taken away, and for how many of them the place is the likeliest or among the five likeliest by its other names; and for
how many given names of people, which are no places' spellings, a place is found at all.
"""

import argparse
import json
import random
import time
from collections.abc import Callable

from common import ROOT, peak_mib, show

from rashomon.gazetteer import entry, longest_match, look_up, near_names
from rashomon.gazetteer.index import bearers, index, row_entry, row_id, rows_of_key
from rashomon.gazetteer.near import by_sound
from rashomon.gazetteer.skeletons import table
from rashomon.lexicon import table as lexicon

TEXT = (
    "Fighters who had left Deir ez-Zor on Friday entered Al-Qaim in Anbar province , drove on to St. Louis , Mo. , "
    "and were seen in New York City , officials in Damascus said"
)


def timed(work: Callable[[], object], times: int = 1) -> float:
    """The processor's milliseconds for one call, over so many."""
    start = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - start) * 1000 / times


def measured() -> dict[str, float]:
    """The figures, in the order in which they come about: memory counts what was loaded before it."""
    data = ROOT / "src" / "rashomon" / "data"
    before = peak_mib()
    out = {"files, MB": sum(p.stat().st_size for p in data.glob("gazetteer*")) / 1e6}
    out["load, ms"] = timed(lambda: (index(), look_up("Damascus")))
    out["load for sounds, ms"] = timed(lambda: (table(), near_names("Dimashk")))
    out["memory, MiB"] = peak_mib() - before
    names, text = drawn(1000), TEXT.split()
    out["look_up, ms"] = timed(lambda: [look_up(name) for name in names]) / len(names)
    out["longest_match a word, ms"] = timed(lambda: [longest_match(text, i) for i in range(len(text))]) / len(text)
    out["near_names, ms"] = timed(lambda: [near_names(name) for name in names[:100]]) / 100
    return out


def drawn(number: int) -> list[str]:
    """Other names of places of 50,000 people up, in Latin letters, by a fixed seed."""
    it, rng = index(), random.Random(1)
    out: list[str] = []
    while len(out) < number:
        key = rng.randrange(len(it.starts) - 1)
        rows = rows_of_key(key)
        name = it.key(key).decode("utf-8")
        if len(rows) == 1 and not rows[0][1] and name.isascii() and row_entry(rows[0][0]).population >= 50_000:
            out.append(name)
    return out


def found_again(number: int) -> dict[str, float]:
    """The shares, in percent, of taken-away names whose place is found first and among five, and of people's names that find a place."""
    first = five = 0
    for name in drawn(number):
        own = row_id(bearers(name)[0][0])
        likely: dict[str, float] = {}
        for id, likelihood in by_sound(name):
            likely[id] = max(likelihood, likely.get(id, 0.0))
        best = sorted(likely, key=lambda id: (-likely[id], -entry(id).population))
        first, five = first + (best[:1] == [own]), five + (own in best[:5])
    people = sorted(name for names in lexicon("given_names").values() if isinstance(names, list) for name in names if not look_up(name))
    out = {"first, %": 100 * first / number, "among five, %": 100 * five / number}
    for least in (0.7, 0.8, 0.9):
        out[f"people's names with a place from {least}, %"] = 100 * sum(bool(found_from(name, least)) for name in people) / len(people)
    return out


def found_from(name: str, least: float) -> list[str]:
    """The ids of what sounds like the name with at least this likelihood."""
    return [place.id for place, likely in near_names(name) if likely >= least]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--names", type=int, default=1000)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    figures = measured() | found_again(args.names)
    if args.json:
        print(json.dumps(figures))
    else:
        show([["figure", "value"], *([name, f"{value:.3f}" if value < 1 else f"{value:.1f}"] for name, value in figures.items())])


if __name__ == "__main__":
    main()
