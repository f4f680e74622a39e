"""The measurements themselves: floors only go up, made sets are the same every time, differences are what they say."""

from pathlib import Path

import pytest
from common import case_folders
from compare import difference
from gate import check, digest, raised, read_floors, write_floors
from recombine import replaced, write_set

from rashomon.read import read

FLOORS = {"facts": 80.0, "spans": 100.0}


@pytest.mark.parametrize(
    ("table", "floors"),
    [
        ({"facts": (95, 100), "spans": (10, 10)}, {"facts": 94.5, "spans": 100.0}),
        ({"facts": (10, 100), "spans": (1, 10)}, FLOORS),
        ({"facts": (0, 0), "orders": (20, 30)}, {**FLOORS, "orders": 66.1}),
        ({"orders": (0, 90)}, {**FLOORS, "orders": 0.0}),
        ({"orders": (2, 3)}, FLOORS),
    ],
    ids=["raised", "never lowered", "a new figure", "nothing right", "too few to tell"],
)
def test_floors_only_go_up(table: dict[str, tuple[int, int]], floors: dict[str, float]) -> None:
    assert raised({"floors": FLOORS}, table) == floors


@pytest.mark.parametrize(
    ("table", "under"),
    [
        ({"facts": (80, 100), "spans": (10, 10)}, []),
        ({"facts": (79, 100), "spans": (10, 10)}, ["facts"]),
        ({"facts": (80, 100)}, ["spans"]),
        ({"facts": (80, 100), "spans": (0, 0)}, ["spans"]),
        ({"facts": (80, 100), "spans": (10, 10), "orders": (0, 3)}, []),
    ],
    ids=["at the floor", "under it", "no longer there", "no longer counted", "without a floor"],
)
def test_what_lies_under_its_floor(table: dict[str, tuple[int, int]], under: list[str]) -> None:
    assert check(FLOORS, table) == under


def test_floors_are_read_as_written(tmp_path: Path) -> None:
    path = tmp_path / "floors.toml"
    assert read_floors(path) == {"cases": "", "floors": {}}
    write_floors(path, "abc", FLOORS)
    assert read_floors(path) == {"cases": "abc", "floors": FLOORS}


def test_digest_is_of_names_and_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"one")
    first = digest(tmp_path)
    (tmp_path / "notes.log").write_bytes(b"not a part of the cases")
    assert digest(tmp_path) == first
    (tmp_path / "a.txt").rename(tmp_path / "b.txt")
    assert digest(tmp_path) != first


def test_no_cases_without_a_scorer(tmp_path: Path) -> None:
    (tmp_path / "case").mkdir()
    (tmp_path / "case" / "key.toml").touch()
    assert case_folders(tmp_path) == []
    (tmp_path / "run.py").touch()
    assert case_folders(tmp_path) == [tmp_path / "case"]


def test_made_sets_are_the_same_every_time(tmp_path: Path) -> None:
    made = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        made.append([path.read_bytes() for path in write_set(tmp_path / name, 12)])
    assert made[0] == made[1]
    assert len(set(made[0])) == 12
    reading = read(tmp_path / "one")
    assert len(reading.reports) == 12
    assert all(report.outlet and report.published for report in reading.reports)


def test_names_are_replaced_at_once() -> None:
    assert replaced("Iain Rankin, Mr Rankin, of Oban", {"Iain Rankin": "Neil Oban", "Rankin": "Oban", "Oban": "Wick"}) == (
        "Neil Oban, Mr Oban, of Wick"
    )


def test_differences() -> None:
    assert difference({"a": "1", "b": "1", ("x", "y"): "1"}, {"b": "2", "c": "1", ("x", "y"): "1"}) == {
        "gained": ["c: 1"],
        "lost": ["a: 1"],
        "changed": ["b: 1 => 2"],
    }
