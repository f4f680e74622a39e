"""Offices and names: the name of a person ends where the office begins, the office's body is a mention of its own, and who is called
by an office or a general word for it is the one named person whom it fits, or else nobody."""

import pytest
from docs import extraction, rows

NAMES = [
    ("spokesman of a ministry", "Interior Ministry spokesman Ali Reza said so.", "Ali Reza", "spokesman"),
    ("spokesman of a ministry of a state", "Turkish Defence Ministry spokesman Zeki Akturk said so.", "Zeki Akturk", "spokesman"),
    ("spokeswoman of a department", "State Department spokeswoman Heather Kane said so.", "Heather Kane", "spokeswoman"),
    ("behind a comma", "The Interior Ministry spokesman, Ali Reza, left.", "Ali Reza", "spokesman"),
    ("before the office", "Ali Reza, spokesman for the Interior Ministry, left.", "Ali Reza", "spokesman"),
    ("minister", "Iranian Foreign Minister Hossein Amini left.", "Hossein Amini", "minister"),
    ("prime minister", "Prime Minister Keir Holm left.", "Keir Holm", "minister"),
    ("former president", "Former Syrian President Bashar al-Assad left for Moscow.", "Bashar al-Assad", "president"),
    ("secretary of state", "Secretary of State Antony Hall visited Ankara.", "Antony Hall", "secretary"),
    ("assistant secretary", "US assistant secretary of state Barbara Leaf left.", "Barbara Leaf", "secretary"),
    ("mayor of a town", "Mayor of Homs Khaled Otri left.", "Khaled Otri", "mayor"),
    ("leader of a body", "Hezbollah leader Naim Qassem left Beirut.", "Naim Qassem", "leader"),
    ("director of a body", "Observatory director Rami Abdulrahman left.", "Rami Abdulrahman", "director"),
    ("envoy", "UN special envoy Geir Pedersen arrived.", "Geir Pedersen", "envoy"),
    ("chief", "Lebanese army chief Joseph Aoun left.", "Joseph Aoun", "chief"),
    ("short form", "Rep. Ted Lieu, of California, left.", "Ted Lieu", "representative"),
    ("short forms of a rank", "Maj. Gen. Ali Saad left.", "Ali Saad", "general"),
]


@pytest.mark.parametrize(("text", "name", "office"), rows(NAMES))
def test_a_name_without_the_office(text: str, name: str, office: str) -> None:
    found = extraction(text)
    (person,) = (
        [r for r in found.referents if r.names]
        if sum(bool(r.names) for r in found.referents) == 1
        else [r for r in found.referents if name in r.names]
    )
    assert (person.kind, person.names[0], person.title) == ("person", name, office)


BODIES = [
    ("ministry", "Interior Ministry spokesman Ali Reza said so.", "Ali Reza", "Interior Ministry"),
    ("department", "State Department spokeswoman Heather Kane said so.", "Heather Kane", "State Department"),
    ("party", "Hezbollah leader Naim Qassem left Beirut.", "Naim Qassem", "Hezbollah"),
    ("observatory", "The Syrian Observatory director Rami Abdulrahman left.", "Rami Abdulrahman", "Observatory"),
]


@pytest.mark.parametrize(("text", "name", "body"), rows(BODIES))
def test_the_body_is_a_mention_of_its_own(text: str, name: str, body: str) -> None:
    referents = extraction(text).referents
    (person,) = [r for r in referents if name in r.names]
    assert person.body is not None
    assert body in referents[person.body].names


NO_OFFICES = [
    ("a firm", "General Motors closed the plant.", "General Motors"),
    ("a ship with an article", "The second engineer of the Lady Morven died.", "Lady Morven"),
    ("a university", "King Abdullah University closed.", "King Abdullah University"),
]


@pytest.mark.parametrize(("text", "name"), rows(NO_OFFICES))
def test_what_only_looks_like_an_office(text: str, name: str) -> None:
    assert [r.kind for r in extraction(text).referents if name in r.names and r.kind != "person"], extraction(text).referents


CALLED = [
    ("congressman", "Rep. Ted Lieu, of California, spoke. The California congressman left.", "The California congressman", "Ted Lieu"),
    ("senator", "Sen. Amy Kane spoke. The senator wept.", "The senator", "Amy Kane"),
    ("lawmaker", "Sen. Amy Kane spoke. The lawmaker wept.", "The lawmaker", "Amy Kane"),
    ("minister", "Foreign Minister Hossein Amini left. The minister was tired.", "The minister", "Hossein Amini"),
    ("diplomat", "US assistant secretary of state Barbara Leaf left. The top Middle East diplomat was tired.",
     "The top Middle East diplomat", "Barbara Leaf"),
    ("the apposition again", "Barbara Leaf, the US assistant secretary of state, spoke. The US assistant secretary of state left.",
     "The US assistant secretary of state", "Barbara Leaf"),
    ("officer", "Col. Mohammad Dibo fled. The officer was caught.", "The officer", "Mohammad Dibo"),
    ("doctor", "Dr. Amina Diallo fled. The doctor was caught.", "The doctor", "Amina Diallo"),
    ("predicate of another kind", "Amina Diallo fled. She was the team's first choice.", "the team's first choice", "Amina Diallo"),
    ("identified as", "Amina Diallo was identified as the driver. The driver fled.", "The driver", "Amina Diallo"),
    ("an open surname and a pronoun", "John Jenkin is charged with killing Katie Jenkin. Jenkin was absent, as he was unwell.",
     "Jenkin", "John Jenkin"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "name"), rows(CALLED))
def test_called_by_an_office(text: str, words: str, name: str) -> None:
    found = extraction(text)
    mention = [m for m in found.mentions if m.text == words][-1]
    assert mention.referent is not None
    assert found.referents[mention.referent].names[0] == name


APART = [
    ("a woman", "Sen. Amy Kane spoke. The congressman left.", "The congressman", "Amy Kane"),
    ("another calling", "Sen. Amy Kane spoke. The nurse left.", "The nurse", "Amy Kane"),
    ("not said outright", "Amina Diallo may be identified as the driver. The driver fled.", "The driver", "Amina Diallo"),
    ("a place in a body's name", "Alabama burned. The Medical Association of Alabama met.", "Alabama", "Medical Association of Alabama"),
]


@pytest.mark.parametrize(("text", "words", "name"), rows(APART))
def test_not_called_so(text: str, words: str, name: str) -> None:
    found = extraction(text)
    mention = next(m for m in found.mentions if m.text == words)
    assert mention.referent is None or name not in found.referents[mention.referent].names


def test_two_holders_of_like_offices_are_candidates() -> None:
    found = extraction("Sen. Amy Kane and Sen. Omar Sesay spoke in Oban. It rained. It rained. The lawmaker left.")
    (mention,) = [m for m in found.mentions if m.text == "The lawmaker"]
    assert mention.referent is None
    assert (len(mention.candidates), mention.refused) == (2, "same words")
