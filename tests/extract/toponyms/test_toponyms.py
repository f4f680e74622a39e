"""Toponyms: found whatever the parser calls them, and resolved by what stands around them."""

from hashlib import sha256

import pytest

from rashomon.align.places.evidence import Scene
from rashomon.align.places.resolve import Decision, resolve
from rashomon.extract.toponyms.toponyms import find_toponyms
from rashomon.parse import parse
from rashomon.records.draft import Toponym
from rashomon.records.report import Report, report_id


def report(text: str, outlet: str | None = None) -> Report:
    digest = sha256(text.encode()).hexdigest()
    return Report(
        id=report_id(digest, digest), path="a.txt", url=None, outlet=outlet, outlet_basis=None, title=None, author=None, published=None,
        published_basis=None, kind=None, language="en", sha256=digest, length=len(text), text=text,
    )  # fmt: skip


def found(text: str) -> tuple[Toponym, ...]:
    return find_toponyms(parse(report(text)))


def decided(*texts: str, outlet: str | None = None) -> dict[str, Decision]:
    """Words -> the decision for the last toponym with these words, over reports of one set."""
    reports = [report(text, outlet) for text in texts]
    toponyms = [find_toponyms(parse(one)) for one in reports]
    rows = resolve([Scene(r, t) for r, t in zip(reports, toponyms, strict=True)])
    return {
        t.span.of(r.text or ""): d for r, names, row in zip(reports, toponyms, rows, strict=True) for t, d in zip(names, row, strict=True)
    }


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Fighters entered Al-Qaim on Sunday and crossed into Mazzeh.", ["Al-Qaim", "Mazzeh"]),
        ("Mr. Lincoln said that Paris Hilton had left for Doha.", ["Doha"]),
        ("People in Nice read the letter.", ["Nice"]),
        ("He lives in Batman, north of Diyarbakir.", ["Batman", "Diyarbakir"]),
        ("It happened in March in Mobile, Alabama.", ["Mobile", "Alabama"]),
        ("Of the two, one left.", []),
        ("The Euphrates River near Raqqa was calm.", ["Euphrates River", "Raqqa"]),
        ("Officers from Rapides Parish and Walker County met.", ["Rapides Parish", "Walker County"]),
        ("O A B. In A. To Y.", []),
        ("", []),
        ("大马士革 and دمشق were shelled. в Москве.", []),
    ],
)
def test_finds(text: str, names: list[str]) -> None:
    assert [t.span.of(text) for t in found(text)] == names


@pytest.mark.parametrize(
    ("text", "words", "use"),
    [
        ("The Bank of Lebanon closed its doors.", "Lebanon", "part of a name"),
        ("Iranian forces left the town.", "Iranian", "demonym"),
        ("Tehran had been Assad's ally.", "Tehran", "metonym"),
        ("Washington said that it would help.", "Washington", "metonym"),
        ("They met in Tehran.", "Tehran", "literal"),
    ],
)
def test_use(text: str, words: str, use: str) -> None:
    assert {t.span.of(text): t.use for t in found(text)}[words] == use


@pytest.mark.parametrize(
    ("text", "words", "country"),
    [
        ("A ship left Tripoli, Lebanon, at noon.", "Tripoli", "LB"),
        ("A ship left Tripoli for Benghazi and Misrata.", "Tripoli", "LY"),
        ("The storm hit Paris, Texas, and two towns near Dallas.", "Paris", "US"),
        ("The storm hit Paris and Lyon.", "Paris", "FR"),
        ("The university of Athens, Georgia, is closed.", "Athens", "US"),
        ("Protests were held in Athens and Thessaloniki.", "Athens", "GR"),
        ("She was born in London, Ontario, and died in Toronto.", "London", "CA"),
    ],
)
def test_one_name_several_places(text: str, words: str, country: str) -> None:
    entry = decided(text)[words].entry
    assert entry is not None
    assert entry.country == country


def test_a_town_far_from_all_else_is_not_settled_on() -> None:
    decision = decided("They crossed at Arida. Shells fell on Homs, Hama and Latakia.").get("Arida")
    assert decision is None or decision.entry is None


def test_other_reports_inform() -> None:
    alone = decided("The fair opens in Paris on Monday.")["Paris"].entry
    other = "The road from Paris to Dallas was closed. Sherman and Bonham, in Texas, had no power; Fort Worth and Plano had."
    together = decided(other, "The fair opens in Paris on Monday.")["Paris"].entry
    assert alone is not None
    assert together is not None
    assert (alone.country, together.country) == ("FR", "US")


def test_five_hundred_toponyms_in_a_list() -> None:
    names = ["Homs", "Hama", "Aleppo", "Raqqa", "Latakia", "Tartus", "Idlib", "Daraa", "Palmyra", "Qamishli"] * 50
    rows = decided("They were held in " + ", ".join(names) + ".")
    assert all(d.entry is not None and d.entry.country == "SY" for d in rows.values())


def test_headline_in_capitals() -> None:
    text = "REBELS SEIZE ALEPPO AS ARMY FLEES\n\nThe rebels took Aleppo on Friday."
    assert [t.span.of(text) for t in found(text)] == ["ALEPPO", "Aleppo"]


@pytest.mark.parametrize(
    ("text", "lat", "lon"),
    [
        ("A drone fell at 33.51° N 36.29° E on Friday.", 33.51, 36.29),
        ("A drone fell at 33°30′N, 36°17′E on Friday.", 33.5, 36.283333),
        ("A drone fell at 33°30'15\"S 36°17'30\"W on Friday.", -33.504167, -36.291667),
        ("A drone fell near N 35.4 E 35.9 on Friday.", 35.4, 35.9),
        ("The crater (35.4009, 35.9487) is wide.", 35.4009, 35.9487),
        ("It sank at 36.2 degrees north, 13.1 degrees west.", 36.2, -13.1),
    ],
)
def test_coordinates_are_read(text: str, lat: float, lon: float) -> None:
    spots = [t for t in found(text) if t.lat is not None]
    assert [(t.lat, t.lon) for t in spots] == [(lat, lon)]


@pytest.mark.parametrize(
    "text",
    [
        "Rates rose from 1.250, 1.5 to 2 percent.",
        "It fell at 95.5° N 36.2° E.",
        "Items 12.5, 13.5 and 14.5.",
        "Rows 12.3456, 13.3456, 14.3456, 15.3456.",
    ],
)
def test_no_coordinates(text: str) -> None:
    assert [t for t in found(text) if t.lat is not None] == []
