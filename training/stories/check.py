#!/usr/bin/env python3
"""Is each story well formed? Prints the faults, then counts.

check.py FILE...
"""

import sys
from collections import Counter
from pathlib import Path

from story import Story, read_story


def counts(story: Story) -> Counter[str]:
    """What a story holds."""
    told: dict[str, set[str]] = {}
    for report in story.reports:
        for mention in report.mentions:
            told.setdefault(mention.event, set()).add(report.letter)
    found = Counter(stories=1, reports=len(story.reports), marks=sum(len(r.mentions) for r in story.reports))
    found.update(words=sum(len(r.text.split()) for r in story.reports), events=len(told))
    found.update({"events across": sum(len(by) > 1 for by in told.values()), "conflicts": len(story.conflicts)})
    found.update({"compatible": len(story.compatible)})
    found.update(f"conflict {kind}" for _, kind in story.conflicts)
    return found


def main() -> int:
    total: Counter[str] = Counter()
    faulty = 0
    for name in sys.argv[1:]:
        story = read_story(Path(name))
        total += counts(story)
        if story.faults:
            faulty += 1
            print(f"{name}: " + "; ".join(story.faults))
    print(dict(total), "faulty:", faulty)
    return 1 if faulty else 0


if __name__ == "__main__":
    sys.exit(main())
