"""Entries of ``data/facts.toml``: what records must say to be compared across articles, and which words are one."""

from vnecon_extract.knowledge.tables import Entry, Knowledge


class Needs(Entry):
    """Indicators whose figures are of nothing in particular until a part along one of ``dimensions`` is named."""

    indicators: tuple[str, ...]
    dimensions: tuple[str, ...]


class Moving(Entry):
    """Indicators of markets, whose figures change within a day or a week."""

    indicators: tuple[str, ...]


class Additive(Entry):
    """Indicators whose levels add up over provinces; over the months of a year only where ``over_time``."""

    indicators: tuple[str, ...]
    over_time: bool


class Named(Entry):
    """Names that set figures of one indicator apart though they are among its own words."""

    says: tuple[str, ...]


class Same(Entry):
    """Words of a breakdown that name one part."""

    dimension: str
    says: tuple[str, ...]


def needs(knowledge: Knowledge) -> tuple[Needs, ...]:
    """All groups of indicators that need a part."""
    return knowledge.table("facts", "needs", Needs)


def moving(knowledge: Knowledge) -> tuple[Moving, ...]:
    """All groups of indicators that move within a day."""
    return knowledge.table("facts", "moving", Moving)


def additive(knowledge: Knowledge) -> tuple[Additive, ...]:
    """All groups of indicators that add up."""
    return knowledge.table("facts", "additive", Additive)


def named(knowledge: Knowledge) -> tuple[Named, ...]:
    """All names that set figures of one indicator apart."""
    return knowledge.table("facts", "named", Named)


def same(knowledge: Knowledge) -> tuple[Same, ...]:
    """All words of breakdowns that name one part."""
    return knowledge.table("facts", "same", Same)
