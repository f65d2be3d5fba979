"""Entries of ``data/rules.toml``: what each rule of linking means."""

from vnecon_extract.knowledge.tables import Entry, Knowledge


class RuleEntry(Entry):
    """A rule in a sentence; ``given`` is the place, ``published`` the date and ``url`` the address that a caller gives
    with its examples."""

    says: str
    given: str = ""
    url: str = ""
    published: str = "2025-01"


def rules(knowledge: Knowledge) -> tuple[RuleEntry, ...]:
    """All rules of linking."""
    return knowledge.table("rules", "rule", RuleEntry)
