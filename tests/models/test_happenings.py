"""The encoder of happenings: windows, vectors, and scores that hang on nothing beside them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.models.happenings import network, windows_of

TEXT = "At least 12 people died when a boiler burst at the mill. The toll has climbed to 19, officials said.\n\nThe owner denied it."


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("ab é.,!?\n“9"), max_size=400), st.integers(4, 40))
def test_windows_hold_every_word_once(text: str, room: int) -> None:
    windows = windows_of(text, network().pieces, room)
    words = [text[a:b] for w in windows for a, b in zip(w.starts, w.ends, strict=True)]
    assert "".join(words) == "".join(text.split())
    assert all(len(w.numbers) <= room + 2 for w in windows)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("one two three.\n\nfour five. six seven eight nine", [".", "nine"]),
        ("one two three four five. six seven eight nine ten", [".", "ten"]),
        ("one two three four five six seven eight nine ten", ["eight", "ten"]),
    ],
    ids=["before a paragraph", "after a sentence", "anywhere"],
)
def test_windows_are_cut_at_seams(text: str, ends: list[str]) -> None:
    windows = windows_of(text, network().pieces, 8)
    assert [text[w.starts[-1] : w.ends[-1]] for w in windows] == ends


def test_pieces_of_a_trigger_are_those_of_all_its_words() -> None:
    (window,) = windows_of("He gave way, then.", network().pieces)
    assert window.pieces_of(3, 11) == (2, 4)
    assert window.pieces_of(30, 40) is None


def test_a_vector_hangs_on_no_other_trigger() -> None:
    spans = [(TEXT.index(word), TEXT.index(word) + len(word)) for word in ("died", "burst", "climbed", "denied")]
    together = network().vectors(TEXT, spans)
    alone = np.concatenate([network().vectors(TEXT, [span]) for span in spans])
    assert (together == alone).all()


def test_a_trigger_outside_the_text_has_no_vector() -> None:
    assert not network().vectors(TEXT, [(900, 904)]).any()
    assert network().vectors(TEXT, []).shape == (0, sum(network().scorer.sizes))


def test_a_score_hangs_on_no_other_pair_and_on_no_order() -> None:
    rows = np.random.default_rng(1).integers(-127, 128, (40, sum(network().scorer.sizes))).astype(np.float32)
    i, j = np.triu_indices(40, 1)
    together = network().scorer.log_odds(rows, i, j)
    assert (together == network().scorer.log_odds(rows, j, i)).all()
    assert all(network().scorer.log_odds(rows, i[n : n + 1], j[n : n + 1])[0] == together[n] for n in range(0, len(i), 37))
