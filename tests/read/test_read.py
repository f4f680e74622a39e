"""Files, folders, patterns: what comes in, in what order, under what path, and what bad input gets."""

import os
from pathlib import Path

import pytest

from rashomon.read import from_text, read
from rashomon.records.report import Reading, report_id

STORY = "The dam above the town collapsed on Tuesday, and the mayor said that it was old.\n"


def write(folder: Path, **files: str | bytes) -> Path:
    """Files by name; a double underscore stands for the dot, a triple one for a folder."""
    for name, content in files.items():
        path = folder / name.replace("___", "/").replace("__", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def paths(reading: Reading) -> list[str]:
    return [report.path for report in reading.reports]


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    text = f"---\noutlet: Harbour Times\ntitle: Dam breaks\npublished: 2026-03-04\nurl: https://h.example/1\n---\n\n{STORY}"
    reading = read(write(tmp_path, a__txt=text) / "a.txt")
    (report,) = reading.reports
    assert (report.path, report.outlet, report.outlet_basis) == ("a.txt", "Harbour Times", "front matter")
    assert (report.title, report.url, report.author, report.kind) == ("Dam breaks", "https://h.example/1", None, None)
    assert (report.published, report.published_basis, report.language) == ("2026-03-04", "front matter", "en")
    assert (report.text, report.length) == (STORY, len(STORY))
    assert (reading.unread, reading.notes) == ((), ())


def test_a_folder_is_walked_and_other_kinds_are_named(tmp_path: Path) -> None:
    write(tmp_path, b__txt=STORY, c___a__MD=STORY + "A.", key__toml="x = 1", d__json="{}", c___e__html=f"<p>{STORY * 9}</p>")
    write(tmp_path, __hidden__txt=STORY + "B.", __git___f__txt=STORY + "C.")
    reading = read(tmp_path)
    assert paths(reading) == ["b.txt", "c/a.MD", "c/e.html"]
    assert [note.message for note in reading.notes if "skipped" in note.message] == ["skipped: 2 files of other kinds (d.json, key.toml)"]
    assert reading.unread == ()


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("*.txt", ["a.txt", "b.txt"]),
        ("?.log", ["c.log"]),
        ("[ab].*", ["a.txt", "b.txt"]),
        ("**/*.txt", ["a.txt", "b.txt", "d/e.txt"]),
    ],
)
def test_patterns(tmp_path: Path, pattern: str, expected: list[str]) -> None:
    write(tmp_path, a__txt=STORY + "A.", b__txt=STORY + "B.", c__log=STORY, d___e__txt=STORY + "E.")
    assert paths(read(f"{tmp_path}/{pattern}")) == expected


def test_an_order_of_arguments_does_not_matter(tmp_path: Path) -> None:
    write(
        tmp_path,
        a__txt=STORY + "A.",
        b__txt=STORY + "B.",
        c___d__txt=STORY,
        bad__txt="",
        reports__csv="path,outlet\na.txt,X\nz.txt,Y\n",
    )
    given = [tmp_path / "c", tmp_path / "a.txt", tmp_path / "b.txt", tmp_path / "bad.txt", tmp_path / "none.txt"]
    assert read(*given) == read(*reversed(given))
    assert (read(*given, *given).reports, read(*given, *given).unread) == (read(*given).reports, read(*given).unread)
    assert paths(read(*given)) == ["a.txt", "b.txt", "c/d.txt"]


def test_the_same_file_counts_once(tmp_path: Path) -> None:
    file = write(tmp_path, a__txt=STORY) / "a.txt"
    reading = read(file, tmp_path, str(file), f"{tmp_path}/./a.txt", f"{tmp_path}/*.txt")
    assert (len(reading.reports), reading.unread) == (1, ())
    assert [note.message for note in reading.notes] == ["given more than once; counted once"]


def test_the_same_text_counts_once_by_name(tmp_path: Path) -> None:
    write(tmp_path, b__txt=STORY, a__txt=STORY, c__txt="---\ntitle: T\n---\n" + STORY.replace("\n", "\r\n"))
    reading = read(tmp_path)
    assert paths(reading) == ["a.txt"]
    assert [(item.path, item.reason) for item in reading.unread] == [
        (name, "same text as a.txt; counted once") for name in ("b.txt", "c.txt")
    ]


def test_one_text_in_two_outlets_is_two_reports(tmp_path: Path) -> None:
    write(tmp_path, a__txt="---\noutlet: A\n---\n" + STORY, b__txt="---\noutlet: B\n---\n" + STORY)
    assert paths(read(tmp_path)) == ["a.txt", "b.txt"]


UNREADABLE = {
    "empty.txt": (b"", "empty: there is no text in it"),
    "white.txt": (b" \n\t\r\n", "empty: there is no text in it"),
    "mark.txt": (b"\xef\xbb\xbf\n", "empty: there is no text in it"),
    "head.txt": (b"---\noutlet: A\n---\n\n", "empty: there is no text after the front matter"),
    "nul.txt": (b"abc\0\1\2 def" * 9, "not a text: it holds binary data"),
    "controls.txt": (bytes(range(1, 32)) * 20, "not a text: it holds binary data"),
    "paper.txt": (b"%PDF-1.7\nabc", "not a text: a PDF file; export its text first"),
    "cut.txt": ("“Élan” – “naïveté” – “œuvre”".encode()[:-1], "damaged UTF-8: byte 45 does not fit; save it again as UTF-8"),
    "wide.txt": (b"\xff\xfe\x00\xd8a", "marked as UTF-16-LE but byte 0 does not fit; save it again as UTF-8"),
    "page.html": (b"<html><script>x</script></html>", "no text found in the page; save its text as .txt"),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_an_unreadable_file_is_named_and_nothing_else_is_lost(tmp_path: Path, name: str) -> None:
    data, reason = UNREADABLE[name]
    write(tmp_path, good__txt=STORY)
    (tmp_path / name).write_bytes(data)
    reading = read(tmp_path)
    assert [(item.path, item.reason) for item in reading.unread] == [(name, reason)]
    assert paths(reading) == ["good.txt"]


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ("none.txt", "no such file or folder; check the path"),
        ("none/*.txt", "no file matches this pattern; check it"),
        ("hollow", "nothing to read in this folder; reports end in .txt, .md, .html, .htm"),
        ("dangling.txt", "no such file or folder; check the path"),
        ("pipe", "cannot be read: neither a file nor a folder"),
        ("a\0b", "no valid path: embedded null byte"),
        ("x" * 5000, "cannot be read: file name too long"),
    ],
)
def test_a_path_that_leads_nowhere_is_named(tmp_path: Path, given: str, reason: str) -> None:
    (tmp_path / "hollow").mkdir()
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "gone.txt")
    os.mkfifo(tmp_path / "pipe")
    reading = read(f"{tmp_path}/{given}")
    assert reading.reports == ()
    assert [(item.path, item.reason) for item in reading.unread] == [(f"{tmp_path}/{given}".replace("\0", " "), reason)]


def test_nothing_and_the_empty_path() -> None:
    assert read() == Reading(())
    assert [item.reason for item in read("").unread] == ["no such file or folder; check the path"]


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, a__txt=STORY, b__txt=STORY + "B.")
    whole = Path.read_bytes

    def guarded(path: Path) -> bytes:
        if path.name == "b.txt":
            raise PermissionError(13, "Permission denied")
        return whole(path)

    monkeypatch.setattr(Path, "read_bytes", guarded)
    reading = read(tmp_path)
    assert paths(reading) == ["a.txt"]
    assert [(item.path, item.reason) for item in reading.unread] == [
        ("b.txt", "no permission to read it; change its permissions or copy it")
    ]


def test_an_unknown_ending_is_tried_as_text_or_page(tmp_path: Path) -> None:
    write(tmp_path, a__log=STORY, b=f"<!DOCTYPE html><html><body><p>{STORY * 9}</p></body></html>")
    reading = read(tmp_path / "a.log", tmp_path / "b")
    assert paths(reading) == ["a.log", "b"]
    assert all(report.text and report.text.startswith("The dam") for report in reading.reports)


def test_a_name_that_is_no_unicode_still_fits_json(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text(STORY)
    (report,) = read(tmp_path).reports
    assert report.path.encode("utf-8").endswith(b".txt")


def test_five_megabytes_are_one_report(tmp_path: Path) -> None:
    (report,) = read(write(tmp_path, a__txt=STORY * 62_000) / "a.txt").reports
    assert (report.length, report.language) == (len(STORY) * 62_000, "en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (STORY, "en"),
        ("Der Damm oberhalb der Stadt brach am Dienstag, und der Bürgermeister sagte, dass er alt gewesen sei.", "de"),
        ("Плотина над городом рухнула во вторник, и мэр сказал, что она была старой.", "ru"),
        ("La presa se derrumbó el martes por la noche y el alcalde dijo que era muy vieja y que nadie la cuidaba.", "es"),
        ("Rebels seize airport", None),
        ("The dam broke.", "en"),
        ("12 13 14", None),
    ],
)
def test_the_language_is_marked(text: str, language: str | None) -> None:
    assert from_text(text).language == language


def test_from_text_takes_what_is_given() -> None:
    report = from_text("One.\r\nTwo.\r", path="x/a.txt", outlet="A", published="2024-12-08T10:00:00Z", author="B", language="en-GB")
    assert (report.text, report.path, report.outlet, report.published) == ("One.\nTwo.\n", "x/a.txt", "A", "2024-12-08T10:00:00Z")
    assert (report.author, report.language, report.length) == ("B", "en", 10)


@pytest.mark.parametrize("wrong", [{"published": "yesterday"}, {"language": "a language"}])
def test_from_text_refuses_wrong_values(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"yesterday|a language"):
        from_text(STORY, **wrong)  # type: ignore[arg-type]


def test_the_id_is_pinned() -> None:
    """It changes with the bytes and with the stored text, and with nothing else."""
    report = from_text(STORY)
    assert report.id == from_text(STORY, path="other", outlet="B").id == report_id(report.sha256, report.sha256)
    assert report.id != from_text(STORY + " ").id
