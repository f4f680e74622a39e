"""Kinds of referents that are named as places are: a town that the parser takes for a person is a place, a people's adjective is nobody."""

from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from ...records.draft import Mention, Referent, Toponym
from ...records.span import Span
from ...records.vocabulary import PlaceUse

SETTLED = frozenset({"place", "state", "vehicle"})  # told by context as well as by name


def with_place_kinds(referents: Sequence[Referent], mentions: Sequence[Mention], toponyms: Sequence[Toponym]) -> tuple[Referent, ...]:
    """The referents; those without a title or a description whose names are mostly the names of places are places, those whose words
    are mostly a people's ("the Iraqi side") are of no kind."""
    use = {toponym.span: toponym.use for toponym in toponyms if not toponym.guessed}
    return tuple(_with_place(referent, mentions, use) for referent in referents)


def _with_place(referent: Referent, mentions: Sequence[Mention], use: Mapping[Span, PlaceUse]) -> Referent:
    if referent.kind in SETTLED or referent.descriptions or referent.sex or referent.plural or (referent.names and referent.title):
        return referent
    named = [mentions[m] for m in referent.mentions if mentions[m].form == ("name" if referent.names else "description")]
    said = Counter(use.get(mention.span) for mention in named)
    if referent.names and 2 * (said["literal"] + said["metonym"]) > len(named):
        return replace(referent, kind="place" if said["literal"] >= said["metonym"] else "state")
    return replace(referent, kind="other") if referent.kind == "person" and 2 * said["demonym"] > len(named) else referent
