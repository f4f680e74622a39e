"""All checks of one dossier file, in order: what a later check leans on is checked before it."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from ..records.dossier import Dossier, digest
from .files import read_again
from .finding import Finding, Verdict, shown
from .ids import check_ids
from .quotes import check_quotes
from .reasons import check_reasons
from .references import check_references
from .schema import check_schema
from .sense import check_sense


def verify(path: Path, reports: Path | None = None) -> Verdict:
    """Check the dossier at `path` against itself and against the report files in `reports`, else in its own folder.

    Raises `OSError` where the dossier cannot be read. A report file that is not found is a note, not a finding.
    """
    dossier, faults = check_schema(path.read_bytes())
    if dossier is None:
        return Verdict(tuple(faults))
    texts, file_faults, notes = read_again(dossier, reports or path.parent)
    referring = list(check_references(dossier))
    findings = chain(faults, _digest(dossier), file_faults, check_ids(dossier), referring, check_quotes(dossier, texts))
    found = [*findings, *([] if referring else chain(check_sense(dossier), check_reasons(dossier)))]
    return Verdict(tuple(dict.fromkeys(found)), tuple(notes))


def _digest(dossier: Dossier) -> Iterator[Finding]:
    expected = digest(dossier)
    if dossier.digest != expected:
        yield Finding("$.digest", f"{shown(dossier.digest)} is not the digest of this content", expected)
