"""Is a happening told as a fact, a plan or a guess, or denied?

Takes a trigger and the attributions that hold it.
Gives polarity and certainty, each with the words that show it and whose words they are.
"""

from .certainty import Factuality, factuality_of

__all__ = ["Factuality", "factuality_of"]
