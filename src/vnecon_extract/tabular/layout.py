"""Layout: which column of a grid is what, and which words stand above each."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from vnecon_extract.tabular.grids import Grid, is_section
from vnecon_extract.tabular.labels import numbered
from vnecon_extract.tabular.numbers import Bearing, figure_in, is_year
from vnecon_extract.tabular.rows import Cell, Row
from vnecon_extract.tabular.units import Units
from vnecon_extract.tabular.vocabulary import Vocabulary
from vnecon_extract.text import CleanText

_EMPTY = Cell(0, 0)


@dataclass(slots=True)
class Layout:
    """A grid whose columns are told apart; all cells in the cleaned text.

    ``stubs`` hold labels, ``units`` units and ``ordinals`` the numbers of rows, each by the number of the column;
    ``figures`` are the columns of figures, ``levels`` the cells of heads above each column from the top down, and
    ``titles`` the rows above the heads that are part of the caption.
    """

    text: str
    heads: list[Row]
    body: list[Row]
    titles: list[Cell]
    width: int
    ordinals: int | None
    unit: int | None
    stubs: list[int]
    figures: list[int]
    levels: list[list[Cell]]

    def cell(self, row: Row, column: int) -> Cell:
        """The cell of a row in a column; an empty one where the row is shorter."""
        return row.cells[column] if column < len(row.cells) else _EMPTY

    def words(self, cell: Cell) -> str:
        """What a cell says."""
        return self.text[cell.start : cell.end]


def lay_out(grid: Grid, cleaned: CleanText, words: Vocabulary, units: Units, bearing: Bearing) -> Layout:
    """Tell the columns of a grid apart by their heads and by what stands in them."""
    heads = [_cleaned(row, cleaned) for row in grid.heads]
    body = [_cleaned(row, cleaned) for row in grid.body]
    titles: list[Cell] = []
    while heads and is_section(heads[0]) and len(heads) > 1:
        titles.insert(0, heads.pop(0).cells[0])
    width = max((len(row.cells) for row in (*heads, *body)), default=0)
    made = Layout(cleaned.text, heads, body, titles, width, None, None, [], [], [])
    made.levels = _levels(made)
    said = [_kind(made, column, words) for column in range(width)]
    for column in range(width):
        cells = [text for row in body if (text := made.words(made.cell(row, column)))]
        figures = [text for text in cells if bearing.bears(text)]
        if said[column] == "skip":
            continue
        if said[column] == "unit" or (
            said[column] != "ordinal" and made.unit is None and column and _all_units(cells, units)
        ):
            made.unit = column
        elif said[column] == "ordinal" or (not column and _numbers_rows(made, cells)):
            made.ordinals = column
        elif not made.figures and (not made.stubs or 2 * len(figures) < len(cells)):
            made.stubs.append(column)
        elif figures:
            made.figures.append(column)
    return made


def _cleaned(row: Row, cleaned: CleanText) -> Row:
    """A row of the text as it is, in the offsets of the cleaned one."""
    cells = tuple(Cell(cleaned.clean(c.start), cleaned.clean(c.end), c.indent) for c in row.cells)
    return Row(cleaned.clean(row.start), cleaned.clean(row.end), cells, row.blank)


def _kind(layout: Layout, column: int, words: Vocabulary) -> str:
    for cell in reversed(layout.levels[column]):
        entry = words.head(words.written_out(layout.words(cell)))
        if entry is not None:
            return entry.kind
    return ""


def _all_units(cells: Sequence[str], units: Units) -> bool:
    """Whether a column holds units only, at least one of them in words."""
    named = [text for text in cells if not figure_in(text)]
    return bool(named) and len(named) == len(cells) and all(units.read(text) for text in set(named))


def _numbers_rows(layout: Layout, cells: Sequence[str]) -> bool:
    """Whether the first column only numbers the rows, whose labels stand in the second."""
    if not cells or any(numbered(text) is None or is_year(text) for text in cells):
        return False
    labels = [text for row in layout.body if (text := layout.words(layout.cell(row, 1)))]
    return bool(labels) and sum(figure_in(text) is None for text in labels) * 2 > len(labels)


def _levels(layout: Layout) -> list[list[Cell]]:
    """The cells above each column; one that spans columns stands above each of them."""
    rows = [[layout.cell(row, column) for column in range(layout.width)] for row in layout.heads]
    for index, row in enumerate(rows[:-1]):
        if not _repeats(layout, row):
            _spread(row, rows[index + 1 :])
    found: list[list[Cell]] = []
    for column in range(layout.width):
        level: list[Cell] = []
        for row in rows:
            cell = row[column]
            if cell.end > cell.start and layout.words(cell) not in map(layout.words, level):
                level.append(cell)
        found.append(level)
    return found


def _repeats(layout: Layout, row: Sequence[Cell]) -> bool:
    """Whether a row of heads says over each column what spans several."""
    said = [layout.words(cell) for cell in row]
    return any(one and one == other for one, other in pairwise(said))


def _spread(row: list[Cell], below: Sequence[Sequence[Cell]]) -> None:
    """A head with nothing to its right stands over those columns too that have heads of their own below."""
    for column in range(1, len(row)):
        before, cell = row[column - 1], row[column]
        if cell.end > cell.start or before.end == before.start:
            continue
        if all(any(lower[at].end > lower[at].start for lower in below) for at in (column - 1, column)):
            row[column] = before
