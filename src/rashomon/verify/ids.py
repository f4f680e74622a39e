"""Ids and labels: well-formed, each once, and those that are hashes of content are the hashes of this content."""

import re
from collections.abc import Iterable, Iterator

from ..records.claim import claim_id
from ..records.dossier import Dossier
from ..records.event import conflict_id
from ..records.ids import make_id
from .finding import Finding, shown

_FORM = re.compile(r"[a-z]+_[0-9a-f]{16}")
_LABEL = re.compile(r"[CEK][1-9][0-9]*")
_HASH = re.compile(r"[0-9a-f]{64}")


def check_ids(dossier: Dossier) -> Iterator[Finding]:
    """Findings on the ids, labels and hashes of a dossier."""
    yield from _each(list(_ids(dossier)))
    labels = list(_labels(dossier))
    yield from _once(labels, "label")
    yield from (Finding(path, shown(label), "C, E or K and a number") for path, label in labels if label and not _LABEL.fullmatch(label))
    for number, report in enumerate(dossier.reports):
        if not _HASH.fullmatch(report.sha256):
            yield Finding(f"$.reports[{number}].sha256", shown(report.sha256), "64 hexadecimal digits")
    for number, claim in enumerate(dossier.claims):
        yield from _hashed(f"$.claims[{number}].id", claim.id, claim_id(claim.report, claim.trigger.span, claim.span))
    for number, event in enumerate(dossier.events):
        yield from _hashed(f"$.events[{number}].id", event.id, make_id("e", *event.claims))
    for number, conflict in enumerate(dossier.conflicts):
        expected = conflict_id(conflict.kind, conflict.about, conflict.claims)
        yield from _hashed(f"$.conflicts[{number}].id", conflict.id, expected)
    for number, found in enumerate(dossier.derivations):
        yield from _hashed(f"$.derivations[{number}].id", found.id, make_id("d", found.taker, found.to, found.basis))


def _ids(dossier: Dossier) -> Iterator[tuple[str, str]]:
    for name in ("reports", "sources", "claims", "entities", "places", "events", "conflicts", "derivations"):
        yield from ((f"$.{name}[{number}].id", item.id) for number, item in enumerate(getattr(dossier, name)))


def _labels(dossier: Dossier) -> Iterator[tuple[str, str]]:
    for name in ("claims", "events", "conflicts"):
        yield from ((f"$.{name}[{number}].label", item.label) for number, item in enumerate(getattr(dossier, name)))


def _each(ids: list[tuple[str, str]]) -> Iterator[Finding]:
    yield from (Finding(path, shown(id_), "a prefix, _ and 16 hexadecimal digits") for path, id_ in ids if not _FORM.fullmatch(id_))
    yield from _once(ids, "id")


def _once(values: Iterable[tuple[str, str]], what: str) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for path, value in values:
        if not value:
            yield Finding(path, "empty", f"a {what}")
        elif value in seen:
            yield Finding(path, f"{shown(value)} stands at {seen[value]} too", f"every {what} once")
        seen.setdefault(value, path)


def _hashed(path: str, id_: str, expected: str) -> Iterator[Finding]:
    if id_ != expected:
        yield Finding(path, f"{shown(id_)} is not the hash of what it names", expected)
