"""The language of a report: cheaply where English function words settle it, by langid's model where they do not.

The model is that of Lui and Baldwin, "langid.py: An Off-the-shelf Language Identification Tool" (ACL
2012), as py3langid ships it.
"""

import re
import threading
from collections.abc import Callable

from ..lexicon import words

SAMPLE = 20_000  # characters looked at
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
ENGLISH_SHARE = 0.22  # of the tokens are function words; English prose has 0.35 to 0.5, other languages under 0.12
SHORT = 12  # tokens; the model knows nothing of so few
TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8})*")
NAMES = {"english": "en", "eng": "en"}
NO_LANGUAGE = ("und", "zxx", "mis", "mul")  # codes of ISO 639-2 for what cannot be told
_lock = threading.Lock()


def detect(text: str) -> str | None:
    """The ISO 639 code of the language; None where there is too little to tell."""
    tokens = [token.lower() for token in WORD.findall(text[:SAMPLE])]
    if not tokens:
        return None
    functional = words("language_english")
    share = sum(token in functional for token in tokens) / len(tokens)
    if share >= ENGLISH_SHARE:
        return "en"
    if len(tokens) < SHORT and text.isascii():
        return "en" if share > 0 else None
    return _by_model(text[:SAMPLE])


def tag(value: str) -> str | None:
    """The primary subtag of a language tag (BCP 47: "en-GB" gives "en"), lower case; None where it is none."""
    value = value.strip()
    if name := NAMES.get(value.lower()):
        return name
    match = TAG.fullmatch(value)
    return match[1].lower() if match else None


def _by_model(text: str) -> str | None:
    with _lock:
        from py3langid import langid  # noqa: PLC0415  (loads a model for 0.7 s: only a text that is not plainly English pays for it)

        classify: Callable[[str], tuple[str, float]] = langid.classify
        code = classify(text)[0]
    return code if code not in NO_LANGUAGE else None
