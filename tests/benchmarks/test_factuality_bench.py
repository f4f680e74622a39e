"""The bench of factuality: how its sets are put together as texts, how targets are read, and its two measures."""

import json
from pathlib import Path

import pytest
from docs import rows
from factuality import WAYS, agreement, files_of, pearson, read_rows
from factuality_set import examples, printed, read_sentences

PRINTED = [
    ("clitics and stops", "He did n't say so , it 's said .", "He didn't say so, it's said."),
    ("quotation marks", "`` Go , '' he said . \" No . \"", '"Go," he said. "No."'),
    ("halved marks", "a move ' ' which ' ' could", 'a move "which" could'),
    ("brackets", "two -LRB- or three -RRB- men", "two (or three) men"),
    ("hyphens", "Miami - based exiles -- not all -- left", "Miami-based exiles -- not all -- left"),
    ("possessive of a plural", "the boys ' return", "the boys' return"),
    ("money", "$ 3 million , 5 %", "$3 million, 5%"),
]


@pytest.mark.parametrize(("tokens", "text"), rows(PRINTED))
def test_printed(tokens: str, text: str) -> None:
    made, spans = printed(tokens.split())
    assert made == text
    assert "".join(span.of(made) for span in spans) == made.replace(" ", "")


SENTENCES = [
    {
        "text": "The army said that it did not flee .",
        "targets": [{"span1": [2, 3], "label": 3.0}, {"span1": [7, 8], "label": -1.5}],
    },
    {"text": "The bridge did n't fall .", "targets": [{"span1": [4, 5], "label": -3.0}]},
]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "UW").mkdir()
    (tmp_path / "UW" / "dev.jsonl").write_text("".join(json.dumps(row) + "\n" for row in SENTENCES), encoding="utf-8")
    return tmp_path


def test_targets_are_words_of_the_text(data: Path) -> None:
    found = [(one.span.of(one.text), one.label) for one in examples(data, "UW", "dev")]
    assert found == [("said", 3.0), ("flee", -1.5), ("fall", -3.0)]


def test_a_line_of_another_layout_is_named(data: Path) -> None:
    path = data / "UW" / "dev.jsonl"
    path.write_text(json.dumps(SENTENCES[0]) + '\n{"text": "The bridge fell ."}\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"dev\.jsonl:2: not a sentence with targets"):
        read_sentences(path)


def test_every_target_is_scored(data: Path) -> None:
    files = files_of(data, "dev")
    assert files == {"UW": data / "UW" / "dev.jsonl"} == {"UW": files_of(data / "UW", "dev")["UW"]}
    found = read_rows(read_sentences(files["UW"]))
    assert [row.label for row in found] == [3.0, -1.5, -3.0]
    assert [row.degree < 0 for row in found] == [False, True, True]
    assert [row.record for row in found] == [3.0, -3.0, -3.0]
    assert [row.near for row in found] == [3.0, -3.0, -3.0]
    assert agreement(found, WAYS["all +3"]).r is None


def test_pearson() -> None:
    assert pearson([1, 2, 3], [2, 4, 6]) == pytest.approx(1)
    assert pearson([1, 2, 3], [3, 2, 1]) == pytest.approx(-1)
    assert pearson([1, 2, 3, 4], [1, 3, 2, 4]) == pytest.approx(0.8)
    assert pearson([1, 1], [1, 2]) is None
    assert pearson([], []) is None
