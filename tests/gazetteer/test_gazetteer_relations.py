"""Laws of how places lie to each other, over places drawn from the whole gazetteer and their neighbourhoods."""

from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.gazetteer import Entry, distance, entry, relation
from rashomon.gazetteer.index import index, row_entry
from rashomon.gazetteer.supplement import members, supplement

INVERSE = {"same": "same", "inside": "holds", "holds": "inside", "near": "near", "apart": "apart"}
ROWS = st.integers(0, len(index().columns["ids"]) - 1).map(row_entry)
LISTED = st.sampled_from(sorted(supplement().rows)).map(entry)
PLACES = st.one_of(ROWS, LISTED)


@st.composite
def related(draw: st.DrawFn) -> tuple[Entry, Entry, Entry]:
    """Three places, more often than not of one chain."""
    first = draw(PLACES)
    around = [entry(id) for id in (*first.within, *members(first.id))]
    holders = [entry(id) for id in sorted(supplement().rows) if any(place.id in members(id) for place in (first, *around))]
    others = st.sampled_from([first, *around, *holders])
    return first, draw(st.one_of(others, PLACES)), draw(st.one_of(others, PLACES))


@settings(max_examples=150, deadline=None)
@given(related())
def test_the_laws_of_relations(places: tuple[Entry, Entry, Entry]) -> None:
    a, b, c = places
    assert relation(a, a) == "same"
    assert relation(b, a) == INVERSE[relation(a, b)]
    if relation(a, b) == "inside" and relation(b, c) == "inside":
        assert relation(a, c) == "inside"
    if relation(a, b) == "same":
        assert relation(a, c) == relation(b, c)


@settings(max_examples=100, deadline=None)
@given(PLACES, PLACES, PLACES)
def test_distance_is_a_metric(a: Entry, b: Entry, c: Entry) -> None:
    assert distance(a, a) == 0
    assert distance(a, b) == distance(b, a)
    assert distance(a, c) <= distance(a, b) + distance(b, c) + 1e-6


@settings(max_examples=100, deadline=None)
@given(PLACES)
def test_what_holds_a_place_is_an_entry_and_holds_it_in_order(place: Entry) -> None:
    above = [entry(id) for id in place.within]
    for i, holder in enumerate(above):
        assert holder.within == place.within[i + 1 :]
        assert relation(place, holder) == "inside"
