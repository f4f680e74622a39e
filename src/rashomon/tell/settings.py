"""Where in words: coordinates, what a place is and lies in, and how that was decided."""

from ..records.source import Place, PlaceCandidate
from ..records.vocabulary import PlaceBasis
from .lookup import Lookup
from .words import plain

BASES: dict[PlaceBasis, str] = {
    "only one": "the only place of that name in the gazetteer",
    "stated": "of that name, the one in what the text names beside it{refs}",
    "coordinates": "its coordinates stand in the text",
    "neighbours": "of that name, the one near other places of the report{refs}",
    "outlet": "of that name, the one nearest to where the outlet is{refs}",
    "other reports": "as other reports of the set settle it{refs}",
    "largest": "far the largest of that name",
    "spelling": "another spelling of a name in the gazetteer{refs}",
    "several fit": "not settled: several places of that name fit",
    "unknown": "not in the gazetteer",
}


def coordinates(place: Place | PlaceCandidate) -> str | None:
    """ "14.80° S 36.54° E"; null where they are not known."""
    if place.lat is None or place.lon is None:
        return None
    return f"{abs(place.lat):.2f}° {'S' if place.lat < 0 else 'N'} {abs(place.lon):.2f}° {'W' if place.lon < 0 else 'E'}"


def lies(place: Place) -> str | None:
    """ "city in Niassa, MZ"; null where nothing is known."""
    around = ", ".join(plain(part) for part in (place.region, place.country) if part and part != place.name)
    return " in ".join(part for part in (place.kind, around) if part) or None


def basis(place: Place, lookup: Lookup) -> str | None:
    """How the place was settled on, or why it was not."""
    if place.basis is None:
        return None
    names = list(dict.fromkeys(plain(_named(ref, lookup)) for ref in place.basis_refs))
    return BASES[place.basis].format(refs=f": {', '.join(names)}" if names else "")


def _named(ref: str, lookup: Lookup) -> str:
    if ref in lookup.places:
        return lookup.places[ref].name
    return lookup.outlet(ref) if ref in lookup.reports else ref
