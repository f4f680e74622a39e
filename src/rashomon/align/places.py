"""Places: the same words for somewhere, in all reports, are one place of the dossier. Without a gazetteer, no coordinates."""

from collections import Counter

import msgspec

from ..records.claim import Claim
from ..records.ids import make_id
from ..records.source import Place
from .names import fold, plain_words


def unify_places(claims: list[Claim]) -> tuple[list[Claim], tuple[Place, ...]]:
    """The claims with the ids of their named places, and these places. Common nouns ("the yard") keep their words only."""
    forms: dict[str, Counter[str]] = {}
    out = []
    for claim in claims:
        rows = []
        for place in claim.places:
            key = _key(place.text)
            if key:
                forms.setdefault(key, Counter())[_shown(place.text)] += 1
            rows.append(msgspec.structs.replace(place, place=make_id("p", key) if key else None))
        out.append(msgspec.structs.replace(claim, places=tuple(rows)) if rows else claim)
    places = [Place(id=make_id("p", key), name=min(names, key=lambda n: (-names[n], n))) for key, names in forms.items()]
    return out, tuple(sorted(places, key=lambda p: p.id))


def _key(text: str) -> str:
    """The folded capitalised words of a place's name; empty where it has none."""
    named = [w for w in _shown(text).split() if w[:1].isupper()]
    return " ".join(plain_words(" ".join(named))) or " ".join(fold(w) for w in named)


def _shown(text: str) -> str:
    """The words without an article in front."""
    words = text.split()
    return " ".join(words[1:]) if words and words[0].lower() in ("the", "a", "an") and len(words) > 1 else text
