"""The nouns: the frozen types of everything that the rooms hand to one another. Imports nothing of ours."""
