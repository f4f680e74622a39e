"""Spans: half-open ranges of Unicode code points in one report's stored text."""

from typing import NamedTuple


class Span(NamedTuple):
    """The characters `text[start:end]` of a report's stored text, counted in code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Read the span back from the text that it counts in."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Do the two spans share a character?"""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        """Does the other span lie within this one?"""
        return self.start <= other.start and other.end <= self.end
