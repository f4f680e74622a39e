"""explain: what it shows is what stands in the reports, found by id, label or name."""

from functools import cache
from io import StringIO

import msgspec
import pytest
from builders import garrison
from rich.console import Console

from rashomon.explain import (
    ClaimEvidence,
    ConflictEvidence,
    EventEvidence,
    SourceEvidence,
    UnknownItemError,
    explain,
    show,
)
from rashomon.records.dossier import Dossier
from rashomon.tell.json import without_texts


@cache
def dossier() -> Dossier:
    return garrison().dossier()


def shown(name: str, of: Dossier | None = None) -> str:
    out = StringIO()
    show(explain(of or dossier(), name), Console(file=out, width=80, color_system=None))
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("C2", ClaimEvidence),
        ("c2", ClaimEvidence),
        ("E1", EventEvidence),
        ("k1", ConflictEvidence),
        ("LONGITUDE", SourceEvidence),
    ],
)
def test_items_are_found_by_label_and_name(name: str, kind: type) -> None:
    assert isinstance(explain(dossier(), name), kind)


def test_items_are_found_by_id() -> None:
    d = dossier()
    for item in (*d.claims, *d.events, *d.conflicts, *d.sources):
        assert explain(d, item.id).id == item.id


@pytest.mark.parametrize(
    ("name", "hint"), [("C99", "C9"), ("a majr", "a major"), ("zzz", "labels look like C12"), ("", "labels look like")]
)
def test_unknown_items_name_what_is_close(name: str, hint: str) -> None:
    with pytest.raises(UnknownItemError, match=hint):
        explain(dossier(), name)


def test_a_claims_words_are_those_of_its_report() -> None:
    """Context, slots and chain, read again at their offsets."""
    texts = {report.id: report.text or "" for report in dossier().reports}
    for claim in dossier().claims:
        found = explain(dossier(), claim.id)
        assert isinstance(found, ClaimEvidence)
        text, c = texts[found.report], found.context
        assert c.before + c.lead + c.trigger + c.rest + c.after in text.splitlines()
        assert c.lead + c.trigger + c.rest == claim.quote
        assert c.trigger == claim.trigger.text
        for slot in found.slots:
            assert slot.span is None or slot.span.of(text) == slot.text
        for link in found.chain:
            assert link.span is None or link.span.of(text) == link.text
            assert link.cue_span is None or link.cue_span.of(text) == link.cue


def test_a_claim_on_the_page() -> None:
    page = shown("C2")
    assert "More than 700 soldiers then »drove out« by way of Mandimba" in page
    assert "quantity    “More than 700” [0:13] = 700 to open soldier" in page
    assert page.index("1. a major, unnamed, stated") < page.index("2. Longitude, outlet, stated") < page.index("3. The Rift Review")
    assert "cue “reported” [78:86]" in page


def test_an_event_on_the_page() -> None:
    page = shown("E2")
    assert page.startswith("E2 contested\n")
    assert "established origins: two airport workers, Ministry of Defence" in page
    assert "two airport workers → Longitude" in page
    assert page.rstrip().endswith("K2")


def test_a_conflict_on_the_page() -> None:
    page = shown("K1")
    assert "between tellings, in event E1" in page
    assert page.index("Side 1: about 600 soldiers") < page.index("Side 2: more than 700 soldiers")


def test_a_source_on_the_page() -> None:
    page = shown("a major")
    assert "a major → Longitude → The Rift Review" in page
    assert "Passed on" not in page


def test_without_texts_the_quote_stands_alone() -> None:
    found = explain(without_texts(dossier()), "C2")
    assert isinstance(found, ClaimEvidence)
    assert (found.context.before, found.context.trigger, found.context.after) == ("", "drove out", "")
    assert "»drove out«" in shown("C2", without_texts(dossier()))


@pytest.mark.parametrize("name", ["C1", "E1", "K1", "Longitude"])
def test_evidence_is_json(name: str) -> None:
    evidence = explain(dossier(), name)
    again = msgspec.json.decode(msgspec.json.encode(evidence))
    assert again["id"] == evidence.id
    assert again["item"] in {"claim", "event", "conflict", "source"}
