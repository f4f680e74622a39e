"""Joining: what the tagger sees beside what the rules find."""

import pytest
from docs import doc, rows

from rashomon.extract import extract
from rashomon.extract.attribution import Attribution, find_attributions
from rashomon.models.decoding import Tagged
from rashomon.parse.doc import Doc


def tags(parsed: Doc, source: str, cue: str, content: str) -> tuple[Tagged, ...]:
    """One attribution as the tagger would give it, by its words."""
    return (Tagged(*(_tokens(parsed, words) for words in (source, cue, content))),)


def _tokens(parsed: Doc, words: str) -> tuple[int, ...]:
    if not words:
        return ()
    start = parsed.text.index(words)
    return tuple(t.i for t in parsed.tokens if start <= t.start < start + len(words))


def by_cue(found: list[Attribution], cue: str) -> Attribution:
    return next(a for a in found if a.cue.text == cue)


UNDERSTOOD = [
    ("subject", "Villagers relished telling that the wall fell.", "relished telling", "that the wall fell", "Villagers"),
    ("owner of a noun", "Farid's insistence that the wall held was odd.", "insistence", "that the wall held", "Farid"),
    ("author of a noun", "An outburst by the mayor that the wall fell was heard.", "outburst", "that the wall fell", "mayor"),
    ("subject above a noun", "The company took pains to show that the wall held.", "pains", "that the wall held", "company"),
]


@pytest.mark.parametrize(("text", "cue", "content", "source"), rows(UNDERSTOOD))
def test_a_source_that_the_tagger_left_out_is_understood(text: str, cue: str, content: str, source: str) -> None:
    parsed = doc(text)
    found = [a for a in find_attributions(parsed, tags(parsed, "", cue, content)) if a.cue_words]
    assert [a.source.text if a.source is not None else None for a in found] == [source]


def test_where_both_see_a_cue_there_is_one_attribution_with_both_extents() -> None:
    parsed = doc("The old ferryman Anders Lund said that the ferry sank.")
    found = find_attributions(parsed, tags(parsed, "The old ferryman Anders Lund", "said", "that the ferry sank"))
    assert len(found) == 1
    assert found[0].source_words == set(_tokens(parsed, "The old ferryman Anders Lund"))
    assert found[0].content == next(iter(find_attributions(parsed))).content
    assert not found[0].learned


def test_what_the_tagger_alone_sees_takes_no_happening_away() -> None:
    parsed = doc("The mayor marvelled that the bridge had survived the flood.")
    alone, joined = extract(parsed), extract(parsed, tags(parsed, "The mayor", "marvelled", "that the bridge had survived the flood"))
    assert {d.trigger.text for d in alone.drafts} <= {d.trigger.text for d in joined.drafts}
    survived = next(d for d in joined.drafts if d.trigger.text == "survived")
    assert [link.cue.of(parsed.text) for link in survived.links if link.cue is not None] == ["marvelled"]


def test_without_a_content_there_is_nothing_said() -> None:
    parsed = doc("The mayor frowned.")
    assert find_attributions(parsed, tags(parsed, "The mayor", "frowned", "")) == []


def test_what_is_wanted_is_nobodys_word() -> None:
    parsed = doc("The union resolved to march on Saturday.")
    found = find_attributions(parsed, tags(parsed, "The union", "resolved", "to march on Saturday"))
    assert [a.content for a in found if a.learned] in ([], [set()])


def test_what_stands_beside_a_cue_is_not_its_content() -> None:
    parsed = doc("A tug left Greenock this evening and is awaited at the reef tomorrow.")
    found = extract(parsed, tags(parsed, "", "is awaited", "A tug left Greenock this evening and"))
    assert next(d for d in found.drafts if d.trigger.text == "left").certainty == "stated"


def test_nothing_that_cannot_speak_is_a_source() -> None:
    parsed = doc("It is rumoured that the damage is covered by policies.")
    found = find_attributions(parsed, tags(parsed, "It", "is rumoured", "that the damage is covered by policies"))
    assert [a.source for a in found if a.cue.text == "rumoured"] == [None]
