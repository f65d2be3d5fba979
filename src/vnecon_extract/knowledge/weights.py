"""Entries of ``data/weights.toml``: how much speaks for what a figure may be of."""

from vnecon_extract.knowledge.tables import Entry, Knowledge


class Weight(Entry):
    """A way in which a candidate comes (a rule of linking), or a named feature that adds to its weight."""

    says: str
    weight: int


def weights(knowledge: Knowledge, field: str) -> dict[str, int]:
    """The weights of the candidates of ``field``, by code."""
    return {entry.code: entry.weight for entry in knowledge.table("weights", field, Weight)}
