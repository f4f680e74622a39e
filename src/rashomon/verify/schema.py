"""The schema: the JSON decodes into the types, no key is missing or unknown, none stands twice."""

import json
import re
from collections.abc import Iterator
from typing import Any

import msgspec

from ..records.dossier import Dossier, decode
from .finding import Finding, shown

_AT = re.compile(r"^(?P<what>.*) - at `(?P<path>.*)`$", re.S)
SCHEMA = "what dossier.schema.json says"


def check_schema(data: bytes) -> tuple[Dossier | None, list[Finding]]:
    """The typed dossier, or null where the JSON is not one; and what is wrong with it as it stands."""
    try:
        dossier = decode(data)
        twice: list[Finding] = []
        raw = json.loads(data, object_pairs_hook=lambda pairs: _once(pairs, twice))
    except msgspec.ValidationError as error:
        return None, [_located(str(error))]
    except (msgspec.DecodeError, UnicodeDecodeError, ValueError, RecursionError) as error:
        return None, [Finding("$", f"not readable as JSON: {error}", "a dossier's JSON in UTF-8")]
    return dossier, twice + list(_compare(raw, msgspec.to_builtins(dossier), "$"))


def _located(message: str) -> Finding:
    match = _AT.match(message)
    return Finding(match["path"], match["what"], SCHEMA) if match else Finding("$", message, SCHEMA)


def _once(pairs: list[tuple[str, Any]], twice: list[Finding]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        repeated = next(key for key in keys if keys.count(key) > 1)
        twice.append(Finding("$", f"the key {shown(repeated)} stands twice in one object", "every key once"))
    return found


def _compare(raw: Any, typed: Any, path: str) -> Iterator[Finding]:
    """`raw` as it was written against the same content as we would write it."""
    if isinstance(raw, dict) and isinstance(typed, dict):
        yield from (Finding(path, f"the key {shown(key)} is missing", "it, null where not known") for key in typed if key not in raw)
        yield from (Finding(path, f"the key {shown(key)} is not known", SCHEMA) for key in raw if key not in typed)
        for key in typed:
            if key in raw:
                yield from _compare(raw[key], typed[key], f"{path}.{key}")
    elif isinstance(raw, list) and isinstance(typed, (list, tuple)):
        for number, (one, other) in enumerate(zip(raw, typed, strict=True)):
            yield from _compare(one, other, f"{path}[{number}]")
    elif raw != typed:
        yield Finding(path, shown(raw), shown(typed))
