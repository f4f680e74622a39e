"""Coreference within a report: names in full and in short, titles, descriptions and pronouns; and whom somebody speaks for."""

import pytest
from docs import called, extraction, one, rows, together

ONE = [
    ("surname", "Mohammad Dibo left Homs. Dibo was tired.", ("Mohammad Dibo", "Dibo")),
    ("pronoun of a man", "Mohammad Dibo left Homs. He was tired.", ("Mohammad Dibo", "He")),
    ("pronoun of a woman", "Amina Diallo resigned. She said that she was tired.", ("Amina Diallo", "She", "she")),
    ("title, then full name", "Colonel Dibo left Homs. Mohammad Dibo was tired.", ("Colonel Dibo", "Mohammad Dibo")),
    ("title in short", "Col. Mohammad Dibo left Homs. Dibo was tired.", ("Col. Mohammad Dibo", "Dibo")),
    ("two titles in short", "Gen. Saad left. Maj. Gen. Ali Saad is dead.", ("Gen. Saad", "Maj. Gen. Ali Saad")),
    ("initials", "R. J. Vosper spoke. Robert Vosper left.", ("R. J. Vosper", "Robert Vosper")),
    (
        "apposition behind",
        "Herbert Vosper, the manager, spoke. The manager wept.",
        ("Herbert Vosper", "the manager", "The manager"),
    ),
    ("apposition before", "The manager, Mr. Herbert Vosper, spoke. He wept.", ("The manager", "Mr. Herbert Vosper", "He")),
    ("title as description", "President Assad fled. The president wept.", ("President Assad", "The president")),
    ("letters of a body", "The Caspian News Agency (CNA) was sold. CNA has new owners.", ("The Caspian News Agency", "CNA")),
    (
        "word of a body's name",
        "The Electoral Commission counted. The commission failed.",
        ("The Electoral Commission", "The commission"),
    ),
    (
        "general word for a body",
        "Firth and Isles Ferries sank a ship. The company paid.",
        ("Firth and Isles Ferries", "The company"),
    ),
    ("short name of a body", "The Lugenda Front attacked. The Front lost.", ("Lugenda Front", "Front")),
    ("description again", "The ministry of defence spoke. The ministry left.", ("The ministry of defence", "The ministry")),
    ("plural", "Two officers fled. They were caught.", ("Two officers", "They")),
    ("thing", "The army fled. It was beaten.", ("The army", "It")),
    ("first person in a quotation", "“I saw it,” said Paul Wyatt. “We ran.”", ("Paul Wyatt", "I", "We")),
    ("pronoun of the one next to it", "Ali Hassan's lawyer left. He wept.", ("Ali Hassan's lawyer", "He")),
    ("agency", "The Meridian agency reported a fire. The agency gave no cause.", ("The Meridian agency", "The agency")),
    ("broadcaster", "The BBC reported a fire. The broadcaster gave no cause.", ("BBC", "The broadcaster")),
    (
        "description of a person of another line",
        "A spokeswoman, Dana Hirsch, spoke. Hirsch left.",
        ("A spokeswoman", "Dana Hirsch", "Hirsch"),
    ),
    (
        "name behind a long description",
        "A spokeswoman for the Rail Service, Dana Hirsch, spoke.",
        ("A spokeswoman", "Dana Hirsch"),
    ),
    (
        "name behind a place",
        "Our delegate in Chone, Segundo Arreaga, wept. The delegate left.",
        ("Our delegate", "Segundo Arreaga", "The delegate"),
    ),
    (
        "office before a name taken for a body's",
        "The interior minister, Rodrigo Alvear, left. He wept.",
        ("The interior minister", "Rodrigo Alvear", "He"),
    ),
    ("predicate", "Rosa Diaz is the manager of the mine. The manager wept.", ("Rosa Diaz", "The manager")),
    ("relative pronoun", "Rosa Diaz, who had fled, wept.", ("Rosa Diaz", "who")),
    ("reflexive pronoun", "Rosa Diaz hurt herself.", ("Rosa Diaz", "herself")),
    ("kin, then the name", "Omar Diallo fled with his mother. Police have found mother Amina Kane, 58.", ("his mother", "Amina Kane")),
    ("those forces", "The forces held the base. Those forces fled.", ("The forces", "Those forces")),
    ("office printed like a name", "The President left. The President wept.", ("The President", "The President")),
    ("a noun in capitals", "A MAN was charged. The man wept.", ("A MAN", "The man")),
    ("those whom a place has once", "Police came. Later police left.", ("Police", "police")),
    (
        "subject of the relative clause",
        "A man killed a pregnant mother, who died as she shielded her son.",
        ("a pregnant mother", "who", "she"),
    ),
    ("kin that share an owner", "Omar Diallo killed his mother and sister. His sister fled.", ("sister", "His sister")),
    ("a name in a heading", "DIBO FLEES\n\nMohammad Dibo left Homs.", ("DIBO", "Mohammad Dibo")),
]


@pytest.mark.parametrize(("text", "mentions"), rows(ONE))
def test_one(text: str, mentions: tuple[str, ...]) -> None:
    assert one(text, *mentions), together(text)


TWO = [
    ("two first names of one surname", "Ali Hassan left. Omar Hassan stayed.", ("Ali Hassan", "Omar Hassan")),
    ("husband and wife", "Mr. Vosper spoke. Mrs. Vosper wept.", ("Mr. Vosper", "Mrs. Vosper")),
    ("widow", "Moses Parfitt died. Parfitt's widow, Jane Parfitt, wept.", ("Moses Parfitt", "Jane Parfitt")),
    ("two hospitals", "The army's hospital burned. The border hospital stood.", ("The army's hospital", "The border hospital")),
    ("another", "The minister met another minister.", ("The minister", "another minister")),
    ("two arguments of a verb", "Paul Wyatt hit Mohammad Dibo.", ("Paul Wyatt", "Mohammad Dibo")),
    ("a woman is no he", "Mrs. Vosper spoke. He wept.", ("Mrs. Vosper", "He")),
    ("a man is no she", "Mr. Vosper spoke. She wept.", ("Mr. Vosper", "She")),
    ("one man is no they", "Mr. Vosper spoke. They wept.", ("Mr. Vosper", "They")),
    ("object of the same verb", "Mr. Vosper hit him.", ("Mr. Vosper", "him")),
    ("object of a verb with an understood subject", "Mr. Vosper was intent on recruiting him.", ("Mr. Vosper", "him")),
    ("not yet so", "Rosa Diaz hopes to be the manager. The manager wept.", ("Rosa Diaz", "the manager")),
    ("two ages", "A 20-year-old man fled. John Jenkin, 34, wept.", ("A 20-year-old man", "John Jenkin")),
    ("too far", "Mr. Vosper spoke. It rained. It rained. It rained. It rained. It rained. He wept.", ("Mr. Vosper", "He")),
    ("indefinite", "A soldier fell. A soldier fled.", ("A soldier", "A soldier")),
    ("place and person", "London burned. Jack London wept.", ("London", "Jack London")),
]


@pytest.mark.parametrize(("text", "mentions"), rows(TWO))
def test_two(text: str, mentions: tuple[str, str]) -> None:
    first, second = mentions
    assert not any(first in group and second in (group[1:] if first == second else group) for group in together(text)), together(text)


NAMES = [
    ("title left out", "Mr. Herbert Vosper left.", ("Herbert Vosper",)),
    ("military title left out", "General Saad left.", ("Saad",)),
    ("title in short left out", "Col. Dibo left.", ("Dibo",)),
    ("two titles in short left out", "Lt. Gen. Saad left.", ("Saad",)),
    ("article left out", "The Electoral Commission counted.", ("Electoral Commission",)),
    ("possessive left out", "Reuters' man left.", ("Reuters",)),
    ("and in a name", "Firth and Isles Ferries sank.", ("Firth and Isles Ferries",)),
    ("fullest first", "Dibo left. Mohammad Dibo was tired.", ("Mohammad Dibo", "Dibo")),
]


@pytest.mark.parametrize(("text", "names"), rows(NAMES))
def test_names(text: str, names: tuple[str, ...]) -> None:
    assert extraction(text).referents[0].names == names


BODIES = [
    ("spokeswoman for", "A spokeswoman for the Rail Service said the line was shut.", "A spokeswoman", "Rail Service"),
    (
        "spokesman before",
        "The interior ministry resigned. A spokesman for the ministry wept.",
        "A spokesman",
        "The interior ministry",
    ),
    (
        "compound",
        "An interior ministry spokesman wept. The interior ministry closed.",
        "An interior ministry spokesman",
        "The interior ministry",
    ),
    (
        "document of a body",
        "The statement of the Electoral Commission was short.",
        "The statement of the Electoral Commission",
        "Electoral Commission",
    ),
    ("report in a paper", "A new report in The Wall Street Journal was short.", "A new report", "Wall Street Journal"),
    ("report in an agency", "A new report in AFP was short.", "A new report", "AFP"),
    ("nobody", "The miners wept.", "The miners", None),
]


@pytest.mark.parametrize(("text", "speaker", "body"), rows(BODIES))
def test_body(text: str, speaker: str, body: str | None) -> None:
    referents = extraction(text).referents
    (number,) = (r.body for r in referents if called(r) == speaker)
    assert (called(referents[number]) if number is not None else None) == body


KINDS = [
    ("person by a title", "Mr. Vosper left.", "person"),
    ("person by a noun", "A miner left.", "person"),
    ("body by a noun", "The interior ministry closed.", "organisation"),
    ("body by a noun, British spelling", "The defence ministry closed.", "organisation"),
    ("body by its name", "The Electoral Commission closed.", "organisation"),
]
KINDS_WRONG = {"body by a noun, British spelling": "a common noun with a proper noun's tag counts as plural"}


@pytest.mark.parametrize(("text", "kind"), rows(KINDS, KINDS_WRONG))
def test_kind(text: str, kind: str) -> None:
    assert extraction(text).referents[0].kind == kind


def test_a_name_may_open_the_description_that_it_is_weighed_against() -> None:
    found = extraction("Zimmerman tried to auction off the firearm.\n\nThe listing for the Kel-Tec PF-9 9mm firearm was posted.")
    assert [d.trigger.text for d in found.drafts][-1] == "posted"
