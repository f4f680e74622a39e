"""Transliterations of one name, and names that are only alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.gazetteer import THRESHOLD, near_names, same_sound, same_spelling

SAME = [
    ("Jdeidet Yabus", "Jdaidet Yabous"),
    ("Kyiv", "Kiev"),
    ("Deir ez-Zor", "Dayr al-Zawr"),
    ("Mosul", "Al-Mawsil"),
    ("Chelyabinsk", "Tscheljabinsk"),
    ("Busan", "Pusan"),
]
DIFFERENT = [
    ("Tripoli", "Tiruppur"),
    ("Homs", "Hama"),
    ("Kirkuk", "Kirkop"),
    ("Aden", "Edea"),
    ("Harar", "Harare"),
    ("Istanbul", "Constantinople"),
]


@pytest.mark.parametrize(("a", "b"), SAME, ids=" - ".join)
def test_transliterations_of_one_name(a: str, b: str) -> None:
    assert same_spelling(a, b) >= THRESHOLD


@pytest.mark.parametrize(("a", "b"), DIFFERENT, ids=" - ".join)
def test_names_that_are_only_alike(a: str, b: str) -> None:
    assert same_spelling(a, b) < THRESHOLD


@given(st.text(max_size=20), st.text(max_size=20))
def test_any_two_texts_have_a_likelihood(a: str, b: str) -> None:
    for likely in (same_sound, same_spelling):
        assert 0 <= likely(a, b) <= 1
        assert likely(a, b) == pytest.approx(likely(b, a))


FOUND = [
    ("Khan Sheikhun", "Khān Shaykhūn", "SY"),
    ("Severodonezk", "Siverskodonetsk", "UA"),
    ("Mawsil", "Mosul", "IQ"),
    ("Bakhmout", "Bakhmut", "UA"),
    ("Chan Junis", "Khān Yūnis", "PS"),
]


@pytest.mark.parametrize(("name", "place", "country"), FOUND, ids=[row[0] for row in FOUND])
def test_a_place_found_by_a_spelling_not_on_record(name: str, place: str, country: str) -> None:
    first, likely = near_names(name)[0]
    assert (first.name, first.country) == (place, country)
    assert likely >= THRESHOLD


@pytest.mark.parametrize("name", ["", "x", "1984", "🙂", "-", "Hezbollah", "qqqqqq", "Zzz Zzz Zzz"])
def test_no_place_sounds_like_it(name: str) -> None:
    assert near_names(name) == ()
