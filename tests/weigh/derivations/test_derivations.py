"""Which report took from which: credits in passing, documents, retellings, and what looks like them and is none."""

from typing import Any

import pytest
from builders import Builder
from msgspec.structs import replace

from rashomon.records.alignment import Alignment
from rashomon.records.event import Derivation
from rashomon.weigh import weigh

MEDIA = ("Shire Courier", "Radio Dargol", "El Manglar")
CREDITS: list[tuple[str, str, list[str]]] = [
    ("by a participle", "A sheet published by the Shire Courier shows it.", ["Shire Courier"]),
    ("in its pages", "He insists in the Shire Courier that it is forged.", ["Shire Courier"]),
    ("on its waves", "Her adviser confirmed it a day later on Radio Dargol.", ["Radio Dargol"]),
    ("as its hearer", "A guard told the Guayaquil daily El Manglar that he opened the gate.", ["El Manglar"]),
    ("an interview", "He bore it out in an interview with Radio Dargol.", ["Radio Dargol"]),
    ("as it has it", "They were not freed before, as Radio Dargol has it.", ["Radio Dargol"]),
    ("two of them", "They were freed, as El Manglar and Radio Dargol have it.", ["El Manglar", "Radio Dargol"]),
    ("quoted by two", "One official was quoted by El Manglar and Radio Dargol.", ["El Manglar", "Radio Dargol"]),
    ("a relative clause", "El Manglar, which broke the story, dates it to Monday.", ["El Manglar"]),
    ("an aside", "El Manglar, a paper of the coast, reported it first.", ["El Manglar"]),
    ("with an adverb", "The Shire Courier has also reported that.", ["Shire Courier"]),
    ("a possessor", "By Radio Dargol's account it was Monday.", ["Radio Dargol"]),
    ("something given", "A captain gave El Manglar much the same account.", ["El Manglar"]),
    ("in quotation marks", "So says the “Shire Courier” of to-day.", []),
    ("only written about", "The studio of Radio Dargol was raided, police said.", []),
    ("its owner", "The owner of the Shire Courier was arrested on Monday.", []),
    ("an aside that is not its own", "Radio Dargol, police said, was raided at dawn.", []),
    ("declined", "She declined to speak to Radio Dargol.", []),
    ("never spoke", "He has never spoken to El Manglar.", []),
    ("another sentence", "She said so. Radio Dargol lies in the old town.", []),
    ("a small letter", "The shire courier reported nothing.", []),
]


def derived(b: Builder) -> list[Derivation]:
    return list(
        weigh(
            Alignment(tuple(b.reports), tuple(b.claims), tuple(b.sources), tuple(b.entities), (), (), sentences=b.sentences())
        ).derivations
    )


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in CREDITS], ids=[row[0] for row in CREDITS])
def test_a_credit_in_passing(text: str, expected: list[str]) -> None:
    b = Builder()
    b.report("The Lamp", text, "2026-03-04")
    for name in MEDIA:
        b.source(name, "outlet")
    names = {source.id: source.name for source in b.sources}
    found = derived(b)
    assert sorted(names[d.to] or "" for d in found) == expected
    assert all(d.basis == "cites" and d.evidence for d in found)


def test_the_words_that_credit_are_the_evidence() -> None:
    b = Builder()
    b.report("The Lamp", "He insists in the Shire Courier that it is forged.", "2026-03-04")
    b.report("Shire Courier", "The sheet is forged, he said.", "2026-03-03")
    (found,) = derived(b)
    (passage,) = found.evidence
    assert (found.taker, found.to) == (b.of("The Lamp").id, b.of("Shire Courier").id)
    assert (b.of("The Lamp").text or "")[passage.span.start : passage.span.end] == "insists in the Shire Courier"


def test_a_medium_is_not_credited_in_its_own_report() -> None:
    b = Builder()
    b.report("Shire Courier", "He told the Shire Courier that it was forged.", "2026-03-03")
    assert derived(b) == []


SHORT_NAMES: list[tuple[str, dict[str, Any], list[str]]] = [
    ("its own", {"aliases": ("Tany",)}, ["Bazar Tany"]),
    ("a place's", {"aliases": ("Osh",)}, []),
]


@pytest.mark.parametrize(("fields", "expected"), [row[1:] for row in SHORT_NAMES], ids=[row[0] for row in SHORT_NAMES])
def test_short_names(fields: dict[str, Any], expected: list[str]) -> None:
    b = Builder()
    b.report("The Lamp", f"A clerk told {fields['aliases'][0]} that it was forged.", "2026-03-04")
    b.source("Bazar Tany", "outlet", **fields)
    b.place("Osh")
    names = {source.id: source.name for source in b.sources}
    found = weigh(Alignment(tuple(b.reports), (), tuple(b.sources), (), tuple(b.places), (), sentences=b.sentences())).derivations
    assert [names[d.to] for d in found] == expected


SOURCES: list[tuple[str, str, list[str]]] = [
    ("a document", "document", ["the night register"]),
    ("a person", "person", []),
    ("an agency", "agency", ["the night register"]),
]


@pytest.mark.parametrize(("kind", "expected"), [row[1:] for row in SOURCES], ids=[row[0] for row in SOURCES])
def test_what_a_chain_goes_back_to(kind: str, expected: list[str]) -> None:
    b = Builder()
    b.report("The Lamp", "51 men left, the night register says.", "2026-03-04")
    b.source("the night register", kind)
    b.claim("The Lamp", "51 men left", "left", [("the night register", "says")])
    names = {source.id: source.name for source in b.sources}
    assert [names[d.to] for d in derived(b)] == expected


def test_what_others_speak_for_is_no_medium() -> None:
    b = Builder()
    b.report("The Lamp", "It was sound, Ana Sousa of the State Water Service said.", "2026-03-04")
    b.source("State Water Service", "outlet")
    b.source("Ana Sousa", body=b.id_of("State Water Service"))
    b.claim("The Lamp", "It was sound", "sound", [("Ana Sousa", "said"), ("State Water Service", "said")])
    assert derived(b) == []


STORY = (
    "Prisoners armed with blades set a workshop ablaze on Sunday evening, drove a stolen truck through the east gate and fled to the hills."
)
RETOLD = "The prisoners, armed with blades, set the workshop ablaze and then drove a stolen truck through the east gate and fled to hills."
SHORT_ONES = (
    "The first lorry left the brewery yard at nine sharp.",
    "Its load of wet cement lay across the coast road.",
    "Two drivers slept in the cab all night long.",
)


def told(text: str, published: str | None, *said: str) -> tuple[str, str | None, tuple[str, ...]]:
    return text, published, said


RETELLINGS: list[tuple[str, tuple[str, str | None, tuple[str, ...]], tuple[str, str | None, tuple[str, ...]], bool]] = [
    ("one long sentence", told(RETOLD, "2026-03-04"), told(STORY, "2026-03-03"), True),
    ("the giver had it from a statement", told(RETOLD, "2026-03-04"), told(f"{STORY} x", "2026-03-03", "Ana Sousa"), True),
    (
        "both had it from one statement",
        told(f"{RETOLD} x", "2026-03-04", "Ana Sousa"),
        told(f"{STORY} x", "2026-03-03", "Ana Sousa"),
        False,
    ),
    ("each had it from a witness", told(f"{RETOLD} x", "2026-03-04", "Ana Sousa"), told(f"{STORY} x", "2026-03-03", "Jon Berg"), False),
    ("one heard it said", told(f"“{RETOLD}” she said.", "2026-03-04"), told(STORY, "2026-03-03"), False),
    ("nothing tells who was first", told(RETOLD, None), told(STORY, "2026-03-03"), False),
    ("of one day", told(RETOLD, "2026-03-03"), told(STORY, "2026-03-03"), False),
    (
        "two who saw one thing",
        told("On Sunday the workshop burned; by nightfall men with blades had broken out through the east gate in a truck.", "2026-03-04"),
        told(STORY, "2026-03-03"),
        False,
    ),
    (
        "short sentences in one order",
        told(
            "The first lorry had left a brewery yard at nine sharp. Its load, wet cement, lay across a coast road. Rain fell.",
            "2026-03-04",
        ),
        told(" ".join(SHORT_ONES), "2026-03-03"),
        True,
    ),
    (
        "one short sentence",
        told("The first lorry had left a brewery yard at nine sharp.", "2026-03-04"),
        told(" ".join(SHORT_ONES), "2026-03-03"),
        False,
    ),
]


@pytest.mark.parametrize(("taker", "giver", "expected"), [row[1:] for row in RETELLINGS], ids=[row[0] for row in RETELLINGS])
def test_retellings(taker: tuple[str, str | None, tuple[str, ...]], giver: tuple[str, str | None, tuple[str, ...]], expected: bool) -> None:
    b = Builder()
    for name in ("Ana Sousa", "Jon Berg"):
        b.source(name)
    for outlet, (text, published, said) in (("B", taker), ("A", giver)):
        b.report(outlet, text, published)
        if said:
            b.claim(outlet, text.removesuffix(" x"), "drove", [(name, "x") for name in said])
    found = [(d.taker, d.to, d.basis) for d in derived(b)]
    assert found == ([(b.of("B").id, b.of("A").id, "retells")] if expected else [])


def test_a_retelling_shows_both_passages() -> None:
    b = Builder()
    b.report("A", f"Rain fell. {STORY} More later.", "2026-03-03")
    b.report("B", f"In brief. {RETOLD} So far.", "2026-03-04")
    (found,) = derived(b)
    texts = {r.id: r.text or "" for r in b.reports}
    assert [texts[p.report][p.span.start : p.span.end] for p in found.evidence] == [RETOLD, STORY]
    assert 0.5 < found.weight < 1


def test_a_copy_is_no_retelling_besides() -> None:
    b = Builder()
    b.report("A", STORY, "2026-03-03")
    b.report("B", f"In brief. {STORY}", "2026-03-04")
    assert [d.basis for d in derived(b)] == ["copies"]


def test_boilerplate_is_no_retelling() -> None:
    b = Builder()
    for n in range(12):
        text = f"Story {n} stands alone in the news of the day. " + (STORY if not n else RETOLD.replace("blades", f"blades{n}"))
        b.report(f"R{n}", text, f"2026-03-{n + 1:02}")
    assert derived(b) == []


def test_a_negated_act_of_saying_credits_nobody() -> None:
    b = Builder()
    ministry = b.entity("Interior Ministry", "organisation")
    b.report("Interior Ministry", "The dead are nine.", "2026-03-03")
    b.sources[-1] = replace(b.sources[-1], entity=ministry)
    b.report("A", "The Interior Ministry announced nine dead.", "2026-03-04")
    b.report("B", "The Interior Ministry announced nothing.", "2026-03-04")
    for outlet, polarity in (("A", "affirmed"), ("B", "negated")):
        who = [("agent", "The Interior Ministry")]
        b.claim(outlet, b.of(outlet).text or "", "announced", who=who, entity=ministry, polarity=polarity)
        b.claims[-1] = replace(b.claims[-1], trigger=replace(b.claims[-1].trigger, lemma="announce"))
    assert [(d.taker, d.to) for d in derived(b)] == [(b.of("A").id, b.of("Interior Ministry").id)]
