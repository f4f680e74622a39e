"""Triggers: every word that names a happening is one, and nothing else is."""

import pytest
from docs import draft, rows, triggers

TRIGGERS = [
    ("verb", "The bridge collapsed on Monday.", ["collapsed"]),
    ("passive", "The depot was looted by soldiers.", ["looted"]),
    ("perfect", "The road to Cuamba has been closed.", ["closed"]),
    ("particle", "The council gave up the town.", ["gave up"]),
    ("state", "The bridge was then empty.", ["was then empty"]),
    ("state by a noun", "The letter is a forgery.", ["is a forgery"]),
    ("order and what was ordered", "The commander ordered his men to burn the archive.", ["ordered", "burn"]),
    ("ordered to", "The garrison was ordered to withdraw.", ["ordered", "withdraw"]),
    ("participle behind an object", "Residents watched fighters fleeing toward the border.", ["watched", "fleeing"]),
    ("participle behind a subject", "Families fleeing the valley reached the camp.", ["fleeing", "reached"]),
    ("participle of what came of it", "Shells hit the market, killing four women.", ["hit", "killing"]),
    ("participle in front", "Handed in at Aberdare at ten, the telegram reached London at noon.", ["Handed in", "reached"]),
    ("passive participle behind a noun", "A telegram handed in at Aberdare reached London at noon.", ["handed in", "reached"]),
    ("before and a participle", "Before leaving the town, the rebels burned the mill.", ["leaving", "burned"]),
    ("relative clause", "The train that derailed at Crewe carried coal.", ["derailed", "carried"]),
    ("relative clause between commas", "The king, who had fled, returned.", ["fled", "returned"]),
    ("coordinated clauses", "The mayor resigned and the council dissolved itself.", ["resigned", "dissolved"]),
    ("coordinated verbs", "Rebels took the town, looted the bank and fled.", ["took", "looted", "fled"]),
    ("phase", "The crowd began to throw stones.", ["throw"]),
    ("phase by a participle", "Rescuers continued searching the rubble.", ["searching"]),
    ("will", "Firemen tried to save the archive.", ["save"]),
    ("plan", "The council plans to close the bridge.", ["close"]),
    ("to be to", "The king is to abdicate.", ["abdicate"]),
    ("to be to, passive", "The rebels are to be tried in July.", ["tried"]),
    ("likely", "The bridge appears to have fallen.", ["fallen"]),
    ("due", "The bridge is due to open in May.", ["open"]),
    ("cleft", "It was a lorry that broke the gate.", ["broke"]),
    ("there is", "There was no fire.", ["was no fire"]),
    ("event noun of its object", "The evacuation of the hospital was completed on Friday.", ["evacuation", "completed"]),
    ("event noun of a person", "The arrest of Colonel Dibo surprised the garrison.", ["arrest", "surprised"]),
    ("event noun with its people", "Russian air strikes on Idlib killed nine people.", ["strikes", "killed"]),
    ("event noun with its place", "Bottlenecks at the harbour delayed the convoy.", ["Bottlenecks", "delayed"]),
    ("event noun in a place", "The explosion in the mill killed four men.", ["explosion", "killed"]),
    ("event noun as an object", "The army condemned air strikes on the depot.", ["condemned", "strikes"]),
    ("a noun whose verb says only that it was", "The explosion occurred at noon.", ["occurred"]),
    ("a noun whose verb says only when", "The withdrawal of the brigade began at dawn.", ["began"]),
    ("a noun that names no event", "The colour of the gate pleased nobody.", ["pleased"]),
    ("question", "Did the police open fire?", []),
    ("no verb", "A long night in the valley.", []),
    ("perceived by all", "The colonel was seen leaving the barracks.", ["seen", "leaving"]),
    ("passive with an adjective's tag", "The mayor, Paul Wyatt, said the canal was closed. He wept.", ["closed", "wept"]),
]
TRIGGERS_WRONG = {
    "due": "the adjective's clause is a claim of its own",
    "event noun as an object": "the parser hangs the preposition on the verb",
    "perceived by all": "a participle behind a passive verb of seeing is no trigger",
    "passive with an adjective's tag": "a participle tagged as an adjective is lost where its clause is a complement",
}


@pytest.mark.parametrize(("text", "expected"), rows(TRIGGERS, TRIGGERS_WRONG))
def test_triggers(text: str, expected: list[str]) -> None:
    assert triggers(text) == expected


SAYING = [
    ("said", "The minister said the dam had failed.", ["failed"]),
    ("behind", "The dam had failed, the minister said.", ["failed"]),
    ("according to", "According to the police, the guards fired first.", ["fired"]),
    ("claimed", "The mayor claims that the bridge has moved.", ["moved"]),
    ("denied", "The army denied that it had fled.", ["fled"]),
    ("citing", "The Courier reported, citing two officials, that the dam had burst.", ["burst"]),
    ("told", "Two officers told Reuters that the soldiers had fled.", ["fled"]),
    ("passive", "The king is reported to have fled.", ["fled"]),
    ("it is said", "It is said that the king fled.", ["fled"]),
    ("reported by another", "The deputy said the minister had claimed that the dam fell.", ["fell"]),
    ("an adjective's tag on a verb", "The minister had claimed that the dam burst.", ["burst"]),
    ("quoted as saying", "The governor was quoted as saying that the bridge fell.", ["fell"]),
    ("asked whether", "Asked whether the dam had burst, the governor said that nobody knew.", ["knew"]),
    ("asked not to be named", "The miners asked not to be named.", []),
    ("announcement", "The minister announced that the dam would be closed.", ["announced", "closed"]),
    ("oath", "The king swore that he would never leave.", ["swore", "leave"]),
    ("warning", "The general warned that the city would fall.", ["warned", "fall"]),
    ("order", "The minister ordered that the bridge be closed.", ["ordered", "closed"]),
    ("a promise told by another", "The deputy reported that the minister had promised to resign.", ["promised", "resign"]),
    ("told by another to a man", "The minister said that the colonel had told him that the garrison fled.", ["told", "fled"]),
    ("an announcement to the press", "The minister announced to reporters that the dam had burst.", ["burst"]),
]
SAYING_WRONG = {
    "an adjective's tag on a verb": "a verb tagged as an adjective is no trigger",
    "quoted as saying": "the passive of quoting is a claim of its own, and the person quoted is no source",
    "asked whether": "what was asked is a claim",
    "a promise told by another": "an infinitive behind a promise is no trigger",
}


@pytest.mark.parametrize(("text", "expected"), rows(SAYING, SAYING_WRONG))
def test_saying_is_told_only_where_it_is_the_news(text: str, expected: list[str]) -> None:
    assert triggers(text) == expected


TYPES = [
    ("verb", "The bridge collapsed.", "collapsed", ("verb", "collapse")),
    ("particle", "The council gave up the town.", "gave up", ("verb", "give up")),
    ("state", "The letter is a forgery.", "is a forgery", ("state", "be forgery")),
    ("noun", "The explosion in the mill killed four men.", "explosion", ("noun", "explosion")),
    ("utterance", "The minister announced that the dam had burst.", "announced", ("utterance", "announce")),
]


@pytest.mark.parametrize(("text", "trigger", "expected"), rows(TYPES))
def test_type_and_lemma(text: str, trigger: str, expected: tuple[str, str]) -> None:
    found = draft(text, trigger).trigger
    assert (found.type, found.lemma) == expected


CLAUSES = [
    ("coordinated clauses", "The mayor resigned and the council dissolved itself.", "resigned", "The mayor resigned"),
    ("the second of two", "The mayor resigned and the council dissolved itself.", "dissolved", "the council dissolved itself"),
    ("behind a cue", "The minister said that the dam had failed.", "failed", "the dam had failed"),
    ("before a cue", "The dam had failed at noon, the minister said.", "failed", "The dam had failed at noon"),
    ("in marks", "“The dam failed,” the minister said.", "failed", "The dam failed"),
]


@pytest.mark.parametrize(("text", "trigger", "span"), rows(CLAUSES))
def test_span_of_a_claim(text: str, trigger: str, span: str) -> None:
    assert draft(text, trigger).span.of(text) == span
