"""The command line: exit codes, one line of stderr an error, data on stdout, nothing imported that is not needed."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from builders import garrison

from rashomon.cli.main import COMMANDS, run
from rashomon.records.dossier import encode
from rashomon.records.schema import schema_bytes


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the garrison's reports in `reports` and their dossier, to run commands in."""
    (tmp_path / "reports").mkdir()
    builder = garrison()
    builder.write(tmp_path / "reports")
    (tmp_path / "reports" / "dossier.json").write_bytes(encode(builder.dossier()))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    return tmp_path


DOSSIER = "reports/dossier.json"
ERRORS = [
    (["frob"], "usage: No such command 'frob'; see rashomon --help"),
    (["--frob"], "usage: No such option: --frob; see rashomon --help"),
    (["claims", "a", "b"], "claims: Got unexpected extra argument"),
    (["explain"], "explain: Missing argument 'ID'"),
    (["explain", "C1"], "dossier.json: not in this folder; name the dossier"),
    (["explain", "C1", "nowhere.json"], "nowhere.json: no such file"),
    (["explain", "C1", "reports"], "reports: a folder"),
    (["explain", "C1", "reports/longitude.txt"], "reports/longitude.txt: not readable as JSON"),
    (["explain", "C99", DOSSIER], "C99: no such item; close to it: C9"),
    (["verify", "nowhere.json"], "nowhere.json: no such file"),
    (["verify", DOSSIER, "--reports", "nowhere"], "nowhere: no such folder"),
    (["claims", "nowhere.json"], "nowhere.json: no such file"),
    (["claims", "--width", "3", DOSSIER], "claims: Invalid value for '--width'"),
    (["inspect"], "inspect: Missing argument"),
    (["inspect", "nowhere.txt"], "nowhere.txt: no such file or folder"),
]


@pytest.mark.parametrize(("arguments", "line"), ERRORS, ids=[" ".join(a) for a, _ in ERRORS])
def test_errors_are_one_line(here: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], line: str) -> None:
    assert run(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"rashomon: {line}")
    assert err.count("\n") == 1


@pytest.mark.parametrize("data", ['{"format": "other"}', '{"format": "rashomon-dossier", "version": 7}', "{}x", "[]"])
def test_other_peoples_json(here: Path, capsys: pytest.CaptureFixture[str], data: str) -> None:
    Path("other.json").write_text(data)
    assert run(["claims", "other.json"]) == 2
    assert capsys.readouterr().err.startswith("rashomon: other.json: no")


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    out = capsys.readouterr().out
    for name, command in COMMANDS.items():
        assert f"  {name}" in out
        assert command.help in out


def test_no_arguments_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([]) == 2
    assert capsys.readouterr().out.startswith("Usage: rashomon")


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.startswith("rashomon 0.")


def test_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema"]) == 0
    assert capsys.readouterr().out.encode() == schema_bytes()


def test_verify_sound_and_forged(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["verify", DOSSIER]) == 0
    assert capsys.readouterr().out == f"{DOSSIER}: sound\n"
    path = Path(DOSSIER)
    path.write_bytes(path.read_bytes().replace(b"drove south", b"drove north"))
    assert run(["verify", DOSSIER]) == 1
    assert "$.claims[0].quote" in capsys.readouterr().out
    assert run(["verify", DOSSIER, "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["sound"] is False


def test_verify_elsewhere(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("dossier.json").write_bytes(Path(DOSSIER).read_bytes())
    assert run(["verify"]) == 0
    assert "longitude.txt: not found" in capsys.readouterr().err
    assert run(["verify", "--reports", "reports"]) == 0
    assert capsys.readouterr().err == ""


def test_explain(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "C1", DOSSIER]) == 0
    assert "»drove«" in capsys.readouterr().out
    assert run(["explain", "E1", DOSSIER, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["item"] == "event"


def test_explain_of_a_broken_dossier(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    raw = json.loads(Path(DOSSIER).read_bytes())
    raw["sources"] = []
    Path(DOSSIER).write_text(json.dumps(raw))
    for arguments in (["explain", "C1", DOSSIER], ["claims", DOSSIER], ["conflicts", DOSSIER]):
        assert run(arguments) == 2
        assert "see rashomon verify" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["claims", "sources", "conflicts"])
def test_tables(here: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert run([name, DOSSIER]) == 0
    out = capsys.readouterr().out
    assert "two airport" in out
    assert all(line == line.rstrip() and len(line) <= 80 for line in out.splitlines())
    assert run([name, DOSSIER, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["id"]


def test_chain(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["chain", "C2", DOSSIER]) == 0
    out = capsys.readouterr().out
    assert out.index("a major, unnamed") < out.index("Longitude, outlet") < out.index("The Rift Review, outlet")
    assert "not said: who a major is and how it is known" in out
    assert run(["chain", "E1", DOSSIER, "--json"]) == 0
    assert [chain["label"] for chain in json.loads(capsys.readouterr().out)] == ["C1", "C2"]


@pytest.mark.parametrize(("name", "said"), [("C99", "no such item"), ("Longitude", "only a claim or an event")])
def test_chain_of_nothing(here: Path, capsys: pytest.CaptureFixture[str], name: str, said: str) -> None:
    assert run(["chain", name, DOSSIER]) == 2
    err = capsys.readouterr().err
    assert said in err
    assert len(err.splitlines()) == 1


def test_inspect(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "reports" / "empty.txt").touch()
    assert run(["inspect", "reports", "--width", "140"]) == 3
    out, err = capsys.readouterr()
    assert "The Rift Review" in out
    assert "undated" in out
    assert "empty.txt: empty" in err
    assert run(["inspect", "reports", "--json"]) == 3
    found = json.loads(capsys.readouterr().out)
    assert [report["outlet"] for report in found["reports"]] == ["Longitude", "Ministry of Defence", "The Rift Review"]
    assert found["unread"][0]["path"].endswith("empty.txt")


def test_interruption(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted() -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("rashomon.cli.schema.schema_command", interrupted)
    assert run(["schema"]) == 130
    assert "rashomon: interrupted" in capsys.readouterr().err


def test_a_fault_of_ours_is_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def faulty() -> int:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr("rashomon.cli.schema.schema_command", faulty)
    assert run(["schema"]) == 70
    err = capsys.readouterr().err
    assert err.startswith("rashomon: fault in rashomon: ZeroDivisionError: division by zero")
    assert err.count("\n") == 1


def python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)


def test_a_reader_that_stops_reading_is_no_error() -> None:
    done = python(
        "import subprocess, sys\n"
        "c = subprocess.Popen([sys.executable, '-c', 'from rashomon.cli import main; main([\"schema\"])'],"
        " stdout=subprocess.PIPE, stderr=subprocess.PIPE)\n"
        "c.stdout.close()\n"
        "print(c.wait(), c.stderr.read())"
    )
    assert done.stdout == "141 b''\n"


def test_light_commands_import_no_parser() -> None:
    code = "import sys; from rashomon.cli.main import run; run(['--help']); sys.exit('spacy' in sys.modules)"
    assert python(code).returncode == 0


@pytest.mark.parametrize(("redirect", "line"), [(">&-", "it is closed"), (">/dev/full", "no space left on device")])
def test_output_that_takes_nothing_is_said(here: Path, redirect: str, line: str) -> None:
    if redirect.endswith("full") and not Path("/dev/full").exists():
        pytest.skip("no device that is full")
    command = f'"{sys.executable}" -c "from rashomon.cli import main; main()" claims {DOSSIER} {redirect}'
    done = subprocess.run(command, shell=True, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 74
    assert done.stderr.startswith("rashomon: standard output: ")
    assert line in done.stderr
    assert done.stderr.count("\n") == 1
