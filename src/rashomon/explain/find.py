"""From what a person types to the item that is meant: an id, a label, or a source's name."""

from difflib import get_close_matches

from ..records.claim import Claim
from ..records.dossier import Dossier
from ..records.event import Conflict, Event
from ..records.source import Source

Item = Claim | Event | Conflict | Source


class UnknownItemError(LookupError):
    """No item, or more than one, goes by this name. The message names what comes close."""


def find_item(dossier: Dossier, name: str) -> Item:
    """The item with this id, label (in any case), or source name. Raises `UnknownItemError`."""
    items: tuple[Item, ...] = (*dossier.claims, *dossier.events, *dossier.conflicts, *dossier.sources)
    wanted = name.strip().casefold()
    matches = [item for item in items if wanted in (item.id, _label(item))]
    matches = matches or [source for source in dossier.sources if wanted in _names(source)]
    if len(matches) == 1:
        return matches[0]
    if matches:
        raise UnknownItemError(f"several go by this name; give an id: {', '.join(item.id for item in matches)}")
    raise UnknownItemError(f"no such item{_close(wanted, items)}")


def _label(item: Item) -> str:
    return item.id if isinstance(item, Source) else item.label.casefold()


def _names(source: Source) -> list[str]:
    return [name.casefold() for name in (source.name, source.description, *source.aliases) if name]


def _close(wanted: str, items: tuple[Item, ...]) -> str:
    labels = [name for item in items for name in ([_label(item)] if not isinstance(item, Source) else _names(item))]
    near = list(dict.fromkeys(get_close_matches(wanted, labels, n=3, cutoff=0.5)))
    written = {label.casefold(): label for item in items for label in _written(item)}
    return f"; close to it: {', '.join(written[name] for name in near)}" if near else "; labels look like C12, E7, K1"


def _written(item: Item) -> list[str]:
    if isinstance(item, Source):
        return [name for name in (item.name, item.description, *item.aliases) if name]
    return [item.label]
