"""The parse as plain tokens: offsets in any text, trees within their sentences, nothing lost and nothing raised."""

import pytest
from docs import doc, report, spans
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon.extract import extract
from rashomon.parse import Doc, ModelMissingError, parse

ODD = [
    ("line breaks of DOS", "The bridge fell.\r\nTwo men died.\r\n\r\nIt was old."),
    ("old line breaks of Apple", "The bridge fell.\rTwo men died."),
    ("combining characters", "Cafe\u0301 owner Jose\u0301 Sai\u0301de said the cafe\u0301 burned."),
    ("emoji", "The tower 🗼 fell at noon 👨‍👩‍👧‍👦, officials said 🇨🇿."),
    ("right to left", "انهار الجسر يوم الاثنين. قال الضابط إن الجنود فروا."),
    ("right to left inside", "The mayor of القاهرة said “הגשר נפל” and left."),
    ("no break spaces", "About 4\u00a0000 men left\u00a0Homs."),
    ("soft hyphens and zero widths", "The brid\u00adge fell\u200b at noon\ufeff."),
    ("Chinese", "桥在星期一倒塌了。两人死亡。"),
    ("a control character", "The bridge\x07 fell\x00 at noon."),
    ("only marks", "“”—…!!! ... ((( ]]] - - -"),
    ("one character", "“"),
    ("tabs", "The bridge\tfell.\tTwo\t\tmen died."),
    ("a long word", "A" * 5000),
    ("many marks", "?" * 500),
    ("deep brackets", "(" * 300 + "it fell" + ")" * 300),
    ("a table", "Dead | 12 | Homs\nHurt | 40 | Hama\n"),
    ("an address", "See https://example.org/a?b=c#d or write to a.b@example.org."),
    ("a dateline and nothing else", "AMMAN, March 4 (Meridian) -"),
    ("a prefix and nothing else", "NEWSRAEL: "),
    ("a bullet and nothing else", "- "),
    ("empty", ""),
]

PIECES = (
    "The bridge fell said told officials “ ” \" ' ( ) , . ; : — - • Col. Dibo citing according to that who 4,000 men not Monday 19:05 "
    "AMMAN, (Meridian) 🗼 e\u0301 القاهرة was ordered leave and fled Mr. Vosper it he them NEWSRAEL:"
)
WORDS = st.sampled_from([*PIECES.split(), "\n", "\n\n", "\r\n", "\t", ""])
TEXTS = st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=30).map(" ".join))


def check(parsed: Doc) -> None:
    """Every span lies in the text, is not turned about, and reads back as the words that are said to stand there."""
    for (start, end), words in spans(parsed, extract(parsed)):
        assert 0 <= start <= end <= len(parsed.text)
        if words is not None:
            assert parsed.text[start:end] == words


def check_trees(parsed: Doc) -> None:
    assert [t.i for t in parsed.tokens] == list(range(len(parsed.tokens)))
    assert all(a.end <= b.start for a, b in zip(parsed.tokens, parsed.tokens[1:], strict=False))
    for sentence in parsed.sentences:
        tokens = parsed.of(sentence)
        assert tokens
        assert sum(t.head is t for t in tokens) >= 1
        assert all(t.head.sentence == t.sentence == sentence.i for t in tokens)
        assert all(child.head is t for t in tokens for child in t.children)
        assert parsed.paragraphs[sentence.paragraph].body.holds(sentence.span)


@pytest.mark.parametrize("text", [row[1] for row in ODD], ids=[row[0] for row in ODD])
def test_odd_texts(text: str) -> None:
    parsed = doc(text)
    check(parsed)
    check_trees(parsed)


@pytest.mark.xfail(strict=True, reason="the parser's strings are UTF-8, which has no lone surrogates")
def test_a_lone_surrogate() -> None:
    check(doc("The bridge \ud800 fell."))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(TEXTS)
def test_any_text(text: str) -> None:
    parsed = parse(report(text))
    check(parsed)
    check_trees(parsed)


def test_all_words_of_sentences_are_tokens() -> None:
    text = "BEIRUT (AFP) - The bridge fell.\n\n- two men died\n\n“It was old,” said Amina Diallo."
    parsed = doc(text)
    bodies = "".join(p.body.of(text) for p in parsed.paragraphs)
    assert "".join(t.text for t in parsed.tokens) == "".join(bodies.split())


def test_a_parse_does_not_hang_on_what_was_parsed_before() -> None:
    text = "The guards fled to the river. Two of them drowned there at dawn."
    alone = [(t.text, t.dep, t.head.i, t.lemma) for t in parse(report(text)).tokens]
    parse(report("Nobody came. " * 50))
    assert [(t.text, t.dep, t.head.i, t.lemma) for t in parse(report(text)).tokens] == alone


def test_typographic_and_plain_marks_parse_alike() -> None:
    plain, set_ = doc('"It fell," said the men\'s chief.'), doc("“It fell,” said the men’s chief.")
    assert [(t.dep, t.head.i, t.pos) for t in plain.tokens] == [(t.dep, t.head.i, t.pos) for t in set_.tokens]
    assert set_.tokens[0].text == "“"


@pytest.mark.parametrize("model", ["no_such_pipeline", ""], ids=["unknown", "empty"])
def test_a_missing_pipeline_is_named(model: str) -> None:
    with pytest.raises(ModelMissingError, match=repr(model)):
        parse(report("The bridge fell."), model)
