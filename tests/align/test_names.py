"""Names: when two are one's, across spellings, initials and short forms; two of one surname stay two."""

import pytest
from docs import rows
from hypothesis import given
from hypothesis import strategies as st

from rashomon.align.names import (
    fold_word,
    name_words,
    same_body,
    same_person,
    same_word,
    words_together,
)

FOLDS = [
    ("accents", "Saíde", "saide"),
    ("combining characters", "Sai\u0301de", "saide"),
    ("case", "DIBO", "dibo"),
    ("possessive", "Dibo’s", "dibo"),
    ("straight possessive", "Dibo's", "dibo"),
    ("inner apostrophe", "O’Brien", "obrien"),
    ("stop", "Col.", "col"),
    ("American spelling", "Defense", "defence"),
    ("letters with stops", "U.N.", "un"),
]


@pytest.mark.parametrize(("word", "folded"), rows(FOLDS))
def test_fold(word: str, folded: str) -> None:
    assert fold_word(word) == folded


WORDS = [
    ("title", "Col. Mohammad Dibo", ("mohammad", "dibo")),
    ("article", "The Wall Street Journal", ("wall", "street", "journal")),
    ("small words", "Ministry of the Interior", ("ministry", "interior")),
    ("article within a name", "Bashar al-Assad", ("bashar", "assad")),
    ("hyphen", "Jean-Pierre Bemba", ("jean", "pierre", "bemba")),
    ("nothing but small words", "The", ()),
    ("empty", "", ()),
]


@pytest.mark.parametrize(("name", "words"), rows(WORDS))
def test_name_words(name: str, words: tuple[str, ...]) -> None:
    assert name_words(name) == words


PERSONS = [
    ("surname", "Mohammad Dibo", "Dibo", True),
    ("first consonants of a transliteration", "Muammar Gaddafi", "Muammar Qaddafi", True),
    ("more letters of a transliteration", "Gaddafi", "Kadhafi", True),
    ("short names that differ by their first consonant", "John Kerry", "John Gerry", False),
    ("rank", "Col. Dibo", "Mohammad Dibo", True),
    ("accents", "Abel Saíde", "Saide", True),
    ("initial", "M. Dibo", "Mohammad Dibo", True),
    ("transliterated given name", "Muhammad Dibo", "Mohammad Dibo", True),
    ("transliterated surname", "Hirsch", "Dana Hirsh", True),
    ("middle name left out", "Abdel Karim Saide", "Karim Saide", True),
    ("family name first", "Xi Jinping", "Jinping Xi", True),
    ("hyphen", "Jean-Pierre Bemba", "Jean Pierre Bemba", True),
    ("article", "Bashar al-Assad", "Assad", True),
    ("last letters", "Zelensky", "Zelenskyy", True),
    ("two given names", "Ali Hassan", "Omar Hassan", False),
    ("two given names with an article", "Bashar al-Assad", "Maher al-Assad", False),
    ("other initials", "J. R. Vosper", "Herbert Vosper", False),
    ("short names alike", "Ana Costa", "Anna Costa", False),
    ("man and woman, short", "Paul Wyatt", "Paula Wyatt", False),
    ("man and woman", "Mario Costa", "Maria Costa", False),
    ("man and woman, long", "Daniel Costa", "Daniela Costa", False),
    ("given name and surname", "Ali Hassan", "Hassan Dibo", False),
    ("short surnames alike", "Karim", "Karam", False),
    ("nothing", "", "Dibo", False),
    ("both words romanised otherwise", "Mohammad Dibo", "Muhammad Deebo", True),
    ("both words romanised otherwise, with double letters", "Naim Qassem", "Naeem Kassem", True),
    ("one surname, given names alike", "Lena Kane", "Lina Kane", False),
    ("a man and a woman, romanised otherwise", "Amin Haddad", "Amina Hadad", False),
    ("surnames that only sound a little alike", "Paul White", "Paul Wyatt", False),
]


@pytest.mark.parametrize(("a", "b", "same"), rows(PERSONS))
def test_persons(a: str, b: str, same: bool) -> None:
    assert same_person(name_words(a), name_words(b)) is same
    assert same_person(name_words(b), name_words(a)) is same


BODIES = [
    ("initials", "WSJ", "Wall Street Journal", True),
    ("initials with a hyphened word", "AFP", "Agence France-Presse", True),
    ("article", "The Wall Street Journal", "Wall Street Journal", True),
    ("last word", "the Front", "Lugenda Front", True),
    ("first word", "Halyard", "Halyard Risk", True),
    ("turned about", "Ministry of Defence", "Defense Ministry", True),
    ("hyphen", "Al Jazeera", "Al-Jazeera", True),
    ("transliteration", "Hezbollah", "Hizbollah", True),
    ("two numbers", "7th Brigade", "8th Brigade", False),
    ("two numbers in words", "First Brigade", "Third Brigade", False),
    ("two ministries", "Ministry of Health", "Ministry of Defence", False),
    ("two banks", "Bank of England", "Bank of Ireland", False),
    ("two commands", "Northern Command", "Southern Command", False),
    ("two states", "North Korea", "South Korea", False),
    ("two papers", "Irish Times", "New York Times", False),
    ("two parties", "Democratic Front", "Democratic Union", False),
    ("other initials", "WSJ", "Fell Ledger", False),
    ("listed letters and another body", "AFP", "Australian Federal Police", False),
    ("colliding letters and their agency", "AP", "The Associated Press", True),
    ("colliding letters and a company", "AP", "Associated Petroleum", False),
    ("colliding letters and one medium", "CNA", "Caspian News Agency", True),
    ("colliding letters and another medium", "CNA", "Channel NewsAsia", True),
    ("colliding letters and an army", "CNA", "Cuban National Army", False),
    ("colliding letters of a body", "PA", "Palestinian Authority", True),
    ("colliding letters of a port", "PA", "Port Authority", False),
    ("colliding name and its agency", "Petra", "Jordan News Agency", True),
    ("house name", "the Pentagon", "Defense Department", True),
    ("street name", "No. 10", "Downing Street", True),
    ("of which country", "Russia's Defence Ministry", "Russian Ministry of Defence", True),
    ("of another country", "Ukrainian Defence Ministry", "Russian Ministry of Defence", False),
    ("short form of a ministry", "MoD", "UK Ministry of Defence", True),
    ("short form of another", "MoD", "Ministry of Health", False),
    ("one agency in two tongues", "German Press Agency", "Deutsche Presse-Agentur", True),
    ("nothing", "", "Fell Ledger", False),
]


WRITTEN = [
    ("letters", "WHO", ("world", "health", "organisation")),
    ("a word of the same letters", "Who", ("who",)),
    ("letters with an article", "The BBC", name_words("British Broadcasting Corporation")),
    ("a guard", "Revolutionary Guards", name_words("IRGC")),
    ("a word written small", "amnesty", ("amnesty",)),
    ("a person of a country's name", "Dawn French", ("dawn", "french")),
]


@pytest.mark.parametrize(("name", "words"), rows(WRITTEN))
def test_a_name_of_the_field(name: str, words: tuple[str, ...]) -> None:
    assert name_words(name) == words


def test_letters_are_read_by_the_name_beside_them() -> None:
    assert words_together(("Australian Federal Police", "AFP")) == (("australia", "federal", "police"), ("afp",))
    assert words_together(("Agence France-Presse", "AFP")) == (("agence", "france", "presse"),) * 2


@pytest.mark.parametrize(("a", "b", "same"), rows(BODIES))
def test_bodies(a: str, b: str, same: bool) -> None:
    assert same_body(name_words(a), name_words(b)) is same
    assert same_body(name_words(b), name_words(a)) is same


NAMES = st.lists(st.text(st.characters(categories=["Lu", "Ll", "Mn", "Nd"]), min_size=1, max_size=8), min_size=1, max_size=4).map(" ".join)


@given(NAMES)
def test_a_name_is_its_own(name: str) -> None:
    words = name_words(name)
    assert fold_word(fold_word(name)) == fold_word(name)
    if words:
        assert same_person(words, words)
        assert same_word(words[0], words[0])
    if len("".join(words)) > 2:
        assert same_body(words, words)


@given(NAMES, NAMES)
def test_sameness_has_no_direction(a: str, b: str) -> None:
    first, second = name_words(a), name_words(b)
    assert same_person(first, second) == same_person(second, first)
    assert same_body(first, second) == same_body(second, first)
