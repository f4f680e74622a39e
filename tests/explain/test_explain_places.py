"""places: where each place lies, how that was decided, what happened there, and movements."""

import json
from io import StringIO
from pathlib import Path

import pytest
from builders import Builder
from rich.console import Console

from rashomon.cli.main import run
from rashomon.explain import draw_map, places
from rashomon.records.dossier import Dossier
from rashomon.records.source import PlaceCandidate
from rashomon.tell.json import to_json
from rashomon.tell.settings import coordinates

TEXT = "Two barges sank off Port Erin. The crew rowed from Port Erin to Peel. A mast lay at Springfield."


def dossier() -> Dossier:
    built = Builder()
    built.report("The Manx Post", TEXT, "2026-03-02")
    island = built.place("Isle of Man", country="IM", lat=54.23, lon=-4.57, gazetteer="geonames:1", kind="island", basis="only one")
    erin = built.place(
        "Port Erin", country="IM", lat=54.08, lon=-4.75, gazetteer="geonames:2", kind="city", within=(island,), basis="neighbours",
        basis_refs=(island,),
    )  # fmt: skip
    built.place("Peel", within=(island,), basis="unknown")
    spring = built.place(
        "Springfield",
        basis="several fit",
        candidates=(
            PlaceCandidate(gazetteer="geonames:3", name="Springfield, Illinois", country="US", lat=39.8, lon=-89.64),
            PlaceCandidate(gazetteer="geonames:4", name="Springfield, Missouri", country="US", lat=37.2, lon=-93.29),
        ),
    )  # fmt: skip
    built.claim("The Manx Post", "Two barges sank off Port Erin", "sank", where=[("at", "Port Erin")], place=erin)
    built.claim(
        "The Manx Post", "The crew rowed from Port Erin to Peel", "rowed", where=[("from", "Port Erin"), ("to", "Peel")], place=erin
    )
    built.claim("The Manx Post", "A mast lay at Springfield", "lay", where=[("at", "Springfield")], place=spring)
    return built.dossier()


def drawn() -> str:
    out = StringIO()
    draw_map(places(dossier()), Console(file=out, width=120, color_system=None))
    return out.getvalue()


def test_what_holds_a_place_stands_before_it_and_less_far_in() -> None:
    lines = drawn().splitlines()
    isle, erin = (next(line for line in lines if name in line) for name in ("Isle of Man  ", "Port Erin  "))
    assert lines.index(isle) < lines.index(erin)
    assert (isle[0], erin[:2]) == ("I", "  ")
    assert "54.08° N 4.75° W" in erin


@pytest.mark.parametrize(
    "words",
    [
        "of that name, the one near other places of the report: Isle of Man",
        "not in the gazetteer",
        "not settled: several places of that name fit",
        "? Springfield, Missouri, 37.20° N 93.29° W, geonames:4",
        "E1/C1  at  “Two barges sank off Port Erin”",
        "E2/C2  Port Erin → Peel  “The crew rowed from Port Erin to Peel”",
    ],
)
def test_the_page_says(words: str) -> None:
    assert words in drawn()


def test_only_what_leads_somewhere_is_a_movement() -> None:
    assert [(m.label, m.origin, m.destination) for m in places(dossier()).movements] == [("C2", ("Port Erin",), ("Peel",))]


def test_places_as_json_and_of_an_empty_dossier(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "d.json"
    path.write_bytes(to_json(dossier()))
    assert run(["places", str(path), "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["places"]) == 4
    path.write_bytes(to_json(Builder().dossier()))
    assert run(["places", str(path)]) == 0
    assert "No claim names a place." in capsys.readouterr().out


def test_coordinates_of_nowhere_are_none() -> None:
    assert coordinates(next(row.place for row in places(dossier()).places if row.place.name == "Peel")) is None
