"""What conflicts and what does not: pairs of short reports, the claim in each, and the kinds of conflict between them."""

from typing import Any, NamedTuple

import pytest
from builders import Builder
from msgspec.structs import replace

from rashomon.lexicon import table
from rashomon.records.alignment import Alignment, Group
from rashomon.records.claim import Quantity
from rashomon.records.source import Entity
from rashomon.weigh import Weighed, weigh

Figure = tuple[str, float | None, float | None, str]


class Told(NamedTuple):
    """One report with one claim: its text is the claim, its first source is the origin, its trigger a word of it."""

    text: str
    trigger: str
    source: str
    published: str | None
    fields: dict[str, Any]


def told(text: str, trigger: str, source: str = "Ana", published: str | None = "2026-03-04T12:00:00+00:00", **fields: Any) -> Told:
    return Told(text, trigger, source, published, fields)


def alignment(*tellings: Told) -> Alignment:
    b = Builder()
    for name in dict.fromkeys(t.source for t in tellings if t.source):
        b.source(name, "person")
    ids = []
    for n, t in enumerate(tellings):
        outlet = b.report(f"Outlet {n}", f"{t.text} x", t.published)
        said = [(t.source, "x")] if t.source else []
        ids.append(claim(b, outlet, t, said))
    return Alignment(tuple(b.reports), tuple(b.claims), tuple(b.sources), (), (), (Group(tuple(ids)),))


def claim(b: Builder, outlet: str, t: Told, said: list[tuple[str, str]]) -> str:
    fields = dict(t.fields)
    lemma, marks = fields.pop("lemma", t.trigger), fields.pop("marks", {})
    b.claim(outlet, t.text, t.trigger, said, **fields)
    made = b.claims[-1]
    quantities = tuple(replace(q, **marks) for q in made.quantities)
    b.claims[-1] = replace(made, trigger=replace(made.trigger, lemma=lemma), quantities=quantities)
    return made.id


def kinds(*tellings: Told) -> list[str]:
    return [conflict.kind for conflict in weigh(alignment(*tellings)).conflicts]


def dead(text: str, figure: Figure, source: str = "Ana", published: str | None = "2026-03-04T12:00:00+00:00", **fields: Any) -> Told:
    return told(text, "died", source, published, lemma="die", figures=[figure], **fields)


def marched(text: str, figure: Figure, source: str = "Ana", published: str = "2026-03-04T12:00:00+00:00", **fields: Any) -> Told:
    return told(text, "marched", source, published, lemma="march", figures=[figure], **fields)


THURSDAY = "2026-03-05T12:00:00+00:00"
FIGURES: list[tuple[str, Told, Told, list[str]]] = [
    (
        "exact figures",
        marched("12 men marched", ("12 men", 12, 12, "man")),
        marched("14 people marched", ("14 people", 14, 14, "person"), "Jon"),
        ["quantity"],
    ),
    (
        "at least 10 and 14",
        marched("At least 10 men marched", ("At least 10", 10, None, "man")),
        marched("14 men marched", ("14", 14, 14, "man"), "Jon"),
        [],
    ),
    (
        "hours and minutes",
        told("The fan stood for 3 hours", "stood", lemma="stand", figures=[("3 hours", 3, 3, "hour")]),
        told("The fan stood for 90 minutes", "stood", "Jon", lemma="stand", figures=[("90 minutes", 90, 90, "minute")]),
        ["quantity"],
    ),
    (
        "an hour and a half",
        told("The fan stood for an hour and a half", "stood", lemma="stand", figures=[("an hour and a half", 1.5, 1.5, "hour")]),
        told("The fan stood for 90 minutes", "stood", "Jon", lemma="stand", figures=[("90 minutes", 90, 90, "minute")]),
        [],
    ),
    (
        "each its own",
        told(
            "Apple holds $215 million", "holds", lemma="hold", who=[("agent", "Apple")], figures=[("$215 million", 2.15e8, 2.15e8, "USD")]
        ),
        told(
            "Nike holds $11 million", "holds", "Jon", lemma="hold", who=[("agent", "Nike")], figures=[("$11 million", 1.1e7, 1.1e7, "USD")]
        ),
        [],
    ),
    (
        "the same under one name",
        told(
            "Apple holds $215 million", "holds", lemma="hold", who=[("agent", "Apple")], figures=[("$215 million", 2.15e8, 2.15e8, "USD")]
        ),
        told(
            "Apple holds $11 million",
            "holds",
            "Jon",
            lemma="hold",
            who=[("agent", "Apple")],
            figures=[("$11 million", 1.1e7, 1.1e7, "USD")],
        ),
        ["quantity"],
    ),
    (
        "at least 15 and 14",
        marched("At least 15 men marched", ("At least 15", 15, None, "man")),
        marched("14 men marched", ("14", 14, 14, "man"), "Jon"),
        ["quantity"],
    ),
    (
        "nearly 3,000 and 2,950",
        marched("Nearly 3,000 people marched", ("Nearly 3,000", 2700, 3000, "person")),
        marched("2,950 people marched", ("2,950", 2950, 2950, "person"), "Jon"),
        [],
    ),
    (
        "nearly 3,000 and more than 3,000",
        marched("Nearly 3,000 people marched", ("Nearly 3,000", 2700, 3000, "person")),
        marched("More than 3,000 people marched", ("More than 3,000", 3000, None, "person"), "Jon", marks={"low_excluded": True}),
        ["quantity"],
    ),
    (
        "dozens and 300",
        marched("Dozens of men marched", ("Dozens", 12, 200, "man"), marks={"conventional": True}),
        marched("300 men marched", ("300", 300, 300, "man"), "Jon"),
        [],
    ),
    (
        "a part",
        marched("Three of the men marched", ("Three", 3, 3, "man"), marks={"of": "the men"}),
        marched("14 men marched", ("14", 14, 14, "man"), "Jon"),
        [],
    ),
    (
        "a part by its noun",
        marched("Three children marched", ("Three", 3, 3, "child")),
        marched("14 people marched", ("14", 14, 14, "person"), "Jon"),
        [],
    ),
    (
        "other units",
        marched("Three lorries marched", ("Three", 3, 3, "lorry")),
        marched("14 men marched", ("14", 14, 14, "man"), "Jon"),
        [],
    ),
    ("no unit", marched("12 marched", ("12", 12, 12, None)), marched("14 marched", ("14", 14, 14, None), "Jon"), []),  # type: ignore[arg-type]
    (
        "a later toll that says so",
        dead("4 people died", ("4", 4, 4, "person")),
        dead("9 people had died by Thursday", ("9", 9, 9, "person"), "Jon", THURSDAY),
        [],
    ),
    (
        "a toll of another day",
        dead("4 people died", ("4", 4, 4, "person")),
        dead("9 people died", ("9", 9, 9, "person"), "Jon", THURSDAY),
        [],
    ),
    (
        "a disputed toll of one day",
        dead("14 people died", ("14", 14, 14, "person")),
        dead("26 people died", ("26", 26, 26, "person"), "Jon", "2026-03-04T18:00:00+00:00"),
        ["quantity"],
    ),
    (
        "a lower toll of another day",
        dead("30 people died", ("30", 30, 30, "person")),
        dead("22 people died", ("22", 22, 22, "person"), "Jon", THURSDAY),
        ["quantity"],
    ),
    (
        "a toll revised downwards",
        dead("30 people died", ("30", 30, 30, "person")),
        dead("The revised toll: 22 people died", ("22", 22, 22, "person"), "Jon", THURSDAY),
        [],
    ),
    (
        "a crowd of another day's paper",
        marched("100 men marched", ("100", 100, 100, "man")),
        marched("900 men marched", ("900", 900, 900, "man"), "Jon", THURSDAY),
        ["quantity"],
    ),
    (
        "a hedge",
        marched("12 men may have marched", ("12", 12, 12, "man"), certainty="hedged"),
        marched("14 men marched", ("14", 14, 14, "man"), "Jon"),
        [],
    ),
    (
        "a plan",
        marched("12 men marched", ("12", 12, 12, "man"), certainty="planned"),
        marched("14 men marched", ("14", 14, 14, "man"), "Jon"),
        [],
    ),
    (
        "a count so far, of an unknown day",
        dead("So far 4 people have died", ("4", 4, 4, "person"), published=None),
        dead("9 people died", ("9", 9, 9, "person"), "Jon"),
        [],
    ),
    (
        "another year: the time is disputed, not the figure",
        marched("12 men marched in 2024", ("12", 12, 12, "man"), when=("in 2024", "2024-01-01", "2024-12-31")),
        marched("14 men marched on Monday", ("14", 14, 14, "man"), "Jon", when=("on Monday", "2026-03-02", "2026-03-02")),
        ["time"],
    ),
    (
        "a second march",
        marched("In a second rally 12 men marched", ("12", 12, 12, "man")),
        marched("14 men marched", ("14", 14, 14, "man"), "Jon"),
        [],
    ),
    (
        "a count by an hour and a later one",
        marched("12 men had marched by noon", ("12", 12, 12, "man"), when=("noon", "2026-03-04T12:00", "2026-03-04T12:00")),
        marched("14 men marched", ("14", 14, 14, "man"), "Jon", THURSDAY),
        [],
    ),
    (
        "percent",
        marched("68 percent marched", ("68 percent", 68, 68, "percent")),
        marched("64 percent marched", ("64 percent", 64, 64, "percent"), "Jon"),
        ["quantity"],
    ),
]


def at(words: str, earliest: str, latest: str, source: str = "Ana", text: str = "", **fields: Any) -> Told:
    text = text or f"The dam collapsed {words}"
    return told(text, "collapsed", source, lemma=fields.pop("lemma", "collapse"), when=(words, earliest, latest), **fields)


def day(n: int, source: str = "Ana", **fields: Any) -> Told:
    return at(f"on {n} March", f"2026-03-{n:02}", f"2026-03-{n:02}", source, **fields)


TIMES: list[tuple[str, Told, Told, list[str]]] = [
    ("two days", day(3), day(4, "Jon"), ["time"]),
    ("a day in its month", day(3), at("in March", "2026-03-01", "2026-03-31", "Jon"), []),
    (
        "a morning and an hour",
        at("in the morning", "2026-03-03T06:00:00", "2026-03-03T12:00:00"),
        at("at 9 a.m.", "2026-03-03T09:00:00", "2026-03-03T09:00:00", "Jon"),
        [],
    ),
    (
        "two minutes apart",
        at("at 21:18", "2026-03-03T21:18:00", "2026-03-03T21:18:00"),
        at("at 21:20", "2026-03-03T21:20:00", "2026-03-03T21:20:00", "Jon"),
        [],
    ),
    (
        "an hour apart",
        at("at 21:18", "2026-03-03T21:18:00", "2026-03-03T21:18:00"),
        at("at 22:10", "2026-03-03T22:10:00", "2026-03-03T22:10:00", "Jon"),
        ["time"],
    ),
    (
        "a night and the small hours",
        at("on Tuesday night", "2026-03-03", "2026-03-03"),
        at("at 2 a.m.", "2026-03-04T02:00:00", "2026-03-04T02:00:00", "Jon"),
        [],
    ),
    ("two verbs", day(3), day(4, "Jon", lemma="leak"), []),
    ("a plan", day(3, certainty="planned"), day(4, "Jon"), []),
]


def resigned(source: str = "Ana", **fields: Any) -> Told:
    word = "has not resigned" if fields.get("polarity") == "negated" else "resigned"
    return told(
        f"The minister {word}",
        "resigned",
        source,
        fields.pop("published", "2026-03-04"),
        lemma="resign",
        who=fields.pop("who", [("agent", "The minister")]),
        **fields,
    )


NO = {"polarity": "negated"}
POLARITIES: list[tuple[str, Told, Told, list[str]]] = [
    ("yes and no", resigned(), resigned("Jon", **NO), ["polarity"]),
    (
        "a denial of another's",
        resigned(),
        told("The mayor has not resigned", "resigned", "Jon", lemma="resign", who=[("agent", "The mayor")], **NO),
        [],
    ),
    ("nobody did", resigned(), told("Nobody resigned", "resigned", "Jon", lemma="resign", who=[("agent", "Nobody")], **NO), ["polarity"]),
    (
        "nobody did it to him",
        told("A guard struck the boy", "struck", lemma="strike", who=[("agent", "A guard"), ("patient", "the boy")]),
        told("Nobody struck the bell", "struck", "Jon", lemma="strike", who=[("agent", "Nobody"), ("patient", "the bell")], **NO),
        [],
    ),
    (
        "somebody else did not",
        told("A guard struck the boy", "struck", lemma="strike", who=[("agent", "A guard"), ("patient", "the boy")]),
        told("The driver did not strike the boy", "strike", "Jon", who=[("agent", "The driver"), ("patient", "the boy")], **NO),
        [],
    ),
    (
        "a phase of it and its denial",
        told("The tankers stopped running", "stopped", lemma="stop", who=[("agent", "The tankers")]),
        told("The tankers did not come", "come", "Jon", who=[("agent", "The tankers")], **NO),
        [],
    ),
    (
        "said of everybody",
        told("You pay your taxes", "pay", who=[("agent", "You"), ("patient", "your taxes")]),
        told("He does not pay taxes", "pay", "Jon", who=[("agent", "He"), ("patient", "taxes")], **NO),
        [],
    ),
    ("a hedge and a denial", resigned(certainty="hedged"), resigned("Jon", **NO), []),
    ("a plan and a denial", resigned(certainty="planned"), resigned("Jon", **NO), []),
    ("an opinion", resigned(voice="opinion"), resigned("Jon", **NO), []),
    ("both deny", resigned(**NO), resigned("Jon", **NO), []),
    (
        "some of them did not",
        told("Eleven men were not freed", "freed", figures=[("Eleven", 11, 11, "man")], **NO),
        told("The men were freed", "freed", "Jon"),
        [],
    ),
    (
        "denied before it happened",
        resigned(**NO),
        resigned("Jon", published="2026-03-09", when=("minister", "2026-03-08", "2026-03-08")),
        [],
    ),
    ("a verb too light", told("He was not there", "was", lemma="be", **NO), told("He was there", "was", "Jon", lemma="be"), []),
]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [row[1:] for row in FIGURES + TIMES + POLARITIES],
    ids=[row[0] for row in FIGURES + TIMES + POLARITIES],
)
def test_conflicts(one: Told, other: Told, expected: list[str]) -> None:
    assert kinds(one, other) == expected
    assert kinds(other, one) == expected


def test_a_conflict_makes_the_event_contested() -> None:
    event = weigh(alignment(FIGURES[0][1], FIGURES[0][2])).events[0]
    assert (event.standing, event.why.code, len(event.origins)) == ("contested", "origins in conflict", 2)
    disputed = {p.value: p.standing for p in event.positions if p.slot == "how_many"}
    assert disputed == {"12 men": "contested", "14 people": "contested"}
    assert [p.standing for p in event.positions if p.slot == "happened"] == ["corroborated"]


def test_one_origin_told_differently() -> None:
    one, other = FIGURES[0][1], marched("14 people marched", ("14 people", 14, 14, "person"))
    found = weigh(alignment(one, other))
    assert found.conflicts[0].between == "tellings"
    assert (found.events[0].standing, found.events[0].why.code) == ("single-origin", "one origin told differently")


def test_a_report_does_not_contradict_itself_with_one_origin() -> None:
    b = Builder()
    b.source("Ana", "person")
    outlet = b.report("Outlet", "12 men marched and 14 men marched x", "2026-03-04")
    ids = tuple(
        b.claim(outlet, quote, "marched", [("Ana", "x")], figures=[(n, float(n), float(n), "man")])
        for n, quote in (("12", "12 men marched"), ("14", "14 men marched"))
    )
    assert weigh(Alignment(tuple(b.reports), tuple(b.claims), tuple(b.sources), (), (), (Group(ids),))).conflicts == ()


def test_three_sides_and_one_that_takes_none() -> None:
    found = weigh(
        alignment(
            marched("15 men marched", ("15", 15, 15, "man")),
            marched("55 men marched", ("55", 55, 55, "man"), "Jon"),
            marched("100 men marched", ("100", 100, 100, "man"), "Eva"),
            marched("Between 50 and 110 men marched", ("Between 50 and 110", 50, 110, "man"), "Ben"),
        )
    )
    assert [side.value for side in found.conflicts[0].sides] == ["15 men", "55 men", "100 men"]


def test_the_time_that_all_leave_open() -> None:
    both = weigh(alignment(day(3), at("in March", "2026-03-01", "2026-03-31", "Jon"))).events[0].time
    assert both is not None
    assert (both.earliest, both.latest, both.span) == ("2026-03-03", "2026-03-03", None)
    assert weigh(alignment(day(3), day(4, "Jon"))).events[0].time is None


def test_clocks_that_differ_by_minutes_leave_both_open() -> None:
    noon, later = at("at noon", "2026-03-03T12:00", "2026-03-03T12:00"), at("at 12:10", "2026-03-03T12:10", "2026-03-03T12:10", "Jon")
    time = weigh(alignment(noon, later)).events[0].time
    assert time is not None
    assert (time.earliest, time.latest) == ("2026-03-03T12:00", "2026-03-03T12:10")


def test_ids_and_labels() -> None:
    found: Weighed = weigh(alignment(day(3), day(4, "Jon")))
    assert (found.events[0].label, found.conflicts[0].label) == ("E1", "K1")
    assert found.conflicts[0].event == found.events[0].id
    assert found.conflicts[0].claims == tuple(side.claims for side in found.conflicts[0].sides)


def test_two_figures_of_one_unit_in_one_claim_are_left_alone() -> None:
    one = alignment(FIGURES[0][1], FIGURES[0][2])
    first = one.claims[0]
    more = Quantity(span=first.quantities[0].span, text="3 men", low=3, high=3, unit="man")
    changed = replace(first, quantities=(*first.quantities, more))
    assert weigh(replace(one, claims=(changed, *one.claims[1:]))).conflicts == ()


def test_a_figure_outside_the_clause_counts_what_another_clause_tells() -> None:
    """ "The seven who were abducted came home" does not say that seven were abducted."""
    one = alignment(FIGURES[0][1], FIGURES[0][2])
    first = one.claims[0]
    beside = replace(first, span=first.trigger.span, quote=first.trigger.text)
    assert weigh(replace(one, claims=(beside, *one.claims[1:]))).conflicts == ()


def befell(
    text: str, trigger: str, source: str, *who: tuple[str, str, str], **fields: Any
) -> tuple[Told, tuple[tuple[str, str, str], ...]]:
    """A telling with participants as (role, words, entity)."""
    return told(text, trigger, source, who=[(role, words) for role, words, _ in who], **fields), who


Befell = tuple[Told, tuple[tuple[str, str, str], ...]]


def kinds_of(*tellings: Befell) -> list[str]:
    """The kinds of conflict, with the participants' entities settled."""
    one = alignment(*(t for t, _ in tellings))
    names = dict.fromkeys(name for _, who in tellings for _, _, name in who)
    entities = tuple(Entity(id=f"n_{i:016}", name=name, kind="person", mentions=()) for i, name in enumerate(names))
    ids = {entity.name: entity.id for entity in entities}
    claims = tuple(
        replace(c, participants=tuple(replace(p, entity=ids[who[i][2]]) for i, p in enumerate(c.participants)))
        for c, (_, who) in zip(one.claims, tellings, strict=True)
    )
    return [c.kind for c in weigh(replace(one, claims=claims, entities=entities)).conflicts]


ROA = ("agent", "Ana Roa", "Ana Roa")
OUTCOMES: list[tuple[str, Befell, Befell, list[str]]] = [
    (
        "she died and is alive",
        befell("Ana Roa died", "died", "Jon", ROA, lemma="die"),
        befell("Ana Roa survived", "survived", "Eva", ROA, lemma="survive"),
        ["outcome"],
    ),
    (
        "lost her life, and alive",
        befell("Ana Roa lost her life", "lost", "Jon", ROA, ("patient", "her life", "life"), lemma="lose"),
        befell("Ana Roa is alive", "is", "Eva", ROA, lemma="be alive"),
        ["outcome"],
    ),
    (
        "dismissed and stepped down",
        befell(
            "The mayor dismissed Ana Roa",
            "dismissed",
            "Jon",
            ("agent", "The mayor", "mayor"),
            ("patient", "Ana Roa", "Ana Roa"),
            lemma="dismiss",
        ),
        befell("Ana Roa resigned", "resigned", "Eva", ROA, lemma="resign"),
        ["outcome"],
    ),
    (
        "who dismisses does not resign for it",
        befell("Ana Roa dismissed the mayor", "dismissed", "Jon", ROA, ("patient", "the mayor", "mayor"), lemma="dismiss"),
        befell("Ana Roa resigned", "resigned", "Eva", ROA, lemma="resign"),
        [],
    ),
    (
        "two men",
        befell("A man died", "died", "Jon", ("agent", "A man", "a man"), lemma="die"),
        befell("A man survived", "survived", "Eva", ("agent", "A man", "another man"), lemma="survive"),
        [],
    ),
    (
        "a course of events",
        befell(
            "Police arrested Ana Roa", "arrested", "Jon", ("agent", "Police", "police"), ("patient", "Ana Roa", "Ana Roa"), lemma="arrest"
        ),
        befell(
            "Police released Ana Roa", "released", "Eva", ("agent", "Police", "police"), ("patient", "Ana Roa", "Ana Roa"), lemma="release"
        ),
        [],
    ),
    (
        "one after the other",
        befell("Ana Roa survived on 3 March", "survived", "Jon", ROA, lemma="survive", when=("on 3 March", "2026-03-03", "2026-03-03")),
        befell("Ana Roa died on 4 March", "died", "Eva", ROA, lemma="die", when=("on 4 March", "2026-03-04", "2026-03-04")),
        [],
    ),
    (
        "one of them fears it",
        befell("Ana Roa may have died", "died", "Jon", ROA, lemma="die", certainty="hedged"),
        befell("Ana Roa survived", "survived", "Eva", ROA, lemma="survive"),
        [],
    ),
]


def shelled(who: str, what: str = "the school", source: str = "Ana", name: str | None = None, **fields: Any) -> Befell:
    return befell(f"{who} shelled {what}", "shelled", source, ("agent", who, name or who), ("patient", what, what), lemma="shell", **fields)


ACTORS: list[tuple[str, Befell, Befell, list[str]]] = [
    ("army and rebels", shelled("The army"), shelled("Rebels", source="Jon"), ["actor"]),
    ("army and police are of the state", shelled("The army"), shelled("Police", source="Jon"), []),
    ("two names", shelled("Ana Roa"), shelled("Jon Berg", source="Jon"), ["actor"]),
    ("a name and a surname", shelled("Ana Roa"), shelled("Roa", source="Jon"), []),
    ("a name and a type", shelled("Ana Roa"), shelled("Rebels", source="Jon"), []),
    ("types that may be one", shelled("Young men"), shelled("Rebels", source="Jon"), []),
    ("two things", shelled("The army"), shelled("Rebels", "the bridge", source="Jon"), []),
    ("another one", shelled("The army"), shelled("Rebels", "another school", source="Jon"), []),
    ("what one had, the other did it with", shelled("A lorry", name="lorry"), shelled("Prisoners", source="Jon"), []),
    ("rebels or protesters", shelled("Protesters"), shelled("Rebels", source="Jon"), []),
    ("a denial", shelled("The army"), shelled("Rebels", source="Jon", polarity="negated"), []),
    ("a plan", shelled("The army"), shelled("Rebels", source="Jon", certainty="planned"), []),
]


def fled(where: str, source: str = "Ana", **fields: Any) -> Befell:
    return befell(
        f"The men fled in {where}", "fled", source, ("agent", "The men", "the men"), lemma="flee", where=[("at", where)], **fields
    )


PLACES: list[tuple[str, Befell, Befell, list[str]]] = [
    ("two cantons", fled("the canton of Duran"), fled("Daule canton", "Jon"), ["place"]),
    ("one canton", fled("the canton of Duran"), fled("Duran canton", "Jon"), []),
    ("a town in a province", fled("Duran town"), fled("Guayas province", "Jon"), []),
    ("opposite coasts", fled("the south coast"), fled("the north coast", "Jon"), ["place"]),
    ("a coast by name and by side", fled("the Adriatic coast"), fled("the east coast", "Jon"), []),
    ("coasts that meet", fled("the south coast"), fled("the west coast", "Jon"), []),
    ("names without a kind", fled("Duran"), fled("Daule", "Jon"), []),
    ("a plan", fled("the canton of Duran"), fled("Daule canton", "Jon", certainty="planned"), []),
]
BEFALLEN = OUTCOMES + ACTORS + PLACES


@pytest.mark.parametrize(("one", "other", "expected"), [row[1:] for row in BEFALLEN], ids=[row[0] for row in BEFALLEN])
def test_outcomes_actors_and_places(one: Befell, other: Befell, expected: list[str]) -> None:
    assert kinds_of(one, other) == expected
    assert kinds_of(other, one) == expected


def test_every_class_of_outcomes_excludes_back() -> None:
    classes = table("weigh_outcomes")
    assert all(name in classes[other]["excludes"] for name, one in classes.items() for other in one["excludes"])
    words = [word for one in classes.values() for word in one["words"]]
    assert len(words) == len(set(words))


def test_a_later_source_of_the_same_day_updates_a_count() -> None:
    """ "A later telegram" tells more than the morning's report, though both bear one date."""
    day = "1890-02-12"
    one = alignment(
        told("7 bodies were found", "found", "Harrop", day, lemma="find", figures=[("7", 7, 7, "body")]),
        told("A later telegram x: 9 bodies were found", "found", "A later telegram", day, lemma="find", figures=[("9", 9, 9, "body")]),
    )
    assert weigh(one).conflicts == ()
