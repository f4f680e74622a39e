"""The dossier as JSON: the contract's bytes, with or without the reports' texts."""

from msgspec.structs import replace

from ..records.dossier import Dossier, encode, seal


def to_json(dossier: Dossier, *, text: bool = True) -> bytes:
    """The dossier's JSON in UTF-8; without `text`, the reports' texts are left out and the digest is that of what remains."""
    return encode(dossier if text else without_texts(dossier))


def without_texts(dossier: Dossier) -> Dossier:
    """The dossier with every report's `text` null, for sources that need protection; quotes stay."""
    return seal(replace(dossier, reports=tuple(replace(report, text=None) for report in dossier.reports)))
