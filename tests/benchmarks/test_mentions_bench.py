"""The bench of mentions: how annotated mentions are matched with ours."""

import pytest
from ecb_participants import Document, Gold, Own
from mentions import matched, measure

from rashomon.records.draft import Extraction
from rashomon.records.span import Span

TEXT = "Ann Fox's mother wept. She left."


def _own(text: str, head: str, referent: int) -> Own:
    start, at = TEXT.index(text), TEXT.index(head)
    return Own(Span(at, at + len(head)), Span(start, start + len(text)), text, "person", referent, True)


def _document() -> Document:
    gold = [
        Gold((Span(0, 3), Span(4, 7)), "Ann Fox", "fox"),
        Gold((Span(10, 16),), "mother", "mother"),
        Gold((Span(23, 26),), "She", "mother"),
    ]
    own = [_own("Ann Fox's mother", "mother", 0), _own("Ann Fox", "Fox", 1), _own("She", "She", 0)]
    return Document("1_1ecb", 1, gold, own, Extraction(None, (), (), ()))  # type: ignore[arg-type]


def test_a_mention_is_the_annotated_one_in_which_its_head_lies() -> None:
    assert matched(_document()) == {0: 1, 1: 0, 2: 2}


def test_pronoun_linked_right_beats_exact_match(monkeypatch: pytest.MonkeyPatch) -> None:
    class Fixed:
        def __init__(self, extractions: object) -> None: ...

        def id_of(self, report: int, referent: int) -> str:
            return str(referent)

    monkeypatch.setattr("mentions.Entities", Fixed)
    found = measure([_document()])
    assert found["mentions, end to end"]["mentions"].f1 == 1
    for row in ("within, annotated", "across, annotated", "within, end to end"):
        assert found[f"{row}, rashomon"]["b3"].f1 == 1
        assert found[f"{row}, rashomon"]["lea"].f1 == 1
        assert found[f"{row}, exact match"]["b3"].recall == pytest.approx(2 / 3)
