"""Corpora of toponyms with coordinates, read as their authors publish them.

- XML of LGL (Lieberman et al. 2010) and TR-News (Kamalloo & Rafiei 2018): `article` with `text`, and `toponym`s with `start`, `end` and a
  `gaztag` that holds `lat` and `lon`.
- GeoWebNews (Gritta et al. 2020): the same frame, `extractedName`, `latitude`, `longitude` and a `type`; what is no toponym (the authors'
  kinds `Non_Toponym`, `Literal_Expression`, `Non_Lit_Expression`) is left out. Also as brat files, `.ann` beside `.txt` in a folder.
- GeoVirus (Gritta et al. 2018): `location`s with `lat` and `lon`.
"""

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlparse
from xml.etree import ElementTree

NO_TOPONYMS = frozenset({"Non_Toponym", "Literal_Expression", "Non_Lit_Expression"})
_PAIR = re.compile(r"(-?\d{1,3}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)")


class Gold(NamedTuple):
    """A toponym of the key: a half-open range of characters; coordinates in degrees, None where the authors give none."""

    start: int
    end: int
    lat: float | None
    lon: float | None


class Document(NamedTuple):
    name: str
    text: str
    outlet: str | None
    title: str | None
    url: str | None
    toponyms: tuple[Gold, ...]


def read(path: Path) -> list[Document]:
    """The documents of an XML file, or of a folder of brat files. Raises `SystemExit` where it is neither."""
    if path.is_dir():
        return [_brat(one) for one in sorted(path.glob("*.ann")) if one.with_suffix(".txt").is_file()]
    try:
        root = ElementTree.parse(path).getroot()
    except (OSError, ElementTree.ParseError) as error:
        raise SystemExit(f"{path}: {error}") from error
    return [_article(n, one) for n, one in enumerate(root.iter("article")) if one.findtext("text")]


def first_half(name: str) -> bool:
    """Is it a document of the half that may be looked at? By a hash of its name."""
    return hashlib.blake2b(name.encode(), digest_size=4).digest()[-1] % 2 == 0


def fold(group: str, folds: int) -> int:
    """Which of so many folds a group of documents is in, by a hash of its name."""
    return hashlib.blake2b(group.encode(), digest_size=2).digest()[0] % folds


def _article(number: int, article: ElementTree.Element) -> Document:
    text = article.findtext("text") or ""
    url = next((article.findtext(tag) for tag in ("url", "link", "source", "feedurl") if article.findtext(tag)), None)
    domain = article.findtext("domain") or urlparse(url or "").hostname
    found = (_toponym(element) for element in article.iter() if element.find("start") is not None and element.find("end") is not None)
    gold = sorted({one for one in found if one is not None and 0 <= one.start < one.end <= len(text)}, key=lambda g: (g.start, -g.end))
    name = article.get("docid") or article.get("id") or str(number)
    return Document(name, text, domain, article.findtext("title"), url, tuple(gold))


def _toponym(element: ElementTree.Element) -> Gold | None:
    if element.findtext("type") in NO_TOPONYMS:
        return None
    given = {child.tag: (child.text or "").strip() for child in element.iter()}
    lat, lon = given.get("lat") or given.get("latitude"), given.get("lon") or given.get("longitude")
    return Gold(int(given["start"]), int(given["end"]), *((float(lat), float(lon)) if lat and lon else (None, None)))


def _brat(path: Path) -> Document:
    """The annotations of one document: text-bound lines ("T1", with a type and offsets) and notes on them ("#1")."""
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    spans: dict[str, tuple[int, int]] = {}
    notes: dict[str, str] = {}
    for row in _rows(path):
        words = row[1].split()
        if row[0].startswith("T") and words[0] not in NO_TOPONYMS:
            spans[row[0]] = (int(words[1]), int(words[-1]))
        elif row[0].startswith("#") and len(row) > 2:
            notes[words[-1]] = row[2]
    gold = [Gold(*span, *_coordinates(notes.get(key, ""))) for key, span in spans.items()]
    return Document(path.stem, text, None, None, None, tuple(sorted(gold, key=lambda g: (g.start, -g.end))))


def _rows(path: Path) -> Iterator[list[str]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        row = line.split("\t")
        if len(row) > 1:
            yield row


def _coordinates(note: str) -> tuple[float, float] | tuple[None, None]:
    """ "51.5, -0.12" in a note; a bare GeoNames id tells no coordinates here."""
    match = _PAIR.search(note)
    return (float(match[1]), float(match[2])) if match else (None, None)
