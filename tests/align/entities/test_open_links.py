"""Open links: whom words may stand for where several fit, with the reason that none was chosen, down to the reader's page."""

from functools import cache
from io import StringIO

import pytest
from docs import extraction, report, rows
from rich.console import Console

from rashomon.align.entities.entities import Entities
from rashomon.explain import explain, show
from rashomon.extract import extract
from rashomon.parse import parse
from rashomon.pipeline import reconcile
from rashomon.records.dossier import Dossier, decode, encode
from rashomon.tell.reasons import REFUSED, refused
from rashomon.verify.quotes import check_quotes
from rashomon.verify.references import check_references

OPEN = [
    ("two side by side", "Ali Reza and Hamid Karimi left Homs. He was tired.", "He", {"Ali Reza", "Hamid Karimi"}, "equally near"),
    ("two bodies", "The Lugenda Front and the Electoral Commission met. It failed.", "It", None, "equally near"),
    ("a surname of two", "Ali Dibo and Omar Dibo left Homs. Dibo was hurt.", "Dibo", {"Ali Dibo", "Omar Dibo"}, "same name"),
    (
        "an office of two",
        "The foreign minister, Omar Sesay, and the interior minister, Brima Kanu, resigned. It rained. It rained. The minister left.",
        "The minister",
        {"Omar Sesay", "Brima Kanu"},
        "same words",
    ),
    (
        "a surname in a heading",
        "DIBO IS HURT\n\nAli Dibo and Omar Dibo left Homs. It rained.",
        "DIBO",
        {"Ali Dibo", "Omar Dibo"},
        "same name",
    ),
]


@pytest.mark.parametrize(("text", "words", "names", "reason"), rows(OPEN))
def test_a_refused_link_keeps_its_candidates_and_why(text: str, words: str, names: set[str] | None, reason: str) -> None:
    found = extraction(text)
    (mention,) = [m for m in found.mentions if m.text == words and m.refused]
    assert mention.referent is None
    assert mention.refused == reason
    assert len(mention.candidates) == 2
    assert names is None or {found.referents[n].names[0] for n in mention.candidates} == names


SETTLED = [
    ("sex", "Paul Wyatt and Amina Diallo left Homs. He was tired.", "He", "Paul Wyatt"),
    ("number", "The rebels and Paul Wyatt left Homs. He was tired.", "He", "Paul Wyatt"),
    ("role", "Paul Wyatt met Omar Sesay. He was tired.", "He", "Paul Wyatt"),
]


@pytest.mark.parametrize(("text", "words", "name"), rows(SETTLED))
def test_what_settles_it(text: str, words: str, name: str) -> None:
    found = extraction(text)
    (mention,) = [m for m in found.mentions if m.text == words]
    assert mention.referent is not None
    assert found.referents[mention.referent].names[0] == name


@cache
def dossier() -> Dossier:
    texts = (
        "Ali Reza and Hamid Karimi left Homs. He was wounded.",
        "Dibo was killed in Homs.",
        "Mohammad Dibo fled. Dibo was tired.",
        "Omar Dibo stayed. Dibo was tired.",
    )
    return reconcile([report(text, path=f"{n}.txt", outlet=f"Post {n}") for n, text in enumerate(texts)])


def test_open_links_reach_the_dossier() -> None:
    texts = {r.id: r.text or "" for r in dossier().reports}
    names = {e.id: e.name for e in dossier().entities}
    found = {(link.span.of(texts[link.report]), link.reason): {names[c.entity] for c in link.candidates} for link in dossier().open_links}
    assert found == {
        ("He", "equally near"): {"Ali Reza", "Hamid Karimi"},
        ("Dibo", "same name"): {"Mohammad Dibo", "Omar Dibo"},
    }
    assert not list(check_references(dossier()))
    assert not list(check_quotes(dossier(), texts))


def test_a_dossier_without_open_links_can_be_read() -> None:
    older = encode(dossier()).replace(b'"open_links"', b'"later_field"')
    assert decode(older).open_links == ()


def test_explain_tells_who_was_not_chosen_and_why() -> None:
    (claim,) = [c for c in dossier().claims if c.trigger.text == "wounded"]
    out = StringIO()
    show(explain(dossier(), claim.id), Console(file=out, width=100, color_system=None))
    assert "He [37:39]: Ali Reza or Hamid Karimi; both fit: same number and gender, equally near" in out.getvalue()


def test_two_of_one_surname_stay_two_whatever_they_are_called_in_short() -> None:
    dibos = {e.name: len(e.mentions) for e in dossier().entities if "Dibo" in e.name}
    assert dibos == {"Dibo": 1, "Mohammad Dibo": 2, "Omar Dibo": 2}


@pytest.mark.parametrize("reason", sorted(REFUSED))
def test_reasons_are_sentences_only_here(reason: str) -> None:
    assert refused(reason, ["A", "B"]).startswith("A or B; both ")  # type: ignore[arg-type]
    assert refused(reason, list("ABCDEF")).startswith("A, B, C, D or 2 more; all ")  # type: ignore[arg-type]


ACROSS = [
    ("transliteration", ("Omar al-Bashir left Khartoum.", "Omar al-Basheer was arrested."), [["Omar al-Bashir", "Omar al-Basheer"]]),
    ("surname alone", ("Bashir was deposed.", "Omar Al-Basheer was arrested."), [["Bashir", "Omar Al-Basheer"]]),
    ("one initial, one bearer", ("J. R. Vosper spoke.", "John Vosper left."), [["J. R. Vosper", "John Vosper"]]),
    ("one initial, two bearers", ("J. R. Vosper spoke.", "John Vosper left.", "Jane Vosper wept."),
     [["J. R. Vosper"], ["John Vosper"], ["Jane Vosper"]]),
    ("two spouses of one surname", ("Peter Vosper spoke. Vosper left.", "Mrs. Jane Vosper wept. Vosper was sad."),
     [["Peter Vosper", "Vosper"], ["Mrs. Jane Vosper", "Vosper"]]),
    ("a title that tells the sex", ("Mr. Peter Vosper spoke.", "Mrs. Vosper wept."), [["Mr. Peter Vosper"], ["Mrs. Vosper"]]),
    ("a surname of two of other reports", ("Peter Vosper spoke.", "Jane Vosper wept.", "Vosper was sad."),
     [["Peter Vosper"], ["Jane Vosper"], ["Vosper"]]),
    ("whom a report calls so", ("Bashar al-Assad fled.", "Maher al-Assad fled too. Assad was angry.", "Assad is gone."),
     [["Bashar al-Assad"], ["Maher al-Assad", "Assad", "Assad"]]),
    ("a hyphen", ("Kim Jong Un spoke.", "Kim Jong-un left."), [["Kim Jong Un", "Kim Jong-un"]]),
    ("letters of a body", ("The United Nations left.", "The UN left again."), [["The United Nations", "UN"]]),
    ("an office that the texts equate", ("Barbara Leaf, the US assistant secretary of state, spoke.",
     "Leaf, the top Middle East diplomat, left.", "The top Middle East diplomat met him."),
     [["Barbara Leaf", "the US assistant secretary of state", "Leaf", "the top Middle East diplomat", "The top Middle East diplomat"]]),
]  # fmt: skip


@pytest.mark.parametrize(("texts", "expected"), rows(ACROSS))
def test_across_reports(texts: tuple[str, ...], expected: list[list[str]]) -> None:
    read = [extract(parse(report(text, path=f"{n}.txt", outlet=f"Post {n}"))) for n, text in enumerate(texts)]
    found = {e.report.id: e.report.text or "" for e in read}
    groups = [[m.span.of(found[m.report]) for m in e.mentions] for e in Entities(read).all()]
    first = {words for group in expected for words in group}
    said = sorted(sorted(group) for group in groups if first & set(group))
    assert said == sorted(sorted(group) for group in expected)
