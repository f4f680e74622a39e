"""From a loaded file to a report: outlet, date and language settled, each with what it rests on."""

from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from ..records.report import Report, report_id
from ..records.vocabulary import OutletBasis, PublishedBasis
from . import language as languages
from .dates import complaint, iso
from .loading import Loaded
from .manifest import NAME as MANIFEST
from .outlets import Outlet, from_file_name, from_words
from .source import Content, Fields, Given, Remark
from .text import normalise


class Layer(NamedTuple):
    """Fields of one standing: front matter before manifest before page."""

    basis: PublishedBasis
    fields: Fields


def from_text(
    text: str,
    *,
    path: str = "text",
    outlet: str | None = None,
    title: str | None = None,
    published: str | None = None,
    author: str | None = None,
    url: str | None = None,
    kind: str | None = None,
    language: str | None = None,
) -> Report:
    """A report from a text that a program has at hand; what is not given is found as in a file without front matter.

    Raises `ValueError` where `published` is no ISO 8601 date or date-time, or `language` no language tag.
    """
    values = {
        "outlet": outlet,
        "title": title,
        "published": published,
        "author": author,
        "url": url,
        "kind": kind,
        "language": language,
    }
    if published is not None and iso(published) is None:
        raise ValueError(complaint(published))
    if language is not None and languages.tag(language) is None:
        raise ValueError(f'language: "{language}" is no language tag; write it as "en"')
    given = {key: Given(value) for key, value in values.items() if value}
    digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return make_report(Loaded(Content(normalise(text), given), False, digest), path, {})[0]


def make_report(loaded: Loaded, path: str, known: Fields) -> tuple[Report, list[Remark]]:
    """The report at `path`, and what to say about it. `known` is what a manifest says of it."""
    content = loaded.content
    layers = _layers(content, known)
    remarks = list(content.remarks)
    outlet = _outlet(content.text, path, layers, remarks)
    published, published_basis = _published(layers, remarks)
    text_sha256 = sha256(content.text.encode("utf-8", "surrogatepass")).hexdigest()
    report = Report(
        id=report_id(loaded.sha256, text_sha256),
        path=path,
        url=_first_given(layers, "url"),
        outlet=outlet.name,
        outlet_basis=outlet.basis,
        outlet_candidates=outlet.candidates,
        title=_first_given(layers, "title"),
        author=_first_given(layers, "author"),
        published=published,
        published_basis=published_basis,
        kind=_first_given(layers, "kind"),
        language=_language(content.text, layers, remarks),
        sha256=loaded.sha256,
        length=len(content.text),
        text=content.text,
    )
    return report, remarks


def stated_outlet(loaded: Loaded, known: Fields) -> str:
    """The outlet that the file, a manifest or the page gives, for comparison; empty where none does."""
    return (_first_given(_layers(loaded.content, known), "outlet") or "").casefold()


def _layers(content: Content, known: Fields) -> list[Layer]:
    return [Layer("front matter", content.given), Layer("manifest", known), Layer("page", content.found)]


def _first_given(layers: list[Layer], key: str) -> str | None:
    return next((fields[key].value for _, fields in layers if key in fields), None)


def _outlet(text: str, path: str, layers: list[Layer], remarks: list[Remark]) -> Outlet:
    for basis, fields in layers:
        if "outlet" in fields:
            stated: OutletBasis = basis
            return Outlet(fields["outlet"].value, stated)
    outlet = from_words(text)
    if len(outlet.candidates) > 1:
        names = ", ".join(f'"{name}"' for name in outlet.candidates)
        hint = f'say which with "outlet: ..." in its front matter or a line in {MANIFEST}'
        remarks.append(Remark(None, f"outlet unknown: {names} compete; {hint}"))
        return outlet
    return outlet if outlet.name else from_file_name(Path(path).stem)


def _published(layers: list[Layer], remarks: list[Remark]) -> tuple[str | None, PublishedBasis | None]:
    for basis, fields in layers:
        if given := fields.get("published"):
            if value := iso(given.value):
                return value, basis
            remarks.append(Remark(given.line, complaint(given.value), lost=True))
    return None, None


def _language(text: str, layers: list[Layer], remarks: list[Remark]) -> str | None:
    for _, fields in layers:
        if given := fields.get("language"):
            if value := languages.tag(given.value):
                return value
            remarks.append(Remark(given.line, f'language: "{given.value}" is no language tag; write it as "en"', lost=True))
    return languages.detect(text)
