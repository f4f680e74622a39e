"""The bench of mentions: B-cubed and LEA on worked examples, and how annotated mentions are matched with ours."""

import pytest
from coreference_scores import b_cubed, clusters_of, lea
from docs import rows
from ecb_participants import Document, Gold, Own
from mentions import matched, measure

from rashomon.records.draft import Extraction
from rashomon.records.span import Span

# Key, response, recall, precision. The first is the example of Moosavi and Strube (2016), section 4; the others are their reference
# scorer's published cases, among them the examples of Bagga and Baldwin (1998) and Vilain et al. (1995). A letter is a mention.
LEA = [
    ("the paper's example", "abc defg", "ab cd fgh", (3 * 1 / 3 + 4 * 1 / 6) / 7, (2 + 0 + 3 / 3) / 7),
    ("perfect", "a bc def", "a bc def", 1, 1),
    ("missing mentions", "a bc def", "a de", (1 + 3 * (1 / 3)) / 6, 1),
    ("false alarms", "a bc def", "a bcx defy z", 1, (1 + 3 * (1 / 3) + 4 * (3 / 6)) / 9),
    ("both", "a bc def", "a bcx dy z", (1 + 2 + 0) / 6, (1 + 3 * (1 / 3) + 0 + 0) / 7),
    ("all alone", "a bc def", "a b c d e f", 1 / 6, 1 / 6),
    ("all one", "a bc def", "abcdef", (0 + 2 + 3) / 6, 4 / 15),
    ("alone, not the same mentions", "a bc def", "a x y c d e z", 1 / 6, 1 / 7),
    ("all one, not the same mentions", "a bc def", "axycdez", (3 * (1 / 3)) / 6, 1 / 21),
    ("a wrong link", "ab cde", "bcx de", (0 + 3 / 3) / 5, (0 + 2) / 5),
    ("a small entity merged", "12345 67 89ABC", "12345 6789ABC", 1, (5 + 7 * (11 / 21)) / 12),
    ("two large entities merged", "12345 67 89ABC", "1234589ABC 67", 1, (10 * (20 / 45) + 2) / 12),
    ("split", "ABCD", "AB CD", 4 * (2 / 6) / 4, 1),
    ("merged", "AB CD", "ABCD", 1, (4 * 2 / 6) / 4),
    ("three pieces", "BCDEGHJ", "ABC DEF GHI", 3 / 21, 3 / 9),
    ("one entity, all alone", "abcdef", "a b c d e f", 0, 0),
    ("one entity, some links", "abcdef", "ab cde f", 4 / 15, 5 / 6),
    ("only singletons, merged", "a b c d e f", "abcdef", 0, 0),
    ("only singletons, some merged", "a b c d e f", "ab cde f", 1 / 6, 1 / 6),
]
B_CUBED = [
    ("perfect", "a bc def", "a bc def", 1, 1),
    ("missing mentions", "a bc def", "a de", (7 / 3) / 6, 1),
    ("false alarms", "a bc def", "a bcx defy z", 1, (4 + 7 / 12) / 9),
    ("both", "a bc def", "a bcx dy z", (3 + 1 / 3) / 6, (1 + 4 / 3 + 1 / 2) / 7),
    ("all alone", "a bc def", "a b c d e f", 3 / 6, 1),
    ("all one", "a bc def", "abcdef", 1, (1 / 6 + 2 * 2 / 6 + 3 * 3 / 6) / 6),
    ("a small entity merged", "12345 67 89ABC", "12345 6789ABC", 1, 16 / 21),
    ("two large entities merged", "12345 67 89ABC", "1234589ABC 67", 1, 7 / 12),
    ("nothing said", "abc", "", 0, 0),
]


@pytest.mark.parametrize(("key", "response", "recall", "precision"), rows(LEA))
def test_lea(key: str, response: str, recall: float, precision: float) -> None:
    found = lea([list(c) for c in key.split()], [list(c) for c in response.split()])
    assert (found.recall, found.precision) == (pytest.approx(recall), pytest.approx(precision))


@pytest.mark.parametrize(("key", "response", "recall", "precision"), rows(B_CUBED))
def test_b_cubed(key: str, response: str, recall: float, precision: float) -> None:
    found = b_cubed([list(c) for c in key.split()], [list(c) for c in response.split()])
    assert (found.recall, found.precision) == (pytest.approx(recall), pytest.approx(precision))


def test_clusters_are_the_mentions_of_one_label() -> None:
    assert clusters_of({"a": 1, "b": 2, "c": 1}) == [["a", "c"], ["b"]]


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
