"""What words say of a source: number, role, affiliation, nationality, knowledge, anonymity and its reason; and how an origin knows."""

import pytest

from rashomon.extract import extract
from rashomon.parse import parse
from rashomon.read import from_text
from rashomon.records.draft import Detail, Extraction


def read(text: str) -> Extraction:
    return extract(parse(from_text(text, outlet="The Lorne Ledger")))


def said(found: Extraction) -> list[tuple[str, str, str | None]]:
    """Every detail of every speaker as (kind, words, value), descriptions left out."""
    details: list[Detail] = [d for r in found.referents for d in r.details]
    details += [d for draft in found.drafts for link in draft.links for d in link.details]
    return [(d.kind, d.span.of(found.report.text or ""), d.value) for d in details if d.kind != "description"]


DETAILS = [
    ("Two officials briefed on the talks said the deal had collapsed.",
     [("number", "Two", "2"), ("role", "officials", None), ("knowledge", "briefed on the talks", "told")]),
    ("A former Syrian officer said that the commander fled to Tehran.",
     [("number", "A", "1"), ("role", "former Syrian officer", None), ("nationality", "Syrian", None)]),
    ("A source with direct knowledge of the matter said the bank was sold.",
     [("number", "A", "1"), ("knowledge", "with direct knowledge of the matter", None)]),
    ("Three people familiar with the negotiations said the minister resigned. "
     "They spoke on condition of anonymity because they were not authorised to speak publicly.",
     [("number", "Three", "3"), ("knowledge", "familiar with the negotiations", None),
      ("anonymity", "spoke on condition of anonymity", None), ("reason", "because they were not authorised to speak publicly", None)]),
    ("A senior Iranian foreign ministry official, who asked not to be named for fear of reprisals, said the envoy left.",
     [("number", "A", "1"), ("role", "senior Iranian foreign ministry official", None), ("affiliation", "Iranian foreign ministry", None),
      ("anonymity", "who asked not to be named", None), ("reason", "for fear of reprisals", None)]),
    ('"They shot at us," said one resident, who did not want to be identified because of the sensitivity of the issue.',
     [("number", "one", "1"), ("role", "resident", None), ("anonymity", "who did not want to be identified", None),
      ("reason", "because of the sensitivity of the issue", None)]),
    ("Colonel Mohammad Dibo, now serving in Syria's new army, said that Iran stopped fighting.",
     [("role", "Colonel", None), ("affiliation", "Syria's new army", None)]),
    ("Barbara Leaf, the top Middle East diplomat at the US State Department, said that troops had left.",
     [("role", "top Middle East diplomat", None), ("affiliation", "the US State Department", None)]),
    ("Dozens of witnesses said the police fired into the crowd.",
     [("number", "Dozens", None), ("role", "witnesses", None), ("knowledge", "witnesses", "saw")]),
    ("Two of the officers said the commander gave the order.", [("number", "Two", "2"), ("role", "officers", None)]),
    ("A nurse at the hospital, speaking on condition of anonymity, said 12 people died.",
     [("number", "A", "1"), ("role", "nurse", None), ("affiliation", "the hospital", None),
      ("anonymity", "speaking on condition of anonymity", None)]),
    ("An official declined to give his name but said that the ship had sunk.",
     [("number", "An", "1"), ("role", "official", None), ("anonymity", "declined to give his name", None)]),
    ("The bridge fell on Monday, a police officer who was not authorised to speak to the media said.",
     [("number", "a", "1"), ("affiliation", "police", None), ("role", "police officer", None),
      ("reason", "was not authorised to speak to the media", None)]),
    ("An unnamed US defence official told Reuters that the missile hit the ship.",
     [("number", "An", "1"), ("anonymity", "unnamed", None), ("nationality", "US", None), ("role", "defence official", None)]),
    ("Several Western diplomats, whose names were withheld for security reasons, said the embassy was evacuated.",
     [("number", "Several", None), ("role", "Western diplomats", None), ("anonymity", "whose names were withheld", None),
      ("reason", "for security reasons", None)]),
    ('"We saw him fall," said a teacher who witnessed the attack.',
     [("number", "a", "1"), ("role", "teacher", None), ("knowledge", "who witnessed the attack", "saw")]),
    ("A log seen by the paper shows that the train left at noon.", []),
    ("The company said that the ferry sank.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DETAILS, ids=[text[:40] for text, _ in DETAILS])
def test_details(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert sorted(set(said(read(text)))) == sorted(expected)


KNOWLEDGE = [
    ("The ministry said it had closed the road on Monday.", "closed", "own_act", "it"),
    ('"We have arrested four men," a spokesman for the ministry said.', "arrested", "own_act", "We"),
    ("A teacher said she saw soldiers leaving the village.", "leaving", "saw", "saw"),
    ("The mayor said he had been told that the bridge fell.", "fell", "told", "told"),
    ("The institute said it recorded a quake of magnitude five.", "quake", "records", "recorded"),
    ("A witness said the boat sank.", "sank", "saw", "witness"),
    ("Two officials briefed on the talks said the deal collapsed.", "collapsed", "told", "briefed on the talks"),
    ("A log seen by the paper shows that the train left at noon.", "left", "records", "A log"),
    ("The company said its pilot landed in Oban.", "landed", None, None),
    ("The company said it had not closed the road.", "closed", None, None),
    ("The minister said he feared that the dam would break.", "break", None, None),
]


@pytest.mark.parametrize(("text", "trigger", "knowledge", "words"), KNOWLEDGE, ids=[row[0][:40] for row in KNOWLEDGE])
def test_how_the_origin_knows(text: str, trigger: str, knowledge: str | None, words: str | None) -> None:
    found = read(text)
    link = next(draft.links[0] for draft in found.drafts if draft.trigger.text == trigger)
    assert link.knowledge == knowledge
    assert (link.knowledge_span.of(text) if link.knowledge_span else None) == words


def test_a_speaker_that_only_a_term_follows_is_not_guessed() -> None:
    """A condition that nobody near it can have set is nobody's."""
    assert said(read("The ferry sank on Monday. Anonymity was promised to all who came forward.")) == []
