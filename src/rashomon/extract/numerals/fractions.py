"""Words that may be a part or something else: "a third" (of a whole, or the third one), "a quarter" (or three months), "half"."""

from collections.abc import Sequence

from ...parse.doc import Token

ROW = 15  # tokens back from "a third" to the first or the two before it


def is_quarter_of_year(tokens: Sequence[Token], k: int) -> bool:
    """ "in a quarter that saw a loss": the time, no part."""
    if tokens[k].lower != "quarter" or (k + 1 < len(tokens) and tokens[k + 1].lower == "of"):
        return False
    return k > 1 and tokens[k - 2].lower in ("in", "during", "over", "for", "per", "each", "every", "within", "such", "after")


def is_next_in_row(tokens: Sequence[Token], k: int) -> bool:
    """ "two died and a third was hurt", "her second marriage failed, as did a third": the next one of a row, no part."""
    row = [t for t in tokens[max(0, k - ROW) : k - 1] if t.sentence == tokens[k].sentence]
    return tokens[k].lower not in ("half", "quarter", "hundredth") and any(
        t.lower in ("one", "two", "first", "second", "another", "both") for t in row
    )


def is_part(tokens: Sequence[Token], k: int) -> bool:
    """A part, not an ordinal: "a third voted", not "a third man"."""
    return tokens[k + 1].pos in ("PUNCT", "VERB", "AUX", "ADP", "CCONJ") or (
        tokens[k].tag == "NN" and tokens[k].dep not in ("amod", "compound")
    )


def is_possessed_name(tokens: Sequence[Token], k: int) -> bool:
    """ "about half Control Data's value": a name's possession."""
    return k < len(tokens) and tokens[k].pos == "PROPN" and any(t.tag == "POS" for t in tokens[k + 1 : k + 4])
