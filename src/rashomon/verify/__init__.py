"""Is a dossier what it says?

Takes a dossier, and the reports' files where they are at hand.
Gives findings: on its schema, digest, ids, references, spans, quotes, files, and on what follows from the words' meaning.
"""

from .check import verify
from .finding import Finding, Verdict

__all__ = ["Finding", "Verdict", "verify"]
