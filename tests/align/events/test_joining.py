"""Joining with the encoder: reports that tell one thing in other words, copies, an outsider, and the reasons that an event keeps."""

import pytest
from msgspec.structs import replace

from rashomon.pipeline import Options, reconcile
from rashomon.read import from_text
from rashomon.records.dossier import Dossier

MILL = (
    "A boiler exploded at the Hart mill in Leeds on Friday. At least 12 people died, the mayor said. Police arrested the owner. "
    "The roof fell in.",
    "A blast tore through the Hart mill at Leeds on Friday. The death toll has climbed to 19. The owner was taken into custody. "
    "The roof came down.",
)
OUTSIDER = (
    "The council of Porto approved the new tram line by 14 votes to 9. Work will begin in March. A goat climbed the stairs of the "
    "town hall."
)


def told(*texts: str, options: Options | None = None) -> Dossier:
    """The dossier of some texts, each in a report of its own."""
    reports = [
        from_text(text, path=f"r{n:02}.txt", outlet=f"Outlet {n}", published="2024-05-04", language="en") for n, text in enumerate(texts)
    ]
    return reconcile(reports, options)


def joined(dossier: Dossier) -> set[frozenset[str]]:
    """The triggers of each event that several reports tell."""
    claims = {claim.id: claim for claim in dossier.claims}
    rows = [[claims[c] for c in event.claims] for event in dossier.events]
    return {frozenset(claim.trigger.text for claim in row) for row in rows if len({claim.report for claim in row}) > 1}


def test_one_thing_in_other_words() -> None:
    assert {frozenset({"arrested", "taken"}), frozenset({"fell in", "came down"}), frozenset({"died", "climbed"})} <= joined(told(*MILL))


def test_an_outsider_stands_alone() -> None:
    dossier = told(*MILL, OUTSIDER)
    claims = {claim.id: claim.report for claim in dossier.claims}
    outsider = next(r.id for r in dossier.reports if r.path == "r02.txt")
    assert all({claims[c] for c in event.claims} == {outsider} for event in dossier.events if outsider in {claims[c] for c in event.claims})


def test_copies_are_one_each() -> None:
    once, often = told(MILL[0]), told(*(f"{MILL[0]} Edition {n}, evening." for n in range(9)))
    often = replace(often, events=tuple(event for event in often.events if len(event.claims) > 1))
    assert len(often.events) == len(once.events)
    assert all(len(event.claims) == 9 for event in often.events)


def test_reports_that_all_tell_everything_make_no_giant() -> None:
    dossier = told(*[MILL[n % 2].replace("12", str(12 + n)).replace("19", str(19 + n)) for n in range(12)])
    assert max(len(event.claims) for event in dossier.events) <= 12


@pytest.mark.parametrize(
    "texts", [(), ("Quiet.",), ("It is. It was.", "It had."), (MILL[0],)], ids=["none", "no claim", "empty slots", "one report"]
)
def test_little_to_join(texts: tuple[str, ...]) -> None:
    assert not [tie for event in told(*texts).events if len(event.claims) < 2 for tie in event.ties]


def test_events_keep_the_reasons() -> None:
    dossier = told(*MILL)
    ties = [tie for event in dossier.events for tie in event.ties]
    assert ties
    assert all(tie.claim in event.claims and tie.other in event.claims for event in dossier.events for tie in event.ties)
    assert all({"reading"} <= {reason.basis for reason in tie.reasons} for tie in ties)
    assert all(abs(r.log_odds) >= abs(s.log_odds) for tie in ties for r, s in zip(tie.reasons, tie.reasons[1:], strict=False))


def test_rules_alone_give_no_reasons() -> None:
    assert not [tie for event in told(*MILL, options=Options(rules_only=True)).events for tie in event.ties]
