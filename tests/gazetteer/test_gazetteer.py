"""The gazetteer: names looked up, matched in running words, and how places lie to each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.gazetteer import (
    KINDS,
    distance,
    entry,
    fold_toponym,
    longest_match,
    look_up,
    relation,
)
from rashomon.gazetteer.supplement import named_place, supplement
from rashomon.lexicon import table

LOOKED_UP = [
    ("Damascus", "geonames:170654", "city", "SY"),
    ("damascus", "geonames:170654", "city", "SY"),
    ("Dar‘a", "geonames:170905", "city", "SY"),
    ("Constantinople", "geonames:745044", "city", "TR"),
    ("Rangoon", "geonames:1298824", "city", "MM"),
    ("Pa.", "geonames:6254927", "region", "US"),
    ("IN", "geonames:4921868", "region", "US"),
    ("UK", "geonames:2635167", "country", "GB"),
    ("the Ukraine", "geonames:690791", "country", "UA"),
    ("St. Louis", "geonames:4407066", "city", "US"),
    ("Saint Louis", "geonames:4407066", "city", "US"),
    ("Fulton County", "geonames:US.GA.121", "county", "US"),
    ("New York", "geonames:5128581", "city", "US"),
    ("Mazzeh", "rashomon:mazzeh", "district", "SY"),
    ("L.A.", "geonames:5368361", "city", "US"),
    ("GERD", "rashomon:gerd", "dam", "ET"),
    ("Bab al-Hawa", "rashomon:bab-al-hawa", "crossing", "SY"),
    ("Hmeimim", "rashomon:khmeimim", "base", "SY"),
    ("Dahiyeh", "rashomon:dahieh", "district", "LB"),
    ("the Sahel", "rashomon:sahel", "area", None),
    ("Kerem Shalom", "rashomon:kerem-shalom", "crossing", "IL"),
    ("South Darfur", "geonames:SD.49", "region", "SD"),
    ("دمشق", "geonames:170654", "city", "SY"),
]


@pytest.mark.parametrize(("name", "id", "kind", "country"), LOOKED_UP, ids=[row[0] for row in LOOKED_UP])
def test_the_first_bearer_of_a_name(name: str, id: str, kind: str, country: str) -> None:
    first = look_up(name)[0]
    assert (first.id, first.kind, first.country) == (id, kind, country)


@pytest.mark.parametrize("name", ["", " ", "-", "in", "qqqq", "x", "'", "\u200f", "🙂", "the"])
def test_no_place_bears_it(name: str) -> None:
    assert look_up(name) == ()


MATCHED = [
    ("Deir ez - Zor fell", 4),
    ("Deir ez-Zor fell", 2),
    ("St. Louis , Mo.", 2),
    ("New York City 's mayor", 3),
    ("San Juan Capistrano", 3),
    ("of the town", 0),
    ("in the west", 0),
    ("- Zor", 0),
    ("Paris - based", 1),
    ("Fulton County sheriff", 2),
    ("D.C. police", 1),
]


@pytest.mark.parametrize(("text", "words"), MATCHED, ids=[row[0] for row in MATCHED])
def test_the_longest_name_at_a_word(text: str, words: int) -> None:
    assert longest_match(text.split(), 0) == words


def test_containment_goes_outwards() -> None:
    mazzeh = look_up("Mazzeh")[0]
    assert [entry(id).name for id in mazzeh.within] == ["Damascus", "Damascus Governorate", "Syria"]
    assert mazzeh.admin1 == "Damascus Governorate"


RELATED = [
    ("Damascus", "Damascus", "same"),
    ("Damascus", "Syria", "inside"),
    ("Syria", "Damascus", "holds"),
    ("Mazzeh", "Syria", "inside"),
    ("Damascus", "Aleppo", "apart"),
    ("Syria", "Iraq", "apart"),
    ("Luhansk", "Donbas", "inside"),
    ("Mazzeh", "Middle East", "inside"),
    ("Levant", "Middle East", "inside"),
    ("Kafr Sousa", "Mazzeh", "near"),
    ("Jdeidet Yabous", "Masnaa", "near"),
]


@pytest.mark.parametrize(("a", "b", "wanted"), RELATED, ids=[f"{a}-{b}" for a, b, _ in RELATED])
def test_how_places_lie(a: str, b: str, wanted: str) -> None:
    assert relation(look_up(a)[0], look_up(b)[0]) == wanted


def test_distance_in_km() -> None:
    assert distance(look_up("Damascus")[0], look_up("Aleppo")[0]) == pytest.approx(310, abs=10)


def test_an_unknown_id_is_an_error() -> None:
    with pytest.raises(KeyError):
        entry("geonames:1")


def test_every_row_of_the_supplement_is_sound() -> None:
    for id, row in supplement().rows.items():
        place = entry(id)
        assert place.kind in KINDS, id
        assert -90 <= place.lat <= 90, id
        assert -180 <= place.lon <= 180, id
        assert fold_toponym(place.name), id
        assert row.where, id


def test_every_row_of_further_names_finds_its_place() -> None:
    for section in ("names", "abbreviations"):
        for kind, text in table("gazetteer_names")[section].items():
            for line in filter(None, text.splitlines()):
                target = line.partition(" = ")[0]
                id = named_place(target[:2], target[3:].strip(), kind)
                assert id is not None, line
                assert entry(id).kind == kind, line


def test_every_place_of_the_supplement_lies_where_its_row_says() -> None:
    for id, row in supplement().rows.items():
        for code, _, name in (place.partition(" ") for place in row.where):
            assert named_place(code, name, "region" if name else "country") is not None, id


@given(st.text(max_size=30))
def test_any_text_is_folded_once_and_looked_up(text: str) -> None:
    assert fold_toponym(fold_toponym(text)) == fold_toponym(text)
    assert all(place.kind in KINDS for place in look_up(text))


@given(st.lists(st.text(max_size=8), min_size=1, max_size=12), st.data())
def test_a_match_stays_within_the_words(words: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words) - 1))
    assert 0 <= longest_match(words, start) <= len(words) - start
