"""Who speaks: prefixes, credit lines, file names, the manifest, web pages, and outlets that compete."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.lexicon import names_medium, words
from rashomon.read import find_prefixes, from_text, read
from rashomon.read.outlets import from_file_name

PREFIXES = [
    ("Reuters: The army fled.", ["Reuters"]),
    ("Al-Arabiya: With the fall, they fled.\nMore.\nNEWSRAEL: Many blame them.", ["Al-Arabiya", "NEWSRAEL"]),
    ("The New York Times: He said so.", ["The New York Times"]),
    ("Times of India: The army fled.", ["Times of India"]),
    ("O'Reilly & Sons: It began.", ["O'Reilly & Sons"]),
    ("20 Minutes: It began.", ["20 Minutes"]),
    ("Hürriyet: The army fled.", ["Hürriyet"]),
    ("BBC News: It began.", ["BBC News"]),
    ("The Sun: It began.", ["The Sun"]),
    ("  Guardian:  Even so, the guardian slept.", ["Guardian"]),
    ("Harbour Times: a line of prose that the file breaks after so many words as\nfit.", ["Harbour Times"]),
    ("Note: the army fled.", []),
    ("Update 3: The army fled.", []),
    ("Editor’s Note: This was corrected.", []),
    ("Q: Why did he go?\nA: Nobody knows.", ["Q", "A"]),
    ("A: Nobody knows.", []),
    ("MR. TULLY: I saw it.\nTHE WITNESS: So did I.", ["MR. TULLY", "THE WITNESS"]),
    ("March 4: The army fled.\nMonday: It came back.", []),
    ("Chapter 3: The army fled.\nII: It came back.", []),
    ("LONDON: The army fled.\nSaudi Arabia: Nothing.", []),
    ("Dr. Smith: I saw it.\nPresident Roe: So did I.", []),
    ("Tel: 12 34.\nPhoto: Jane Roe.\nSource: Reuters", []),
    ("Blackout: What we know\n\nThe power failed.", []),
    ("Blackout: It lasts.\n\nThe blackout began at noon.", []),
    ("At 19:05 it began: They fled.\n19:05: They fled.", []),
    ("He said: Go.\nThe result: they fled.", []),
    ("Reuters:\nThe army fled.\nReuters:The army fled.", []),
    ("It began. Reuters: The army fled.", []),
    ("One Two Three Four Five Six: It began.", []),
]


@pytest.mark.parametrize(("text", "names"), PREFIXES, ids=[text[:24] for text, _ in PREFIXES])
def test_prefixes(text: str, names: list[str]) -> None:
    assert [prefix.name for prefix in find_prefixes(text)] == names


def test_a_prefix_covers_colon_and_spaces() -> None:
    (prefix,) = find_prefixes("It began.\nReuters:  They fled.")
    assert (prefix.span.start, prefix.span.end, prefix.speaker) == (10, 20, False)


def test_names_that_take_turns_are_speakers() -> None:
    text = "PRESENTER: What do you see?\nROE: Graves.\nPRESENTER: And the water?\nROE: None.\n"
    assert [(prefix.name, prefix.speaker) for prefix in find_prefixes(text)] == [("PRESENTER", True), ("ROE", True)] * 2
    assert from_text(text, path="radio-one.txt").outlet == "Radio One"


@given(st.text(st.sampled_from("AaB:. \n\t-'&3é"), max_size=200))
def test_prefixes_stand_where_they_say(text: str) -> None:
    for span, name, _ in find_prefixes(text):
        assert span.of(text).rstrip(" \t") == f"{name}:"
        assert not text[text.rfind("\n", 0, span.start) + 1 : span.start].strip()


OUTLETS = [
    ("The dam broke.\n\n© 2024 The Times", "The Times", "credit"),
    ("The dam broke.\n\nCopyright 2024 Harbour Times. All rights reserved.", "Harbour Times", "credit"),
    ("(c) Harbour Times 2024\nThe dam broke.", "Harbour Times", "credit"),
    ("The dam broke.\n\nPublished by Harbour Times.", "Harbour Times", "credit"),
    ("The dam broke.\n\n(First published in the Osh Herald)", "the Osh Herald", "credit"),
    ("The dam broke.\nSource: Reuters", "Reuters", "credit"),
    ("Reuters: The dam broke.", "Reuters", "prefix"),
    ("Reuters: The dam broke.\nMore.\nReuters: It was old.", "Reuters", "prefix"),
    ("The Times: The dam broke.\n© Times", "The Times", "credit"),
    ("AMMAN, March 4 (Meridian) - The dam broke.", "Some File", "file name"),
    ("The dam broke.\nSource: the man who sold it to us in March", "Some File", "file name"),
    ("The dam broke. It was published by mistake.", "Some File", "file name"),
]


@pytest.mark.parametrize(("text", "outlet", "basis"), OUTLETS)
def test_the_outlet_by_the_words_of_the_text(text: str, outlet: str, basis: str) -> None:
    report = from_text(text, path="some-file.txt")
    assert (report.outlet, report.outlet_basis, report.outlet_candidates) == (outlet, basis, ())


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("Al-Arabiya: They fled.\nMore.\nNEWSRAEL: Many blame them.", ("Al-Arabiya", "NEWSRAEL")),
        ("Reuters: They fled.\n\n© 2024 The Times", ("Reuters", "The Times")),
    ],
)
def test_outlets_that_compete(tmp_path: Path, text: str, candidates: tuple[str, ...]) -> None:
    (tmp_path / "a.txt").write_text(text)
    reading = read(tmp_path)
    (report,) = reading.reports
    assert (report.outlet, report.outlet_basis, report.outlet_candidates) == (None, None, candidates)
    assert all(name in reading.notes[0].message for name in (*candidates, "front matter", "reports.csv"))


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ("harbour-times", "Harbour Times"),
        ("times_of_india", "Times of India"),
        ("harbour-times-2024-12-08", "Harbour Times"),
        ("BBC world", "BBC World"),
        ("afp", "AFP"),
        ("003_402aa049c7691b5d", "003_402aa049c7691b5d"),
        ("12", "12"),
        ("2024-12-08", "2024-12-08"),
        ("decade", "Decade"),
        ("---", "---"),
    ],
)
def test_file_names(stem: str, name: str) -> None:
    assert from_file_name(stem) == (name, "file name", ())


def manifest(folder: Path, text: str) -> None:
    (folder / "reports.csv").write_bytes(text.encode())
    for name in ("a", "b"):
        (folder / f"{name}.txt").write_text(f"The dam broke in {name}.")


@pytest.mark.parametrize(
    "text",
    [
        "path,outlet,published\na.txt,Harbour Times,2026-03-04\n",
        "\ufeffPath;Outlet;Published\r\na.txt;Harbour Times;2026-03-04\r\n",
        'outlet\tpath\tpublished\n"Harbour Times"\t./a.txt\t2026-03-04\tmore\n\n',
    ],
)
def test_a_manifest_fills_in(tmp_path: Path, text: str) -> None:
    manifest(tmp_path, text)
    for given_paths in ([tmp_path], [tmp_path / "a.txt", tmp_path / "b.txt"]):
        reading = read(*given_paths)
        first, second = reading.reports
        assert (first.outlet, first.outlet_basis, first.published, first.published_basis) == (
            "Harbour Times",
            "manifest",
            "2026-03-04",
            "manifest",
        )
        assert (second.outlet_basis, second.published) == ("file name", None)
        assert (reading.unread, reading.notes) == ((), ())


def test_a_manifest_alone_brings_the_files_it_lists(tmp_path: Path) -> None:
    manifest(tmp_path, "path,outlet\nb.txt,B\n")
    assert [(report.path, report.outlet) for report in read(tmp_path / "reports.csv").reports] == [("b.txt", "B")]


def test_front_matter_comes_before_the_manifest(tmp_path: Path) -> None:
    manifest(tmp_path, "path,outlet,title\na.txt,Manifest,Title\n")
    (tmp_path / "a.txt").write_text("---\noutlet: Own\n---\nThe dam broke.")
    report = read(tmp_path).reports[0]
    assert (report.outlet, report.outlet_basis, report.title) == ("Own", "front matter", "Title")


def test_faults_of_a_manifest_are_named_by_line(tmp_path: Path) -> None:
    manifest(tmp_path, 'path,outlet,published\na.txt,"A\nB",2026-03-04\nb.txt,B,yesterday\n,C,\nc.txt,C,\na.txt,D,\n')
    reading = read(tmp_path)
    assert [report.outlet for report in reading.reports] == ["A B", "B"]
    assert [(item.path, item.reason.partition(";")[0]) for item in reading.unread] == [
        ("reports.csv:4", 'published: "yesterday" is no ISO 8601 date'),
        ("reports.csv:5", 'path: "" names no file'),
        ("reports.csv:6", 'path: no such file "c.txt"'),
        ("reports.csv:7", 'path: "a.txt" has line 2 already, which counts'),
    ]


@pytest.mark.parametrize("text", ["", "outlet\nA\n", "a\0b"])
def test_a_manifest_that_is_none(tmp_path: Path, text: str) -> None:
    manifest(tmp_path, text)
    reading = read(tmp_path)
    assert len(reading.reports) == 2
    assert [item.path for item in reading.unread] == ["reports.csv"]


PAGE = """<!DOCTYPE html><html lang="en"><head>{charset}<title>Dam breaks | Harbour Times</title>
<meta property="og:site_name" content="Harbour Times"><meta property="og:title" content="Dam breaks">
<meta property="article:published_time" content="2026-03-04T10:00:00+03:00"><meta name="author" content="Jane Roe">
<link rel="canonical" href="https://harbour.example/dam"></head><body><nav><a href="/">Home</a> <a href="/s">Sport</a></nav>
<article><h1>Dam breaks</h1><p>The dam above the town collapsed on Tuesday night, officials said – the café is gone.</p>
<p>Twelve people were killed on March 1, 2020, the mayor said, and many more are missing in the valley below it.</p></article>
<footer>All the rest of the page</footer></body></html>"""


@pytest.mark.parametrize(("charset", "encoding"), [("", "utf-8"), ('<meta charset="windows-1252">', "cp1252")])
def test_a_web_page(tmp_path: Path, charset: str, encoding: str) -> None:
    (tmp_path / "a.html").write_bytes(PAGE.format(charset=charset).encode(encoding))
    reading = read(tmp_path)
    (report,) = reading.reports
    assert (report.outlet, report.outlet_basis, report.title, report.author) == (
        "Harbour Times",
        "page",
        "Dam breaks",
        "Jane Roe",
    )
    assert (report.published, report.published_basis, report.url) == (
        "2026-03-04T10:00:00+03:00",
        "page",
        "https://harbour.example/dam",
    )
    assert report.text is not None
    assert report.text.split("\n\n")[-2:][0].endswith("the café is gone.")
    assert "rest of the page" not in report.text
    assert reading.notes == ()


def test_a_page_without_a_stated_date_has_none(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE.format(charset="").replace("2026-03-04T10:00:00+03:00", ""))
    (report,) = read(tmp_path).reports
    assert (report.published, report.published_basis) == (None, None)


@pytest.mark.parametrize("name", ["outlet_names", "prefix_labels", "prefix_places", "prefix_titles", "language_english"])
def test_word_lists_are_sorted_unique_and_lower_case(name: str) -> None:
    import rashomon  # noqa: PLC0415

    lines = (Path(rashomon.__file__).parent / "data" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    entries = [line for line in lines if line and not line.startswith("#")]
    assert entries == sorted(set(entries)) == [entry.lower().strip() for entry in entries]
    assert words(name) == set(entries)


MEDIA = [
    "The New York Times",
    "Times of India",
    "Daily Nation",
    "Radio Deewa",
    "BBC News Arabic",
    "Syrian Arab News Agency",
    "Chicago Sun-Times",
]
MEDIA += ["Jewish Telegraphic Agency", "Rift Review", "Channel 4", "Steppe Digest", "BBC World Service News", "Lorn Post"]
OTHERS = ["Environmental Protection Agency", "National Weather Service", "World Bank", "World Health Organization", "Standard Chartered"]
OTHERS += [
    "Internal Revenue Service",
    "Press Council",
    "Post Office",
    "Star Alliance",
    "Sun Microsystems",
    "Central Intelligence Agency",
    "Amal",
]


@pytest.mark.parametrize(("name", "medium"), [(n, True) for n in MEDIA] + [(n, False) for n in OTHERS])
def test_names_of_media(name: str, medium: bool) -> None:
    assert names_medium(name.split()) is medium
