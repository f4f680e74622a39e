"""Front matter, line breaks and encodings: the stored text is what follows the block, and nothing else is changed."""

import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from rashomon.read import from_text, read
from rashomon.read.encoding import decode
from rashomon.read.front_matter import split
from rashomon.read.source import UnreadableError
from rashomon.read.text import read_markdown, read_text

HEAD = "---\noutlet: Harbour Times\ntitle: 'Dam: the day after'\n---\n\n"
UNICODE = st.text(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("\r\n\u0301\u200f\u2028\ufeff\U0001f30a-:#é")))


def normalised(text: str) -> str:
    return re.sub("\r\n?", "\n", text)


@given(UNICODE)
@example("\r\n\r\r\n")
@example("a\u0301\r\u05e9\u05dc\U0001f468\u200d\U0001f469\u200d\U0001f467")
def test_a_text_is_stored_as_it_stands(text: str) -> None:
    assert from_text(text, outlet="A", language="en").text == normalised(text)


@given(UNICODE.filter(lambda text: not re.match(r"\A---[ \t]*[\r\n]", text)))
def test_a_text_without_front_matter_keeps_every_character(text: str) -> None:
    assert read_text(text).text == normalised(text)


@given(UNICODE)
@example("---\nNote: a rule follows\n---\nand more")
@example("---\n---\n")
def test_front_matter_never_eats_the_body(body: str) -> None:
    content = read_text(HEAD + body)
    assert content.text == normalised(body).lstrip("\n")
    assert content.given["outlet"].value == "Harbour Times"


@given(UNICODE)
@settings(max_examples=50)
def test_bytes_and_line_breaks_do_not_matter_to_the_text(body: str) -> None:
    text = normalised(HEAD + "Text. " + body)
    plain = read_text(decode(text.encode())[0]) if not re.search("[\x00-\x08\x0e-\x1a\x1c-\x1f]", text) else read_text(text)
    assert read_text(text.replace("\n", "\r\n")).text == plain.text == read_text(text.replace("\n", "\r")).text


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("---\noutlet: A\n---\nBody.", "Body."),
        ("---\noutlet: A\n---\n\n\nBody.\n", "Body.\n"),
        ("---  \noutlet: A\n--- \n  Body.", "  Body."),
        ("---\n\n---\nBody.", "Body."),
        ("---\n# nothing yet\n---\nBody.", "Body."),
        ("---\nmood: calm\n---\nBody.", "Body."),
        ("---\nOutlet: A\ntags:\n  - b\n---\nBody.\n---\nMore.", "Body.\n---\nMore."),
        ("---\nThe dam broke.\n---\nBody.", "---\nThe dam broke.\n---\nBody."),
        ("---\nBody.", "---\nBody."),
        ("\n---\noutlet: A\n---\nBody.", "\n---\noutlet: A\n---\nBody."),
        ("----\noutlet: A\n----\nBody.", "----\noutlet: A\n----\nBody."),
    ],
)
def test_where_the_body_begins(text: str, body: str) -> None:
    assert text[split(text).body :] == body


@pytest.mark.parametrize(
    ("block", "fields", "said"),
    [
        ('outlet: "A: B"', {"outlet": "A: B"}, []),
        ("outlet: No\ntitle: 1984\npublished: 2024-12-08", {"outlet": "No", "title": "1984", "published": "2024-12-08"}, []),
        ("author: [Ann, Bob]", {"author": "Ann, Bob"}, []),
        ("title: Dam: the day after\noutlet: A", {"title": "Dam: the day after", "outlet": "A"}, [2]),
        ('outlet: A\ntitle: "open', {"outlet": "A", "title": "open"}, [3]),
        ("outlet:\n\ttab: x\ntitle: T", {"title": "T"}, [3]),
        ("outlet: {a: b}\ntitle: T", {"title": "T"}, [2]),
        ("outlet:\ntitle: ''", {}, []),
        ("title: >\n  Dam\n  breaks", {"title": "Dam breaks"}, []),
        ("a: &a [x, x]\noutlet: *a", {"outlet": "x, x"}, []),
        ("outlet: " + "[" * 3000, {"outlet": "[" * 3000}, [2]),
    ],
)
def test_fields(block: str, fields: dict[str, str], said: list[int]) -> None:
    head = split(f"---\n{block}\n---\nBody.")
    assert {key: given.value for key, given in head.fields.items()} == fields
    assert [remark.line for remark in head.remarks] == said


def test_a_block_without_an_end_is_text_and_said(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("---\noutlet: A\nThe dam broke.\n")
    reading = read(tmp_path / "a.txt")
    assert reading.reports[0].text == "---\noutlet: A\nThe dam broke.\n"
    assert [(item.path, item.reason) for item in reading.unread] == [
        ("a.txt:1", "front matter without a closing --- line; it was read as text")
    ]


def test_faults_in_front_matter_are_named_with_their_lines(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("---\noutlet: A\npublished: yesterday\nlanguage: a tongue\n---\nThe dam broke.\n")
    reading = read(tmp_path / "a.txt")
    assert (reading.reports[0].published, reading.reports[0].published_basis, reading.reports[0].language) == (None, None, "en")
    assert [(item.path, item.reason.partition(";")[0]) for item in reading.unread] == [
        ("a.txt:3", 'published: "yesterday" is no ISO 8601 date'),
        ("a.txt:4", 'language: "a tongue" is no language tag'),
    ]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("2024-12-08", "2024-12-08"),
        ("2024-12-08T10:30:00+02:00", "2024-12-08T10:30:00+02:00"),
        ("2024-12-08T10:30Z", "2024-12-08T10:30Z"),
        ("2024-12-08 10:30", "2024-12-08T10:30:00"),
        ("20241208", "2024-12-08"),
        ("1863-07-03", "1863-07-03"),
        ("2024-12", None),
        ("2024-02-30", None),
        ("8 December 2024", None),
        ("2024-12-08T25:00", None),
    ],
)
def test_dates(tmp_path: Path, given: str, kept: str | None) -> None:
    (tmp_path / "a.txt").write_text(f"---\npublished: {given}\n---\nThe dam broke.\n")
    assert read(tmp_path).reports[0].published == kept


def test_a_markdown_heading_is_the_title_and_stays() -> None:
    content = read_markdown("# Dam breaks #\n\nIt **broke**.\n")
    assert content.text == "# Dam breaks #\n\nIt **broke**.\n"
    assert content.found["title"].value == "Dam breaks"


RUSSIAN = "Плотина над городом рухнула во вторник ночью, сообщили власти. Погибли двенадцать человек, сказал мэр города.\n" * 4
CZECH = "Přehrada nad městem se v úterý zřítila a starosta řekl, že byla stará. Dvanáct lidí zahynulo.\n" * 4
CHINESE = "大坝在星期二晚上倒塌了，官员说。十二人死亡，市长说大坝很旧。\n" * 4
FRENCH = "The café’s owner said that the dam had collapsed on Tuesday night, and nobody had warned the people who lived under it.\n"


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        (FRENCH.encode(), FRENCH, "utf-8"),
        (b"\xef\xbb\xbf" + FRENCH.encode(), FRENCH, "utf-8"),
        (FRENCH.encode("cp1252"), FRENCH, "cp1252"),
        (FRENCH.replace("’", "'").encode("latin-1"), FRENCH.replace("’", "'"), "cp1252"),
        (RUSSIAN.encode("cp1251"), RUSSIAN, "cp1251"),
        (RUSSIAN.encode("koi8-r"), RUSSIAN, "koi8_r"),
        (CZECH.encode("cp1250"), CZECH, "cp1250"),
        (CHINESE.encode("gb18030"), CHINESE, "gb18030"),
        (b"\xff\xfe" + RUSSIAN.encode("utf-16-le"), RUSSIAN, "utf-16-le"),
        (b"\xfe\xff" + RUSSIAN.encode("utf-16-be"), RUSSIAN, "utf-16-be"),
        (FRENCH.encode("utf-16-le"), FRENCH, "utf-16-le"),
        (FRENCH.encode("utf-16-be"), FRENCH, "utf-16-be"),
        (b"\xff\xfe\0\0" + FRENCH.encode("utf-32-le"), FRENCH, "utf-32-le"),
    ],
)
def test_encodings(data: bytes, text: str, encoding: str) -> None:
    assert decode(data) == (text, encoding)


@pytest.mark.parametrize(
    "data",
    [
        b"abc \xc3\x28 caf\x81\x8d\x8f \x90 def " * 3,
        b"\x80\x81\x82\x83\xfe\xff" * 5,
        bytes(range(128, 256)),
        b"The \xff\xfe\x81 dam \x8d\x90",
    ],
)
def test_bytes_that_no_encoding_makes_sense_of_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError, match="save it again as UTF-8"):
        decode(data)


def test_an_encoding_that_is_detected_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(RUSSIAN.encode("cp1251"))
    reading = read(tmp_path)
    assert reading.reports[0].language == "ru"
    assert [note.message for note in reading.notes] == ["not UTF-8; read as cp1251; save it as UTF-8 if letters look wrong"]


@given(st.binary(max_size=400))
def test_any_bytes_are_a_text_or_refused_with_a_reason(data: bytes) -> None:
    reason = ""
    try:
        text, _ = decode(data)
    except UnreadableError as error:
        text, reason = "", str(error)
    assert bool(reason) or text.encode() is not None
    assert "\n" not in reason
