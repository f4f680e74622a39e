"""From reports to a dossier: laws that hold for any set of reports, and what bad input gets."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from docs import report
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from rashomon import Dossier, Options, Reading, read, reconcile
from rashomon.explain import explain
from rashomon.parse import ModelMissingError
from rashomon.records.dossier import decode, digest, encode
from rashomon.records.report import Report, Unread
from rashomon.verify import verify

LONGITUDE = """LICHINGA, June 12 (Longitude) - Some 600 soldiers left Lichinga on Wednesday, two officers told Longitude.

“Nobody had ordered a withdrawal,” said Colonel Abel Saíde, who commands the garrison. “The men left by themselves.”

The advisers flew out at dusk, according to two airport workers.
"""
REVIEW = """More than 700 soldiers left Lichinga on Thursday, Longitude reported, citing two officers.

Saide denied that he had ordered a withdrawal. The company may not have been paid.
"""
MINISTRY = """The personnel of a contracted company left Lichinga by air on the morning of 11 June.

No soldiers left Lichinga. The colonel is to be tried in July.
"""
SET = (("Longitude", LONGITUDE), ("The Rift Review", REVIEW), ("Ministry of Defence", MINISTRY))


def reports(texts: Sequence[tuple[str | None, str]] = SET) -> list[Report]:
    return [report(text, path=f"{n}.txt", outlet=outlet) for n, (outlet, text) in enumerate(texts)]


def write(folder: Path, texts: Sequence[tuple[str | None, str]] = SET) -> Path:
    """The texts as files with front matter, in a folder of their own."""
    folder.mkdir(parents=True, exist_ok=True)
    for n, (outlet, text) in enumerate(texts):
        head = f"---\noutlet: {outlet}\npublished: 2026-06-17\nlanguage: en\n---\n\n"
        (folder / f"{n}.txt").write_bytes((head + text).encode())
    return folder


def faults(dossier: Dossier, folder: Path) -> list[str]:
    path = folder / "dossier.json"
    path.write_bytes(encode(dossier))
    return [str(finding) for finding in verify(path).findings]


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return reconcile(reports())


def test_every_claim_is_of_one_event(dossier: Dossier) -> None:
    told = sorted(claim for event in dossier.events for claim in event.claims)
    assert told == sorted(claim.id for claim in dossier.claims)
    assert len(set(told)) == len(told) > 5


def test_labels_count_in_the_order_of_the_account(dossier: Dossier) -> None:
    assert [c.label for c in dossier.claims] == [f"C{n}" for n in range(1, len(dossier.claims) + 1)]
    assert [e.label for e in dossier.events] == [f"E{n}" for n in range(1, len(dossier.events) + 1)]


def test_every_chain_ends_with_its_outlet(dossier: Dossier) -> None:
    published = {r: s.id for s in dossier.sources for r in s.reports}
    assert all(claim.chain[-1] == published[claim.report] for claim in dossier.claims)
    assert all(claim.chain == tuple(link.source for link in claim.links) for claim in dossier.claims)


def test_the_soldiers_left_by_the_officers_word_in_both_reports(dossier: Dossier) -> None:
    names = {s.id: s.name or s.description for s in dossier.sources}
    told = [
        [str(names[s]).lower() for s in c.chain]
        for c in dossier.claims
        if c.trigger.lemma == "leave" and any("00 soldiers" in p.text for p in c.participants)
    ]
    assert sorted(told) == [["two officers", "longitude"], ["two officers", "longitude", "the rift review"]]


def test_the_order_of_reports_does_not_matter() -> None:
    forward = reports()
    assert encode(reconcile(reversed(forward))) == encode(reconcile(forward))


def test_the_number_of_workers_does_not_matter(tmp_path: Path) -> None:
    found = read(write(tmp_path))
    assert len(found.reports) == 3
    assert encode(reconcile(found, Options(jobs=2))) == encode(reconcile(found))


def test_a_dossier_can_be_read_back(dossier: Dossier) -> None:
    assert decode(encode(dossier)) == dossier
    assert dossier.digest == digest(dossier)


def test_without_texts_only_the_texts_are_left_out(dossier: Dossier) -> None:
    bare = reconcile(reports(), Options(text=False))
    assert [r.text for r in bare.reports] == [None] * 3
    assert bare.claims == dossier.claims
    assert bare.digest == digest(bare) != dossier.digest


def test_files_verify(tmp_path: Path) -> None:
    found = reconcile(read(write(tmp_path)))
    assert found.conflicts or found.derivations
    assert faults(found, tmp_path) == []


def test_one_report_alone(tmp_path: Path) -> None:
    found = reconcile(read(write(tmp_path, SET[:1])))
    assert len(found.reports) == 1
    assert found.claims
    assert "corroborated" not in {e.standing for e in found.events}
    assert faults(found, tmp_path) == []


def test_nothing_to_read(tmp_path: Path) -> None:
    found = reconcile(Reading(()))
    assert (found.reports, found.claims, found.events, found.sources) == ((), (), (), ())
    assert faults(found, tmp_path) == []


def test_what_was_not_read_is_in_the_dossier() -> None:
    found = reconcile(Reading(tuple(reports()), (Unread("torn.txt", "binary"),)))
    assert found.unread == (Unread("torn.txt", "binary"),)


def test_another_language_is_kept_and_not_parsed(tmp_path: Path) -> None:
    german = report("Die Brücke stürzte am Montag ein. Zwei Männer starben.", path="z.txt", outlet="Bote", language="de")
    found = reconcile([*reports(), german])
    assert german in found.reports
    assert german.id not in {c.report for c in found.claims}
    assert [u.path for u in found.unread] == ["z.txt"]
    assert "de" in found.unread[0].reason
    assert any(german.id in s.reports for s in found.sources)


@pytest.mark.parametrize("language", ["en", "en-GB", "EN", None])
def test_english_is_parsed_however_it_is_written(language: str | None) -> None:
    found = reconcile([replace(report("The bridge fell."), language=language)])
    assert len(found.claims) == 1
    assert found.unread == ()


@pytest.mark.parametrize("text", ["", " \n\n ", "THE BRIDGE", "Is it so?", "By Amina Diallo", "…"], ids=repr)
def test_a_report_that_tells_nothing_is_kept(text: str, tmp_path: Path) -> None:
    found = reconcile(reports([("Alpha Post", text), *SET]))
    assert len(found.reports) == 4
    assert found.reports[0].id not in {c.report for c in found.claims}


def test_a_missing_pipeline_is_named() -> None:
    with pytest.raises(ModelMissingError, match="no_such_pipeline"):
        reconcile(reports(), Options(model="no_such_pipeline"))


def test_one_text_of_two_outlets_is_counted_once_and_told() -> None:
    found = reconcile(reports([("Alpha Post", MINISTRY), ("Beta Herald", MINISTRY)]))
    assert len(found.unread) == 1
    assert len({c.id for c in found.claims}) == len(found.claims)
    assert {c.report for c in found.claims} == {r.id for r in found.reports}


SENTENCES = st.sampled_from(
    [
        "Some 600 soldiers left Homs on Wednesday.",
        "More than 700 soldiers left Homs on Thursday, Reuters reported, citing two officers.",
        "Colonel Dibo denied that he had fled.",
        "“We ran to the river,” said Mohammad Dibo. “Nobody came.”",
        "The bridge may have fallen 🗼 in Cafe\u0301 Street.",
        "AMMAN, March 4 (Meridian) - Two men died in the fire, the mayor said.",
        "- at least 12 dead\n- dozens hurt",
        "Beta Herald: The king will return in July.",
        "No soldiers left Homs.",
        "What Happened",
        "قال الضابط إن الجنود فروا.",
        "The army was ordered to withdraw; residents said that it had fled.",
    ]
)
TEXTS = st.lists(SENTENCES, min_size=1, max_size=4, unique=True).map("\n\n".join)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(TEXTS, min_size=1, max_size=3, unique=True))
def test_any_dossier_verifies_and_explains(texts: list[str]) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        named = list(zip(["Alpha Post", "Beta Herald", "Gamma Mail"], texts, strict=False))
        found = reconcile(read(write(folder, named)))
        assert faults(found, folder) == []
    assert len(found.reports) == len(texts)
    for item in (*found.claims, *found.events, *found.conflicts, *found.sources):
        assert explain(found, item.id)
