"""Which things do the rooms hand to one another?

Takes nothing of ours.
Gives frozen types with closed vocabularies, ids, JSON, and one interval algebra.
"""
