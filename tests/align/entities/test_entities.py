"""Entities, sources and places over reports: one name for one thing, two things kept two."""

from itertools import permutations

import pytest
from docs import report, rows
from msgspec.structs import replace

from rashomon.align import align
from rashomon.align.places.places import unify_places
from rashomon.extract import extract
from rashomon.parse import parse
from rashomon.records.alignment import Alignment, Group
from rashomon.records.source import Source
from rashomon.weigh import weigh

Texts = tuple[tuple[str | None, str], ...]


def aligned(*texts: tuple[str | None, str], **fields: str) -> Alignment:
    """The alignment of texts given as (outlet, text), each under a path of its own."""
    reports = [report(text, path=f"{n}.txt", outlet=outlet, **fields) for n, (outlet, text) in enumerate(texts)]
    return align(extract(parse(r)) for r in reports)


def entities_of(found: Alignment, *words: str) -> list[str | None]:
    """The ids of the entities of the first participants with these words."""
    return [next(p.entity for c in found.claims for p in c.participants if p.text == w) for w in words]


def source(found: Alignment, name: str) -> Source:
    return next(s for s in found.sources if name in (s.name, s.description, *s.aliases))


def chains(found: Alignment) -> list[list[str | None]]:
    """The chains of all claims in the order of the reports, by the names or descriptions of their sources."""
    by_id = {s.id: s for s in found.sources}
    numbered = {r.id: n for n, r in enumerate(found.reports)}
    claims = sorted(found.claims, key=lambda c: (numbered[c.report], c.trigger.span))
    return [[by_id[s].name or by_id[s].description for s in c.chain] for c in claims]


ONE = [
    ("rank and full name", "Colonel Dibo left.", "Mohammad Dibo left.", ("Colonel Dibo", "Mohammad Dibo")),
    ("accents", "Abel Saíde fled.", "Saide fled.", ("Abel Saíde", "Saide")),
    ("spelling", "Mohammad Dibo fled.", "Muhammad Dibo fled.", ("Mohammad Dibo", "Muhammad Dibo")),
    (
        "body turned about",
        "The Ministry of Defence closed.",
        "The Defense Ministry closed.",
        ("The Ministry of Defence", "The Defense Ministry"),
    ),
    (
        "described body",
        "The Interior Ministry closed.",
        "The interior ministry closed its gates.",
        ("The Interior Ministry", "The interior ministry"),
    ),
    ("transliteration", "Omar al-Bashir fled.", "Omar al-Basheer fled.", ("Omar al-Bashir", "Omar al-Basheer")),
    ("letters", "The Wall Street Journal closed.", "The WSJ closed.", ("The Wall Street Journal", "The WSJ")),
    (
        "one ministry by two names",
        "The Interior Ministry closed.",
        "The Ministry of Internal Affairs closed.",
        ("The Interior Ministry", "The Ministry of Internal Affairs"),
    ),
    (
        "an office equated by the text",
        "Geir Moe, the top Middle East diplomat, fled.",
        "The top Middle East diplomat fled.",
        ("Geir Moe", "The top Middle East diplomat"),
    ),
    ("what a body is", "The aid group Caminho Aberto closed.", "Caminho Aberto closed.", ("Caminho Aberto", "Caminho Aberto")),
]
TWO = [
    ("two given names", "Ali Hassan fled.", "Omar Hassan fled.", ("Ali Hassan", "Omar Hassan")),
    ("a surname that may be either's", "Ali Hassan fled. Omar Hassan fled.", "Hassan fled.", ("Ali Hassan", "Hassan")),
    ("husband and wife", "Mr. Vosper fled.", "Mrs. Vosper fled.", ("Mr. Vosper", "Mrs. Vosper")),
    ("unnamed people", "Two officers fled.", "The officers fled.", ("Two officers", "The officers")),
    ("unnamed bodies", "The company closed.", "A company closed.", ("The company", "A company")),
]


@pytest.mark.parametrize(("first", "second", "words"), rows(ONE))
def test_one_entity(first: str, second: str, words: tuple[str, str]) -> None:
    a, b = entities_of(aligned(("Alpha Post", first), ("Beta Herald", second)), *words)
    assert a is not None
    assert a == b


@pytest.mark.parametrize(("first", "second", "words"), rows(TWO))
def test_two_entities(first: str, second: str, words: tuple[str, str]) -> None:
    a, b = entities_of(aligned(("Alpha Post", first), ("Beta Herald", second)), *words)
    assert a is None or a != b


def test_an_entity_has_its_fullest_name_and_all_mentions() -> None:
    found = aligned(("Alpha Post", "Mohammad Dibo left. He was tired."), ("Beta Herald", "Dibo left."))
    (dibo,) = [e for e in found.entities if "Dibo" in (e.name, *e.aliases)]
    texts = {r.id: r.text or "" for r in found.reports}
    assert (dibo.name, dibo.aliases, dibo.kind) == ("Mohammad Dibo", ("Dibo",), "person")
    assert sorted(m.span.of(texts[m.report]) for m in dibo.mentions) == ["Dibo", "He", "Mohammad Dibo"]


CHAINS = [
    (
        "an outlet by its letters",
        (("Wall Street Journal", "Men fled."), ("Beta Herald", "Men fled, the WSJ reported.")),
        [["Wall Street Journal"], ["Wall Street Journal", "Beta Herald"]],
    ),
    (
        "an outlet with an article",
        (("The Fell Ledger", "Men fled."), ("Beta Herald", "Men fled, the Fell Ledger reported.")),
        [["The Fell Ledger"], ["The Fell Ledger", "Beta Herald"]],
    ),
    (
        "an outlet in short",
        (("Shire Courier", "Men fled."), ("Beta Herald", "Men fled, the Courier reported.")),
        [["Shire Courier"], ["Shire Courier", "Beta Herald"]],
    ),
    (
        "letters as the outlet",
        (("AFP", "Men fled."), ("Beta Herald", "Men fled, Agence France-Presse reported.")),
        [["AFP"], ["AFP", "Beta Herald"]],
    ),
    (
        "an outlet that cites itself",
        (("Beta Herald", "Two officers told the Beta Herald that men fled."),),
        [["Two officers", "Beta Herald"]],
    ),
    (
        "an agency in a dateline",
        (("Beta Herald", "BEIRUT (AFP) - Men fled."), ("AFP", "Men fled to Homs.")),
        [["AFP", "Beta Herald"], ["AFP"]],
    ),
    (
        "a person in two reports",
        (("Alpha Post", "Colonel Mohammad Dibo said men fled."), ("Beta Herald", "Mr. Dibo said men fled.")),
        [["Mohammad Dibo", "Alpha Post"], ["Mohammad Dibo", "Beta Herald"]],
    ),
    (
        "a body in two reports",
        (("Alpha Post", "The Ministry of Defence said men fled."), ("Beta Herald", "The Defense Ministry said men fled.")),
        [["Ministry of Defence", "Alpha Post"], ["Ministry of Defence", "Beta Herald"]],
    ),
]


@pytest.mark.parametrize(("texts", "expected"), rows(CHAINS))
def test_a_source_is_one_whatever_each_report_calls_it(texts: Texts, expected: list[list[str]]) -> None:
    assert chains(aligned(*texts)) == expected


COLLIDING = [
    ("the letters of an agency and of a police force", ("Canberra Post", "The Australian Federal Police closed the road, police said."),
     ("Beta Herald", "Men fled, AFP reported."), "AFP", "Australian Federal Police", False),
    ("letters without their full name", ("Alpha Post", "Men fled, Associated Petroleum said."),
     ("Beta Herald", "Men fled, the AP reported."), "AP", "Associated Petroleum", False),
    ("letters of an agency and of an outlet of the set", ("Alpha Post", "Men fled, the Associated Press reported."),
     ("Beta Herald", "Men fled, the AP reported."), "AP", "Associated Press", False),
    ("letters with it", ("Gamma Post", "Men fled, the Associated Press reported."),
     ("Beta Herald", "Men fled, the AP reported."), "AP", "Associated Press", True),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "short", "full", "same"), rows(COLLIDING))
def test_letters_that_collide_are_not_one(one: tuple[str, str], other: tuple[str, str], short: str, full: str, same: bool) -> None:
    found = aligned(one, other)
    by_name = {name: e.id for e in found.entities for name in (e.name, *e.aliases)}
    assert (by_name[short] == by_name[full]) is same


def test_what_words_say_of_a_source_stands_with_it() -> None:
    found = aligned(("Alpha Post", "Two officials briefed on the talks said men fled."), ("Beta Herald", "Men fled, an official said."))
    officials = source(found, "Two officials")
    assert [(d.kind, d.text, d.value) for d in officials.details] == [
        ("number", "Two", "2"),
        ("description", "Two officials", None),
        ("role", "officials", None),
        ("knowledge", "briefed on the talks", "told"),
    ]
    assert {d.report for d in officials.details} == {found.reports[0].id}


@pytest.mark.parametrize("words", ["A former officer", "A former Syrian officer", "Two officers"])
def test_a_former_officer_of_two_reports_is_neither_one_man_nor_two(words: str) -> None:
    found = aligned(
        ("Alpha Post", "A former officer said that the commander fled to Homs on Monday."),
        ("Beta Herald", f"On Monday the commander fled to Homs by car, {words[0].lower()}{words[1:]} said."),
    )
    groups = (Group(tuple(c.id for c in found.claims if c.trigger.text == "fled")),)
    kept = tuple(c for c in found.claims if c.trigger.text == "fled")
    assert len({c.chain[0] for c in kept}) == 2
    event = weigh(replace(found, claims=kept, groups=groups)).events[0]
    assert (event.standing, event.why.code, len(event.origins)) == ("undetermined", "origins not told apart", 1)


def test_unnamed_sources_of_two_reports_are_two() -> None:
    found = aligned(("Alpha Post", "Officials said men fled."), ("Beta Herald", "Officials said that men fled."))
    assert len({c.chain[0] for c in found.claims}) == 2


@pytest.mark.xfail(strict=True, reason="a report's id is of its bytes: the same words from two outlets are one report")
def test_one_text_of_two_outlets_is_two_reports() -> None:
    found = aligned(("Alpha Post", "Men fled."), ("Beta Herald", "Men fled."))
    assert len({r.id for r in found.reports}) == 2
    assert len({c.id for c in found.claims}) == 2


def test_an_unknown_outlet_is_a_source_of_its_own_report() -> None:
    text = "NEWSRAEL: Men fled to the river.\n\nOGN: Men came back from it."  # two prefixes compete
    found = aligned((None, text), (None, text.replace("river", "hills")))
    assert [r.outlet for r in found.reports] == [None, None]
    unknown = [s for s in found.sources if s.name is None and s.kind == "outlet"]
    assert len(unknown) == 2
    assert len({r for s in unknown for r in s.reports}) == 2


def test_who_speaks_for_a_body_has_it() -> None:
    found = aligned(("Alpha Post", "A spokeswoman for the Rail Service said the line was flooded by the river."))
    speaker = source(found, "A spokeswoman")
    assert speaker.body == source(found, "Rail Service").id


def test_a_ministry_that_publishes_its_own_word_is_no_outlet() -> None:
    found = aligned(("Ministry of Defence", "Men fled."), ("Alpha Post", "Men fled, the Ministry of Defence said."), kind="statement")
    assert source(found, "Ministry of Defence").kind == "organisation"
    assert chains(found) == [["Ministry of Defence"], ["Ministry of Defence", "Alpha Post"]]


def test_places_are_one_over_reports() -> None:
    found = aligned(("Alpha Post", "Men fled to Beira."), ("Beta Herald", "Men were seen in Beira. Two fell in the yard."))
    (beira,) = [p for p in found.places if p.name == "Beira"]
    assert [p.place for c in found.claims for p in c.places if p.text == "Beira"] == [beira.id] * 2
    assert [p.place for c in found.claims for p in c.places if p.text == "the yard"] == [None]


def test_places_without_claims_are_none() -> None:
    assert unify_places([], []) == ([], ())


def test_the_order_of_reports_changes_no_entity_and_no_source() -> None:
    texts = (
        ("Alpha Post", "Dibo fled, the WSJ reported."),
        ("Wall Street Journal", "Colonel Mohammad Dibo fled."),
        ("Beta Herald", "Muhammad Dibo fled to Homs, officials said."),
    )
    found = [aligned(*order) for order in permutations(texts)]
    names = [sorted((e.name, e.aliases, e.kind) for e in one.entities) for one in found]
    sources = [sorted((s.name or "", s.kind, s.aliases) for s in one.sources) for one in found]
    assert all(row == names[0] for row in names)
    assert all(row == sources[0] for row in sources)
