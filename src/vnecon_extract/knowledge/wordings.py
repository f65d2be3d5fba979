"""Entries of ``data/wordings.toml``: what people call units in claims."""

from vnecon_extract.knowledge.tables import Entry, Knowledge


class Wording(Entry):
    """Words that mean the unit ``code`` of ``data/units.toml``."""

    says: tuple[str, ...]


def wordings(knowledge: Knowledge) -> tuple[Wording, ...]:
    """All words for units that only claims have."""
    return knowledge.table("wordings", "wording", Wording)
