"""Likeness: what pairs of claims have in common and what sets them apart, as numbers, many pairs at once. Symmetric in the two claims."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from ... import gazetteer
from ..facets import Facet
from .arrays import Bag, ClaimArrays, Floats
from .features import Figure

Pairs = NDArray[np.intp]
Column = NDArray[np.float64]
NEAR = 0.88  # what two counts of one crowd differ by, where they are roundings of one
HELD = 0.5  # what a place that holds the other counts beside the same name
FULL = 16 * 13.0  # the weight of one key that news and the set hardly know


def likeness(board: ClaimArrays, i: Pairs, j: Pairs) -> dict[str, Column]:
    """The columns for the pairs (i[n], j[n])."""
    found = {**_triggers(board, i, j), **_taking_part(board, i, j), **_wording(board, i, j), **_settings(board, i, j)}
    return found | _together(found) | _facets(board, i, j, found)


def _triggers(board: ClaimArrays, i: Pairs, j: Pairs) -> dict[str, Column]:
    plain = board.plain
    same = plain["lemma"][i] == plain["lemma"][j]
    light = plain["light"][i] + plain["light"][j]
    shared = _shared(board.classes, i, j)
    return {
        "same trigger": (same & (light == 0)).astype(float),
        "same light trigger": (same & (light > 0)).astype(float),
        "light triggers": light,
        "trigger synonyms": np.minimum(shared // 16, 2.0) * ~same,
        "trigger kinds": np.minimum(shared % 16, 3.0) * ~same,
        "trigger cosine": _cosine(board.trigger, i, j) * ~same,
        "trigger unknown": (_blank(board.trigger, i, j) & ~same).astype(float),
        "noun and verb": np.abs(plain["noun"][i] - plain["noun"][j]),
        "state and verb": np.abs(plain["state"][i] - plain["state"][j]),
        "utterances": plain["utterance"][i] * plain["utterance"][j],
        "utterance and not": np.abs(plain["utterance"][i] - plain["utterance"][j]),
    }


def _taking_part(board: ClaimArrays, i: Pairs, j: Pairs) -> dict[str, Column]:
    agents, patients = _shared(board.agents, i, j), _shared(board.patients, i, j)
    found = {
        "shared agents": _capped(agents),
        "shared patients": _capped(patients),
        "agents apart": ((agents == 0) & _both(board.agents, i, j)).astype(float),
        "patients apart": ((patients == 0) & _both(board.patients, i, j)).astype(float),
        "agent is patient": _capped(_crossed(board.agents, board.patients, i, j)),
        "agent cosine": _cosine(board.agent, i, j),
        "patient cosine": _cosine(board.patient, i, j),
        "participant cosine": _cosine(board.part, i, j),
    }
    shared = _shared(board.all, i, j)
    return found | {"shared participants": _capped(shared), "share of participants": _share(board.all, shared, i, j)}


def _wording(board: ClaimArrays, i: Pairs, j: Pairs) -> dict[str, Column]:
    clause, sentence = _shared(board.words, i, j), _shared(board.sentence, i, j)
    return {
        "shared words": _capped(clause),
        "share of words": _share(board.words, clause, i, j),
        "share of all words": clause / np.maximum(board.words.total[i] + board.words.total[j] - clause, FULL / 2),
        "clause cosine": _cosine(board.clause, i, j),
        "share of sentence": _share(board.sentence, sentence, i, j),
        "shared in sentence": _capped(sentence),
        "sentence cosine": _cosine(board.context, i, j),
    }


def _settings(board: ClaimArrays, i: Pairs, j: Pairs) -> dict[str, Column]:
    plain = board.plain
    places = _shared(board.places, i, j)
    spots = np.array([_spots(board.spots[a], board.spots[b]) for a, b in zip(i, j, strict=True)], float).reshape(len(i), 2)
    figures = np.array([_figures(board.figures[a], board.figures[b]) for a, b in zip(i, j, strict=True)], float).reshape(len(i), 4)
    gap = np.fmax(plain["first"][i] - plain["last"][j], plain["first"][j] - plain["last"][i])
    hours = np.fmax(plain["start"][i] - plain["end"][j], plain["start"][j] - plain["end"][i])
    dated = ~np.isnan(gap)
    return {
        "shared places": np.maximum(_capped(places), HELD * spots[:, 0]),
        "places apart": ((places == 0) & (spots[:, 0] == 0) & _both(board.places, i, j)).astype(float),
        "lie apart": spots[:, 1],
        "same figure": figures[:, 0],
        "figures of one kind": figures[:, 1],
        "figures of two kinds": figures[:, 2],
        "near figure": figures[:, 3],
        "one hour": (hours <= 1 / 24).astype(float),
        "hours apart": (hours > 0.1).astype(float),
        "days apart": np.where(dated, np.clip(gap - 1, 0, 7) / 7, 0.0),
        "far apart": (np.nan_to_num(gap, nan=0.0) > 2).astype(float),
        "one day": (dated & (gap == 0)).astype(float),
        "negated and not": np.abs(plain["negated"][i] - plain["negated"][j]),
        "planned and not": np.abs(plain["planned"][i] - plain["planned"][j]),
        "hedged and not": np.abs(plain["hedged"][i] - plain["hedged"][j]),
    }


def _together(found: dict[str, Column]) -> dict[str, Column]:
    """Trigger and participants mean little each by itself."""
    alike = np.maximum(found["trigger cosine"], 0.35 * found["trigger synonyms"])
    trigger = np.clip(found["same trigger"] + 0.5 * found["same light trigger"] + alike, 0, 1)
    part = np.maximum(found["share of participants"], found["participant cosine"])
    return {
        "trigger and participants": trigger * part,
        "trigger and words": trigger * found["share of words"],
        "trigger and clause": trigger * found["clause cosine"],
        "trigger and sentence": trigger * found["share of sentence"],
        "trigger and agents": trigger * found["shared agents"],
        "trigger and patients": trigger * found["shared patients"],
        "participants and words": part * found["clause cosine"],
    }


def _facets(board: ClaimArrays, i: Pairs, j: Pairs, found: dict[str, Column]) -> dict[str, Column]:
    """Do both answer one of the questions that reports of an incident always answer?"""
    one_thing = (found["shared participants"] > 0) | (found["agent is patient"] > 0)
    rows = [_answers(board.facets[a], board.facets[b]) for a, b in zip(i, j, strict=True)]
    same, counted, state, apart = np.array(rows, float).reshape(len(i), 4).T
    return {
        "same facet": same,
        "same figure asked": counted,
        "same state of a thing": state * one_thing,
        "same state of another": state * ~one_thing,
        "facets apart": apart,
    }


@lru_cache(maxsize=1 << 16)
def _answers(a: tuple[Facet, ...], b: tuple[Facet, ...]) -> tuple[float, float, float, float]:
    """Is one facet of the incident answered by both; does each count it; is one state told by both; have both facets and none in common?"""
    shared = [(x, y) for x in a for y in b if x.name == y.name]
    return (
        float(any(not x.of_thing for x, _ in shared)),
        float(any(x.counted and y.counted for x, y in shared)),
        float(any(x.of_thing for x, _ in shared)),
        float(bool(a and b) and not shared),
    )


def _shared(bag: Bag, i: Pairs, j: Pairs) -> Column:
    return _crossed_one(bag, bag, i, j)


def _crossed(a: Bag, b: Bag, i: Pairs, j: Pairs) -> Column:
    return _crossed_one(a, b, i, j) + _crossed_one(b, a, i, j)


def _crossed_one(a: Bag, b: Bag, i: Pairs, j: Pairs) -> Column:
    keys = a.keys[i]
    equal = ((keys[:, :, None] == b.keys[j][:, None, :]) & (keys[:, :, None] >= 0)).any(axis=2)
    return np.asarray((equal * a.weights[i]).sum(axis=1), np.float64)


def _both(bag: Bag, i: Pairs, j: Pairs) -> NDArray[np.bool_]:
    return (bag.total[i] > 0) & (bag.total[j] > 0)


def _share(bag: Bag, shared: Column, i: Pairs, j: Pairs) -> Column:
    return np.asarray(shared / np.maximum(np.minimum(bag.total[i], bag.total[j]), FULL / 2))


def _capped(shared: Column) -> Column:
    return np.asarray(np.minimum(shared / FULL, 3.0))


def _cosine(rows: Floats, i: Pairs, j: Pairs) -> Column:
    return np.asarray(np.maximum((rows[i] * rows[j]).sum(axis=1).astype(np.float64) / 127.0**2, 0.0))


def _blank(rows: Floats, i: Pairs, j: Pairs) -> NDArray[np.bool_]:
    known = np.asarray(rows.any(axis=1))
    return np.asarray(~(known[i] & known[j]))


def _spots(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[float, float]:
    """Does a place of the one hold or equal one of the other; do all lie apart?"""
    if not a or not b:
        return 0.0, 0.0
    found = {_relation(x, y) for x in a for y in b}
    return float(not found.isdisjoint(("same", "inside", "holds"))), float(found == {"apart"})


@lru_cache(maxsize=1 << 16)
def _relation(a: str, b: str) -> str:
    """How two entries of the gazetteer lie to each other; "near", which says nothing, where one is not of this gazetteer."""
    one, other = gazetteer.place_of(a), gazetteer.place_of(b)
    return gazetteer.relation(one, other) if one is not None and other is not None else "near"


def _figures(a: tuple[Figure, ...], b: tuple[Figure, ...]) -> tuple[float, float, float, float]:
    """The size (powers of ten) of a figure that both have; is a unit shared, is none; the size of one that both nearly have."""
    if not a or not b:
        return 0.0, 0.0, 0.0, 0.0
    same, near, kind = 0.0, 0.0, False
    for x in a:
        for y in b:
            kind = kind or x[0] == y[0]
            ratio = _ratio(x, y)
            size = min(np.log10(max(x[1] or x[2] or 1.0, 1.0)) + 0.3, 4.0) if ratio > NEAR else 0.0
            same = max(same, size if ratio == 1.0 else 0.0)
            near = max(near, size)
    return same, float(kind), float(not kind), near - same


def _ratio(x: Figure, y: Figure) -> float:
    """The smaller by the larger of the nearest bounds of two figures; 0 where they have none or count years and things."""
    best = 0.0
    for p in x[1:]:
        for q in y[1:]:
            if p is not None and q is not None and p > 0 and q > 0:
                best = max(best, min(p, q) / max(p, q))
    return best
