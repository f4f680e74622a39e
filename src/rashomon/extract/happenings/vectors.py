"""Vectors of happenings: each draft's trigger, read in its report by the trained encoder."""

import msgspec

from ...models import happenings
from ...records.draft import Extraction


def encoded(extraction: Extraction) -> Extraction:
    """The extraction with a vector for each of its drafts."""
    if not extraction.drafts:
        return extraction
    triggers = [(draft.trigger.span.start, draft.trigger.span.end) for draft in extraction.drafts]
    rows = happenings.network().vectors(extraction.report.text or "", triggers)
    return msgspec.structs.replace(extraction, vectors=tuple(row.tobytes() for row in rows))
