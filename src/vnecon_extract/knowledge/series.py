"""Entries of ``data/series.toml``: what markets and statisticians publish under names of their own."""

from collections.abc import Iterator
from typing import Literal

from vnecon_extract.knowledge.hints import IndicatorCode, PlaceCode, UnitCode
from vnecon_extract.knowledge.tables import Entry, Knowledge


class Series(Entry):
    """One named series, whose name tells what is measured, where, of what and in which unit (``Brent``, ``PMI``).

    ``risky`` names mean other things too, but not behind one of ``leads`` (``chỉ số``).  ``place`` is whose figures
    they are, wherever they are told.  ``part`` is the dimension in which the name itself stands, where the indicator is
    wider than the series; ``unit`` what a bare number of it is measured in, ``implied`` that its name does not say it
    (``tỷ giá`` is that of the dollar by custom): the record has a flag.
    """

    indicator: IndicatorCode
    says: tuple[str, ...]
    risky: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
    place: PlaceCode = ""
    part: Literal["", "sector", "product", "other"] = ""
    unit: UnitCode = ""
    implied: bool = False

    def sure(self) -> Iterator[str]:
        """All words that mean the series: its names, and those behind the words that lead them."""
        yield from self.says
        yield from (f"{lead} {name}" for lead in self.leads for name in (*self.says, *self.risky))


class CentralBank(Entry):
    """A central bank abroad: what it is called, and the code of the place whose interest rate it sets."""

    says: tuple[str, ...]
    place: PlaceCode


def named_series(knowledge: Knowledge) -> tuple[Series, ...]:
    """All named series."""
    return knowledge.table("series", "series", Series)


def central_banks(knowledge: Knowledge) -> dict[str, str]:
    """By the name of a central bank abroad, in lower case, its place."""
    entries = knowledge.table("series", "central_bank", CentralBank)
    return {words.lower(): entry.place for entry in entries for words in entry.says}
