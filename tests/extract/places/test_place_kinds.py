"""What is named as a place is named is a place, where nothing else is said of it."""

import pytest

from rashomon.extract import extract
from rashomon.parse import parse
from rashomon.read import from_text

KINDS = [
    ("Shells fell in Mazzeh on Monday. Mazzeh is a district of Damascus.", "Mazzeh", "place"),
    ("A teacher from Salen said so. The road to Salen is shut.", "Salen", "place"),
    ("Afghan, Iraqi, Lebanese and Syrian fighters fled on Monday.", "Lebanese", "other"),
    ("Mr. Lincoln left Paris on Monday. Lincoln was tired.", "Lincoln", "person"),
    ("The second engineer of the Lady Morven died. The Lady Morven burned off Mull.", "Lady Morven", "vehicle"),
    ("Divers found the wreck of the Ardent off Alderney on Monday.", "Ardent", "vehicle"),
    ("They were aboard the Oban when she struck.", "Oban", "vehicle"),
]


@pytest.mark.parametrize(("text", "name", "kind"), KINDS, ids=[row[1] for row in KINDS])
def test_kinds_of_what_is_named_like_a_place(text: str, name: str, kind: str) -> None:
    found = extract(parse(from_text(text, path="a.txt", language="en")), ())
    assert {r.kind for r in found.referents if name in r.names or (not r.names and r.description == name)} == {kind}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The Glasgow Herald printed it. The fire began at noon, the Glasgow paper said.", "Glasgow Herald"),
        ("The Leeds Mercury has it that ten died. Several leapt, says our contemporary.", "Mercury"),
    ],
)
def test_a_paper_taken_up_by_a_noun(text: str, named: str) -> None:
    found = extract(parse(from_text(text, path="a.txt", language="en")), ())
    assert any(
        any(named in name for name in r.names) and any("aper" in m or "contemporary" in m for m in _words(found, r))
        for r in found.referents
    )


def _words(found, referent) -> list[str]:  # type: ignore[no-untyped-def]
    return [found.mentions[m].text for m in referent.mentions]
