"""The record of one attribution, and how attributions lie within each other."""

from dataclasses import dataclass, field

from ...parse.doc import Token


@dataclass(slots=True)
class Attribution:
    """One source speaking: `content` are token indices. `source` is None where nobody is named ("it is said that").

    `cited` are the further sources of "citing", nearest to the origin last; `carriers` those who passed the words on, nearest to the
    source first ("was quoted by Reuters as saying"); `recipient` is the head of "told Z". `parent` is the attribution within which this
    one is made ("the governor said the police had reported ..."), to any depth; None where the outlet makes it.
    """

    cue: Token
    source: Token | None
    content: set[int]
    sentence: int
    cited: list[Token] = field(default_factory=list)
    recipient: Token | None = None
    carried_on: bool = False  # it has no cue of its own: a quotation or an account that goes on
    figure: bool = False  # "puts the toll at 14": the cue is a part of what is claimed
    carriers: list[Token] = field(default_factory=list)
    happening: bool = False  # the cue names a happening too ("saw", "learned")
    parent: "Attribution | None" = None
    source_words: frozenset[int] = frozenset()  # the whole phrases, where the tagger saw them
    cue_words: frozenset[int] = frozenset()
    content_words: frozenset[int] = frozenset()
    learned: bool = False  # only the tagger found it


def nest(found: list[Attribution]) -> None:
    """Give every attribution its parent: the smallest other one whose content holds its cue, and its source where it has one."""
    holding: dict[int, Attribution] = {}
    wanted = {a.cue.i for a in found}
    by_size = sorted(found, key=lambda a: (len(a.content), -a.cue.i))
    at: dict[int, list[Attribution]] = {}
    for attribution in found:
        at.setdefault(attribution.cue.i, []).append(attribution)
    for attribution in by_size:
        for i in attribution.content & wanted:
            if i not in holding and i != attribution.cue.i:
                holding[i] = attribution
    for i, own in at.items():
        for attribution in own:
            above = holding.get(i)
            if above is not None and not attribution.carried_on and len(above.content) > len(attribution.content):
                attribution.parent = above
