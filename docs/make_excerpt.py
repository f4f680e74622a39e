"""Write the README's excerpt anew: parts of what `rashomon reconcile examples/ferry` prints, picked by words that stand in them.

make_excerpt.py [--check]

With `--check` nothing is written; it exits 1 if the README's excerpt is not current.
"""

import argparse
import re
import sys
from pathlib import Path

from rashomon.pipeline import reconcile
from rashomon.read import read
from rashomon.tell.terminal import render

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
EXAMPLE = "examples/ferry"
BETWEEN = re.compile(r"(?<=<!-- excerpt -->\n).*?(?=<!-- end of excerpt -->)", re.DOTALL)
EVENTS = ("leaking fuel pipe in the summer", "96 people")  # words of the events to show
CONFLICTS = ("94 people",)
GAP = "..."


def excerpt() -> str:
    """The command and the chosen parts of its output, as a block of the README."""
    parts = render(reconcile(read(ROOT / EXAMPLE))).rstrip().split("\n\n")
    head, happened = parts[0], _after("What happened", parts)
    conflicts = _after("Conflicts", parts)
    chosen = [head, happened[0], *_with(EVENTS, happened[1:]), conflicts[0], *_with(CONFLICTS, conflicts[1:])]
    body = f"\n\n{GAP}\n\n".join(["\n\n".join(chosen[: 2 + len(EVENTS)]), "\n\n".join(chosen[2 + len(EVENTS) :])])
    return f"\n```console\n$ .venv/bin/rashomon reconcile {EXAMPLE}\n{body}\n\n{GAP}\n```\n\n"


def _after(heading: str, parts: list[str]) -> list[str]:
    """The section's heading and its parts, up to the next heading. Raises `SystemExit` where there is no such section."""
    starts = [i for i, part in enumerate(parts) if re.search(r"^─+$", part, re.MULTILINE)]
    begin = next((i for i in starts if parts[i].startswith(heading)), None)
    if begin is None:
        raise SystemExit(f"the account has no section {heading!r}")
    end = next((i for i in starts if i > begin), len(parts))
    first, _, rest = parts[begin].partition("─\n")
    return [f"{first}─" if rest else first, *([rest] if rest else []), *parts[begin + 1 : end]]


def _with(words: tuple[str, ...], parts: list[str]) -> list[str]:
    """For each phrase the first part that has it, line breaks aside, in the order of the account."""
    flat = [" ".join(part.split()) for part in parts]
    found = {next((i for i, text in enumerate(flat) if phrase in text), None) for phrase in words}
    if None in found:
        raise SystemExit(f"not all of these stand in the account of {EXAMPLE}: {', '.join(words)}; choose others in {__file__}")
    return [parts[i] for i in sorted(i for i in found if i is not None)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the excerpt is not current")
    check = parser.parse_args().check
    before = README.read_text(encoding="utf-8")
    block = excerpt()
    after = BETWEEN.sub(lambda _: block, before)
    if check and before != after:
        print("README.md: the excerpt is not current; `make reference` writes it anew", file=sys.stderr)
        return 1
    if not check:
        README.write_text(after, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
