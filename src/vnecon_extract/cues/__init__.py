"""Cues: what the words around a figure say of it, read from its own sentence and without any memory."""
