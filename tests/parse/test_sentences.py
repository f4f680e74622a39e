"""Sentences and quotations: where they begin and end, whatever the abbreviations and the marks."""

import pytest
from docs import doc, rows

SENTENCES = [
    ("two", "The bridge fell. Two men died.", ["The bridge fell.", "Two men died."]),
    ("question and exclamation", "Is it so? Yes! It is.", ["Is it so?", "Yes!", "It is."]),
    ("three stops", "The men waited... The gate fell.", ["The men waited...", "The gate fell."]),
    ("rank", "Col. Dibo left. He was tired.", ["Col. Dibo left.", "He was tired."]),
    (
        "ranks in a row",
        "Gen. Abdel Karim, Lt. Col. Saad and Maj. Ali fled.",
        ["Gen. Abdel Karim, Lt. Col. Saad and Maj. Ali fled."],
    ),
    (
        "initials and a number",
        "Mr. J. R. Vosper of No. 4 pit left. It rained.",
        ["Mr. J. R. Vosper of No. 4 pit left.", "It rained."],
    ),
    (
        "saint and doctor",
        "St. Mary's burned. So did the house of Dr. Ames.",
        ["St. Mary's burned.", "So did the house of Dr. Ames."],
    ),
    ("month", "It was built in Jan. 1962. It fell in May.", ["It was built in Jan. 1962.", "It fell in May."]),
    ("country", "The U.S. Army left. It rained.", ["The U.S. Army left.", "It rained."]),
    ("hour at the end", "The mill burned at 3 p.m. Two men died.", ["The mill burned at 3 p.m.", "Two men died."]),
    ("hour inside", "The mill burned at 3 p.m. on Monday.", ["The mill burned at 3 p.m. on Monday."]),
    ("decimal", "It cost $3.5 million. Nobody paid.", ["It cost $3.5 million.", "Nobody paid."]),
    ("figure in front", "The gate fell. 300 men fled.", ["The gate fell.", "300 men fled."]),
    ("colon", "He told us: The gate was locked.", ["He told us: The gate was locked."]),
    (
        "brackets",
        "The gate (it was old) fell. (It was iron.) Men died.",
        ["The gate (it was old) fell.", "(It was iron.)", "Men died."],
    ),
    (
        "quotation inside",
        "“The gate was locked. Nobody left,” she said. We agreed.",
        ["“The gate was locked.", "Nobody left,” she said.", "We agreed."],
    ),
    (
        "quotation at the end",
        "She said: “The gate was locked.” The men left.",
        ["She said: “The gate was locked.”", "The men left."],
    ),
    (
        "straight marks at the end",
        'She said: "The gate was locked." The men left.',
        ['She said: "The gate was locked."', "The men left."],
    ),
    ("question in marks, sentence goes on", "He asked “Why?” and left.", ["He asked “Why?” and left."]),
    ("quotation behind a quotation", "“It fell.” “When?” “At noon.”", ["“It fell.”", "“When?”", "“At noon.”"]),
    ("German marks", "„Es brennt.“ The men left.", ["„Es brennt.“", "The men left."]),
    ("name before a capital", "The minister met Lima. The men left.", ["The minister met Lima.", "The men left."]),
    ("company's abbreviation inside", "Acme Inc. paid. The men left.", ["Acme Inc. paid.", "The men left."]),
]
BEHIND_A_STOP = "a closing mark behind a stop opens the next sentence"
SENTENCES_WRONG = {
    "quotation behind a quotation": BEHIND_A_STOP,
}


@pytest.mark.parametrize(("text", "sentences"), rows(SENTENCES, SENTENCES_WRONG))
def test_sentences(text: str, sentences: list[str]) -> None:
    assert [s.span.of(text) for s in doc(text).sentences] == sentences


QUOTATIONS = [
    ("typographic", "She said “it fell” and left.", [("“it fell”", True)]),
    ("straight", 'She said "it fell" and left.', [('"it fell"', True)]),
    ("single", "She said ‘it fell’ and left.", [("‘it fell’", True)]),
    ("single with an apostrophe", "She said ‘it wasn’t locked’ and left.", [("‘it wasn’t locked’", True)]),
    ("guillemets", "Elle a dit «il est tombé» hier.", [("«il est tombé»", True)]),
    ("German", "She said „it fell“ and left.", [("„it fell“", True)]),
    ("Japanese", "She said 「it fell」 and left.", [("「it fell」", True)]),
    ("nested", "“He said ‘run’ and ran,” she said.", [("“He said ‘run’ and ran,”", True)]),
    ("two", "“It fell,” she said. “We ran.”", [("“It fell,”", True), ("“We ran.”", True)]),
    ("several sentences", "“It fell. We ran. They died,” she said.", [("“It fell. We ran. They died,”", True)]),
    ("open to the end of its paragraph", "“It fell.\n\n“We ran,” she said.", [("“It fell.", False), ("“We ran,”", True)]),
    ("apostrophe", "The miners’ lamps and the men’s coats burned.", []),
    ("inches", 'A pipe of 12" burst.', []),
    ("year", "In the summer of ’84 it burned.", []),
    ("none", "The bridge fell.", []),
]


@pytest.mark.parametrize(("text", "quotations"), rows(QUOTATIONS))
def test_quotations(text: str, quotations: list[tuple[str, bool]]) -> None:
    assert [(q.span.of(text), q.closed) for q in doc(text).quotations] == quotations


def test_tokens_know_their_quotation() -> None:
    parsed = doc("“The gate was locked,” she said. “Nobody left.”")
    by_quotation = {n: " ".join(t.text for t in parsed.tokens if t.quotation == n and t.pos != "PUNCT") for n in (0, 1, None)}
    assert by_quotation == {0: "The gate was locked", 1: "Nobody left", None: "she said"}


def test_headings_and_credits_have_no_sentences() -> None:
    parsed = doc("The Bridge Has Fallen\n\nBy Amina Diallo\n\nThe bridge over the Dee fell on Monday. Two men died.")
    assert [parsed.paragraphs[s.paragraph].kind for s in parsed.sentences] == ["text", "text"]
    assert parsed.tokens[0].text == "The"
    assert parsed.tokens[0].start == parsed.text.index("The bridge over")
