"""Tables of pages and reports as lines of text, one a row, in the cells that the page has and in its words only.

``| Thu ngân sách | tỷ đồng | 1.250 |``: what the cells mean is read later, from the text (``tabular``).
"""

import re
from collections.abc import Sequence
from typing import Any, Literal, NamedTuple

from vnecon_extract.tabular.numbers import figure_in, is_year

_WIDEST = 60  # cells in a row, rows in a table: what is larger is left as it is
_LONGEST = 2000
_FEWEST = 2  # figures that make a table one of figures
_STROKE = "|"


class Cell(NamedTuple):
    """A cell: its words, and whether one that spans columns or rows goes on in it from the left or from above."""

    words: str
    goes_on: Literal["", "right", "down"] = ""


Grid = Sequence[Sequence[Cell]]


def written(grid: Grid) -> list[str]:
    """One line a row.  A head that spans columns stands over each of them, a label beside each of its rows; a number
    that spans cells is written once.

    >>> heads = [Cell("Ngành"), Cell("Năm 2024"), Cell("Năm 2024", "right")]
    >>> written([heads, [Cell("Cà phê"), Cell("1.200"), Cell("1.200", "right")]])
    ['| Ngành | Năm 2024 | Năm 2024 |', '| Cà phê | 1.200 |  |']
    """
    first = next((index for index, row in enumerate(grid) if _bears(row)), len(grid))
    lines = []
    for index, row in enumerate(grid):
        cells = [_words(cell, head=index < first) for cell in row]
        if any(cells):
            lines.append(f"{_STROKE} {f' {_STROKE} '.join(cells)} {_STROKE}")
    return lines


def figures(grid: Grid) -> int:
    """How many cells behind the first of their row are numbers."""
    return sum(figure_in(cell.words) is not None for row in grid for cell in row[1:] if not cell.goes_on)


def _bears(row: Sequence[Cell]) -> bool:
    return any(figure_in(cell.words) and not is_year(cell.words) for cell in row[1:])


def _words(cell: Cell, *, head: bool) -> str:
    if cell.goes_on and not head and (cell.goes_on == "right" or figure_in(cell.words)):
        return ""
    return re.sub(r"[|¦│┃║]", "/", cell.words)


def write_tables(tree: Any) -> None:
    """Put in place of each table of figures in a page (an lxml tree) its lines, and its caption before them."""
    for table in list(tree.iter("table")):
        grid = [] if table.find(".//table") is not None else _grid(table)
        if figures(grid) >= _FEWEST:
            caption = _said(table.find("caption"))
            _replace(table, [*filter(None, [caption]), *written(grid)])


def _grid(table: Any) -> list[list[Cell]]:
    """The cells of a table; nothing if it is larger than any honest one."""
    grid: list[list[Cell]] = []
    pending: dict[tuple[int, int], str] = {}  # what cells above left for later rows
    for number, row in enumerate(table.iter("tr")):
        line: list[Cell] = []
        for cell in row.iter("td", "th"):
            _fill(line, number, pending)
            text, wide, high = _said(cell), _span(cell, "colspan"), _span(cell, "rowspan")
            pending |= {(number + r, len(line) + c): text for r in range(1, high) for c in range(wide)}
            line += [Cell(text), *[Cell(text, "right")] * (wide - 1)]
        _fill(line, number, pending)
        grid.append(line)
        if len(line) > _WIDEST or len(grid) > _LONGEST:
            return []
    return grid


def _fill(line: list[Cell], number: int, pending: dict[tuple[int, int], str]) -> None:
    while (number, len(line)) in pending:
        line.append(Cell(pending.pop((number, len(line))), "down"))


def _span(cell: Any, name: str) -> int:
    value = cell.get(name, "1")
    return min(max(int(value), 1), _WIDEST) if value.isdecimal() and len(value) < 6 else 1


def _said(element: Any) -> str:
    return "" if element is None else " ".join(element.text_content().split())


def _replace(table: Any, lines: Sequence[str]) -> None:
    tail = table.tail
    for child in list(table):
        table.remove(child)
    table.tag, table.text, table.tail = "div", None, tail
    table.attrib.clear()
    for line in lines:
        paragraph = table.makeelement("p", {})
        paragraph.text = line
        table.append(paragraph)
