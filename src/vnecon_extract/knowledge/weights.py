"""Entries of ``data/weights.toml``: how much speaks for a candidate."""

from vnecon_extract.knowledge.tables import Entry, Knowledge


class Weight(Entry):
    """What one reason weighs; ``says`` tells the reason in a sentence."""

    weight: int
    says: str


def weights(knowledge: Knowledge) -> dict[str, int]:
    """All weights, by reason."""
    return {entry.code: entry.weight for entry in knowledge.table("weights", "weight", Weight)}
