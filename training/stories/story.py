"""Read a story: several reports of invented events with the happenings marked in their texts (FORMAT.md). Needs nothing but Python."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

KINDS = frozenset({"time", "order", "quantity", "place", "actor", "outcome", "polarity"})
MARK = re.compile(r"\{([^{}|]+)\|([a-z0-9-]+)(?:\.([a-z]))?\}")
HEAD = re.compile(r"^\[([A-Z]) \| ([^|]+) \| ([^|]+) \| ([^|\]]+)\]$")
NOTE = re.compile(r"(conflict|compatible) ([a-z0-9-]+): *(.+)$")


class Mention(NamedTuple):
    """A marked trigger: characters `start` to `end` (half-open) of its report's text, the happening that it names, and its position,
    the letter by which mentions of one happening contradict each other, or None."""

    start: int
    end: int
    event: str
    position: str | None


class StoryReport(NamedTuple):
    """One report, its marks taken out of the text. `date` is an ISO 8601 date or date-time."""

    letter: str
    outlet: str
    date: str
    kind: str
    text: str
    mentions: tuple[Mention, ...]


class Story(NamedTuple):
    """A story. `conflicts` are pairs (event, kind); `compatible` pairs (event, why its mentions differ and still fit); `faults` says what
    in its file does not follow the format."""

    name: str
    domain: str
    title: str
    about: str
    reports: tuple[StoryReport, ...]
    conflicts: tuple[tuple[str, str], ...]
    compatible: tuple[tuple[str, str], ...]
    faults: tuple[str, ...]


def read_story(path: Path) -> Story:
    """The story of a file; its domain is the folder that it lies in."""
    head: dict[str, str] = {}
    bodies: list[tuple[tuple[str, str, str, str], list[str]]] = []
    notes: list[str] | None = None
    for line in path.read_text(encoding="utf-8").splitlines():
        opened = HEAD.match(line.strip())
        if opened and notes is None:
            bodies.append(((opened[1], opened[2], opened[3], opened[4]), []))
        elif line.strip() == "[notes]":
            notes = []
        elif notes is not None:
            notes += [line.strip()] if line.strip() else []
        elif bodies:
            bodies[-1][1].append(line)
        else:
            key, _, value = line.partition(":")
            head[key.strip()] = value.strip()
    faults: list[str] = []
    reports = tuple(_report(about, "\n".join(lines), faults) for about, lines in bodies)
    conflicts, compatible = _notes(notes or [], faults)
    faults += _faults(head, reports, conflicts, compatible)
    return Story(path.stem, path.parent.name, head.get("title", ""), head.get("about", ""), reports, conflicts, compatible, tuple(faults))


def read_stories(folder: Path, domains: Iterable[str]) -> list[Story]:
    """All stories of some domains, in the order of their domains and names."""
    return [read_story(path) for domain in sorted(domains) for path in sorted((folder / domain).glob("*.story"))]


def _report(about: tuple[str, str, str, str], body: str, faults: list[str]) -> StoryReport:
    body = body.strip()
    text, mentions, at = "", [], 0
    for mark in MARK.finditer(body):
        text += body[at : mark.start()]
        mentions.append(Mention(len(text), len(text) + len(mark[1]), mark[2], mark[3]))
        text += mark[1]
        at = mark.end()
        if len(mark[1].split()) > 4:
            faults.append(f"{about[0]}: long trigger {mark[1]!r}")
    text += body[at:]
    if (broken := re.search(r".{0,30}[{}|].{0,30}", text)) is not None:
        faults.append(f"{about[0]}: a broken mark near {broken[0]!r}")
    letter, outlet, date, kind = (part.strip() for part in about)
    return StoryReport(letter, outlet, date, kind, text, tuple(mentions))


def _notes(notes: list[str], faults: list[str]) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    found: dict[str, list[tuple[str, str]]] = {"conflict": [], "compatible": []}
    for note in notes:
        read = NOTE.match(note)
        if read is None:
            faults.append(f"note: {note!r}")
        else:
            found[read[1]].append((read[2], read[3].strip()))
    return tuple(found["conflict"]), tuple(found["compatible"])


def _faults(
    head: dict[str, str],
    reports: tuple[StoryReport, ...],
    conflicts: tuple[tuple[str, str], ...],
    compatible: tuple[tuple[str, str], ...],
) -> list[str]:
    found = [] if head.get("title") and head.get("about") else ["no title or about"]
    if not 2 <= len(reports) <= 7:
        found.append(f"{len(reports)} reports")
    found += [f"{r.letter}: {len(r.mentions)} marks" for r in reports if len(r.mentions) < 4]
    told: dict[str, set[str]] = {}
    letters: dict[str, set[str]] = {}
    for report in reports:
        for mention in report.mentions:
            told.setdefault(mention.event, set()).add(report.letter)
            if mention.position is not None:
                letters.setdefault(mention.event, set()).add(mention.position)
    found += [f"note on unknown event {event}" for event, _ in (*conflicts, *compatible) if event not in told]
    found += [f"kind {kind!r}" for _, kind in conflicts if kind not in KINDS]
    disputed = {event for event, _ in conflicts}
    found += [f"{event}: one position only" for event, given in letters.items() if len(given) < 2]
    found += [f"{event}: positions, no conflict line" for event in letters if event not in disputed]
    found += [f"{event}: conflict line, no positions" for event in sorted(disputed) if event not in letters]
    across = sum(len(by) > 1 for by in told.values())
    return found if across >= 3 else [*found, f"only {across} events told by two reports"]
