"""Weights and their loaders, each with a card beside it: asked through plain functions over words; nothing here knows claims."""
