"""Entries of ``statuses.toml``, ``price_bases.toml`` and ``attributions.toml``: words that qualify a figure."""

from typing import Literal

from vnecon_extract.knowledge.tables import Entry, Knowledge
from vnecon_extract.mentions import StatusName, StatusScope


class StatusCue(Entry):
    """Words that say how sure a figure is; ``plan`` nouns are also what a ratio is measured against."""

    status: StatusName
    scope: StatusScope
    says: tuple[str, ...]
    never: tuple[str, ...] = ()
    plan: bool = False


class PriceBasisCue(Entry):
    """Words that name the prices of a value."""

    kind: Literal["constant", "current"]
    says: tuple[str, ...]


class AttributionCue(Entry):
    """Words before or after whoever gave a figure; ``strip`` are no part of the who."""

    side: Literal["before", "after"]
    says: tuple[str, ...]
    strip: tuple[str, ...] = ()


def status_cues(knowledge: Knowledge) -> tuple[StatusCue, ...]:
    """All status cues."""
    return knowledge.table("statuses", "status", StatusCue)


def price_basis_cues(knowledge: Knowledge) -> tuple[PriceBasisCue, ...]:
    """All names of prices."""
    return knowledge.table("price_bases", "price_basis", PriceBasisCue)


def attribution_cues(knowledge: Knowledge) -> tuple[AttributionCue, ...]:
    """All words around a source."""
    return knowledge.table("attributions", "attribution", AttributionCue)
