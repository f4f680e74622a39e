"""Sentence boundaries, set by form before the parser runs: it then never cuts at an abbreviation, a quotation mark or a colon."""

import re
from typing import Any

from ..lexicon import words

TERMINAL = frozenset({".", "!", "?", "…", "...", "?!", "!!", "。", "！", "？"})
CLOSERS = frozenset({'"', "'", "”", "’", "»", ")", "]", "''"})
STRAIGHT = frozenset({'"'})  # what every typographic mark is parsed as
OLD_MONEY = re.compile(r"\d{1,2}s\d{1,2}d", re.ASCII)  # "10s. 6d.", shillings and pence
OPENERS = frozenset({'"', "'", "“", "‘", "«", "(", "[", "``"})


def mark_sentences(doc: Any) -> Any:
    """A spaCy component: sets `is_sent_start` of every token of a `spacy.tokens.Doc`, true or false, and returns the doc."""
    texts = [token.text for token in doc]
    for i in range(1, len(texts)):
        doc[i].is_sent_start = _starts(texts, i)
    return doc


def _starts(texts: list[str], i: int) -> bool:
    word = texts[i]
    if not (word[0].isupper() or word[0].isdigit() or word in OPENERS):
        return False
    if word in STRAIGHT and texts[:i].count(word) % 2:
        return False  # the second of two straight marks closes
    before = i - 1
    while before > 0 and (texts[before] in CLOSERS or texts[before].isspace()):
        before -= 1
    if before == i - 1 and word in CLOSERS and word not in OPENERS:
        return False
    if word in OPENERS and word in CLOSERS and before == i - 1 and i + 1 < len(texts) and not texts[i + 1][0].isupper():
        return False  # a straight mark behind a stop closes what it opened
    return _ends(texts, before, i)


def _ends(texts: list[str], at: int, i: int) -> bool:
    """Does the token `at` end a sentence?"""
    last = texts[at]
    if last in TERMINAL:
        return not (last == "." and at > 0 and _abbreviation(texts[at - 1], texts[i]))
    # the tokenizer keeps the stop of what it takes for an abbreviation: "3 p.m. He ..."
    return last.endswith(("p.m.", "a.m.", "P.M.", "A.M.")) and texts[i][0].isupper() and not texts[i][0].isdigit()


def _abbreviation(word: str, following: str) -> bool:
    if len(word) == 1 and word.isupper() and word != "I":  # an initial
        return True
    if word.lower() in {"no", "nos"} and following[0].isdigit():
        return True
    return word.lower() in words("abbreviations") or OLD_MONEY.fullmatch(word + following) is not None
