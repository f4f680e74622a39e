"""The compiled index: rows of places and the sorted list of their folded names, read once (made by training/gazetteer_index.py)."""

from bisect import bisect_left
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from .entry import KINDS, Entry

_ALTERNATE = 1 << 31  # marks a bearer of a name that is not his own


class Index(NamedTuple):
    """Columns of the places (one row each), and names: key i stands at `keys[starts[i] : starts[i + 1] - 1]`."""

    keys: bytes
    starts: NDArray[np.uint32]
    first: NDArray[np.uint32]  # of a key's bearers in `postings`
    postings: NDArray[np.uint32]
    names: bytes
    name_starts: NDArray[np.uint32]
    countries: tuple[str, ...]
    other_ids: dict[int, str]
    columns: dict[str, NDArray[Any]]

    def key(self, number: int) -> bytes:
        return self.keys[self.starts[number] : self.starts[number + 1] - 1]

    def name(self, row: int) -> str:
        return self.names[self.name_starts[row] : self.name_starts[row + 1] - 1].decode("utf-8")


@cache
def index() -> Index:
    """The whole index, read once: about 0.2 s and 45 MB."""
    with (files("rashomon") / "data" / "gazetteer.npz").open("rb") as stream:
        data: Any = np.load(stream)
        columns = {name: data[name] for name in ("ids", "kind", "country", "lat", "lon", "population", "parent", "reach")}
        keys, names, counts = data["keys"].tobytes(), data["names"].tobytes(), data["counts"]
        others = data["other_ids"].tobytes().decode("utf-8").split("\n")
        countries = tuple(data["countries"].tobytes().decode("utf-8").split("\n"))
        postings = data["postings"]
    first = np.concatenate(([0], np.cumsum(counts, dtype=np.uint32))).astype(np.uint32)
    unnumbered = np.flatnonzero(columns["ids"] == 0).tolist()
    other_ids = dict(zip(unnumbered, others, strict=True))
    return Index(keys, lines(keys), first, postings, names, lines(names), countries, other_ids, columns)


@cache
def name_counts() -> NDArray[np.int64]:
    """For each row by how many names, in whatever language, it is known."""
    it = index()
    return np.bincount(it.postings & np.uint32(_ALTERNATE - 1), minlength=len(it.name_starts) - 1)


def find_key(name: str) -> int:
    """The number of the first key that is not before the folded name."""
    it = index()
    return bisect_left(range(len(it.starts) - 1), name.encode("utf-8"), key=it.key)


@lru_cache(maxsize=1 << 16)
def bearers(name: str) -> tuple[tuple[int, bool], ...]:
    """The rows that bear the folded name, largest first, and whether it is their own name (not another one of theirs)."""
    it, number = index(), find_key(name)
    if number >= len(it.starts) - 1 or it.key(number) != name.encode("utf-8"):
        return ()
    return rows_of_key(number)


def rows_of_key(number: int) -> tuple[tuple[int, bool], ...]:
    """The bearers of a key by its number."""
    it = index()
    return tuple((p & ~_ALTERNATE, p < _ALTERNATE) for p in it.postings[it.first[number] : it.first[number + 1]].tolist())


def begins(name: str) -> bool:
    """Whether some name goes on after these folded words."""
    it, wanted = index(), name + " "
    number = find_key(wanted)
    return number < len(it.starts) - 1 and it.key(number).startswith(wanted.encode("utf-8"))


@lru_cache(maxsize=1 << 16)
def row_entry(row: int) -> Entry:
    """The place of a row."""
    it = index()
    column = it.columns
    above = chain(row)
    region = next((r for r in above if KINDS[column["kind"][r]] == "region"), None)
    return Entry(
        id=row_id(row),
        name=it.name(row),
        kind=KINDS[column["kind"][row]],
        country=it.countries[column["country"][row]],
        admin1=None if region is None else it.name(region),
        lat=round(float(column["lat"][row]), 5),
        lon=round(float(column["lon"][row]), 5),
        population=int(column["population"][row]),
        within=tuple(row_id(r) for r in above),
    )


def row_id(row: int) -> str:
    it = index()
    return it.other_ids.get(row) or f"geonames:{it.columns['ids'][row]}"


def chain(row: int) -> tuple[int, ...]:
    """The rows of what a row lies within, outwards."""
    parents, out = index().columns["parent"], []
    while (row := int(parents[row])) >= 0:
        out.append(row)
    return tuple(out)


@cache
def _rows_by_id() -> dict[str, int]:
    return {id: row for row, id in index().other_ids.items()}


@cache
def _numbers() -> tuple[NDArray[Any], NDArray[Any]]:
    ids = index().columns["ids"]
    order = np.argsort(ids, kind="stable")
    return ids[order], order


def row_of(id: str) -> int | None:
    """The row with this id; None for an id that is not in the index."""
    scheme, _, rest = id.partition(":")
    if scheme == "geonames" and rest.isascii() and rest.isdigit() and 0 < int(rest) < 1 << 32:
        ids, order = _numbers()
        at = int(np.searchsorted(ids, int(rest)))
        return int(order[at]) if at < len(ids) and int(ids[at]) == int(rest) else None
    return _rows_by_id().get(id)


def lines(text: bytes) -> NDArray[np.uint32]:
    """Where the lines of a text begin, and one past the end of the last."""
    ends = np.flatnonzero(np.frombuffer(text, dtype=np.uint8) == 10) + 1
    return np.concatenate(([0], ends, [len(text) + 1])).astype(np.uint32)
