"""Windows hold every token once, in order, and none is larger than the room."""

import pytest
from docs import doc

from rashomon.extract.attribution.windows import windows

TEXTS = {
    "paragraphs": "The dam broke. Twelve people died.\n\nThe ministry said so.\n\nNobody came.",
    "one long sentence": "He said " + ", and then ".join(f"the bridge number {n} fell" for n in range(60)) + ".",
    "one long word": "It was " + "a" * 280 + " indeed.",
    "nothing": "",
}


def size(word: str) -> int:
    return 1 + len(word) // 6


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("room", [1, 8, 20, 250])
def test_windows_hold_all_tokens_once(text: str, room: int) -> None:
    parsed = doc(text)
    found = windows(parsed, size, room)
    assert [i for first, last in found for i in range(first, last)] == list(range(len(parsed.tokens)))
    for first, last in found:
        pieces = sum(size(t.text) for t in parsed.tokens[first:last])
        assert pieces <= room or last == first + 1


def test_a_paragraph_that_fits_is_not_broken() -> None:
    parsed = doc(TEXTS["paragraphs"])
    starts = {s.first for s in parsed.sentences if not s.i or parsed.sentences[s.i - 1].paragraph != s.paragraph}
    assert {first for first, _ in windows(parsed, size, 16)} <= starts


def test_what_fits_is_read_at_once() -> None:
    parsed = doc(TEXTS["paragraphs"])
    assert windows(parsed, size, 250) == [(0, len(parsed.tokens))]
