"""Standing, origins and derivations by the rules: (who says it, in which report) in, standing and number of origins out."""

from dataclasses import dataclass, field
from functools import partial
from typing import Any

import pytest
from builders import Builder
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from work import calls_of

from rashomon.records.alignment import Alignment, Group
from rashomon.records.claim import Participant
from rashomon.records.source import Source
from rashomon.weigh import Weighed, weigh
from rashomon.weigh.basis.evidence_index import EvidenceIndex
from rashomon.weigh.basis.parties import ParticipantKeys
from rashomon.weigh.standing.distinct_sources import distinct_sources

CUE = "x"


@dataclass
class Say:
    """One claim: the sources from its origin to the last carrier, and the report that prints it."""

    outlet: str
    chain: tuple[str, ...] = ()
    fields: dict[str, Any] = field(default_factory=dict)
    knowledge: str | None = None
    taking_part: tuple[str, ...] = ("the army", "the city")


def say(
    outlet: str, *chain: str, knowledge: str | None = None, taking_part: tuple[str, ...] = ("the army", "the city"), **fields: Any
) -> Say:
    return Say(outlet, chain, fields, knowledge, taking_part)


SOURCES: dict[str, dict[str, Any]] = {
    "Ana Sousa": {"kind": "person"},
    "Jon Berg": {"kind": "person"},
    "Interior Ministry": {"kind": "organisation"},
    "Levan Chokheli": {"kind": "person", "body": "Interior Ministry"},
    "the logbook": {"kind": "document"},
    "Chokheli": {"kind": "person"},
    "the letter": {"kind": "unnamed"},
    "officials": {"kind": "unnamed"},
    "officials ": {"kind": "unnamed"},
    "sources": {"kind": "unnamed"},
    "a relative": {"kind": "unnamed"},
    "two airport workers": {"kind": "unnamed"},
    "a major of the brigade": {"kind": "unnamed"},
    "local media": {"kind": "unnamed"},
    "analysts": {"kind": "unnamed"},
    "Meridian": {"kind": "agency"},
}


def build(says: list[Say], kinds: dict[str, str] | None = None) -> Alignment:
    """An alignment of one event; a report's published date is the day of its place in the alphabet."""
    b = Builder()
    outlets = dict.fromkeys(s.outlet for s in says)
    for n, outlet in enumerate(outlets):
        own = " ".join(f"w{n}{i}" for i, s in enumerate(says) if s.outlet == outlet)
        b.report(outlet, f"{own} {CUE}", f"2026-03-{n + 1:02}")
    for name, fields in SOURCES.items():
        if name not in outlets:
            body = {"body": b.id_of(fields["body"])} if "body" in fields else {}
            b.source(name, fields["kind"], **body)
    ids = []
    order = list(outlets)
    for i, s in enumerate(says):
        word = f"w{order.index(s.outlet)}{i}"
        ids.append(b.claim(s.outlet, word, word, [(name, CUE) for name in s.chain], **s.fields))
        b.claims[-1] = with_particulars(b.claims[-1], s.taking_part)
        if s.knowledge:
            b.claims[-1] = with_knowledge(b.claims[-1], s.knowledge)
    reports = tuple(replace_kind(r, (kinds or {}).get(r.outlet or "")) for r in b.reports)
    return Alignment(reports, tuple(b.claims), tuple(b.sources), tuple(b.entities), tuple(b.places), (Group(tuple(ids)),))


def with_particulars(claim: Any, taking_part: tuple[str, ...]) -> Any:
    """All claims tell of a leaving, with its participants."""
    roles = ("agent", "patient", "other")
    participants = tuple(Participant(role, claim.span, text) for role, text in zip(roles, taking_part, strict=False))  # type: ignore[arg-type]
    return replace(claim, trigger=replace(claim.trigger, lemma="leave"), participants=participants)


def with_knowledge(claim: Any, knowledge: str) -> Any:
    first = replace(claim.links[0], knowledge=knowledge)
    return replace(claim, links=(first, *claim.links[1:]))


def replace_kind(report: Any, kind: str | None) -> Any:
    return replace(report, kind=kind)


STANDING: list[tuple[str, list[Say], str, int]] = [
    ("two named persons", [say("A", "Ana Sousa"), say("B", "Jon Berg")], "corroborated", 2),
    (
        "nothing shared but the verb",
        [say("A", "Ana Sousa", taking_part=("the army",)), say("B", "Jon Berg", taking_part=("a train",))],
        "undetermined",
        2,
    ),
    (
        "two denials show nothing",
        [say("A", "Ana Sousa", polarity="negated"), say("B", "Jon Berg", polarity="negated")],
        "undetermined",
        2,
    ),
    (
        "who did it differs",
        [
            say("A", "Ana Sousa", taking_part=("a lorry", "the gate", "the yard")),
            say("B", "Jon Berg", taking_part=("masked men", "the gate", "the yard")),
        ],
        "undetermined",
        2,
    ),
    ("one person in two reports", [say("A", "Ana Sousa"), say("B", "Ana Sousa")], "single-origin", 1),
    ("one person in one report", [say("A", "Ana Sousa")], "single-origin", 1),
    ("one outlet's bare assertion", [say("A")], "undetermined", 0),
    ("bare assertions do not add up", [say("A"), say("B"), say("C")], "undetermined", 0),
    ("a person beside a bare assertion", [say("A", "Ana Sousa"), say("B")], "single-origin", 1),
    ("credit proves reading, not knowledge", [say("A"), say("B", "A")], "undetermined", 0),
    ("retelling through an outlet", [say("A", "Ana Sousa"), say("B", "Ana Sousa", "A")], "single-origin", 1),
    ("a spokesman and his body", [say("A", "Levan Chokheli"), say("B", "Interior Ministry")], "single-origin", 1),
    ("a body's own statement", [say("Ministry of Health"), say("B", "Ana Sousa")], "corroborated", 2),
    ("a news agency is no body", [say("National News Agency"), say("B", "Ana Sousa")], "single-origin", 1),
    ("a reporter who saw it", [say("A", knowledge="saw"), say("B", "Ana Sousa")], "corroborated", 2),
    ("a document", [say("A", "the logbook"), say("B", "Ana Sousa")], "corroborated", 2),
    ("officials in two reports", [say("A", "officials"), say("B", "officials ")], "undetermined", 1),
    ("an official and a ministry", [say("A", "officials"), say("B", "Interior Ministry")], "undetermined", 1),
    ("airport workers and a ministry", [say("A", "two airport workers"), say("B", "Interior Ministry")], "corroborated", 2),
    ("airport workers and a person", [say("A", "two airport workers"), say("B", "Ana Sousa")], "corroborated", 2),
    ("two unnamed of one report", [say("A", "two airport workers"), say("A", "a major of the brigade")], "corroborated", 2),
    ("two unnamed of other kinds", [say("A", "two airport workers"), say("B", "a major of the brigade")], "corroborated", 2),
    ("a relative may be the person", [say("A", "a relative"), say("B", "Ana Sousa")], "undetermined", 1),
    ("sources are nobody", [say("A", "sources"), say("B", "Ana Sousa")], "single-origin", 1),
    ("hearsay", [say("A", "local media"), say("B", "analysts")], "undetermined", 0),
    ("hedges bear no witness", [say("A", "Ana Sousa", certainty="hedged"), say("B", "Jon Berg")], "single-origin", 1),
    ("a plan bears no witness", [say("A", "Ana Sousa", certainty="planned")], "undetermined", 0),
    ("a plan carried out", [say("A", "Ana Sousa", certainty="planned"), say("B", "Jon Berg")], "single-origin", 1),
    ("opinion bears no witness", [say("A", "Ana Sousa", voice="opinion"), say("B", "Jon Berg")], "single-origin", 1),
    ("all deny it", [say("A", "Ana Sousa", polarity="negated")], "single-origin", 1),
    ("a carrier depends on its origin", [say("A", "Jon Berg", "Ana Sousa"), say("B", "Ana Sousa")], "single-origin", 1),
    (
        "a carrier who saw it does not",
        [say("A", "Jon Berg", "Ana Sousa"), say("B", "Ana Sousa", knowledge="saw")],
        "corroborated",
        2,
    ),
]


@pytest.mark.parametrize(("says", "standing", "origins"), [row[1:] for row in STANDING], ids=[row[0] for row in STANDING])
def test_standing(says: list[Say], standing: str, origins: int) -> None:
    event = weigh(build(says)).events[0]
    assert (event.standing, len(event.origins)) == (standing, origins), event.why


@pytest.mark.parametrize(("other", "standing"), [(8, "undetermined"), (7, "corroborated")], ids=["another count", "the same count"])
def test_a_count_set_against_it_in_one_sentence(other: int, standing: str) -> None:
    says = [
        say("A", "Ana Sousa", figures=[("w00", 7, 7, None)]),
        say("B", "Jon Berg", figures=[("w11", 7, 7, None)]),
        say("A", "Interior Ministry", figures=[("w02", other, other, "worker")], taking_part=("the workers",)),
    ]
    alignment = build(says)
    ids = alignment.groups[0].claims
    event = weigh(replace(alignment, groups=(Group(ids[:2]), Group(ids[2:])))).events[0]
    assert event.standing == standing, event.why


def test_a_statement_is_an_origin_whatever_the_outlet_is_called() -> None:
    says = [say("Karmachari Varta"), say("B", "Ana Sousa")]
    assert weigh(build(says)).events[0].standing == "single-origin"
    assert weigh(build(says, {"Karmachari Varta": "statement"})).events[0].standing == "corroborated"


names = st.sampled_from([name for name, fields in SOURCES.items() if fields["kind"] != "agency"])
says_drawn = st.lists(st.builds(say, st.sampled_from("ABC"), names), min_size=1, max_size=6)


@settings(max_examples=60, deadline=None)
@given(says_drawn, st.randoms(use_true_random=False))
def test_the_order_of_claims_in_a_group_changes_nothing(says: list[Say], random: Any) -> None:
    alignment = build(says)
    mixed = list(alignment.groups[0].claims)
    random.shuffle(mixed)
    assert weigh(alignment) == weigh(regrouped(alignment, tuple(mixed)))


def regrouped(alignment: Alignment, claims: tuple[str, ...]) -> Alignment:
    return replace(alignment, groups=(Group(claims),))


@settings(max_examples=60, deadline=None)
@given(says_drawn)
def test_saying_it_again_in_the_same_report_adds_no_origin(says: list[Say]) -> None:
    once, twice = weigh(build(says)).events[0], weigh(build(says + says)).events[0]
    assert (once.standing, once.origins) == (twice.standing, twice.origins)


@settings(max_examples=60, deadline=None)
@given(says_drawn, st.sampled_from("ABCD"))
def test_a_bare_assertion_never_corroborates(says: list[Say], outlet: str) -> None:
    before, after = weigh(build(says)).events[0], weigh(build([*says, say(outlet)])).events[0]
    assert before.origins == after.origins


STORY = (
    "The column set off at about four in the afternoon and remained calm for most of the evening, with families and "
    "pushchairs among the marchers on the avenue."
)
QUOTE = "“We will not leave this square until the bill is withdrawn and the minister has answered for every one of us,”"


def reports(*texts: tuple[str, str | None, str]) -> Weighed:
    b = Builder()
    for outlet, published, text in texts:
        b.report(outlet, text, published)
    return weigh(Alignment(tuple(b.reports), (), tuple(b.sources), (), (), ()))


COPIES: list[tuple[str, list[tuple[str, str | None, str]], list[tuple[str, str]]]] = [
    ("the later took it", [("A", "2026-04-19", STORY), ("B", "2026-04-18", f"First. {STORY}")], [("A", "B")]),
    (
        "hours decide too",
        [("A", "2026-04-18T20:00:00+04:00", STORY), ("B", "2026-04-18T15:00:00+00:00", STORY + " End.")],
        [("A", "B")],
    ),
    (
        "one quotation proves nothing",
        [("A", "2026-04-18", f"{QUOTE} she said."), ("B", "2026-04-19", f"Then: {QUOTE} said Ana.")],
        [],
    ),
    (
        "a few common words",
        [("A", "2026-04-18", "The prime minister of the country said."), ("B", None, "The prime minister of the country left.")],
        [],
    ),
    (
        "three reports, one source",
        [("A", "2026-04-18", STORY), ("B", "2026-04-19", STORY + " B."), ("C", "2026-04-20", STORY + " C.")],
        [("B", "A"), ("C", "A")],
    ),
]


@pytest.mark.parametrize(("texts", "expected"), [row[1:] for row in COPIES], ids=[row[0] for row in COPIES])
def test_copies(texts: list[tuple[str, str | None, str]], expected: list[tuple[str, str]]) -> None:
    b = Builder()
    for outlet, published, text in texts:
        b.report(outlet, text, published)
    found = weigh(Alignment(tuple(b.reports), (), tuple(b.sources), (), (), ())).derivations
    outlet_of = {r.id: r.outlet for r in b.reports}
    assert [(outlet_of[d.taker], outlet_of[d.to]) for d in found] == expected


def test_a_copied_passage_is_quoted_from_both_reports() -> None:
    found = reports(("A", "2026-04-18", STORY), ("B", "2026-04-19", f"So it was. {STORY} Enough.")).derivations[0]
    assert found.basis == "copies"
    assert len(found.evidence) == 2
    assert 0.8 < found.weight < 1


def test_a_footer_that_many_print_is_no_copying() -> None:
    footer = "Sign up for our newsletter to get the best of our reporting in your inbox every single morning of the week."
    texts = [(f"R{i}", "2026-04-18", f"Story number {i} stands alone. {footer}") for i in range(12)]
    assert reports(*texts).derivations == ()


def test_a_story_that_many_print_is_copying() -> None:
    long = " ".join(f"word{i} of" for i in range(40)) + "."
    texts = [(f"R{i}", f"2026-04-{i + 1:02}", f"Story {i}. {long}") for i in range(12)]
    assert len(reports(*texts).derivations) == 11


def cites(says: list[Say]) -> list[tuple[str, str]]:
    alignment = build(says)
    outlet_of = {r.id: r.outlet or "" for r in alignment.reports}
    name_of = {s.id: s.name or "" for s in alignment.sources}
    return [(outlet_of[d.taker], outlet_of.get(d.to, name_of.get(d.to, ""))) for d in weigh(alignment).derivations]


CITES: list[tuple[str, list[Say], list[tuple[str, str]]]] = [
    ("an earlier report", [say("A"), say("B", "A")], [("B", "A")]),
    ("an agency outside the set", [say("A", "Meridian")], [("A", "Meridian")]),
    ("through a carrier", [say("A"), say("B", "Ana Sousa", "A")], [("B", "A")]),
    ("a person is no derivation", [say("A", "Ana Sousa"), say("B", "Ana Sousa")], []),
    ("a body that spoke before it published", [say("A", "Ministry of Health"), say("Ministry of Health")], []),
    ("its earlier statement", [say("Ministry of Health"), say("A", "Ministry of Health")], [("A", "Ministry of Health")]),
]


@pytest.mark.parametrize(("says", "expected"), [row[1:] for row in CITES], ids=[row[0] for row in CITES])
def test_cites(says: list[Say], expected: list[tuple[str, str]]) -> None:
    assert cites(says) == expected


def test_nothing_in_nothing_out() -> None:
    assert weigh(Alignment((), (), (), (), (), ())) == Weighed((), (), (), ())


MERGED = [
    ("a short name", Source(id="s", name="Tany", kind="outlet"), "short name"),
    ("the only one described", Source(id="s", name=None, kind="organisation", description="its office"), "only one described"),
]


@pytest.mark.parametrize(("source", "why"), [row[1:] for row in MERGED], ids=[row[0] for row in MERGED])
def test_a_source_that_counts_as_another_says_why(source: Source, why: str) -> None:
    holders = (
        Source(id="h", name="Bazar-Korgon Tany", kind="outlet", reports=("r1",)),
        Source(id="o", name="Ombudsman's Office", kind="organisation", reports=("r2",)),
    )
    found = weigh(Alignment((), (), (*holders, source), (), (), ())).sources
    assert [(s.body is not None, s.one_with) for s in found] == [(False, None), (False, None), (True, why)]


def test_two_that_fit_are_nobody() -> None:
    holders = (
        Source(id="h", name="Bazar-Korgon Tany", kind="outlet", reports=("r1",)),
        Source(id="o", name="Osh Tany", kind="outlet", reports=("r2",)),
    )
    found = weigh(Alignment((), (), (*holders, Source(id="s", name="Tany", kind="outlet")), (), (), ())).sources
    assert {s.body for s in found} == {None}


def test_many_nameless_sources_are_weighed_in_near_linear_work() -> None:
    """An event of many claims, each from an "officials" of its own: four times the claims take about four times the calls, not sixteen."""
    spent = []
    for count in (200, 800):
        sources = {f"s{n}": Source(id=f"s{n}", name=None, kind="unnamed", description="officials") for n in range(count)}
        named = {f"n{n}": Source(id=f"n{n}", name=f"Ana Sousa{n}", kind="person") for n in range(count)}
        evidence = replace_evidence({**sources, **named})
        reports = {id: {f"r{id}"} for id in evidence.sources}
        spent.append(calls_of(partial(distinct_sources, reports, evidence)))
        origins, muddled = distinct_sources(reports, evidence)
        assert len(origins) == count
        assert muddled
    assert spent[1] < 6 * spent[0]


def replace_evidence(sources: dict[str, Source]) -> EvidenceIndex:
    return EvidenceIndex(
        claims={},
        rank={},
        sources=sources,
        reports={},
        entities={},
        places={},
        units={},
        published={},
        parties=ParticipantKeys({}, {}),
        copied_from={},
        linked=frozenset(),
    )
