"""The JSON Schema of the dossier, generated from the types; the copy that ships is checked against them by a test."""

from typing import Any

import msgspec

from .dossier import Dossier


def json_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of `Dossier`."""
    schema = msgspec.json.schema(Dossier)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "rashomon dossier, version 1", **schema}
