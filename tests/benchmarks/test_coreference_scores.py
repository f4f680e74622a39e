"""Measures of coreference on worked examples."""

import pytest
from coreference_scores import b_cubed, ceaf_e, clusters_of, conll, lea, muc
from docs import rows

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

MUC = [
    ("the paper's example", "ABCD", "AB CD", 2 / 3, 1),
    ("three pieces", "BCDEGHJ", "ABC DEF GHI", 3 / 6, 3 / 6),
    ("only singletons", "a b c", "a b c", 0, 0),
    ("two large entities merged", "12345 67 89ABC", "1234589ABC 67", 1, 9 / 10),
]
CEAF_E = [
    ("perfect", "a bc def", "a bc def", 1, 1),
    ("split", "abc", "ab c", 4 / 5, 2 / 5),
    ("the best match, not the first", "ab cd", "abcd ab", (1 + 2 / 3) / 2, (1 + 2 / 3) / 2),
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


@pytest.mark.parametrize(("key", "response", "recall", "precision"), rows(MUC))
def test_muc(key: str, response: str, recall: float, precision: float) -> None:
    found = muc([list(c) for c in key.split()], [list(c) for c in response.split()])
    assert (found.recall, found.precision) == (pytest.approx(recall), pytest.approx(precision))


@pytest.mark.parametrize(("key", "response", "recall", "precision"), rows(CEAF_E))
def test_ceaf_e(key: str, response: str, recall: float, precision: float) -> None:
    found = ceaf_e([list(c) for c in key.split()], [list(c) for c in response.split()])
    assert (found.recall, found.precision) == (pytest.approx(recall), pytest.approx(precision))


def test_conll_is_the_mean_of_three() -> None:
    key, response = [list("ABCD")], [list("AB"), list("CD")]
    assert conll(key, response) == pytest.approx((0.8 + 2 / 3 + (2 * (2 / 3) * (1 / 3)) / 1) / 3)


def test_clusters_are_the_mentions_of_one_label() -> None:
    assert clusters_of({"a": 1, "b": 2, "c": 1}) == [["a", "c"], ["b"]]
