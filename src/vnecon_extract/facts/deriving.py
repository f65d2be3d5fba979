"""Single quarters and months out of cumulative figures: nine months less six are the third quarter."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from vnecon_extract.errors import UsageError
from vnecon_extract.exact import exact
from vnecon_extract.facts.cells import Cell, adds_up, of_both
from vnecon_extract.facts.times import frequency, label, to_date
from vnecon_extract.knowledge import Knowledge


@exact()
def derived_cells(
    every: Iterable[Cell], told: Sequence[Cell], indicator: str, kind: str, freq: str, knowledge: Knowledge | None
) -> list[Cell]:
    """Cells of ``freq`` that nobody tells and that two cumulative cells of one place make, each marked with how.

    Raises ``UsageError`` for an indicator whose figures do not add up over the months of a year.
    """
    if not adds_up(indicator, kind, knowledge, over_time=True):
        raise UsageError(f"derive: figures of {indicator} ({kind}) do not add up over the months of a year")
    known = {(cell.area, cell.start, cell.end) for cell in told}
    places: dict[str, list[Cell]] = {}
    for cell in every:
        if to_date(cell.start, cell.end):
            places.setdefault(f"{cell.area} {cell.start}", []).append(cell)
    found: list[Cell] = []
    for cells in places.values():
        for longer in cells:
            for shorter in cells:
                start = _after(shorter.end)
                if start < longer.end and frequency(start, longer.end) == freq:
                    found.append(_difference(longer, shorter, start))
    return [cell for cell in found if (cell.area, cell.start, cell.end) not in known]


def _difference(longer: Cell, shorter: Cell, start: str) -> Cell:
    how = f"{label(longer.start, longer.end)} - {label(shorter.start, shorter.end)}"
    sure: Any = of_both(longer, shorter)
    return Cell(longer.area, longer.place, start, longer.end, longer.value - shorter.value, how=how, **sure)


def _after(day: str) -> str:
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
