"""verify: a sound dossier passes; whatever is altered in one, with or without a fitting digest, is found and located."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
from builders import Builder, garrison
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from rashomon.records.dossier import decode, encode, seal
from rashomon.records.schema import json_schema, schema_bytes
from rashomon.records.span import Span
from rashomon.tell.json import to_json, without_texts
from rashomon.verify import Verdict, verify
from rashomon.verify.quotes import Quoted, _whole

Json = Any
SHIPPED = Path(__file__).parents[2] / "src" / "rashomon" / "data" / "dossier.schema.json"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The garrison's reports and their sound dossier."""
    builder = garrison()
    builder.write(tmp_path)
    (tmp_path / "dossier.json").write_bytes(encode(builder.dossier()))
    return tmp_path


def altered(folder: Path, change: Callable[[Json], object], *, sealed: bool = True) -> Verdict:
    """The verdict on the dossier after a change of its JSON; `sealed` gives it the digest that fits."""
    path = folder / "dossier.json"
    raw = json.loads(path.read_bytes())
    change(raw)
    data = json.dumps(raw).encode()
    if sealed:
        data = encode(seal(decode(data)))
    path.write_bytes(data)
    return verify(path)


def places(verdict: Verdict) -> list[str]:
    return [finding.path for finding in verdict.findings]


def test_a_sound_dossier_has_no_findings(folder: Path) -> None:
    assert verify(folder / "dossier.json") == Verdict()


def test_the_shipped_schema_is_that_of_the_types() -> None:
    assert SHIPPED.read_bytes() == schema_bytes(), "python -m rashomon.records.schema > src/rashomon/data/dossier.schema.json"


def test_a_sound_dossier_fits_the_schema() -> None:
    jsonschema.Draft202012Validator(json_schema()).validate(json.loads(encode(garrison().dossier())))


def set_at(*keys: Any, value: Any) -> Callable[[Json], None]:
    def change(raw: Json) -> None:
        for key in keys[:-1]:
            raw = raw[key]
        raw[keys[-1]] = value

    return change


def drop(*keys: Any) -> Callable[[Json], None]:
    def change(raw: Json) -> None:
        for key in keys[:-1]:
            raw = raw[key]
        del raw[keys[-1]]

    return change


SCHEMA_FAULTS = [
    (set_at("format", value="something"), "$.format"),
    (set_at("version", value=2), "$.version"),
    (set_at("claims", 0, "voice", value="shouting"), "$.claims[0].voice"),
    (set_at("claims", 0, "participants", value=None), "$.claims[0].participants"),
    (drop("claims", 0, "quote"), "$.claims[0]"),
    (drop("claims", 0, "voice_span"), "$.claims[0]"),
    (drop("unread"), "$"),
    (set_at("events", 0, "score", value=0.7), "$.events[0]"),
]


@pytest.mark.parametrize(("change", "path"), SCHEMA_FAULTS)
def test_schema(folder: Path, change: Callable[[Json], None], path: str) -> None:
    assert path in places(altered(folder, change, sealed=False))


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe", b"[]", b'{"a": NaN}', b"[" * 100_000, b'{"events": [], "events": []}'])
def test_no_dossier_at_all(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "dossier.json").write_bytes(data)
    assert not verify(tmp_path / "dossier.json").sound


def circle(raw: Json) -> None:
    for one, other in ((0, 1), (1, 0)):
        raw["events"][one]["after"] = [raw["events"][other]["id"]]


OTHER = "s_0123456789abcdef"
FORGERIES = [
    ("a report's text", set_at("reports", 0, "text", value="All quiet."), "$.reports[0].text"),
    ("a report's length", set_at("reports", 0, "length", value=3), "$.reports[0].length"),
    ("a report's hash", set_at("reports", 0, "sha256", value="0" * 64), "$.reports[0].sha256"),
    ("a report's id", set_at("reports", 0, "id", value="r_0123456789abcdef"), "$.reports[0].id"),
    ("a report's outlet", set_at("reports", 0, "outlet", value="The Times"), "$.reports[0].outlet"),
    ("a report's date", set_at("reports", 0, "published", value="2026-06-13"), "$.reports[0].published"),
    ("a path out of the folder", set_at("reports", 0, "path", value="../longitude.txt"), "$.reports[0].path"),
    ("a quote", set_at("claims", 0, "quote", value="About 900 soldiers drove"), "$.claims[0].quote"),
    ("a span", set_at("claims", 0, "span", 1, value=80), "$.claims[0].quote"),
    ("a span beyond the text", set_at("claims", 0, "span", 1, value=80_000), "$.claims[0].quote"),
    ("a trigger's words", set_at("claims", 0, "trigger", "text", value="flew"), "$.claims[0].trigger.text"),
    ("a participant", set_at("claims", 0, "participants", 0, "text", value="Nobody"), "$.claims[0].participants[0].text"),
    ("a place's words", set_at("claims", 0, "places", 0, "text", value="Maputo"), "$.claims[0].places[0].text"),
    ("a figure's words", set_at("claims", 0, "quantities", 0, "text", value="About 900"), "$.claims[0].quantities[0].text"),
    ("a figure's bounds", set_at("claims", 0, "quantities", 0, "low", value=900), "$.claims[0].quantities[0]"),
    ("a time's words", set_at("claims", 2, "time", "text", value="at dawn"), "$.claims[2].time.text"),
    ("a time's bounds", set_at("claims", 2, "time", "earliest", value="2026-06-12"), "$.claims[2].time"),
    ("a time that is none", set_at("claims", 2, "time", "latest", value="soon"), "$.claims[2].time.latest"),
    ("a cue beyond the text", set_at("claims", 0, "links", 0, "cue", value=[9000, 9004]), "$.claims[0].links[0].cue"),
    ("an empty span", set_at("claims", 0, "links", 0, "span", value=[4, 4]), "$.claims[0].links[0].span"),
    ("a source", set_at("claims", 0, "chain", 0, value=OTHER), "$.claims[0].chain[0]"),
    ("an entity", set_at("claims", 0, "participants", 0, "entity", value="n_none"), "$.claims[0].participants[0].entity"),
    ("a chain's order", lambda d: d["claims"][0]["chain"].reverse(), "$.claims[0].links"),
    ("a chain's outlet", lambda d: [d["claims"][0][k].pop() for k in ("chain", "links")], "$.claims[0].chain"),
    ("a claim's report", lambda d: d["claims"][0].update(report=d["reports"][1]["id"]), "$.claims[0].quote"),
    ("a claim's id", set_at("claims", 0, "id", value="c_0123456789abcdef"), "$.claims[0].id"),
    ("a label given twice", set_at("claims", 0, "label", value="C2"), "$.claims[1].label"),
    ("a claim out of its event", lambda d: d["events"][0]["claims"].pop(), "$.claims[1]"),
    ("a claim in two events", lambda d: d["events"][1]["claims"].append(d["claims"][0]["id"]), "$.claims[0]"),
    ("an event gone", drop("events", 0), "$.claims[0]"),
    ("an origin of another event", lambda d: d["events"][0]["origins"].append(d["sources"][4]["id"]), "$.events[0].origins[1]"),
    ("a standing", set_at("events", 0, "standing", value="corroborated"), "$.events[0].origins"),
    ("a contest without conflict", set_at("events", 2, "standing", value="contested"), "$.events[2].standing"),
    ("a reason", set_at("events", 0, "reason", value="Everybody says so."), "$.events[0].reason"),
    ("an explanation", set_at("conflicts", 0, "explanation", value="A misprint."), "$.conflicts[0].explanation"),
    ("a conflict's side", lambda d: d["conflicts"][0]["claims"].pop(), "$.conflicts[0].claims"),
    ("a conflict's claim", set_at("conflicts", 0, "claims", 0, 0, value="c_0123456789abcdef"), "$.conflicts[0].claims[0][0]"),
    ("an order in a circle", circle, "$.events[0].after"),
    ("a part of itself", lambda d: d["events"][0].update(part_of=d["events"][0]["id"]), "$.events[0].part_of"),
    ("a taker", lambda d: d["derivations"][0].update({"from": d["reports"][2]["id"]}), "$.derivations[0].id"),
    ("a giver", lambda d: d["derivations"][0].update(to="r_0123456789abcdef"), "$.derivations[0].to"),
    ("evidence", set_at("derivations", 0, "evidence", 0, "span", value=[0, 999]), "$.derivations[0].evidence[0].span"),
    ("a weight", set_at("derivations", 0, "weight", value=1.5), "$.derivations[0].weight"),
    ("a mention", set_at("entities", 0, "mentions", 0, "span", value=[-1, 5]), "$.entities[0].mentions[0].span"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "path"), [(c, p) for _, c, p in FORGERIES], ids=[name for name, _, _ in FORGERIES])
def test_forgeries_with_a_fitting_digest(folder: Path, change: Callable[[Json], None], path: str) -> None:
    assert path in places(altered(folder, change))


def test_a_text_shortened_after_the_fact(folder: Path) -> None:
    """Text, length and quotes forged to fit one another still do not fit the report's id."""
    for path in ("longitude.txt", "the-rift-review.txt", "ministry-of-defence.txt"):
        (folder / path).unlink()

    def change(raw: Json) -> None:
        report = raw["reports"][0]
        report["text"] = report["text"].replace("600", "900")
        for part in (raw["claims"][0], *raw["claims"][0]["participants"], *raw["claims"][0]["quantities"]):
            for key in {"quote", "text"} & part.keys():
                part[key] = part[key].replace("600", "900")

    assert places(altered(folder, change)) == ["$.reports[0].id"]


def test_a_file_altered_after_the_fact(folder: Path) -> None:
    path = folder / "longitude.txt"
    path.write_bytes(path.read_bytes().replace(b"600", b"900"))
    assert places(verify(folder / "dossier.json")) == ["$.reports[0].sha256"]


def test_files_not_found_are_notes(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    empty = tmp_path_factory.mktemp("empty")
    verdict = verify(folder / "dossier.json", empty)
    assert verdict.sound
    assert [note.split(":")[0] for note in verdict.notes] == ["longitude.txt", "the-rift-review.txt", "ministry-of-defence.txt"]


@pytest.mark.parametrize("beside", [True, False])
def test_without_texts(folder: Path, beside: bool) -> None:
    """Quotes are checked against the files where these are at hand; bounds always."""
    bare = folder if beside else folder / "elsewhere"
    bare.mkdir(exist_ok=True)
    (bare / "dossier.json").write_bytes(to_json(garrison().dossier(), text=False))
    assert verify(bare / "dossier.json").sound
    forged = altered(bare, set_at("claims", 0, "trigger", "text", value="flew"))
    assert forged.sound is not beside
    assert not altered(bare, set_at("claims", 0, "links", 0, "cue", value=[9000, 9004])).sound


def test_no_text_is_left_when_texts_are_left_out() -> None:
    assert all(report.text is None for report in without_texts(garrison().dossier()).reports)


def test_a_dossier_of_nothing(tmp_path: Path) -> None:
    (tmp_path / "dossier.json").write_bytes(encode(Builder().dossier()))
    assert verify(tmp_path / "dossier.json").sound


@cache
def sound() -> bytes:
    return encode(garrison().dossier())


def leaves(value: Json, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The paths of all leaves, and of all lists that have something in them."""
    if isinstance(value, dict):
        return [found for key, part in value.items() for found in leaves(part, (*path, key))]
    if isinstance(value, list) and value:
        return [path, *(found for n, part in enumerate(value) for found in leaves(part, (*path, n)))]
    return [path]


def mutated(value: Json, draw: st.DataObject) -> Json:
    """Another value of the same kind: a character flipped, a number moved by one, an item taken out or put in twice."""
    if isinstance(value, bool) or value is None:
        return not value
    if isinstance(value, (int, float)):
        return value + draw.draw(st.sampled_from([-1, 1]))
    if isinstance(value, str):
        at = draw.draw(st.integers(0, max(len(value) - 1, 0)))
        return value[:at] + ("y" if value[at : at + 1] == "x" else "x") + value[at + 1 :]
    at = draw.draw(st.integers(0, max(len(value) - 1, 0)))
    return draw.draw(st.sampled_from([value[:at] + value[at + 1 :], [*value, *value[at : at + 1]]])) if value else [None]


def mutant(draw: st.DataObject, wanted: Callable[[tuple[Any, ...]], bool]) -> bytes:
    raw = json.loads(sound())
    path = draw.draw(st.sampled_from([leaf for leaf in leaves(raw) if wanted(leaf)]))
    parent = raw
    for key in path[:-1]:
        parent = parent[key]
    parent[path[-1]] = mutated(parent[path[-1]], draw)
    return json.dumps(raw).encode()


def check(data: bytes, tmp_path_factory: pytest.TempPathFactory) -> Verdict:
    path = tmp_path_factory.getbasetemp() / "mutant.json"
    path.write_bytes(data)
    return verify(path)


@settings(max_examples=200, deadline=None)
@given(draw=st.data())
def test_any_leaf_altered_is_found(draw: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    assert not check(mutant(draw, lambda path: True), tmp_path_factory).sound


TRACED = {"id", "sha256", "length", "quote", "report", "chain", "claims", "origins", "place", "entity", "reason", "explanation"}
SLOTS = {"participants", "places", "quantities", "trigger"}


def is_traced(path: tuple[Any, ...]) -> bool:
    """What a digest is not needed for: the file, the offsets and words of slots, what is named by id, and reasons in words."""
    keys = [key for key in path if isinstance(key, str)]
    slot = path[0] == "claims" and keys[-2:-1] and keys[-2] in SLOTS and keys[-1] in {"span", "text"}
    whole = keys[-1] == "span" and len(keys) == 2 and path[0] == "claims"
    if {"positions", "why"} & set(keys) or keys == ["conflicts", "id"]:
        return False  # judgements, whose references are checked; an id that holds more than the dossier keeps
    return isinstance(path[-1], (str, int)) and (keys[-1] in TRACED or slot or whole) and (len(path) > 2)


@settings(max_examples=300, deadline=None)
@given(draw=st.data())
def test_what_is_traced_is_found_without_the_digest(draw: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    data = mutant(draw, is_traced)
    try:
        data = encode(seal(decode(data)))
    except msgspec.ValidationError:
        return  # the schema finds it
    assert not check(data, tmp_path_factory).sound


RESEALED = [
    ("claims", 0, {"label": "C1a"}, "$.claims[0].label"),
    ("claims", 1, {"paragraph": -1}, "$.claims[1].paragraph"),
    ("reports", 0, {"title": "Another"}, "$.reports[0].title"),
    ("reports", 0, {"language": "fr"}, "$.reports[0].language"),
]


@pytest.mark.parametrize(("name", "number", "change", "at"), RESEALED, ids=[at for *_, at in RESEALED])
def test_a_forger_who_seals_anew(folder: Path, name: str, number: int, change: dict[str, object], at: str) -> None:
    dossier = decode((folder / "dossier.json").read_bytes())
    items = list(getattr(dossier, name))
    items[number] = replace(items[number], **change)
    (folder / "dossier.json").write_bytes(encode(seal(replace(dossier, **{name: tuple(items)}))))
    assert at in places(verify(folder / "dossier.json"))


@pytest.mark.parametrize(
    ("text", "span", "cut"),
    [
        ("He doesn't sing.", (3, 7), 0),
        ("They cannot.", (5, 8), 0),
        ("He is gonna go.", (6, 9), 0),
        ("He sings.", (3, 7), 1),
        ("He sings.", (2, 8), 1),
        ("He sings.", (3, 8), 0),
    ],
)
def test_spans_hold_whole_words(text: str, span: tuple[int, int], cut: int) -> None:
    assert len(list(_whole(Quoted("$", "r", Span(*span), None), text))) == cut
