"""A table taken apart: all that its cells share."""

from collections.abc import Sequence

from vnecon_extract.document.places import Home
from vnecon_extract.tabular.columns import Column
from vnecon_extract.tabular.labels import Label
from vnecon_extract.tabular.layout import Layout
from vnecon_extract.tabular.times import Times
from vnecon_extract.tabular.units import Unit
from vnecon_extract.timex.document_date import Published
from vnecon_extract.values import value


@value
class Sheet:
    """A table by its layout, its settled columns, the labels above it (nearest first) and the units they give it."""

    layout: Layout
    columns: Sequence[Column]
    captions: Sequence[Label]
    units: tuple[Unit, ...]
    times: Times
    published: Published | None
    home: Home

    @property
    def measured_apart(self) -> bool:
        """Whether columns of amounts have units of their own, and not one for all: then a row's unit is of the rest."""
        told = {column.units[:1] for column in self.columns if column.plain and not _is_part(column)}
        return len(told) > 1


def _is_part(column: Column) -> bool:
    return bool(column.units) and column.units[0].is_part
