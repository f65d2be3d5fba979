"""Linking: chooses what belongs to what, from the mentions of an article to its observations, clause by clause."""
