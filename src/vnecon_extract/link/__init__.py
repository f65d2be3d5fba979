"""Linking: from the mentions of an article to observations, clause by clause, left to right."""
