"""Entries of ``data/flags.toml``: what the extractor is in doubt about."""

from vnecon_extract.knowledge.tables import Entry, Knowledge


class Flag(Entry):
    """A doubt, in words; ``table`` where only table files have it."""

    name_vi: str
    name_en: str
    table: bool = False


def flags(knowledge: Knowledge) -> tuple[Flag, ...]:
    """All flags."""
    return knowledge.table("flags", "flag", Flag)
