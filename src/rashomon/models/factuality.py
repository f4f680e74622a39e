"""What each class of words does to the happening it governs, as fitted on annotated text (see CARD_factuality.md)."""

import json
from functools import cache
from importlib.resources import files


@cache
def degrees() -> dict[str, tuple[float, float]]:
    """Class -> its two degrees from -3 to 3: where the word that acts certainly holds, and where it certainly does not."""
    text = (files("rashomon") / "models" / "factuality.json").read_text(encoding="utf-8")
    return {name: (plus, minus) for name, (plus, minus) in json.loads(text)["classes"].items()}
