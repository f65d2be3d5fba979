"""Provinces before 1 July 2025 put together to those of today, by ``data/places.toml``."""

from collections.abc import Iterable
from functools import reduce
from typing import Any

from vnecon_extract.errors import UsageError
from vnecon_extract.exact import exact
from vnecon_extract.facts.areas import Areas
from vnecon_extract.facts.cells import Cell, adds_up, of_both
from vnecon_extract.knowledge import Knowledge


@exact()
def merged_cells(
    cells: Iterable[Cell], indicator: str, kind: str, knowledge: Knowledge | None
) -> tuple[list[Cell], int]:
    """Cells of today's provinces: those told of them, and sums over all former members of one, each marked with how.

    Also how many cells of former provinces are in no sum, as a member has no figure.  Cells of other places stay.
    Raises ``UsageError`` for an indicator whose figures do not add up over provinces.
    """
    if not adds_up(indicator, kind, knowledge, over_time=False):
        raise UsageError(f"merge: figures of {indicator} ({kind}) do not add up over provinces")
    members = Areas(knowledge or Knowledge()).merged()
    former = {code for codes in members.values() for code in codes}
    kept = [cell for cell in cells if cell.area not in former]
    by_period: dict[tuple[str, str], dict[str, Cell]] = {}
    for cell in cells:
        if cell.area in former:
            by_period.setdefault((cell.start, cell.end), {})[cell.area] = cell
    told = {(cell.area, cell.start, cell.end) for cell in kept}
    unmerged = 0
    for (start, end), found in by_period.items():
        for (today, name), codes in _todays(members, found).items():
            if not set(codes) <= found.keys():
                unmerged += len(found.keys() & set(codes))
            elif (today, start, end) not in told:
                kept.append(_sum(today, name, [found[code] for code in codes]))
    return kept, unmerged


def _todays(members: dict[tuple[str, str], tuple[str, ...]], found: dict[str, Cell]) -> dict[Any, tuple[str, ...]]:
    return {today: codes for today, codes in members.items() if not found.keys().isdisjoint(codes)}


def _sum(area: str, place: str, cells: list[Cell]) -> Cell:
    how = " + ".join(cell.area for cell in cells)

    def add(one: Cell, other: Cell) -> Cell:
        sure: Any = of_both(one, other)
        return Cell(area, place, one.start, one.end, one.value + other.value, how=how, **sure)

    return reduce(add, cells)
