"""The reports: their ids, lengths and hashes, against the files that they were read from."""

from hashlib import sha256
from pathlib import Path, PurePosixPath

from ..read import read
from ..records.dossier import Dossier
from ..records.report import Report, report_id
from .finding import Finding, shown


def read_again(dossier: Dossier, folder: Path) -> tuple[dict[str, str], list[Finding], list[str]]:
    """The texts by report id (from the dossier, else from the file), what is wrong with the reports, and what wasn't found."""
    texts: dict[str, str] = {}
    findings: list[Finding] = []
    notes: list[str] = []
    for number, report in enumerate(dossier.reports):
        at = f"$.reports[{number}]"
        text = report.text
        if not _inside(report.path):
            findings.append(Finding(f"{at}.path", shown(report.path), "a path inside the folder of the reports"))
        elif (folder / report.path).is_file():
            text, faults = _against_file(report, folder / report.path, at)
            findings += faults
        else:
            notes.append(f"{report.path}: not found in {folder}; its bytes were not checked; name its folder with --reports")
        if text is not None:
            findings += _text(report, text, at)
            texts[report.id] = text
    return texts, findings, notes


def _inside(path: str) -> bool:
    pure = PurePosixPath(path)
    return bool(pure.parts) and not pure.is_absolute() and ".." not in pure.parts and "\0" not in path


def _against_file(report: Report, path: Path, at: str) -> tuple[str | None, list[Finding]]:
    """The text to check quotes against (the file's where its hash is the one recorded), and where file and dossier differ."""
    try:
        found = sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        return report.text, [Finding(f"{at}.path", f"{report.path} cannot be read: {error.strerror}", "a readable file")]
    if found != report.sha256:
        return report.text, [Finding(f"{at}.sha256", f"{shown(report.sha256)} is not that of {report.path}", found)]
    read_now = read(path).reports
    again = next((r for r in read_now if report.text is None or r.text == report.text), None)
    if again is None:
        truth = read_now[0].text if read_now else report.text
        return truth, [Finding(f"{at}.text", f"not the text that {report.path} has", "the file's text, unaltered")]
    return again.text, _metadata(report, again, at)


def _metadata(report: Report, again: Report, at: str) -> list[Finding]:
    """What the file, or the manifest beside it, says of the report; not compared where it came from elsewhere, as a manifest may."""
    outlet, published = report.outlet_basis == again.outlet_basis, report.published_basis == again.published_basis
    compared = ["outlet"] * outlet + ["published"] * published + ["title", "author", "url", "kind", "language"] * (outlet and published)
    return [
        Finding(f"{at}.{name}", shown(getattr(report, name)), shown(getattr(again, name)))
        for name in compared
        if getattr(report, name) != getattr(again, name)
    ]


def _text(report: Report, text: str, at: str) -> list[Finding]:
    findings = []
    if len(text) != report.length:
        findings.append(Finding(f"{at}.length", str(report.length), f"{len(text)}, the characters of the text"))
    expected = report_id(report.sha256, sha256(text.encode("utf-8", "surrogatepass")).hexdigest())
    if report.id != expected:
        findings.append(Finding(f"{at}.id", f"{report.id} is not the id of this file and text", expected))
    return findings
