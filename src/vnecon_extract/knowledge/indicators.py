"""Entries of ``data/indicators.toml`` and ``data/breakdowns.toml``."""

from typing import Literal

from vnecon_extract.knowledge.tables import Entry, Knowledge


class Indicator(Entry):
    """One statistical indicator: its names, the words that say it, and what its figures can be measured in.

    ``kind`` is what a figure of its own is, where the sentence does not say otherwise: a level, or a share.
    ``measures`` are the dimensions (``data/units.toml``) that its own level can have; a quantity of another
    dimension is not its level (CPI is never in tonnes).  ``percent`` is among them only where its level is a rate.
    ``says`` are the words that name it; those in ``risky`` mean other things too and count only where the
    measure fits and nothing better stands near.  ``never`` are longer phrases that hold a ``says`` and mean
    something else.
    """

    name_vi: str
    name_en: str
    group: str
    kind: Literal["level", "rate", "index", "share"] = "level"
    measures: tuple[str, ...]
    says: tuple[str, ...]
    risky: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    nsis: str = ""
    intl: str = ""
    note: str = ""


class Breakdown(Entry):
    """One named part along a dimension: a sector of VSIC, a product, an owner, a source of revenue."""

    dimension: Literal["sector", "product", "partner", "owner", "source", "other"]
    name_en: str
    says: tuple[str, ...]
    risky: tuple[str, ...] = ()
    standard: str = ""
    note: str = ""


def indicators(knowledge: Knowledge) -> tuple[Indicator, ...]:
    """All indicators."""
    return knowledge.table("indicators", "indicator", Indicator)


def breakdowns(knowledge: Knowledge) -> tuple[Breakdown, ...]:
    """All listed parts: sectors, products, owners, sources."""
    return knowledge.table("breakdowns", "breakdown", Breakdown)
