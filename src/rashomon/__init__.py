"""Reconcile several reports of the same events into one dossier in which every claim is traced to its exact words.

from rashomon import read, reconcile
dossier = reconcile(read("reports/"))
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .read import read  # at once, not on request: the room of that name would stand in its place

if TYPE_CHECKING:
    from .pipeline import Options, reconcile
    from .records.dossier import Dossier
    from .records.report import Reading, Report

__all__ = ["Dossier", "Options", "Reading", "Report", "read", "reconcile"]

_HOME = {
    "Dossier": "records.dossier",
    "Options": "pipeline",
    "Reading": "records.report",
    "Report": "records.report",
    "reconcile": "pipeline",
}


def __getattr__(name: str) -> Any:
    """Import what is asked for when it is asked for: the parser takes seconds to load, and most commands do not need it."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
