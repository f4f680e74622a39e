"""Which outlet speaks: as given, else by the text's own words, else by the file's name. Two that compete settle nothing."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from ..lexicon import words
from ..records.vocabulary import OutletBasis
from .credit_lines import credit_of
from .prefixes import find_prefixes

EDGE = 5  # lines with words at the beginning and at the end of a text among which a credit line is looked for
MAX_LINE = 120  # characters; a credit line is short
LOWER = frozenset(["of", "the", "and", "de", "la", "for", "in", "&"])
MAX_WORDS = 6
DATE = re.compile(r"(?<!\d)(?:\d{4}[-_.]?\d{2}[-_.]?\d{2}|\d{2}[-_.]\d{2}[-_.]\d{4})(?!\d)")
OPAQUE = re.compile(r"(?:\d+|(?=[0-9a-f]*\d)[0-9a-f]{6,}|[\W_]+)+", re.I)


class Outlet(NamedTuple):
    """The outlet's name and what it rests on; where outlets compete both are None and `candidates` names them in order."""

    name: str | None
    basis: OutletBasis | None
    candidates: tuple[str, ...] = ()


def from_words(text: str) -> Outlet:
    """The outlet that a credit line or a prefix of the text names."""
    named = [(start, name, "credit") for start, name in _credits(text)]
    named += [(prefix.span.start, prefix.name, "prefix") for prefix in find_prefixes(text) if not prefix.speaker]
    distinct: dict[str, tuple[str, OutletBasis]] = {}
    for _, name, basis in sorted(named):
        kept = distinct.setdefault(_key(name), (name, "prefix"))
        if basis == "credit":
            distinct[_key(name)] = (kept[0], "credit")
    if len(distinct) == 1:
        return Outlet(*next(iter(distinct.values())))
    return Outlet(None, None, tuple(name for name, _ in distinct.values()))


def from_file_name(stem: str) -> Outlet:
    """A file's name made readable: "harbour-times" is Harbour Times; one of digits or a hash stays as it is."""
    bare = DATE.sub(" ", stem)
    if OPAQUE.fullmatch(bare) or not bare.strip(" -_."):
        return Outlet(stem, "file name")
    parts = [part for part in re.split(r"[\s_\-]+", bare) if part]
    return Outlet(" ".join(_capital(part, i) for i, part in enumerate(parts)), "file name")


def _capital(part: str, i: int) -> str:
    if not part.islower() or (i and part in LOWER):
        return part
    return part.upper() if len(part) <= 4 and part in words("outlet_names") and part != "times" else part[0].upper() + part[1:]


def _key(name: str) -> str:
    return " ".join(re.findall(r"\w+", name.casefold())).removeprefix("the ")


def _credits(text: str) -> list[tuple[int, str]]:
    """Where credit lines stand, and the outlets they name."""
    found = []
    for start, line in _edges(text):
        credit = credit_of(line) if len(line) <= MAX_LINE else None
        if credit is not None and credit.kind in ("outlet", "source") and credit.name is not None:
            name = line[slice(*credit.name)].strip(" .,")
            if _is_name(name):
                found.append((start, name))
    return found


def _edges(text: str) -> list[tuple[int, str]]:
    """The first and the last few lines with words, with their offsets, each once."""
    return sorted({*islice(_forwards(text), EDGE), *islice(_backwards(text), EDGE)})


def _forwards(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    while start < len(text):
        end = text.find("\n", start) % (len(text) + 1)  # -1, no further break, becomes the length
        if line := text[start:end].strip():
            yield start, line
        start = end + 1


def _backwards(text: str) -> Iterator[tuple[int, str]]:
    end = len(text)
    while end >= 0:
        start = text.rfind("\n", 0, end) + 1
        if line := text[start:end].strip():
            yield start, line
        end = start - 1


def _is_name(name: str) -> bool:
    parts = name.split()
    return 0 < len(parts) <= MAX_WORDS and all(
        part[0].isupper() or part[0].isdigit() or part.lower() in LOWER or "." in part for part in parts
    )
