"""Reasons: the sentences in a dossier are those that its codes and fields render to."""

from collections.abc import Iterator

from ..records.dossier import Dossier
from ..tell.reasons import worded
from .finding import Finding, shown


def check_reasons(dossier: Dossier) -> Iterator[Finding]:
    """Findings on sentences that say something else than the data beside them."""
    again = worded(dossier)
    for n, (event, other) in enumerate(zip(dossier.events, again.events, strict=True)):
        if event.reason != other.reason:
            yield Finding(f"$.events[{n}].reason", shown(event.reason), shown(other.reason))
    for n, (conflict, told) in enumerate(zip(dossier.conflicts, again.conflicts, strict=True)):
        if conflict.explanation != told.explanation:
            yield Finding(f"$.conflicts[{n}].explanation", shown(conflict.explanation), shown(told.explanation))
