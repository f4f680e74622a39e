"""Tagging: what a small trained encoder, joined with the syntax, takes for sources, cues and contents in a report."""

from functools import partial

from ...models import decoding
from ...models.decoding import Tagged
from ...models.tagger import ROOM, network
from ...parse.doc import Doc
from .windows import windows

# The order is that of the weights: only a new training may change it.
DEPENDENCIES = [
    "ROOT",
    "acl",
    "acomp",
    "advcl",
    "advmod",
    "agent",
    "amod",
    "appos",
    "attr",
    "aux",
    "auxpass",
    "case",
    "cc",
    "ccomp",
    "compound",
    "conj",
    "csubj",
    "csubjpass",
    "dative",
    "dep",
    "det",
    "dobj",
    "expl",
    "intj",
    "mark",
    "meta",
    "neg",
    "nmod",
    "npadvmod",
    "nsubj",
    "nsubjpass",
    "nummod",
    "oprd",
    "parataxis",
    "pcomp",
    "pobj",
    "poss",
    "preconj",
    "predet",
    "prep",
    "prt",
    "punct",
    "quantmod",
    "relcl",
    "xcomp",
]
TAGS = [
    "$",
    "''",
    ",",
    "-LRB-",
    "-RRB-",
    ".",
    ":",
    "ADD",
    "AFX",
    "CC",
    "CD",
    "DT",
    "EX",
    "FW",
    "HYPH",
    "IN",
    "JJ",
    "JJR",
    "JJS",
    "LS",
    "MD",
    "NFP",
    "NN",
    "NNP",
    "NNPS",
    "NNS",
    "PDT",
    "POS",
    "PRP",
    "PRP$",
    "RB",
    "RBR",
    "RBS",
    "RP",
    "SYM",
    "TO",
    "UH",
    "VB",
    "VBD",
    "VBG",
    "VBN",
    "VBP",
    "VBZ",
    "WDT",
    "WP",
    "WP$",
    "WRB",
    "XX",
    "``",
]
FEATURES = ("dependency", "tag", "quotation", "begins", "direction")
SIZES = (len(DEPENDENCIES) + 1, len(TAGS) + 1, 3, 3, 5)
_DEPENDENCY = {name: n + 1 for n, name in enumerate(DEPENDENCIES)}
_TAG = {name: n + 1 for n, name in enumerate(TAGS)}


def features(doc: Doc, first: int, last: int) -> tuple[list[list[int]], list[int]]:
    """For the tokens `first` to `last`: a row of `FEATURES` each, and the place of its head (its own where that stands outside)."""
    rows, heads = [], []
    for token in doc.tokens[first:last]:
        head = token.head.i if first <= token.head.i < last else token.i
        rows.append(
            [
                _DEPENDENCY.get(token.dep, 0),
                _TAG.get(token.tag, 0),
                _quotation(doc, token.i),
                _begins(doc, token.i),
                max(-2, min(2, head - token.i)) + 2,
            ]
        )
        heads.append(head - first)
    return rows, heads


def _quotation(doc: Doc, i: int) -> int:
    """Outside of quotation marks, within, or within one that never closes."""
    number = doc.tokens[i].quotation
    return 0 if number is None else 1 + (not doc.quotations[number].closed)


def _begins(doc: Doc, i: int) -> int:
    """Inside a sentence, at its beginning, or at that of its paragraph."""
    sentence = doc.sentences[doc.tokens[i].sentence]
    if sentence.first != i:
        return 0
    return 2 if not sentence.i or doc.sentences[sentence.i - 1].paragraph != sentence.paragraph else 1


def tagged(doc: Doc) -> tuple[Tagged, ...]:
    """A report's attributions by the trained tagger, in its tokens and the order of their cues; window after window, each by itself."""
    net = network()
    relations: list[Tagged] = []
    for first, last in windows(doc, net.size, ROOM):
        table, heads = features(doc, first, last)
        scores = net.scores([t.text for t in doc.tokens[first:last]], table, heads)
        likely = partial(decoding.likelihood, scores.roles, net.field)
        for found in decoding.relations(decoding.best_roles(scores.roles, net.field), scores.links, likely):
            relations.append(Tagged(*(tuple(first + n for n in words) for words in found)))
    return tuple(relations)
