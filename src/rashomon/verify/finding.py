"""What verification finds."""

from msgspec import Struct


class Finding(Struct, frozen=True):
    """At `path` (a JSON path) the dossier has `what`; a sound one would have `expected`."""

    path: str
    what: str
    expected: str

    def line(self) -> str:
        return f"{self.path}: {self.what}; expected {self.expected}"


class Verdict(Struct, frozen=True):
    """All findings, in the order of the checks; none means that the dossier is sound. `notes` say what could not be checked."""

    findings: tuple[Finding, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def sound(self) -> bool:
        return not self.findings


def shown(value: object, limit: int = 60) -> str:
    """A value as a finding shows it: on one line, cut where it is long."""
    written = repr(value) if isinstance(value, str) else str(value)
    return written if len(written) <= limit else written[: limit - 3] + "..."
