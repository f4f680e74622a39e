"""Places that the gazetteer has: which of them exclude each other as the place of one happening."""

import pytest
from msgspec.structs import replace
from test_conflicts import ROA, alignment, befell

from rashomon import gazetteer
from rashomon.records.ids import make_id
from rashomon.records.source import Entity, Place
from rashomon.weigh import weigh


def conflicts(one: str, other: str, role: str = "at") -> list[str]:
    """The kinds of conflict between two tellings of one arrest, the place names in "*" looked up."""
    tellings = []
    for source, words in (("Jon", one), ("Eva", other)):
        names = [part for n, part in enumerate(words.split("*")) if n % 2]
        text = f"Ana Roa was arrested {words.replace('*', '')}"
        tellings.append(
            befell(text, "arrested", source, ("patient", "Ana Roa", "Ana Roa"), lemma="arrest", where=[(role, n) for n in names])
        )
    aligned = alignment(*(told for told, _ in tellings))
    entity = Entity(id="n_0000000000000000", name=ROA[2], kind="person", mentions=())
    claims = tuple(
        replace(
            c,
            participants=tuple(replace(p, entity=entity.id) for p in c.participants),
            places=tuple(replace(p, place=make_id("p", p.text)) for p in c.places),
        )
        for c in aligned.claims
    )
    found = {p.text: gazetteer.look_up(p.text)[0] for c in claims for p in c.places if gazetteer.look_up(p.text)}
    places = tuple(
        Place(id=make_id("p", name), name=name, gazetteer=entry.id, lat=entry.lat, lon=entry.lon) for name, entry in found.items()
    )
    return [c.kind for c in weigh(replace(aligned, claims=claims, entities=(entity,), places=places)).conflicts]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("in *Lichinga*", "in *Cuamba*", ["place"]),
        ("in *Lichinga*", "in *Mozambique*", []),
        ("in *Malawi*", "in *Mozambique*", ["place"]),
        ("in *Lichinga*", "in *Lichinga*", []),
        ("in *Lichinga*", "in *Malawi*", ["place"]),
        ("near *Gorom-Gorom*", "in *Lichinga*", ["place"]),
        ("in *Lichinga* and *Cuamba*", "in *Maputo*", []),
        ("in *Lichinga*, *Mozambique*", "in *Maputo*, *Mozambique*", ["place"]),
        ("north of *Croydon*", "in *Watford*", []),
        ("in *Xyzzyville*", "in *Maputo*", []),
    ],
)
def test_settled_places(one: str, other: str, expected: list[str]) -> None:
    assert conflicts(one, other) == expected
    assert conflicts(other, one) == expected


def test_places_on_a_way_do_not_exclude_each_other() -> None:
    assert conflicts("in *Lichinga*", "in *Cuamba*", "via") == []
