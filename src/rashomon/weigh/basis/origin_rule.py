"""Which sources count as one origin: the one rule, which weighing applies and verification checks."""

from __future__ import annotations

from collections.abc import Iterable

from ...records.source import Source
from .namesakes import find_namesakes


def origin_units(found: Iterable[Source]) -> dict[str, str]:
    """Each source's id with that of the origin that it counts as.

    A spokeswoman, an office and the body they speak for are one origin; so are two sources that are one entity, and a short
    name and the only outlet that it fits. The one that stands for all of them speaks for nobody else.
    """
    sources = {source.id: source for source in found}
    outlets = find_namesakes(sources.values())
    parent = {id: id for id in sources}
    first: dict[str, str] = {}
    for id in sorted(sources):
        source = sources[id]
        others = (source.body, outlets.get(id), first.setdefault(source.entity, id) if source.entity is not None else None)
        for other in others:
            if other in parent:
                parent[_root(id, parent)] = _root(other, parent)
    members: dict[str, list[str]] = {}
    for id in sorted(sources):
        members.setdefault(_root(id, parent), []).append(id)
    heads = {root: min(ids, key=lambda i: (sources[i].body is not None, not sources[i].reports, i)) for root, ids in members.items()}
    return {id: heads[_root(id, parent)] for id in sources}


def _root(id: str, parent: dict[str, str]) -> str:
    while parent[id] != id:
        parent[id] = id = parent[parent[id]]
    return id
