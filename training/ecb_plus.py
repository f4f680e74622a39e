"""Read ECB+ (Cybulska and Vossen 2014) as rashomon reads reports: texts put together from tokens, event mentions as spans of them."""

import csv
import random
import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator
from multiprocessing import Pool
from pathlib import Path
from typing import NamedTuple

from rashomon.extract import encoded, extract
from rashomon.parse import parse
from rashomon.read import from_text
from rashomon.records.draft import Extraction
from rashomon.records.span import Span

TIGHT = re.compile(r"^[,.;:?!%)\]]|^'s$|^n't$|^'(re|ve|ll|d|m)$")
Mention = tuple[list[Span], str]  # the words of a mention and the instance that it names


class Document(NamedTuple):
    """One document: its topic, whether it is of the second half of the topic ("ecbplus": another happening), mentions, claims."""

    topic: int
    other: bool
    mentions: list[Mention]
    extraction: Extraction


def read_corpus(folder: Path, topics: range = range(1, 46), jobs: int = 2) -> list[Document]:
    """All documents of some topics, parsed and extracted; mentions of the validated sentences only."""
    valid: dict[str, set[int]] = defaultdict(set)
    with (folder / "validated_sentences.csv").open(encoding="utf-8") as stream:
        for row in csv.DictReader(stream):
            valid[f"{row['Topic']}_{row['File']}"].add(int(row["Sentence Number"]))
    work = [(path, valid[path.stem]) for path in sorted(folder.glob("documents/*/*.xml")) if int(path.parent.name) in topics]
    with Pool(jobs) as pool:
        return pool.starmap(read_document, work, chunksize=10)


def read_document(path: Path, valid: set[int]) -> Document:
    root = ET.parse(path).getroot()
    text, at, sentence = _text(root, skip_first="ecbplus" in path.stem)
    instance = _instances(root, path.stem)
    mentions = []
    for mark in root.find("Markables") or ():
        anchors = [anchor.get("t_id") or "" for anchor in mark.findall("token_anchor")]
        event = mark.tag.startswith(("ACTION", "NEG"))
        if event and anchors and all(a in at for a in anchors) and sentence[anchors[0]] in valid:
            name = mark.get("m_id") or ""
            mentions.append(([at[a] for a in anchors], instance.get(name, f"{path.stem}#{name}")))
    report = from_text(text, path=path.name, language="en")
    return Document(int(path.stem.partition("_")[0]), "plus" in path.stem, mentions, encoded(extract(parse(report))))


def _text(root: ET.Element, skip_first: bool) -> tuple[str, dict[str, Span], dict[str, int]]:
    """The text, where each token stands in it, and in which sentence. The first sentence of an ecbplus file is its address."""
    text, previous, opened = "", None, False
    at: dict[str, Span] = {}
    sentence: dict[str, int] = {}
    for token in root.findall("token"):
        number, name = int(token.get("sentence") or 0), token.get("t_id") or ""
        word = (token.text or "").replace("``", '"').replace("''", '"')
        if skip_first and number == 0:
            continue
        if previous is not None and number != previous:
            text += " " if text.rstrip()[-1:] in '.?!"' else "\n\n"
            opened = False
        elif text and not _tight(text, word, opened):
            text += " "
        opened = not opened if word == '"' else opened
        at[name], sentence[name], previous = Span(len(text), len(text) + len(word)), number, number
        text += word
    return text, at, sentence


def _tight(text: str, word: str, opened: bool) -> bool:
    """Does no space stand before the word?"""
    return bool(TIGHT.match(word)) or text.endswith(("(", "[", "$", " ", "\n")) or (opened and (word == '"' or text.endswith('"')))


def _instances(root: ET.Element, document: str) -> dict[str, str]:
    """Mention -> the event instance that it names, one over all documents where the annotators found it to be."""
    found = {}
    for relation in root.find("Relations") or ():
        name = relation.get("note") if relation.tag == "CROSS_DOC_COREF" else f"{document}:{relation.get('r_id')}"
        for source in relation.findall("source"):
            found[source.get("m_id") or ""] = name or ""
    return found


def sets(documents: list[Document], seed: int, main: int = 6, beside: int = 3) -> Iterator[tuple[int, list[Document]]]:
    """Sets like those that people reconcile: some documents of one happening and a few of another of the same kind."""
    chance = random.Random(seed)
    for topic in sorted({d.topic for d in documents}):
        halves = [[d for d in documents if d.topic == topic and d.other is other] for other in (False, True)]
        for half in halves:
            chance.shuffle(half)
        for one, two in (halves, halves[::-1]):
            for start in range(0, len(one) - 2, main):
                yield topic, one[start : start + main] + chance.sample(two, min(beside, len(two)))
