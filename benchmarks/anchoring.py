"""Times of claims on the passages of anchoring/passages.toml, by what they lean on; every third passage of a group is held out.

anchoring.py [--data FILE] [--misses] [--held] [--json]

A time is right where its two ends are those expected (to the day; to the minute where the passage says one), or its EDTF where the year
is not known. It is warranted where it holds all of what is expected, be it wider; what is tighter, or lies elsewhere, claims more than
the words do. An anchor is right where it is the one expected. A claim that the package does not make counts as wrong. `--misses` lists
what was read wrongly of the passages that are not held out, `--held` of those that are: look at these once, when the work is done.
(Held out is the second row of each group and every third one behind it.)

At the first look, before any change: interval 90.4 (held out 96.4), warranted 92.4 (96.4), anchor 93.0 (96.4) percent. One expectation
was wrong and was corrected then: "voters elected him on May 12" does date "the week before the election".
"""

import argparse
import json
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from common import Json, percent, show

from rashomon.extract import extract
from rashomon.parse import parse
from rashomon.read import from_text
from rashomon.records.claim import Time
from rashomon.records.draft import Draft

PASSAGES = Path(__file__).resolve().parent / "anchoring" / "passages.toml"
HELD = 3  # every third passage of a group
DAY = len("2026-06-17")
MEASURES = ("interval", "warranted", "anchor")
Ends = tuple[str | None, str | None]


class Outcome(NamedTuple):
    """One claim of a passage: its group, whether it is held out, whether its interval and its anchor are right, and what was read."""

    group: str
    held: bool
    text: str
    wanted: list[Json]
    interval: bool
    warranted: bool
    anchor: bool
    read: str


def run(path: Path = PASSAGES) -> list[Outcome]:
    """Read the times of every passage. Raises `SystemExit` where a passage does not hold a trigger."""
    table: dict[str, list[Json]] = tomllib.loads(path.read_text(encoding="utf-8"))
    return [
        outcome for group, passages in table.items() for n, one in enumerate(passages) for outcome in outcomes(group, n % HELD == 1, one)
    ]


def outcomes(group: str, held: bool, passage: Json) -> list[Outcome]:
    """The claims of one passage, read as one report."""
    doc = parse(from_text(passage["text"], path="p.txt", outlet="The Fell Ledger", published=passage.get("published"), language="en"))
    drafts = extract(doc).drafts
    out = []
    for row in passage["claims"]:
        draft = at_trigger(drafts, passage["text"], row[0])
        time = draft.time if draft else None
        wanted = row[1] if isinstance(row[1], list) else [row[1]]
        anchors = row[2] if isinstance(row[2], list) else [row[2]]
        anchor = draft is not None and ((time and time.anchor) or "none") in anchors
        interval = draft is not None and any(same(time, one) for one in wanted)
        warranted = draft is not None and (interval or any(holds(time, one) for one in wanted))
        read = f"{time.edtf} {time.earliest}/{time.latest} {time.anchor}" if time else "no time" if draft else "no claim"
        out.append(Outcome(group, held, passage["text"], row, interval, warranted, anchor, read))
    return out


def at_trigger(drafts: Sequence[Draft], text: str, trigger: str) -> Draft | None:
    """The claim that a word ("left#2": its second occurrence) is the trigger of, or is in the trigger of. Raises `SystemExit`."""
    word, _, nth = trigger.partition("#")
    at = -1
    for _ in range(int(nth or 1)):
        at = text.find(word, at + 1)
    if at < 0:
        raise SystemExit(f'"{trigger}" is not in "{text}"')
    return next((d for d in drafts if d.trigger.span.start <= at < d.trigger.span.end), None)


def ends(when: str) -> Ends:
    """The two ends of an expected interval; None where it is open."""
    first, _, last = when.partition("/")
    return tuple(None if end in {"", ".."} else end for end in (first, last or first))  # type: ignore[return-value]


def same(time: Time | None, when: str) -> bool:
    """Is a time the one expected?"""
    if not when:
        return time is None or (time.edtf is None and time.earliest is None and time.latest is None)
    if time is None:
        return False
    if "X" in when:
        return time.edtf == when
    return all(_alike(a, b) for a, b in zip((time.earliest, time.latest), ends(when), strict=True))


def _alike(found: str | None, wanted: str | None) -> bool:
    if found is None or wanted is None:
        return found is wanted
    return found[: len(wanted)] == wanted


def holds(time: Time | None, when: str) -> bool:
    """Does a time hold all of the one expected, open where that is not?"""
    if time is None or (time.earliest is None and time.latest is None):
        return "X" not in when or time is None or time.edtf is None
    if not when or "X" in when:
        return False
    first, last = ends(when)
    begins = time.earliest is None or (first is not None and time.earliest[:DAY] <= first[:DAY] and not _tighter(time.earliest, first))
    closes = time.latest is None or (last is not None and time.latest[:DAY] >= last[:DAY] and not _tighter(time.latest, last))
    return begins and closes


def _tighter(found: str, wanted: str) -> bool:
    """Is an end on the right day, but with an hour that nothing warrants, or with another?"""
    return len(found) > DAY and found[:DAY] == wanted[:DAY] and found[: len(wanted)] != wanted


def table(found: Sequence[Outcome]) -> dict[str, dict[str, tuple[int, int]]]:
    """Group -> right and wanted of each measure, of the passages worked on and of those held out; "all" sums the groups."""
    out: dict[str, dict[str, tuple[int, int]]] = {}
    for group in [*dict.fromkeys(o.group for o in found), "all"]:
        cells = out.setdefault(group, {})
        for part, held in (("worked on", False), ("held out", True)):
            rows = [o for o in found if o.held == held and group in (o.group, "all")]
            for measure in MEASURES:
                cells[f"{measure}, {part}"] = (sum(getattr(o, measure) for o in rows), len(rows))
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=PASSAGES, help="a file of passages")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--held", action="store_true")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    found = run(args.data)
    scores = table(found)
    if args.json:
        print(json.dumps({"passages": len({o.text for o in found}), "claims": len(found), "score": scores}))
        return
    report(found, scores)
    for o in found:
        if not (o.interval and o.anchor) and (args.held if o.held else args.misses):
            print(f"{o.group}: {o.text!r}\n    {o.wanted[0]}: wanted {o.wanted[1]} {o.wanted[2]}, read {o.read}")


def report(found: Sequence[Outcome], scores: dict[str, dict[str, tuple[int, int]]]) -> None:
    """Print the table: percent, and how many claims a group has."""
    rows = [["", *(f"{measure[:8]} {part}" for part in ("work", "held") for measure in MEASURES), "claims"]]
    for group, cells in scores.items():
        wanted = sum(w for name, (_, w) in cells.items() if name.startswith("interval"))
        rows.append([group, *(f"{percent(r, w) or 0:.1f}" for r, w in cells.values()), str(wanted)])
    show(rows)
    print(f"{len({o.text for o in found})} passages, {len(found)} claims, {sum(o.read == 'no claim' for o in found)} of them not made")


if __name__ == "__main__":
    main()
