"""`rashomon schema`: the JSON Schema of a dossier."""

from ..records.schema import schema_bytes
from .talk import write_bytes


def schema_command() -> int:
    """Print the JSON Schema that the types of this version give."""
    write_bytes(schema_bytes())
    return 0
