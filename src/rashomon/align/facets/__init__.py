"""Which of the questions that reports of an incident always answer does a claim answer?

Takes a claim's trigger, content words, quantities and participants.
Gives its facets.
"""

from .facets import Facet, facets_of, opposed

__all__ = ["Facet", "facets_of", "opposed"]
