"""How far two people who mark the same stories agree: which marks tell of one happening, and what is in conflict how.

    python training/stories/agreement.py

`second/` has the stories that a second person marked from the bare text, each under the name of the first one's. A mark of the one stands
for the mark of the other that it overlaps. Pairs are of marks of two reports that one of the two gives one name, among the marks that both
have; the second is measured against the first. A conflict is agreed where the other has one of its kind on marks that overlap its own.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from story import Story, read_story

HERE = Path(__file__).resolve().parent
At = tuple[str, int]  # a report's letter, a mark by its place


def matched(one: Story, other: Story) -> dict[At, At]:
    """Marks of the one story and those of the other that they overlap first."""
    found: dict[At, At] = {}
    for a, b in zip(one.reports, other.reports, strict=True):
        if a.text != b.text:
            raise SystemExit(f"{one.name} {a.letter}: the two texts differ")
        for n, mark in enumerate(a.mentions):
            touched = [m for m, theirs in enumerate(b.mentions) if mark.start < theirs.end and theirs.start < mark.end]
            if touched and (b.letter, touched[0]) not in found.values():
                found[a.letter, n] = (b.letter, touched[0])
    return found


def events(story: Story) -> dict[At, str]:
    """The happening that each mark names."""
    return {(r.letter, n): mark.event for r in story.reports for n, mark in enumerate(r.mentions)}


def pairs(names: dict[At, str]) -> Iterator[tuple[At, At]]:
    """Pairs of marks of two reports with one name."""
    for a, one in names.items():
        yield from ((a, b) for b, other in names.items() if a < b and a[0] != b[0] and one == other)


def conflicts(story: Story, marks: dict[At, At]) -> set[tuple[str, frozenset[At]]]:
    """Each conflict as its kind and the marks of its happening that the other has too, in the first one's counting."""
    named = events(story)
    return {
        (kind, frozenset(marks[at] for at, event in named.items() if event == about and at in marks)) for about, kind in story.conflicts
    }


def agreed(some: set[tuple[str, frozenset[At]]], others: set[tuple[str, frozenset[At]]], kinds: bool) -> int:
    """How many of some have a counterpart among the others, of their kind or of any."""
    return sum(any(mine & theirs and (not kinds or kind == other) for other, theirs in others) for kind, mine in some)


def main() -> None:
    count: Counter[str] = Counter()
    firsts = {path.stem: path for path in HERE.glob("*/*.story") if path.parent.name != "second"}
    for path in sorted((HERE / "second").glob("*.story")):
        first, second = read_story(firsts[path.stem]), read_story(path)
        over = matched(first, second)
        back = {b: a for a, b in over.items()}
        one = {a: name for a, name in events(first).items() if a in over}
        other = {back[b]: name for b, name in events(second).items() if b in back}
        wanted, said = set(pairs(one)), set(pairs(other))
        held = conflicts(first, {at: at for at in events(first)}), conflicts(second, back)
        count.update(
            stories=1, marks=len(events(first)), theirs=len(events(second)), both=len(over), wanted=len(wanted), said=len(said),
            right=len(wanted & said), conflicts=len(held[0]), conflicts_theirs=len(held[1]), found=agreed(*held, kinds=False),
            found_kind=agreed(*held, kinds=True), theirs_found=agreed(held[1], held[0], kinds=False),
            theirs_found_kind=agreed(held[1], held[0], kinds=True),
        )  # fmt: skip
    print(dict(count))
    rows = (
        ("marks", "both", "marks", "theirs"),
        ("pairs over reports", "right", "wanted", "said"),
        ("conflicts, whatever their kind", "found", "conflicts", None),
        ("conflicts of the same kind", "found_kind", "conflicts", None),
    )
    for name, right, wanted, said in rows:
        recall = count[right] / max(count[wanted], 1)
        precision = count[right] / max(count[said], 1) if said else count[f"theirs_{right}"] / max(count["conflicts_theirs"], 1)
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        print(f"{name}: F1 {100 * f1:.1f} (of the first's {100 * recall:.1f}, of the second's {100 * precision:.1f})")


if __name__ == "__main__":
    main()
