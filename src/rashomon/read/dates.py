"""Publication dates: ISO 8601 dates and date-times, kept as given."""

import re
from datetime import date, datetime

EXTENDED = re.compile(r"\d{4}-\d{2}-\d{2}(T.*)?")


def iso(value: str) -> str | None:
    """An ISO 8601 date or date-time in extended form, as given where it is in it already; None where it is none."""
    value = value.strip()
    try:
        if len(value) <= 10:
            found: date = date.fromisoformat(value)
        else:
            found = datetime.fromisoformat(value)
    except ValueError:
        return None
    return value if EXTENDED.fullmatch(value) else found.isoformat()


def complaint(value: str) -> str:
    """What to say of a date that is none."""
    return f'published: "{value}" is no ISO 8601 date; write it as 2024-12-31 or 2024-12-31T18:30:00+02:00'
