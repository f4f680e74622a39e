"""Human participants of ECB+ (Cybulska and Vossen 2014) beside the mentions that rashomon finds in the same texts."""

import csv
import hashlib
import sys
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Container
from pathlib import Path
from typing import Any, NamedTuple

from common import ROOT

sys.path.insert(0, str(ROOT / "training"))

from ecb_plus import _instances, _text

from rashomon.extract.attribution.attributions import find_attributions
from rashomon.extract.coreference import Coreference, resolve_coreference
from rashomon.extract.toponyms import find_toponyms
from rashomon.parse import parse
from rashomon.records.draft import Extraction
from rashomon.records.report import Report, report_id
from rashomon.records.span import Span
from rashomon.records.vocabulary import EntityKind


class Gold(NamedTuple):
    """An annotated mention: its words and the instance that it names."""

    spans: tuple[Span, ...]
    text: str
    instance: str


class Own(NamedTuple):
    """A mention that rashomon finds. `valid`: it stands in a validated sentence."""

    head: Span
    span: Span
    text: str
    kind: EntityKind
    referent: int
    valid: bool


class Document(NamedTuple):
    name: str
    topic: int
    gold: list[Gold]
    own: list[Own]
    extraction: Extraction
    links: Coreference | None = None


def read_documents(folder: Path, topics: Container[int], unify: bool = True) -> list[Document]:
    """The documents of these topics with the mentions of their validated sentences, in the order of their names.

    Without `unify` referents are those of the rules alone."""
    valid: dict[str, set[int]] = defaultdict(set)
    with (folder / "validated_sentences.csv").open(encoding="utf-8") as stream:
        for row in csv.DictReader(stream):
            valid[f"{row['Topic']}_{row['File']}"].add(int(row["Sentence Number"]))
    paths = sorted(folder.glob("documents/*/*.xml"))
    return [read_document(path, valid[path.stem], unify) for path in paths if int(path.parent.name) in topics]


def read_document(path: Path, valid: set[int], unify: bool = True) -> Document:
    root = ET.parse(path).getroot()
    text, at, sentence = _text(root, skip_first="ecbplus" in path.stem)
    instance = _instances(root, path.stem)
    gold = []
    for mark in root.find("Markables") or ():
        anchors = [anchor.get("t_id") or "" for anchor in mark.findall("token_anchor")]
        if mark.tag.startswith("HUMAN_PART") and anchors and all(a in at for a in anchors) and sentence[anchors[0]] in valid:
            spans = tuple(sorted(at[a] for a in anchors))
            name = mark.get("m_id") or ""
            gold.append(Gold(spans, " ".join(s.of(text) for s in spans), instance.get(name, f"{path.stem}#{name}")))
    inside = [at[name] for name, number in sentence.items() if number in valid]
    own, extraction, links = _own(_report(path, text), inside, unify)
    return Document(path.stem, int(path.parent.name), gold, own, extraction, links)


def _own(report: Report, valid: list[Span], unify: bool) -> tuple[list[Own], Extraction, Coreference]:
    doc = parse(report)
    links = resolve_coreference(doc, find_attributions(doc), find_toponyms(doc), unify)
    starts = {span.start for span in valid}
    own = [
        Own(m.head.span, m.span, m.span.of(doc.text), m.kind, number, m.head.start in starts)
        for m, number in zip(links.found, links.number_of, strict=True)
        if number is not None
    ]
    return own, Extraction(report, (), links.mentions(), links.referents()), links


def _report(path: Path, text: str) -> Report:
    digest = hashlib.sha256(text.encode()).hexdigest()
    unknown: dict[str, Any] = dict.fromkeys(("url", "outlet", "outlet_basis", "title", "author", "published", "published_basis", "kind"))
    return Report(id=report_id(digest, digest), path=path.name, language="en", sha256=digest, length=len(text), text=text, **unknown)
