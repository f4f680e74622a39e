"""Orders that are told differently, and the words that an event's place rests on."""

from collections.abc import Sequence

from builders import Builder
from msgspec.structs import replace

from rashomon.records.alignment import Alignment, Group
from rashomon.records.event import Conflict, Order, Passage
from rashomon.tell.reasons import worded
from rashomon.verify.ids import check_ids
from rashomon.weigh import weigh

TEXT = "Ana said the gate opened at nine. Ana said the crowd ran at ten."


def told(*outlets: str, when: dict[str, tuple[str, str]] | None = None, source: str | None = None) -> tuple[Builder, list[list[str]]]:
    """Reports that tell of a gate (event 0) and a crowd (event 1); `when` gives (gate, crowd) an hour in an outlet's own words."""
    b = Builder()
    b.source("Ana")
    gate, crowd = [], []
    for outlet in outlets:
        b.report(outlet, TEXT.replace("Ana", source or "Ana"), "2026-06-10")
        hours = (when or {}).get(outlet)
        said = [("Ana", "said")] if source is None else []
        for quote, word, at, held, n in (("the gate opened", "opened", "at nine", gate, 0), ("the crowd ran", "ran", "at ten", crowd, 1)):
            hour = hours[n] if hours else ""
            held.append(b.claim(outlet, quote, word, said, when=(at, hour, hour) if hour else None))
    return b, [gate, crowd]


def weighed(
    b: Builder, groups: list[list[str]], pairs: Sequence[tuple[str, str]], after: Sequence[tuple[int, ...]] = ((), ())
) -> list[Conflict]:
    return list(weigh(alignment(b, groups, pairs, after)).conflicts)


def alignment(b: Builder, groups: list[list[str]], pairs: Sequence[tuple[str, str]], after: Sequence[tuple[int, ...]]) -> Alignment:
    by_id = {claim.id: claim for claim in b.claims}
    orders = tuple(Order(x, y, Passage(by_id[y].report, by_id[y].trigger.span)) for x, y in pairs)
    rows = tuple(Group(tuple(g), row) for g, row in zip(groups, after, strict=True))
    return Alignment(tuple(b.reports), tuple(b.claims), tuple(b.sources), (), (), rows, orders)


def test_two_reports_that_put_it_the_other_way_round() -> None:
    b, (gate, crowd) = told("Post", "Echo", source="Officials")
    found = weighed(b, [gate, crowd], [(gate[0], crowd[0]), (crowd[1], gate[1])])
    assert [(k.kind, k.between) for k in found] == [("order", "origins")]
    assert {frozenset(side) for side in found[0].claims} == {frozenset((gate[0], crowd[0])), frozenset((gate[1], crowd[1]))}
    assert {held.value for held in found[0].sides} == {"“ran” after “opened”", "“opened” after “ran”"}


def test_one_origin_put_the_other_way_round_by_a_retelling() -> None:
    b, (gate, crowd) = told("Post", "Echo")
    found = weighed(b, [gate, crowd], [(gate[0], crowd[0]), (crowd[1], gate[1])])
    assert [(k.kind, k.between) for k in found] == [("order", "tellings")]


def test_one_teller_that_contradicts_himself_makes_no_conflict() -> None:
    b, (gate, crowd) = told("Post")
    assert not weighed(b, [gate, crowd], [(gate[0], crowd[0]), (crowd[0], gate[0])])


def test_reports_that_agree_make_no_conflict() -> None:
    b, (gate, crowd) = told("Post", "Echo")
    assert not weighed(b, [gate, crowd], [(gate[0], crowd[0]), (gate[1], crowd[1])])


HOURS = {"Post": ("2026-06-10T09:00", ""), "Echo": ("", "2026-06-10T07:00"), "Wire": ("", "2026-06-10T10:00")}


def test_a_date_against_words() -> None:
    b, (gate, crowd) = told("Post", "Echo", when=HOURS, source="Officials")
    found = weighed(b, [gate, crowd], [(gate[0], crowd[0])])
    assert [k.kind for k in found] == ["order"]
    assert set(found[0].claims) == {(crowd[0],), (crowd[1],)}
    assert found[0].event == weigh(alignment(b, [gate, crowd], [], ((), ()))).events[1].id


def test_a_date_that_bears_the_words_out() -> None:
    b, (gate, crowd) = told("Post", "Wire", when=HOURS, source="Officials")
    assert not weighed(b, [gate, crowd], [(gate[0], crowd[0])])


def test_a_borrowed_date_contradicts_nothing() -> None:
    b, (gate, crowd) = told("Post", "Echo", when=HOURS, source="Officials")
    b.claims = [replace(c, time=replace(c.time, anchor="borrowed") if c.time else None) for c in b.claims]
    assert not weighed(b, [gate, crowd], [(gate[0], crowd[0])])


def test_a_few_minutes_are_no_contradiction() -> None:
    hours = {"Post": ("2026-06-10T09:00", ""), "Echo": ("", "2026-06-10T08:45")}
    b, (gate, crowd) = told("Post", "Echo", when=hours, source="Officials")
    assert not weighed(b, [gate, crowd], [(gate[0], crowd[0])])


def test_an_event_has_the_words_that_settle_its_place() -> None:
    b, (gate, crowd) = told("Post", "Echo")
    made = weigh(alignment(b, [gate, crowd], [(gate[0], crowd[0])], ((), (0,)))).events
    assert [(o.before, o.after) for o in made[1].orders] == [(gate[0], crowd[0])]
    unsettled = weigh(alignment(b, [gate, crowd], [(gate[0], crowd[0])], ((), ()))).events
    assert unsettled[1].orders == ()


def test_a_conflicts_id_is_that_of_its_sides() -> None:
    b, (gate, crowd) = told("Post")
    b.event([gate[0], crowd[0]])
    b.conflict("order", [("", [gate[0]], ["Ana"]), ("", [crowd[0]], ["Ana"])], b.events[0].id)
    assert not list(check_ids(worded(b.dossier())))
    b.conflicts[0] = replace(b.conflicts[0], about="person")
    assert [f.path for f in check_ids(worded(b.dossier()))] == ["$.conflicts[0].id"]
