"""Is a dossier what it says: schema, digest, ids, references, spans, quotes, files, and what follows from the words' meaning."""

from .check import verify
from .finding import Finding, Verdict

__all__ = ["Finding", "Verdict", "verify"]
