"""Kinds: what kind of thing a mention stands for, by the form of its name and by its context, whatever the small name tagger says."""

import pytest
from docs import extraction

from rashomon.records.vocabulary import EntityKind

PLACES = [
    ("Al-Qaim fell to the rebels on Friday.", "Al-Qaim"),
    ("Fighters entered Al-Qaim and burned the market.", "Al-Qaim"),
    ("Troops recaptured Al-Qaim in May.", "Al-Qaim"),
    ("Shelling killed four people in Khan Sheikhoun.", "Khan Sheikhoun"),
    ("Residents fled Saraqib after the strike.", "Saraqib"),
    ("The town of Kobani was surrounded.", "Kobani"),
    ("A bomb exploded in Tehran.", "Tehran"),
    ("Two people were killed in Moscow.", "Moscow"),
    ("Troops left Russia in May.", "Russia"),
]
VEHICLES = [
    ("The Iranian tanker Sanchi caught fire off Shanghai.", "Sanchi"),
    ("The tanker Sanchi sank.", "Sanchi"),
    ("HMS Ardent was hit by a missile.", "HMS Ardent"),
    ("The frigate HMS Ardent sank in the sound.", "HMS Ardent"),
    ("The USS Cole was attacked in Aden.", "USS Cole"),
    ("The MV Kestrel collided with a barge.", "MV Kestrel"),
    ("The ferry Isla Bonita left Oban at six.", "Isla Bonita"),
    ("The steamship Albion struck a rock.", "Albion"),
    ("Rescuers reached the trawler Morning Star at noon.", "Morning Star"),
    ("A Boeing 737 crashed near Shiraz.", "Boeing"),
    ("An Airbus A320 landed on the river.", "Airbus"),
    ("Two F-16s bombed the depot.", "Two F-16s"),
    ("A Mi-8 helicopter crashed in the hills.", "A Mi-8 helicopter"),
    ("Flight MH17 was shot down over Donetsk.", "MH17"),
    ("A T-72 tank burned on the road.", "A T-72 tank"),
    ("The submarine Kursk sank in August.", "Kursk"),
    ("Two helicopters landed at the base.", "Two helicopters"),
    ("A lorry hit the bus.", "A lorry"),
]
FORCES = [
    ("The 104th Brigade held the bridge.", "104th Brigade"),
    ("The Badr Brigade captured the airport.", "Badr Brigade"),
    ("The Golani Brigade withdrew.", "Golani Brigade"),
    ("The Third Armoured Division advanced.", "Third Armoured Division"),
    ("The Houthi militia fired two missiles.", "The Houthi militia"),
    ("The Revolutionary Guards denied the report.", "Revolutionary Guards"),
    ("The Syrian army shelled the suburb.", "The Syrian army"),
    ("The Syrian Arab Army shelled the suburb.", "Syrian Arab Army"),
    ("The Royal Navy sent a frigate.", "Royal Navy"),
    ("The Lebanese Armed Forces deployed in Tyre.", "Lebanese Armed Forces"),
    ("The Syrian Democratic Forces took the dam.", "Syrian Democratic Forces"),
    ("Peshmerga forces closed the road.", "Peshmerga forces"),
    ("The coast guard searched for the crew.", "The coast guard"),
    ("The National Guard was called out.", "National Guard"),
    ("Police arrested two men.", "Police"),
]
GROUPS = [
    ("The lifeboat crew saved nine people.", "The lifeboat crew"),
    ("Hezbollah fighters left the village.", "Hezbollah fighters"),
    ("The rebels took the town.", "The rebels"),
    ("Some 4,000 Iranian personnel arrived.", "Some 4,000 Iranian personnel"),
    ("Protesters blocked the road.", "Protesters"),
    ("The miners voted to strike.", "The miners"),
    ("The Kurds held the town.", "Kurds"),
    ("Israelis voted on Tuesday.", "Israelis"),
    ("The crew abandoned ship.", "The crew"),
]
ORGANISATIONS = [
    ("The Wagner Group left Bakhmut.", "Wagner Group"),
    ("The Interior Ministry denied the report.", "Interior Ministry"),
    ("The Ministry of Health counted 12 dead.", "Ministry of Health"),
    ("The Pentagon said two soldiers died.", "Pentagon"),
    ("The United Nations suspended aid.", "United Nations"),
    ("Amnesty International published the list.", "Amnesty International"),
    ("The Red Cross sent two trucks.", "Red Cross"),
    ("Reuters reported the attack.", "Reuters"),
    ("The Electoral Commission counted the votes.", "Electoral Commission"),
    ("Shell said output had fallen.", "Shell"),
    ("Firth and Isles Ferries cancelled the sailing.", "Firth and Isles Ferries"),
    ("Hamas released two hostages.", "Hamas"),
    ("The Labour Party lost the vote.", "Labour Party"),
]
STATES = [
    ("The Kremlin denied the report.", "Kremlin"),
    ("The White House said the talks would go on.", "White House"),
    ("Tehran had been Assad's ally.", "Tehran"),
    ("Moscow said the base was safe.", "Moscow"),
    ("Ankara denied that it had sent troops.", "Ankara"),
    ("Washington imposed sanctions on Damascus.", "Washington"),
    ("Russia sent troops to Syria.", "Russia"),
    ("The government resigned on Monday.", "The government"),
    ("The Syrian government denied the report.", "The Syrian government"),
    ("The regime collapsed in December.", "The regime"),
]
PERSONS = [
    ("Bashar al-Assad fled to Moscow.", "Bashar al-Assad"),
    ("Naim Qassem said Hezbollah would fight.", "Naim Qassem"),
    ("Rodrigo Alvear, the minister, resigned.", "Rodrigo Alvear"),
    ("Chen Guangcheng left the embassy.", "Chen Guangcheng"),
    ("Volodymyr Zelensky thanked the pilots.", "Volodymyr Zelensky"),
    ("The mayor, Bilal Demir, said so.", "Bilal Demir"),
    ("Mr. Vosper told the inquiry.", "Mr. Vosper"),
    ("A spokeswoman said the bridge was closed.", "A spokeswoman"),
]
ROWS = [
    (text, words, kind)
    for kind, table in {
        "place": PLACES,
        "vehicle": VEHICLES,
        "force": FORCES,
        "group": GROUPS,
        "organisation": ORGANISATIONS,
        "state": STATES,
        "person": PERSONS,
    }.items()
    for text, words in table
]


@pytest.mark.parametrize(("text", "words", "kind"), ROWS, ids=[text for text, _, _ in ROWS])
def test_kind(text: str, words: str, kind: EntityKind) -> None:
    found = extraction(text)
    (mention,) = [m for m in found.mentions if m.text in (words, f"The {words}", f"the {words}")]
    assert mention.referent is not None
    assert found.referents[mention.referent].kind == kind


def test_a_person_is_none_of_the_towns_of_that_name() -> None:
    found = extraction("Zurana Horton fled. Police took Horton to Oban. A crowd surrounded Horton.")
    (person,) = [r for r in found.referents if "Zurana Horton" in r.names]
    assert person.kind == "person"
    assert len(person.mentions) == 3


def test_a_ship_is_one_with_the_noun_before_its_name() -> None:
    found = extraction("The tanker Sanchi burned. Sanchi sank.")
    (ship,) = [r for r in found.referents if r.kind == "vehicle"]
    assert [found.mentions[m].text for m in ship.mentions] == ["The tanker", "Sanchi", "Sanchi"]
