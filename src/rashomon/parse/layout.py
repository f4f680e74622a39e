"""Layout: paragraphs, headings, credits, prefixes, datelines and items, told apart before anything is parsed."""

import re
from itertools import pairwise, zip_longest

from ..read.credit_lines import credit_of
from ..read.prefixes import Prefix, find_prefixes
from ..records.span import Span
from .dateline import find_bullet, find_dateline
from .doc import Paragraph, ParagraphKind

LONGEST_HEADING = 14  # words
SHORTEST_WRAPPED = 45  # characters: a shorter line that ends without a mark is a heading, not a wrapped line
LONGEST_PARSED = 20_000  # characters: longer paragraphs are cut at white space, so that no parse grows without bound
FEWEST_WRAPPED, NARROWEST = 3, 20  # lines, characters: a run of fewer or narrower lines shows no width of its own
ENDS_SENTENCE = re.compile(r"[.!?…:;。！？][\"'”’»)\]]*$")


def find_paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs of a text in order, with what was parsed off their beginnings; blank ones are left out."""
    blocks = _blocks(text)
    prefixes = {prefix.span.start: prefix for prefix in find_prefixes(text)}
    found: list[Paragraph] = []
    voice: Prefix | None = None
    for block in blocks:
        voice = prefixes.get(block.start, voice)
        found.append(_paragraph(text, len(found), block, voice))
    return _unless_all_headings(found)


def _blocks(text: str) -> list[Span]:
    """Lines, wrapped ones joined and overlong ones cut, without the white space around them."""
    blocks: list[Span] = []
    runs = _runs(text)
    widths = [_width(text, run) for run in runs]
    widest = max(widths, default=0)
    for run, width in zip(runs, widths, strict=True):
        open_line = False
        for line, after in zip_longest(run, run[1:]):
            if open_line and not find_bullet(text, *line):
                blocks[-1] = Span(blocks[-1].start, line.end)
            else:
                blocks.append(line)
            open_line = after is not None and _goes_on(text, line, after, width or widest)
    return [piece for block in blocks for piece in _pieces(text, block)]


def _runs(text: str) -> list[list[Span]]:
    """The lines that hold anything, without the white space around them, in runs that no blank line cuts."""
    runs: list[list[Span]] = [[]]
    for match in re.finditer(r"[^\n]*\n|[^\n]+", text):
        line = match.group().strip()
        if line:
            start = match.start() + len(match.group()) - len(match.group().lstrip())
            runs[-1].append(Span(start, start + len(line)))
        elif runs[-1]:
            runs.append([])
    return runs


def _width(text: str, lines: list[Span]) -> int:
    """The width that a run of lines is wrapped at, 0 where it is not known to be: most lines go on in small letters, and are full."""
    width = max((_columns(text, line) for line in lines), default=0)
    if len(lines) < FEWEST_WRAPPED or width < NARROWEST:
        return 0
    small = sum(line.of(text)[0].islower() for line in lines[1:])
    full = sum(_full(text, line, after, width) for line, after in pairwise(lines))
    return width if small * 3 >= len(lines) - 1 and full * 3 >= 2 * (len(lines) - 1) else 0


def _columns(text: str, line: Span) -> int:
    """How wide a line is, its indentation counted."""
    return line.end - text.rfind("\n", 0, line.start) - 1


def _full(text: str, line: Span, after: Span, width: int) -> bool:
    """Would the next line's first word not have fitted?"""
    return _columns(text, line) + 1 + len(after.of(text).split(maxsplit=1)[0]) > width


def _goes_on(text: str, line: Span, after: Span, width: int) -> bool:
    """Does the paragraph of a line go on in the next one? `width` is that of the text's wrapped lines, 0 where none shows."""
    ends = ENDS_SENTENCE.search(line.of(text)) is not None
    if _columns(text, line) <= width and _full(text, line, after, width):
        flush = text[after.start - 1] == "\n"
        return flush or not ends or text[after.start].islower()
    return line.end - line.start >= SHORTEST_WRAPPED and not ends


def _pieces(text: str, block: Span) -> list[Span]:
    """The block, cut at white space where it is longer than a parse should be."""
    pieces = []
    start = block.start
    while block.end - start > LONGEST_PARSED:
        cut = text.rfind(" ", start + 1, start + LONGEST_PARSED)
        cut = cut if cut > start else start + LONGEST_PARSED
        pieces.append(Span(start, cut))
        start = cut + 1 if text[cut] == " " else cut
    pieces.append(Span(start, block.end))
    return [piece for piece in pieces if piece.end > piece.start]


def _paragraph(text: str, i: int, block: Span, voice: Prefix | None) -> Paragraph:
    start = block.start
    if voice and voice.span.start == start:
        start = min(voice.span.end, block.end)
    dateline = find_dateline(text, start, block.end)
    bullet = None if dateline else find_bullet(text, start, block.end)
    kind: ParagraphKind = "item" if bullet else "text"
    if dateline:
        start = dateline.span.end
    elif bullet:
        start = bullet.end
    elif credit_of(text[start : block.end]) is not None:
        kind = "credit"
    elif _is_heading(text[start : block.end]):
        kind = "heading"
    if start >= block.end:
        kind = "credit"
    while start < block.end and text[start].isspace():
        start += 1
    name = voice.name if voice else None
    mark = Span(voice.span.start, voice.span.start + len(voice.span.of(text).rstrip())) if voice else None
    return Paragraph(i, kind, block, Span(start, block.end), dateline, name, mark, bool(voice and voice.speaker))


def _is_heading(line: str) -> bool:
    if line.startswith("#"):
        return True
    words = line.split()
    return len(words) <= LONGEST_HEADING and not re.search(r"[.!?…:;,。！？\"'”’»)\]]$", line) and line[:1].upper() == line[:1]


def _unless_all_headings(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """A text without stops at its ends of lines has no headings that could be told from its sentences."""
    size = {kind: sum(p.span.end - p.span.start for p in paragraphs if p.kind == kind) for kind in ("heading", "text", "item")}
    if size["heading"] <= size["text"] + size["item"]:
        return paragraphs
    return [
        Paragraph(
            p.i, "text" if p.kind == "heading" else p.kind, p.span, p.body, p.dateline, p.speaker, p.speaker_span, p.speaker_is_person
        )
        for p in paragraphs
    ]
