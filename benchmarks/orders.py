"""Orders that words give, held against the TLINKs of TimeML documents.

orders.py --data DIR [--held-out] [--misses] [--json]

Of each order that `extract` finds between two annotated events: is it what the TLINKs say (BEFORE and AFTER, closed transitively), or the
reverse? Orders between events that no chain of such links joins are counted, not judged. As in `times.py`, one half of the documents
is looked at, one only counted.
"""

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import NamedTuple

import timeml
from common import show

from rashomon.extract import extract
from rashomon.parse import parse
from rashomon.read import from_text
from rashomon.records.span import Span

_BODY = re.compile(r"<TEXT>(.*?)</TEXT>", re.S)
_TAG = re.compile(r"<(/?)([A-Za-z0-9]+)([^<>]*?)(/?)>")


class Events(NamedTuple):
    """A document's text, the ranges of its events, and for each the events that its links put right behind it."""

    text: str
    at: dict[str, Span]
    later: dict[str, set[str]]


def read(path: Path) -> Events:
    """The events and links of one `.tml` file. Raises `ValueError` where it has no TEXT element."""
    raw = path.read_text(encoding="utf-8", errors="replace")
    body = _BODY.search(raw)
    if body is None:
        raise ValueError(f"{path.name}: no <TEXT>")
    return Events(*_located(body[1]), _links(raw))


def _located(body: str) -> tuple[str, dict[str, Span]]:
    text, at, found, open_ = "", 0, {}, ("", 0)
    for tag in _TAG.finditer(body):
        text, at = text + unescape(body[at : tag.start()]), tag.end()
        if tag[2] == "EVENT" and tag[1]:
            found[open_[0]] = Span(open_[1], len(text))
        elif tag[2] == "EVENT":
            open_ = (_value(tag[3], "eid"), len(text))
    return text + unescape(body[at:]), found


def _links(raw: str) -> dict[str, set[str]]:
    event = {_value(m, "eiid"): _value(m, "eventID") for m in re.findall(r"<MAKEINSTANCE([^>]*)>", raw)}
    later: dict[str, set[str]] = defaultdict(set)
    for link in re.findall(r"<TLINK([^>]*)>", raw):
        one, other = (event.get(_value(link, name)) for name in ("eventInstanceID", "relatedToEventInstance"))
        relation = _value(link, "relType").removeprefix("I")
        if one and other and relation in ("BEFORE", "AFTER"):
            early, late = (one, other) if relation == "BEFORE" else (other, one)
            later[early].add(late)
    return dict(later)


def _value(attributes: str, name: str) -> str:
    found = re.search(rf'\b{name}="(\w+)"', attributes)
    return found[1] if found else ""


def leads(later: dict[str, set[str]], one: str, other: str) -> bool:
    """Do the links lead from the one event to the other?"""
    seen, todo = {one}, [one]
    while todo:
        beyond = later.get(todo.pop(), set()) - seen
        if other in beyond:
            return True
        seen |= beyond
        todo += sorted(beyond)
    return False


def judged(path: Path) -> Iterator[tuple[str, str]]:
    """(verdict, the order in words) of each order that one document's words give."""
    events = read(path)
    report = from_text(events.text, path=path.name, outlet=path.stem, published=None)
    moved = events.text.find((report.text or "")[:40])
    read_out = extract(parse(report))
    for order in read_out.orders:
        if order.relation == "after":
            drafts = [read_out.drafts[n] for n in (order.before, order.after)]
            one, other = (_event(d.trigger.span, events.at, max(moved, 0)) for d in drafts)
            told = f"{path.stem}: {drafts[0].trigger.text} < {drafts[1].trigger.text} ({order.words.of(report.text or '')})"
            yield _verdict(one, other, events.later), told


def _event(span: Span, at: dict[str, Span], moved: int) -> str | None:
    return next((name for name, s in at.items() if s.start - moved < span.end and span.start < s.end - moved), None)


def _verdict(one: str | None, other: str | None, later: dict[str, set[str]]) -> str:
    if one is None or other is None:
        return "not both annotated"
    forward, backward = leads(later, one, other), leads(later, other, one)
    return "not linked" if forward == backward else "right" if forward else "reversed"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    if args.misses and args.held_out:
        parser.error("the held-out half is counted, not looked at")
    paths = [path for path in timeml.documents(args.data) if timeml.first_half(path.stem) != args.held_out]
    found = [row for path in paths for row in judged(path)]
    counts = Counter(verdict for verdict, _ in found)
    if args.misses:
        print("\n".join(told for verdict, told in found if verdict == "reversed"))
    if args.json:
        print(json.dumps({"documents": len(paths), **counts}))
        return
    show([("documents", str(len(paths))), *((name, str(count)) for name, count in sorted(counts.items()))])


if __name__ == "__main__":
    main()
