"""Entries of ``data/arithmetic.toml``: what the figures of an article can be held against each other by."""

from typing import Literal

from vnecon_extract.knowledge.tables import Entry, Knowledge


class Identity(Entry):
    """``whole`` is the sum (``sign`` 1) or the difference (-1) of the two ``parts``, all codes of indicators."""

    whole: str
    parts: tuple[str, str]
    sign: Literal[1, -1]


class Side(Entry):
    """Words that tell which side of a quote a price is: ``code`` is buy or sell."""

    says: tuple[str, ...]


class Volume(Entry):
    """Indicators whose growth is told in constant prices and whose levels in current ones, unless said otherwise."""

    indicators: tuple[str, ...]


class Partition(Entry):
    """Parts that make up the whole of ``indicators``; each is the words that name it, some of which its name holds."""

    indicators: tuple[str, ...]
    parts: tuple[tuple[str, ...], ...]


class SingleFirms(Entry):
    """Indicators that only single firms have."""

    indicators: tuple[str, ...]


def identities(knowledge: Knowledge) -> tuple[Identity, ...]:
    """All sums and differences of indicators."""
    return knowledge.table("arithmetic", "identity", Identity)


def sides(knowledge: Knowledge) -> tuple[Side, ...]:
    """The words of both sides of a quote."""
    return knowledge.table("arithmetic", "side", Side)


def volumes(knowledge: Knowledge) -> tuple[Volume, ...]:
    """All groups of indicators that grow in constant prices."""
    return knowledge.table("arithmetic", "volume", Volume)


def partitions(knowledge: Knowledge) -> tuple[Partition, ...]:
    """All parts that make up a whole."""
    return knowledge.table("arithmetic", "partition", Partition)


def single_firms(knowledge: Knowledge) -> tuple[SingleFirms, ...]:
    """All groups of indicators of single firms."""
    return knowledge.table("arithmetic", "single_firms", SingleFirms)
