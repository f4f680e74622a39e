"""Report sets of any size, made of the examples' paragraphs: as many incidents as wanted, each with names of its own.

Five reports tell of one incident. Each takes some paragraphs of the example's reports in their order, so that claims recur across
reports as they do in life; names and some figures are replaced, the same way throughout an incident.
"""

import random
import re
import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from common import EXAMPLES, ROOT

from rashomon.read import read

TELLINGS = 5  # reports of one incident
PARAGRAPHS = (6, 9)  # the fewest and the most that one report takes
FIRST_DAY = date(2026, 1, 5)
_PARAGRAPHS = re.compile(r"\n\s*\n|\n(?=- )")
_FIGURE = re.compile(r"(?<![\w:.,£-])\d{1,3}\b(?![:,.]\d)")

Table = dict[str, Any]


def write_set(folder: Path, size: int, seed: int = 1) -> list[Path]:
    """Write `size` reports into the folder; the same size and seed give the same bytes."""
    tables = tomllib.loads((ROOT / "benchmarks" / "recombine.toml").read_text(encoding="utf-8"))
    stocks = [paragraphs(EXAMPLES / name) for name in ("ferry", "mill-fire")]
    made = []
    for i in range(size):
        incident, telling = divmod(i, TELLINGS)
        path = folder / f"{incident:04}-{telling}.txt"
        path.write_text(report(stocks[incident % 2], tables, seed, incident, telling), encoding="utf-8")
        made.append(path)
    return made


def paragraphs(folder: Path) -> list[str]:
    """The paragraphs of all reports of an example, in order."""
    texts = (report.text or "" for report in read(folder).reports)
    return [part.strip() for text in texts for part in _PARAGRAPHS.split(text) if len(part.split()) > 5]


def report(stock: list[str], tables: Table, seed: int, incident: int, telling: int) -> str:
    """One report with its front matter: paragraphs drawn for this telling, names for this incident."""
    of_incident, of_telling = random.Random(f"{seed} {incident}"), random.Random(f"{seed} {incident} {telling}")
    swaps = dict(replacements(tables, of_incident))
    day = FIRST_DAY + timedelta(days=incident % 300)
    drawn = sorted(of_telling.sample(range(len(stock)), of_telling.randint(*PARAGRAPHS)))
    body = "\n\n".join(figures(replaced(stock[i], swaps), of_telling) for i in drawn)
    outlet = f"{of_telling.choice(tables['town'])} {of_telling.choice(tables['paper'])}"
    return f"---\noutlet: {outlet}\npublished: {day.isoformat()}\n---\n{body}\n"


def replacements(tables: Table, chance: random.Random) -> Iterator[tuple[str, str]]:
    """Each name of the examples with what stands for it in one incident; a person's family name goes with the person."""
    for kind, names in tables["names"].items():
        pool = chance.sample(tables["family" if kind == "person" else kind], len(names))
        for name, new in zip(names, pool, strict=True):
            if kind == "person":
                yield name, f"{chance.choice(tables['given'])} {new}"
                yield name.rsplit(" ", 1)[1], new
            else:
                yield name, new


def replaced(text: str, swaps: dict[str, str]) -> str:
    """The text with all names replaced at once, longer names first."""
    longest_first = sorted(swaps, key=lambda name: (-len(name), name))
    return re.sub("|".join(map(re.escape, longest_first)), lambda match: swaps[match[0]], text)


def figures(text: str, chance: random.Random) -> str:
    """The text with one figure in five changed a little, as retellings do."""
    return _FIGURE.sub(lambda match: str(int(match[0]) + chance.randint(1, 3)) if chance.random() < 0.2 else match[0], text)
