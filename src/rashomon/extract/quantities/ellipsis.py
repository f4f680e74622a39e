"""What a figure leaves to the words around it: the noun or the whole that it shares with another figure, or with a "number of".

"178 punches to just 30", "29 percent and 8 percent of the vote", "the number of injured stands at 387".
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from ...parse.doc import Token
from . import conversions, ranges
from .context import quantity_words
from .counted_nouns import noun_lemma
from .what_is_counted import Figure

MAX_GAP = 4  # tokens between a counted noun and the second count of it
MAX_ROW_GAP = 8  # tokens between two counts in a row
JOINTS = frozenset({"and", "or", ",", "to", "&"})


class Shared(NamedTuple):
    """What is counted and the whole's words, each None where the figure shares none."""

    unit: str | None = None
    of: str | None = None


def find_shared(tokens: Sequence[Token], figures: Sequence[Figure]) -> list[Shared]:
    """For each figure of a sentence, in their order, what it shares."""
    found = [Shared(_tally(tokens, figure)) for figure in figures]
    said: Figure | None = None  # the last figure that names what it counts
    for n, (a, b) in enumerate(pairwise(figures)):
        said = a if a.quantity.unit else said
        if found[n + 1].unit is None and (_same_thing(tokens, a, b) or (said and _gapped(tokens, said, a, b))):
            found[n + 1] = Shared((said or a).quantity.unit)
    of: str | None = None
    for n in range(len(figures) - 2, -1, -1):
        of = figures[n + 1].quantity.of or of
        of = of if _coordinated(tokens, figures[n], figures[n + 1]) else None
        found[n] = found[n]._replace(of=of)
    return found


def _bare(figure: Figure) -> bool:
    return figure.quantity.unit is None and figure.quantity.of is None and not figure.quantity.conventional


def _same_thing(tokens: Sequence[Token], a: Figure, b: Figure) -> bool:
    """ "178 punches to just 30", "88 votes against 40": nothing but such a link behind the noun of the first."""
    unit = a.quantity.unit
    if not _bare(b) or unit is None or a.counted is None or a.counted < a.last or conversions.dimension(unit) != "count":
        return False
    if ranges.is_changed(tokens, a.first):  # "rose 14 seats to 47"
        return False
    between = [t.lower for t in tokens[a.counted + 1 : b.first]]
    return (
        0 < len(between) <= MAX_GAP
        and between[0] in quantity_words("shared", "opening")
        and quantity_words("shared", "links").issuperset(between)
    )


def _gapped(tokens: Sequence[Token], said: Figure, a: Figure, b: Figure) -> bool:
    """ "42 votes for Trump, 18 for Cruz and 16 for Rubio": counts before one preposition, in a row."""
    if not _bare(b) or said.counted is None or said.counted < said.last or b.last >= len(tokens):
        return False
    link, last = tokens[said.counted + 1], tokens[b.last]
    if link.pos != "ADP" or link.lower != last.lower or link.sentence != last.sentence or tokens[b.first - 1].lower not in JOINTS:
        return False
    between = tokens[max(a.last, (a.counted or 0) + 1) : b.first]
    return len(between) <= MAX_ROW_GAP and not any(t.pos in ("VERB", "AUX") for t in between)


def _coordinated(tokens: Sequence[Token], a: Figure, b: Figure) -> bool:
    """Two shares joined by "and": the whole of the second is the first's."""
    if a.quantity.unit not in ("percent", "share") or a.quantity.unit != b.quantity.unit or a.quantity.of is not None:
        return False
    behind = a.last if a.counted is None else max(a.last, a.counted + 1)
    between = [t.lower for t in tokens[behind : b.first]]
    return bool(between) and JOINTS.issuperset(between) and between != ["to"]


def _tally(tokens: Sequence[Token], figure: Figure) -> str | None:
    """The noun of "the number of injured" where the figure is what that number is said to be."""
    token = tokens[figure.last - 1]
    if not _bare(figure) or token.dep not in ("attr", "dobj", "pobj", "acomp", "npadvmod"):
        return None
    verb = token.head
    if token.dep == "pobj" and verb.lower not in quantity_words("tally", "prepositions"):
        return None
    while verb.dep == "prep":  # "rose from 14 to 31"
        verb = verb.head
    if verb.dep == "xcomp":  # "is expected to grow from 1,897"
        verb = verb.head
    of_what = ("nsubj", "nsubjpass", "dobj") if token.dep == "pobj" else ("nsubj", "nsubjpass")  # "raise the number of shares to 10"
    subject = next((child for child in verb.children if child.dep in of_what and child.lemma in quantity_words("tally", "nouns")), None)
    of = next((child for child in subject.children if child.lower == "of"), None) if subject else None
    counted = of.child("pobj") if of and subject and subject.lemma in quantity_words("tally", "nouns") else None
    return noun_lemma(counted) if counted else None
