"""Where claims put their happenings: which words are places, and in which role."""

from hashlib import sha256

import pytest

from rashomon.extract.claims import extract
from rashomon.parse import parse
from rashomon.records.report import Report, report_id


def whereabouts(text: str) -> dict[str, set[str]]:
    """Trigger -> its places, each as its role and words."""
    digest = sha256(text.encode()).hexdigest()
    report = Report(
        id=report_id(digest, digest), path="a.txt", url=None, outlet="Harbour Times", outlet_basis=None, title=None, author=None,
        published=None, published_basis=None, kind=None, language="en", sha256=digest, length=len(text), text=text,
    )  # fmt: skip
    return {draft.trigger.text: {f"{p.role} {p.text}" for p in draft.places} for draft in extract(parse(report)).drafts}


AGENTS = [
    ("The tunnels were later blown up by Israel.", "blown up", set()),
    ("The depot was seized by Hayat Tahrir al-Sham.", "seized", {"at The depot"}),
    ("A man was stabbed by Robert Hale.", "stabbed", set()),
    ("A body was found by the river.", "found", {"at the river"}),
]
TO_AND_FOR = [
    ("Fighters flew from Paris to London.", "flew", {"from Paris", "to London"}),
    ("Iran was transferring weapons to Hezbollah in Lebanon.", "transferring", {"at Lebanon"}),
    ("It was a blow to Tehran.", "was a blow", set()),
    ("The mayor explained the plan to Lichinga.", "explained", set()),
    ("They left for Moscow at dawn.", "left", {"to Moscow"}),
    ("The ferry left Oban at 16:10 for Craignure.", "left", {"from Oban", "to Craignure"}),
    ("Syria had now become a hostile zone for Iran.", "become", set()),
    ("Fighters from Iraq held the hill.", "held", {"at the hill"}),
    ("They fled towards the border town of Al-Qaim.", "fled", {"towards the border town of Al-Qaim", "towards Al-Qaim"}),
    ("The camp lies close to the river.", "lies", {"at the river"}),
    ("The camp lies ten kilometres north of Aleppo.", "lies", {"at Aleppo"}),
]
OWNERS = [
    ("Iran's support collapsed overnight.", "collapsed", set()),
    ("By Friday Iran's embassy stood empty.", "stood", set()),
    ("Iran's southern coast was hit by a quake.", "hit", {"at Iran's southern coast", "at Iran"}),
    ("Indiana law prevents a second run.", "prevents", set()),
    ("Police searched a Raytown apartment.", "searched", {"at a Raytown apartment", "at Raytown"}),
]
SUBJECTS = [
    ("Damascus fell on Sunday.", "fell", {"at Damascus"}),
    ("Aleppo was another staging ground.", "was another staging ground", {"at Aleppo"}),
    ("In Oman, houses were emptied and people fled into the streets.", "fled", {"at Oman", "to the streets"}),
]
NOWHERE = [
    ("Paul Cruz lost to John Bloomberg, and delegates turned against Cruz.", "turned", set()),
    ("He mocked the prince on Twitter.", "mocked", set()),
    ("Here is what we know.", "is", set()),
    ("They opposed the tariff on China.", "opposed", set()),
    ("The state signed an accord between Iran and Iraq.", "signed", set()),
]

UNSEEN = [  # written before the rules were tried on them
    ("Rescuers carried the wounded to a clinic in Goma.", "carried", {"to Goma", "to a clinic"}),
    ("The convoy was attacked by rebels outside Kabul.", "attacked", {"at Kabul"}),
    ("A lorry overturned on the road to Mombasa.", "overturned", {"at Mombasa", "at the road"}),
    ("The senator from Ohio voted in Washington.", "voted", {"at Washington"}),
    ("Police found the rifle in a garage on Elm Street.", "found", {"at Elm Street", "at a garage"}),
    ("The strike was condemned by France.", "condemned", set()),
    ("Troops withdrew from Kherson across the Dnieper.", "withdrew", {"at the Dnieper", "from Kherson"}),
    ("The minister apologised to Kenya.", "apologised", set()),
    ("A bomb exploded near the Turkish embassy in Vienna.", "exploded", {"at Vienna", "at the Turkish embassy"}),
    ("The pilot diverted the plane to Nairobi.", "diverted", {"to Nairobi"}),
    ("The talks on Yemen resumed in Geneva.", "resumed", {"at Geneva"}),
    ("Villagers gathered by the well.", "gathered", {"at the well"}),
    ("The museum was founded by Oxford.", "founded", set()),
    ("She moved from Leeds to York.", "moved", {"from Leeds", "to York"}),
    ("The boat sank two miles from Lampedusa.", "sank", {"at Lampedusa"}),
    ("Refugees from Sudan were registered in Chad.", "registered", {"at Chad"}),
    ("Cairo burned for three days.", "burned", {"at Cairo"}),
    ("Smugglers crossed into Niger.", "crossed", {"to Niger"}),
    ("The tanker bound for Rotterdam ran aground.", "ran", set()),
    ("Support for Ukraine fell.", "fell", set()),
    ("A gunman opened fire at a mall in Nairobi, killing five.", "opened", {"at Nairobi", "at a mall"}),
    ("In Lagos, power failed and trains stopped.", "stopped", {"at Lagos"}),
    ("Two soldiers were shot dead at a checkpoint south of Mosul.", "shot", {"at Mosul", "at a checkpoint"}),
    ("He compared London to Rome.", "compared", set()),
    ("The band returned to Dublin via Holyhead.", "returned", {"to Dublin", "via Holyhead"}),
    ("The explosion was heard in Haifa.", "heard", {"at Haifa"}),
    ("Brazil's navy seized the ship off Recife.", "seized", {"at Recife", "to the ship"}),
    ("The dispute over Kashmir worsened.", "worsened", set()),
    ("Firefighters rushed to the hotel.", "rushed", {"to the hotel"}),
    ("The drug was approved by Brussels.", "approved", set()),
]
KNOWN = [("He sent a letter to Parliament.", "sent", set())]


@pytest.mark.parametrize(("text", "trigger", "expected"), [*AGENTS, *TO_AND_FOR, *OWNERS, *SUBJECTS, *NOWHERE, *UNSEEN])
def test_where(text: str, trigger: str, expected: set[str]) -> None:
    assert whereabouts(text)[trigger] == expected


@pytest.mark.xfail(strict=True, reason="a body in the spelling of a building is taken for where something was sent")
@pytest.mark.parametrize(("text", "trigger", "expected"), KNOWN)
def test_where_not_yet(text: str, trigger: str, expected: set[str]) -> None:
    assert whereabouts(text)[trigger] == expected


CAUSES = [
    ("Four people were killed after a dam burst in southern Kyrgyzstan.", "killed", {"at southern Kyrgyzstan"}),
    ("Nine people died in the collapse of a mine near Kemerovo.", "died", {"at Kemerovo"}),
    ("He was killed in London after he had left Paris.", "killed", {"at London"}),
    ("Four people were sacked after a dam burst in southern Kyrgyzstan.", "sacked", set()),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), CAUSES)
def test_the_hurt_are_where_that_happened_which_hurt_them(text: str, trigger: str, expected: set[str]) -> None:
    assert whereabouts(text)[trigger] == expected
