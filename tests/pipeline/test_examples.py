"""The examples end to end: their dossiers as they were when last looked at, and the laws that hold for any set of reports."""

import difflib
import json
from functools import cache

import pytest
from rendering import EXAMPLES, ROOT, SNAPSHOTS, Json, example, reconcile, render


@cache
def dossier_bytes(name: str) -> bytes:
    return reconcile(example(name))


def dossier(name: str) -> Json:
    loaded: Json = json.loads(dossier_bytes(name))
    return loaded


@pytest.mark.parametrize("name", EXAMPLES)
def test_snapshot(name: str) -> None:
    wanted = (SNAPSHOTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    found = render(dossier(name)).splitlines()
    changes = "\n".join(difflib.unified_diff(wanted, found, "snapshot", "now", lineterm="", n=1))
    assert not changes, f"`make snapshots` writes them anew, after a look at what changed:\n{changes}"


@pytest.mark.parametrize("name", EXAMPLES)
def test_same_bytes_whatever_the_order_the_hash_seed_and_the_jobs(name: str) -> None:
    files = sorted((path.relative_to(ROOT) for path in (ROOT / example(name)).iterdir()), reverse=True)
    assert reconcile(*files, "--jobs", "2", seed="4711") == dossier_bytes(name)


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_span_is_of_its_report(name: str) -> None:
    found = dossier(name)
    texts = {report["id"]: report["text"] for report in found["reports"]}
    for claim in found["claims"]:
        text, (start, end) = texts[claim["report"]], claim["span"]
        assert text[start:end] == claim["quote"]
        for part in (claim["trigger"], *claim["participants"], *claim["places"], *claim["quantities"]):
            start, end = part["span"]
            assert text[start:end] == part["text"]


@pytest.mark.parametrize("name", EXAMPLES)
def test_all_reports_are_read(name: str) -> None:
    found = dossier(name)
    assert found["unread"] == []
    assert all(report["outlet"] and report["published"] and report["language"] == "en" for report in found["reports"])
    told = {claim["report"] for claim in found["claims"]}
    assert told == {report["id"] for report in found["reports"]}


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_claim_is_of_one_event(name: str) -> None:
    found = dossier(name)
    placed = sorted(claim for event in found["events"] for claim in event["claims"])
    assert placed == sorted(claim["id"] for claim in found["claims"])
