"""The tagger: what it sees in plain news, and that nothing but the report itself decides it."""

import pytest
from docs import doc

from rashomon.extract.attribution.tagger import (
    DEPENDENCIES,
    FEATURES,
    SIZES,
    TAGS,
    features,
    tagged,
)
from rashomon.models.decoding import Tagged
from rashomon.models.pieces import Pieces
from rashomon.parse.doc import Doc

NEWS = (
    "The ministry said on Tuesday that 12 people had died in the flood.\n\n"
    "According to Mr. Haddad, the dam was “in a poor state”.\n\n"
    "A spokeswoman for the company denied it. “We checked the dam in May,” she told reporters."
)


def told(parsed: Doc, found: tuple[Tagged, ...]) -> list[tuple[str, str, str]]:
    """Source, cue and content of each attribution, in words."""
    return [tuple(" ".join(parsed.tokens[i].text for i in part) for part in relation) for relation in found]  # type: ignore[misc]


def test_who_says_what() -> None:
    parsed = doc(NEWS)
    found = told(parsed, tagged(parsed))
    assert ("The ministry", "said") in [(source, cue) for source, cue, _ in found]
    first = next(content for source, _, content in found if source == "The ministry")
    assert "12 people had died in the flood" in first
    second = next(content for source, _, content in found if "Haddad" in source)
    assert "the dam was" in second
    assert "poor state" in second


def test_a_report_is_tagged_alike_whatever_was_read_before() -> None:
    parsed = doc(NEWS)
    alone = tagged(parsed)
    tagged(doc("Nothing was said of it. " * 40))
    assert tagged(parsed) == alone


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?",
        "“" * 300,
        "a" * 5_000,
        "said " * 600,
        "Он сказал, что мост упал. 他说桥塌了。",
        "He said \u0301\u0302\u200d\ufeff.",
        "“We saw it, and it never ends " * 90,
    ],
    ids=["nothing", "a mark", "open marks", "one word", "one cue", "other scripts", "marks without letters", "quotes that never close"],
)
def test_bad_text_gives_no_trouble(text: str) -> None:
    parsed = doc(text)
    found = tagged(parsed)
    assert all(0 <= i < len(parsed.tokens) for relation in found for part in relation for i in part)


def test_features_stay_within_their_sizes() -> None:
    parsed = doc(NEWS)
    table, heads = features(parsed, 0, len(parsed.tokens))
    assert len(SIZES) == len(FEATURES)
    assert all(0 <= value < size for row in table for value, size in zip(row, SIZES, strict=True))
    assert all(0 <= head < len(parsed.tokens) for head in heads)
    assert {t.dep for t in parsed.tokens} <= set(DEPENDENCIES)
    assert {t.tag for t in parsed.tokens} <= {*TAGS, "_SP"}


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("dam", ("dam",)),
        ("Dam", ("dam",)),
        ("dams", ("dam", "##s")),
        ("d'am", ("[UNK]", "'", "[UNK]")),
        ("“", ('"',)),
        ("Dàm", ("dam",)),
        ("", ("[UNK]",)),
    ],
)
def test_pieces(word: str, expected: tuple[str, ...]) -> None:
    vocabulary = ["[UNK]", "[CLS]", "[SEP]", "dam", "##s", "'", '"']
    assert tuple(vocabulary[n] for n in Pieces(vocabulary).of(word)) == expected
