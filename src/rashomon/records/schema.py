"""The JSON Schema of the dossier, generated from the types; the copy that ships is checked against them by a test."""

import sys
from typing import Any

import msgspec

from .dossier import Dossier


def json_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of `Dossier`."""
    schema = msgspec.json.schema(Dossier)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "rashomon dossier, version 1", **schema}


def schema_bytes() -> bytes:
    """The schema as it ships: indented JSON with a final line break."""
    return msgspec.json.format(msgspec.json.encode(json_schema()), indent=2) + b"\n"


if __name__ == "__main__":
    sys.stdout.buffer.write(schema_bytes())
