"""`rashomon reconcile`, with the pipeline's place taken by a dossier at hand: outputs, exit codes, bad input."""

import json
import os
import stat
from pathlib import Path

import pytest
from builders import garrison
from msgspec.structs import replace

from rashomon.cli import output
from rashomon.cli.main import run
from rashomon.cli.talk import ProblemError
from rashomon.parse import ModelMissingError
from rashomon.pipeline import Options
from rashomon.records.dossier import Dossier, decode
from rashomon.records.report import Reading, Unread


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to run commands in, with the garrison's reports in `reports`."""
    (tmp_path / "reports").mkdir()
    garrison().write(tmp_path / "reports")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("rashomon.cli.reconcile.reconcile", made)
    return tmp_path


def made(reading: Reading, options: Options) -> Dossier:
    assert len(reading.reports) == 3
    return garrison().dossier()


def test_the_account_and_the_dossier(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["reconcile", "reports", "-o", "dossier.json"]) == 0
    out, err = capsys.readouterr()
    assert "What happened" in out
    assert err == ""
    assert decode(Path("dossier.json").read_bytes()) == garrison().dossier()
    assert sorted(path.name for path in here.iterdir()) == ["dossier.json", "reports"]
    assert stat.S_IMODE(os.stat("dossier.json").st_mode) & 0o600 == 0o600


def test_json_on_stdout(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["reconcile", "reports", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["format"] == "rashomon-dossier"


def test_what_was_left_out_is_named(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["reconcile", "reports", "nowhere.txt"]) == 3
    out, err = capsys.readouterr()
    assert "What happened" in out
    assert err == "rashomon: nowhere.txt: no such file or folder; check the path\n"


@pytest.mark.parametrize(("finding", "code"), [("conflict", 1), ("contested", 1), ("derivation", 1), ("unread", 0), ("undetermined", 0)])
def test_asked_for_findings(here: Path, finding: str, code: int) -> None:
    assert run(["reconcile", "reports", "--fail-on", finding, "-o", "dossier.json"]) == code
    assert Path("dossier.json").exists()


def test_a_lost_date_is_something_left_out(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = Path("reports/longitude.txt")
    report.write_text(report.read_text().replace("published:", "published: soon "))
    assert run(["reconcile", "reports"]) == 3
    assert capsys.readouterr().err.startswith("rashomon: longitude.txt:")


def test_a_report_in_another_language_is_named(here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    left = replace(garrison().dossier(), unread=(Unread("de.txt", "written in de"),))
    monkeypatch.setattr("rashomon.cli.reconcile.reconcile", lambda reading, options: left)
    assert run(["reconcile", "reports"]) == 3
    assert capsys.readouterr().err == "rashomon: de.txt: written in de\n"


def test_a_pipeline_that_is_not_there(here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(reading: Reading, options: Options) -> Dossier:
        raise ModelMissingError("not installed")

    monkeypatch.setattr("rashomon.cli.reconcile.reconcile", missing)
    assert run(["reconcile", "reports"]) == 2
    assert capsys.readouterr().err == "rashomon: --model: not installed\n"


WRONG = [
    (["reconcile", "reports", "-o", "dossier.docx"], "dossier.docx: the ending says no kind of output; known: .json"),
    (["reconcile", "reports", "-o", "dossier"], "dossier: the ending says no kind of output"),
    (["reconcile", "reports", "-o", "nowhere/dossier.json"], "nowhere/dossier.json: the folder nowhere does not exist"),
    (["reconcile", "reports", "-o", "reports/longitude.txt/d.json"], "reports/longitude.txt/d.json: the folder"),
    (["reconcile", "reports", "-o", "folder.json"], "folder.json: a folder stands there"),
    (["reconcile", "reports", "--fail-on", "rain"], "--fail-on: 'rain' is no finding; choose from conflict"),
    (["reconcile", "reports", "--jobs", "0"], "reconcile: Invalid value for '--jobs'"),
    (["reconcile"], "reconcile: Missing argument"),
]


@pytest.mark.parametrize(("arguments", "line"), WRONG, ids=[" ".join(a) for a, _ in WRONG])
def test_wrong_use_is_said_before_the_work(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, arguments: list[str], line: str
) -> None:
    monkeypatch.setattr("rashomon.cli.reconcile.reconcile", None)
    Path("folder.json").mkdir()
    assert run(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"rashomon: {line}")
    assert err.count("\n") == 1


def test_nothing_readable(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("empty.txt").touch()
    assert run(["reconcile", "empty.txt", "nowhere.txt", "-o", "dossier.json"]) == 2
    err = capsys.readouterr().err.splitlines()
    assert [line.split(": ")[1] for line in err] == ["empty.txt", "nowhere.txt", "nothing to reconcile"]
    assert not Path("dossier.json").exists()


def test_all_outputs_or_none(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second output fails: the first keeps what it had, and nothing half-made is left."""
    Path("a.json").write_text("old")
    dossier = garrison().dossier()

    def full(_: Dossier) -> bytes:
        raise OSError(28, "No space left on device")

    monkeypatch.setitem(output.WRITERS, ".full", full)
    with pytest.raises(ProblemError, match="no space left"):
        output.write(dossier, [Path("a.json"), Path("b.full")])
    assert Path("a.json").read_text() == "old"
    assert sorted(path.name for path in here.iterdir()) == ["a.json", "reports"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_folder_that_takes_no_files(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("locked").mkdir(mode=0o500)
    assert run(["reconcile", "reports", "-o", "locked/dossier.json"]) == 2
    assert "is not writable" in capsys.readouterr().err
