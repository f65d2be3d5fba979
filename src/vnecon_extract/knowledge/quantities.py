"""Entries of ``data/units.toml``, ``data/numbers.toml``, ``data/bounds.toml`` and ``data/claims.toml``."""

from decimal import Decimal
from typing import Literal

from vnecon_extract.knowledge.tables import Entry, Knowledge

Dimension = Literal[
    "currency", "percent", "pp", "multiple", "index", "mass", "area", "length", "volume",
    "energy", "power", "count", "people", "transport", "time", "physical",
]  # fmt: skip


class Unit(Entry):
    """One unit of measure and the words for it; the header of ``data/units.toml`` explains every field."""

    dimension: Dimension
    says: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    says_near: tuple[str, ...] = ()
    says_per: tuple[str, ...] = ()
    says_before: tuple[str, ...] = ()
    scaled: dict[str, Decimal] = {}
    never: tuple[str, ...] = ()


class Noun(Entry):
    """A group of things counted under their own name: the unit is the words as written."""

    dimension: Dimension
    says: tuple[str, ...]


def units(knowledge: Knowledge) -> tuple[Unit, ...]:
    """All units of measure."""
    return knowledge.table("units", "unit", Unit)


def nouns(knowledge: Knowledge) -> tuple[Noun, ...]:
    """All groups of things counted under their own name."""
    return knowledge.table("units", "noun", Noun)
