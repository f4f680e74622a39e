"""Attributions and chains: who says what, before, inside and behind it; and who passed it on, from the origin to the outlet."""

from functools import partial

import pytest
from docs import OUTLET, chain, doc, draft, extraction, rows, said
from work import calls_of

from rashomon.extract.attribution.attributions import find_attributions

ATTRIBUTIONS = [
    ("before", "The mayor said the bridge had fallen.", [("The mayor", "said", "the bridge had fallen")]),
    ("before, with that", "The mayor said that the bridge had fallen.", [("The mayor", "said", "that the bridge had fallen")]),
    ("behind", "The bridge had fallen, the mayor said.", [("the mayor", "said", "The bridge had fallen")]),
    ("behind, verb first", "The bridge had fallen, said the mayor.", [("the mayor", "said", "The bridge had fallen")]),
    ("inside", "The bridge, two residents said, fell.", [("two residents", "said", "The bridge, two residents said, fell")]),
    ("quotation, behind", "“The bridge fell,” said Amina Diallo.", [("Amina Diallo", "said", "The bridge fell")]),
    ("quotation, before", "Amina Diallo said: “The bridge fell.”", [("Amina Diallo", "said", "The bridge fell")]),
    ("trailing apposition", "Six died, the delegate, Ousmane Kelei, said.", [("the delegate", "said", "Six died")]),
    ("according to, before", "According to the police, guards fired.", [("the police", "According", "guards fired")]),
    ("according to, behind", "Guards fired, according to the police.", [("the police", "according", "Guards fired")]),
    ("as he admitted", "As the governor admitted, the dam had failed.", [("the governor", "admitted", "the dam had failed")]),
    ("account", "By the coroner's account, the wall fell.", [("the coroner", "account", "the wall fell")]),
    ("view", "In the company's view, the wall fell.", [("the company", "view", "the wall fell")]),
    ("words of", "In the words of the coroner, the wall fell.", [("the coroner", "words", "the wall fell")]),
    ("in a statement", "The ministry said in a statement that he fled.", [("The ministry", "said", "that he fled")]),
    ("relative clause", "Diallo, who said the dam had failed, left.", [("Diallo", "said", "the dam had failed")]),
    ("how", "Witnesses described how the gate was locked.", [("Witnesses", "described", "how the gate was locked")]),
    ("nobody named", "It is said that the king fled.", [(None, "said", "that the king fled")]),
    ("nobody named, infinitive", "The king is said to have fled.", [(None, "said", "to have fled")]),
    ("denial", "The army denied that it had fled.", [("The army", "denied", "that it had fled")]),
    (
        "denial of having",
        "The commander denied having ordered the retreat.",
        [("The commander", "denied", "having ordered the retreat")],
    ),
    ("told", "Two officers told Reuters that he fled.", [("Two officers", "told", "that he fled")]),
    ("document", "The log shows the ship left at noon.", [("The log", "shows", "the ship left at noon")]),
    (
        "two contents",
        "He said the dam failed and that the town drowned.",
        [("He", "said", "the dam failed and that the town drowned")],
    ),
    ("none", "The bridge fell on Monday.", []),
    ("found an object", "The police found no weapons.", []),
    ("a prefix's colon is the paragraph's", "Shire Courier: The bridge fell into the river on Monday.", []),
    ("entry", "A leaked sheet gives the party 41 seats.", [("A leaked sheet", "gives", "gives the party 41 seats")]),
    ("document that has", "The log book has the ship leaving at noon.", [("The log book", "has", "the ship leaving at noon")]),
    ("seen", "The ferryman watched the soldiers burn the mill.", [("The ferryman", "watched", "the soldiers burn the mill")]),
    ("known", "The prisoners knew that he fled.", [("The prisoners", "knew", "that he fled")]),
    ("not known", "The prisoners did not know that he fled.", []),
    ("known to have", "Nine people are known to have died.", []),
    ("convinced", "The mayor is convinced that he fled.", [("The mayor", "convinced", "that he fled")]),
    ("made clear", "The union has made clear that he fled.", [("The union", "made", "clear that he fled")]),
    ("noun, possessor", "The army's claim that he fled is odd.", [("The army", "claim", "that he fled")]),
    ("noun, by", "The claim by the army that men burned it is odd.", [("the army", "claim", "that men burned it")]),
    ("noun, nobody's", "The claim that he fled is odd.", []),
    ("reports", "Reports that he fled reached the town.", [("Reports", "Reports", "that he fled")]),
    ("per", "Per the ministry, he fled.", [("the ministry", "Per", "he fled")]),
    ("per, a measure", "He sold nine lorries per year.", []),
    ("as X has it", "As the harbour office has it, he fled.", [("the harbour office", "has", "he fled")]),
    ("as X has it, of what was not", "They were not freed, as the office has it.", []),
    ("speaker behind", "“He fled,” shouted a woman at the back.", [("a woman", "shouted", "He fled")]),
    (
        "two speakers",
        "Officials said the army fired; residents said the police fired.",
        [("Officials", "said", "the army fired"), ("residents", "said", "the police fired")],
    ),
    (
        "two speakers behind",
        "He left, said Bello; the gate was locked, said Diallo.",
        [("Bello", "said", "He left"), ("Diallo", "said", "the gate was locked")],
    ),
]
BOTH_SIDES = "the clause before a semicolon is taken for the second cue's complement"


@pytest.mark.parametrize(("text", "expected"), rows(ATTRIBUTIONS))
def test_attributions(text: str, expected: list[tuple[str | None, str, str]]) -> None:
    assert said(text) == expected


CHAINS = [
    ("outlet alone", "The bridge fell.", "fell", []),
    ("one speaker", "The mayor said the bridge had fallen.", "fallen", ["The mayor"]),
    ("according to", "Guards fired, according to the police.", "fired", ["the police"]),
    ("full name behind an apposition", "Six died, the delegate, Ousmane Kelei, said.", "died", ["Ousmane Kelei"]),
    ("apposition behind the name", "Six died, said Ousmane Kelei, the delegate.", "died", ["Ousmane Kelei"]),
    (
        "citing, between",
        "The Courier reported, citing two officials, that the dam had burst.",
        "burst",
        ["two officials", "Courier"],
    ),
    (
        "citing, behind",
        "Reuters reported on Tuesday that the dam burst, citing an engineer.",
        "burst",
        ["an engineer", "Reuters"],
    ),
    ("quoting", "The Times claimed that the dam burst, quoting a porter.", "burst", ["a porter", "Times"]),
    ("told a newsroom", "Two officers told Reuters that the soldiers had fled.", "fled", ["Two officers", "Reuters"]),
    ("told a newsroom, behind", "The soldiers had fled, two officers told Reuters.", "fled", ["two officers", "Reuters"]),
    (
        "told a paper",
        "Two officers told the Wall Street Journal that men had fled.",
        "fled",
        ["Two officers", "Wall Street Journal"],
    ),
    (
        "told an agency",
        "Two officers told the Meridian agency that men had fled.",
        "fled",
        ["Two officers", "The Meridian agency"],
    ),
    ("told the outlet itself", "Two officers told the Fell Ledger that men had fled.", "fled", ["Two officers"]),
    ("told this newspaper", "Two officers told this newspaper that men had fled.", "fled", ["Two officers"]),
    ("told reporters", "Two officers told reporters that men had fled.", "fled", ["Two officers"]),
    ("told somebody", "The minister said the colonel had told him that men had fled.", "fled", ["the colonel", "The minister"]),
    (
        "report of a paper",
        "A new report in The Wall Street Journal reveals that men fled.",
        "fled",
        ["Wall Street Journal"],
    ),
    ("report of an agency", "A new report in AFP reveals how the army fell.", "fell", ["AFP"]),
    ("officer quoted by a paper", "An officer quoted by Reuters said that the men had fled.", "fled", ["An officer", "Reuters"]),
    (
        "correspondent of a paper",
        "The Telegraph's correspondent writes that the men have fled.",
        "fled",
        ["The Telegraph's correspondent", "Telegraph"],
    ),
    ("prefix", "SHIRE COURIER: The bridge fell into the river on Monday.", "fell", ["SHIRE COURIER"]),
    ("dateline's agency", "BEIRUT (AFP) - Fighters fled.", "fled", ["AFP"]),
    ("dateline's agency, where another is credited", "BEIRUT (AFP) - Fighters fled, the mayor said.", "fled", ["the mayor"]),
    ("pronoun", "Amina Diallo resigned. She said that the dam had burst.", "burst", ["Amina Diallo"]),
    ("title", "The mayor, Paul Wyatt, resigned. Wyatt said the dam had burst.", "burst", ["Paul Wyatt"]),
    ("quotation over sentences, first", "“We fired. They came at us,” Sergeant Paul Wyatt said.", "fired", ["Paul Wyatt"]),
    ("quotation over sentences, last", "“We fired. They came at us,” Sergeant Paul Wyatt said.", "came", ["Paul Wyatt"]),
    (
        "quotation that goes on",
        "“The gate was shut,” said Amina Diallo. “Nobody left. Three women died.”",
        "died",
        ["Amina Diallo"],
    ),
    ("quotation that ends", "“The gate was shut,” said Amina Diallo. Three women died.", "died", []),
    ("the sentence behind", "The police said the bridge fell. Two lorries sank.", "sank", []),
    ("two speakers, first", "Officials said the army fled; residents said the police fired.", "fled", ["Officials"]),
    ("two speakers, second", "Officials said the army fled; residents said the police fired.", "fired", ["residents"]),
    ("quoted as saying", "The governor was quoted as saying that the bridge fell.", "fell", ["The governor"]),
    ("quoted by", "The governor is quoted by Reuters as saying that the bridge fell.", "fell", ["The governor", "Reuters"]),
    ("quoted, active", "The Times quoted a porter as saying that the dam had burst.", "burst", ["a porter", "Times"]),
    ("agency that quotes", "The dam burst, according to Reuters, which quoted a porter.", "burst", ["a porter", "Reuters"]),
    ("heard from", "The mayor had heard from a porter that the dam had burst.", "burst", ["a porter", "The mayor"]),
    ("interview", "In an interview with Reuters, a porter said that men had fled.", "fled", ["a porter", "Reuters"]),
    ("speaking to", "Speaking to Reuters, a porter said that men had fled.", "fled", ["a porter", "Reuters"]),
    ("told an assembly", "The envoy told Parliament that men had fled.", "fled", ["The envoy"]),
    ("we remind a body", "We remind the State Water Service that men had fled.", "fled", []),
    ("nested", "Anna said that Ben said that Carl said that the bell cracked.", "cracked", ["Carl", "Ben", "Anna"]),
    ("credit line", "The river fell by a metre overnight.\n\nWith Meridian", "fell", ["Meridian"]),
    ("credit line that names a reporter", "The river fell by a metre overnight.\n\nWith Anna Kovacs", "fell", []),
    ("credit in brackets", "The river fell by a metre overnight. (Reuters)", "fell", ["Reuters"]),
    ("credit, where another is named", "The river fell, the mayor said. (Reuters)", "fell", ["the mayor"]),
    ("question and answer", "Q: Did he flee?\n\nA: They fled to the coast by night.", "fled", ["A"]),
    ("account that goes on", "The bridge fell, Amina Diallo said. The cables had snapped one by one.", "snapped", ["Amina Diallo"]),
    ("account between two cues", "It shook, Amina Diallo says. The walls fell down. Then, she adds, men fled.", "fell", ["Amina Diallo"]),
    ("background", "The bridge fell, Amina Diallo said. The town had never flooded.", "flooded", []),
    ("actor before a quotation", "Amina Diallo shook her head. “The dam has burst at noon.”", "burst", ["Amina Diallo"]),
    ("quotation over paragraphs", "“The dam had burst.\n\n“Men fled,” said Amina Diallo.", "burst", ["Amina Diallo"]),
    ("nobody named", "The king is said to have fled.", "fled", []),
    ("we", "In our view the mayor lied.", "lied", []),
]
CHAINS_WRONG = {
    "told an agency": "a described agency is no medium: only names are",
}


@pytest.mark.parametrize(("text", "trigger", "speakers"), rows(CHAINS, CHAINS_WRONG))
def test_chain_runs_from_the_origin_to_the_outlet(text: str, trigger: str, speakers: list[str]) -> None:
    assert chain(text, trigger) == [*speakers, OUTLET]


KINDS = [
    ("person", "Paul Wyatt said the bridge fell.", "person"),
    ("body", "The ministry said the bridge fell.", "organisation"),
    ("people without names", "Two residents said the bridge fell.", "unnamed"),
    ("document", "The letter says that the bridge fell.", "document"),
    ("paper", "The Wall Street Journal reported that the bridge fell.", "outlet"),
    ("agency", "Reuters reported that the bridge fell.", "agency"),
]


@pytest.mark.parametrize(("text", "kind"), rows(KINDS))
def test_kind_of_a_speaker(text: str, kind: str) -> None:
    assert draft(text, "fell").links[0].kind == kind


def test_links_carry_their_evidence() -> None:
    text = "The dam burst at noon, Reuters reported, citing an engineer."
    origin, carrier, outlet = draft(text, "burst").links
    assert [link.span and link.span.of(text) for link in (origin, carrier, outlet)] == ["an engineer", "Reuters", None]
    assert [link.cue and link.cue.of(text) for link in (origin, carrier, outlet)] == ["citing", "reported", None]
    assert [link.basis for link in (origin, carrier, outlet)] == ["stated", "stated", "outlet"]


KNOWLEDGE = [
    ("record", "The log shows the ship left.", "left", "records"),
    ("own eyes of the outlet", "I counted nine bodies at the gate.", "counted", "saw"),
    ("its reporter", "Our reporter saw nine bodies at the gate.", "saw", "saw"),
    ("the outlet's bare word", "Nine bodies lay at the gate.", "lay", None),
    ("an opinion is no sight", "We believe the mayor.", "believe", None),
]


@pytest.mark.parametrize(("text", "trigger", "knowledge"), rows(KNOWLEDGE))
def test_how_the_origin_knows(text: str, trigger: str, knowledge: str | None) -> None:
    assert draft(text, trigger).links[0].knowledge == knowledge


def test_parents_run_to_the_outermost_speaker() -> None:
    found = find_attributions(doc("Anna said that Ben said that Carl said that the bell cracked."))
    innermost = max(found, key=lambda a: a.cue.i)
    assert innermost.parent is not None
    assert innermost.parent.parent is not None
    assert [a.source and a.source.text for a in (innermost, innermost.parent, innermost.parent.parent)] == ["Carl", "Ben", "Anna"]
    assert innermost.parent.parent.parent is None


BASES = [
    ("stated", "The mayor said the dam had burst.", "burst", "stated"),
    ("quotation that goes on", "“He left,” said Amina Diallo. “The dam has burst.”", "burst", "carried"),
    ("account that goes on", "The wall fell, Amina Diallo said. The dam had burst.", "burst", "carried"),
]


@pytest.mark.parametrize(("text", "trigger", "basis"), rows(BASES))
def test_basis_says_whether_a_cue_or_the_text_goes_on(text: str, trigger: str, basis: str) -> None:
    assert draft(text, trigger).links[0].basis == basis


MARKS = [
    ("guillemets", "«The wall fell at noon», said the mason."),
    ("single guillemets", "‹The wall fell at noon,› the mason said."),
    ("low and high", "„The wall fell at noon“, said the mason."),
    ("straight", '"The wall fell at noon," said the mason.'),
    ("straight single", "'The wall fell at noon,' said the mason."),
    ("typewriter", "``The wall fell at noon,'' said the mason."),
    ("never closed", "“The wall fell at noon. The mason wept."),
    ("never opened", "The wall fell at noon,” said the mason."),
    ("crossed", "“The wall «fell” at noon», said the mason."),
    ("one long quotation", "“" + "The wall fell at noon. " * 40 + "”"),
    ("marks alone", "“ ” „ “ « » 「 」 \" ' `` ''"),
    ("a cue alone", "Said."),
    ("a source alone", "According to the mason."),
    ("empty quotation", "“” said the mason."),
    ("transcript", "MR. TULLY: The wall fell.\n\nTHE WITNESS: At noon.\n\nMR. TULLY: It fell.\n\nTHE WITNESS: Yes."),
]


@pytest.mark.parametrize("text", rows(MARKS))
def test_bad_marks_end_in_a_chain_all_the_same(text: str) -> None:
    for claim in extraction(text).drafts:
        assert claim.links[-1].basis == "outlet"


def test_many_quotations_take_linear_work() -> None:
    few, many = (calls_of(partial(find_attributions, doc("“The wall fell,” said Anna.\n\n“It burned.”\n\n" * n))) for n in (40, 160))
    assert many < 6 * few


def test_two_hundred_nested_cues_take_little_work() -> None:
    """Each may lie within each above it: the work grows with the depth squared, and no sentence is deeper."""
    text = "".join(f"Anna{n} said that " for n in range(200)) + "the bell cracked."
    assert calls_of(partial(find_attributions, doc(text))) < 500_000
