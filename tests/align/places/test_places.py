"""Places of a dossier: one for one entry of the gazetteer whatever its spelling, with how it was decided; common nouns within them."""

from pathlib import Path

import pytest

from rashomon.align.places.resolve import Scene, resolve
from rashomon.extract.toponyms.toponyms import find_toponyms
from rashomon.parse import parse
from rashomon.pipeline import reconcile
from rashomon.read import from_text, read
from rashomon.records.claim import ClaimPlace
from rashomon.records.dossier import Dossier


def dossier(folder: Path, *texts: str) -> Dossier:
    for n, text in enumerate(texts):
        (folder / f"{n}.txt").write_text(f"---\noutlet: Paper {n}\npublished: 2026-03-04\n---\n{text}\n", encoding="utf-8")
    return reconcile(read(str(folder)))


def places(made: Dossier) -> dict[str, ClaimPlace]:
    return {place.text: place for claim in made.claims for place in claim.places}


def test_spellings_of_one_place_are_one(tmp_path: Path) -> None:
    made = dossier(tmp_path, "Shells killed two men in Kyiv on Monday.", "Shells killed two men in Kiev on Monday.")
    found = {place.text: place.place for claim in made.claims for place in claim.places}
    assert found["Kyiv"] == found["Kiev"]
    kyiv = next(p for p in made.places if p.id == found["Kyiv"])
    assert (kyiv.country, kyiv.kind) == ("UA", "city")
    assert kyiv.lat is not None


def test_what_was_decided_says_how(tmp_path: Path) -> None:
    made = dossier(tmp_path, "A bomb killed two men in Tripoli, Lebanon, on Monday.")
    by_name = {place.name: place for place in made.places}
    assert by_name["Tripoli"].country == "LB"
    assert by_name["Tripoli"].basis == "stated"
    assert by_name["Tripoli"].basis_refs == (by_name["Lebanon"].id,)
    assert by_name["Lebanon"].id in by_name["Tripoli"].within


@pytest.mark.parametrize(
    ("text", "words", "around"),
    [
        ("A bomb killed two men outside the consulate in Damascus.", "the consulate", "Damascus"),
        ("Troops left Aleppo on Monday. Rebels attacked a column in the city.", "the city", "Aleppo"),
        ("Troops left Aleppo on Monday. A bomb killed a woman there.", "there", "Aleppo"),
    ],
)
def test_common_nouns_lie_within(tmp_path: Path, text: str, words: str, around: str) -> None:
    made = dossier(tmp_path, text)
    place = places(made)[words]
    assert place.place is None
    assert next(p.name for p in made.places if p.id == place.within) == around


def test_coordinates_are_a_place(tmp_path: Path) -> None:
    made = dossier(tmp_path, "A drone fell at 33.51° N 36.29° E on Friday.")
    assert [(p.name, p.lat, p.lon, p.basis) for p in made.places] == [("33.51° N 36.29° E", 33.51, 36.29, "coordinates")]


@pytest.mark.parametrize(
    "text",
    ["The Bank of Lebanon closed a branch on Monday.", "Iranian troops left the base on Monday.", "Tehran condemned the raid on Monday."],
)
def test_no_places_of_claims(tmp_path: Path, text: str) -> None:
    assert all(place.place is None for place in places(dossier(tmp_path, text)).values())


def test_towards(tmp_path: Path) -> None:
    made = dossier(tmp_path, "A column moved from Hama towards Homs on Monday.")
    assert {(p.role, p.text) for claim in made.claims for p in claim.places} == {("from", "Hama"), ("towards", "Homs")}


@pytest.mark.parametrize(
    ("name", "lies"),
    [
        ("Manchester", ("England", "GB")),
        ("Florence", ("Tuscany", "IT")),
        ("Oxford", ("England", "GB")),
        ("Hyderabad", ("Telangana", "IN")),
        ("Odessa", ("Odesa", "UA")),
        ("Springfield", None),
        ("Cambridge", None),
        ("Reading", None),
    ],
)
def test_a_name_alone_is_the_best_known_place_or_none(name: str, lies: tuple[str, str] | None) -> None:
    report = from_text(f"Two men were killed in {name} on Monday, police said.", path="a.txt", language="en")
    (decided,) = resolve([Scene(report, find_toponyms(parse(report)))])[0]
    assert (decided.entry and (decided.entry.admin1, decided.entry.country)) == lies
    assert lies is not None or decided.candidates
