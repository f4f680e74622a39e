"""Layout: paragraphs, headings, credits, prefixes, datelines and items, told apart before anything is parsed."""

import re
from functools import cache

from ..read.prefixes import Prefix, find_prefixes
from ..records.span import Span
from .dateline import find_bullet, find_dateline
from .doc import Paragraph, ParagraphKind

LONGEST_HEADING = 14  # words
SHORTEST_WRAPPED = 45  # characters: a shorter line that ends without a mark is a heading, not a wrapped line
LONGEST_PARSED = 20_000  # characters: longer paragraphs are cut at white space, so that no parse grows without bound
ENDS_SENTENCE = re.compile(r"[.!?…:;。！？][\"'”’»)\]]*$")


@cache
def _credit() -> re.Pattern[str]:
    name = r"[A-ZÀ-Þ][\w'’.-]*"
    small = r"(?:and |of |in |for |at |da |de |del |di |la |the |van |von )*"
    return re.compile(
        r"\(?(?:(?:From|By) (?:[Oo]ur|[Aa]n?|[Tt]he) [^.\n]{0,60}(?:[Cc]orrespondent|[Rr]eporter|[Ss]taff)s?[^.\n]{0,30}"
        rf"|By {name}(?:,? {small}{name}){{1,9}}"
        r"|(?:With |Additional )?[Rr]eporting (?:by|from) .{2,120}|Edit(?:ed|ing) by .{2,80}"
        r"|With (?:(?:inputs?|material|agencies|additional reporting|files) from )?(?:[A-ZÀ-Þ][\w'’-]*(?: |, | and )?){1,6}"
        r"|[—–-]{1,2} ?(?:[A-ZÀ-Þ][\w'’-]*(?: |, | and )?){1,4}"
        r"|(?:©|\([cC]\)|Copyright|Photo(?:graph)?s?:|Source:) .{2,120})\.?\)?"
    )


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
    open_line = False
    for match in re.finditer(r"[^\n]+|\n", text):
        line = match.group().strip()
        if not line:
            open_line = open_line and match.group() == "\n" and text[match.start() - 1 : match.start()] != "\n"
            continue
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        span = Span(start, start + len(line))
        if open_line and not find_bullet(text, *span):
            blocks[-1] = Span(blocks[-1].start, span.end)
        else:
            blocks.append(span)
        open_line = len(line) >= SHORTEST_WRAPPED and not ENDS_SENTENCE.search(line)
    return [piece for block in blocks for piece in _pieces(text, block)]


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
    elif _credit().fullmatch(text, start, block.end):
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
        Paragraph(p.i, "text" if p.kind == "heading" else p.kind, p.span, p.body, p.dateline, p.voice, p.voice_span, p.voice_is_person)
        for p in paragraphs
    ]
