"""Names made comparable: without case, diacritics, hyphens, apostrophes and stops, with "St." and the like written out."""

import re
import unicodedata
from functools import lru_cache

# Letters that no decomposition takes apart; apostrophes and their kin (hamza, ain, soft signs) say nothing in English spelling.
_LETTERS = str.maketrans(
    {
        **dict.fromkeys("'’‘`´ʻʼʽʾʿˈʹʺ′\"“”.·ʔʕـ\u200c\u200d\u200e\u200f", ""),
        **dict.fromkeys("-‐‑‒–—_/,;:()[]\xa0", " "),
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "ı": "i",
        "ħ": "h",
        "ŋ": "ng",
        "ə": "a",
        "ŧ": "t",
        "ɓ": "b",
        "ɗ": "d",
        "ƙ": "k",
        "&": " and ",
    }
)
_WRITTEN_OUT = {"st": "saint", "ste": "sainte", "mt": "mount", "mtn": "mountain", "ft": "fort", "pt": "point"}
_MARKS = re.compile(r"[\u0300-\u036f\u064b-\u065f\u0670\u0591-\u05c7]+")


@lru_cache(maxsize=65536)
def fold_toponym(name: str) -> str:
    """The form under which a name is kept and looked up: "St.-Jean d'Angély" -> "saint jean dangely"; may be empty."""
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))).casefold()  # "㎩" makes capitals
    words = unicodedata.normalize("NFC", plain).translate(_LETTERS).split()
    return " ".join(_WRITTEN_OUT.get(word, word) for word in words)
