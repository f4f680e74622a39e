"""The pipeline: `reconcile()` and its options; nothing else."""

import gc
import multiprocessing
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial

from msgspec import Struct

from .align import align
from .extract import encoded, extract, tagged
from .parse import DEFAULT_MODEL, parse
from .records.dossier import Dossier, seal
from .records.draft import Extraction
from .records.report import Note, Reading, Report, Unread
from .tell.json import without_texts
from .tell.reasons import worded
from .weigh import weigh

CHUNK = 4  # reports handed to a worker at a time
MADE = 100_000  # objects made between two collections of the youngest generation; 700 would look through the growing records too often


class Options(Struct, frozen=True, kw_only=True):
    """How to reconcile: the spaCy pipeline, the number of worker processes, whether the dossier holds the reports' texts, and whether
    attributions are found by the rules alone, without the trained tagger."""

    model: str = DEFAULT_MODEL
    jobs: int = 1
    text: bool = True
    rules_only: bool = False


def reconcile(reading: Reading | Iterable[Report], options: Options | None = None) -> Dossier:
    """Reconcile reports into one dossier.

    Takes what `rashomon.read.read` gives, or reports. The same reports give the same dossier in whatever order they come and
    whatever the number of workers. Raises `rashomon.parse.ModelMissingError` where the pipeline of `options` is not installed.
    """
    options = options or Options()
    reading = reading if isinstance(reading, Reading) else _as_read(reading)
    english, foreign = _by_language(reading.reports)
    with _seldom_collected():
        extractions = {e.report.id: e for e in _extract_all(english, options)}
        alignment = align(extractions.get(r.id) or Extraction(r, (), (), ()) for r in reading.reports)
        weighed = weigh(alignment)
    dossier = Dossier(
        reports=alignment.reports,
        unread=(*reading.unread, *foreign),
        sources=weighed.sources,
        claims=alignment.claims,
        entities=alignment.entities,
        places=alignment.places,
        events=weighed.events,
        conflicts=weighed.conflicts,
        derivations=weighed.derivations,
        open_links=alignment.open_links,
        notes=tuple(Note(r.path, note) for r in alignment.reports if (e := extractions.get(r.id)) and (note := e.note)),
    )
    return seal(worded(dossier)) if options.text else without_texts(worded(dossier))


def _as_read(reports: Iterable[Report]) -> Reading:
    """Reports in the order of their paths; one that has the text of another is told and left out, as `rashomon.read.read` does."""
    first: dict[str, Report] = {}
    unread = []
    for report in sorted(reports, key=lambda r: (r.path, r.id)):
        if first.setdefault(report.id, report) is not report:
            unread.append(Unread(report.path, f"same text as {first[report.id].path}; counted once"))
    return Reading(tuple(first.values()), tuple(unread))


@contextmanager
def _seldom_collected() -> Iterator[None]:
    """Collect garbage less often, and afterwards as often as before."""
    before = gc.get_threshold()
    gc.set_threshold(max(MADE, before[0]) if before[0] else 0, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _by_language(reports: tuple[Report, ...]) -> tuple[list[Report], list[Unread]]:
    """The reports to parse, and a line for each that is kept without being parsed."""
    english = [r for r in reports if r.language in (None, "en") or str(r.language).lower().startswith("en")]
    known = {r.id for r in english}
    reason = "written in {}, not in English: kept as text, no claims were drawn from it"
    return english, [Unread(r.path, reason.format(r.language)) for r in reports if r.id not in known]


def _extract_all(reports: list[Report], options: Options) -> Iterator[Extraction]:
    """Parse and extract each report by itself, in this process or in workers."""
    work = partial(_extract_one, options.model, options.rules_only)
    jobs = min(options.jobs, len(reports))
    if jobs <= 1:
        yield from map(work, reports)
        return
    with ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn")) as pool:
        yield from pool.map(work, reports, chunksize=CHUNK)


def _extract_one(model: str, rules_only: bool, report: Report) -> Extraction:
    doc = parse(report, model)
    return extract(doc) if rules_only else encoded(extract(doc, tagged(doc)))
