"""Chains read right, by form of attribution, on the passages of chains/passages.toml; every third passage of a form is held out.

chains.py [--data FILE] [--rules-only] [--misses] [--held] [--json]

A chain is right where it has exactly the speakers expected, in their order, from the ORIGIN to the OUTLET, each met by its regular
expression, and where a passage gives the basis of its links, these too. An origin is right where the first speaker is. Whether a
happening is a claim at all is another question: the chain is asked for at the trigger's word, and `claims` counts the passages where a
claim stands there. `--misses` lists what was read wrongly of the passages that are not held out, `--held` of those that are: look at these
once, when the work is done. (Held out is the second row of each form and every third one behind it.)
"""

import argparse
import json
import re
import time
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from common import Json, peak_mib, percent, show

from rashomon.extract.attribution.attributions import find_attributions
from rashomon.extract.attribution.tagger import tagged
from rashomon.extract.clauses import TriggerDraft
from rashomon.extract.coreference import Coreference, resolve_coreference
from rashomon.extract.sources.chains import ChainBuilder
from rashomon.extract.toponyms import find_toponyms
from rashomon.extract.triggers.triggers import find_triggers
from rashomon.models.decoding import Tagged
from rashomon.parse import parse
from rashomon.parse.doc import Doc
from rashomon.read import from_text
from rashomon.records.draft import DraftLink

PASSAGES = Path(__file__).resolve().parent / "chains" / "passages.toml"
OUTLET = "The Fell Ledger"
HELD = 3  # every third passage of a form
TURNS = 5  # of the timing, of which the fastest counts


class Outcome(NamedTuple):
    """One passage: its form, whether it is held out, what is right of it, and the speakers that were read."""

    form: str
    held: bool
    passage: Json
    chain: bool
    origin: bool
    claim: bool
    read: list[str]


class Result(NamedTuple):
    """All outcomes, with the cost of finding attributions and chains (not of parsing) in microseconds a token."""

    outcomes: list[Outcome]
    tokens: int
    us_per_token: float


def run(path: Path = PASSAGES, rules_only: bool = False) -> Result:
    """Read the chain of every passage. Raises `SystemExit` where a passage does not hold its trigger."""
    table: dict[str, list[Json]] = tomllib.loads(path.read_text(encoding="utf-8"))
    outcomes, docs = [], []
    for form, passages in table.items():
        for n, passage in enumerate(passages):
            doc = document(passage)
            docs.append(doc)
            outcomes.append(_outcome(form, n % HELD == 1, passage, doc, None if rules_only else tagged(doc)))
    fastest = min(_seconds(docs) for _ in range(TURNS))
    tokens = sum(len(doc.tokens) for doc in docs)
    return Result(outcomes, tokens, 1e6 * fastest / tokens)


def document(passage: Json) -> Doc:
    """A passage, parsed as one report."""
    return parse(from_text(passage["text"], path="p.txt", outlet=passage.get("outlet", OUTLET), language="en"))


def _seconds(docs: list[Doc]) -> float:
    start = time.perf_counter()
    for doc in docs:
        attributions = find_attributions(doc)
        ChainBuilder(doc, attributions, resolve_coreference(doc, attributions, find_toponyms(doc)))
    return time.perf_counter() - start


def _outcome(form: str, held: bool, passage: Json, doc: Doc, tags: Sequence[Tagged] | None) -> Outcome:
    attributions = find_attributions(doc, tags)
    coreference = resolve_coreference(doc, attributions, find_toponyms(doc))
    chains = ChainBuilder(doc, attributions, coreference)
    words = [token for token in doc.tokens if token.text == passage["trigger"]]
    if len(words) < passage.get("nth", 1):
        raise SystemExit(f'{form}: "{passage["trigger"]}" is not in "{passage["text"]}"')
    head = words[passage.get("nth", 1) - 1]
    claims = find_triggers(doc, attributions)
    own = next((found for found in claims if head in found.tokens), None)
    links = chains.links(own or TriggerDraft(head, [head], "verb"))[:-1]
    read = [speaker(coreference, link) for link in links]
    bases = [link.basis for link in links] == passage.get("basis", [link.basis for link in links])
    wanted: list[str] = passage["chain"]
    met = [re.search(pattern, name, re.I) is not None for pattern, name in zip(wanted, read, strict=False)]
    right = len(wanted) == len(read) and all(met)
    return Outcome(form, held, passage, right and bases, met[0] if met else right, own is not None, read)


def speaker(coreference: Coreference, link: DraftLink) -> str:
    """The speaker's fullest name, else its longest description, else the words of the link."""
    if link.referent is None:
        return link.name or "?"
    referent = coreference.referents()[link.referent]
    return " | ".join([*referent.names, referent.description or ""])


def table(result: Result) -> dict[str, dict[str, tuple[int, int]]]:
    """Form -> right and wanted of chains and of origins, of the passages worked on and of those held out; "all" sums the forms."""
    out: dict[str, dict[str, tuple[int, int]]] = {}
    for form in [*dict.fromkeys(o.form for o in result.outcomes), "all"]:
        cells = out.setdefault(form, {})
        for part, held in (("worked on", False), ("held out", True)):
            rows = [o for o in result.outcomes if o.held == held and form in (o.form, "all")]
            cells[f"chain, {part}"] = (sum(o.chain for o in rows), len(rows))
            cells[f"origin, {part}"] = (sum(o.origin for o in rows), len(rows))
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=PASSAGES, help="a file of passages")
    parser.add_argument("--rules-only", action="store_true", help="without the tagger")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--held", action="store_true")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    result = run(args.data, args.rules_only)
    peak = peak_mib()
    if args.json:
        cost = {"tokens": result.tokens, "us_per_token": result.us_per_token, "peak_mib": peak}
        print(json.dumps({"score": table(result)} | cost))
        return
    report(result, peak)
    for outcome in result.outcomes:
        if not outcome.chain and (args.held if outcome.held else args.misses):
            print(f"{outcome.form}: {outcome.passage['text']!r}")
            print(f"    {outcome.passage['trigger']}: wanted {outcome.passage['chain']}, read {outcome.read}")


def report(result: Result, peak: float) -> None:
    """Print the table and the cost."""
    head = list(table(result)["all"])
    rows = [["", *(cell for name in head for cell in (name, "of", "percent"))]]
    for form, cells in table(result).items():
        rows.append([form, *(cell for r, w in cells.values() for cell in (str(r), str(w), f"{percent(r, w) or 0:.1f}"))])
    show(rows)
    claims = sum(o.claim for o in result.outcomes)
    print(f"a claim stands at the trigger of {claims} of {len(result.outcomes)} passages")
    print(f"{result.tokens} tokens, {result.us_per_token:.1f} us a token for attributions and chains, {peak:.0f} MiB")


if __name__ == "__main__":
    main()
