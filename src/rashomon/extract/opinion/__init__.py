"""Does a clause judge or report?

Takes a parsed report, a trigger and its attributions.
Gives the words that show a judgement, or none.
"""

from .voice import OpinionDetector

__all__ = ["OpinionDetector"]
