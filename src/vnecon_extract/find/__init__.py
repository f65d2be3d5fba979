"""Finders: one module a concept; each reads one sentence and returns mentions with spans."""
