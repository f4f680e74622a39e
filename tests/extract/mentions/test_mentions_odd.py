"""Odd names and pronouns: kept as text, referred to nobody, never a crash, never quadratic time."""

from functools import partial

import pytest
from docs import doc, extraction, rows
from work import calls_of

from rashomon.align.entities.entities import Entities
from rashomon.extract import extract
from rashomon.lexicon import table
from rashomon.read import from_text
from rashomon.records.draft import Extraction, Mention, Referent
from rashomon.records.span import Span

ODD = [
    ("a name without letters", "Mr. 007 fled. 404 fled. The group 17-11 fled."),
    ("marks for a name", "Mr. *** fled. Mrs. --- wept. № 5 fled."),
    ("pronouns with nothing before them", "He fled. She wept. They left. It sank. His own burned himself. Whose was it?"),
    ("first persons outside of quotations", "I fled. We wept. Our house burned."),
    ("mixed scripts in one name", "Владимир Putin fled. Al-باشير wept. 李 Wei and Ωmega Jones left. Putіn spoke."),
    ("right to left", "عمر البشير fled, Reuters said. البشير wept."),
    ("accents that combine", "Abel Sai\u0301de fled. Saide wept. Saíde left."),
    ("emoji", "👩‍🚒 Rosa fled. 👩‍🚒 wept."),
    ("one letter", "A fled. B, C and D wept. X told Y that Z left."),
    ("nothing but titles", "Mr. Dr. Prof. Gen. Col. fled. The Rev. the Hon. wept."),
    ("brackets", "The (CNA) fled. (CNA) (BBC) (() wept."),
    ("a long name", " ".join(["Juan"] * 200) + " fled."),
    ("a name of 5,000 letters", "X" + "a" * 5000 + " fled."),
]


@pytest.mark.parametrize("text", [row[1] for row in ODD], ids=[row[0] for row in ODD])
def test_odd_text_is_kept(text: str) -> None:
    found = extraction(text)
    assert all(m.span.of(text) == m.text for m in found.mentions)
    assert all(m.referent is None or found.referents[m.referent] for m in found.mentions)
    entities = Entities([found, found])
    assert all(e.name for e in entities.all())


PRONOUNS = ["He fled to Homs.", "She wept.", "They left the camp.", "His brother fled.", "Nobody came. Then he fled."]


@pytest.mark.parametrize("text", PRONOUNS)
def test_a_pronoun_with_nothing_before_it_is_nobody(text: str) -> None:
    found = extraction(text)
    assert not [m for m in found.mentions if m.form == "pronoun" and m.referent is not None]


CANDIDATES = [
    ("a surname of two", "Ali Dibo and Mohammad Dibo are from Homs. Dibo was wounded.", "Dibo", {"Ali Dibo", "Mohammad Dibo"}),
    (
        "an office of two",
        "The foreign minister, Omar Sesay, and the interior minister, Brima Kanu, resigned. It rained. It rained. The minister left.",
        "The minister",
        {"Omar Sesay", "Brima Kanu"},
    ),
]


@pytest.mark.parametrize(("text", "words", "names"), rows(CANDIDATES))
def test_where_two_fit_alike_both_are_candidates(text: str, words: str, names: set[str]) -> None:
    found = extraction(text)
    (mention,) = [m for m in found.mentions if m.text == words]
    assert mention.referent is None
    assert {found.referents[n].names[0] for n in mention.candidates} == names


SETTLED = [
    (
        "the one spoken of just now",
        "Ali Dibo left. It rained. It rained. Mohammad Dibo stayed. Dibo was tired.",
        "Dibo",
        "Mohammad Dibo",
    ),
    ("by sex", "Mr. Vosper and Mrs. Vosper left. Mrs. Vosper wept.", "Mrs. Vosper", "Vosper"),
    (
        "the office's word",
        "The foreign minister, Omar Sesay, and the interior minister, Brima Kanu, resigned. The interior minister left.",
        "The interior minister",
        "Brima Kanu",
    ),
]


@pytest.mark.parametrize(("text", "words", "name"), rows(SETTLED))
def test_where_one_fits_better_it_is_meant(text: str, words: str, name: str) -> None:
    found = extraction(text)
    mention = [m for m in found.mentions if m.text == words][-1]
    assert mention.referent is not None
    assert found.referents[mention.referent].names[0] == name


def _people(count: int, report: int) -> Extraction:
    """A report of so many people of one surname, as extraction gives it."""
    names = [f"{chr(65 + i % 26)}{chr(97 + i // 26 % 26)}{chr(97 + i // 676)}o Dibo" for i in range(count)]
    text = "\n".join(names)
    ends = [sum(len(n) + 1 for n in names[: i + 1]) - 1 for i in range(count)]
    mentions = tuple(
        Mention(span=Span(end - len(n), end), text=n, head="Dibo", form="name", kind="person", referent=i)
        for i, (n, end) in enumerate(zip(names, ends, strict=True))
    )
    referents = tuple(Referent(kind="person", names=(n,), description=None, plural=False, mentions=(i,)) for i, n in enumerate(names))
    made = from_text(f"{text}\nReport {report}.", path=f"{report}.txt", outlet=f"Post {report}", language="en")
    return Extraction(made, (), mentions, referents)


def test_three_hundred_people_of_one_surname_stay_so_many() -> None:
    entities = Entities([_people(300, 0), _people(300, 1)])
    assert len([e for e in entities.all() if e.name.endswith("Dibo")]) == 300
    assert all(len(e.mentions) == 2 for e in entities.all())


def test_namesakes_take_no_quadratic_work() -> None:
    few, many = (calls_of(partial(Entities, [_people(300, n) for n in range(reports)])) for reports in (10, 40))
    assert many < 6 * few


def test_three_hundred_namesakes_in_one_report() -> None:
    given = [name.title() for sex in ("male", "female") for name in table("given_names")[sex]][:150]
    text = " ".join(f"{name} Dibo left the town." for name in given) + " Dibo was tired."
    found = extract(doc(text))
    several = [r.names for r in found.referents if len([name for name in r.names if " " in name]) > 1]
    assert several == []
    assert len([r for r in found.referents if r.names]) > 140
