"""Entries of ``data/comparisons.toml``."""

from typing import Literal

from vnecon_extract.knowledge.tables import Entry, Knowledge

CueRole = Literal["change", "level", "ratio", "share", "contribution", "same", "from", "list", "none"]


class Cue(Entry):
    """Words between a subject and its figure, and what they make of the figure."""

    role: CueRole
    sign: Literal[-1, 0, 1] = 0
    says: tuple[str, ...]
    never: tuple[str, ...] = ()


def cues(knowledge: Knowledge) -> tuple[Cue, ...]:
    """All cues."""
    return knowledge.table("comparisons", "cue", Cue)
